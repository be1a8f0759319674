import { type DateLike, toDayNumber } from "../date/index.js";
import { indexOf, placeOf, workedBefore } from "./day-index.js";
import type { WorkCalendar } from "./types.js";

/** Which ends count: `[` and `]` include the date they stand beside, `(` and `)` leave it out. */
export type Bounds = "[)" | "[]" | "(]" | "()";

/**
 * How many working days lie between two dates, by the ends you name. Negative when `to` comes before `from`; each bracket keeps to
 * its date. Throws `calendar.outside-coverage`.
 *
 * `"[)"` counts as numpy's busday_count and date-fns do, `"[]"` as NETWORKDAYS of spreadsheets, `"(]"` as
 * {@link workingDaysBetween}.
 *
 * @example
 * ```ts
 * import { chinaMainland, countWorkingDays } from "fengong/calendar";
 *
 * countWorkingDays(chinaMainland, "2026-10-08", "2026-10-10", "[]"); // => 3
 * countWorkingDays(chinaMainland, "2026-10-08", "2026-10-10", "[)"); // => 2
 * countWorkingDays(chinaMainland, "2026-10-10", "2026-10-08", "[]"); // => -3
 * ```
 */
export function countWorkingDays(
  calendar: WorkCalendar,
  from: DateLike,
  to: DateLike,
  bounds: Bounds,
): number {
  const index = indexOf(calendar);
  const ends = [
    { place: placeOf(index, toDayNumber(from)), counts: bounds.startsWith("[") },
    { place: placeOf(index, toDayNumber(to)), counts: bounds.endsWith("]") },
  ] as const;
  const forward = ends[0].place <= ends[1].place;
  const [start, end] = forward ? ends : [ends[1], ends[0]];
  const first = start.place + (start.counts ? 0 : 1);
  const past = Math.max(first, end.place + (end.counts ? 1 : 0));
  const count = workedBefore(index, past) - workedBefore(index, first);
  return forward ? count : 0 - count;
}
