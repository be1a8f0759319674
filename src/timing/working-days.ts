import {
  addWorkingDays,
  dayInfo,
  estimateWorkingDays,
  explainWorkingDays,
  isWorkingDay,
  type ProvisionalCalendar,
  type WorkCalendar,
  type WorkingDaysExplanation,
} from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import { type Anchors, anchorName, anchorOf, otherAnchorOf } from "./anchors.js";
import {
  differing,
  earliestOf,
  type Resolving,
  readingWithin,
  unknown,
  withinCoverage,
  workingDaysAround,
} from "./context.js";
import { firstDayNotCounted } from "./law.js";
import type { Reading, ResolvedDate, ResolvedTiming, TraceStep } from "./resolved.js";
import type { WorkingDaysAfter, WorkingDaysBefore } from "./types.js";

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

/** A count from an event: the timing, the day of the event, and how many working days on (back, when negative). */
interface Count {
  readonly timing: WorkingDaysAfter | WorkingDaysBefore;
  readonly anchor: IsoDate;
  readonly days: number;
}

const firstSteps = ({ timing, anchor }: Count): readonly TraceStep[] => [
  { step: "anchor", event: timing.event, date: anchor },
  { step: "first-day-not-counted", date: anchor, basis: firstDayNotCounted },
];

/** The date that the notices give, with what was stepped over. */
function counted(
  count: Count,
  explanation: WorkingDaysExplanation,
  calendar: WorkCalendar,
  others: readonly Reading[],
): ResolvedDate {
  const due = explanation.to;
  const readings = [{ id: "prevailing", date: due, basis: firstDayNotCounted }, ...differing(due, others)];
  const workingDays = workingDaysAround(calendar, due);
  return {
    timing: count.timing,
    standing: dayInfo(calendar, due).standing,
    due,
    earliest: earliestOf(readings, due),
    readings,
    ...(workingDays === undefined ? {} : { workingDays }),
    trace: [...firstSteps(count), { step: "count-working-days", explanation }],
    notices: explanation.notices,
  };
}

/** The likeliest date and how far it may still move, for a count that runs into a year without a notice. */
function estimated(count: Count, calendar: ProvisionalCalendar, others: readonly Reading[]): ResolvedTiming {
  const { timing, anchor: from, days } = count;
  const asked = withinCoverage(() => estimateWorkingDays(calendar, from, days));
  if ("why" in asked) return unknown(timing, asked.why, firstSteps(count));
  const estimate = asked.answer;
  const { date: due, earliest: first, latest: last, standing } = estimate;
  const readings = [{ id: "prevailing", date: due, basis: firstDayNotCounted }, ...differing(due, others)];
  return {
    timing,
    standing,
    due,
    interval: { first, last },
    earliest: earliestOf(readings, first),
    readings,
    trace: [...firstSteps(count), { step: "estimate-working-days", from, days, estimate }],
    notices: [],
  };
}

function resolveCount(
  count: Count,
  { calendar, provisional }: Resolving,
  others: (calendar: WorkCalendar) => readonly Reading[],
): ResolvedTiming {
  const { timing, anchor, days } = count;
  const start: TraceStep = { step: "anchor", event: timing.event, date: anchor };
  if (calendar === undefined) return unknown(timing, { code: "no-calendar" }, [start]);
  const asked = withinCoverage(() => explainWorkingDays(calendar, anchor, days));
  const isSettled = "answer" in asked && asked.answer.standing === "official";
  if (provisional !== undefined && !isSettled) return estimated(count, provisional, others(calendar));
  if ("why" in asked) return unknown(timing, asked.why, [start]);
  return counted(count, asked.answer, calendar, others(calendar));
}

/** N working days after an event: the day of the event is not counted. */
export function resolveWorkingDaysAfter(timing: WorkingDaysAfter, resolving: Resolving): ResolvedTiming {
  const { anchors } = resolving;
  const anchor = anchorOf(anchors, timing.event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event: timing.event });
  return resolveCount({ timing, anchor, days: timing.days }, resolving, (calendar) =>
    otherReadings(timing, anchor, anchors, calendar),
  );
}

/** N working days before an event, counted back by the same rule. */
export function resolveWorkingDaysBefore(timing: WorkingDaysBefore, resolving: Resolving): ResolvedTiming {
  const anchor = anchorOf(resolving.anchors, timing.event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event: timing.event });
  return resolveCount({ timing, anchor, days: -timing.days }, resolving, () => []);
}
