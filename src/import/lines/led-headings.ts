import type { Work } from "../draft/draft.js";
import { markerLevel } from "../text/markers.js";
import { type Range, trimmed } from "../text/range.js";
import type { Item } from "../words/items.js";
import { withoutEnd } from "../words/keyed.js";
import { addKeyed, between } from "./add-keyed.js";
import { firstSentence, titleOf } from "./line-shapes.js";
import { inferHeading, type LineState, openHeading, openTask, type UnitHead } from "./line-state.js";

/** （二）完善服务网络。（市商务局牵头）: the units answer for the tasks below that name nobody themselves. */
export function openLedHeading(state: LineState, item: Item, labels: readonly Item[], level: number): void {
  const { work, ledHeads, readAhead } = state;
  openHeading(state, withoutEnd(work.reading.text, item.text), level, item);
  for (const label of labels) readAhead.add(label);
  for (const { range, clause, others } of [item, ...labels].flatMap(({ keyed }) => keyed)) {
    for (const used of between(range, others)) work.account.used(used, "clause");
    if (clause === undefined) continue;
    const head: UnitHead = { level, range: clause, clause: undefined };
    state.unitHeads.push(head);
    ledHeads.push(head);
  }
}

/** Says how far the units of each heading were taken to reach: to no task, where all below have units of their own. */
export function reportLedHeadings({ work: { reading, report }, ledHeads }: LineState): void {
  for (const { range, clause } of ledHeads) {
    const words = reading.words(range).slice(0, 40);
    const span = reading.span(range);
    if (clause === undefined)
      report({ code: "import.clause-without-task", severity: "warning", params: { words }, span });
    else
      report({
        code: "import.reach-inferred",
        severity: "info",
        params: { words, tasks: clause.governs.length },
        span,
      });
  }
}

/** （二）…。…。（市商务局牵头） over tasks with deeper numbers, who have units of their own. */
function headsDeeper({ marker }: Item, next: Item | undefined): boolean {
  if (marker === undefined || next?.marker === undefined || next.keyed.length === 0) return false;
  const level = markerLevel[marker.style];
  return level < markerLevel.arabic && markerLevel[next.marker.style] > level;
}

/** A task whose first sentence heads it and those behind it, as with all numbers of its kind, or deeper ones below it. */
export function readHeaded(state: LineState, item: Item, next: Item | undefined, level: number): boolean {
  const { work, crowded } = state;
  if (item.marker === undefined || item.keyed.length === 0) return false;
  if (!crowded.get(item.marker.style)?.headed && !headsDeeper(item, next)) return false;
  const title = titleOf(work, item.text);
  if (title === undefined) return false;
  inferHeading(state, { ...item, text: withoutEnd(work.reading.text, title) }, level);
  const text = trimmed(work.reading.text, { start: title.end, end: item.text.end });
  const task = { ...item, marker: undefined, text };
  openTask(state, task);
  addKeyed(state, task);
  return true;
}

/** The first sentence of a heading that goes on to introduce its tasks; 主要有： is part of it. */
export function headingOf(work: Work, text: Range, level: number): Range {
  if (level >= markerLevel.arabic || /[:：]$/u.test(work.reading.words(text))) return text;
  return firstSentence(work, text) ?? text;
}
