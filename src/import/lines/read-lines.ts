import { beginsWithWay } from "../around/header-words.js";
import type { Column } from "../cells/columns.js";
import { gluedCells } from "../cells/glued-cells.js";
import type { DraftBuilder, Work } from "../draft/draft.js";
import { type Marker, markerLevel } from "../text/markers.js";
import { isEmpty, type Range } from "../text/range.js";
import { type Item, itemsOf } from "../words/items.js";
import { withoutEnd } from "../words/keyed.js";
import { readsAsUnits } from "../words/owner-words.js";
import { numbering } from "../words/run-on.js";
import { answeringSentence } from "../words/unit-lines.js";
import { addKeyed } from "./add-keyed.js";
import { headingOf, openLedHeading, readHeaded, reportLedHeadings } from "./led-headings.js";
import { addRunOnCell } from "./line-cells.js";
import {
  cellBehind,
  crowdedStyles,
  endInUnits,
  endsInBracket,
  hasParagraphs,
  headsAlone,
  headsWithUnits,
  isHeading,
  looksLikeHeading,
  type RunOnCell,
  runOnCell,
} from "./line-shapes.js";
import { type LineState, openHeading, openTask, settleWaiting } from "./line-state.js";
import { readBare, readKeyedBare } from "./read-bare.js";
import { readCells } from "./read-cells.js";
import {
  addSentence,
  headsDuties,
  listsByUnit,
  readAnswer,
  readUnitLine,
  standOverSentences,
} from "./read-duties.js";

/** A line of the plan's body. */
export interface BodyLine {
  readonly range: Range;
  readonly level?: number;
}

/** Headings that the source marks stand above all numbered ones. */
const sourceLevel = (level: number): number => level - 10;

/** At the end of an excerpt, a number of a kind that has only headed tasks heads those that are cut off. */
function headsNothing({ work, headed }: LineState, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.marker === undefined || at + 1 < items.length || item.keyed.length > 0) return false;
  return headed.get(item.marker.style) === true && looksLikeHeading(work.reading.words(item.text));
}

/** Under a number of a kind that has only headed tasks, a single task without a number is headed too. */
function headsOne({ work, headed }: LineState, items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item?.marker === undefined || item.keyed.length > 0 || next === undefined) return false;
  if (next.marker !== undefined || next.keyed.length === 0 || isEmpty(next.text)) return false;
  return headed.get(item.marker.style) === true && headsAlone(work.reading.words(item.text));
}

const heads = (state: LineState, items: readonly Item[], at: number): boolean =>
  isHeading(state.work, items, at) ||
  headsNothing(state, items, at) ||
  headsOne(state, items, at) ||
  headsDuties(state, items, at);

const holdsLimits = (columns: readonly Column[]): boolean =>
  columns.some(({ meaning }) => meaning.kind === "deadline");

const cellIn = ({ work, trailing, endInUnits: behind }: LineState, text: Range): RunOnCell | undefined =>
  runOnCell(work, text, holdsLimits(trailing)) ?? (behind ? cellBehind(work, text) : undefined);

function readMarked(state: LineState, items: readonly Item[], at: number, item: Item, marker: Marker): void {
  const { work, draft, headed } = state;
  const level = markerLevel[marker.style];
  const labels = headsWithUnits(work, items, at);
  if (labels !== undefined) {
    openLedHeading(state, item, labels, level);
    return;
  }
  if (readHeaded(state, item, items[at + 1], level)) return;
  const cell = item.keyed.length > 0 ? undefined : cellIn(state, item.text);
  if (cell === undefined && heads(state, items, at)) {
    if (!headed.has(marker.style)) headed.set(marker.style, true);
    openHeading(state, withoutEnd(work.reading.text, headingOf(work, item.text, level)), level, item);
    return;
  }
  headed.set(marker.style, false);
  draft.closeGroups(level);
  const task = openTask(
    state,
    cell === undefined ? item : { ...item, text: { start: item.text.start, end: cell.before } },
  );
  if (state.crowded.has(marker.style)) reportRunOnHeading(work, task.text);
  if (cell !== undefined) addRunOnCell(state, cell);
  const sentence = cell === undefined && !state.tabular ? answeringSentence(work, item.text) : undefined;
  if (sentence !== undefined && item.keyed.length === 0) addSentence(state, sentence);
  addKeyed(state, item);
  if (state.paragraphed && endsInBracket(work, item)) state.titled = task;
}

function reportRunOnHeading({ reading, report }: Work, text: Range): void {
  report({
    code: "import.heading-run-on",
    severity: "info",
    params: { words: reading.words(text).slice(0, 40) },
    span: reading.span(text),
  });
}

