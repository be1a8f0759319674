import type { IsoDate } from "../date/index.js";
import { periodNamed } from "../date/periods.js";
import { invalidArgument } from "../diagnostics/index.js";
import { resolveCalendarPeriod } from "./calendar-period.js";
import {
  fixedDate,
  noticesOf,
  type Resolving,
  resolvingIn,
  type TimingContext,
  unknown,
  workingDaysAround,
} from "./context.js";
import { resolveRecurring } from "./recurring.js";
import type { Reading, ResolvedTiming, TraceStep } from "./resolved.js";
import type { Around, ByDate, ByEndOf, Timing, Window } from "./types.js";
import { resolveWorkingDaysAfter, resolveWorkingDaysBefore } from "./working-days.js";
import { dateIn } from "./written.js";

const strictReading = (strict: IsoDate | undefined): readonly Reading[] =>
  strict === undefined ? [] : [{ id: "strict", date: strict }];

/** What the trace of a date says of where it comes from. */
const origin = (timing: Timing): readonly TraceStep[] =>
  timing.source === "statute" && timing.basis !== undefined
    ? [{ step: "added-by-law", basis: timing.basis }]
    : [];

function resolveByDate(timing: ByDate, context: Resolving): ResolvedTiming {
  const date = dateIn(timing.date, context.period);
  if (date === undefined) return unknown(timing, { code: "no-year" });
  const strict = timing.strict === undefined ? undefined : dateIn(timing.strict, context.period);
  return fixedDate(
    timing,
    date,
    context,
    [...origin(timing), { step: "stated", date }],
    strictReading(strict),
  );
}

function resolveByEndOf(timing: ByEndOf, context: Resolving): ResolvedTiming {
  const period = periodNamed(timing.of);
  if (period === undefined) return unknown(timing, { code: "no-period" });
  const trace: readonly TraceStep[] = [...origin(timing), { step: "end-of-period", period }];
  return fixedDate(timing, period.last, context, trace, strictReading(timing.strict));
}

function resolveAround(timing: Around, context: Resolving): ResolvedTiming {
  const around = dateIn(timing.date, context.period);
  if (around === undefined) return unknown(timing, { code: "no-year" });
  const workingDays = workingDaysAround(context.calendar, around);
  return {
    timing,
    standing: "official",
    around,
    readings: [],
    ...(workingDays === undefined ? {} : { workingDays }),
    trace: [{ step: "stated", date: around }],
    notices: noticesOf(workingDays),
  };
}

function resolveWindow(timing: Window, context: Resolving): ResolvedTiming {
  const first = timing.from === undefined ? undefined : dateIn(timing.from, context.period);
  const last = timing.to === undefined ? undefined : dateIn(timing.to, context.period);
  if (first === undefined && last === undefined) return unknown(timing, { code: "no-year" });
  const window = { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
  if (last === undefined) {
    return { timing, standing: "official", window, readings: [], trace: [], notices: [] };
  }
  return { ...fixedDate(timing, last, context, [{ step: "stated", date: last }]), window };
}

/**
 * The date or dates of a timing, with every reading that practice knows and the steps from the words to the date.
 *
 * Never throws for a year without a notice, a missing calendar or a missing anchor, or a date after the year 9999: `standing` is then `"unknown"` and
 * `why` says what is missing. A fixed date is never moved; `workingDays` gives the working days around it. Periods follow
 * 民法典 第201至203条: the day of the event is not counted, and a period of days or months that ends on a day of rest
 * runs to the day after the rest. On a calendar of `withProvisional`, a count into years without a notice gives the likeliest
 * date and, in `interval`, how far it may still move.
 *
 * @example
 * ```ts
 * import { resolveTiming } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 *
 * const span = { source: "input", start: 0, end: 12 };
 * const resolved = resolveTiming(
 *   { kind: "workingDaysAfter", days: 10, event: "publication", words: "公布后10个工作日内", span },
 *   { anchors: { publication: "2021-07-05" }, calendar: chinaMainland },
 * );
 * resolved.readings.map(({ id, date }) => [id, date]);
 * // => [["prevailing", "2021-07-19"], ["first-day-counted", "2021-07-16"]]
 * ```
 *
 * @category Time
 */
export function resolveTiming(timing: Timing, context: TimingContext = {}): ResolvedTiming {
  const resolving = resolvingIn(context);
  // An untyped caller may pass anything at all.
  switch (timing?.kind) {
    case "workingDaysAfter":
      return resolveWorkingDaysAfter(timing, resolving);
    case "workingDaysBefore":
      return resolveWorkingDaysBefore(timing, resolving);
    case "daysAfter":
    case "monthsAfter":
      return resolveCalendarPeriod(timing, resolving);
    case "byDate":
      return resolveByDate(timing, resolving);
    case "byEndOf":
      return resolveByEndOf(timing, resolving);
    case "around":
      return resolveAround(timing, resolving);
    case "window":
      return resolveWindow(timing, resolving);
    case "recurring":
      return resolveRecurring(timing, resolving);
    case "ongoing":
    case "prompt":
    case "onEvent":
    case "unspecified":
      return unknown(timing, { code: "not-a-date" });
    default:
      throw invalidArgument("timing", timing, "timing");
  }
}
