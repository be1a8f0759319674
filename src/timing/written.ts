import { type IsoDate, toIso } from "../date/index.js";
import { type DayRange, periodNamed } from "../date/periods.js";
import type { Timing } from "./types.js";

/** The yearly day of one year; none for 29 February of a common year. */
function yearlyDayOf(year: number, day: string): readonly IsoDate[] {
  const name = String(year).padStart(4, "0");
  const isMissing = day === "--02-29" && periodNamed(`${name}-02`)?.last.endsWith("-28");
  return isMissing ? [] : [toIso(`${name}${day.slice(1)}`)];
}

/** A full date; a yearly day takes the first year in which it falls into the period, else the first year that has it. */
export function dateIn(day: string, period: DayRange | undefined): IsoDate | undefined {
  if (!day.startsWith("--")) return toIso(day);
  if (period === undefined) return undefined;
  const yearOf = (date: IsoDate): number => Number(toIso(date).slice(0, 4));
  const dates: IsoDate[] = [];
  for (let year = yearOf(period.first); year <= yearOf(period.last); year++)
    dates.push(...yearlyDayOf(year, day));
  return dates.find((date) => period.first <= date && date <= period.last) ?? dates[0];
}

/** The last day that the words of a timing themselves give; nothing for one that is counted, repeats, or gives no day. */
export function writtenDate(timing: Timing, period: DayRange): IsoDate | undefined {
  switch (timing.kind) {
    case "byDate":
    case "around":
      return dateIn(timing.date, period);
    case "byEndOf":
      return periodNamed(timing.of)?.last;
    case "window":
      return timing.to === undefined ? undefined : dateIn(timing.to, period);
    default:
      return undefined;
  }
}

const yearless = (name: string | undefined): boolean => name?.startsWith("-") ?? false;

/** Whether a limit names a day or period of every year, as words that leave out the year do. */
export function isYearless(timing: Timing): boolean {
  switch (timing.kind) {
    case "byDate":
    case "around":
      return yearless(timing.date);
    case "byEndOf":
      return yearless(timing.of);
    case "window":
      return yearless(timing.from) || yearless(timing.to);
    default:
      return false;
  }
}
