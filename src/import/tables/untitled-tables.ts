import { titleKind } from "../around/header-words.js";
import type { Block, Grid, GridCell, LineBlock } from "../cells/blocks.js";
import { marksOf, streamCells } from "../cells/cell-stream.js";
import { separatedGrid, separates, withOuterTabs } from "../cells/pipes.js";
import type { Work } from "../draft/draft.js";
import { bareNumber } from "../text/markers.js";
import type { Range } from "../text/range.js";
import { numberedRows, rowCells } from "./line-grid.js";
import type { TableHead } from "./table-head.js";
import { reportUntitled, untitledHead } from "./untitled-columns.js";

/** A table that names none of its columns, among the blocks of a document. */
export interface UntitledTable {
  readonly blocks: readonly Block[];
  /** Where the table stands among them. */
  readonly at: number;
  readonly head: TableHead;
}

/** A stretch of lines that may be a table. */
interface Candidate {
  readonly from: number;
  readonly next: number;
  readonly grid: Grid;
  /** The lines of a table with a cell a line: once its columns are known, its headings can be told from its cells. */
  readonly lines?: readonly LineBlock[];
}

const numberedRow = /^[0-9０-９]{1,3}[ \u3000\t]+\S/u;

/** No row has more cells, a line each. */
const mostCells = 12;

const wordsOf = ({ reading: { text } }: Work, { range }: { readonly range: GridCell["range"] }): string =>
  range.end - range.start > longestWords ? "" : text.slice(range.start, range.end);
const longestWords = 200;

/** The runs of neighbouring blocks that pass a test. */
function runsOf(
  blocks: readonly Block[],
  test: (line: LineBlock) => boolean,
): readonly { readonly from: number; readonly lines: readonly LineBlock[] }[] {
  const runs: { from: number; lines: LineBlock[] }[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== "line" || !test(block)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.lines.length === at) last.lines.push(block);
    else runs.push({ from: at, lines: [block] });
  });
  return runs;
}

/** No row on a line of its own is longer. */
const longestRow = 10_000;

/** Rows of pipes or tabs. */
const separatedRows = (work: Work, blocks: readonly Block[]): readonly Candidate[] =>
  runsOf(
    blocks,
    ({ range }) => range.end - range.start < longestRow && separates(work.reading.text, range),
  ).map(({ from, lines }) => ({
    from,
    next: from + lines.length,
    grid: separatedGrid(
      work.reading.text,
      lines.map(({ range }) => withOuterTabs(work.reading.text, range)),
    ),
  }));

/** Rows about their numbers, which count on: the cells from one number to the next. */
function rowsFromNumbers(work: Work, cells: readonly GridCell[]): Grid["rows"] {
  const rows: GridCell[][] = [];
  let last: number | undefined;
  for (const cell of cells) {
    const words = wordsOf(work, cell);
    const value = bareNumber.test(words) ? Number.parseInt(words.normalize("NFKC"), 10) : undefined;
    if (value !== undefined && (last === undefined || value === last + 1)) {
      last = value;
      rows.push([]);
    }
    rows.at(-1)?.push(cell);
  }
  const width = rows[0]?.length ?? 0;
  // Behind the last row, the text goes on with something else.
  return rows.map((row, at) => (at + 1 === rows.length ? row.slice(0, width) : row));
}

/** No more headings stand over the first number of an excerpt. */
const mostHeadings = 2;
const longestHeading = 40;

/** Whether nothing stands before a place but a heading or two, as where an excerpt begins behind the titles of its table. */
const onlyHeadings = (work: Work, blocks: readonly Block[]): boolean =>
  blocks.length <= mostHeadings &&
  blocks.every((block) => {
    const words = block.kind === "line" ? wordsOf(work, block) : "";
    return words !== "" && words.length <= longestHeading && !/[。；]/u.test(words) && !titleKind(words);
  });

