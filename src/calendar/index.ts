export {
  type DateLike,
  type DayNumber,
  type IsoDate,
  type PlainDateLike,
  toIsoDate,
  type Weekday,
} from "../date/index.js";
export { chinaMainland } from "./china-mainland.js";
export { dayInfo } from "./day-info.js";
export { type CalendarDefinition, defineCalendar, type HolidayInput } from "./define.js";
export { explainWorkingDays, type WorkingDaysExplanation } from "./explain.js";
export type {
  Combination,
  Coverage,
  DayInfo,
  DayReason,
  HolidayName,
  HolidayNotice,
  NoticeHoliday,
  NoticeReference,
  Standing,
  WorkCalendar,
} from "./types.js";
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingDayOrSame,
  previousWorkingDay,
  previousWorkingDayOrSame,
  workingDaysBetween,
} from "./working-days.js";
