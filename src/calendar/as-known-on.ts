import {
  type DateLike,
  firstOfMonth,
  fromDayNumber,
  type IsoDate,
  toDayNumber,
  toIso,
} from "../date/index.js";
import { combineCalendars } from "./combine.js";
import { indexOf } from "./day-index.js";
import { makeCalendar } from "./make-calendar.js";
import type { HolidayNotice, WorkCalendar } from "./types.js";

/** When a notice became known; one whose dates are not established, by the first day of its year. */
const knownFrom = ({ published, issued, year }: HolidayNotice): IsoDate =>
  published ?? issued ?? (year ? `${year}-01-01` : "");

/**
 * A calendar as it stood on a date: only with the notices published (else issued) by then, the date included.
 *
 * Where annual notices decide the years, the coverage ends with the last year whose notice was out. It covers nothing if none was.
 * Notices without any date count as always known. Keep the answer if you ask it often: each call makes a new calendar.
 *
 * @throws The `date.…` codes for what is no date.
 *
 * @example
 * ```ts
 * import { addWorkingDays, asKnownOn, chinaMainland } from "fengong/calendar";
 *
 * const before = asKnownOn(chinaMainland, "2020-01-20");
 * addWorkingDays(before, "2020-01-23", 1); // => "2020-01-31"
 * addWorkingDays(chinaMainland, "2020-01-23", 1); // => "2020-02-03"
 * before.coverage.last; // => "2020-12-31"
 * ```
 *
 * @category Calendars
 */
export function asKnownOn(calendar: WorkCalendar, date: DateLike): WorkCalendar {
  const day = toIso(date);
  const { combines, coverage, provisionalFrom } = indexOf(calendar).calendar;
  const id = `${calendar.id}@${day}`;
  const notices = calendar.notices.filter((notice) => knownFrom(notice) <= day);
  const known = { ...calendar, id, notices };
  if (combines !== null) {
    const parts = combines.calendars.map((part) => asKnownOn(part, day));
    return makeCalendar({ ...combineCalendars(parts, { works: combines.works, id }), notices });
  }
  const next = calendar.notices.find((notice) => notice.kind === "annual" && knownFrom(notice) > day);
  const end = firstOfMonth(Number(next?.year), 1) - 1;
  if (!(end < toDayNumber(coverage.last))) return makeCalendar(known);
  const last = Math.max(end, toDayNumber(coverage.first) - 1);
  return makeCalendar({
    ...known,
    coverage: { ...coverage, last: fromDayNumber(last) },
    provisionalFrom: provisionalFrom && fromDayNumber(last - 2),
  });
}
