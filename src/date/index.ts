// What stands in `periods.ts` is not among these: it reckons with date-fns, which most entries must not load.
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
export { toIsoDate } from "./to-iso-date.js";
