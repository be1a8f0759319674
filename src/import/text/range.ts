import { type CharSet, charSet, whiteSpace } from "../../grammar/text/char-set.js";

/** A half-open stretch of a reading's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** White space, marks nobody sees included. */
const blanks: CharSet = charSet(() => `${whiteSpace}\u200b\u2060`);

export const isBlank = (character: string): boolean => blanks.has(character, 0);

const isBlankAt = (text: string, place: number): boolean => blanks.has(text, place);

/** The range without white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isBlankAt(text, first)) first++;
  while (last > first && isBlankAt(text, last - 1)) last--;
  return { start: first, end: last };
}

export const isEmpty = ({ start, end }: Range): boolean => end <= start;

/** The lines of a stretch, trimmed; blank ones left out. */
export function linesOf(text: string, { start, end }: Range): readonly Range[] {
  const lines: Range[] = [];
  for (let at = start; at < end; ) {
    const found = text.indexOf("\n", at);
    const stop = found === -1 || found > end ? end : found;
    const line = trimmed(text, { start: at, end: stop });
    if (!isEmpty(line)) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

/** The first group that a pattern finds in the words of a range. */
export function within(range: Range, words: string, pattern: RegExp): Range | undefined {
  const found = pattern.exec(words);
  if (found?.[1] === undefined) return undefined;
  const start = range.start + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}
