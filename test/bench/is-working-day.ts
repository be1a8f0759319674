import { isWorkday } from "chinese-workday";
import { isWeekend } from "date-fns";
import { bulkIsWorkingDay, chinaMainland, isWorkingDay, toDayNumber } from "fengong/calendar";
import { LegalHoliday } from "tyme4ts";
import { floor, localDate, readIso, someDates } from "./cases.js";
import type { Contender } from "./measure.js";
import { chineseDays, DateTime, dayjs, holidayCalendar, versionOf } from "./peers.js";

const dates = someDates(1000);
const expected = dates.map((date) => isWorkingDay(chinaMainland, date));
const at = <T>(list: readonly T[], place: number): T => {
  const value = list[place];
  if (value === undefined) throw new Error(`No case ${place}.`);
  return value;
};

const days = Int32Array.from(dates, toDayNumber);
const out = new Uint8Array(days.length);
const locals = dates.map(localDate);
const dayjsDates = dates.map((date) => dayjs(date));
const luxonDates = dates.map((date) => DateTime.fromISO(date));
const parts = dates.map(
  (date) => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))] as const,
);

/** Is a date a working day? */
export const cases: number = dates.length;
const { works, origin } = floor;

/** A bare lookup: the loads that nobody can do without. */
function bareLookup(from: Int32Array, to: Uint8Array, table: Uint8Array, first: number): void {
  for (let place = 0; place < from.length; place++) to[place] = table[(from[place] ?? 0) - first] ?? 0;
}

export const contenders: readonly Contender[] = [
  {
    name: "floor: a bare lookup on day numbers",
    knows: "notices",
    batch: dates.length,
    answer: () => true,
    all: () => bareLookup(days, out, works, origin),
  },
  {
    name: "fengong `bulkIsWorkingDay`",
    knows: "notices",
    batch: dates.length,
    answer: () => true,
    all: () => bulkIsWorkingDay(chinaMainland, days, out),
  },
  {
    name: "floor: ISO read, then the lookup",
    knows: "notices",
    batch: 200,
    answer: (place) => (works[readIso(at(dates, place)) - origin] === 1) === expected[place],
  },
  {
    name: "fengong `isWorkingDay`",
    knows: "notices",
    batch: 200,
    answer: (place) => isWorkingDay(chinaMainland, at(dates, place)) === expected[place],
  },
  {
    name: versionOf("chinese-days"),
    knows: "notices",
    batch: 50,
    answer: (place) => chineseDays.isWorkday(at(dates, place)) === expected[place],
  },
  {
    name: versionOf("chinese-workday"),
    knows: "notices",
    batch: 50,
    answer: (place) => isWorkday(at(dates, place)) === expected[place],
  },
  {
    name: `${versionOf("holiday-calendar")} (awaited)`,
    knows: "notices",
    batch: 50,
    answer: async (place) => (await holidayCalendar.isWorkday("CN", at(dates, place))) === expected[place],
  },
  {
    name: versionOf("tyme4ts"),
    knows: "notices",
    batch: 20,
    answer: (place) => {
      const weekday = at(locals, place).getDay();
      const works = LegalHoliday.fromYmd(...at(parts, place))?.isWork() ?? (weekday !== 0 && weekday !== 6);
      return works === expected[place];
    },
  },
  {
    name: versionOf("dayjs-business-days2"),
    knows: "fed",
    batch: 20,
    answer: (place) => at(dayjsDates, place).isBusinessDay() === expected[place],
  },
  {
    name: versionOf("luxon-business-days"),
    knows: "days off",
    batch: 20,
    answer: (place) => at(luxonDates, place).isBusinessDay() === expected[place],
  },
  {
    name: versionOf("date-fns"),
    knows: "weekends",
    batch: 200,
    answer: (place) => !isWeekend(at(locals, place)) === expected[place],
  },
];
