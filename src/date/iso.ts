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

/** Whole times that `divisor` goes into `value`. */
const over = (value: number, divisor: number): number => Math.floor(value / divisor);

/** The year 0 began its March so many days before day 0. */
const sinceMarch = 719468;

/** The day number of the first of a month; months past 12 or before 1 lie in the years after or before. */
export function firstOfMonth(year: number, month: number): DayNumber {
  // Years that begin in March end with their leap day, and their months begin 0, 31, 61, 92, 122, 153 … days in.
  const months = year * 12 + month - 3;
  const past = over(months, 12);
  const inYear = over((months - past * 12) * 153 + 2, 5);
  return past * 365 + over(past, 4) - over(past, 100) + over(past, 400) + inYear - sinceMarch;
}

function dayNumberOfParts(year: number, month: number, day: number, value: unknown): DayNumber {
  if (year < 1 || year > 9999) throw outOfRange(value);
  const last = firstOfMonth(year, month) + day - 1;
  if (month < 1 || month > 12 || day < 1 || (day > 28 && last >= firstOfMonth(year, month + 1))) {
    throw dateError("There is no such day.", "date.impossible", value);
  }
  return last;
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

export const millisecondsADay = 86_400_000;

/** Dates as text, kept once written: a table that fills as it is used, and is begun anew before it takes a megabyte. */
const written = new Map<DayNumber, IsoDate>();

function write(dayNumber: DayNumber): IsoDate {
  if (!(dayNumber >= firstDayNumber && dayNumber <= lastDayNumber)) throw outOfRange(dayNumber);
  if (written.size > 9999) written.clear();
  const text = new Date(dayNumber * millisecondsADay).toISOString().slice(0, 10);
  written.set(dayNumber, text);
  return text;
}

/** The date of a day number between {@link firstDayNumber} and {@link lastDayNumber}; throws `date.out-of-range`. */
export const fromDayNumber = (dayNumber: DayNumber): IsoDate => written.get(dayNumber) ?? write(dayNumber);

/** The date as text, checked: what every answer carries, whatever shape was given. */
export const toIso = (date: DateLike): IsoDate => fromDayNumber(toDayNumber(date));

/** Monday to Sunday. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

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

/** How many days a month has. The month is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  firstOfMonth(year, month + 1) - firstOfMonth(year, month);
