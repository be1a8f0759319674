import { type DateLike, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { indexOf, shiftDay } from "./day-index.js";
import { infoOn } from "./day-info.js";
import { daysFrom } from "./decree.js";
import type { DayInfo, NoticeReference, Standing, WorkCalendar } from "./types.js";

/** A count of working days with what it stepped over. @category Working days */
export interface WorkingDaysExplanation {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The n that was asked for. */
  readonly days: number;
  /** The days of rest stepped over, in order of date. `from` is never among them: it is day 0. */
  readonly skipped: readonly DayInfo[];
  /** The make-up days counted, in order of date. */
  readonly madeUp: readonly DayInfo[];
  /** The notices that decided a day on the way, each once. */
  readonly notices: readonly NoticeReference[];
  /** `provisional` when a notice still to come may change a day on the way. */
  readonly standing: Standing;
}

/**
 * The nth working day after a date (before it, for a negative n), with every day skipped, every make-up day counted and the
 * notices that decided them. Same dates and errors as {@link addWorkingDays}; the cost grows with the days on the way.
 *
 * @throws `calendar.outside-coverage`, `number.not-an-integer` and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { chinaMainland, explainWorkingDays } from "fengong/calendar";
 *
 * const answer = explainWorkingDays(chinaMainland, "2021-09-17", 3);
 * answer.to; // => "2021-09-23"
 * answer.skipped.map((day) => day.date); // => ["2021-09-19", "2021-09-20", "2021-09-21"]
 * answer.madeUp.map((day) => day.date); // => ["2021-09-18"]
 * answer.notices.map((notice) => notice.number); // => ["国办发明电〔2020〕27号"]
 * ```
 *
 * @category Working days
 */
export function explainWorkingDays(
  calendar: WorkCalendar,
  date: DateLike,
  n: number,
): WorkingDaysExplanation {
  const index = indexOf(calendar);
  const from = toDayNumber(date);
  const to = shiftDay(index, from, n);
  const passed = daysFrom(Math.min(from + 1, to), Math.abs(to - from)).map((day) => infoOn(index, day));
  return {
    from: fromDayNumber(from),
    to: fromDayNumber(to),
    days: n + 0,
    skipped: passed.filter((day) => !day.working),
    madeUp: passed.filter((day) => day.reason === "make-up"),
    notices: [...new Set(passed.flatMap((day) => day.notice ?? []))],
    standing: passed.some((day) => day.standing === "provisional") ? "provisional" : "official",
  };
}
