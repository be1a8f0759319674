import type { NoticeReference } from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import type { DayRange } from "../date/periods.js";
import { fengongError, requireOptions, type Span } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "../plan/compile.js";
import type { InspectionData, ObligationData } from "../plan/data.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { periodOf } from "../plan/period.js";
import { type Anchors, anchorName } from "../timing/anchors.js";
import type { TimingCalendar } from "../timing/context.js";
import { resolveTiming } from "../timing/resolve.js";
import type { AroundDay, Reading, ResolvedTiming, WhyUnknown } from "../timing/resolved.js";
import type { LegalBasis, Timing } from "../timing/types.js";

/** With which calendar a question is asked: by default the plan's own. @category Time */
export interface CalendarOption {
  readonly calendar?: TimingCalendar;
}

/** A timing of a task, an obligation or an inspection, resolved. @category Time */
export interface Deadline {
  readonly of: DeadlineSubject;
  readonly timing: Timing;
  readonly resolved: ResolvedTiming;
}

/** What a deadline belongs to. @category Time */
export type DeadlineSubject =
  | { readonly kind: "task"; readonly id: string; readonly part?: string }
  | { readonly kind: "obligation"; readonly id: string }
  | { readonly kind: "inspection"; readonly id: string };

/** One date by which something is due. @category Time */
export interface DueDate {
  readonly date: IsoDate;
  /** The part of the task that is due; the whole task when absent. */
  readonly part?: string;
  /** The turn of something that repeats: `2021`, `2021-Q3`. */
  readonly turn?: string;
  /** A day with an unstated tolerance (前后): never overdue. */
  readonly approximate?: true;
  /** The last working day on or before the date; absent without a calendar that covers it. */
  readonly lastWorkingDay?: IsoDate;
  /** What the date itself is, and the working days around it; absent without a calendar that covers it. */
  readonly workingDays?: AroundDay;
  readonly standing: "official" | "provisional";
  /** Where the date may still come to lie while a notice is awaited. */
  readonly interval?: DayRange;
  /** The prevailing reading first; empty for turns and approximate days. */
  readonly readings: readonly Reading[];
  readonly timing: Timing["kind"];
  readonly words: string;
  readonly span: Span;
  /** Set when law adds the date and the text is silent. */
  readonly basis?: LegalBasis;
  readonly notices: readonly NoticeReference[];
}

/** A timing that gives no date, and why. @category Time */
export interface OpenTiming {
  readonly standing: "unknown";
  readonly part?: string;
  readonly timing: Timing["kind"];
  readonly words: string;
  readonly span: Span;
  readonly why: WhyUnknown;
}

/** The days that a plan's periods count from: its own dates, and the due days of the obligations before. */
function anchorsOf(plan: Plan, calendar: TimingCalendar | undefined): Anchors {
  const { document, obligations, period } = dataOf(plan);
  const anchors: Record<string, IsoDate> = {
    ...(document.published === null ? {} : { publication: document.published }),
    ...(document.signed === null ? {} : { issue: document.signed }),
  };
  for (const { id, timing } of obligations) {
    const resolved = resolveTiming(timing, {
      anchors,
      period,
      ...(calendar === undefined ? {} : { calendar }),
    });
    if (resolved.standing !== "unknown" && resolved.due !== undefined) {
      anchors[anchorName({ dueOf: id })] = resolved.due;
    }
  }
  return anchors;
}

