import { addWorkingDays, type DayInfo, dayInfo, type WorkCalendar } from "../../calendar/index.js";
import type { IsoDate } from "../../date/index.js";
import { addDays, addMonths } from "../../date/periods.js";
import type { JsonPath } from "../../diagnostics/index.js";
import { type Anchors, anchorOf } from "../../timing/anchors.js";
import { withinCoverage, workingDaysAround } from "../../timing/context.js";
import type { Timing } from "../../timing/types.js";
import { writtenDate } from "../../timing/written.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

/** A timing with its place, and the day that its words give. */
interface Placed {
  readonly timing: Timing;
  readonly path: JsonPath;
  readonly date: IsoDate | undefined;
}

/** What is due: the timings of tasks and of what the notice asks. */
const deadlines = ({ data }: LibraryContext): readonly Placed[] => [
  ...data.tasks.flatMap(({ timings }, at) =>
    timings.map((timing, n) => ({
      timing,
      path: ["tasks", at, "timings", n],
      date: writtenDate(timing, data.period),
    })),
  ),
  ...data.obligations.map(({ timing }, at) => ({
    timing,
    path: ["obligations", at, "timing"],
    date: writtenDate(timing, data.period),
  })),
];

const inspections = ({ data }: LibraryContext): readonly Placed[] =>
  data.inspections.map(({ timing }, at) => ({
    timing,
    path: ["inspections", at, "timing"],
    date: writtenDate(timing, data.period),
  }));

function beforePublication(context: LibraryContext): readonly Finding<"timing.before-publication">[] {
  const { published } = context.data.document;
  if (published === null) return [];
  return [...deadlines(context), ...inspections(context)].flatMap(
    ({ timing: { words, span }, path, date }) =>
      date === undefined || date >= published ? [] : [{ params: { words, date, published }, path, span }],
  );
}

/** The plan's own days that a period may count from. */
const anchorsOf = ({ data: { document } }: LibraryContext): Anchors => ({
  ...(document.published === null ? {} : { publication: document.published }),
  ...(document.signed === null ? {} : { issue: document.signed }),
});

/** Asks the calendar for the day a timing ends on; nothing where nobody knows from when it counts. */
function askCalendar(calendar: WorkCalendar, anchors: Anchors, { timing, date }: Placed): void {
  const anchor = "event" in timing ? anchorOf(anchors, timing.event) : undefined;
  if (date !== undefined) dayInfo(calendar, date);
  else if (anchor === undefined) return;
  else if (timing.kind === "workingDaysAfter") addWorkingDays(calendar, anchor, timing.days);
  else if (timing.kind === "workingDaysBefore") addWorkingDays(calendar, anchor, -timing.days);
  else if (timing.kind === "daysAfter") dayInfo(calendar, addDays(anchor, timing.days));
  else if (timing.kind === "monthsAfter") dayInfo(calendar, addMonths(anchor, timing.months));
}

function outsideCalendar(context: LibraryContext): readonly Finding<"timing.outside-calendar">[] {
  const { calendar } = context;
  if (calendar === undefined) return [];
  const anchors = anchorsOf(context);
  return [...deadlines(context), ...inspections(context)].flatMap((placed) => {
    const asked = withinCoverage(() => askCalendar(calendar, anchors, placed));
    if (!("why" in asked) || asked.why.code !== "outside-coverage") return [];
    const { year, first, last } = asked.why;
    const { words, span } = placed.timing;
    return [{ params: { words, year, first, last }, path: placed.path, span }];
  });
}

type DayOff = Exclude<DayInfo["reason"], "weekday" | "make-up">;

const isDayOff = (reason: DayInfo["reason"]): reason is DayOff =>
  reason !== "weekday" && reason !== "make-up";

/** The day off on which a timing ends, as both rules say it; nothing without a calendar that knows the day. */
function dayOff({ calendar }: LibraryContext, { date }: Placed) {
  const around = date === undefined ? undefined : workingDaysAround(calendar, date);
  if (around === undefined || !isDayOff(around.day.reason)) return undefined;
  const { day, before, after } = around;
  const holiday = day.holiday === undefined ? null : { zh: day.holiday.zh, en: day.holiday.en };
  return { date: day.date, reason: around.day.reason, holiday, before, after };
}

function dueOnDayOff(context: LibraryContext): readonly Finding<"timing.day-off">[] {
  return deadlines(context).flatMap((placed) => {
    const off = dayOff(context, placed);
    if (off === undefined) return [];
    const { after: _, ...day } = off;
    const { words, span } = placed.timing;
    return [{ params: { words, ...day }, path: placed.path, span }];
  });
}

function inspectedOnDayOff(context: LibraryContext): readonly Finding<"inspection.day-off">[] {
  return inspections(context).flatMap((placed) => {
    const off = dayOff(context, placed);
    const { words, span } = placed.timing;
    return off === undefined ? [] : [{ params: { words, ...off }, path: placed.path, span }];
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
