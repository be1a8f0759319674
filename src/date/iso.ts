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

type DateCode = "date.malformed" | "date.impossible" | "date.out-of-range" | "date.not-a-civil-date";

/** The error for a value that is no date of this library. */
export const dateError = (message: string, code: DateCode, value: unknown): Error =>
  fengongError<DateCode>(message, { code, params: { value } });

const outOfRange = (value: unknown): Error =>
  dateError("Years run from 0001 to 9999.", "date.out-of-range", value);

/** Days before each month of a leap year, January at index 1; the last entry is the length of the year. */
const daysBeforeMonths: readonly number[] = [0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];
const lastOfFebruary = 59;

/** What is worth keeping of a year of the proleptic Gregorian calendar. */
interface Year {
  readonly number: number;
  /** The day number of 1 January. */
  readonly first: DayNumber;
  /** How many days the year is short of a leap year. */
  readonly short: 0 | 1;
  readonly text: string;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** The years asked for last, each in the one place that the last bits of its number give it. */
const years: Year[] = [];
const lastBits = 255;

function makeYear(year: number): Year {
  const past = year - 1;
  const made: Year = {
    number: year,
    first:
      past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + firstDayNumber,
    short: year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 0 : 1,
    text: pad(year, 4),
  };
  years[year & lastBits] = made;
  return made;
}

function yearAt(year: number): Year {
  const known = years[year & lastBits];
  return known !== undefined && known.number === year ? known : makeYear(year);
}

/** The day number of the first of a month; the month after December is 13. */
function firstOf(year: Year, month: number): DayNumber {
  return year.first + (daysBeforeMonths[month] ?? 0) - (month > 2 ? year.short : 0);
}

function dayNumberOfParts(year: number, month: number, day: number, value: unknown): DayNumber {
  if (year < 1 || year > 9999) throw outOfRange(value);
  const inYear = yearAt(year);
  const first = firstOf(inYear, month);
  if (month < 1 || month > 12 || day < 1 || (day > 28 && first + day > firstOf(inYear, month + 1))) {
    throw dateError("There is no such day.", "date.impossible", value);
  }
  return first + day - 1;
}

/** The number that the digits from one place up to another make; `NaN` where one is no ASCII digit. */
function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place++) {
    // `"0"` to `"9"` are 48 to 57: anything else comes out above 9.
    const digit = text.charCodeAt(place) ^ 48;
    if (digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function dayNumberOfText(text: string): DayNumber {
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, 7);
  const day = numberIn(text, 8, 10);
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-" || Number.isNaN(year + month + day)) {
    throw dateError("A date is written YYYY-MM-DD.", "date.malformed", text);
  }
  return dayNumberOfParts(year, month, day, text);
}

/** The day number of a date; throws `date.malformed`, `date.impossible`, `date.out-of-range` or `date.not-a-civil-date`. */
export function toDayNumber(date: DateLike): DayNumber {
  if (typeof date === "string") return dayNumberOfText(date);
  // An untyped caller may pass anything at all.
  if (date?.calendarId === "iso8601" && !("hour" in date)) {
    const { year, month, day } = date;
    if ([year, month, day].every(Number.isInteger)) return dayNumberOfParts(year, month, day, date);
  }
  throw dateError(
    "A date is written YYYY-MM-DD; for a Date, call toIsoDate(date, timeZone).",
    "date.not-a-civil-date",
    date,
  );
}

/** Texts of month and day by their place in a leap year, kept once made: joined to a year's they make a date fast. */
const monthDayTexts: string[] = [];

function monthDayText(place: number): string {
  const month = daysBeforeMonths.findIndex((before, index) => index > 1 && before > place) - 1;
  const text = `-${pad(month, 2)}-${pad(place - (daysBeforeMonths[month] ?? 0) + 1, 2)}`;
  monthDayTexts[place] = text;
  return text;
}

/** The date of a day number between {@link firstDayNumber} and {@link lastDayNumber}; throws `date.out-of-range`. */
export function fromDayNumber(dayNumber: DayNumber): IsoDate {
  if (!(dayNumber >= firstDayNumber && dayNumber <= lastDayNumber)) throw outOfRange(dayNumber);
  // By the mean length of a year; wrong by at most one, at its ends.
  const guess = Math.floor((dayNumber - firstDayNumber) / 365.2425) + 1;
  let year = yearAt(guess);
  if (dayNumber < year.first) year = yearAt(guess - 1);
  else if (dayNumber >= firstOf(year, 13)) year = yearAt(guess + 1);
  const day = dayNumber - year.first;
  const place = day < lastOfFebruary ? day : day + year.short;
  return year.text + (monthDayTexts[place] ?? monthDayText(place));
}

/** The date as text, checked: what every answer carries, whatever shape was given. */
export const toIso = (date: DateLike): IsoDate => fromDayNumber(toDayNumber(date));

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday of a day number, Monday 1 to Sunday 7. Day 0 was a Thursday. */
export const weekdayOf = (dayNumber: DayNumber): Weekday => weekdays[(((dayNumber + 3) % 7) + 7) % 7] ?? 1;

/**
 * The weekday of a date, Monday 1 to Sunday 7. Throws as every function does for what is not a date.
 *
 * @example
 * ```ts
 * import { weekday } from "fengong/calendar";
 *
 * weekday("2021-12-31"); // => 5
 * ```
 */
export const weekday = (date: DateLike): Weekday => weekdayOf(toDayNumber(date));

/** Orders dates, the earlier first. */
export const compareDates = (a: IsoDate, b: IsoDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** The first day of a month; months past 12 or before 1 lie in the years after or before. */
export function firstOfMonth(year: number, month: number): DayNumber {
  const later = Math.floor((month - 1) / 12);
  return firstOf(yearAt(year + later), month - later * 12);
}
