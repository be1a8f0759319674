import { addBusinessDays } from "date-fns";
import { addWorkingDays, bulkAddWorkingDays, chinaMainland, toDayNumber } from "fengong/calendar";
import { floor, localDate, readIso, someDates, writeIso } from "./cases.js";
import type { Contender } from "./measure.js";
import { chineseDays, DateTime, dayjs, versionOf } from "./peers.js";

const dates = someDates(500);
const days = Int32Array.from(dates, toDayNumber);
const out = new Int32Array(days.length);
const locals = dates.map(localDate);
const dayjsDates = dates.map((date) => dayjs(date));
const luxonDates = dates.map((date) => DateTime.fromISO(date));
const at = <T>(list: readonly T[], place: number): T => {
  const value = list[place];
  if (value === undefined) throw new Error(`No case ${place}.`);
  return value;
};

/** Which date is the nth working day after a date? */
export const cases: number = dates.length;
const { before, workingDays, origin } = floor;

/** The two loads that nobody can do without. */
function bareLookup(
  from: Int32Array,
  n: number,
  to: Int32Array,
  ranks: Int32Array,
  list: Int32Array,
  first: number,
): void {
  for (let place = 0; place < from.length; place++) {
    to[place] = list[(ranks[(from[place] ?? 0) - first + 1] ?? 0) + n - 1] ?? 0;
  }
}

export function contenders(n: number): readonly Contender[] {
  const expected = dates.map((date) => addWorkingDays(chinaMainland, date, n));
  const times = expected.map((date) => localDate(date).getTime());
  const slow = Math.max(1, Math.floor(60 / n));
  return [
    {
      name: "floor: two bare loads on day numbers",
      knows: "notices",
      batch: dates.length,
      answer: () => true,
      all: () => bareLookup(days, n, out, before, workingDays, origin),
    },
    {
      name: "fengong `bulkAddWorkingDays`",
      knows: "notices",
      batch: dates.length,
      answer: () => true,
      all: () => bulkAddWorkingDays(chinaMainland, days, n, out),
    },
    {
      name: "floor: ISO read, two loads, ISO written",
      knows: "notices",
      batch: 200,
      answer: (place) => {
        const rank = (before[readIso(at(dates, place)) - origin + 1] ?? 0) + n - 1;
        return writeIso(workingDays[rank] ?? 0) === expected[place];
      },
    },
    {
      name: "fengong `addWorkingDays`",
      knows: "notices",
      batch: 200,
      answer: (place) => addWorkingDays(chinaMainland, at(dates, place), n) === expected[place],
    },
    {
      name: versionOf("chinese-days"),
      knows: "notices",
      batch: slow,
      answer: (place) => chineseDays.findWorkday(n, at(dates, place)) === expected[place],
    },
    {
      name: versionOf("dayjs-business-days2"),
      knows: "fed",
      batch: slow,
      answer: (place) => at(dayjsDates, place).businessDaysAdd(n).valueOf() === times[place],
    },
    {
      name: versionOf("luxon-business-days"),
      knows: "days off",
      batch: slow,
      answer: (place) => at(luxonDates, place).plusBusiness({ days: n }).toMillis() === times[place],
    },
    {
      name: versionOf("date-fns"),
      knows: "weekends",
      batch: 100,
      answer: (place) => addBusinessDays(at(locals, place), n).getTime() === times[place],
    },
  ];
}
