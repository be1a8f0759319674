import { type DateLike, type DayNumber, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { type DayIndex, indexOf, isWorked, memoised } from "./day-index.js";
import type { DayInfo, HolidayNotice, NoticeReference, WorkCalendar } from "./types.js";

const referenceOf: (notice: HolidayNotice) => NoticeReference = /* @__PURE__ */ memoised(
  ({ holidays: _, ...reference }: HolidayNotice) => Object.freeze(reference),
);

/** What the last notice that names a day makes of it. */
const marksOf: (calendar: WorkCalendar) => ReadonlyMap<IsoDate, Partial<DayInfo>> = /* @__PURE__ */ memoised(
  ({ notices }: WorkCalendar) =>
    new Map(
      notices.flatMap((notice) =>
        notice.holidays.flatMap(({ name, days }) =>
          days.map(({ date, reason }): [IsoDate, Partial<DayInfo>] => [
            date,
            {
              reason,
              ...(name && { holiday: name }),
              ...(notice.title !== null && { notice: referenceOf(notice) }),
            },
          ]),
        ),
      ),
    ),
);

/** What an index knows about a day; throws `calendar.outside-coverage`. */
export function infoOn(index: DayIndex, day: DayNumber): DayInfo {
  const working = isWorked(index, day);
  const date = fromDayNumber(day);
  const { provisionalFrom, combines } = index.calendar;
  // Of a combined calendar, the part that decides the day; one with something to say goes before a plain day of the week.
  const parts = (combines?.calendars ?? [])
    .map((part) => infoOn(indexOf(part), day))
    .filter((info) => info.working === working);
  return {
    reason: working ? "weekday" : "weekend",
    ...(parts.find((info) => info.holiday) ?? parts[0]),
    ...marksOf(index.calendar).get(date),
    date,
    working,
    // ISO texts compare as dates do.
    standing: provisionalFrom === null || date < provisionalFrom ? "official" : "provisional",
  };
}

/**
 * What a day is, why, and which notice says so.
 *
 * A weekend day inside a break is `weekend` with the holiday's name: the notices themselves call it ordinary rest (照常公休); a
 * statutory day is `statutory` on any weekday. A make-up day carries the name of the break it pays for. A day that an
 * amendment gave back to the week carries that amendment.
 *
 * @throws `calendar.outside-coverage`.
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
 *
 * @category Working days
 */
export const dayInfo = (calendar: WorkCalendar, date: DateLike): DayInfo =>
  infoOn(indexOf(calendar), toDayNumber(date));
