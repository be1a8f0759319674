import { parseTiming } from "../../grammar/index.js";
import { mayBeNobody, tellsRole } from "../cells/columns.js";
import type { DraftClause, Work } from "../draft/draft.js";
import type { Range } from "../text/range.js";
import type { Item } from "../words/items.js";
import { readsAsUnits } from "../words/owner-words.js";
import { opensTask } from "../words/task-words.js";
import type { RunOnCell } from "./line-shapes.js";
import { governingTasks, type LineState, reportReach } from "./line-state.js";

/** Whether words are a cell of units, and no task whose last words could be a name: 建设共享平台. */
export const readsAsCell = (work: Work, words: string): boolean =>
  !opensTask.test(words) && readsAsUnits(work, words);

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
    confidence: state.rowShort ? "medium" : several && !whole ? "high" : "certain",
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

const ownersOf = ({ trailing }: LineState): number =>
  trailing.filter(({ meaning }) => meaning.kind === "owner").length;

/** How many of the last columns of units, those of who may be nobody, a row of so many can lack. */
function mayLack({ trailing }: LineState): number {
  const owners = trailing.flatMap(({ meaning }, at) => (meaning.kind === "owner" ? [at] : []));
  const surely = owners.map((at) => !mayBeNobody(trailing, at)).lastIndexOf(true);
  return owners.length - Math.max(surely, 0) - 1;
}

/**
 * Notes, before the first cell of a row, whether the row has a cell for each column of units. Where only columns of who may be nobody
 * can be missing, it is said that the row is short.
 */
export function noteColumns(state: LineState, items: readonly Item[], at: number): void {
  if (state.cells > 0) return;
  const { work, trailing } = state;
  const owners = ownersOf(state);
  const cells = items.slice(at, at + trailing.length);
  const end = cells.findIndex(({ marker, text }) => marker !== undefined || isRunning(state, text));
  const own = end === -1 ? cells : cells.slice(0, end);
  const units = own.filter(({ text }) => readsAsUnits(work, work.reading.words(text)));
  const missing = own.length < trailing.length ? owners - units.length : 0;
  state.columnsLost = missing > mayLack(state);
  const first = own[0];
  const last = own.at(-1);
  state.rowShort = missing > 0 && !state.columnsLost;
  if (!state.rowShort || first === undefined || last === undefined) return;
  work.report({
    code: "import.row-short",
    severity: "info",
    params: { cells: own.length, columns: trailing.length },
    span: work.reading.span({ start: first.text.start, end: last.text.end }),
  });
}

/** Running text, not a cell. */
function isRunning({ work }: LineState, text: Range): boolean {
  const words = work.reading.words(text);
  return /[。；]/u.test(words) && !readsAsUnits(work, words);
}

/** A cell that has run into its task. Of two columns of units, the cells of other rows may tell whose it is. */
export function addRunOnCell(state: LineState, { range, limit }: RunOnCell): void {
  const known = state.glued.get(state.work.reading.words(range));
  state.columnsLost = ownersOf(state) > 1 && known === undefined;
  const place = range.start + (known?.at ?? 0);
  if (known === undefined || known.at > 0)
    addCell(state, known === undefined ? range : { start: range.start, end: place });
  else state.cells++;
  if (known !== undefined) addCell(state, { start: place, end: range.end });
  if (limit === undefined) return;
  state.cells = state.trailing.findIndex(({ meaning }) => meaning.kind === "deadline");
  addCell(state, limit);
}

/** Passes over a column of units that has no cell in this row: the words are a limit, and fit the column behind. */
export function passMissing(state: LineState, range: Range): void {
  const { work, trailing, cells } = state;
  if (!mayBeNobody(trailing, cells) || readsAsUnits(work, work.reading.words(range))) return;
  if (isTrailingCell({ ...state, cells: cells + 1 }, range)) state.cells++;
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
