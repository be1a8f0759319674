import { type CharSet, charSet } from "../../grammar/text/char-set.js";
import { markerAt, markerLevel } from "../text/markers.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import type { Block, Grid, GridCell } from "./blocks.js";
import { columnsOf, isColumnTitle, isOwnerTitle } from "./columns.js";

/** What parts the cells of a table in a text. */
export const pipe: RegExp = /[|｜┃│]/u;
const pipes: CharSet = charSet(() => "|｜┃│");

/** A table and the line after it. */
export interface FoundTable {
  readonly grid: Grid;
  readonly next: number;
}

/** What of the lines is in no cell. */
export function marksOf(lines: readonly Range[], rows: Grid["rows"]): readonly Range[] {
  const cells = rows.flat().filter((cell) => cell !== undefined);
  const marks: Range[] = [];
  let next = 0;
  let past = 0;
  for (const { start, end } of lines) {
    let at = Math.max(start, past);
    for (let cell = cells[next]; cell !== undefined && cell.range.start < end; cell = cells[++next]) {
      if (cell.range.start > at) marks.push({ start: at, end: cell.range.start });
      at = Math.max(at, cell.range.end);
      past = at;
    }
    if (at < end) marks.push({ start: at, end });
  }
  return marks;
}

/** Whether cells are the titles of a plan's table. */
export const titlesColumns = (text: string, cells: readonly GridCell[]): boolean =>
  columnsOf(cells.map((cell) => ({ title: wordsOf(text, cell), cell }))) !== undefined;

const wordsOf = (text: string, { range }: GridCell): string => text.slice(range.start, range.end);

/** The cells of several lines that pipes end, wherever the lines break. */
export function streamCells(text: string, lines: readonly Range[]): readonly GridCell[] {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const cells: GridCell[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!pipes.has(text, at)) continue;
    const range = trimmed(text, { start: from, end: at });
    if (from !== start || !isEmpty(range)) cells.push({ range });
    from = at + 1;
  }
  const last = trimmed(text, { start: from, end });
  return isEmpty(last) ? cells : [...cells, { range: last }];
}

/** No table names more columns. */
const mostTitles = 14;

/** The titles that a stream of cells begins with. */
function streamHead(text: string, cells: readonly GridCell[]): readonly GridCell[] | undefined {
  const known = new Map<string, boolean>();
  const isTitle = (cell: GridCell): boolean => {
    const words = wordsOf(text, cell);
    const held = known.get(words) ?? isColumnTitle(words);
    known.set(words, held);
    return held;
  };
  const past = cells.findIndex((cell) => !isTitle(cell));
  const head = cells.slice(0, past === -1 ? cells.length : past);
  return head.length > 1 && head.length <= mostTitles && titlesColumns(text, head) ? head : undefined;
}

/** Whether the words of a line before its first pipe are a title. */
function beginsWithTitle(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, Math.min(end, start + longestTitle));
  const stop = words.search(pipe);
  return isColumnTitle(stop === -1 ? words : words.slice(0, stop));
}

const longestTitle = 40;

/** No head of a table takes more lines, each cell on one and its pipe on the next. */
const longestHead = 2 * mostTitles + 4;

/** A cell a line, a pipe behind each: the rows begin where a number stands, or where a row is full. */
export function streamAt(text: string, lines: readonly Block[], from: number): FoundTable | undefined {
  const line = lines[from];
  if (line?.kind !== "line" || !beginsWithTitle(text, line.range)) return undefined;
  const first = rangesOf(lines.slice(from, from + longestHead));
  const head = streamHead(text, streamCells(text, first));
  if (head === undefined) return undefined;
  const next = streamEnd(text, lines, from);
  const ranges = rangesOf(lines.slice(from, next));
  const cells = withoutEdges(text, streamCells(text, ranges).slice(head.length), head.length);
  return { grid: streamRows(text, head, cells, ranges), next };
}

const bareNumber = /^\d{1,3}$/u;

/** The cells without the empty ones between a pipe that ends a row and one that begins the next. */
function withoutEdges(text: string, cells: readonly GridCell[], width: number): readonly GridCell[] {
  const regular = cells.every(({ range }, at) => at % (width + 1) !== 0 || isEmpty(range));
  const isEdge = ({ range }: GridCell, at: number): boolean =>
    isEmpty(range) &&
    (regular ? at % (width + 1) === 0 : bareNumber.test(wordsOf(text, cells[at + 1] ?? nothing)));
  // A table whose head no such cell follows has none further down: an empty cell before a number is the last of its row.
  return isEdge(cells[0] ?? nothing, 0) ? cells.filter((cell, at) => !isEdge(cell, at)) : cells;
}

