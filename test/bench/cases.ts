import { createRequire } from "node:module";
import { chinaMainland, dayInfo, fromDayNumber, isWorkingDay, toDayNumber } from "fengong/calendar";

export const require: NodeJS.Require = createRequire(import.meta.url);

/** The same cases in every run. */
let seed = 20260923;
function random(below: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % below;
}

const first = toDayNumber("2005-01-01");
const last = toDayNumber("2025-12-31");

/** Random dates from 2005 to 2025. */
export const someDates = (count: number): readonly string[] =>
  Array.from({ length: count }, () => fromDayNumber(first + random(last - first + 1)));

/** A date as local midnight: what date-fns, Day.js and Luxon compute with. */
export const localDate = (date: string): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));

const everyDay = Array.from({ length: last + 400 - (first - 400) + 1 }, (_, n) =>
  fromDayNumber(first - 400 + n),
).filter((date) => date <= chinaMainland.coverage.last);

/** Weekdays off and weekend days worked, for the libraries that are fed. */
export const daysOff: readonly string[] = everyDay.filter((date) => {
  const weekday = localDate(date).getDay();
  return !isWorkingDay(chinaMainland, date) && weekday !== 0 && weekday !== 6;
});
export const makeUpDays: readonly string[] = everyDay.filter(
  (date) => dayInfo(chinaMainland, date).reason === "make-up",
);

/** The notices as a bare lookup: an answer a place, from the first day of the coverage on. */
export const floor = (() => {
  const origin = toDayNumber(chinaMainland.coverage.first);
  const size = toDayNumber(chinaMainland.coverage.last) - origin + 1;
  const works = Uint8Array.from({ length: size }, (_, at) =>
    Number(isWorkingDay(chinaMainland, fromDayNumber(origin + at))),
  );
  const before = new Int32Array(size + 1);
  const workingDays: number[] = [];
  works.forEach((work, at) => {
    if (work === 1) workingDays.push(origin + at);
    before[at + 1] = workingDays.length;
  });
  return { origin, works, before, workingDays: Int32Array.from(workingDays) };
})();

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The least an ISO date costs to read: every digit checked, every day that does not exist refused. */
export function readIso(text: string): number {
  let year = 0;
  for (let at = 0; at < 4; at++) year = year * 10 + digit(text, at);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = (daysInMonths[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || day < 1 || day > length)
    throw text;
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + (daysBefore[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + day - 719163;
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  if (!(value >= 0 && value <= 9)) throw text;
  return value;
}

/** The least an ISO date costs to write: days to year, month and day by arithmetic on years that begin in March. */
export function writeIso(dayNumber: number): string {
  const days = dayNumber + 719468;
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
