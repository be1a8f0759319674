import type { Item } from "./items.js";
import { withoutEnd } from "./keyed.js";
import { isHeading } from "./line-shapes.js";
import { bareLevel, type LineState, openHeading, openTask, settleWaiting } from "./line-state.js";
import { markerLevel } from "./markers.js";
import { isEmpty, type Range } from "./range.js";
import { dutySentences, type UnitLine, unitLine } from "./unit-lines.js";

/** 市档案局：负责修订目录. The units head what follows where nothing follows them on their line. */
export function readUnitLine(state: LineState, items: readonly Item[], at: number, item: Item): boolean {
  const { work } = state;
  if (state.tabular || item.keyed.length > 0) return false;
  const sentences = item.marker === undefined ? dutySentences(work, item.text) : [];
  if (sentences.length > 0) {
    for (const sentence of sentences) addDuty(state, item, sentence, bareLevel);
    return true;
  }
  const found = unitLine(work, item.text, item.marker !== undefined);
  if (found === undefined) return false;
  const { units, duty } = found;
  const level = item.marker === undefined ? bareLevel : markerLevel[item.marker.style];
  if (isEmpty(duty)) {
    openHeading(state, units, level, item);
    return true;
  }
  if (isHeading(work, items, at)) return false;
  addDuty(state, item, found, level);
  return true;
}

function addDuty(state: LineState, item: Item, { units, duty }: UnitLine, level: number): void {
  settleWaiting(state);
  state.draft.closeGroups(level);
  const task = openTask(state, { ...item, text: duty });
  state.draft.clause({ range: units, governs: [task], basis: "label", confidence: "certain" });
  state.waiting = [];
  state.governed = [task];
}

/** A sentence of the last task that says who answers for it. */
export function addSentence(state: LineState, sentence: Range): void {
  const tasks = state.waiting.slice(-1);
  state.waiting = state.waiting.slice(0, -1);
  settleWaiting(state);
  state.governed = tasks;
  const range = withoutEnd(state.work.reading.text, sentence);
  state.draft.clause({ range, governs: [...tasks], basis: "sentence", confidence: "certain" });
}
