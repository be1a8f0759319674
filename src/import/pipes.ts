import type { Block, Grid, GridCell } from "./blocks.js";
import { columnsOf, isColumnTitle, isOwnerTitle } from "./columns.js";
import { isEmpty, type Range, trimmed } from "./range.js";

const pipe = /[|｜┃│]/u;
const separator = /[|｜┃│\t]/u;

/** Whether the marks at the ends of a table's lines part nothing, or an empty cell from the rest. */
interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

/** The cells of a line that pipes or tabs part. */
function cellsOf(text: string, line: Range, edges: Edges): readonly GridCell[] {
  const cells: GridCell[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at++) {
    const ends = at === line.end;
    if (!ends && (!separator.test(text.charAt(at)) || text.charAt(at - 1) === "\\")) continue;
    const cell = trimmed(text, { start: from, end: at });
    const atEdge = isEmpty(cell) && ((from === line.start && edges.start) || (ends && edges.end));
    if (!atEdge) cells.push({ range: cell });
    from = at + 1;
  }
  return cells;
}

const rule = /^[|｜┃│+:：\-—=\s]+$/u;

/** `|---|---|`: the line that parts head and rows. */
const isRule = (words: string): boolean => words.length >= 3 && rule.test(words) && /[-—=]/u.test(words);

const hasSeparator = (text: string, { start, end }: Range): boolean => separator.test(text.slice(start, end));

/** The first line that names a column of units shows whether the lines of a table begin and end with a mark. */
function edgesOf(text: string, lines: readonly Range[]): Edges {
  const head = lines.find((line) =>
    cellsOf(text, line, { start: true, end: true }).some(({ range }) =>
      isOwnerTitle(text.slice(range.start, range.end)),
    ),
  );
  if (head === undefined) return { start: true, end: true };
  return { start: pipe.test(text.charAt(head.start)), end: pipe.test(text.charAt(head.end - 1)) };
}

/** What of the lines is in no cell. */
function marksOf(lines: readonly Range[], rows: Grid["rows"]): readonly Range[] {
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
const titlesColumns = (text: string, cells: readonly GridCell[]): boolean =>
  columnsOf(cells.map((cell) => ({ title: wordsOf(text, cell), cell }))) !== undefined;

/** The rows of a table whose first lines name its columns. */
function rowsGrid(text: string, lines: readonly Range[]): Grid {
  const edges = edgesOf(text, lines);
  const rows = lines
    .filter((line) => !isRule(text.slice(line.start, line.end)))
    .map((line) => cellsOf(text, line, edges));
  return { rows, spans: "lost", marks: marksOf(lines, rows) };
}

/** Whether one of the lines names the columns of a plan. */
const namesColumns = (text: string, lines: readonly Range[]): boolean =>
  lines.some((line) => titlesColumns(text, cellsOf(text, line, edgesOf(text, [line]))));

/** Further down, a line of titles is no head any more. */
const latestHead = 6;

const wordsOf = (text: string, { range }: GridCell): string => text.slice(range.start, range.end);

/** The cells of several lines that pipes end, wherever the lines break. */
function streamCells(text: string, lines: readonly Range[]): readonly GridCell[] {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const cells: GridCell[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!pipe.test(text.charAt(at))) continue;
    const range = trimmed(text, { start: from, end: at });
    if (from !== start || !isEmpty(range)) cells.push({ range });
    from = at + 1;
  }
  const last = trimmed(text, { start: from, end });
  return isEmpty(last) ? cells : [...cells, { range: last }];
}

/** The titles that a stream of cells begins with. */
function streamHead(text: string, cells: readonly GridCell[]): readonly GridCell[] | undefined {
  const past = cells.findIndex((cell) => !isColumnTitle(wordsOf(text, cell)));
  const head = cells.slice(0, past === -1 ? cells.length : past);
  return head.length > 1 && titlesColumns(text, head) ? head : undefined;
}

/** No head of a table takes more lines, each cell on one and its pipe on the next. */
const longestHead = 60;

/** A cell a line, a pipe behind each: the rows begin where a number stands, or where a row is full. */
function streamAt(text: string, lines: readonly Block[], from: number): Found | undefined {
  const first = rangesOf(lines.slice(from, from + longestHead));
  const head = streamHead(text, streamCells(text, first));
  if (head === undefined) return undefined;
  const next = streamEnd(text, lines, from);
  const ranges = rangesOf(lines.slice(from, next));
  const cells = streamCells(text, ranges).slice(head.length);
  return { grid: streamRows(text, head, cells, ranges), next };
}

const bareNumber = /^\d{1,3}$/u;

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

const rangesOf = (blocks: readonly Block[]): readonly Range[] =>
  blocks.flatMap((block) => (block.kind === "line" ? [block.range] : []));

/** A table and the line after it. */
interface Found {
  readonly grid: Grid;
  readonly next: number;
}

function rowsAt(text: string, lines: readonly Block[], from: number): Found | undefined {
  const separated = (block: Block | undefined): boolean =>
    block?.kind === "line" && hasSeparator(text, block.range);
  const first = lines.slice(from, from + latestHead);
  const other = first.findIndex((block) => !separated(block));
  const own = rangesOf(other === -1 ? first : first.slice(0, other));
  if (own.length < 2 || !namesColumns(text, own)) return undefined;
  let next = from + own.length;
  while (separated(lines[next])) next++;
  return { grid: rowsGrid(text, rangesOf(lines.slice(from, next))), next };
}

/** Whether a table may begin with a line: a pipe or tab stands in it, or alone on the next one. */
function mayBegin(text: string, lines: readonly Block[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== "line") return false;
  if (hasSeparator(text, line.range)) return true;
  const next = lines[at + 1];
  return next?.kind === "line" && /^[|｜┃│]$/u.test(text.slice(next.range.start, next.range.end));
}

/** Finds the tables among lines: rows of pipes or tabs, or a cell a line. What is none stays lines. */
export function withPipeTables(text: string, lines: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = mayBegin(text, lines, at)
      ? (rowsAt(text, lines, at) ?? streamAt(text, lines, at))
      : undefined;
    const line = lines[at];
    if (found !== undefined) {
      out.push({ kind: "grid", grid: found.grid });
      at = found.next;
    } else {
      if (line !== undefined) out.push(line);
      at++;
    }
  }
  return out;
}