/** A cell a line, the number of its row among them; pipes may stand between. */
function cellsInLines(work: Work, blocks: readonly Block[]): readonly Candidate[] {
  const { text } = work.reading;
  const number = blocks.findIndex(
    (block) => block.kind === "line" && bareNumber.test(firstCell(work, block)),
  );
  if (number === -1) return [];
  const first = onlyHeadings(work, blocks.slice(0, number)) ? 0 : number;
  const other = blocks.findIndex((block, at) => at > first && block.kind !== "line");
  const lines = blocks.slice(first, other === -1 ? blocks.length : other).flatMap((block) => {
    return block.kind === "line" ? [block.range] : [];
  });
  const piped = lines.slice(0, mostCells).some((line) => separates(text, line));
  const cells = piped ? streamCells(text, lines) : lines.map((range): GridCell => ({ range }));
  const rows = rowsFromNumbers(work, cells);
  if (rows.length < 2 || rows.some(({ length }) => length > mostCells)) return [];
  const end = rows.at(-1)?.at(-1)?.range.end ?? 0;
  const own = lines.filter(({ start }) => start < end);
  const grid: Grid = { rows, spans: "lost", broken: true, marks: piped ? marksOf(own, rows) : [] };
  const next = first + own.length;
  return [{ from: first, next, grid, ...(piped ? {} : { lines: own.map(asLine) }) }];
}

const asLine = (range: Range): LineBlock => ({ kind: "line", range });

/** The rows of a table whose columns are known, with its headings in rows of their own. */
function regrouped(work: Work, { grid, lines }: Candidate, { columns }: TableHead): Grid {
  const numbered = columns.some(({ meaning }) => meaning.kind === "number");
  const rows = numbered && lines !== undefined ? numberedRows(work, lines, columns) : undefined;
  return rows === undefined ? grid : { ...grid, rows };
}

const firstCell = (work: Work, block: LineBlock): string => wordsOf(work, block).replace(/\s*[|｜┃│]$/u, "");

/** A row a line, its number first, the columns parted by white space. */
const spacedRows = (work: Work, blocks: readonly Block[]): readonly Candidate[] =>
  runsOf(blocks, ({ range }) =>
    numberedRow.test(work.reading.text.slice(range.start, Math.min(range.end, range.start + 8))),
  ).map(({ from, lines }) => ({
    from,
    next: from + lines.length,
    grid: {
      rows: lines.map(({ range }) => rowCells(work, range, true)),
      spans: "lost",
      broken: true,
      marks: [],
    },
  }));

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((total, block) => {
    if (block.kind === "line") return total + block.range.end - block.range.start;
    const cells = new Set(block.grid.rows.flat());
    return total + [...cells].reduce((sum, cell) => sum + (cell ? cell.range.end - cell.range.start : 0), 0);
  }, 0);

/** A table beside which most of the document stands is none of the plan. */
const fills = (blocks: readonly Block[], own: readonly Block[]): boolean =>
  lengthOf(own) * 2 > lengthOf(blocks);

/**
 * The plan's table in a document that names the columns of none, as an excerpt that begins inside one: a table of the source, rows
 * of pipes, tabs or spaces, or a cell a line.
 */
export function untitledTable(work: Work, blocks: readonly Block[]): UntitledTable | undefined {
  const grids = blocks.flatMap((block, from): readonly Candidate[] =>
    block.kind === "grid" ? [{ from, next: from + 1, grid: block.grid }] : [],
  );
  for (const find of [() => grids, separatedRows, cellsInLines, spacedRows]) {
    for (const candidate of find(work, blocks)) {
      const { from, next } = candidate;
      const head = untitledHead(work, candidate.grid);
      if (head === undefined || !fills(blocks, blocks.slice(from, next))) continue;
      const grid = regrouped(work, candidate, head);
      reportUntitled(work, grid, head);
      const own: Block = { kind: "grid", grid };
      return { blocks: [...blocks.slice(0, from), own, ...blocks.slice(next)], at: from, head };
    }
  }
  return undefined;
}
