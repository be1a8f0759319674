import { type Marker, type MarkerStyle, markerAt, markerLevel } from "../text/markers.js";
import type { Range } from "../text/range.js";

/** The numbers seen so far: what may come next tells a number from other digits. */
export interface Numbering {
  readonly last: Map<MarkerStyle, number>;
  /** The last number of each kind, also from before a higher one began: tasks may count on through all headings. */
  readonly seen: Map<MarkerStyle, number>;
  current: number;
  /** A column of numbers stands before the tasks: a number and a space begin one. */
  readonly spaced: boolean;
  /** Brackets that stand where others name units and could not be read. */
  readonly doubtful: Range[];
}

export const numbering = (spaced: boolean): Numbering => ({
  last: new Map(),
  seen: new Map(),
  current: -1,
  spaced,
  doubtful: [],
});

export const isNext = ({ last, seen }: Numbering, { style, value }: Marker): boolean =>
  value === (last.get(style) ?? -1) + 1 || value === (seen.get(style) ?? -1) + 1;

const hanCharacter = /\p{Script=Han}/u;
const partOfNumber = /[一二三四五六七八九十、第\d.]/u;

/** Whether the words around a number let it be one although they have run into it. */
function mayRunOn({ style, range }: Marker, text: string): boolean {
  if (style !== "arabic" && style !== "han") return false;
  const before = text.charAt(range.start - 1);
  const after = text.charAt(range.end);
  const mark = text.charAt(range.end - 1);
  if (partOfNumber.test(before) || partOfNumber.test(after) || !hanCharacter.test(after)) return false;
  return style === "han" || mark !== "、";
}

/** No heading between two numbers is longer. */
const longestHeading = 80;

/** No heading that ① has run into is longer. */
const longestShort = 20;

/** 1.教育惠民①…: the first of the items under a short heading, with no mark between. */
function opensItems({ style, value, range }: Marker, last: Marker, text: string): boolean {
  if (style !== "circled" || value !== 1 || last.style === "circled") return false;
  const heading = text.slice(last.range.end, range.start);
  return heading.length > 1 && heading.length <= longestShort && !/[，。；：、:,;（(]/u.test(heading);
}

/** （一） that has run into the heading before it, with no sentence between. */
export function endsHeading(
  marker: Marker,
  state: Numbering,
  last: Marker | undefined,
  text: string,
): boolean {
  if (last !== undefined && opensItems(marker, last, text)) return true;
  if (marker.style !== "han-bracket" || last === undefined) return false;
  const deeper = markerLevel[last.style] < markerLevel[marker.style];
  const between = marker.range.start - last.range.end;
  if (!deeper || between < 2 || between > longestHeading) return false;
  if (/[。；，]$|[。；]/u.test(text.slice(last.range.end, marker.range.start))) return false;
  return marker.value === 1 || isNext(state, marker);
}

/** A number that has run into the words around it: next in its order, or the first under a heading, with words behind it. */
export function beginsRunOn(marker: Marker, state: Numbering, text: string): boolean {
  const { style, value } = marker;
  if (!mayRunOn(marker, text)) return false;
  if (isNext(state, marker)) return true;
  if (style !== "arabic") return false;
  const headed = state.current >= 0 && state.current < markerLevel.arabic;
  return (
    (value === 1 && headed) ||
    (skips(state, value) && (headed || closing.test(text.charAt(marker.range.start - 1))))
  );
}

/** What closes the words for units behind a task. */
const closing = /[）)]/u;

/** No more numbers in a row are left out of an excerpt. */
const mostLeftOut = 4;

/** Whether some numbers are left out: 4. behind 2. */
function skips({ seen }: Numbering, value: number): boolean {
  const last = seen.get("arabic") ?? 0;
  return last > 0 && value > last && value <= last + mostLeftOut;
}

/** …市城管局四、提升能力9.完善…: a heading between a cell and the next of numbers that count on, all run together. */
export function headsChained(
  { style, range }: Marker,
  chained: ReadonlySet<number>,
  text: string,
  line: Range,
): boolean {
  if (chained.size === 0 || (style !== "han" && style !== "han-bracket")) return false;
  for (let at = range.end; at < Math.min(line.end, range.end + longestShort); at++) {
    if (chained.has(at)) return at > range.end + 1;
    if (/[，。；：、,:;（(]/u.test(text.charAt(at))) return false;
  }
  return false;
}

/** A cell that has run into its task is no longer. */
const longestCell = 400;

/** Words that end no sentence behind one that does: a cell between two tasks. */
function endsInCell(text: string, from: number, end: number): boolean {
  const words = text.slice(Math.max(from, end - longestCell), end);
  const stop = words.lastIndexOf("。");
  return stop !== -1 && words.slice(stop + 1).trim() !== "";
}

const arabic = /[0-9０-９]{1,3}[.．]/gu;

/** The numbers of a line that has lost its form: they count on, and a cell stands between two of them. */
export function countedOn(text: string, line: Range): ReadonlySet<number> {
  const chained = new Set<number>();
  const last = new Map<number, Marker>();
  for (const { index } of text.slice(line.start, line.end).matchAll(arabic)) {
    const marker = markerAt(text, line.start + index);
    if (marker === undefined || !mayRunOn(marker, text)) continue;
    const before = last.get(marker.value - 1);
    last.set(marker.value, marker);
    if (before === undefined || !endsInCell(text, before.range.end, marker.range.start)) continue;
    chained.add(before.range.start);
    chained.add(marker.range.start);
  }
  return chained;
}
