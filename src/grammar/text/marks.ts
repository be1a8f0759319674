import { type CharSet, charSet } from "./char-set.js";
import { endHere } from "./match-here.js";

/** How strongly a mark parts what stands beside it. */
export type Break = "list" | "comma" | "semicolon" | "stop";

const breaks: ReadonlyMap<string, Break> = new Map([
  ["、", "list"],
  ["/", "list"],
  [",", "comma"],
  [":", "comma"],
  [";", "semicolon"],
  ["。", "stop"],
  ["!", "stop"],
  ["?", "stop"],
  ["|", "stop"],
  ["…", "comma"],
]);

const digit = /[0-9]/;

const marked: CharSet = charSet(() => [...breaks.keys(), "."]);

/** The break that a mark of the folded text makes. A point between digits is none. */
export function breakAt(text: string, place: number): Break | undefined {
  if (!marked.has(text, place)) return undefined;
  const mark = text.charAt(place);
  if (mark !== ".") return breaks.get(mark);
  return digit.test(text.charAt(place - 1)) || digit.test(text.charAt(place + 1)) ? undefined : "stop";
}

export const isSpace = (text: string, place: number): boolean => {
  const mark = text.charAt(place);
  return mark === " " || mark === "\n";
};

/** Past the white space at a place. */
export function pastSpace(text: string, place: number, limit: number): number {
  let at = place;
  while (at < limit && isSpace(text, at)) at++;
  return at;
}

const quoted = /“[^“”\n]{0,80}”/uy;

/** Behind the words quoted from a place on; the next place where the quotation does not end soon. */
export const quoteEnd = (text: string, place: number): number =>
  Math.max(place + 1, endHere(quoted, text, place));

/** For each bracket of the folded text the place of its partner; -1 where there is none. */
export interface Brackets {
  partner(place: number): number;
  readonly unmatched: readonly number[];
}

const bracketless: Brackets = { partner: () => -1, unmatched: [] };

/** The number of a place among places in their order; -1 where it is none of them. */
function indexIn(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = places[middle] ?? place;
    if (found === place) return middle;
    if (found < place) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function findBrackets(text: string): Brackets {
  if (!/[()]/.test(text)) return bracketless;
  // In the order of the text: a map would not hold ten million brackets.
  const places: number[] = [];
  const partners: number[] = [];
  const open: number[] = [];
  const unmatched: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x28 && code !== 0x29) continue;
    const start = code === 0x28 ? undefined : open.pop();
    if (code === 0x28) open.push(places.length);
    else if (start === undefined) unmatched.push(at);
    else partners[start] = at;
    partners.push(start === undefined ? -1 : (places[start] ?? -1));
    places.push(at);
  }
  for (const index of open) unmatched.push(places[index] ?? 0);
  return { partner: (place) => partners[indexIn(places, place)] ?? -1, unmatched };
}
