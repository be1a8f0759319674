import { fengongError } from "../diagnostics/index.js";
import { dateError, fromDayNumber, type IsoDate, millisecondsADay } from "./iso.js";

/**
 * The civil date that clocks of a time zone show at an instant: the one way from a `Date` to a date of this library.
 *
 * The zone has no default: `new Date()` is one day in Shanghai and another in New York.
 *
 * @throws `date.not-a-civil-date` for an invalid `Date`, `date.unknown-time-zone`, and `date.out-of-range` before the year 1
 * or after 9999.
 *
 * @example
 * ```ts
 * import { toIsoDate } from "fengong/calendar";
 *
 * const instant = new Date("2026-09-30T17:00:00Z");
 * toIsoDate(instant, "Asia/Shanghai"); // => "2026-10-01"
 * toIsoDate(instant, "America/New_York"); // => "2026-09-30"
 * ```
 *
 * @category Dates
 */
export function toIsoDate(date: Date, timeZone: string): IsoDate {
  // An untyped caller may pass anything at all.
  const inUtc = Math.floor((date?.getTime?.() ?? Number.NaN) / millisecondsADay);
  if (Number.isNaN(inUtc)) throw dateError("This is no valid Date.", "date.not-a-civil-date", date);
  let local: string;
  try {
    // Without a zone the platform would take its own: the empty name is refused instead.
    local = date.toLocaleDateString("en", { timeZone: timeZone ?? "", day: "2-digit" });
  } catch {
    throw fengongError("Unknown time zone.", { code: "date.unknown-time-zone", params: { timeZone } });
  }
  // A clock is never a whole day off UTC, so the day of the month tells which of three days it shows.
  return fromDayNumber(
    [inUtc, inUtc + 1, inUtc - 1].find((day) => fromDayNumber(day).endsWith(local)) ?? inUtc,
  );
}
