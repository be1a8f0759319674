import type { Work } from "../draft/draft.js";
import { markerLevel } from "../text/markers.js";
import { isEmpty, type Range } from "../text/range.js";
import type { Item } from "../words/items.js";
import { withoutEnd } from "../words/keyed.js";
import { readsAsOwners } from "../words/owner-words.js";
import {
  answersAll,
  askedLine,
  dutySentences,
  fewestOverSentences,
  followingUnits,
  type UnitLine,
  unitLine,
  verbLine,
} from "../words/unit-lines.js";
import { isHeading, looksLikeHeading } from "./line-shapes.js";
import {
  bareLevel,
  governingTasks,
  headUnitsOf,
  type LineState,
  openHeading,
  openTask,
  reportReach,
  settleWaiting,
} from "./line-state.js";

/** Whether lines name the unit, then its duty with a verb, one after the other: 市公安局负责治安管理. One alone is a task. */
export function listsByUnit(work: Work, items: readonly Item[]): boolean {
  if (items.some(({ keyed }) => keyed.length > 0)) return false;
  let before = false;
  return items.some(({ text }) => {
    const own = verbLine(work, text) !== undefined;
    const both = own && before;
    before = own;
    return both;
  });
}

const unitDuty = ({ work, byUnit }: LineState, { text, marker }: Item): UnitLine | undefined =>
  unitLine(work, text, marker !== undefined) ??
  (byUnit ? (verbLine(work, text) ?? askedLine(work, text)) : undefined);

/** A heading over lines without numbers that name units and their duties. */
export function headsDuties(state: LineState, items: readonly Item[], at: number): boolean {
  const own = items[at];
  const next = items[at + 1];
  if (own === undefined || own.keyed.length > 0 || next === undefined || next.marker !== undefined)
    return false;
  if (!looksLikeHeading(state.work.reading.words(own.text)) || unitDuty(state, own) !== undefined)
    return false;
  const found = unitDuty(state, next);
  return found !== undefined && !isEmpty(found.duty);
}

const sentence = /[。；]/u;

/** 市建管委 over 牵头推进…。: units, and a sentence below that says what they do. */
function headsSentence(work: Work, items: readonly Item[], at: number): boolean {
  const own = items[at];
  const next = items[at + 1];
  if (own === undefined || own.keyed.length > 0 || next === undefined) return false;
  if (next.marker !== undefined || next.keyed.length > 0) return false;
  const duty = work.reading.words(next.text);
  return headUnitsOf(work, own.text) !== undefined && /[。；]$/u.test(duty) && !readsAsOwners(work, duty);
}

/** Whether units without a number stand over sentences that say what they do, several times. */
export const standOverSentences = (work: Work, items: readonly Item[]): boolean =>
  items.filter(({ marker }, at) => marker === undefined && headsSentence(work, items, at)).length >=
  fewestOverSentences;

/** The duty below units, where others have theirs below them too. */
function dutyBelow(
  { work, tabular, overSentences }: LineState,
  items: readonly Item[],
  at: number,
): Item | undefined {
  if (tabular || !headsSentence(work, items, at)) return undefined;
  const listed =
    items[at]?.marker === undefined
      ? overSentences
      : headsSentence(work, items, at - 2) || headsSentence(work, items, at + 2);
  return listed ? items[at + 1] : undefined;
}

/** 市档案局：负责修订目录. The units head what follows where nothing follows them on their line. */
export function readUnitLine(state: LineState, items: readonly Item[], at: number, item: Item): boolean {
  const { work } = state;
  if (state.tabular || item.keyed.length > 0) return false;
  const following = followingUnits(work, item.text);
  if (following !== undefined) {
    const level = item.marker === undefined ? bareLevel : markerLevel[item.marker.style];
    openHeading(state, { start: item.text.start, end: following.end }, level, item);
    state.unitHeads.push({ level, range: following, clause: undefined });
    return true;
  }
  const sentences = item.marker === undefined ? dutySentences(work, item.text) : [];
  if (sentences.length > 0) {
    for (const sentence of sentences) addDuty(state, item, sentence, bareLevel);
    return true;
  }
  const below = dutyBelow(state, items, at);
  if (below !== undefined) {
    const level = item.marker === undefined ? bareLevel : markerLevel[item.marker.style];
    addDuty(state, item, { units: item.text, duty: below.text }, level);
    state.readAhead.add(below);
    return true;
  }
  const found = unitDuty(state, item);
  if (found === undefined) return false;
  const { units, duty } = found;
  const level = item.marker === undefined ? bareLevel : markerLevel[item.marker.style];
  if (isEmpty(duty)) {
    openHeading(state, units, level, item);
    return true;
  }
  // A sentence is a duty, whatever is numbered below it.
  if (isHeading(work, items, at) && !sentence.test(work.reading.words(duty))) return false;
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

/** A sentence that says who answers for the last task. */
export function addSentence(state: LineState, sentence: Range): void {
  const tasks = state.waiting.slice(-1);
  state.waiting = state.waiting.slice(0, -1);
  settleWaiting(state);
  state.governed = tasks;
  const range = withoutEnd(state.work.reading.text, sentence);
  state.draft.clause({ range, governs: [...tasks], basis: "sentence", confidence: "certain" });
}

const ofSeveral = /^(?:以上|上述|前述)/u;
/** 此项工作由市编办牵头: a sentence, and not the cell that stands behind several rows. */
const isSentence = /由|。$/u;

/** 此项工作由市编办牵头: a line of its own that says who answers for the task before it; a cell, and 以上任务由…, for all that wait. */
export function readAnswer(state: LineState, { text, keyed }: Item): boolean {
  const { work, waiting } = state;
  if (state.tabular || keyed.length > 0 || waiting.length === 0 || !answersAll(work, text)) return false;
  work.account.used(text, "clause");
  const words = work.reading.words(text);
  const several = waiting.length > 1 && (ofSeveral.test(words) || !isSentence.test(words));
  if (!several) {
    addSentence(state, text);
    return true;
  }
  const range = withoutEnd(work.reading.text, text);
  const governs = [...governingTasks(state)];
  state.draft.clause({ range, governs, basis: "sentence", confidence: "medium" });
  reportReach(state, range, governs.length);
  return true;
}
