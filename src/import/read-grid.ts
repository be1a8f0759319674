import type { Grid, GridCell } from "./blocks.js";
import type { Column } from "./columns.js";
import type { DraftBuilder, DraftTask, Work } from "./draft.js";
import { addsOwners, ownersAlone, readOwner, reportReach } from "./grid-owners.js";
import { aligned, filled, type GridState, lacksOwners, type Row } from "./grid-row.js";
import { type MarkerStyle, markerAt, markerLevel } from "./markers.js";
import { readsAsUnits } from "./owner-words.js";
import { linesOf, type Range } from "./range.js";
import { headOf, type TableHead } from "./table-head.js";
import { type CellTask, tasksIn } from "./task-cell.js";

/** Headings from a column stand below those from a line of their own. */
const columnLevel = 20;
const rowLevel = 2.5;

/** The cells of a row that are not the same cell, and not empty. */
const distinct = (row: Row): readonly GridCell[] => [...new Set(row.filter(filled))];

const compact = (words: string): string => words.replace(/\s+/gu, "");

/** The titles again, after a page break. */
function isHeadAgain({ work, columns }: GridState, row: Row): boolean {
  const cells = distinct(row);
  const titles = new Set(columns.map(({ title }) => title));
  return cells.length > 1 && cells.every(({ range }) => titles.has(compact(work.reading.words(range))));
}

/** No heading without a number is longer. */
const longestHeading = 60;

const note = /^(?:注|备注|说明)[:：]/u;

const headingStyles: ReadonlySet<MarkerStyle> = new Set(["part", "han", "han-bracket"]);

/** Where the form of the table cannot say that a heading spans its row: 一、 before words alone in theirs. */
function isHeadingCell({ work, lost }: GridState, { range }: GridCell): boolean {
  const marker = lost ? markerAt(work.reading.text, range.start) : undefined;
  return marker !== undefined && headingStyles.has(marker.style);
}

function readSingle(state: GridState, cell: GridCell): void {
  const { work, draft } = state;
  const words = work.reading.words(cell.range);
  const unmarked = markerAt(work.reading.text, cell.range.start) === undefined;
  if (note.test(words) || (unmarked && (words.length > longestHeading || /[。；：]./u.test(words)))) return;
  const marker = markerAt(work.reading.text, cell.range.start);
  const title = { start: marker?.range.end ?? cell.range.start, end: cell.range.end };
  draft.heading(title, marker === undefined ? rowLevel : markerLevel[marker.style], marker);
  state.above = [];
}

/** Characters that count in words: 二十三, 第三项. */
const counting = /[一二三四五六七八九十百零〇第项条款号]/gu;

/** 一、围绕助企纾困 in the column of numbers: a heading beside the rows that it spans. */
function isTitle({ reading }: Work, { range }: GridCell): boolean {
  const start = markerAt(reading.text, range.start)?.range.end ?? range.start;
  return /\p{Script=Han}{2}/u.test(reading.words({ start, end: range.end }).replace(counting, ""));
}

const hanNumeral = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/u;

/** 一、 in the column of numbers, words beside it and no units: a heading over the rows below, which have their own numbers. */
function readNumberedHeading({ work, draft, columns }: GridState, row: Row): boolean {
  const place = (kind: Column["meaning"]["kind"]): GridCell | undefined =>
    row[columns.findIndex(({ meaning }) => meaning.kind === kind)];
  const number = place("number");
  const title = place("task");
  if (!filled(number) || !filled(title) || number === title) return false;
  if (!hanNumeral.test(compact(work.reading.words(number.range)))) return false;
  if (columns.some(({ meaning }, at) => meaning.kind === "owner" && filled(row[at]))) return false;
  work.account.used(number.range, "marker");
  draft.heading(title.range, rowLevel, markerAt(work.reading.text, number.range.start));
  return true;
}

function readGroups(state: GridState, row: Row): void {
  const { work, draft, columns } = state;
  columns.forEach(({ meaning }, at) => {
    const cell = row[at];
    if (!filled(cell) || cell === state.above[at]) return;
    const marker = markerAt(work.reading.text, cell.range.start);
    if (meaning.kind !== "group" && !(meaning.kind === "number" && isTitle(work, cell))) return;
    const start = marker?.range.end ?? cell.range.start;
    draft.heading({ start, end: cell.range.end }, columnLevel + at, marker);
  });
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
  const cell = filled(own) ? own : state.lost && own === undefined ? state.above[at] : undefined;
  if (cell === undefined) return;
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
  state.above = state.columns.map((_, at) => (filled(row[at]) ? row[at] : state.above[at]));
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
function isRow({ work, columns }: GridState, row: Row): boolean {
  const holds = (kind: Column["meaning"]["kind"]): boolean =>
    columns.some(({ meaning }, at) => {
      const cell = row[at];
      if (meaning.kind !== kind || !filled(cell)) return false;
      return kind !== "owner" || readsAsUnits(work, work.reading.words(cell.range));
    });
  return row.length === columns.length && holds("task") && holds("owner");
}

/** Reads a table whose columns are known. */
export function readGrid(work: Work, draft: DraftBuilder, grid: Grid, head: TableHead): void {
  const state: GridState = {
    work,
    draft,
    columns: head.columns,
    lost: grid.spans === "lost",
    broken: grid.broken === true,
    fillsUp: false,
    above: [],
    tasks: new Map(),
    clauses: new Map(),
  };
  reportColumns(state);
  for (const mark of grid.marks) work.account.noise(mark, "markup");
  const before = grid.rows.slice(0, head.from).filter((row) => isRow(state, row));
  const rows = [...before, ...grid.rows.slice(head.from + head.rows)];
  const tasks = rows.flatMap((row) => readRow(state, row));
  reportUngoverned(state, tasks);
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
