import { type DateLike, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { countBetween, indexOf, isWorked, nearestWorkingDay, shiftDay } from "./day-index.js";
import type { WorkCalendar } from "./types.js";

/**
 * Tells whether a day is worked: an ordinary weekday or a make-up day, and not a holiday.
 *
 * @throws `calendar.outside-coverage` for a day the calendar does not cover, and the `date.…` codes for what is no date.
 *
 * @example
 * ```ts
 * import { chinaMainland, isWorkingDay } from "fengong/calendar";
 *
 * isWorkingDay(chinaMainland, "2026-10-01"); // => false
 * isWorkingDay(chinaMainland, "2026-10-10"); // => true
 * ```
 *
 * @category Working days
 */
export const isWorkingDay = (calendar: WorkCalendar, date: DateLike): boolean =>
  isWorked(indexOf(calendar), toDayNumber(date));

/**
 * The nth working day after a date; before it for a negative n; the date itself, worked or not, for n = 0.
 *
 * The date is day 0 and is not counted. The cost does not grow with n.
 *
 * @throws `calendar.outside-coverage` when the date or the answer lies outside, `number.not-an-integer` for any other n.
 *
 * @example
 * ```ts
 * import { addWorkingDays, chinaMainland } from "fengong/calendar";
 *
 * addWorkingDays(chinaMainland, "2021-07-05", 10); // => "2021-07-19"
 * addWorkingDays(chinaMainland, "2021-09-20", -1); // => "2021-09-18"
 * addWorkingDays(chinaMainland, "2021-09-20", 0); // => "2021-09-20"
 * ```
 *
 * @category Working days
 */
export const addWorkingDays = (calendar: WorkCalendar, date: DateLike, n: number): IsoDate =>
  fromDayNumber(shiftDay(indexOf(calendar), toDayNumber(date), n));

/**
 * How many working days lie between two dates: those of `(from, to]` going forward, minus those of `[to, from)` going back.
 *
 * It undoes {@link addWorkingDays}: `workingDaysBetween(c, d, addWorkingDays(c, d, n))` is `n` for every n. For the
 * conventions of spreadsheets and of other libraries see {@link countWorkingDays}.
 *
 * @throws `calendar.outside-coverage`.
 *
 * @example
 * ```ts
 * import { chinaMainland, workingDaysBetween } from "fengong/calendar";
 *
 * workingDaysBetween(chinaMainland, "2021-07-05", "2021-07-19"); // => 10
 * workingDaysBetween(chinaMainland, "2021-07-19", "2021-07-05"); // => -10
 * ```
 *
 * @category Working days
 */
export const workingDaysBetween = (calendar: WorkCalendar, from: DateLike, to: DateLike): number =>
  countBetween(indexOf(calendar), toDayNumber(from), toDayNumber(to));

/**
 * The first working day after a date.
 *
 * @throws `calendar.outside-coverage`, also when the answer lies outside, and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { chinaMainland, nextWorkingDay } from "fengong/calendar";
 *
 * nextWorkingDay(chinaMainland, "2025-09-30"); // => "2025-10-09"
 * ```
 *
 * @category Working days
 */
export const nextWorkingDay = (calendar: WorkCalendar, date: DateLike): IsoDate =>
  addWorkingDays(calendar, date, 1);

/**
 * The last working day before a date.
 *
 * @throws `calendar.outside-coverage`, also when the answer lies outside, and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { chinaMainland, previousWorkingDay } from "fengong/calendar";
 *
 * previousWorkingDay(chinaMainland, "2021-09-20"); // => "2021-09-18"
 * ```
 *
 * @category Working days
 */
export const previousWorkingDay = (calendar: WorkCalendar, date: DateLike): IsoDate =>
  addWorkingDays(calendar, date, -1);

/**
 * The date itself if it is worked, else the first working day after it.
 *
 * @throws `calendar.outside-coverage`, also when the answer lies outside, and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { chinaMainland, nextWorkingDayOrSame } from "fengong/calendar";
 *
 * nextWorkingDayOrSame(chinaMainland, "2021-09-20"); // => "2021-09-22"
 * nextWorkingDayOrSame(chinaMainland, "2021-09-18"); // => "2021-09-18"
 * ```
 *
 * @category Working days
 */
export const nextWorkingDayOrSame = (calendar: WorkCalendar, date: DateLike): IsoDate =>
  fromDayNumber(nearestWorkingDay(indexOf(calendar), toDayNumber(date), false));

/**
 * The date itself if it is worked, else the last working day before it.
 *
 * @throws `calendar.outside-coverage`, also when the answer lies outside, and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { chinaMainland, previousWorkingDayOrSame } from "fengong/calendar";
 *
 * previousWorkingDayOrSame(chinaMainland, "2021-09-20"); // => "2021-09-18"
 * ```
 *
 * @category Working days
 */
export const previousWorkingDayOrSame = (calendar: WorkCalendar, date: DateLike): IsoDate =>
  fromDayNumber(nearestWorkingDay(indexOf(calendar), toDayNumber(date), true));
