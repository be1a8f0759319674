import type { IsoDate } from "../date/index.js";
import type { LedgerEntry } from "./entry-types.js";

/** The same text for the same content, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`);
  return `{${pairs.join(",")}}`;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By date, then by when it was recorded, then by id; entries that share an id by their content, so that the order is total. */
export const compareEntries = (a: LedgerEntry, b: LedgerEntry): number =>
  compareText(a.date, b.date) ||
  compareText(a.recordedAt, b.recordedAt) ||
  compareText(a.id, b.id) ||
  (a === b ? 0 : compareText(canonicalText(a), canonicalText(b)));

/** Whether nothing needs to be sorted: entries mostly come as they were written. */
export function isInOrder(entries: readonly LedgerEntry[]): boolean {
  let before: LedgerEntry | undefined;
  for (const entry of entries) {
    if (before !== undefined && compareEntries(before, entry) > 0) return false;
    before = entry;
  }
  return true;
}

export const sameContent = (a: LedgerEntry, b: LedgerEntry): boolean =>
  a === b || canonicalText(a) === canonicalText(b);

/** A sorted list with one more entry. */
export function inserted(entries: readonly LedgerEntry[], entry: LedgerEntry): readonly LedgerEntry[] {
  let at = entries.length;
  while (at > 0) {
    const before = entries[at - 1];
    if (before === undefined || compareEntries(before, entry) <= 0) break;
    at -= 1;
  }
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

/** Which entries are looked at: those that happened, and were written down, by these days. */
export interface Cut {
  readonly date?: IsoDate;
  readonly recordedBy?: IsoDate;
}

/** Whether an entry was written down by the end of the day. */
export const isRecordedBy = ({ recordedAt }: LedgerEntry, day: IsoDate): boolean =>
  recordedAt.slice(0, 10) <= day;

export const isWithinCut = (entry: LedgerEntry, { date, recordedBy }: Cut): boolean =>
  (date === undefined || entry.date <= date) && (recordedBy === undefined || isRecordedBy(entry, recordedBy));
