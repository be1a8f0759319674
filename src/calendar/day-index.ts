import { type DayNumber, fromDayNumber, toDayNumber, weekdayOf, weekdays } from "../date/index.js";
import { fengongError } from "../diagnostics/index.js";
import type { Combination, WorkCalendar } from "./types.js";

/** What questions are answered from: each is one or two array loads, however far apart the days are. */
export interface DayIndex {
  readonly calendar: WorkCalendar;
  readonly first: DayNumber;
  /** 1 for each covered day that is worked. */
  readonly works: Uint8Array;
  /** At place `i`: how many of the first `i` covered days are worked. One entry more than there are days. */
  readonly before: Int32Array;
  /** The working days, in order. */
  readonly workingDays: Int32Array;
}

/** The error for a field that no calendar can have. */
export const invalidCalendar = (id: unknown, field: string, value: unknown): Error => {
  const calendar = String(id);
  return fengongError(`${calendar} has no usable ${field}.`, {
    code: "calendar.invalid",
    params: { calendar, field, value },
  });
};

/** Whether a combination works, by which of its parts do. */
export const worksWhen = <Part>(
  works: Combination["works"],
  parts: readonly Part[],
  does: (part: Part) => boolean,
): boolean => (works === "all" ? parts.every(does) : parts.some(does));

/** 1 for each covered day that is worked before the notices are asked. */
function worksBeforeNotices(
  { id, combines, weekend }: WorkCalendar,
  first: DayNumber,
  size: number,
): Uint8Array {
  const works = new Uint8Array(size).fill(1);
  if (combines !== null) {
    const parts = combines.calendars.map(indexOf);
    return works.map((_, place) =>
      Number(worksWhen(combines.works, parts, (part) => isWorked(part, first + place))),
    );
  }
  for (const weekday of weekend) {
    if (!weekdays.includes(weekday)) throw invalidCalendar(id, "weekend", weekday);
    for (let place = (weekday - weekdayOf(first) + 7) % 7; place < size; place += 7) works[place] = 0;
  }
  return works;
}

function buildIndex(calendar: WorkCalendar): DayIndex {
  const { id, coverage, notices } = calendar;
  // An untyped caller may pass anything at all.
  const kind: string = calendar.kind;
  if (kind === "provisional")
    throw fengongError("Use estimateWorkingDays.", {
      code: "calendar.provisional",
      params: { calendar: id },
    });
  if (kind !== "official") throw invalidCalendar(id, "kind", kind);
  const first = toDayNumber(coverage.first);
  const size = toDayNumber(coverage.last) - first + 1;
  if (size < 0) throw invalidCalendar(id, "coverage", coverage);
  const works = worksBeforeNotices(calendar, first, size);
  // A later notice overrides an earlier one.
  for (const { holidays } of notices) {
    for (const { days } of holidays) {
      for (const { date, reason } of days) {
        works[toDayNumber(date) - first] = reason === "weekday" || reason === "make-up" ? 1 : 0;
      }
    }
  }
  const before = new Int32Array(size + 1);
  const workingDays = new Int32Array(size);
  let count = 0;
  for (let place = 0; place < size; place++) {
    if (works[place] === 1) workingDays[count++] = first + place;
    before[place + 1] = count;
  }
  return { calendar, first, works, before, workingDays: workingDays.subarray(0, count) };
}

/**
 * Keeps what is read from an object for as long as the object is; the last one asked for is at hand at once. Throws `calendar.invalid`
 * for what cannot be read: an untyped caller, or JSON, may give anything at all.
 */
export function memoised<Key extends { readonly kind: string; readonly id?: string }, Value>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  let lastKey: Key | undefined;
  let lastValue: Value | undefined;
  return (key) => {
    if (key === lastKey && lastValue !== undefined) return lastValue;
    try {
      lastValue = known.get(key) ?? read(key);
      known.set(key, lastValue);
    } catch (error) {
      throw error instanceof TypeError ? invalidCalendar(key?.id, "shape", key) : error;
    }
    lastKey = key;
    return lastValue;
  };
}

/** The index of a calendar: built at the first question, then kept as long as the calendar is. */
export const indexOf: (calendar: WorkCalendar) => DayIndex = /* @__PURE__ */ memoised(buildIndex);

/** Days one after another, as a calendar covers them. */
export interface CoveredDays extends Pick<DayIndex, "first" | "works"> {
  readonly calendar: Pick<WorkCalendar, "id" | "coverage">;
}

/** The place of a day among the covered days; throws `calendar.outside-coverage`, which names the year and what is covered. */
export function placeOf(days: CoveredDays, day: DayNumber): number {
  const place = day - days.first;
  if (place >= 0 && place < days.works.length) return place;
  const { id, coverage } = days.calendar;
  const date = fromDayNumber(day);
  const year = Number(date.slice(0, 4));
  throw fengongError(`${id} covers ${coverage.first} to ${coverage.last}, not ${year}.`, {
    code: "calendar.outside-coverage",
    params: { calendar: id, date, year, ...coverage },
  });
}

/** Whether a covered day is worked. */
export const isWorked = (index: CoveredDays, day: DayNumber): boolean =>
  index.works[placeOf(index, day)] === 1;

/** How many covered days up to a covered day are worked: before it, or `through` it. */
export const workedUpTo = (index: DayIndex, day: DayNumber, through: boolean): number =>
  index.before[placeOf(index, day) + (through ? 1 : 0)] ?? 0;

/** The working day of a rank; throws `calendar.outside-coverage` for a rank past either end. */
export const workingDayAt = (index: DayIndex, rank: number): DayNumber =>
  // The days around have no place: to ask for it throws.
  index.workingDays[rank] ?? placeOf(index, rank < 0 ? index.first - 1 : index.first + index.works.length);

/** The day itself if it is worked, else the first working day after it or, going back, the last before it. */
export const nearestWorkingDay = (index: DayIndex, day: DayNumber, goesBack: boolean): DayNumber =>
  workingDayAt(index, workedUpTo(index, day, goesBack) - (goesBack ? 1 : 0));

/** Throws `number.not-an-integer` for an n that is no whole number. */
export function requireInteger(n: unknown): void {
  if (Number.isInteger(n)) return;
  throw fengongError("n must be a whole number.", {
    code: "number.not-an-integer",
    params: { name: "n", value: n },
  });
}

/** The nth working day after a day, before it for a negative n; the day itself for n = 0. Both must be covered. */
export function shiftDay(index: DayIndex, day: DayNumber, n: number): DayNumber {
  requireInteger(n);
  const rank = workedUpTo(index, day, n > 0) + (n > 0 ? n - 1 : n);
  return n === 0 ? day : workingDayAt(index, rank);
}

/** Working days after the first day up to the second; going back, minus those before the first down to the second. */
export const countBetween = (index: DayIndex, from: DayNumber, to: DayNumber): number =>
  workedUpTo(index, to, from <= to) - workedUpTo(index, from, from <= to);
