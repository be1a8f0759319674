import type { DayInfo } from "../../calendar/index.js";
import type { IsoDate } from "../../date/index.js";
import type { JsonPath } from "../../diagnostics/index.js";
import { dueDatesOf, resolverOf } from "../../query/deadlines.js";
import type { AroundDay, ResolvedTiming } from "../../timing/resolved.js";
import type { Timing } from "../../timing/types.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

/** A timing with its place. */
interface Placed {
  readonly timing: Timing;
  readonly path: JsonPath;
}

const deadlines = ({ data }: LibraryContext): readonly Placed[] => [
  ...data.tasks.flatMap(({ timings }, at) =>
    timings.map((timing, n) => ({ timing, path: ["tasks", at, "timings", n] })),
  ),
  ...data.obligations.map(({ timing }, at) => ({ timing, path: ["obligations", at, "timing"] })),
];

const inspections = ({ data }: LibraryContext): readonly Placed[] =>
  data.inspections.map(({ timing }, at) => ({ timing, path: ["inspections", at, "timing"] }));

interface Resolved extends Placed {
  readonly resolved: ResolvedTiming;
}

const resolveAll = (context: LibraryContext, placed: readonly Placed[]): readonly Resolved[] => {
  const resolve = resolverOf(context.plan, {});
  return placed.map((one) => ({ ...one, resolved: resolve(one.timing) }));
};

/** A period that is counted cannot end before it begins; only dates that the words give are looked at. */
const isWritten = ({ kind }: Timing): boolean =>
  kind === "byDate" || kind === "byEndOf" || kind === "window" || kind === "around";

function beforePublication(context: LibraryContext): readonly Finding<"timing.before-publication">[] {
  const { published } = context.data.document;
  if (published === null) return [];
  const written = [...deadlines(context), ...inspections(context)].filter(({ timing }) => isWritten(timing));
  return resolveAll(context, written).flatMap(({ timing: { words, span }, path, resolved }) =>
    dueDatesOf(resolved)
      .filter(({ date }) => date < published)
      .map(({ date }) => ({ params: { words, date, published }, path, span })),
  );
}

const year = (date: IsoDate): number => Number(date.slice(0, 4));

/** What a resolved timing says of a year without a notice. */
function uncovered(
  { calendar }: LibraryContext,
  { resolved }: Resolved,
): { readonly year: number; readonly first: string; readonly last: string } | undefined {
  if (calendar === undefined) return undefined;
  if (resolved.standing === "unknown") {
    return resolved.why.code === "outside-coverage" ? resolved.why : undefined;
  }
  const { first, last } = calendar.coverage;
  const outside = dueDatesOf(resolved).find(({ date }) => date < first || date > last);
  return outside === undefined ? undefined : { year: year(outside.date), first, last };
}

function outsideCalendar(context: LibraryContext): readonly Finding<"timing.outside-calendar">[] {
  const all = resolveAll(context, [...deadlines(context), ...inspections(context)]);
  return all.flatMap((one) => {
    const found = uncovered(context, one);
    if (found === undefined) return [];
    const { timing, path } = one;
    const { first, last } = found;
    return [{ params: { words: timing.words, year: found.year, first, last }, path, span: timing.span }];
  });
}

type DayOff = Exclude<DayInfo["reason"], "weekday" | "make-up">;

const isDayOff = (reason: DayInfo["reason"]): reason is DayOff =>
  reason !== "weekday" && reason !== "make-up";

/** The day that is off, as both rules say it. */
function dayOff({ day, before, after }: AroundDay) {
  const { date, reason, holiday } = day;
  if (!isDayOff(reason)) return undefined;
  const name = holiday === undefined ? null : { zh: holiday.zh, en: holiday.en };
  return { date, reason, holiday: name, before, after };
}

const around = ({ resolved }: Resolved) =>
  resolved.standing === "unknown" || resolved.workingDays === undefined
    ? undefined
    : dayOff(resolved.workingDays);

function dueOnDayOff(context: LibraryContext): readonly Finding<"timing.day-off">[] {
  const written = deadlines(context).filter(({ timing }) => isWritten(timing));
  return resolveAll(context, written).flatMap((one) => {
    const off = around(one);
    if (off === undefined) return [];
    const { after: _, ...day } = off;
    const { words, span } = one.timing;
    return [{ params: { words, ...day }, path: one.path, span }];
  });
}

function inspectedOnDayOff(context: LibraryContext): readonly Finding<"inspection.day-off">[] {
  return resolveAll(context, inspections(context)).flatMap((one) => {
    const off = around(one);
    const { words, span } = one.timing;
    return off === undefined ? [] : [{ params: { words, ...off }, path: one.path, span }];
  });
}

/** Dates against publication and the calendar. Those that need a calendar say nothing without one. */
export const timingRules = (): readonly LibraryRule[] => [
  rule({
    code: "timing.before-publication",
    tier: "basic",
    severity: "warning",
    check: beforePublication,
  }),
  rule({
    code: "timing.outside-calendar",
    tier: "basic",
    severity: "warning",
    check: outsideCalendar,
  }),
  rule({ code: "timing.day-off", tier: "strict", severity: "info", check: dueOnDayOff }),
  rule({ code: "inspection.day-off", tier: "strict", severity: "info", check: inspectedOnDayOff }),
];
