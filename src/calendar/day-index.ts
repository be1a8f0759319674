import { type DayNumber, fromDayNumber, type IsoDate, toDayNumber, weekdayOf } from "../date/index.js";
import { fengongError } from "../diagnostics/index.js";
import type { DayReason, NoticeDay, WorkCalendar } from "./types.js";

/** What questions are answered from: each is one or two array loads, however far apart the days are. */
export interface DayIndex {
  readonly calendar: WorkCalendar;
  readonly first: DayNumber;
  /** Days covered. */
  readonly size: number;
  /** 1 for each covered day that is worked. */
  readonly works: Uint8Array;
  /** At place `i`: how many of the first `i` covered days are worked. One entry more than there are days. */
  readonly before: Int32Array;
  /** The working days, in order. */
  readonly workingDays: Int32Array;
}

/** Whether a reason is one to work. */
const worksFor = (reason: DayReason): boolean => reason === "weekday" || reason === "make-up";

/** 1 for each covered day that is worked before the notices are asked. */
function worksBeforeNotices({ combines, weekend }: WorkCalendar, first: DayNumber, size: number): Uint8Array {
  const works = new Uint8Array(size);
  if (combines === null) {
    for (let place = 0; place < Math.min(7, size); place++) {
      works[place] = weekend.includes(weekdayOf(first + place)) ? 0 : 1;
    }
    // Whole weeks are copied, twice as many each time.
    for (let done = 7; done < size; done *= 2) works.copyWithin(done, 0, done);
    return works;
  }
  const parts = combines.calendars.map(indexOf);
  const worked = (day: DayNumber) => (part: DayIndex) => worksAt(part, placeOf(part, day));
  for (let place = 0; place < size; place++) {
    const day = first + place;
    works[place] = Number(combines.works === "all" ? parts.every(worked(day)) : parts.some(worked(day)));
  }
  return works;
}

/** Throws for what is no calendar with exact answers. */
function requireOfficial(calendar: WorkCalendar): void {
  const { id, kind }: Readonly<Partial<Record<"id" | "kind", unknown>>> = calendar ?? {};
  if (kind === "official") return;
  if (kind === "provisional") {
    throw fengongError("A provisional calendar: use estimateWorkingDays.", {
      code: "calendar.provisional",
      params: { calendar: String(id) },
    });
  }
  throw invalidCalendar(String(id), "kind", kind);
}

/** The error for a field that no calendar can have. */
export const invalidCalendar = (calendar: string, field: string, value: unknown): Error =>
  fengongError(`The calendar ${calendar} has no usable ${field}.`, {
    code: "calendar.invalid",
    params: { calendar, field, value },
  });

function buildIndex(calendar: WorkCalendar): DayIndex {
  requireOfficial(calendar);
  const first = toDayNumber(calendar.coverage.first);
  const size = toDayNumber(calendar.coverage.last) - first + 1;
  const works = worksBeforeNotices(calendar, first, size);
  // A later notice overrides an earlier one.
  const mark = ({ date, reason }: NoticeDay): void => {
    works[toDayNumber(date) - first] = worksFor(reason) ? 1 : 0;
  };
  for (const { holidays } of calendar.notices) for (const { days } of holidays) days.forEach(mark);
  const before = new Int32Array(size + 1);
  const workingDays = new Int32Array(size);
  let count = 0;
  // The platform's own loop is the fastest one in a process that has just begun.
  works.forEach((work, place) => {
    if (work === 1) workingDays[count++] = first + place;
    before[place + 1] = count;
  });
  return { calendar, first, size, works, before, workingDays: workingDays.slice(0, count) };
}

/** Keeps what is built from an object for as long as the object is; the last one asked for is at hand at once. */
export function memoised<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last !== undefined && last.key === key) return last.value;
    const value = known.get(key) ?? build(key);
    known.set(key, value);
    last = { key, value };
    return value;
  };
}

/** The index of a calendar: built at the first question, then kept as long as the calendar is. */
export const indexOf: (calendar: WorkCalendar) => DayIndex = /* @__PURE__ */ memoised(buildIndex);

/** How many of the first `place` covered days are worked. */
export const workedBefore = (index: DayIndex, place: number): number => index.before[place] ?? 0;

/** Whether the covered day at a place is worked. */
export const worksAt = (index: DayIndex, place: number): boolean => index.works[place] === 1;

/** The error for a day that a calendar does not cover: it names the year and what is covered. */
export function outsideCoverage(
  { id, coverage }: Pick<WorkCalendar, "id" | "coverage">,
  day: DayNumber,
): Error {
  const date = fromDayNumber(day);
  const year = Number(date.slice(0, 4));
  return fengongError(`The calendar ${id} covers ${coverage.first} to ${coverage.last}, not ${year}.`, {
    code: "calendar.outside-coverage",
    params: { calendar: id, date, year, ...coverage },
  });
}

/** The place of a day among the covered days; throws `calendar.outside-coverage`. */
export function placeOf(index: DayIndex, day: DayNumber): number {
  const place = day - index.first;
  if (place >= 0 && place < index.size) return place;
  throw outsideCoverage(index.calendar, day);
}

/** The working day of a rank; throws `calendar.outside-coverage` for a rank past either end. */
function workingDayAt({ calendar, first, size, workingDays }: DayIndex, rank: number): DayNumber {
  const day = workingDays[rank];
  if (day !== undefined) return day;
  throw outsideCoverage(calendar, rank < 0 ? first - 1 : first + size);
}

/** The nth working day after a day, before it for a negative n; the day itself for n = 0. Both must be covered. */
export function shiftDay(index: DayIndex, day: DayNumber, n: number): DayNumber {
  const place = placeOf(index, day);
  if (n === 0) return day;
  return workingDayAt(index, n > 0 ? workedBefore(index, place + 1) + n - 1 : workedBefore(index, place) + n);
}

/** The working day of a rank as text. */
export const workingDateAt = (index: DayIndex, rank: number): IsoDate =>
  fromDayNumber(workingDayAt(index, rank));
