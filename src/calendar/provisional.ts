import { firstOfMonth, fromDayNumber, type IsoDate, weekdayOf } from "../date/index.js";
import { deepFreeze } from "../plain/freeze.js";
import { indexOf } from "./day-index.js";
import { daysFrom, lastLunarYear, nameOf } from "./decree.js";
import { usualBreak, weekendDaysAround } from "./principles.js";
import type { Coverage, HolidayName, WorkCalendar } from "./types.js";

/** A break of a year whose notice is not out. @category Calendars */
export interface ProvisionalBreak {
  readonly name: HolidayName;
  /** The span that the standing principles give it: likely, not certain. */
  readonly days: readonly IsoDate[];
  /** What the decree gives: certain to be off. */
  readonly statutory: readonly IsoDate[];
  /** How many weekend days will be worked to pay for the span; which ones, nobody knows yet. */
  readonly makeUpDaysOwed: number;
  /** Where they may lie: the two nearest free weekend days on either side, the likelier ones first. */
  readonly makeUpCandidates: readonly IsoDate[];
}

/**
 * A calendar that goes on where the notices stop: plain, frozen data. {@link estimateWorkingDays} answers from it.
 *
 * @category Calendars
 */
export interface ProvisionalCalendar {
  readonly kind: "provisional";
  readonly id: string;
  readonly coverage: Coverage;
  /** The calendar whose notices are out. */
  readonly official: WorkCalendar;
  /** What is likely after that, in order. */
  readonly breaks: readonly ProvisionalBreak[];
}

/** The breaks of a year by the standing principles, each with its letters. */
function likelyBreaks(year: number) {
  const usual = (letters: string) => usualBreak(year, letters, 2025);
  // Mid-Autumn joins National Day from two days before it on; it is never later than 8 October.
  const apart = usual("M").festival - usual("G").festival;
  const autumn = apart < -2 ? ["M", "G"] : [apart < 0 ? "MG" : "GM"];
  return [..."NSQLD", ...autumn].map((letters) => ({ year, letters, ...usual(letters) }));
}

/**
 * The calendar of mainland China continued to 2040-12-28: statutory days from the decree in force, spans from the standing
 * principles of the 2025 notice, make-up days owed but not placed. The last three days before it are open too.
 *
 * It is not a {@link WorkCalendar}: `isWorkingDay`, `addWorkingDays` and the rest refuse it, by type and with
 * `calendar.provisional`. Ask {@link estimateWorkingDays}. Meaningful for {@link chinaMainland} and calendars made from it, as known
 * from 2007 on.
 *
 * @example
 * ```ts
 * import { chinaMainland, withProvisional } from "fengong/calendar";
 *
 * const [newYear] = withProvisional(chinaMainland).breaks;
 * newYear?.days; // => ["2027-01-01", "2027-01-02", "2027-01-03"]
 * newYear?.makeUpDaysOwed; // => 0
 * ```
 *
 * @category Calendars
 */
export function withProvisional(calendar: WorkCalendar): ProvisionalCalendar {
  indexOf(calendar);
  const { id, coverage } = calendar;
  const firstYear = Number(coverage.last.slice(0, 4)) + 1;
  const spans = daysFrom(firstYear, lastLunarYear - firstYear + 1).flatMap(likelyBreaks);
  const taken = spans.flatMap(({ days }) => days);
  return deepFreeze({
    kind: "provisional",
    id: `${id}+provisional`,
    coverage: { first: coverage.first, last: `${lastLunarYear}-12-28` },
    official: calendar,
    breaks: spans.map(({ year, letters, days, statutory }): ProvisionalBreak => {
      const owed = Math.max(0, days.filter((day) => weekdayOf(day) < 6).length - statutory.length);
      return {
        name: nameOf(letters),
        days: days.map(fromDayNumber),
        statutory: [...new Set(statutory)].map(fromDayNumber),
        makeUpDaysOwed: owed,
        makeUpCandidates: owed
          ? weekendDaysAround(days, taken, 2)
              .filter((day) => day >= firstOfMonth(year, 1) - 3)
              .map(fromDayNumber)
          : [],
      };
    }),
  });
}
