import { type DateLike, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { indexOf, placeOf, workedUpTo, workingDayAt } from "./day-index.js";
import { infoOn } from "./day-info.js";
import type { DayInfo, WorkCalendar } from "./types.js";

/**
 * The working days from one date to another, both included, one after the other. None when `to` comes before `from`.
 *
 * @throws `calendar.outside-coverage` when the first is asked for, not half-way.
 *
 * @example
 * ```ts
 * import { chinaMainland, workingDaysIn } from "fengong/calendar";
 *
 * [...workingDaysIn(chinaMainland, "2021-09-17", "2021-09-22")]; // => ["2021-09-17", "2021-09-18", "2021-09-22"]
 * ```
 *
 * @category Working days
 */
export function* workingDaysIn(
  calendar: WorkCalendar,
  from: DateLike,
  to: DateLike,
): Generator<IsoDate, void> {
  const index = indexOf(calendar);
  const first = workedUpTo(index, toDayNumber(from), false);
  const past = workedUpTo(index, toDayNumber(to), true);
  for (let rank = first; rank < past; rank++) yield fromDayNumber(workingDayAt(index, rank));
}

/**
 * The days off from one date to another, both included, that are more than plain weekends: each day of a break, and each day
 * that law or an act gives. None when `to` comes before `from`.
 *
 * @throws As {@link workingDaysIn} does.
 *
 * @example
 * ```ts
 * import { chinaMainland, holidaysIn } from "fengong/calendar";
 *
 * [...holidaysIn(chinaMainland, "2021-09-11", "2021-09-30")].map((day) => day.date); // => ["2021-09-19", "2021-09-20", "2021-09-21"]
 * ```
 *
 * @category Working days
 */
export function* holidaysIn(calendar: WorkCalendar, from: DateLike, to: DateLike): Generator<DayInfo, void> {
  const index = indexOf(calendar);
  const last = placeOf(index, toDayNumber(to));
  for (let place = placeOf(index, toDayNumber(from)); place <= last; place++) {
    const info = infoOn(index, index.first + place);
    if (!info.working && (info.holiday || info.reason !== "weekend")) yield info;
  }
}
