import type { Work } from "../draft/draft.js";
import { type Marker, type MarkerStyle, markerLevel } from "../text/markers.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import type { Item } from "../words/items.js";
import { isLimit } from "../words/limit-words.js";
import { endsUnit, readsAsUnits } from "../words/owner-words.js";

const sentence = /[。；！？]$/u;

/** A heading is a short line that is no sentence. */
const longestHeading = 60;

/** A heading that is one sentence is shorter. */
const longestSentence = 40;

/** 促进体育发展。 alone on its line heads what follows, where nobody is named for it. */
export const headsAlone = (words: string): boolean =>
  looksLikeHeading(words) || (words.length <= longestSentence && /^[^。；！？：]+。$/u.test(words));

/** A sentence alone; behind （一）, also a short one before others that introduce the tasks. */
const mayHead = (work: Work, { text }: Item, { style }: Marker): boolean =>
  headsAlone(work.reading.words(text)) ||
  (markerLevel[style] < markerLevel.arabic && firstSentence(work, text) !== undefined);

/**
 * Whether a marked item only heads what follows: the next number is of a deeper kind, and nobody answers before it; or
 * several tasks follow without numbers, each with its units.
 */
export function isHeading(work: Work, items: readonly Item[], at: number): boolean {
  const own = items[at];
  if (own?.marker === undefined || own.keyed.length > 0) return false;
  let tasks = 0;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.level !== undefined) return false;
    if (item.marker !== undefined)
      return tasks === 0 && markerLevel[item.marker.style] > markerLevel[own.marker.style];
    if (item.keyed.length === 0) continue;
    if (isEmpty(item.text) || !mayHead(work, own, own.marker)) return false;
    tasks++;
    if (tasks > 1) return true;
  }
  return false;
}

/** 优化服务（市商务局牵头）: worded as a heading, with the bracket at its end. */
export const endsInBracket = ({ reading }: Work, { keyed, text }: Item): boolean =>
  keyed.at(-1)?.kind === "bracket" && keyed.at(-1)?.inside !== true && looksLikeHeading(reading.words(text));

/** Whether the tasks of a text are headings, several of them with a sentence below that says what is to be done. */
export function hasParagraphs(work: Work, items: readonly Item[]): boolean {
  const found = items.filter((item, at) => {
    const next = items[at + 1];
    if (item.marker === undefined || !endsInBracket(work, item)) return false;
    return (
      next?.marker === undefined &&
      next?.keyed.length === 0 &&
      !looksLikeHeading(work.reading.words(next.text))
    );
  });
  return found.length > 1;
}

/** Lines of labels and nothing else behind an item: they speak of it. */
function labelsBehind(items: readonly Item[], at: number): readonly Item[] {
  let next = at + 1;
  while (isOnlyKeyed(items[next])) next++;
  return items.slice(at + 1, next);
}

/** A line of labels, which speak of the line before. */
export const isOnlyKeyed = (item: Item | undefined): boolean =>
  item !== undefined && item.marker === undefined && item.keyed.length > 0 && isEmpty(item.text);

/**
 * （二）完善服务网络。（市商务局牵头） over tasks that have units of their own: a heading whose units lead all of them. Gives the lines
 * of labels behind it, which are its own; nothing for what is no such heading.
 */
export function headsWithUnits(work: Work, items: readonly Item[], at: number): readonly Item[] | undefined {
  const own = items[at];
  if (own?.marker === undefined) return undefined;
  const labels = labelsBehind(items, at);
  const below = at + 1 + labels.length;
  const next = items[below];
  if (next?.marker === undefined || (own.keyed.length === 0 && labels.length === 0)) return undefined;
  if (markerLevel[next.marker.style] <= markerLevel[own.marker.style]) return undefined;
  if (!headsAlone(work.reading.words(own.text))) return undefined;
  const answered = next.keyed.length > 0 || labelsBehind(items, below).length > 0;
  return answered || isHeading(work, items, below) || headsUnanswered(items, own.marker, below)
    ? labels
    : undefined;
}

/** Whether two or more deeper numbers stand below a heading of text, and nobody is named for any: its units answer for them. */
function headsUnanswered(items: readonly Item[], own: Marker, below: number): boolean {
  const level = markerLevel[own.style];
  if (level >= markerLevel.arabic) return false;
  let at = below;
  for (; ; at++) {
    const item = items[at];
    if (item === undefined || (item.marker !== undefined && markerLevel[item.marker.style] <= level)) break;
    if (item.keyed.length > 0) return false;
  }
  return at - below > 1;
}

/** A kind of number that stands before several tasks, each with units of its own. */
export interface Crowded {
  /** The first sentence behind each such number is short and heads the tasks. Behind 1. it is the task's own. */
  readonly headed: boolean;
}

