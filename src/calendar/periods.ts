import {
  type DateLike,
  type DayNumber,
  firstOfMonth,
  fromDayNumber,
  type IsoDate,
  toIso,
} from "../date/index.js";
import { fengongError } from "../diagnostics/index.js";
import { indexOf, requireInteger, workedUpTo, workingDayAt } from "./day-index.js";
import type { WorkCalendar } from "./types.js";

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A stretch of the civil year: `half` is January to June or July to December. @category Working days */
export type Period = keyof typeof monthsIn;

/** The first and the last day of the period that a date lies in. */
function daysOf(date: DateLike, period: Period): readonly [first: DayNumber, last: DayNumber] {
  const [year = 0, month = 0] = toIso(date).split("-").map(Number);
  const months = monthsIn[period];
  const start = month - ((month - 1) % months);
  return [firstOfMonth(year, start), firstOfMonth(year, start + months) - 1];
}

/**
 * The last day of the month, quarter, half or year that a date lies in, worked or not.
 *
 * @throws The `date.…` codes for what is no date.
 *
 * @example
 * ```ts
 * import { addWorkingDays, chinaMainland, periodEnd } from "fengong/calendar";
 *
 * periodEnd("2021-07-05", "quarter"); // => "2021-09-30"
 * addWorkingDays(chinaMainland, periodEnd("2021-07-05", "quarter"), -5); // => "2021-09-24"
 * ```
 *
 * @category Working days
 */
export const periodEnd = (date: DateLike, period: Period): IsoDate => fromDayNumber(daysOf(date, period)[1]);

/**
 * The nth working day of the month, quarter, half or year that a date lies in: 1 is the first, -1 the last, -5 the fifth from the end.
 *
 * @throws `calendar.no-such-working-day` for n = 0 and where the period has fewer working days, `calendar.outside-coverage`
 * where it is not wholly covered.
 *
 * @example
 * ```ts
 * import { chinaMainland, nthWorkingDayOf } from "fengong/calendar";
 *
 * nthWorkingDayOf(chinaMainland, "2021-10-05", "month", 1); // => "2021-10-08"
 * nthWorkingDayOf(chinaMainland, "2021-07-05", "month", -1); // => "2021-07-30"
 * ```
 *
 * @category Working days
 */
export function nthWorkingDayOf(calendar: WorkCalendar, date: DateLike, period: Period, n: number): IsoDate {
  requireInteger(n);
  const index = indexOf(calendar);
  const [first, last] = daysOf(date, period);
  const begin = workedUpTo(index, first, false);
  const past = workedUpTo(index, last, true);
  const rank = n < 0 ? past + n : begin + n - 1;
  if (rank >= begin && rank < past) return fromDayNumber(workingDayAt(index, rank));
  throw fengongError("There is no such working day.", {
    code: "calendar.no-such-working-day",
    params: { first: fromDayNumber(first), last: fromDayNumber(last), n, workingDays: past - begin },
  });
}