/** Resolves the timings of one plan on one calendar: makes the anchors once. */
export function resolverOf(plan: Plan, options: CalendarOption): (timing: Timing) => ResolvedTiming {
  const period = periodOf(dataOf(plan));
  requireOptions(options);
  const calendar = options.calendar ?? plan.calendar;
  const anchors = anchorsOf(plan, calendar);
  const context = {
    anchors,
    ...(period === undefined ? {} : { period }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  return (timing) => resolveTiming(timing, context);
}

const partOf = (timing: Timing): { readonly part?: string } =>
  timing.appliesTo === undefined ? {} : { part: timing.appliesTo };

function notATaskNorObligation(plan: Plan, reference: unknown): Error {
  const known = [...plan.data.obligations, ...plan.data.inspections].map(({ id }) => id);
  return fengongError("Neither a task nor an obligation nor an inspection has this id.", {
    code: "obligation.unknown",
    params: { obligation: reference, known },
  });
}

/** The obligation of that id; throws `obligation.unknown`. */
export function requireObligation(plan: Plan, id: unknown): ObligationData {
  const found = typeof id === "string" ? indexOf(plan).obligations.get(id) : undefined;
  if (found === undefined) throw notATaskNorObligation(plan, id);
  return found;
}

/** The obligation or inspection of that id. */
export function getNoticeItem(plan: Plan, id: unknown): ObligationData | InspectionData | undefined {
  if (typeof id !== "string") return undefined;
  const { obligations, inspections } = indexOf(plan);
  return obligations.get(id) ?? inspections.get(id);
}

/**
 * Every timing of a task, of an obligation of the notice or of an inspection, resolved to dates with readings and steps.
 *
 * Empty for a task without any timing.
 *
 * @throws `task.unknown`, `task.ambiguous`, or `obligation.unknown` for an id that belongs to nothing of the three.
 *
 * @example
 * ```ts
 * import { compilePlan, deadlinesOf } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const [publish] = deadlinesOf(plan, "publish-measures");
 * publish?.resolved.readings.map(({ id, date }) => [id, date]);
 * // => [["prevailing", "2021-08-16"], ["first-day-counted", "2021-08-13"], ["from:dueOf:file-measures", "2021-08-30"]]
 * ```
 *
 * @category Time
 */
export function deadlinesOf(plan: Plan, subject: TaskRef, options: CalendarOption = {}): readonly Deadline[] {
  const resolve = resolverOf(plan, options);
  const item = getNoticeItem(plan, subject);
  if (item !== undefined) {
    const kind = "inspector" in item ? "inspection" : "obligation";
    return [{ of: { kind, id: item.id }, timing: item.timing, resolved: resolve(item.timing) }];
  }
  const isTask =
    typeof subject === "number" ||
    (typeof subject === "string" && (indexOf(plan).tasks.has(subject) || /^\d+$/.test(subject)));
  if (!isTask) throw notATaskNorObligation(plan, subject);
  const { key, timings } = getTask(plan, subject);
  return timings.map((timing) => ({
    of: { kind: "task", id: key, ...partOf(timing) },
    timing,
    resolved: resolve(timing),
  }));
}

const around = (workingDays: AroundDay | undefined): Pick<DueDate, "lastWorkingDay" | "workingDays"> =>
  workingDays === undefined ? {} : { lastWorkingDay: workingDays.before, workingDays };

/** The dates of a resolved timing: one, one a turn, or none. */
export function dueDatesOf({ timing, ...resolved }: ResolvedTiming): readonly DueDate[] {
  if (resolved.standing === "unknown") return [];
  const { kind, words, span, source, basis } = timing;
  const { standing, readings, notices, workingDays } = resolved;
  const shared = {
    ...partOf(timing),
    standing,
    timing: kind,
    words,
    span,
    ...(source === "statute" && basis !== undefined ? { basis } : {}),
    notices,
  };
  if (resolved.around !== undefined) {
    return [{ date: resolved.around, approximate: true, ...around(workingDays), readings, ...shared }];
  }
  if (resolved.instances !== undefined) {
    return resolved.instances.map(({ name, due, workingDays: days }) => ({
      date: due,
      turn: name,
      ...around(days),
      readings: [],
      ...shared,
    }));
  }
  if (resolved.due === undefined) return [];
  const interval = resolved.interval === undefined ? {} : { interval: resolved.interval };
  return [{ date: resolved.due, ...around(workingDays), ...interval, readings, ...shared }];
}

/** Why a resolved timing has no date; nothing for one that has. */
export function openTimingsOf(resolved: ResolvedTiming): readonly OpenTiming[] {
  if (dueDatesOf(resolved).length > 0) return [];
  const { timing } = resolved;
  const { kind, words, span } = timing;
  const why: WhyUnknown = resolved.standing === "unknown" ? resolved.why : { code: "no-end" };
  return [{ standing: "unknown", ...partOf(timing), timing: kind, words, span, why }];
}
