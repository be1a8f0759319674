import * as z from "zod/mini";
import type { CalendarUnit } from "../../date/periods.js";
import type {
  Around,
  ByDate,
  ByEndOf,
  DaysAfter,
  LegalBasis,
  MonthsAfter,
  OnEvent,
  Ongoing,
  OtherAnchor,
  Prompt,
  Recurring,
  Timing,
  TimingBase,
  TimingEvent,
  Unspecified,
  Window,
  WorkingDaysAfter,
  WorkingDaysBefore,
} from "../../timing/types.js";
import { exactly, fields, list, oneOf } from "./build.js";
import { check, type Rejection } from "./reject.js";
import {
  countSchema,
  dateSchema,
  daySchema,
  idSchema,
  idsSchema,
  positiveSchema,
  spanSchema,
  textSchema,
} from "./values.js";

const year = "(?!0000)\\d{4}";
const month = `${year}-(?:0[1-9]|1[0-2])`;

/** How each kind of period is named. */
export const periodNames: Readonly<Record<ByEndOf["period"], string>> = {
  year: `^${year}$`,
  half: `^${year}-H[12]$`,
  quarter: `^${year}-Q[1-4]$`,
  month: `^${month}$`,
  "ten-days": `^${month}-T[1-3]$`,
};

function judgePeriod({ period, of }: ByEndOf): Rejection | undefined {
  return new RegExp(periodNames[period]).test(of)
    ? undefined
    : { code: "timing.period-mismatch", params: { period, of } };
}

export const eventSchema: z.ZodMiniType<TimingEvent> = /* @__PURE__ */ event();
export const timingSchema: z.ZodMiniType<Timing> = /* @__PURE__ */ timing();

function event(): z.ZodMiniType<TimingEvent> {
  const named = oneOf<Extract<TimingEvent, string>>()(
    "publication",
    "issue",
    "receipt",
    "completion",
    "change",
  );
  return exactly<TimingEvent>()(
    z.union([
      named,
      z.strictObject(fields<{ readonly dueOf: string }>()({ dueOf: idSchema })),
      z.strictObject(fields<{ readonly words: string }>()({ words: textSchema })),
    ]),
  );
}

function calendarUnit(): z.ZodMiniType<CalendarUnit> {
  return oneOf<CalendarUnit>()("day", "week", "ten-days", "month", "quarter", "half", "year");
}

function base() {
  return fields<TimingBase>()({
    words: z.string(),
    span: spanSchema,
    appliesTo: z.exactOptional(idSchema),
    binds: z.exactOptional(idsSchema),
    source: z.exactOptional(oneOf<"text" | "statute">()("text", "statute")),
    basis: z.exactOptional(
      exactly<LegalBasis>()(
        z.strictObject(fields<LegalBasis>()({ act: textSchema, article: textSchema, checked: z.boolean() })),
      ),
    ),
  });
}

function recurring(common: ReturnType<typeof base>) {
  type Every = NonNullable<Recurring["every"]>;
  type Times = NonNullable<Recurring["times"]>;
  const every = z.strictObject(fields<Every>()({ n: positiveSchema, unit: calendarUnit() }));
  const times = z.strictObject(
    fields<Times>()({ min: z.exactOptional(countSchema), exact: z.exactOptional(countSchema) }),
  );
  const by = z.union([
    z.strictObject(fields<{ readonly day: number }>()({ day: positiveSchema })),
    z.strictObject(fields<{ readonly words: string }>()({ words: textSchema })),
    z.strictObject(
      fields<{ readonly endOf: CalendarUnit; readonly workingDaysBefore?: number }>()({
        endOf: calendarUnit(),
        workingDaysBefore: z.exactOptional(countSchema),
      }),
    ),
  ]);
  return z.strictObject(
    fields<Recurring>()({
      ...common,
      kind: z.literal("recurring"),
      every: z.nullable(every),
      times: z.exactOptional(times),
      by: z.exactOptional(by),
      borrowedFrom: z.exactOptional(textSchema),
    }),
  );
}

function timing(): z.ZodMiniType<Timing> {
  const common = base();
  const days = { ...common, days: countSchema, event: eventSchema };
  const otherAnchor = z.strictObject(fields<OtherAnchor>()({ event: eventSchema, reason: textSchema }));
  const period = oneOf<ByEndOf["period"]>()("year", "half", "quarter", "month", "ten-days");
  const byEndOf = z.strictObject(
    fields<ByEndOf>()({
      ...common,
      kind: z.literal("byEndOf"),
      period,
      of: textSchema,
      strict: z.exactOptional(dateSchema),
    }),
  );
  return exactly<Timing>()(
    z.discriminatedUnion("kind", [
      z.strictObject(
        fields<WorkingDaysAfter>()({
          ...days,
          kind: z.literal("workingDaysAfter"),
          otherAnchors: z.exactOptional(list(otherAnchor)),
        }),
      ),
      z.strictObject(fields<WorkingDaysBefore>()({ ...days, kind: z.literal("workingDaysBefore") })),
      z.strictObject(fields<DaysAfter>()({ ...days, kind: z.literal("daysAfter") })),
      z.strictObject(
        fields<MonthsAfter>()({
          ...common,
          kind: z.literal("monthsAfter"),
          months: countSchema,
          event: eventSchema,
        }),
      ),
      z.strictObject(
        fields<ByDate>()({
          ...common,
          kind: z.literal("byDate"),
          date: daySchema,
          strict: z.exactOptional(daySchema),
        }),
      ),
      z.strictObject(fields<Around>()({ ...common, kind: z.literal("around"), date: daySchema })),
      byEndOf.check(check(judgePeriod)),
      recurring(common),
      z.strictObject(
        fields<Window>()({
          ...common,
          kind: z.literal("window"),
          from: z.exactOptional(daySchema),
          to: z.exactOptional(daySchema),
        }),
      ),
      z.strictObject(fields<Ongoing>()({ ...common, kind: z.literal("ongoing") })),
      z.strictObject(fields<Prompt>()({ ...common, kind: z.literal("prompt") })),
      z.strictObject(fields<OnEvent>()({ ...common, kind: z.literal("onEvent"), event: eventSchema })),
      z.strictObject(fields<Unspecified>()({ ...common, kind: z.literal("unspecified") })),
    ]),
  );
}
