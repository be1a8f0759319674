export {
  compareDates,
  type DateLike,
  type DayNumber,
  firstDayNumber,
  firstOfMonth,
  fromDayNumber,
  type IsoDate,
  lastDayNumber,
  type PlainDateLike,
  toDayNumber,
  toIso,
  type Weekday,
  weekday,
  weekdayOf,
  weekdays,
} from "./iso.js";
export {
  addDays,
  addMonths,
  type CalendarUnit,
  type DayRange,
  type NamedPeriod,
  periodNamed,
  periodsWithin,
} from "./periods.js";
export { toIsoDate } from "./to-iso-date.js";
