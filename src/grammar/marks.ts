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

export function findBrackets(text: string): Brackets {
  if (!/[()]/.test(text)) return bracketless;
  // One number a character: a map would not hold ten million brackets.
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  const unmatched: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28) open.push(at);
    if (code !== 0x29) continue;
    const start = open.pop();
    if (start === undefined) {
      unmatched.push(at);
      continue;
    }
    partners[start] = at;
    partners[at] = start;
  }
  for (const place of open) unmatched.push(place);
  return { partner: (place) => partners[place] ?? -1, unmatched };
}
