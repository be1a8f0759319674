import fc from "fast-check";
import { defineCalendar, type Weekday, type WorkCalendar } from "fengong/calendar";
import { fromDayNumber, toDayNumber, weekdayOf } from "../../src/date/index.js";

/** A calendar as plain lists of days, answered by walking: slow, and plain enough to be believed. */
export interface Naive {
  readonly first: number;
  readonly last: number;
  readonly works: (day: number) => boolean;
}

/** What a call gives: a value, or the code it throws. */
export type Outcome = { readonly value: unknown } | { readonly code: string };

export const refused: Outcome = { code: "calendar.outside-coverage" };

export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { value: call() };
  } catch (error) {
    return { code: (error as { code: string }).code };
  }
}

export const covers = ({ first, last }: Naive, day: number): boolean => day >= first && day <= last;

export function naiveAdd(calendar: Naive, day: number, n: number): Outcome {
  if (!covers(calendar, day)) return refused;
  let left = Math.abs(n);
  let at = day;
  while (left > 0) {
    at += Math.sign(n);
    if (!covers(calendar, at)) return refused;
    if (calendar.works(at)) left--;
  }
  return { value: fromDayNumber(at) };
}

/** Working days from one day to another, both included. */
export function naiveCount(calendar: Naive, first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (calendar.works(day)) count++;
  return count;
}

export function naiveSeek(calendar: Naive, day: number, step: 1 | -1): Outcome {
  if (!covers(calendar, day)) return refused;
  for (let at = day; covers(calendar, at); at += step) {
    if (calendar.works(at)) return { value: fromDayNumber(at) };
  }
  return refused;
}

const origin = toDayNumber("2023-11-20");

/** Days around the coverages that {@link anyCalendar} makes. */
export const anyDay = fc.integer({ min: origin - 10, max: origin + 150 });

const someDays = fc.uniqueArray(anyDay, { maxLength: 25 });

/** Random calendars: weeks of any shape, coverage from nothing to 120 days, some with no working day at all. */
export const anyCalendar: fc.Arbitrary<{ readonly calendar: WorkCalendar; readonly naive: Naive }> = fc
  .record({
    length: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 2, max: 120 })),
    start: fc.integer({ min: 0, max: 20 }),
    weekend: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7]),
    holidays: someDays,
    workingDays: someDays,
  })
  .map(({ length, start, weekend, holidays, workingDays }) => {
    const first = origin + start;
    const last = first + length - 1;
    const off = new Set(holidays.filter((day) => !workingDays.includes(day)));
    const on = new Set(workingDays);
    return {
      calendar: defineCalendar({
        id: "random",
        coverage: { first: fromDayNumber(first), last: fromDayNumber(last) },
        weekend,
        holidays: [...off].map(fromDayNumber),
        workingDays: workingDays.map(fromDayNumber),
      }),
      naive: {
        first,
        last,
        works: (day) => on.has(day) || (!off.has(day) && !weekend.includes(weekdayOf(day))),
      },
    };
  });
