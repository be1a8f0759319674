export {
  type DateLike,
  type DayNumber,
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