function readItem(state: LineState, items: readonly Item[], at: number, keyedMode: boolean): void {
  const item = items[at];
  if (item === undefined || state.readAhead.has(item)) return;
  // Where a page has run into one line, its way to the plan stands before the first number.
  const navigates = at === 0 && item.marker === undefined && item.keyed.length === 0;
  if (navigates && beginsWithWay(state.work.reading.text, item.text)) {
    state.work.account.noise(item.text, "breadcrumb");
    return;
  }
  if (item.level !== undefined) {
    openHeading(state, item.text, sourceLevel(item.level), item);
  } else if (readUnitLine(state, items, at, item)) {
    return;
  } else if (item.marker === undefined && readAnswer(state, item)) {
    return;
  } else if (item.marker === undefined) {
    const read = keyedMode || item.keyed.length > 0 ? readKeyedBare : readBare;
    read(state, items, at, item);
  } else {
    readMarked(state, items, at, item, item.marker);
  }
}

/** In lines, units before a task are not told from those behind the one above it. */
function reportColumn({ reading, report }: Work, { title, cell }: Column): void {
  const span = reading.span(cell.range);
  report({ code: "import.column-unread", severity: "warning", params: { title }, span });
}

function reportBracket({ reading, report }: Work, bracket: Range): void {
  const words = reading.words(bracket);
  report({
    code: "import.bracket-unread",
    severity: "warning",
    params: { words },
    span: reading.span(bracket),
  });
}

/** The words of the cells that have run into their tasks. */
const runOnCells = (work: Work, items: readonly Item[], limits: boolean): readonly string[] =>
  items.flatMap(({ marker, keyed, text }) => {
    const cell = marker === undefined || keyed.length > 0 ? undefined : runOnCell(work, text, limits);
    return cell === undefined ? [] : [work.reading.words(cell.range)];
  });

/** How many columns that hold no units stand between the tasks and the first one that does. */
const plainBefore = (trailing: readonly Column[]): number =>
  Math.max(
    trailing.findIndex(({ meaning }) => meaning.kind === "owner"),
    0,
  );

/** Whether the numbers of a table, if it has any, are all those of headings: no units follow one. */
const marksNoTasks = (work: Work, items: readonly Item[], trailing: readonly Column[]): boolean =>
  items.every((item, at) => {
    const next = items.slice(at + 1, at + 2 + plainBefore(trailing));
    if (item.level !== undefined || item.keyed.length > 0) return false;
    if (item.marker === undefined) return true;
    const whole = next.length > plainBefore(trailing) && next.every(({ marker }) => marker === undefined);
    const last = next.at(-1);
    const answered = whole && last !== undefined && readsAsUnits(work, work.reading.words(last.text));
    return !answered && runOnCell(work, item.text, holdsLimits(trailing)) === undefined;
  });

/** Reads the body of a plan whose table is gone, or never was: numbered lines, headings, cells and keyed words. */
export function readLines(
  work: Work,
  draft: DraftBuilder,
  lines: readonly BodyLine[],
  columns: readonly Column[],
): void {
  const spaced = columns.some(({ meaning }) => meaning.kind === "number");
  const order = numbering(spaced);
  const items = lines.flatMap(({ range, level }) => itemsOf(work, range, level, order));
  const keyedMode = columns.length === 0 && items.some(({ keyed }) => keyed.length > 0);
  if (keyedMode) for (const bracket of order.doubtful) reportBracket(work, bracket);
  const task = columns.findIndex(({ meaning }) => meaning.kind === "task");
  const trailing = columns
    .slice(task + 1)
    .filter(({ meaning }) => meaning.kind !== "group" && meaning.kind !== "number");
  const state: LineState = {
    work,
    draft,
    trailing,
    tabular: columns.length > 0,
    byUnit: columns.length === 0 && listsByUnit(work, items),
    endInUnits: columns.length === 0 && endInUnits(work, items),
    unitHeads: [],
    ledHeads: [],
    readAhead: new Set(),
    overSentences: columns.length === 0 && standOverSentences(work, items),
    crowded: crowdedStyles(work, items),
    numbered: undefined,
    headed: new Map(),
    paragraphed: columns.length === 0 && hasParagraphs(work, items),
    titled: undefined,
    waiting: [],
    led: new Map(),
    governed: [],
    cells: 0,
    lastCell: undefined,
    columnsLost: false,
    rowShort: false,
    glued: trailing.length > 1 ? gluedCells(runOnCells(work, items, holdsLimits(trailing))) : new Map(),
    opensGroup: true,
  };
  for (const column of columns.slice(0, task))
    if (column.meaning.kind === "owner") reportColumn(work, column);
  if (columns.length > 0 && marksNoTasks(work, items, trailing))
    readCells(state, items, columns.slice(0, task));
  else for (const at of items.keys()) readItem(state, items, at, keyedMode);
  settleWaiting(state);
  reportLedHeadings(state);
}
