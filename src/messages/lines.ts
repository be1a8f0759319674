/** One line of a text, as UTF-16 offsets; `end` stands before the line break. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Line breaks before an offset. Counted, not split: a list of diagnostics asks this of one long text again and again. */
function breaksBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** The line that begins at an offset, and where the next one begins; `undefined` after the last. */
function lineFrom(text: string, start: number, number: number): { line: Line; next: number | undefined } {
  const feed = text.indexOf("\n", start);
  const last = feed === -1 ? text.length : feed;
  const end = feed > start && text[feed - 1] === "\r" ? feed - 1 : last;
  const line: Line = { number, start, end, text: text.slice(start, end) };
  return { line, next: feed === -1 ? undefined : feed + 1 };
}

/**
 * The lines that `[start, end)` touches: one for an empty span. A line break belongs to the line that it ends; a text
 * that ends in one has an empty last line, where a caret may stand.
 */
export function linesTouched(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let from: number | undefined = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  let number = breaksBefore(text, from) + 1;
  while (from !== undefined && (lines.length === 0 || from < end)) {
    const { line, next } = lineFrom(text, from, number);
    lines.push(line);
    from = next;
    number++;
  }
  return lines;
}

/** The column of an offset in its line, from 1, in UTF-16 units as `cite` counts; inside a line break it is that of the break. */
export const columnOf = (line: Line, offset: number): number => Math.min(offset, line.end) - line.start + 1;
