import { indexOf } from "./day-index.js";
import { type DaysInput, layOver } from "./define.js";
import type { NoticeReference, WorkCalendar } from "./types.js";

/** Days to lay over a calendar, and the act that gives them if there is one to cite. @category Calendars */
export interface ExtraDays extends DaysInput {
  readonly id?: string;
  readonly notice?: Partial<NoticeReference>;
}

/**
 * A new calendar with days off or worked laid over a calendar's own: a typhoon day, an office's closure, a region's holidays. The
 * calendar given stays as it is.
 *
 * A later layer overrides an earlier one. Days off are `granted` unless they say otherwise. With a `notice` that has a title
 * the days cite it, and {@link asKnownOn} leaves them out before its date.
 *
 * @throws `calendar.invalid` for a day given both ways.
 *
 * @example
 * ```ts
 * import { chinaMainland, isWorkingDay, withDays } from "fengong/calendar";
 *
 * const office = withDays(chinaMainland, { holidays: [{ name: "台风停工", days: ["2026-09-09"] }] });
 * isWorkingDay(office, "2026-09-09"); // => false
 * isWorkingDay(chinaMainland, "2026-09-09"); // => true
 * ```
 *
 * @category Calendars
 */
export const withDays = (calendar: WorkCalendar, days: ExtraDays): WorkCalendar =>
  layOver({ ...indexOf(calendar).calendar, ...(days.id && { id: days.id }) }, days, "granted");
