import { parseTiming } from "../grammar/index.js";
import { type Column, tellsRole } from "./columns.js";
import type { DraftBuilder, DraftClause, DraftTask, Work } from "./draft.js";
import type { GluedCell } from "./glued-cells.js";
import type { Item } from "./items.js";
import { readsAsUnits } from "./keyed.js";
import type { MarkerStyle } from "./markers.js";
import { isEmpty, type Range } from "./range.js";

/** Headings without any mark stand between （二） and 1. */
export const bareLevel = 2.5;

/** A heading that names units. */
export interface UnitHead {
  readonly level: number;
  readonly range: Range;
  clause: DraftClause | undefined;
}

/** What the reader of running lines keeps between them. */
export interface LineState {
  readonly work: Work;
  readonly draft: DraftBuilder;
  /** The columns after the one with the tasks, where titles say what the lines after a task are. */
  readonly trailing: readonly Column[];
  /** Titles of columns say what the lines are. */
  readonly tabular: boolean;
  /** The headings that are open and name units: their tasks are those units'. */
  unitHeads: UnitHead[];
  /** The kinds of numbers that stand before several tasks each. */
  readonly crowded: ReadonlySet<MarkerStyle>;
  /** The kinds of numbers met so far, and whether they have only headed tasks. */
  readonly headed: Map<MarkerStyle, boolean>;
  /** Tasks that no clause has governed yet, of the group that is open. */
  waiting: DraftTask[];
  /** The tasks of the last clause: a label on the next line speaks of them too. */
  governed: readonly DraftTask[];
  /** How many lines after the last task have been taken for cells. */
  cells: number;
  /** The clause of the line before, where that was the cell of the last column, of units. */
  lastCell: DraftClause | undefined;
  /** A row has fewer cells than columns: which of them it lacks is not known. */
  columnsLost: boolean;
  /** How the cells of two columns that have run together part. */
  readonly glued: ReadonlyMap<string, GluedCell>;
  /** Whether the group's heading stands right before the tasks that wait. */
  opensGroup: boolean;
}

export function openHeading(state: LineState, title: Range, level: number, item: Item | undefined): void {
  settleWaiting(state);
  state.draft.heading(title, level, item?.marker);
  state.unitHeads = state.unitHeads.filter((head) => head.level < level);
  const words = state.work.reading.words(title);
  if (!state.tabular && readsAsUnits(state.work, words))
    state.unitHeads.push({ level, range: title, clause: undefined });
  state.governed = [];
  state.lastCell = undefined;
  state.opensGroup = true;
}

/** The tasks that still wait are those of the unit that heads them; nobody answers for them where none does. */
export function settleWaiting(state: LineState): void {
  const { waiting, draft } = state;
  const head = state.unitHeads.at(-1);
  state.waiting = [];
  if (waiting.length === 0) return;
  if (head === undefined) {
    reportUngoverned(state.work, waiting);
  } else if (head.clause === undefined) {
    head.clause = draft.clause({
      range: head.range,
      governs: [...waiting],
      basis: "position",
      confidence: "high",
    });
  } else {
    head.clause.governs.push(...waiting);
  }
}

function reportUngoverned(work: Work, tasks: readonly DraftTask[]): void {
  for (const { text } of tasks) {
    work.report({
      code: "import.task-without-clause",
      severity: "warning",
      params: { words: work.reading.words(text).slice(0, 40) },
      span: work.reading.span(text),
    });
  }
}

export function openTask(state: LineState, item: Item): DraftTask {
  const { draft } = state;
  const marker = item.marker;
  const task = draft.task(item.text, marker?.style === "dash" ? undefined : marker?.value, marker?.range);
  state.waiting.push(task);
  state.cells = 0;
  state.lastCell = undefined;
  return task;
}

/** One clause for the tasks that wait for it, or, right after a clause, for the same tasks. */
export function governingTasks(state: LineState): readonly DraftTask[] {
  const tasks = state.waiting.length > 0 ? state.waiting : state.governed;
  state.governed = tasks;
  state.waiting = [];
  return tasks;
}

/** What stands between ranges: nobody reads 牵头领导：…, and the accounting says so. */
function between({ start, end }: Range, others: readonly Range[]): readonly Range[] {
  const starts = [start, ...others.map((other) => other.end)];
  const ends = [...others.map((other) => other.start), end];
  return starts
    .map((from, at) => ({ start: from, end: ends[at] ?? end }))
    .filter((stretch) => !isEmpty(stretch));
}

