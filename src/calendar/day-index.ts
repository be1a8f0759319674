import { type DayNumber, fromDayNumber, type IsoDate, toDayNumber, weekdayOf } from "../date/index.js";
import { fengongError } from "../diagnostics/index.js";
import { type DayMark, marksOf, worksFor } from "./marks.js";
import type { WorkCalendar } from "./types.js";

/** What questions are answered from: every one is one or two array loads, however far apart the days are. */
export interface DayIndex {
  readonly calendar: WorkCalendar;
  readonly first: DayNumber;
  /** Days covered. */
  readonly size: number;
  /** At place `i`: how many of the first `i` covered days are worked. One entry more than there are days. */
  readonly before: Int32Array;
  /** The working days, in order. */
  readonly workingDays: Int32Array;
  readonly marks: ReadonlyMap<DayNumber, DayMark>;
  /** Texts of {@link workingDays}, filled as they are used. */
  readonly texts: IsoDate[];
}

const indexes = /* @__PURE__ */ new WeakMap<WorkCalendar, DayIndex>();

function refuse(calendar: unknown): Error {
  const fields: { readonly id?: unknown; readonly kind?: unknown } =
    typeof calendar === "object" && calendar !== null ? calendar : {};
  const id = String(fields.id);
  if (fields.kind === "provisional") {
    return fengongError("A provisional calendar has no exact answers; use estimateWorkingDays.", {
      code: "calendar.provisional",
      params: { calendar: id },
    });
  }
  return fengongError("This is not a working-day calendar.", {
    code: "calendar.invalid",
    params: { calendar: id, field: "kind", value: fields.kind },
  });
}

/** Whether the calendar works on a covered day before its notices are asked. */
function workedBeforeNotices(calendar: WorkCalendar): (day: DayNumber) => boolean {
  const { combines, weekend } = calendar;
  if (combines === null) {
    const works = [1, 2, 3, 4, 5, 6, 7].map((weekday) => !weekend.some((off) => off === weekday));
    return (day) => works[weekdayOf(day) - 1] === true;
  }
  const parts = combines.calendars.map(indexOf);
  const worked = (day: DayNumber) => (part: DayIndex) => worksAt(part, day - part.first);
  return combines.works === "all" ? (day) => parts.every(worked(day)) : (day) => parts.some(worked(day));
}

function buildIndex(calendar: WorkCalendar): DayIndex {
  if (calendar?.kind !== "official") throw refuse(calendar);
  const first = toDayNumber(calendar.coverage.first);
  const size = Math.max(0, toDayNumber(calendar.coverage.last) - first + 1);
  const worked = workedBeforeNotices(calendar);
  const marks = marksOf(calendar, (day) => !(day >= first && day < first + size && worked(day)));
  const works = Uint8Array.from({ length: size }, (_, place) => (worked(first + place) ? 1 : 0));
  for (const [day, { reason }] of marks) {
    if (reason !== undefined) works[day - first] = worksFor(reason) ? 1 : 0;
  }
  const before = new Int32Array(size + 1);
  for (let place = 0; place < size; place++) before[place + 1] = (before[place] ?? 0) + (works[place] ?? 0);
  const workingDays = new Int32Array(before[size] ?? 0);
  for (let place = size - 1; place >= 0; place--) {
    if (works[place] === 1) workingDays[before[place] ?? 0] = first + place;
  }
  return { calendar, first, size, before, workingDays, marks, texts: new Array(workingDays.length) };
}

/** The index of a calendar: built at the first question, then kept as long as the calendar is. */
export function indexOf(calendar: WorkCalendar): DayIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const index = buildIndex(calendar);
  indexes.set(calendar, index);
  return index;
}

/** How many of the first `place` covered days are worked. */
export const workedBefore = (index: DayIndex, place: number): number => index.before[place] ?? 0;

/** Whether the covered day at a place is worked. */
export const worksAt = (index: DayIndex, place: number): boolean =>
  workedBefore(index, place + 1) > workedBefore(index, place);

/** The error for a day that the calendar does not cover: it names the year and what is covered. */
export function outsideCoverage(index: DayIndex, day: DayNumber): Error {
  const date = fromDayNumber(day);
  const year = Number(date.slice(0, 4));
  const { id, coverage } = index.calendar;
  return fengongError(
    `The calendar ${id} says nothing about ${year}: it covers ${coverage.first} to ${coverage.last}.`,
    { code: "calendar.outside-coverage", params: { calendar: id, date, year, ...coverage } },
  );
}

/** The place of a day among the covered days; throws `calendar.outside-coverage`. */
export function placeOf(index: DayIndex, day: DayNumber): number {
  const place = day - index.first;
  if (place >= 0 && place < index.size) return place;
  throw outsideCoverage(index, day);
}

/** The rank of the nth working day after a place (before it, for a negative n): n = 1 is the first one after. */
export const rankAfter = (index: DayIndex, place: number, n: number): number =>
  n > 0 ? workedBefore(index, place + 1) + n - 1 : workedBefore(index, place) + n;

/** The working day of a rank; throws `calendar.outside-coverage` for a rank past either end. */
export function workingDayAt(index: DayIndex, rank: number): DayNumber {
  const day = index.workingDays[rank];
  if (day !== undefined) return day;
  throw outsideCoverage(index, rank < 0 ? index.first - 1 : index.first + index.size);
}

/** The same as text. */
export function workingDateAt(index: DayIndex, rank: number): IsoDate {
  const known = index.texts[rank];
  if (known !== undefined) return known;
  const text = fromDayNumber(workingDayAt(index, rank));
  index.texts[rank] = text;
  return text;
}