/** The kinds of numbers that stand before several tasks each. */
export function crowdedStyles(work: Work, items: readonly Item[]): ReadonlyMap<MarkerStyle, Crowded> {
  const styles = new Map<MarkerStyle, Crowded>();
  items.forEach(({ marker, keyed, text }, at) => {
    const next = items[at + 1];
    if (marker === undefined || keyed.length === 0 || next?.marker !== undefined) return;
    if (!next?.keyed.some(({ kind }) => kind === "bracket") || isEmpty(next.text)) return;
    const headed = markerLevel[marker.style] < markerLevel.arabic && titleOf(work, text) !== undefined;
    styles.set(marker.style, { headed: headed && styles.get(marker.style)?.headed !== false });
  });
  return styles;
}

/** The short sentence that a text begins with, where another follows on the same line. */
export function firstSentence(work: Work, { start, end }: Range): Range | undefined {
  const beginning = work.reading.text.slice(start, Math.min(end, start + longestSentence + 1));
  const [words] = /^[^。；！？：（\n]+。/u.exec(beginning) ?? [];
  if (words === undefined || start + words.length >= end) return undefined;
  return { start, end: start + words.length };
}

/** What heads the tasks behind a number that stands before several: a short sentence, or short words and a space. */
export function titleOf(work: Work, text: Range): Range | undefined {
  const words = work.reading.text.slice(text.start, Math.min(text.end, text.start + longestTitle + 1));
  const [title] = /^[^，、。；！？：（\s]{4,}\s+/u.exec(words) ?? [];
  return title === undefined
    ? firstSentence(work, text)
    : { start: text.start, end: text.start + title.length };
}

/** No title that a space ends is longer. */
const longestTitle = 24;

export const looksLikeHeading = (words: string): boolean =>
  words.length <= longestHeading && !sentence.test(words);

export interface RunOnCell {
  readonly range: Range;
  /** Where the task ends. */
  readonly before: number;
  /** A time limit that has run into the units. */
  readonly limit?: Range;
}

/** A cell that has run into its task: units, and nothing but units, behind the last full stop; with a limit where a column holds some. */
export function runOnCell(work: Work, item: Range, limits = false): RunOnCell | undefined {
  const { text } = work.reading;
  const before = item.start + text.slice(item.start, item.end).lastIndexOf("。") + 1;
  if (before === item.start || before >= item.end) return undefined;
  const range = trimmed(text, { start: before, end: item.end });
  if (readsAsUnits(work, text.slice(range.start, range.end))) return { range, before };
  return limits ? unitsAndLimit(work, range, before) : undefined;
}

/** 市商务局6月底前: where the limit begins behind units. */
export function limitBehindUnits(work: Work, words: string): number | undefined {
  if (words.length > longestCell) return undefined;
  for (let at = words.length - 1; at >= Math.max(2, words.length - longestLimit); at--) {
    if (!endsUnit.test(words.charAt(at - 1)) || !isLimit(words.slice(at))) continue;
    if (readsAsUnits(work, words.slice(0, at))) return at;
  }
  return undefined;
}

function unitsAndLimit(work: Work, { start, end }: Range, before: number): RunOnCell | undefined {
  const at = limitBehindUnits(work, work.reading.words({ start, end }));
  if (at === undefined) return undefined;
  return { range: { start, end: start + at }, before, limit: { start: start + at, end } };
}

/** No limit that has run into units is longer. */
const longestLimit = 24;

/** Units, and nothing but units, behind the last white space or dash of a line: 推进改革 市编办, 推进改革——市编办. */
export function cellBehind(work: Work, item: Range): RunOnCell | undefined {
  const { text } = work.reading;
  const from = Math.max(item.start, item.end - longestCell);
  const [, task, mark] = /^(.*[^\s—])([\s—]+)[^\s—]+$/su.exec(text.slice(from, item.end)) ?? [];
  if (task === undefined || mark === undefined) return undefined;
  const before = from + task.length;
  const range = { start: before + mark.length, end: item.end };
  return readsAsUnits(work, text.slice(range.start, range.end)) ? { range, before } : undefined;
}

/** No cell is longer. */
const longestCell = 300;

/** Whether the numbered lines of a text end in units: more than one of them, and most. */
export function endInUnits(work: Work, items: readonly Item[]): boolean {
  const marked = items.filter(({ marker, keyed }) => marker !== undefined && keyed.length === 0);
  const shown = marked.slice(0, shownItems);
  const ending = shown.filter(({ text }) => cellBehind(work, text) !== undefined).length;
  return ending > 1 && ending * 2 > shown.length;
}

/** How many items show how the lines of a text end. */
const shownItems = 30;
