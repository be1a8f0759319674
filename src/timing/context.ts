import {
  dayInfo,
  type NoticeReference,
  nextWorkingDayOrSame,
  type ProvisionalCalendar,
  previousWorkingDayOrSame,
  type WorkCalendar,
} from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import type { DayRange } from "../date/periods.js";
import { isFengongError } from "../diagnostics/index.js";
import type { Anchors } from "./anchors.js";
import type { AroundDay, Reading, ResolvedDate, TraceStep, Unresolved, WhyUnknown } from "./resolved.js";
import type { Timing } from "./types.js";

/**
 * A calendar that counts for timings: one of notices, or one that also goes on where they stop, with intervals.
 *
 * @category Time
 */
export type TimingCalendar = WorkCalendar | ProvisionalCalendar;

/** What a timing is resolved with. @category Time */
export interface TimingContext {
  /** When the events happened that periods count from. */
  readonly anchors?: Anchors;
  /**
   * Counts working days; without one, working-day periods stay unknown and fixed dates stand alone. A calendar of
   * `withProvisional` gives an interval for years whose notice is not out.
   */
  readonly calendar?: TimingCalendar;
  /** The plan's period: gives the year to a yearly day, and bounds what repeats. */
  readonly period?: DayRange;
}

/** A context with its calendar taken apart: what is decided, and what goes on after that. */
export interface Resolving {
  readonly anchors: Anchors;
  readonly period?: DayRange;
  readonly calendar?: WorkCalendar;
  readonly provisional?: ProvisionalCalendar;
}

export function resolvingIn({ anchors = {}, calendar, period }: TimingContext): Resolving {
  const rest = period === undefined ? { anchors } : { anchors, period };
  if (calendar === undefined) return rest;
  if (calendar.kind !== "provisional") return { ...rest, calendar };
  return { ...rest, calendar: calendar.official, provisional: calendar };
}

export const unknown = (
  timing: Timing,
  why: WhyUnknown,
  trace: readonly TraceStep[] = [],
  readings: readonly Reading[] = [],
): Unresolved => ({
  timing,
  standing: "unknown",
  why,
  readings,
  trace,
  notices: [],
});

/** Asks for a date; a year that the calendar does not cover, or that no date has, becomes the reason why there is none. */
export function withinCoverage<Answer>(
  ask: () => Answer,
): { readonly answer: Answer } | { readonly why: WhyUnknown } {
  try {
    return { answer: ask() };
  } catch (error) {
    if (isFengongError(error, "date.out-of-range")) return { why: { code: "out-of-range" } };
    if (!isFengongError(error, "calendar.outside-coverage")) throw error;
    const [{ params }] = error.diagnostics;
    return { why: { code: "outside-coverage", year: params.year, first: params.first, last: params.last } };
  }
}

/** A reading beside the prevailing one; none when its date cannot be known, which takes nothing from the others. */
export function readingWithin(id: string, date: () => IsoDate, reason?: string): readonly Reading[] {
  const asked = withinCoverage(date);
  if (!("answer" in asked)) return [];
  return [{ id, date: asked.answer, ...(reason === undefined ? {} : { reason }) }];
}

/** The working days around a date, where the calendar knows them. */
export function workingDaysAround(calendar: WorkCalendar | undefined, date: IsoDate): AroundDay | undefined {
  if (calendar === undefined) return undefined;
  const asked = withinCoverage(() => ({
    day: dayInfo(calendar, date),
    before: previousWorkingDayOrSame(calendar, date),
    after: nextWorkingDayOrSame(calendar, date),
  }));
  return "answer" in asked ? asked.answer : undefined;
}

/** A date that the words state and that no day of rest moves, with the working days around it. */
export function fixedDate(
  timing: Timing,
  date: IsoDate,
  { calendar }: Resolving,
  trace: readonly TraceStep[],
  others: readonly Reading[] = [],
): ResolvedDate {
  const readings: readonly Reading[] = [{ id: "prevailing", date }, ...others];
  const workingDays = workingDaysAround(calendar, date);
  return {
    timing,
    standing: "official",
    due: date,
    earliest: earliestOf(readings, date),
    readings,
    ...(workingDays === undefined ? {} : { workingDays }),
    trace,
    notices: noticesOf(workingDays),
  };
}

/** The notice that decides the day itself, where one does. */
export const noticesOf = (around: AroundDay | undefined): readonly NoticeReference[] =>
  around?.day.notice === undefined ? [] : [around.day.notice];

/** The earliest date of any reading. */
export const earliestOf = (readings: readonly Reading[], prevailing: IsoDate): IsoDate =>
  readings.reduce((earliest, { date }) => (date < earliest ? date : earliest), prevailing);

/** Readings that differ from the prevailing one, each date under its first id. */
export const differing = (prevailing: IsoDate, readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ date }) => date !== prevailing);
