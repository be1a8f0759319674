import { type DateLike, type DayNumber, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { type DayIndex, indexOf, placeOf, worksAt } from "./day-index.js";
import type { DayInfo, Standing, WorkCalendar } from "./types.js";

/** Whether a notice still to come may change a day: ISO texts compare as dates do. */
const standingOn = (calendar: WorkCalendar, date: IsoDate): Standing =>
  calendar.provisionalFrom !== null && date >= calendar.provisionalFrom ? "provisional" : "official";

/** The part of a combined calendar that decides a day; one with something to say goes before a plain day of the week. */
function decidingInfo(index: DayIndex, day: DayNumber, working: boolean): DayInfo | undefined {
  const agreeing = (index.calendar.combines?.calendars ?? [])
    .map((part) => infoOn(indexOf(part), day))
    .filter((info) => info.working === working);
  return agreeing.find(({ reason }) => reason !== "weekday" && reason !== "weekend") ?? agreeing[0];
}

/** What the index knows about a covered day. */
export function infoOn(index: DayIndex, day: DayNumber): DayInfo {
  const working = worksAt(index, day - index.first);
  const date = fromDayNumber(day);
  const { reason, ...mark } = index.marks.get(day) ?? {};
  const week: DayInfo = { date, working, reason: working ? "weekday" : "weekend", standing: "official" };
  const base = reason === undefined ? (decidingInfo(index, day, working) ?? week) : { ...week, reason };
  return { ...base, ...mark, standing: standingOn(index.calendar, date) };
}

/**
 * What a day is, why, and which notice says so.
 *
 * A weekend day inside a break is `weekend` with the holiday's name: the notices themselves call it ordinary rest (照常公休);
 * a statutory day is `statutory` on any weekday. A make-up day carries the name of the break it pays for. A day that an
 * amendment gave back to the week carries that amendment. Throws `calendar.outside-coverage`.
 *
 * @example
 * ```ts
 * import { chinaMainland, dayInfo } from "fengong/calendar";
 *
 * const day = dayInfo(chinaMainland, "2021-09-20");
 * day.reason; // => "exchanged"
 * day.holiday; // => { zh: "中秋节", en: "Mid-Autumn Festival" }
 * day.notice?.number; // => "国办发明电〔2020〕27号"
 * ```
 */
export function dayInfo(calendar: WorkCalendar, date: DateLike): DayInfo {
  const index = indexOf(calendar);
  const day = toDayNumber(date);
  placeOf(index, day);
  return infoOn(index, day);
}
