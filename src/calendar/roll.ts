import { type DateLike, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { indexOf, nearestWorkingDay, placeOf } from "./day-index.js";
import type { WorkCalendar } from "./types.js";

/**
 * Where a date goes that is not worked: on, back, or on unless that leaves the month, and back unless it does.
 *
 * @category Working days
 */
export type RollConvention = "none" | "following" | "preceding" | "modified-following" | "modified-preceding";

/**
 * The date moved to a working day by a convention; a working day stays where it is, and `"none"` moves nothing.
 *
 * `"following"` is how a period in calendar days, months or years ends when its last day is one of rest: on the day after
 * the rest (民法典 第203条). The modified conventions turn round rather than leave the month.
 *
 * @throws `calendar.outside-coverage`.
 *
 * @example
 * ```ts
 * import { chinaMainland, roll } from "fengong/calendar";
 *
 * roll(chinaMainland, "2021-09-20", "following"); // => "2021-09-22"
 * roll(chinaMainland, "2021-07-31", "modified-following"); // => "2021-07-30"
 * ```
 *
 * @category Working days
 */
export function roll(calendar: WorkCalendar, date: DateLike, convention: RollConvention): IsoDate {
  const index = indexOf(calendar);
  const day = toDayNumber(date);
  const same = fromDayNumber(day);
  placeOf(index, day);
  if (convention === "none") return same;
  const goesBack = convention.endsWith("preceding");
  const moved = fromDayNumber(nearestWorkingDay(index, day, goesBack));
  const staysInMonth = moved.slice(0, 7) === same.slice(0, 7);
  if (staysInMonth || !convention.startsWith("modified")) return moved;
  return fromDayNumber(nearestWorkingDay(index, day, !goesBack));
}
