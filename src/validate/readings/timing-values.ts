import type { JsonPath, Suggestion } from "../../diagnostics/index.js";
import { parseTiming, type TimingReadingContext } from "../../grammar/index.js";
import type { PlanData } from "../../plan/data.js";
import type { Recurring, Timing, TimingEvent } from "../../timing/types.js";
import { isYearless, writtenDate } from "../../timing/written.js";
import type { Finding, RuleContext } from "../rule.js";

/** What the words themselves give of a timing; the rest (what it binds, other readings) is the editor's. */
type Value = readonly (string | number | undefined)[];

/** Words about an event that nobody has named are as good as any others; the due day of another duty stands in no words. */
const eventValue = (event: TimingEvent): string => (typeof event === "string" ? event : "other");

/** Words for a day that nobody has read are as good as none. */
function untilOf(by: NonNullable<Recurring["by"]>): Value {
  if ("words" in by) return [];
  return "day" in by ? ["on", by.day] : ["by the end of", by.endOf, by.workingDaysBefore];
}

function partsOf(timing: Timing): Value {
  switch (timing.kind) {
    case "workingDaysAfter":
    case "workingDaysBefore":
    case "daysAfter":
      return [timing.days, eventValue(timing.event)];
    case "monthsAfter":
      return [timing.months, eventValue(timing.event)];
    case "byDate":
    case "around":
      return [timing.date];
    case "byEndOf":
      return [timing.of];
    case "recurring":
      return [
        timing.every?.n,
        timing.every?.unit,
        timing.times?.min === undefined ? undefined : `at least ${timing.times.min}`,
        timing.times?.exact,
        ...(timing.by === undefined ? [] : untilOf(timing.by)),
      ];
    case "window":
      return ["from", timing.from, "to", timing.to];
    case "onEvent":
      return [eventValue(timing.event)];
    case "ongoing":
    case "prompt":
    case "unspecified":
      return [];
  }
}

/** A timing as its kind and value, in a form that can be compared and shown. */
const shown = (timing: Timing): string =>
  [timing.kind, ...partsOf(timing)].filter((part) => part !== undefined).join(" ");

/** A yearly day in the first year of the plan, so that it equals the same day with its year. */
function dated(timing: Timing, { period }: PlanData): Timing {
  if (timing.kind !== "byDate" && timing.kind !== "around") return timing;
  const date = writtenDate(timing, period);
  return date === undefined ? timing : { ...timing, date };
}

const fixedDay = (timing: Timing, { period }: PlanData): string | undefined =>
  timing.kind === "byDate" || timing.kind === "byEndOf" ? writtenDate(timing, period) : undefined;

function agree(given: Timing, read: Timing, data: PlanData): boolean {
  if (shown(dated(given, data)) === shown(dated(read, data))) return true;
  const day = fixedDay(given, data);
  return day !== undefined && day === fixedDay(read, data);
}

/** The event of a timing goes to the reader: the words may leave it to the sentence before (在30个工作日内). */
const eventOf = (timing: Timing): { readonly event?: TimingEvent } =>
  "event" in timing ? { event: timing.event } : {};

/** A kind that gives no day, which words that name none may still mean. */
const givesNoValue = ({ kind }: Timing): boolean =>
  kind === "unspecified" || kind === "ongoing" || kind === "prompt" || kind === "onEvent";

/** The value read, in place of the one given; what the editor added stays. */
function suggestion(timing: Timing, read: readonly Timing[], path: JsonPath) {
  const [only, ...others] = read;
  if (only === undefined || others.length > 0) return {};
  const { words, span, appliesTo, binds } = timing;
  const kept = {
    words,
    span,
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(binds === undefined ? {} : { binds }),
  };
  const suggestions: readonly Suggestion[] = [
    {
      applicability: "likely",
      edits: [{ target: { kind: "path", path }, replacement: { ...only, ...kept } }],
    },
  ];
  return { suggestions };
}

/** A timing with its place, and the text in which its words stand. */
interface Placed {
  readonly timing: Timing;
  readonly text: string;
  readonly path: JsonPath;
}

/** Every timing of a plan whose value the words are to give. */
const placedTimings = (data: PlanData): readonly Placed[] =>
  [
    ...data.tasks.flatMap(({ timings, text }, at) =>
      timings.map((timing, n) => ({ timing, text, path: ["tasks", at, "timings", n] })),
    ),
    ...data.obligations.map(({ timing, words }, at) => ({
      timing,
      text: words,
      path: ["obligations", at, "timing"],
    })),
    ...data.inspections.map(({ timing, words }, at) => ({
      timing,
      text: words,
      path: ["inspections", at, "timing"],
    })),
  ].filter(({ timing }) => timing.source !== "statute" && timing.words !== "");

/** Whether a reading touches the words, wherever they stand in the text. */
function touches({ span }: Timing, words: string, text: string): boolean {
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    if (span.start < start + words.length && start < span.end) return true;
  }
  return false;
}

/**
 * What the reader makes of the words of a timing: in their text, for what stands around them belongs to them (the 前后 of
 * 9月20日、12月20日前后 is said of both), or alone where the text does not have them.
 */
function readingsOf({ timing, text }: Placed, times: TimingReadingContext): readonly Timing[] {
  const { words } = timing;
  const context = { ...times, ...eventOf(timing) };
  const around = parseTiming(text, context).timings.filter((read) => touches(read, words, text));
  return around.length > 0 ? around : parseTiming(words, context).timings;
}

/** The period of a plan whose years nobody knows begins with the first year. */
const firstYear = 1;

/** What the plan knows of the year and the day that its words leave out. */
function timesOf({ period, document }: PlanData): TimingReadingContext {
  const year = Number(period.first.slice(0, 4));
  const issued = document.signed ?? document.published;
  return { ...(year === firstYear ? {} : { year }), ...(issued === null ? {} : { issued }) };
}

/** Timings whose value is not the one that their words give. */
export function differingValues({ data }: RuleContext): readonly Finding<"timing.value-differs">[] {
  const times = timesOf(data);
  return placedTimings(data).flatMap((placed) => {
    const { timing, path } = placed;
    const read = readingsOf(placed, times).filter((one) => !isYearless(one));
    if (read.some((one) => agree(timing, one, data))) return [];
    if (read.length === 0 && givesNoValue(timing)) return [];
    const params = { words: timing.words, given: shown(timing), read: read.map(shown) };
    return [{ params, path, span: timing.span, ...suggestion(timing, read, path) }];
  });
}
