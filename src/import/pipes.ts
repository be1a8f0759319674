import type { Block, Grid, GridCell } from "./blocks.js";
import { isColumnTitle, isOwnerTitle } from "./columns.js";
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
function marksOf(lines: readonly Range[], rows: readonly (readonly GridCell[])[]): readonly Range[] {
  const cells = rows.flat();
  const marks: Range[] = [];
  let next = 0;
  for (const { start, end } of lines) {
    let at = start;
    for (let cell = cells[next]; cell !== undefined && cell.range.start < end; cell = cells[++next]) {
      if (cell.range.start > at) marks.push({ start: at, end: cell.range.start });
      at = Math.max(at, cell.range.end);
    }
    if (at < end) marks.push({ start: at, end });
  }
  return marks;
}

function rowsGrid(text: string, lines: readonly Range[]): Grid | undefined {
  const edges = edgesOf(text, lines);
  const rows = lines
    .filter((line) => !isRule(text.slice(line.start, line.end)))
    .map((line) => cellsOf(text, line, edges));
  const wide = rows.filter((cells) => cells.length > 1);
  const titled = rows.some((cells) =>
    cells.some(({ range }) => isOwnerTitle(text.slice(range.start, range.end))),
  );
  return wide.length >= 2 && titled ? { rows, spans: "lost", marks: marksOf(lines, rows) } : undefined;
}

const isBarePipe = (words: string): boolean => words.length === 1 && pipe.test(words);

/** A cell a line, a pipe behind each: the rows begin where a number stands, or where a row is full. */
function cellsGrid(text: string, lines: readonly Range[]): Grid | undefined {
  const cells: GridCell[] = lines
    .filter(({ start, end }) => !isBarePipe(text.slice(start, end)))
    .map((range) => ({ range }));
  const words = ({ range }: GridCell): string => text.slice(range.start, range.end);
  let width = 0;
  while (width < cells.length && isColumnTitle(words(cells[width] ?? { range: { start: 0, end: 0 } })))
    width++;
  const head = cells.slice(0, width);
  if (width < 2 || !head.some((cell) => isOwnerTitle(words(cell)))) return undefined;
  const numbered = /^序号$|^编号$/u.test(words(head[0] ?? { range: { start: 0, end: 0 } }));
  const lead = numbered ? leadColumns(head.map(words)) : 0;
  const rows = [head, ...cellRows(cells.slice(width), words, width, lead)];
  return { rows, spans: "lost", marks: marksOf(lines, [cells]) };
}

/** How many columns stand before the one with the tasks: a row that goes on under a merged number lacks them. */
function leadColumns(titles: readonly string[]): number {
  const owner = titles.findIndex(isOwnerTitle);
  return Math.max(owner - 1, 1);
}

const bareNumber = /^\d{1,3}$/u;

function cellRows(
  cells: readonly GridCell[],
  words: (cell: GridCell) => string,
  width: number,
  lead: number,
): readonly (readonly GridCell[])[] {
  const rows: (readonly GridCell[])[] = [];
  for (let at = 0; at < cells.length; ) {
    const cell = cells[at];
    const begins = lead === 0 || (cell !== undefined && bareNumber.test(words(cell)));
    const end = Math.min(at + (begins ? width : width - lead), cells.length);
    rows.push(cells.slice(at, end));
    at = end;
  }
  return rows;
}

/** Finds the tables among lines: rows of pipes, or a cell a line. What is none stays lines. */
export function withPipeTables(text: string, lines: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let run: Block[] = [];
  let ranges: Range[] = [];
  const close = (): void => {
    const bare = ranges.some(({ start, end }) => isBarePipe(text.slice(start, end)));
    const grid = ranges.length < 2 ? undefined : bare ? cellsGrid(text, ranges) : rowsGrid(text, ranges);
    if (grid === undefined) for (const line of run) out.push(line);
    else out.push({ kind: "grid", grid });
    run = [];
    ranges = [];
  };
  lines.forEach((block, index) => {
    const next = lines[index + 1];
    const inTable = block.kind === "line" && (hasSeparator(text, block.range) || followedByPipe(text, next));
    if (!inTable) {
      close();
      out.push(block);
      return;
    }
    run.push(block);
    ranges.push(block.range);
  });
  close();
  return out;
}

/** A cell on a line of its own, its pipe on the next. */
const followedByPipe = (text: string, next: Block | undefined): boolean =>
  next?.kind === "line" && isBarePipe(text.slice(next.range.start, next.range.end));
