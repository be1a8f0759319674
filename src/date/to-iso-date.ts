import { fengongError } from "../diagnostics/index.js";
import { fromDayNumber, type IsoDate, toDayNumber } from "./iso.js";

/** Year, month, day in that order, era apart: what the zone's clock shows at the instant. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
  } catch {
    throw fengongError("The time zone is not known; give an IANA name such as Asia/Shanghai.", {
      code: "date.unknown-time-zone",
      params: { timeZone },
    });
  }
}

/**
 * The civil date that clocks of a time zone show at an instant: the one way from a `Date` to a date of this library.
 *
 * The zone has no default: `new Date()` is one day in Shanghai and another in New York. Throws `date.not-a-civil-date`
 * for an invalid `Date`, `date.unknown-time-zone`, and `date.out-of-range` before the year 1 or after 9999.
 *
 * @example
 * ```ts
 * import { toIsoDate } from "fengong/calendar";
 *
 * const instant = new Date("2026-09-30T17:00:00Z");
 * toIsoDate(instant, "Asia/Shanghai"); // => "2026-10-01"
 * toIsoDate(instant, "America/New_York"); // => "2026-09-30"
 * ```
 */
export function toIsoDate(date: Date, timeZone: string): IsoDate {
  const isDate = typeof date === "object" && date !== null && typeof date.getTime === "function";
  if (!isDate || Number.isNaN(date.getTime())) {
    throw fengongError("toIsoDate needs a valid Date.", {
      code: "date.not-a-civil-date",
      params: { value: date },
    });
  }
  if (typeof timeZone !== "string") {
    throw fengongError("toIsoDate needs the name of a time zone.", {
      code: "date.unknown-time-zone",
      params: { timeZone },
    });
  }
  const parts = formatterOf(timeZone).formatToParts(date);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  // A year before 1 is given as a count of years BC: 0 is enough to have it refused.
  const year = part("era").startsWith("B") ? 0 : Number(part("year"));
  const civil = { year, month: Number(part("month")), day: Number(part("day")), calendarId: "iso8601" };
  return fromDayNumber(toDayNumber(civil));
}
