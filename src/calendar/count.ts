import { type DateLike, toDayNumber } from "../date/index.js";
import { indexOf, workedUpTo } from "./day-index.js";
import type { WorkCalendar } from "./types.js";

/** Which ends count: `[` and `]` include the date they stand beside, `(` and `)` leave it out. @category Working days */
export type Bounds = "[)" | "[]" | "(]" | "()";

/**
 * How many working days lie between two dates, by the ends you name. Negative when `to` comes before `from`; each bracket
 * keeps to its date.
 *
 * `"[)"` counts as numpy's busday_count and date-fns do, `"[]"` as NETWORKDAYS of spreadsheets, `"(]"` as
 * {@link workingDaysBetween}.
 *
 * @throws `calendar.outside-coverage`.
 *
 * @example
 * ```ts
 * import { chinaMainland, countWorkingDays } from "fengong/calendar";
 *
 * countWorkingDays(chinaMainland, "2026-10-08", "2026-10-10", "[]"); // => 3
 * countWorkingDays(chinaMainland, "2026-10-08", "2026-10-10", "[)"); // => 2
 * countWorkingDays(chinaMainland, "2026-10-10", "2026-10-08", "[]"); // => -3
 * ```
 *
 * @category Working days
 */
export function countWorkingDays(
  calendar: WorkCalendar,
  from: DateLike,
  to: DateLike,
  bounds: Bounds,
): number {
  const index = indexOf(calendar);
  const start = toDayNumber(from);
  const end = toDayNumber(to);
  const forward = start <= end;
  // Going back, the brackets change places: what a day's bracket includes is then counted from its other side.
  const count =
    workedUpTo(index, end, forward === bounds.endsWith("]")) -
    workedUpTo(index, start, forward !== bounds.startsWith("["));
  // One day without its ends would count below nothing.
  return forward ? Math.max(0, count) : count;
}
