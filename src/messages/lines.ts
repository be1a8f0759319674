/** One line of a text, as UTF-16 offsets: `end` stands before the line break, `next` after it. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}

/** The lines of a text; one that ends in a line break has an empty last line, where a caret may stand. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number, next: number): void => {
    lines.push({ number: lines.length + 1, start, end, next, text: text.slice(start, end) });
    start = next;
  };
  for (const found of text.matchAll(/\r?\n/g)) add(found.index, found.index + found[0].length);
  add(text.length, Number.POSITIVE_INFINITY);
  return lines;
}

/** The lines that `[start, end)` touches: one for an empty span; a line break belongs to the line that it ends. */
export const linesTouched = (text: string, start: number, end: number): readonly Line[] =>
  linesOf(text).filter((line) => line.next > start && (line.start <= start || line.start < end));

/** The column of an offset in its line, from 1, in UTF-16 units as `cite` counts; inside a line break it is that of the break. */
export const columnOf = (line: Line, offset: number): number => Math.min(offset, line.end) - line.start + 1;
