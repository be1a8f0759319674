import { UTCDate } from "@date-fns/utc";
import { lastDayOfMonth, addMonths as monthsLater } from "date-fns";
import { isFengongError, requireInteger } from "../diagnostics/index.js";
import {
  firstDayNumber,
  fromDayNumber,
  type IsoDate,
  lastDayNumber,
  toDayNumber,
  toIso,
  weekdayOf,
} from "./iso.js";

/** A stretch of days, both ends included. @category Dates */
export interface DayRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * A stretch with a name: `2021`, `2021-H1`, `2021-Q3`, `2021-06`, `2021-06-T1`, or its first and last day.
 *
 * @category Dates
 */
export interface NamedPeriod extends DayRange {
  readonly name: string;
}

/** Units of the calendar that a period may last. @category Dates */
export type CalendarUnit = "day" | "week" | "ten-days" | "month" | "quarter" | "half" | "year";

const toUtc = (date: IsoDate): UTCDate => {
  const [year = 0, month = 1, day = 1] = toIso(date).split("-").map(Number);
  const utc = new UTCDate(0);
  // The constructor would read the years 1 to 99 as 1901 to 1999.
  utc.setFullYear(year, month - 1, day);
  return utc;
};

const fromUtc = (date: UTCDate): IsoDate =>
  toIso({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), calendarId: "iso8601" });

/** More months than the years 0001 to 9999 have. */
const tooManyMonths = 12 * 9999;

/** The same day of the month, so many months on; the last day of a shorter month (民法典 第202条). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  requireInteger("months", months);
  return fromUtc(monthsLater(toUtc(date), Math.max(-tooManyMonths, Math.min(months, tooManyMonths))));
}

/** So many calendar days on. */
export function addDays(date: IsoDate, days: number): IsoDate {
  requireInteger("days", days);
  return fromDayNumber(toDayNumber(date) + days);
}

const endOfMonth = (date: IsoDate): IsoDate => fromUtc(lastDayOfMonth(toUtc(date)));

const pad = (value: number): string => String(value).padStart(2, "0");

/** A stretch of whole months that begins with `month` of `year`. */
function months(name: string, year: string, month: number, count: number): NamedPeriod {
  const first = `${year}-${pad(month)}-01`;
  return { name, first, last: endOfMonth(addMonths(first, count - 1)) };
}

const thirds = [
  { from: 1, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: undefined },
] as const;

function third(name: string, year: string, month: string, ordinal: number): NamedPeriod | undefined {
  const bounds = thirds[ordinal - 1];
  if (bounds === undefined) return undefined;
  const first = `${year}-${month}-${pad(bounds.from)}`;
  return {
    name,
    first,
    last: bounds.to === undefined ? endOfMonth(first) : `${year}-${month}-${pad(bounds.to)}`,
  };
}

const periodName = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-T([1-3]))?))?$/;

/** The period of a name such as `2021-Q3`; `undefined` for text that names none. */
export function periodNamed(name: string): NamedPeriod | undefined {
  const match = periodName.exec(name);
  if (match === null) return undefined;
  const [, year = "", half, quarter, month, ordinal] = match;
  if (year === "0000") return undefined;
  if (half !== undefined) return months(name, year, half === "1" ? 1 : 7, 6);
  if (quarter !== undefined) return months(name, year, 3 * Number(quarter) - 2, 3);
  if (month !== undefined && ordinal !== undefined) return third(name, year, month, Number(ordinal));
  if (month !== undefined) return months(name, year, Number(month), 1);
  return months(name, year, 1, 12);
}

/** The first day of the calendar unit that holds a day. */
function startOf(unit: CalendarUnit, date: IsoDate): IsoDate {
  const [year = "", month = "", day = ""] = date.split("-");
  if (unit === "year") return `${year}-01-01`;
  if (unit === "half") return `${year}-${Number(month) <= 6 ? "01" : "07"}-01`;
  if (unit === "quarter") return `${year}-${pad(3 * Math.floor((Number(month) - 1) / 3) + 1)}-01`;
  if (unit === "month") return `${year}-${month}-01`;
  if (unit === "ten-days")
    return `${year}-${month}-${Number(day) <= 10 ? "01" : Number(day) <= 20 ? "11" : "21"}`;
  if (unit === "week") return addDays(date, 1 - weekdayOf(toDayNumber(date)));
  return date;
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first day of the unit that comes `count` units later. */
function later(unit: CalendarUnit, start: IsoDate, count: number): IsoDate {
  if (unit === "day") return addDays(start, count);
  if (unit === "week") return addDays(start, 7 * count);
  if (unit !== "ten-days") return addMonths(start, monthsIn[unit] * count);
  let date = start;
  // Ten days and some land in the next third, whatever the length of the month.
  for (let step = 0; step < count; step++) date = startOf("ten-days", addDays(date, 11));
  return date;
}

function nameOf(unit: CalendarUnit, count: number, { first, last }: DayRange): string {
  const [year = "", month = "", day = ""] = first.split("-");
  if (count !== 1 || unit === "week") return `${first}/${last}`;
  if (unit === "year") return year;
  if (unit === "half") return `${year}-H${month === "01" ? 1 : 2}`;
  if (unit === "quarter") return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (unit === "month") return `${year}-${month}`;
  if (unit === "ten-days") return `${year}-${month}-T${Math.ceil(Number(day) / 10)}`;
  return first;
}

const lastDate = fromDayNumber(lastDayNumber);

/** As {@link later}; `undefined` when that lies after 9999-12-31. */
function laterIfAny(unit: CalendarUnit, start: IsoDate, count: number): IsoDate | undefined {
  try {
    return later(unit, start, count);
  } catch (error) {
    if (isFengongError(error, "date.out-of-range")) return undefined;
    throw error;
  }
}

/**
 * The runs of `count` calendar units that end inside a range, from the one that holds its first day on. A run is a whole
 * number of units, one or more.
 */
export function periodsWithin(range: DayRange, unit: CalendarUnit, count: number): readonly NamedPeriod[] {
  requireInteger("count", count);
  // A run longer than all days there are fits nowhere; of fewer than one unit, none would ever end.
  if (count < 1 || count > lastDayNumber - firstDayNumber) return [];
  const periods: NamedPeriod[] = [];
  for (let first: IsoDate | undefined = startOf(unit, range.first); first !== undefined; ) {
    if (first > range.last) break;
    const next = laterIfAny(unit, first, count);
    // Nothing follows the year 9999: only a single unit is known to end with it.
    const last = next !== undefined ? addDays(next, -1) : count === 1 ? lastDate : undefined;
    if (last !== undefined && last <= range.last) {
      periods.push({ name: nameOf(unit, count, { first, last }), first, last });
    }
    first = next;
  }
  return periods;
}
