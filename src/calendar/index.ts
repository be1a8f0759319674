/**
 * Working days of mainland China from the State Council's notices, and calendars of your own.
 *
 * @module fengong/calendar
 */
export {
  type DateLike,
  type DayNumber,
  fromDayNumber,
  type IsoDate,
  type PlainDateLike,
  toDayNumber,
  toIsoDate,
  type Weekday,
  weekday,
} from "../date/index.js";
export { asKnownOn } from "./as-known-on.js";
export { bulkAddWorkingDays, bulkIsWorkingDay, bulkWorkingDaysBetween } from "./bulk.js";
export { chinaMainland } from "./china-mainland.js";
export { combineCalendars } from "./combine.js";
export { type Bounds, countWorkingDays } from "./count.js";
export { dayInfo } from "./day-info.js";
export { type CalendarDefinition, type DaysInput, defineCalendar, type HolidayInput } from "./define.js";
export { estimateWorkingDays, type WorkingDaysEstimate } from "./estimate.js";
export { explainWorkingDays, type WorkingDaysExplanation } from "./explain.js";
export { holidaysIn, workingDaysIn } from "./iterate.js";
export { nthWorkingDayOf, type Period, periodEnd } from "./periods.js";
export { type ProvisionalBreak, type ProvisionalCalendar, withProvisional } from "./provisional.js";
export { type RollConvention, roll } from "./roll.js";
export type {
  Combination,
  Coverage,
  DayInfo,
  DayReason,
  HolidayName,
  HolidayNotice,
  NoticeDay,
  NoticeHoliday,
  NoticeReference,
  Standing,
  WorkCalendar,
} from "./types.js";
export { type ExtraDays, withDays } from "./with-days.js";
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingDayOrSame,
  previousWorkingDay,
  previousWorkingDayOrSame,
  workingDaysBetween,
} from "./working-days.js";
