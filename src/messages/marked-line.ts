import { escapeCluster } from "./escape.js";
import type { Line } from "./lines.js";
import { clustersOf, displayWidth } from "./width.js";

/** One drawn character of a line as it is printed, with the columns it takes there. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabStop = 4;
const ellipsis = "...";

/** A tab runs to the next stop; a mark with nothing to sit on gets a dotted circle; what cannot be seen is written out. */
function printed(text: string, column: number): string {
  if (text === "\t") return " ".repeat(tabStop - (column % tabStop));
  return escapeCluster(/^\p{M}/u.test(text) ? `◌${text}` : text);
}

function cellsOf(line: Line, start: number, end: number): readonly Cell[] {
  let column = 0;
  return clustersOf(line.text).map((cluster) => {
    const text = printed(cluster.text, column);
    const width = displayWidth(text);
    column += width;
    const at = line.start + cluster.start;
    return { text, width, marked: at < end && at + cluster.text.length > start };
  });
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join("");

/** Which cells are shown: `[from, to)`. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** Where the mark begins: its first cell, or for an empty span the cell before which the caret stands. */
function anchorOf(cells: readonly Cell[], line: Line, start: number): number {
  const marked = cells.findIndex((cell) => cell.marked);
  return marked === -1 ? clustersOf(line.text.slice(0, Math.max(0, start - line.start))).length : marked;
}

/** Grows from the anchor, first over the mark, then to both sides in turn, until the columns are used up. */
function windowAround(cells: readonly Cell[], anchor: number, columns: number): Window {
  if (widthOf(cells) <= columns) return { from: 0, to: cells.length };
  let [from, to, left] = [anchor, anchor, columns - 2 * ellipsis.length];
  const take = (index: number): boolean => {
    const cell = cells[index];
    if (cell === undefined || cell.width > left) return false;
    left -= cell.width;
    return true;
  };
  while (cells[to]?.marked === true && take(to)) to++;
  for (let grown = true; grown; ) {
    const before = take(from - 1);
    if (before) from--;
    const after = take(to);
    if (after) to++;
    grown = before || after;
  }
  return { from, to };
}

/** A stretch of a line, and whether the line goes on before and after it. */
interface Stretch {
  readonly line: Line;
  readonly before: boolean;
  readonly after: boolean;
}

/** How many columns' worth of text around the beginning of a mark is looked at: a line may be a whole document long. */
const reach = 4;

function stretchAround(line: Line, start: number, end: number, columns: number): Stretch {
  const mark = Math.max(start, line.start);
  const from = Math.max(line.start, mark - reach * columns);
  const to = Math.min(line.end, Math.max(mark, Math.min(end, mark + reach * columns)) + reach * columns);
  const text = line.text.slice(from - line.start, to - line.start);
  return { line: { ...line, start: from, end: to, text }, before: from > line.start, after: to < line.end };
}

/** A source line as printed, and the line of carets under it. */
export interface MarkedLine {
  readonly text: string;
  readonly carets: string;
}

/** The line with `[start, end)` marked; an empty span, and one that covers the line break only, gets one caret. */
export function markLine(whole: Line, start: number, end: number, columns: number): MarkedLine {
  const { line, before, after } = stretchAround(whole, start, end, columns);
  const cells = cellsOf(line, start, end);
  const anchor = anchorOf(cells, line, start);
  const { from, to } = windowAround(cells, anchor, columns);
  const shown = cells.slice(from, to);
  const head = before || from > 0 ? ellipsis : "";
  const tail = after || to < cells.length ? ellipsis : "";
  const indent = head.length + widthOf(cells.slice(from, Math.max(from, anchor)));
  const marks = Math.max(1, widthOf(shown.filter((cell) => cell.marked)));
  return { text: head + textOf(shown) + tail, carets: " ".repeat(indent) + "^".repeat(marks) };
}
