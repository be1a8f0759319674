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
import { addDays } from "../date/periods.js";
import { type Anchors, anchorName, anchorOf, otherAnchorOf } from "./anchors.js";
import {
  differing,
  earliestOf,
  type Resolving,
  unknown,
  withinCoverage,
  workingDaysAround,
} from "./context.js";
import { firstDayNotCounted } from "./law.js";
import type { Reading, ResolvedDate, ResolvedTiming, TraceStep } from "./resolved.js";
import type { WorkingDaysAfter, WorkingDaysBefore } from "./types.js";

/** Another reading, and the earliest day on which its date may still come to lie. */
interface OtherReading {
  readonly reading: Reading;
  readonly earliest: IsoDate;
}

type Asked = { readonly date: IsoDate; readonly earliest: IsoDate };

/** The nth working day by the notices, or as far as it can be known. */
interface Counting {
  readonly after: (day: IsoDate, days: number) => Asked;
  /** The day itself is the first, if it is worked. */
  readonly from: (day: IsoDate, days: number) => Asked;
}

function countingBy(calendar: WorkCalendar): Counting {
  const after = (day: IsoDate, days: number): Asked => {
    const date = addWorkingDays(calendar, day, days);
    return { date, earliest: date };
  };
  return { after, from: (day, days) => after(day, isWorkingDay(calendar, day) ? days - 1 : days) };
}

/** Whether a day will be worked may be open: it is counted from the day before. */
const countingLikely = (calendar: ProvisionalCalendar): Counting => ({
  after: (day, days) => estimateWorkingDays(calendar, day, days),
  from: (day, days) => estimateWorkingDays(calendar, addDays(day, -1), days),
});

/** What else practice may read: the first day counted, the other day of the document, the anchors that the data names. */
function otherReadings(
  { days, event, otherAnchors = [] }: WorkingDaysAfter,
  anchor: IsoDate,
  anchors: Anchors,
  count: Counting,
): readonly OtherReading[] {
  const other = otherAnchorOf(anchors, event);
  const counted = (id: string, ask: () => Asked, reason?: string): readonly OtherReading[] => {
    const asked = withinCoverage(ask);
    if ("why" in asked) return [];
    const { date, earliest } = asked.answer;
    return [{ reading: { id, date, ...(reason === undefined ? {} : { reason }) }, earliest }];
  };
  return [
    ...(days > 0 ? counted("first-day-counted", () => count.from(anchor, days)) : []),
    ...(other === undefined ? [] : counted(other.id, () => count.after(other.date, days))),
    ...otherAnchors.flatMap(({ event: from, reason }) => {
      const date = anchorOf(anchors, from);
      return date === undefined
        ? []
        : counted(`from:${anchorName(from)}`, () => count.after(date, days), reason);
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

const readingsOf = (due: IsoDate, others: readonly OtherReading[]): readonly Reading[] => [
  { id: "prevailing", date: due, basis: firstDayNotCounted },
  ...differing(
    due,
    others.map(({ reading }) => reading),
  ),
];

/** The date that the notices give, with what was stepped over. */
function counted(
  count: Count,
  explanation: WorkingDaysExplanation,
  calendar: WorkCalendar,
  others: readonly OtherReading[],
): ResolvedDate {
  const due = explanation.to;
  const readings = readingsOf(due, others);
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
function estimated(
  count: Count,
  calendar: ProvisionalCalendar,
  others: readonly OtherReading[],
): ResolvedTiming {
  const { timing, anchor: from, days } = count;
  const asked = withinCoverage(() => estimateWorkingDays(calendar, from, days));
  if ("why" in asked) return unknown(timing, asked.why, firstSteps(count));
  const estimate = asked.answer;
  const { date: due, earliest: first, latest: last, standing } = estimate;
  const readings = readingsOf(due, others);
  const [earliest = first] = [first, ...others.map((other) => other.earliest)].sort();
  return {
    timing,
    standing,
    due,
    interval: { first, last },
    earliest,
    readings,
    trace: [...firstSteps(count), { step: "estimate-working-days", from, days, estimate }],
    notices: [],
  };
}

function resolveCount(
  count: Count,
  { calendar, provisional }: Resolving,
  others: (count: Counting) => readonly OtherReading[],
): ResolvedTiming {
  const { timing, anchor, days } = count;
  const start: TraceStep = { step: "anchor", event: timing.event, date: anchor };
  if (calendar === undefined) return unknown(timing, { code: "no-calendar" }, [start]);
  const asked = withinCoverage(() => explainWorkingDays(calendar, anchor, days));
  const isSettled = "answer" in asked && asked.answer.standing === "official";
  if (provisional !== undefined && !isSettled) {
    return estimated(count, provisional, others(countingLikely(provisional)));
  }
  if ("why" in asked) return unknown(timing, asked.why, [start]);
  return counted(count, asked.answer, calendar, others(countingBy(calendar)));
}

/** N working days after an event: the day of the event is not counted. */
export function resolveWorkingDaysAfter(timing: WorkingDaysAfter, resolving: Resolving): ResolvedTiming {
  const { anchors } = resolving;
  const anchor = anchorOf(anchors, timing.event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event: timing.event });
  return resolveCount({ timing, anchor, days: timing.days }, resolving, (count) =>
    otherReadings(timing, anchor, anchors, count),
  );
}

/** N working days before an event, counted back by the same rule. */
export function resolveWorkingDaysBefore(timing: WorkingDaysBefore, resolving: Resolving): ResolvedTiming {
  const anchor = anchorOf(resolving.anchors, timing.event);
  if (anchor === undefined) return unknown(timing, { code: "no-anchor", event: timing.event });
  return resolveCount({ timing, anchor, days: -timing.days }, resolving, () => []);
}
