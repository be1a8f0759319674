import { fengongError } from "../diagnostics/index.js";

/** A civil date, `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`. Plain text: it has no hour and no time zone. */
export type IsoDate = string;

/** A day as an object: what `Temporal.PlainDate` offers. An object with an hour, or of another calendar, is refused. */
export interface PlainDateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly calendarId: string;
}

/** What every function accepts as a date. A `Date` is not among it: see {@link toIsoDate}. */
export type DateLike = IsoDate | PlainDateLike;

/** Days since 1970-01-01, which is day 0. */
export type DayNumber = number;

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `0001-01-01` and `9999-12-31` as day numbers: the ends of what a four-digit year can say. */
export const firstDayNumber: DayNumber = -719162;
export const lastDayNumber: DayNumber = 2932896;

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0);

/** Days before 1 January of a year, counted from 1970-01-01, in the proleptic Gregorian calendar. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719162;
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
}

function dayNumberOfParts(year: number, month: number, day: number, value: unknown): DayNumber {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw fengongError("There is no such day in the calendar.", {
      code: "date.impossible",
      params: { value },
    });
  }
  if (year < 1 || year > 9999) {
    throw fengongError("The date lies outside the years 0001 to 9999.", {
      code: "date.out-of-range",
      params: { value },
    });
  }
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function dayNumberOfText(text: string): DayNumber {
  const match = isoPattern.exec(text);
  if (match === null) {
    throw fengongError("A date is written YYYY-MM-DD.", { code: "date.malformed", params: { value: text } });
  }
  return dayNumberOfParts(Number(match[1]), Number(match[2]), Number(match[3]), text);
}

const isPlainDate = (value: object): value is PlainDateLike =>
  "calendarId" in value &&
  value.calendarId === "iso8601" &&
  !("hour" in value) &&
  "year" in value &&
  "month" in value &&
  "day" in value &&
  [value.year, value.month, value.day].every(Number.isInteger);

/** The day number of a date; throws `date.malformed`, `date.impossible`, `date.out-of-range` or `date.not-a-civil-date`. */
export function toDayNumber(date: DateLike): DayNumber {
  if (typeof date === "string") return dayNumberOfText(date);
  if (typeof date === "object" && date !== null && isPlainDate(date)) {
    return dayNumberOfParts(date.year, date.month, date.day, date);
  }
  throw fengongError(
    "A civil date is a string YYYY-MM-DD; make one from a Date with toIsoDate(date, timeZone).",
    { code: "date.not-a-civil-date", params: { value: date } },
  );
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** The date of a day number between {@link firstDayNumber} and {@link lastDayNumber}. */
export function fromDayNumber(dayNumber: DayNumber): IsoDate {
  if (!(dayNumber >= firstDayNumber && dayNumber <= lastDayNumber)) {
    throw fengongError("The date lies outside the years 0001 to 9999.", {
      code: "date.out-of-range",
      params: { value: dayNumber },
    });
  }
  let year = Math.floor((dayNumber + 719162) / 365.2425) + 1;
  if (daysBeforeYear(year) > dayNumber) year--;
  else if (daysBeforeYear(year + 1) <= dayNumber) year++;
  let month = 1;
  let day = dayNumber - daysBeforeYear(year) + 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month++;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date as text, checked: what every answer carries, whatever shape was given. */
export const toIso = (date: DateLike): IsoDate => fromDayNumber(toDayNumber(date));

/** The weekday of a day number, Monday 1 to Sunday 7. Day 0 was a Thursday. */
export function weekdayOf(dayNumber: DayNumber): Weekday {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return weekdays[(((dayNumber + 3) % 7) + 7) % 7] ?? 1;
}
