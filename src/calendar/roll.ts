import { type DateLike, type IsoDate, toDayNumber, toIso } from "../date/index.js";
import { indexOf, placeOf } from "./day-index.js";
import type { WorkCalendar } from "./types.js";
import { nextWorkingDayOrSame, previousWorkingDayOrSame } from "./working-days.js";

/** Where a date goes that is not worked: on, back, or on unless that leaves the month, and back unless it does. */
export type RollConvention = "none" | "following" | "preceding" | "modified-following" | "modified-preceding";

/**
 * The date moved to a working day by a convention; a working day stays where it is, and `"none"` moves nothing.
 *
 * `"following"` is how a period in calendar days, months or years ends when its last day is one of rest: on the day after the rest
 * (民法典 第203条). The modified conventions turn round rather than leave the month. Throws `calendar.outside-coverage`.
 *
 * @example
 * ```ts
 * import { chinaMainland, roll } from "fengong/calendar";
 *
 * roll(chinaMainland, "2021-09-20", "following"); // => "2021-09-22"
 * roll(chinaMainland, "2021-07-31", "modified-following"); // => "2021-07-30"
 * ```
 */
export function roll(calendar: WorkCalendar, date: DateLike, convention: RollConvention): IsoDate {
  const day = toIso(date);
  placeOf(indexOf(calendar), toDayNumber(day));
  if (convention === "none") return day;
  const goesOn = convention.endsWith("following");
  const seek = (on: boolean): IsoDate =>
    (on ? nextWorkingDayOrSame : previousWorkingDayOrSame)(calendar, day);
  const moved = seek(goesOn);
  const leavesMonth = moved.slice(0, 7) !== day.slice(0, 7);
  return leavesMonth && convention.startsWith("modified") ? seek(!goesOn) : moved;
}