export function addKeyed(state: LineState, item: Item): void {
  const { draft, work } = state;
  for (const { range, kind, clause, deadlines, others } of item.keyed) {
    for (const used of between(range, others)) work.account.used(used, "clause");
    if (clause === undefined && deadlines.length === 0 && others.length > 0) continue;
    const own = kind === "bracket" && state.waiting.length > 1 && !isEmpty(item.text);
    const skipped = state.waiting.slice(0, -1);
    if (own) {
      const last = state.waiting.slice(-1);
      state.waiting = skipped;
      settleWaiting(state);
      state.waiting = last;
    }
    const tasks = governingTasks(state);
    for (const deadline of deadlines) {
      work.account.used(deadline, "deadline");
      for (const task of tasks) task.deadlines.push(deadline);
    }
    if (clause === undefined) continue;
    if (tasks.length === 0) {
      work.report({
        code: "import.clause-without-task",
        severity: "warning",
        params: { words: work.reading.words(clause).slice(0, 40) },
        span: work.reading.span(clause),
      });
    }
    draft.clause({
      range: clause,
      governs: [...tasks],
      basis: kind === "label" ? "label" : "sentence",
      confidence: tasks.length > 1 ? "medium" : "certain",
    });
  }
}

/** A cell of a flattened table: the column it stands in is the next one that has none, if the row is whole. */
export function addCell(state: LineState, range: Range): void {
  const { work, draft, trailing } = state;
  const column = trailing[state.cells];
  state.cells++;
  state.lastCell = undefined;
  const first = state.waiting.length > 0;
  const whole = state.opensGroup;
  const tasks = governingTasks(state);
  if (column?.meaning.kind === "deadline") {
    work.account.used(range, "deadline");
    for (const task of tasks) task.deadlines.push(range);
    return;
  }
  if (column?.meaning.kind === "other") return;
  const several = tasks.length > 1;
  const owner = column?.meaning.kind === "owner" && !state.columnsLost ? column : undefined;
  const clause = draft.clause({
    range,
    governs: [...tasks],
    basis: "position",
    confidence: several && !whole ? "high" : "certain",
    ...(owner === undefined || !tellsRole(owner, trailing) ? {} : { column: owner.title }),
  });
  if (state.cells === trailing.length && owner !== undefined) state.lastCell = clause;
  if (several && !whole && first) reportReach(state, range, tasks.length);
  state.opensGroup = false;
}

/** More units under the last cell of a row, a line each: it goes on, and is read as one. */
export function extendCell(state: LineState, clause: DraftClause, range: Range): void {
  const { reading, account, report } = state.work;
  clause.range = { start: clause.range.start, end: range.end };
  clause.confidence = "medium";
  account.used(clause.range, "clause");
  report({
    code: "import.line-joined",
    severity: "info",
    params: { words: reading.words(range).slice(0, 40) },
    span: reading.span(range),
  });
}

function reportReach({ work }: LineState, range: Range, tasks: number): void {
  work.report({
    code: "import.reach-inferred",
    severity: "info",
    params: { words: work.reading.words(range).slice(0, 40), tasks },
    span: work.reading.span(range),
  });
}

const ownersOf = ({ trailing }: LineState): number =>
  trailing.filter(({ meaning }) => meaning.kind === "owner").length;

/** Notes, before the first cell of a row, whether the row has a cell for each column of units. */
export function noteColumns(state: LineState, items: readonly Item[], at: number): void {
  if (state.cells > 0) return;
  const owners = ownersOf(state);
  const cells = items.slice(at, at + state.trailing.length);
  const end = cells.findIndex(({ marker, text }) => marker !== undefined || isRunning(state, text));
  const own = end === -1 ? cells : cells.slice(0, end);
  const units = own.filter(({ text }) => readsAsUnits(state.work, state.work.reading.words(text)));
  state.columnsLost = units.length < owners && own.length < state.trailing.length;
}

/** Running text, not a cell. */
function isRunning({ work }: LineState, text: Range): boolean {
  const words = work.reading.words(text);
  return /[。；]/u.test(words) && !readsAsUnits(work, words);
}

/** A cell that has run into its task. Of two columns of units, the cells of other rows may tell whose it is. */
export function addRunOnCell(state: LineState, range: Range): void {
  const known = state.glued.get(state.work.reading.words(range));
  state.columnsLost = ownersOf(state) > 1 && known === undefined;
  if (known === undefined) {
    addCell(state, range);
    return;
  }
  const place = range.start + known.at;
  if (known.at > 0) addCell(state, { start: range.start, end: place });
  else state.cells++;
  addCell(state, { start: place, end: range.end });
}

/** Words that go on with the task before them. */
export function goOn(state: LineState, task: DraftTask, range: Range): void {
  task.text = { start: task.text.start, end: range.end };
  state.work.account.used(task.text, "task");
}

/** A column of time limits or of something else holds no units. */
export function isPlainCell({ trailing, cells }: LineState): boolean {
  const kind = trailing[cells]?.meaning.kind;
  return trailing.length > 1 && (kind === "deadline" || kind === "other");
}

/** No time limit is longer. */
const longestLimit = 30;

/** Whether words fit the next column, where that holds no units: a time limit, or short words of another kind. */
export function isTrailingCell(state: LineState, range: Range): boolean {
  if (!isPlainCell(state)) return false;
  const words = state.work.reading.words(range);
  if (words.length > longestLimit) return false;
  const limit = state.trailing[state.cells]?.meaning.kind === "deadline";
  return limit ? parseTiming(words).timings.length > 0 : !/[。；]/u.test(words);
}
