import type { Grid, GridCell } from "../cells/blocks.js";
import type { Column, ColumnMeaning } from "../cells/columns.js";
import type { Work } from "../draft/draft.js";
import { bareNumber } from "../text/markers.js";
import { isLimit } from "../words/limit-words.js";
import { readsAsUnits } from "../words/owner-words.js";
import { opensTask } from "../words/task-words.js";
import { filled } from "./grid-row.js";
import type { TableHead } from "./table-head.js";

/** No plan has more columns. */
const mostColumns = 20;

/** How many rows show what the columns of a table hold. */
const shownRows = 30;

/** So many of a column's cells must be of one kind. */
const most = 0.6;

/** Nothing that is to be done is said in fewer characters, on the average. */
const shortestTask = 6;

/** What the cells under one place of a table hold. */
interface Shown {
  readonly kind: "number" | "owner" | "deadline" | "text" | "empty";
  /** The average length of its texts. */
  readonly length: number;
  /** One cell stands beside all rows. */
  readonly spans: boolean;
}

/** Rows that are not as usual may lie between two that are. */
const furthestCount = 8;

/** 12, 13, 16: numbers that count the rows. */
function counts(words: readonly string[]): boolean {
  const numbers = words.map((each) => Number.parseInt(each.normalize("NFKC"), 10));
  return numbers.every((number, at) => {
    const step = number - (numbers[at - 1] ?? number);
    return step >= 0 && step <= furthestCount;
  });
}

function shownIn(work: Work, cells: readonly GridCell[], rows: number): Shown {
  const words = cells.map(({ range }) => work.reading.words(range));
  const share = (test: (each: string) => boolean): boolean =>
    words.filter(test).length >= words.length * most;
  const length = words.reduce((total, each) => total + each.length, 0) / Math.max(words.length, 1);
  const spans = rows > 2 && new Set(cells).size === 1 && cells.length === rows;
  const shown = (kind: Shown["kind"]): Shown => ({ kind, length, spans });
  if (words.length === 0) return shown("empty");
  if (words.every((each) => bareNumber.test(each))) return shown(counts(words) ? "number" : "empty");
  if (share((each) => !opensTask.test(each) && readsAsUnits(work, each))) return shown("owner");
  return shown(share(isLimit) ? "deadline" : "text");
}

/** The last text before the units that is no mere word beside the others, else the first behind them. */
function taskPlace(shown: readonly Shown[]): number {
  const owner = shown.findIndex(({ kind, spans }) => kind === "owner" && !spans);
  const long = ({ kind, length, spans }: Shown): boolean =>
    kind === "text" && length >= shortestTask && !spans;
  const before = shown.slice(0, owner);
  const longest = Math.max(...before.map((column) => (long(column) ? column.length : 0)), 0);
  if (longest > 0)
    return before.map((column) => long(column) && column.length * 2 >= longest).lastIndexOf(true);
  return shown.findIndex((column, at) => at > owner && long(column));
}

function meaningOf({ kind, spans }: Shown, at: number, task: number, number: number): ColumnMeaning {
  if (at === task) return { kind: "task" };
  if (at === number) return { kind: "number" };
  if (spans) return { kind: "group" };
  if (kind === "owner") return { kind: "owner", role: "responsible", certain: false };
  if (kind === "deadline") return { kind: "deadline" };
  return kind === "text" && at < task ? { kind: "group" } : { kind: "other" };
}

/** The length that most rows with several cells have. */
function usualWidth(rows: Grid["rows"]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/**
 * The columns of a plan's table that names none, as where an excerpt begins inside it: tasks, and units beside them, in several rows
 * or in one that has a number. Whose role a column of units gives is not known.
 */
export function untitledHead(work: Work, { rows }: Grid): TableHead | undefined {
  const first = rows.slice(0, shownRows);
  const width = usualWidth(first);
  const usual = first.filter(({ length }) => length === width);
  if (width < 2 || width > mostColumns || usual.length * 2 < first.length) return undefined;
  const places = Array.from({ length: width }, (_, at) => at);
  const shown = places.map((at) =>
    shownIn(
      work,
      usual.map((row) => row[at]).filter((cell) => filled(cell)),
      usual.length,
    ),
  );
  const number = shown.findIndex(({ kind }) => kind === "number");
  const task = taskPlace(shown);
  const owners = shown.filter(({ kind, spans }) => kind === "owner" && !spans);
  if (task === -1 || owners.length === 0 || (usual.length < 2 && number === -1)) return undefined;
  const start = usual[0]?.find(filled)?.range.start ?? 0;
  const cell: GridCell = { range: { start, end: start } };
  const columns = shown.map((each, at): Column => {
    return { title: "", cell, meaning: meaningOf(each, at, task, number) };
  });
  return { columns, from: 0, rows: 0, titles: [] };
}

/** Says that the columns of a table without titles were told by what they hold. */
export function reportUntitled({ reading, report }: Work, { rows }: Grid, { columns }: TableHead): void {
  const cells = rows.flat().filter(filled);
  const start = cells[0]?.range.start ?? 0;
  report({
    code: "import.columns-inferred",
    severity: "warning",
    params: { columns: columns.length },
    span: reading.span({ start, end: cells.at(-1)?.range.end ?? start }),
  });
}