function streamRows(
  text: string,
  head: readonly GridCell[],
  cells: readonly GridCell[],
  lines: readonly Range[],
): Grid {
  const words = (cell: GridCell): string => wordsOf(text, cell);
  const numbered = /^序号$|^编号$/u.test(words(head[0] ?? nothing));
  const untitled = numbered ? -1 : untitledNumbers(cells, words, head.length);
  const grid = (rows: Grid["rows"]): Grid => ({ rows, spans: "lost", marks: marksOf(lines, rows) });
  if (untitled !== -1) {
    const at = head[untitled]?.range.start ?? 0;
    const title = { range: { start: at, end: at } };
    const titles = [...head.slice(0, untitled), title, ...head.slice(untitled)];
    return grid([titles, ...rowsAtNumbers(cells, words, titles.length, untitled)]);
  }
  const lead = numbered ? leadColumns(head.map(words)) : 0;
  return grid([head, ...cellRows(cells, words, head.length, lead)]);
}

const nothing: GridCell = { range: { start: 0, end: 0 } };

/** Where the first row has a number although no column has that title. */
function untitledNumbers(
  cells: readonly GridCell[],
  words: (cell: GridCell) => string,
  width: number,
): number {
  const at = cells.findIndex((cell) => bareNumber.test(words(cell)));
  const next = cells.findIndex(
    (cell, place) => place > at && Number(words(cell)) === Number(words(cells[at] ?? nothing)) + 1,
  );
  return at === -1 || at >= width || next === -1 ? -1 : at;
}

/** Rows about their numbers: before one stand no more cells than columns, behind it the rest of the row. */
function rowsAtNumbers(
  cells: readonly GridCell[],
  words: (cell: GridCell) => string,
  width: number,
  number: number,
): Grid["rows"] {
  const rows: (readonly GridCell[])[] = [];
  let from = 0;
  while (from < cells.length) {
    let at = from;
    while (at < cells.length && at - from < number && !bareNumber.test(words(cells[at] ?? nothing))) at++;
    const end = Math.min(at + width - number, cells.length);
    rows.push(cells.slice(from, end));
    from = end;
  }
  return rows;
}

/** How many columns stand before the one with the tasks: a row that goes on under a merged number lacks them. */
function leadColumns(titles: readonly string[]): number {
  const owner = titles.findIndex(isOwnerTitle);
  return Math.max(owner - 1, 1);
}

/** （一）打造品牌 before 1.举办节庆: a heading, which spans its row. */
function headsNext(
  words: (cell: GridCell) => string,
  cell: GridCell | undefined,
  next: GridCell | undefined,
): boolean {
  if (cell === undefined || next === undefined) return false;
  const own = words(cell);
  const level = markerAt(own, 0)?.style;
  const below = markerAt(words(next), 0)?.style;
  if (level === undefined || below === undefined || own.length > longestTitle || /[。；]/u.test(own))
    return false;
  return markerLevel[level] < markerLevel.arabic && markerLevel[below] > markerLevel[level];
}

/** Rows that are all whole, or that begin with a number or lack the cells merged with those above. */
function cellRows(
  cells: readonly GridCell[],
  words: (cell: GridCell) => string,
  width: number,
  lead: number,
): Grid["rows"] {
  const whole = cells.length % width === 0;
  const numbersStand = cells.every((cell, at) => at % width !== 0 || !/^$|^\D/u.test(words(cell)));
  const rows: (readonly GridCell[])[] = [];
  for (let at = 0; at < cells.length; ) {
    const cell = cells[at];
    if (lead === 0 && headsNext(words, cell, cells[at + 1])) {
      rows.push(cells.slice(at, at + 1));
      at++;
      continue;
    }
    const begins =
      lead === 0 || (whole && numbersStand) || (cell !== undefined && bareNumber.test(words(cell)));
    const end = Math.min(at + (begins ? width : width - lead), cells.length);
    rows.push(cells.slice(at, end));
    at = end;
  }
  return rows;
}

/** The lines of a table of pipes that begins with a line: the last one that has a pipe, few lines without one between. */
function streamEnd(text: string, lines: readonly Block[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length && at - end <= mostLinesInCell; at++) {
    const line = lines[at];
    if (line?.kind !== "line") break;
    if (pipe.test(text.slice(line.range.start, line.range.end))) end = at + 1;
  }
  return end;
}

/** No cell has more lines. */
const mostLinesInCell = 15;

export const rangesOf = (blocks: readonly Block[]): readonly Range[] =>
  blocks.flatMap((block) => (block.kind === "line" ? [block.range] : []));
