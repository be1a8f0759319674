import type { Work } from "./draft.js";
import type { Item } from "./items.js";
import { readsAsUnits } from "./keyed.js";
import { type MarkerStyle, markerLevel } from "./markers.js";
import { isEmpty, type Range, trimmed } from "./range.js";

const sentence = /[。；！？]$/u;

/** A heading is a short line that is no sentence. */
const longestHeading = 60;

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
    if (isEmpty(item.text) || !looksLikeHeading(work.reading.words(own.text))) return false;
    tasks++;
    if (tasks > 1) return true;
  }
  return false;
}

/** The kinds of numbers that stand before several tasks, each with units of its own. */
export function crowdedStyles(items: readonly Item[]): ReadonlySet<MarkerStyle> {
  const styles = new Set<MarkerStyle>();
  items.forEach(({ marker, keyed }, at) => {
    const next = items[at + 1];
    if (marker === undefined || keyed.length === 0 || next?.marker !== undefined) return;
    if (next?.keyed.some(({ kind }) => kind === "bracket") && !isEmpty(next.text)) styles.add(marker.style);
  });
  return styles;
}

export const looksLikeHeading = (words: string): boolean =>
  words.length <= longestHeading && !sentence.test(words);

export interface RunOnCell {
  readonly range: Range;
  /** Where the task ends. */
  readonly before: number;
}

/** A cell that has run into its task: units, and nothing but units, behind the last full stop. */
export function runOnCell(work: Work, item: Range): RunOnCell | undefined {
  const { text } = work.reading;
  const before = item.start + text.slice(item.start, item.end).lastIndexOf("。") + 1;
  if (before === item.start || before >= item.end) return undefined;
  const range = trimmed(text, { start: before, end: item.end });
  return readsAsUnits(work, text.slice(range.start, range.end)) ? { range, before } : undefined;
}
