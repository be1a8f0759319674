import { addWorkingDays, previousWorkingDayOrSame } from "../calendar/index.js";
import { type IsoDate, toDayNumber } from "../date/index.js";
import { addDays, type DayRange, type NamedPeriod, periodsWithin } from "../date/periods.js";
import { anchorOf } from "./anchors.js";
import { type Resolving, unknown, withinCoverage, workingDaysAround } from "./context.js";
import type { Instance, ResolvedTiming, WhyUnknown } from "./resolved.js";
import type { Recurring } from "./types.js";

/** The day of a turn named by its number; the last day of a turn that is shorter. */
function numberedDay({ first, last }: DayRange, day: number): IsoDate {
  const days = toDayNumber(last) - toDayNumber(first) + 1;
  return addDays(first, Math.max(1, Math.min(day, days)) - 1);
}

/** So many working days before the turn ends: the last of its working days is the first of them. */
function workingDayBeforeEnd(
  { last }: DayRange,
  days: number,
  { calendar }: Resolving,
): IsoDate | WhyUnknown {
  if (calendar === undefined) return { code: "no-calendar" };
  const asked = withinCoverage(() =>
    addWorkingDays(calendar, previousWorkingDayOrSame(calendar, last), -(days - 1)),
  );
  return "answer" in asked ? asked.answer : asked.why;
}

function dueIn(turn: NamedPeriod, { by }: Recurring, context: Resolving): IsoDate | WhyUnknown {
  if (by === undefined) return turn.last;
  if ("words" in by) return { code: "due-day-unread", words: by.words };
  if ("day" in by) return numberedDay(turn, by.day);
  const ends = periodsWithin(turn, by.endOf, 1).at(-1) ?? turn;
  return by.workingDaysBefore === undefined || by.workingDaysBefore === 0
    ? ends.last
    : workingDayBeforeEnd(ends, by.workingDaysBefore, context);
}

/**
 * One turn for every period that ends on or after publication, inside the plan's period, never pro rata; due on its last
 * day unless the words say otherwise.
 */
export function resolveRecurring(timing: Recurring, context: Resolving): ResolvedTiming {
  const { every, borrowedFrom } = timing;
  const { period, anchors, calendar } = context;
  if (borrowedFrom !== undefined) return unknown(timing, { code: "borrowed-rhythm", from: borrowedFrom });
  if (every === null || !(Number.isInteger(every.n) && every.n >= 1)) {
    return unknown(timing, { code: "no-period" });
  }
  if (period === undefined) return unknown(timing, { code: "no-year" });

  const published = anchorOf(anchors, "publication") ?? period.first;
  const turns = periodsWithin(period, every.unit, every.n).filter(({ last }) => last >= published);
  const instances: Instance[] = [];
  for (const turn of turns) {
    const due = dueIn(turn, timing, context);
    if (typeof due !== "string") return unknown(timing, due);
    const workingDays = workingDaysAround(calendar, due);
    instances.push({ ...turn, due, ...(workingDays === undefined ? {} : { workingDays }) });
  }
  const [first] = instances;
  if (first === undefined) return unknown(timing, { code: "no-turn" });
  return {
    timing,
    standing: "official",
    due: first.due,
    earliest: first.due,
    readings: [],
    instances,
    trace: turns.map((turn) => ({ step: "end-of-period", period: turn })),
    notices: [],
  };
}
