import { type DateLike, firstOfMonth, fromDayNumber, type IsoDate, toDayNumber } from "./iso.js";

/** The date so many calendar days later; earlier for a negative count. */
export const addDays = (date: DateLike, days: number): IsoDate => fromDayNumber(toDayNumber(date) + days);

/**
 * The corresponding day so many months later (earlier for a negative count), or the last day of that month where it has no such
 * day: 民法典 第202条.
 */
export function addMonths(date: DateLike, months: number): IsoDate {
  const day = toDayNumber(date);
  const text = fromDayNumber(day);
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7)) + months;
  const corresponding = firstOfMonth(year, month) + Number(text.slice(8)) - 1;
  return fromDayNumber(Math.min(corresponding, firstOfMonth(year, month + 1) - 1));
}
