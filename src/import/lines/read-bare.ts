import { isEmpty } from "../text/range.js";
import type { Item } from "../words/items.js";
import { readsAsUnits } from "../words/owner-words.js";
import { afterTaskLabel } from "../words/unit-lines.js";
import { addKeyed } from "./add-keyed.js";
import { addCell, extendCell, isPlainCell, noteColumns, passMissing, readsAsCell } from "./line-cells.js";
import { isOnlyKeyed, looksLikeHeading } from "./line-shapes.js";
import { bareLevel, inferHeading, joinLine, type LineState, openHeading, openTask } from "./line-state.js";

/** An unnumbered line of a table that has lost its form: a cell after a task, a heading after a cell. */
export function readBare(state: LineState, items: readonly Item[], at: number, item: Item): void {
  const { work } = state;
  const words = work.reading.words(item.text);
  const next = items[at + 1];
  const afterTask = state.waiting.length > 0;
  const unitHead = state.unitHeads.at(-1)?.level === bareLevel && next?.marker !== undefined;
  if (unitHead && readsAsUnits(work, words)) {
    openHeading(state, item.text, bareLevel, item);
    return;
  }
  passMissing(state, item.text);
  const roomForCell = afterTask || (state.governed.length > 0 && state.cells < state.trailing.length);
  if (roomForCell && (readsAsUnits(work, words) || isPlainCell(state))) {
    noteColumns(state, items, at);
    addCell(state, item.text);
    return;
  }
  if (state.lastCell !== undefined && readsAsCell(work, words)) {
    extendCell(state, state.lastCell, item.text);
    return;
  }
  if (looksLikeHeading(words) && next?.marker !== undefined) {
    openHeading(state, item.text, bareLevel, item);
    return;
  }
  const last = state.waiting.at(-1);
  if (last === undefined) return;
  joinLine(state, last, item.text);
}

const openBare = (state: LineState, item: Item, level: number): void =>
  openHeading(state, item.text, level, item);

export function readKeyedBare(state: LineState, items: readonly Item[], at: number, item: Item): void {
  const named = afterTaskLabel(state.work, item.text);
  if (named !== undefined) {
    state.work.account.used({ start: item.text.start, end: named.start }, "marker");
    openTask(state, { ...item, text: named });
    addKeyed(state, item);
    return;
  }
  const last = state.waiting.at(-1);
  if (isEmpty(item.text)) {
    addKeyed(state, item);
    return;
  }
  const words = state.work.reading.words(item.text);
  const next = items[at + 1];
  if (last !== undefined) {
    joinLine(state, last, item.text);
  } else if (item.keyed.length > 0 || isOnlyKeyed(next)) {
    openTask(state, item);
  } else if (looksLikeHeading(words) && next !== undefined) {
    // Units alone may as well go on with those of the task before.
    const open = readsAsUnits(state.work, words) ? inferHeading : openBare;
    open(state, item, bareLevel);
    return;
  } else if (state.titled !== undefined) {
    joinLine(state, state.titled, item.text);
  }
  addKeyed(state, item);
}
