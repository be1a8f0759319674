import { type DateLike, toDayNumber } from "../date/index.js";
import { indexOf, placeOf } from "./day-index.js";
import type { WorkCalendar } from "./types.js";
import { countBetween } from "./working-days.js";

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
  const start = placeOf(index, toDayNumber(from));
  const end = placeOf(index, toDayNumber(to));
  const sign = start <= end ? 1 : -1;
  const worked = (place: number): number => index.works[place] ?? 0;
  // Counted with `to` and without `from`, then put right by the brackets; adding 0 turns -0 into 0.
  const ends = (bounds.startsWith("[") ? worked(start) : 0) - (bounds.endsWith(")") ? worked(end) : 0);
  return sign * Math.max(0, sign * countBetween(index, start, end) + ends) + 0;
}
