import type { Grid, GridCell } from "../cells/blocks.js";
import { type Column, compact } from "../cells/columns.js";
import type { DraftBuilder, DraftTask, Work } from "../draft/draft.js";
import { markerLevel } from "../text/markers.js";
import { linesOf, type Range } from "../text/range.js";
import { readsAsUnits } from "../words/owner-words.js";
import {
  headingCells,
  isHeadingCell,
  isTitle,
  readGroups,
  readNumberedHeading,
  readSingle,
} from "./grid-headings.js";
import { addsOwners, cellAbove, ownersAlone, readOwner, reportReach } from "./grid-owners.js";
import { aligned, filled, type GridState, lacksOwners, type Row } from "./grid-row.js";
import { headOf, type TableHead } from "./table-head.js";
import { type CellTask, tasksIn } from "./task-cell.js";

/** The cells of a row that are not the same cell, and not empty. */
const distinct = (row: Row): readonly GridCell[] => [...new Set(row.filter(filled))];

/** The titles again, after a page break. */
function isHeadAgain({ work, columns }: GridState, row: Row): boolean {
  const cells = distinct(row);
  const titles = new Set(columns.map(({ title }) => title));
  return cells.length > 1 && cells.every(({ range }) => titles.has(compact(work.reading.words(range))));
}

/** The number in the column of numbers, which a cell may share with those below it. */
function rowNumber(state: GridState, row: Row): number | undefined {
  const { work, columns, lost, above } = state;
  const cells = columns.flatMap(({ meaning }, at) => {
    if (meaning.kind !== "number") return [];
    const cell = filled(row[at]) ? row[at] : lost ? above[at] : undefined;
    return cell === undefined || isTitle(work, cell) ? [] : [cell];
  });
  const [cell] = cells;
  if (cell === undefined) return undefined;
  work.account.used(cell.range, "marker");
  const number = Number(
    compact(work.reading.words(cell.range))
      .normalize("NFKC")
      .replace(/[.、]$/u, ""),
  );
  return Number.isInteger(number) && number > 0 && number < 10000 ? number : undefined;
}

function addTask(
  { draft }: GridState,
  { text, marker, number }: CellTask,
  rowOwn: number | undefined,
): DraftTask {
  return draft.task(text, number ?? rowOwn, marker);
}

function readTasks(state: GridState, row: Row): readonly DraftTask[] {
  const at = state.columns.findIndex(({ meaning }) => meaning.kind === "task");
  const above = state.lost && (row[at] === undefined || addsOwners(state, row));
  const cell = filled(row[at]) ? row[at] : above ? state.above[at] : undefined;
  if (cell === undefined) return [];
  const known = state.tasks.get(cell);
  if (known !== undefined) return known;
  const number = rowNumber(state, row);
  const { heading, tasks: found } = tasksIn(state.work, cell.range);
  if (heading !== undefined)
    state.draft.heading(heading.title, markerLevel[heading.marker.style], heading.marker);
  const tasks = found.map((task) => addTask(state, task, number));
  state.tasks.set(cell, tasks);
  return tasks;
}

function readDeadline(state: GridState, row: Row, at: number, tasks: readonly DraftTask[]): void {
  const own = row[at];
  const missing = state.lost && own === undefined ? state.above[at] : undefined;
  const cell = cellAbove(state, own, at) ?? (filled(own) ? own : missing);
  if (cell === undefined) return;
  if (own !== undefined) state.work.account.used(own.range, "deadline");
  state.work.account.used(cell.range, "deadline");
  if (!filled(own) && tasks.length > 0) reportReach(state, cell.range, tasks.length + 1);
  const lines = linesOf(state.work.reading.text, cell.range);
  tasks.forEach((task, index) => {
    const own = lines.length === tasks.length ? lines[index] : undefined;
    const range = own ?? cell.range;
    if (task.deadlines.at(-1) !== range) task.deadlines.push(range);
  });
}

function reportUngoverned({ work, clauses }: GridState, all: readonly DraftTask[]): void {
  const governed = new Set([...clauses.values()].flatMap(({ governs }) => governs));
  for (const task of new Set(all)) {
    if (governed.has(task)) continue;
    work.report({
      code: "import.task-without-clause",
      severity: "warning",
      params: { words: work.reading.words(task.text).slice(0, 40) },
      span: work.reading.span(task.text),
    });
  }
}

