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

/** Days before each month of a leap year, January at index 1; the last entry is the length of the year. */
const daysBeforeMonths: readonly number[] = [0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];
const lastOfFebruary = 59;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days before 1 January of a year, counted from 1970-01-01, in the proleptic Gregorian calendar. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + firstDayNumber;
}

/** Days of the year before a month: those of a leap year, less 29 February where there is none. */
const daysBeforeMonth = (year: number, month: number): number =>
  (daysBeforeMonths[month] ?? 0) - (month > 2 && !isLeapYear(year) ? 1 : 0);

/** How many days a month has. The month is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);

function dayNumberOfParts(year: number, month: number, day: number, value: unknown): DayNumber {
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) {
    throw fengongError("There is no such day in the calendar.", {
      code: "date.impossible",
      params: { value },
    });
  }
  if (year < 1 || year > 9999) throw outOfRange(value);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

const outOfRange = (value: unknown): Error =>
  fengongError("The date lies outside the years 0001 to 9999.", {
    code: "date.out-of-range",
    params: { value },
  });

/** The digit at a place, 0 to 9; anything above 9 is no ASCII digit (`"0"` to `"9"` are 48 to 57). */
const digit = (text: string, place: number): number => text.charCodeAt(place) ^ 48;

/** The two digits at a place as a number, or `NaN`. */
function twoDigits(text: string, place: number): number {
  const tens = digit(text, place);
  const ones = digit(text, place + 1);
  return tens > 9 || ones > 9 ? Number.NaN : tens * 10 + ones;
}

function dayNumberOfText(text: string): DayNumber {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const wellFormed =
    text.length === 10 && text[4] === "-" && text[7] === "-" && !Number.isNaN(year + month + day);
  if (!wellFormed) {
    throw fengongError("A date is written YYYY-MM-DD.", { code: "date.malformed", params: { value: text } });
  }
  return dayNumberOfParts(year, month, day, text);
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

/** Year, month and day of a day number. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The year of a day number: a guess by the mean length of a year, put right by at most one. */
function yearOf(dayNumber: DayNumber): number {
  const guess = Math.floor((dayNumber - firstDayNumber) / 365.2425) + 1;
  if (daysBeforeYear(guess) > dayNumber) return guess - 1;
  return daysBeforeYear(guess + 1) <= dayNumber ? guess + 1 : guess;
}

/** The place of a day in the days of a leap year, from 0: 1 March is 60 in every year. */
function placeInLeapYear(dayNumber: DayNumber, year: number): number {
  const place = dayNumber - daysBeforeYear(year);
  return place >= lastOfFebruary && !isLeapYear(year) ? place + 1 : place;
}

/** The parts of a day number. */
export function civilDay(dayNumber: DayNumber): CivilDay {
  const year = yearOf(dayNumber);
  const place = placeInLeapYear(dayNumber, year);
  const month = daysBeforeMonths.findIndex((before, index) => index > 0 && before > place) - 1;
  return { year, month, day: place - (daysBeforeMonths[month] ?? 0) + 1 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Texts of years and of month and day, kept once made: joining two of them is faster than formatting three numbers. */
const yearTexts: string[] = [];
const monthDayTexts: string[] = [];

function monthDayText(dayNumber: DayNumber, place: number): string {
  const { month, day } = civilDay(dayNumber);
  const text = `-${pad(month, 2)}-${pad(day, 2)}`;
  monthDayTexts[place] = text;
  return text;
}

function yearText(year: number): string {
  const text = pad(year, 4);
  yearTexts[year] = text;
  return text;
}

/** The date of a day number between {@link firstDayNumber} and {@link lastDayNumber}. */
export function fromDayNumber(dayNumber: DayNumber): IsoDate {
  if (!(dayNumber >= firstDayNumber && dayNumber <= lastDayNumber)) throw outOfRange(dayNumber);
  const year = yearOf(dayNumber);
  const place = placeInLeapYear(dayNumber, year);
  return (yearTexts[year] ?? yearText(year)) + (monthDayTexts[place] ?? monthDayText(dayNumber, place));
}

/** The date as text, checked: what every answer carries, whatever shape was given. */
export const toIso = (date: DateLike): IsoDate => fromDayNumber(toDayNumber(date));

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday of a day number, Monday 1 to Sunday 7. Day 0 was a Thursday. */
export const weekdayOf = (dayNumber: DayNumber): Weekday => weekdays[(((dayNumber + 3) % 7) + 7) % 7] ?? 1;

/** Orders dates, the earlier first. */
export const compareDates = (a: IsoDate, b: IsoDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
