import {
  addWorkingDays,
  dayInfo,
  explainWorkingDays,
  isWorkingDay,
  nextWorkingDayOrSame,
  type WorkCalendar,
} from "../calendar/index.js";
import { addDays, addMonths, type IsoDate } from "../date/index.js";
import { type Anchors, anchorName, anchorOf, otherAnchorOf } from "./anchors.js";
import {
  earliestOf,
  readingWithin,
  type TimingContext,
  unknown,
  withinCoverage,
  workingDaysAround,
} from "./context.js";
import { correspondingDay, firstDayNotCounted, restDayMoves } from "./law.js";
import type { Reading, ResolvedTiming, TraceStep } from "./resolved.js";
import type { DaysAfter, MonthsAfter, WorkingDaysAfter, WorkingDaysBefore } from "./types.js";

/** Readings that differ from the prevailing one, each date under its first id. */
const differing = (prevailing: IsoDate, readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ date }) => date !== prevailing);

/** The nth working day when the day of the event counts as the first, if it is worked. */
const countingFirstDay = (calendar: WorkCalendar, anchor: IsoDate, days: number): IsoDate =>
  addWorkingDays(calendar, anchor, isWorkingDay(calendar, anchor) ? days - 1 : days);

/** What else practice may read: the first day counted, the other day of the document, the anchors that the data names. */
function otherReadings(
  { days, event, otherAnchors = [] }: WorkingDaysAfter,
  anchor: IsoDate,
  anchors: Anchors,
  calendar: WorkCalendar,
): readonly Reading[] {
  const other = otherAnchorOf(anchors, event);
  const counted = (id: string, from: IsoDate, reason?: string): readonly Reading[] =>
    readingWithin(id, () => addWorkingDays(calendar, from, days), reason);
  return [
    ...(days > 0 ? readingWithin("first-day-counted", () => countingFirstDay(calendar, anchor, days)) : []),
    ...(other === undefined ? [] : counted(other.id, other.date)),
    ...otherAnchors.flatMap(({ event: from, reason }) => {
      const date = anchorOf(anchors, from);
      return date === undefined ? [] : counted(`from:${anchorName(from)}`, date, reason);
    }),
  ];
}

/** N working days after an event: the day of the event is not counted. */
export function resolveWorkingDaysAfter(timing: WorkingDaysAfter, context: TimingContext): ResolvedTiming {
  const { anchors = {}, calendar } = context;
  const { days, event } = timing;
  const anchor = anchorOf(anchors, event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event });
  const start: TraceStep = { step: "anchor", event, date: anchor };
  if (calendar === undefined) return unknown(timing, { code: "no-calendar" }, [start]);

  const counted = withinCoverage(() => explainWorkingDays(calendar, anchor, days));
  if ("why" in counted) return unknown(timing, counted.why, [start]);

  const explanation = counted.answer;
  const due = explanation.to;
  const others = otherReadings(timing, anchor, anchors, calendar);
  const readings = [{ id: "prevailing", date: due, basis: firstDayNotCounted }, ...differing(due, others)];
  const workingDays = workingDaysAround(calendar, due);
  return {
    timing,
    standing: dayInfo(calendar, due).standing,
    due,
    earliest: earliestOf(readings, due),
    readings,
    ...(workingDays === undefined ? {} : { workingDays }),
    trace: [
      start,
      { step: "first-day-not-counted", date: anchor, basis: firstDayNotCounted },
      { step: "count-working-days", explanation },
    ],
    notices: explanation.notices,
  };
}

/** N working days before an event, counted back by the same rule. */
export function resolveWorkingDaysBefore(timing: WorkingDaysBefore, context: TimingContext): ResolvedTiming {
  const { anchors = {}, calendar } = context;
  const anchor = anchorOf(anchors, timing.event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event: timing.event });
  const start: TraceStep = { step: "anchor", event: timing.event, date: anchor };
  if (calendar === undefined) return unknown(timing, { code: "no-calendar" }, [start]);

  const counted = withinCoverage(() => explainWorkingDays(calendar, anchor, -timing.days));
  if ("why" in counted) return unknown(timing, counted.why, [start]);

  const explanation = counted.answer;
  const due = explanation.to;
  const workingDays = workingDaysAround(calendar, due);
  return {
    timing,
    standing: dayInfo(calendar, due).standing,
    due,
    earliest: due,
    readings: [{ id: "prevailing", date: due, basis: firstDayNotCounted }],
    ...(workingDays === undefined ? {} : { workingDays }),
    trace: [
      start,
      { step: "first-day-not-counted", date: anchor, basis: firstDayNotCounted },
      { step: "count-working-days", explanation },
    ],
    notices: explanation.notices,
  };
}

/** A period of calendar days or months: its end moves to the day after a rest that it falls in. */
export function resolveCalendarPeriod(
  timing: DaysAfter | MonthsAfter,
  context: TimingContext,
): ResolvedTiming {
  const { anchors = {}, calendar } = context;
  const anchor = anchorOf(anchors, timing.event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event: timing.event });

  const endFrom = (from: IsoDate): IsoDate =>
    timing.kind === "daysAfter" ? addDays(from, timing.days) : addMonths(from, timing.months);
  const start: TraceStep = { step: "anchor", event: timing.event, date: anchor };
  const ended = withinCoverage(() => endFrom(anchor));
  if ("why" in ended) return unknown(timing, ended.why, [start]);
  const end = ended.answer;
  const trace: readonly TraceStep[] = [
    start,
    { step: "first-day-not-counted", date: anchor, basis: firstDayNotCounted },
    timing.kind === "daysAfter"
      ? { step: "count-days", from: anchor, days: timing.days, to: end }
      : { step: "count-months", from: anchor, months: timing.months, to: end, basis: correspondingDay },
  ];
  const unrolled: Reading = { id: "not-rolled", date: end };
  if (calendar === undefined) return unknown(timing, { code: "no-calendar" }, trace, [unrolled]);

  const rolled = withinCoverage(() => {
    const due = nextWorkingDayOrSame(calendar, end);
    return { due, day: dayInfo(calendar, end), standing: dayInfo(calendar, due).standing };
  });
  if ("why" in rolled) return unknown(timing, rolled.why, trace, [unrolled]);

  const { due, day, standing } = rolled.answer;
  const other = otherAnchorOf(anchors, timing.event);
  const others =
    other === undefined
      ? []
      : readingWithin(other.id, () => nextWorkingDayOrSame(calendar, endFrom(other.date)));
  const basis = due === end ? firstDayNotCounted : restDayMoves;
  const readings: readonly Reading[] = [
    { id: "prevailing", date: due, basis },
    ...differing(due, [unrolled, ...others]),
  ];
  const workingDays = workingDaysAround(calendar, due);
  return {
    timing,
    standing,
    due,
    earliest: earliestOf(readings, due),
    readings,
    ...(workingDays === undefined ? {} : { workingDays }),
    trace: due === end ? trace : [...trace, { step: "roll", from: end, to: due, basis: restDayMoves, day }],
    notices: day.notice === undefined || due === end ? [] : [day.notice],
  };
}
