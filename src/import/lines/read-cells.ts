import type { Column } from "../cells/columns.js";
import { markerLevel } from "../text/markers.js";
import type { Range } from "../text/range.js";
import type { Item } from "../words/items.js";
import { addCell, isTrailingCell, noteColumns, readsAsCell } from "./line-cells.js";
import { inferHeading, type LineState, openHeading, openTask } from "./line-state.js";

/** Headings from a column stand below those with a number of their own. */
const columnLevel = 20;

/** How many items from a place on are texts, not units. */
function textsFrom(state: LineState, items: readonly Item[], at: number): number {
  let count = 0;
  while (count < items.length - at) {
    const item = items[at + count];
    if (item === undefined || item.marker !== undefined || isUnits(state, item.text)) break;
    count++;
  }
  return count;
}

const isUnits = ({ work }: LineState, range: Range): boolean => readsAsCell(work, work.reading.words(range));

/**
 * Reads a table that has lost its form and whose tasks have no numbers: its cells in their order. Units end a row; of the texts before
 * them, the last ones are tasks, and as many before as there are columns before the one with the tasks are headings.
 */
export function readCells(state: LineState, items: readonly Item[], leading: readonly Column[]): void {
  const groups = leading.filter(({ meaning }) => meaning.kind !== "number").length;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) return;
    if (item.marker !== undefined) {
      openHeading(state, item.text, markerLevel[item.marker.style], item);
      at++;
      continue;
    }
    const answered = state.waiting.length > 0 || state.governed.length > 0;
    if (answered && (isUnits(state, item.text) || isTrailingCell(state, item.text))) {
      noteColumns(state, items, at);
      addCell(state, item.text);
      at++;
      continue;
    }
    const texts = Math.max(1, textsFrom(state, items, at));
    const headings = Math.min(groups, texts - 1);
    for (let level = 0; level < headings; level++) {
      const heading = items[at + level];
      if (heading !== undefined) inferHeading(state, heading, columnLevel + groups - headings + level);
    }
    for (const task of items.slice(at + headings, at + texts)) openTask(state, task);
    at += texts;
  }
}
