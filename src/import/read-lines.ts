import { type Column, tellsRole } from "./columns.js";
import type { DraftBuilder, DraftTask, Work } from "./draft.js";
import { type Item, itemsOf, numbering } from "./items.js";
import { readsAsUnits, withoutEnd } from "./keyed.js";
import { isHeading, looksLikeHeading, runOnCell } from "./line-shapes.js";
import { markerLevel } from "./markers.js";
import { isEmpty, type Range } from "./range.js";

/** A line of the plan's body. */
export interface BodyLine {
  readonly range: Range;
  readonly level?: number;
}

/** Headings that the source marks stand above all numbered ones; those without any mark, between 二级 and 1. */
const sourceLevel = (level: number): number => level - 10;
const bareLevel = 2.5;

/** What the reader of running lines keeps between them. */
interface State {
  readonly work: Work;
  readonly draft: DraftBuilder;
  /** The columns after the one with the tasks, where titles say what the lines after a task are. */
  readonly trailing: readonly Column[];
  /** Tasks that no clause has governed yet, of the group that is open. */
  waiting: DraftTask[];
  /** The tasks of the last clause: a label on the next line speaks of them too. */
  governed: readonly DraftTask[];
  /** How many lines after the last task have been taken for cells. */
  cells: number;
  /** Whether the group's heading stands right before the tasks that wait. */
  opensGroup: boolean;
}

function openHeading(state: State, title: Range, level: number, item: Item | undefined): void {
  reportUngoverned(state);
  state.draft.heading(title, level, item?.marker);
  state.waiting = [];
  state.governed = [];
  state.opensGroup = true;
}

function reportUngoverned({ work, waiting }: State): void {
  for (const { text } of waiting) {
    work.report({
      code: "import.task-without-clause",
      severity: "warning",
      params: { words: work.reading.words(text).slice(0, 40) },
      span: work.reading.span(text),
    });
  }
}

function openTask(state: State, item: Item): DraftTask {
  const { draft } = state;
  const marker = item.marker;
  const task = draft.task(item.text, marker?.style === "dash" ? undefined : marker?.value, marker?.range);
  state.waiting.push(task);
  state.cells = 0;
  return task;
}

/** One clause for the tasks that wait for it, or, right after a clause, for the same tasks. */
function governingTasks(state: State): readonly DraftTask[] {
  const tasks = state.waiting.length > 0 ? state.waiting : state.governed;
  state.governed = tasks;
  state.waiting = [];
  return tasks;
}

function addKeyed(state: State, item: Item): void {
  const { draft, work } = state;
  for (const { range, kind, clause, deadlines } of item.keyed) {
    const own = kind === "bracket" && state.waiting.length > 1 && !isEmpty(item.text);
    const skipped = own ? state.waiting.slice(0, -1) : [];
    if (own) {
      reportUngoverned({ ...state, waiting: skipped });
      state.waiting = state.waiting.slice(-1);
    }
    const tasks = governingTasks(state);
    work.account.used(range, "clause");
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

/** A cell of a flattened table: the column it stands in is the next one that has none. */
function addCell(state: State, range: Range): void {
  const { work, draft, trailing } = state;
  const column = trailing[state.cells];
  state.cells++;
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
  const owner = column?.meaning.kind === "owner" ? column : undefined;
  draft.clause({
    range,
    governs: [...tasks],
    basis: "position",
    confidence: several && !whole ? "high" : "certain",
    ...(owner === undefined || !tellsRole(owner, trailing) ? {} : { column: owner.title }),
  });
  if (several && !whole && first) {
    work.report({
      code: "import.reach-inferred",
      severity: "info",
      params: { words: work.reading.words(range).slice(0, 40), tasks: tasks.length },
      span: work.reading.span(range),
    });
  }
  state.opensGroup = false;
}

/** Words that go on with the task before them. */
function goOn(state: State, task: DraftTask, range: Range): void {
  task.text = { start: task.text.start, end: range.end };
  state.work.account.used(task.text, "task");
}

/** An unnumbered line of a table that has lost its form: a cell after a task, a heading after a cell. */
function readBare(state: State, items: readonly Item[], at: number, item: Item): void {
  const { work } = state;
  const words = work.reading.words(item.text);
  const next = items[at + 1];
  const afterTask = state.waiting.length > 0;
  const roomForCell = afterTask || (state.governed.length > 0 && state.cells < state.trailing.length);
  if (roomForCell && (readsAsUnits(work, words) || isPlainCell(state))) {
    addCell(state, item.text);
    return;
  }
  if (looksLikeHeading(words) && next?.marker !== undefined) {
    openHeading(state, item.text, bareLevel, item);
    return;
  }
  const last = state.waiting.at(-1);
  if (last === undefined) return;
  goOn(state, last, item.text);
  work.report({
    code: "import.line-joined",
    severity: "info",
    params: { words: words.slice(0, 40) },
    span: work.reading.span(item.text),
  });
}

/** A column of time limits or of something else holds no units. */
function isPlainCell({ trailing, cells }: State): boolean {
  const kind = trailing[cells]?.meaning.kind;
  return trailing.length > 1 && (kind === "deadline" || kind === "other");
}

function readKeyedBare(state: State, items: readonly Item[], at: number, item: Item): void {
  const last = state.waiting.at(-1);
  if (isEmpty(item.text)) {
    addKeyed(state, item);
    return;
  }
  const words = state.work.reading.words(item.text);
  const next = items[at + 1];
  if (last !== undefined) {
    goOn(state, last, item.text);
  } else if (item.keyed.length > 0) {
    openTask(state, item);
  } else if (looksLikeHeading(words) && next !== undefined) {
    openHeading(state, item.text, bareLevel, item);
    return;
  }
  addKeyed(state, item);
}

function readItem(state: State, items: readonly Item[], at: number, keyedMode: boolean): void {
  const item = items[at];
  if (item === undefined) return;
  if (item.level !== undefined) {
    openHeading(state, item.text, sourceLevel(item.level), item);
    return;
  }
  if (item.marker === undefined) {
    const read = keyedMode || item.keyed.length > 0 ? readKeyedBare : readBare;
    read(state, items, at, item);
    return;
  }
  const level = markerLevel[item.marker.style];
  if (isHeading(items, at)) {
    openHeading(state, withoutEnd(state.work.reading.text, item.text), level, item);
    return;
  }
  state.draft.closeGroups(level);
  const cell = keyedMode || item.keyed.length > 0 ? undefined : runOnCell(state.work, item.text);
  openTask(
    state,
    cell === undefined ? item : { ...item, text: { start: item.text.start, end: cell.before } },
  );
  if (cell !== undefined) addCell(state, cell.range);
  addKeyed(state, item);
}

/** Reads the body of a plan whose table is gone, or never was: numbered lines, headings, cells and keyed words. */
export function readLines(
  work: Work,
  draft: DraftBuilder,
  lines: readonly BodyLine[],
  columns: readonly Column[],
): void {
  const order = numbering();
  const items = lines.flatMap(({ range, level }) => itemsOf(work, range, level, order));
  const keyedMode = columns.length === 0 && items.some(({ keyed }) => keyed.length > 0);
  const task = columns.findIndex(({ meaning }) => meaning.kind === "task");
  const state: State = {
    work,
    draft,
    trailing: columns
      .slice(task + 1)
      .filter(({ meaning }) => meaning.kind !== "group" && meaning.kind !== "number"),
    waiting: [],
    governed: [],
    cells: 0,
    opensGroup: true,
  };
  for (const at of items.keys()) readItem(state, items, at, keyedMode);
  reportUngoverned(state);
}
