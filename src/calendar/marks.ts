import { type DayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import type { DayReason, HolidayName, HolidayNotice, NoticeReference, WorkCalendar } from "./types.js";

/** What the last notice that names a day makes of it. Without a reason, the notice gave the day back to the week. */
export interface DayMark {
  readonly reason?: DayReason;
  readonly holiday?: HolidayName;
  readonly notice?: NoticeReference;
}

function referenceOf(notice: HolidayNotice): NoticeReference | undefined {
  if (notice.title === null && notice.number === null) return undefined;
  const { number, title, issued, published, year, kind, amends } = notice;
  return Object.freeze({ number, title, issued, published, year, kind, amends });
}

const named = (holiday: HolidayName | null): DayMark => (holiday === null ? {} : { holiday });

/** One mark for each way in which a day of a break can be off; its days share them. */
function marksFor(name: HolidayName | null, source: DayMark): readonly [DayMark, DayMark, DayMark, DayMark] {
  const off = (reason: DayReason): DayMark => ({ reason, ...named(name), ...source });
  return [off("weekend"), off("exchanged"), off("statutory"), off("granted")];
}

/** Applies the notices in order: a later one overrides an earlier one, and inside one a make-up day overrides a day off. */
export function marksOf(
  calendar: WorkCalendar,
  isRest: (day: DayNumber) => boolean,
): ReadonlyMap<DayNumber, DayMark> {
  const marks = new Map<DayNumber, DayMark>();
  for (const notice of calendar.notices) {
    const reference = referenceOf(notice);
    const source = reference === undefined ? {} : { notice: reference };
    const mark = (dates: readonly IsoDate[], markOf: (day: DayNumber) => DayMark): void => {
      for (const day of dates.map(toDayNumber)) marks.set(day, markOf(day));
    };
    mark(notice.revokes.days, () => source);
    mark(notice.revokes.makeUpDays, () => source);
    for (const { name, days, statutory, granted } of notice.holidays) {
      const [rest, exchanged, lawful, given] = marksFor(name, source);
      mark(days, (day) => (isRest(day) ? rest : exchanged));
      mark(granted, () => given);
      mark(statutory, () => lawful);
    }
    for (const { name, makeUpDays } of notice.holidays) {
      const worked: DayMark = { reason: "make-up", ...named(name), ...source };
      mark(makeUpDays, (day) => (isRest(day) || marks.has(day) ? worked : { reason: "weekday", ...source }));
    }
  }
  return marks;
}

/** Whether a reason is one to work. */
export const worksFor = (reason: DayReason): boolean => reason === "weekday" || reason === "make-up";
