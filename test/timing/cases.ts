import { type ResolvedTiming, resolveTiming, type Span, type Timing, type TimingContext } from "fengong";
import { chinaMainland } from "fengong/calendar";

const span: Span = { source: "input", start: 0, end: 2 };

type Bare<One> = One extends Timing ? Omit<One, "words" | "span"> & { readonly words?: string } : never;

/** A timing with words and a place, which no date depends on. */
export const timing = (bare: Bare<Timing>): Timing => ({ words: "期限", span, ...bare }) as Timing;

/** Resolved on the calendar of mainland China, in the plan's year, unless the case says otherwise. */
export const resolve = (bare: Bare<Timing>, context: TimingContext = {}): ResolvedTiming =>
  resolveTiming(timing(bare), { calendar: chinaMainland, period: year2021, ...context });

export const year2021 = { first: "2021-01-01", last: "2021-12-31" } as const;

/** Ids and dates of the readings. */
export const readings = (resolved: ResolvedTiming): (readonly [string, string])[] =>
  resolved.readings.map(({ id, date }) => [id, date] as const);

/** Due day, or the code of why there is none. */
export const dueOrWhy = (resolved: ResolvedTiming): string | undefined =>
  resolved.standing === "unknown" ? resolved.why.code : resolved.due;

/** 民法典 on periods: the first day not counted, the corresponding day of a month, the day after a rest. */
export const article201 = { act: "民法典", article: "第201条", checked: true };
export const article202 = { act: "民法典", article: "第202条", checked: true };
export const article203 = { act: "民法典", article: "第203条", checked: true };
