import { makeCalendar } from "./make-calendar.js";
import { packedNotices } from "./packed-notices.js";
import type { WorkCalendar } from "./types.js";
import { unpackNotices } from "./unpack.js";

function calendarOf(packed: string): WorkCalendar {
  const notices = unpackNotices(packed, 2002);
  // Nothing is said of a year whose notice is not out: the notice of the last year ends the coverage.
  const last = notices.at(-1)?.year;
  return makeCalendar({
    id: "cn-mainland",
    coverage: { first: "2002-01-01", last: `${last}-12-31` },
    weekend: [6, 7],
    notices,
    // A notice has changed such days of the year before it six times: in 2001, 2005, 2006, 2007, 2011 and 2018.
    provisionalFrom: `${last}-12-29`,
  });
}

/**
 * The working days of mainland China from 2002-01-01 to 2026-12-31, by the notices of the State Council and its General Office:
 * Monday to Friday, less the days a notice gives off, plus the weekend days it orders worked.
 *
 * The last three days of the last year stay provisional until the next notice is out: see {@link dayInfo}. Not in it: holidays
 * of autonomous regions, closures of one province or office ({@link withDays} adds them), the trading days of exchanges.
 *
 * Each notice with its clauses and sources is a file of `seeds/notices`. The notices of 2002 and 2003 rest on data sets and
 * restatements, not on their text.
 *
 * @example
 * ```ts
 * import { chinaMainland } from "fengong/calendar";
 *
 * chinaMainland.coverage; // => { first: "2002-01-01", last: "2026-12-31" }
 * chinaMainland.notices.at(-1)?.number; // => "国办发明电〔2025〕7号"
 * ```
 *
 * @category Calendars
 */
export const chinaMainland: WorkCalendar = /* @__PURE__ */ calendarOf(packedNotices);
