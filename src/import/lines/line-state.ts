import type { Column } from "../cells/columns.js";
import type { GluedCell } from "../cells/glued-cells.js";
import type { DraftBuilder, DraftClause, DraftTask, Work } from "../draft/draft.js";
import type { Marker, MarkerStyle } from "../text/markers.js";
import type { Range } from "../text/range.js";
import type { Item } from "../words/items.js";
import { readsAsUnits } from "../words/owner-words.js";
import { opensTask } from "../words/task-words.js";
import type { Crowded } from "./line-shapes.js";

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
  /** Lines name a unit, then its duty: 市公安局负责治安管理. */
  readonly byUnit: boolean;
  /** The numbered lines end in units behind white space or a dash. */
  readonly endInUnits: boolean;
  /** The headings that are open and name units: their tasks are those units'. */
  unitHeads: UnitHead[];
  /** All headings met so far that units are written behind. */
  readonly ledHeads: UnitHead[];
  /** Units without a number stand over sentences that say what they do, several times. */
  readonly overSentences: boolean;
  /** Lines that were read with one before them: labels behind such a heading, the duty below its units. */
  readonly readAhead: Set<Item>;
  /** The kinds of numbers that stand before several tasks each. */
  readonly crowded: ReadonlyMap<MarkerStyle, Crowded>;
  /** The number of the last task that has one of its own. */
  numbered: Marker | undefined;
  /** The kinds of numbers met so far, and whether they have only headed tasks. */
  readonly headed: Map<MarkerStyle, boolean>;
  /** Paragraphs stand below tasks that are worded as headings. */
  readonly paragraphed: boolean;
  /** The last task, where its words are those of a heading with units behind: the paragraphs below say what is to be done. */
  titled: DraftTask | undefined;
  /** Tasks that no clause has governed yet, of the group that is open. */
  waiting: DraftTask[];
  /** The tasks under a heading of units with clauses of their own, and whether these name more than supporters. */
  led: Map<DraftTask, boolean>;
  /** The tasks of the last clause: a label on the next line speaks of them too. */
  governed: readonly DraftTask[];
  /** How many lines after the last task have been taken for cells. */
  cells: number;
  /** The clause of the line before, where that was the cell of the last column, of units. */
  lastCell: DraftClause | undefined;
  /** A row has fewer cells than columns: which of them it lacks is not known. */
  columnsLost: boolean;
  /** A row has fewer cells than columns: it lacks those of who may be nobody. */
  rowShort: boolean;
  /** How the cells of two columns that have run together part. */
  readonly glued: ReadonlyMap<string, GluedCell>;
  /** Whether the group's heading stands right before the tasks that wait. */
  opensGroup: boolean;
}

export function openHeading(state: LineState, title: Range, level: number, item: Item | undefined): void {
  settleWaiting(state);
  state.draft.heading(title, level, item?.marker);
  state.unitHeads = state.unitHeads.filter((head) => head.level < level);
  const units = state.tabular ? undefined : headUnitsOf(state.work, title);
  if (units !== undefined) state.unitHeads.push({ level, range: units, clause: undefined });
  state.governed = [];
  state.titled = undefined;
  state.lastCell = undefined;
  state.opensGroup = true;
}

/** 市发改委牵头的任务（3项）: what stands behind the units and the verb. */
const theirTasks =
  /^(.+(?:牵头|负责|承担))(?:办理|落实)?的?(?:重点|主要|具体)?(?:任务|工作|事项|项目)(?:[（(][^（）()]{1,6}[）)])?$/u;

/** The units that a heading names, and nothing besides but that tasks of theirs follow. */
export function headUnitsOf(work: Work, title: Range): Range | undefined {
  const words = work.reading.words(title);
  if (readsAsUnits(work, words)) return opensTask.test(words) ? undefined : title;
  const [, units] = theirTasks.exec(words.slice(0, longestHead)) ?? [];
  if (units === undefined || !readsAsUnits(work, units)) return undefined;
  return { start: title.start, end: title.start + units.length };
}

/** No heading that names units is longer. */
const longestHead = 100;

/** The tasks that still wait, or have supporters only, are those of the unit that heads them; nobody answers for what waits where none does. */
export function settleWaiting(state: LineState): void {
  const { waiting, led, draft } = state;
  const head = state.unitHeads.at(-1);
  state.waiting = [];
  state.led = new Map();
  if (head === undefined) {
    reportUngoverned(state.work, waiting);
    return;
  }
  const supported = [...led].filter(([, isLed]) => !isLed).map(([task]) => task);
  const tasks = [...supported, ...waiting].sort((a, b) => a.text.start - b.text.start);
  if (tasks.length === 0) return;
  if (head.clause === undefined) {
    head.clause = draft.clause({ range: head.range, governs: tasks, basis: "position", confidence: "high" });
  } else {
    head.clause.governs.push(...tasks);
  }
}

/** Under a heading of units, notes whether a clause names more than those who support them. */
export function noteLed(
  { work, unitHeads, led }: LineState,
  clause: Range,
  tasks: readonly DraftTask[],
): void {
  if (unitHeads.length === 0) return;
  const { assignments } = work.clauseOf(work.reading.words(clause));
  const answers = assignments.length === 0 || assignments.some(({ role }) => role !== "support");
  for (const task of tasks) led.set(task, answers || led.get(task) === true);
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

/** The number before the words, or the one that the task before on this line has too. */
function numberOf(state: LineState, { marker, under }: Item): number | undefined {
  if (marker !== undefined) state.numbered = marker;
  const own = marker ?? (under === state.numbered ? under : undefined);
  return own?.style === "dash" ? undefined : own?.value;
}

export function openTask(state: LineState, item: Item): DraftTask {
  const { draft } = state;
  const task = draft.task(item.text, numberOf(state, item), item.marker?.range);
  state.waiting.push(task);
  state.titled = undefined;
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

/** Opens a heading that no mark of the source makes one, and says so. */
export function inferHeading(state: LineState, item: Item, level: number): void {
  const { work } = state;
  openHeading(state, item.text, level, item);
  work.report({
    code: "import.heading-inferred",
    severity: "info",
    params: { words: work.reading.words(item.text).slice(0, 40) },
    span: work.reading.span(item.text),
  });
}

/** Words that go on with the task before them. */
export function goOn(state: LineState, task: DraftTask, range: Range): void {
  task.text = { start: task.text.start, end: range.end };
  state.work.account.used(task.text, "task");
}

/** Goes on with a task on the next line, and says so: the line may be something else. */
export function joinLine(state: LineState, task: DraftTask, line: Range): void {
  const { reading, report } = state.work;
  goOn(state, task, line);
  report({
    code: "import.line-joined",
    severity: "info",
    params: { words: reading.words(line).slice(0, 40) },
    span: reading.span(line),
  });
}

/** Says that words were taken to answer for several tasks. */
export function reportReach({ work }: LineState, range: Range, tasks: number): void {
  work.report({
    code: "import.reach-inferred",
    severity: "info",
    params: { words: work.reading.words(range).slice(0, 40), tasks },
    span: work.reading.span(range),
  });
}