/** What stood above stays, cell by cell, where the row has nothing of its own. */
function remember(state: GridState, row: Row): void {
  state.above = state.columns.map((_, at) => {
    const own = row[at];
    if (filled(own)) return cellAbove(state, own, at) ?? own;
    return state.lost || own === undefined ? state.above[at] : undefined;
  });
}

function readRow(state: GridState, given: Row): readonly DraftTask[] {
  const cells = distinct(given);
  const [single] = cells;
  if (single === undefined) return [];
  if (isHeadAgain(state, given)) {
    for (const { range } of cells) state.work.account.noise(range, "repeated-header");
    return [];
  }
  const row = aligned(state, given);
  const task = state.columns.findIndex(({ meaning }) => meaning.kind === "task");
  if (
    cells.length === 1 &&
    !ownersAlone(state, row, single) &&
    (row[task] !== single ||
      row.filter((cell) => cell === single).length > 1 ||
      given.length === 1 ||
      isHeadingCell(state, single))
  ) {
    readSingle(state, single);
    return [];
  }
  if (readNumberedHeading(state, row)) {
    state.above = [];
    return [];
  }
  readGroups(state, row);
  const tasks = readTasks(state, row);
  if (tasks.length > 0 && lacksOwners(state, row)) state.fillsUp = true;
  state.columns.forEach((column, at) => {
    if (column.meaning.kind === "owner") readOwner(state, row, at, column, tasks);
    if (column.meaning.kind === "deadline") readDeadline(state, row, at, tasks);
  });
  remember(state, row);
  return tasks;
}

/** Says once which columns plan data has no place for. */
function reportColumns({ work, columns }: GridState): void {
  for (const { title, cell, meaning } of columns) {
    if (meaning.kind === "other" && title !== "") {
      work.report({
        code: "import.column-unread",
        severity: "info",
        params: { title },
        span: work.reading.span(cell.range),
      });
    }
  }
}

/** Whether a table without titles goes on with the columns of the table before it. */
export const goesOn = (grid: Grid, columns: readonly Column[]): boolean =>
  columns.length > 1 && grid.rows.some((row) => row.length === columns.length && distinct(row).length > 1);

/** A row over the titles, where an excerpt begins before they are printed again. */
function isRow({ work, columns }: Pick<GridState, "work" | "columns">, row: Row): boolean {
  const holds = (kind: Column["meaning"]["kind"]): boolean =>
    columns.some(({ meaning }, at) => {
      const cell = row[at];
      if (meaning.kind !== kind || !filled(cell)) return false;
      return kind !== "owner" || readsAsUnits(work, work.reading.words(cell.range));
    });
  return row.length === columns.length && holds("task") && holds("owner");
}

/** Reads a table whose columns are known; `owner` answers for all of it, where none of them holds units. */
export function readGrid(
  work: Work,
  draft: DraftBuilder,
  grid: Grid,
  head: TableHead,
  owner?: Range | undefined,
): void {
  const { columns } = head;
  const shape = { work, columns, lost: grid.spans === "lost", broken: grid.broken === true };
  const before = grid.rows.slice(0, head.from).filter((row) => isRow(shape, row));
  const rows = [...before, ...grid.rows.slice(head.from + head.rows)];
  const state: GridState = {
    ...shape,
    draft,
    fillsUp: false,
    heads: headingCells(work, rows, columns),
    above: [],
    tasks: new Map(),
    clauses: new Map(),
  };
  reportColumns(state);
  for (const mark of grid.marks) work.account.noise(mark, "markup");
  const tasks = rows.flatMap((row) => readRow(state, row));
  if (owner === undefined) reportUngoverned(state, tasks);
  else draft.clause({ range: owner, governs: [...new Set(tasks)], basis: "label", confidence: "high" });
}

/** The head of a plan's table, or nothing for a table of something else. */
export const planHead = (work: Work, grid: Grid): TableHead | undefined =>
  grid.columns === undefined
    ? headOf(work.reading, grid)
    : { columns: grid.columns, from: 0, rows: 1, titles: grid.columns.map(({ cell }) => cell) };

/** The lines of a table that is no plan's. */
export const gridLines = (work: Work, grid: Grid): readonly Range[] => {
  const cells = new Set(grid.rows.flat().filter(filled));
  return [...cells].flatMap(({ range }) => linesOf(work.reading.text, range));
};
