import {
  dayInfo,
  estimateWorkingDays,
  nextWorkingDayOrSame,
  type ProvisionalCalendar,
} from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import { addDays, addMonths } from "../date/periods.js";
import { anchorOf, otherAnchorOf } from "./anchors.js";
import {
  differing,
  earliestOf,
  type Resolving,
  readingWithin,
  unknown,
  withinCoverage,
  workingDaysAround,
} from "./context.js";
import { correspondingDay, firstDayNotCounted, restDayMoves } from "./law.js";
import type { Reading, ResolvedTiming, TraceStep } from "./resolved.js";
import type { DaysAfter, MonthsAfter } from "./types.js";

/** Where the end comes to lie when nobody has said yet which days are rest: on it, or on the first working day after it. */
function rolledLikely(
  timing: DaysAfter | MonthsAfter,
  end: IsoDate,
  calendar: ProvisionalCalendar,
  trace: readonly TraceStep[],
): ResolvedTiming {
  const unrolled: Reading = { id: "not-rolled", date: end };
  const from = addDays(end, -1);
  const asked = withinCoverage(() => estimateWorkingDays(calendar, from, 1));
  if ("why" in asked) return unknown(timing, asked.why, trace, [unrolled]);
  const estimate = asked.answer;
  const { date: due, earliest: first, latest: last, standing } = estimate;
  const readings: readonly Reading[] = [
    { id: "prevailing", date: due, basis: restDayMoves },
    ...differing(due, [unrolled]),
  ];
  return {
    timing,
    standing,
    due,
    interval: { first, last },
    earliest: earliestOf(readings, first),
    readings,
    trace: [...trace, { step: "estimate-working-days", from, days: 1, estimate }],
    notices: [],
  };
}

/** A period of calendar days or months: its end moves to the day after a rest that it falls in. */
export function resolveCalendarPeriod(timing: DaysAfter | MonthsAfter, resolving: Resolving): ResolvedTiming {
  const { anchors, calendar, provisional } = resolving;
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
  const isSettled = "answer" in rolled && rolled.answer.standing === "official";
  if (provisional !== undefined && !isSettled) return rolledLikely(timing, end, provisional, trace);
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
