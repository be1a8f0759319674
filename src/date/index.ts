export {
  civilDay,
  compareDates,
  type DateLike,
  type DayNumber,
  daysInMonth,
  firstDayNumber,
  fromDayNumber,
  type IsoDate,
  lastDayNumber,
  type PlainDateLike,
  toDayNumber,
  toIso,
  type Weekday,
  weekdayOf,
} from "./iso.js";
export {
  addDaysTo,
  addMonthsTo,
  type CalendarUnit,
  type DayRange,
  type NamedPeriod,
  periodNamed,
  periodsWithin,
} from "./periods.js";
export { toIsoDate } from "./to-iso-date.js";
