import type { Work } from "./draft.js";
import type { Item } from "./items.js";
import { readsAsUnits } from "./keyed.js";
import { markerLevel } from "./markers.js";
import { type Range, trimmed } from "./range.js";

const sentence = /[。；！？]$/u;

/** A heading is a short line that is no sentence. */
const longestHeading = 60;

/** Whether a marked item only heads what follows: the next number is of a deeper kind, and nobody answers before it. */
export function isHeading(items: readonly Item[], at: number): boolean {
  const own = items[at];
  if (own?.marker === undefined || own.keyed.length > 0) return false;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.level !== undefined) return false;
    if (item.marker !== undefined) return markerLevel[item.marker.style] > markerLevel[own.marker.style];
    if (item.keyed.length > 0) return false;
  }
  return false;
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
