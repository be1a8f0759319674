import {
  type DateLike,
  type DayNumber,
  fromDayNumber,
  type IsoDate,
  toDayNumber,
  weekdayOf,
} from "../date/index.js";
import { indexOf, invalidCalendar, memoised, outsideCoverage } from "./day-index.js";
import type { ProvisionalBreak, ProvisionalCalendar } from "./provisional.js";
import type { Standing } from "./types.js";
import { requireInteger } from "./working-days.js";

/** A date and how far it may still move. @category Working days */
export interface WorkingDaysEstimate {
  /** The likeliest date. */
  readonly date: IsoDate;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  /** `official` when only decided days were counted; the three dates are then one. */
  readonly standing: Standing;
}

/** The dates that breaks make special: for a day off, no break; for a weekend day that may be worked, the breaks it may pay for. */
const debtsOn: (calendar: ProvisionalCalendar) => ReadonlyMap<IsoDate, readonly ProvisionalBreak[]> =
  /* @__PURE__ */ memoised(({ kind, id, breaks }: ProvisionalCalendar) => {
    if (kind !== "provisional") throw invalidCalendar(id, "kind", kind);
    const debts = new Map<IsoDate, readonly ProvisionalBreak[]>();
    for (const each of breaks) {
      for (const date of each.makeUpCandidates) debts.set(date, [...(debts.get(date) ?? []), each]);
      for (const date of each.days) debts.set(date, []);
    }
    return debts;
  });

/** The days on which a count is reached at the soonest, likeliest and latest, going one way from a day that is not counted. */
function reach(calendar: ProvisionalCalendar, from: DayNumber, n: number): readonly DayNumber[] {
  const debts = debtsOn(calendar);
  const { coverage, official } = calendar;
  const { first, works } = indexOf(official);
  const passed = new Map<ProvisionalBreak, number>();
  const reached: DayNumber[] = [];
  const counts = [0, 0, 0];
  for (let day = from; ; day += Math.sign(n)) {
    const date = fromDayNumber(day);
    if (date < coverage.first || date > coverage.last) throw outsideCoverage(calendar, day);
    // Whether the day is worked at most, likely and at least.
    const count = (...ways: readonly boolean[]): void =>
      ways.forEach((worked, way) => {
        const counted = (counts[way] ?? 0) + Number(worked);
        counts[way] = counted;
        if (counted >= Math.abs(n)) reached[way] ??= day;
      });
    const owing = debts.get(date);
    const plain = works[day - first] ?? Number(weekdayOf(day) < 6);
    if (day === from) count(false, false, false);
    else if (owing?.length !== 0 && plain === 1) count(true, true, true);
    else {
      for (const debt of owing ?? []) {
        const { makeUpCandidates, makeUpDaysOwed } = debt;
        const seen = (passed.get(debt) ?? 0) + 1;
        passed.set(debt, seen);
        // At most all that is owed is worked among the candidates passed; at least what those not passed cannot hold.
        count(
          seen <= makeUpDaysOwed,
          makeUpCandidates.indexOf(date) < makeUpDaysOwed,
          makeUpCandidates.length - seen < makeUpDaysOwed,
        );
      }
    }
    if (reached.length > 2) return reached;
  }
}

/**
 * The nth working day after a date (before it, for a negative n), as {@link addWorkingDays} counts, where the notices may not
 * reach: the likeliest date, and the earliest and latest it can be while the breaks keep to the standing principles and each
 * make-up day to the weekends nearest its break.
 *
 * The interval is likely, never guaranteed: replayed for 2024 to 2026 it always held the true date, for 2009 to 2023 in 94
 * to 99 of 100 cases. It closes on one date when the notice lands. The cost grows with n.
 *
 * @throws `calendar.outside-coverage`, `number.not-an-integer`, and `calendar.invalid` for a calendar that is not
 * provisional.
 *
 * @example
 * ```ts
 * import { chinaMainland, estimateWorkingDays, withProvisional } from "fengong/calendar";
 *
 * const provisional = withProvisional(chinaMainland);
 * estimateWorkingDays(provisional, "2027-01-25", 10); // => { date: "2027-02-13", earliest: "2027-02-04", latest: "2027-02-14", standing: "provisional" }
 * estimateWorkingDays(provisional, "2026-11-23", 10).standing; // => "official"
 * ```
 *
 * @category Working days
 */
export function estimateWorkingDays(
  calendar: ProvisionalCalendar,
  date: DateLike,
  n: number,
): WorkingDaysEstimate {
  requireInteger("n", n);
  const day = toDayNumber(date);
  const [soonest = day, likeliest = day, last = day] = reach(calendar, day, n);
  const [earliest, latest] = n < 0 ? [last, soonest] : [soonest, last];
  const { provisionalFrom, coverage } = calendar.official;
  const decided = provisionalFrom === null ? toDayNumber(coverage.last) : toDayNumber(provisionalFrom) - 1;
  return {
    date: fromDayNumber(likeliest),
    earliest: fromDayNumber(earliest),
    latest: fromDayNumber(latest),
    standing: (n < 0 ? day - 1 : latest) <= decided ? "official" : "provisional",
  };
}
