import { fengongError } from "../diagnostics/index.js";

/**
 * A civil date, `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`. Plain text: it has no hour and no time zone.
 *
 * @category Dates
 */
export type IsoDate = string;

/**
 * A day as an object: what `Temporal.PlainDate` offers. An object with an hour, or of another calendar, is refused.
 *
 * @category Dates
 */
export interface PlainDateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly calendarId: string;
}

/** What every function accepts as a date. A `Date` is not among it: see `toIsoDate` of `fengong/calendar`. @category Dates */
export type DateLike = IsoDate | PlainDateLike;

/** Days since 1970-01-01, which is day 0. @category Dates */
export type DayNumber = number;

/** Monday is 1, Sunday is 7, as in ISO 8601. @category Dates */
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

export const millisecondsADay = 86_400_000;

/** The day number of the first of a month; months past 12 or before 1 lie in the years after or before. */
export const firstOfMonth = (year: number, month: number): DayNumber =>
  new Date(0).setUTCFullYear(year, month - 1, 1) / millisecondsADay;

/** Dates that were read or written, both ways: tables that fill as they are used, and are begun anew before they grow large. */
const dayNumbers = new Map<DateLike, DayNumber>();
const texts = new Map<DayNumber, IsoDate>();

function remember(dayNumber: DayNumber, text: IsoDate): void {
  // All days of half a century, some 2.5 MB.
  if (texts.size > 20_000) {
    texts.clear();
    dayNumbers.clear();
  }
  texts.set(dayNumber, text);
  dayNumbers.set(text, dayNumber);
}

/** Year, month and day of what is written or shaped as a date: an untyped caller may pass anything at all. */
function partsOf(date: DateLike): readonly number[] | undefined {
  if (typeof date === "string") return /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.slice(1).map(Number);
  const isPlainDate = date?.calendarId === "iso8601" && !("hour" in date);
  return isPlainDate ? [date.year, date.month, date.day] : undefined;
}

function read(date: DateLike): DayNumber {
  const parts = partsOf(date);
  if (!parts?.every(Number.isInteger)) {
    throw typeof date === "string"
      ? dateError("A date is written YYYY-MM-DD.", "date.malformed", date)
      : dateError(
          "A date is written YYYY-MM-DD; for a Date, call toIsoDate(date, timeZone).",
          "date.not-a-civil-date",
          date,
        );
  }
  const [year = 0, month = 0, day = 0] = parts;
  if (year < 1 || year > 9999) throw outOfRange(date);
  const dayNumber = firstOfMonth(year, month) + day - 1;
  if (month < 1 || month > 12 || day < 1 || dayNumber >= firstOfMonth(year, month + 1)) {
    throw dateError("There is no such day.", "date.impossible", date);
  }
  if (typeof date === "string") remember(dayNumber, date);
  return dayNumber;
}

function write(dayNumber: DayNumber): IsoDate {
  if (!(dayNumber >= firstDayNumber && dayNumber <= lastDayNumber)) throw outOfRange(dayNumber);
  const text = new Date(dayNumber * millisecondsADay).toISOString().slice(0, 10);
  // A whole number, and never -0: what one caller asks must not be what another gets.
  remember(Math.floor(dayNumber) + 0, text);
  return text;
}

/**
 * The day number of a date: days since 1970-01-01, negative before it.
 *
 * @throws `date.malformed`, `date.impossible`, `date.out-of-range` or `date.not-a-civil-date`.
 *
 * @example
 * ```ts
 * import { toDayNumber } from "fengong/calendar";
 *
 * toDayNumber("1970-01-01"); // => 0
 * toDayNumber("2021-07-05") - toDayNumber("2021-06-05"); // => 30
 * ```
 *
 * @category Dates
 */
export const toDayNumber = (date: DateLike): DayNumber => dayNumbers.get(date) ?? read(date);

/**
 * The date of a day number: {@link toDayNumber} the other way round.
 *
 * @throws `date.out-of-range` for days before 0001-01-01 or after 9999-12-31.
 *
 * @example
 * ```ts
 * import { fromDayNumber, toDayNumber } from "fengong/calendar";
 *
 * fromDayNumber(0); // => "1970-01-01"
 * fromDayNumber(toDayNumber("2021-07-05") + 7); // => "2021-07-12"
 * ```
 *
 * @category Dates
 */
export const fromDayNumber = (dayNumber: DayNumber): IsoDate => texts.get(dayNumber) ?? write(dayNumber);

/** The date as text, checked: what every answer carries, whatever shape was given. */
export const toIso = (date: DateLike): IsoDate => fromDayNumber(toDayNumber(date));

/** Monday to Sunday. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday of a day number, Monday 1 to Sunday 7. Day 0 was a Thursday. */
export const weekdayOf = (dayNumber: DayNumber): Weekday => weekdays[(((dayNumber + 3) % 7) + 7) % 7] ?? 1;

/**
 * The weekday of a date, Monday 1 to Sunday 7.
 *
 * @throws `date.malformed`, `date.impossible`, `date.out-of-range` or `date.not-a-civil-date`.
 *
 * @example
 * ```ts
 * import { weekday } from "fengong/calendar";
 *
 * weekday("2021-12-31"); // => 5
 * ```
 *
 * @category Dates
 */
export const weekday = (date: DateLike): Weekday => weekdayOf(toDayNumber(date));

/** Orders dates, the earlier first. */
export const compareDates = (a: IsoDate, b: IsoDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** How many days a month has. The month is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  firstOfMonth(year, month + 1) - firstOfMonth(year, month);
