export { addDays, addMonths } from "./add.js";
export {
  type DateLike,
  type DayNumber,
  dateError,
  firstDayNumber,
  firstOfMonth,
  fromDayNumber,
  type IsoDate,
  lastDayNumber,
  type PlainDateLike,
  toDayNumber,
  toIso,
  type Weekday,
  weekdayOf,
} from "./iso.js";
export { toIsoDate } from "./to-iso-date.js";
