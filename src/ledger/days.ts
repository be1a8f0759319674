import { addWorkingDays, workingDaysBetween } from "../calendar/index.js";
import { fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import type { Plan } from "../plan/compile.js";
import { withinCoverage } from "../timing/context.js";
import type { WhyUnknown } from "../timing/resolved.js";

/** A number or a day that the calendar gives, or why it gives none. */
export type Counted<Answer> = { readonly answer: Answer } | { readonly why: WhyUnknown };

/** Questions to the plan's calendar, each asked once: many lines share their days. */
export interface Days {
  /** Working days of `(from, to]`; `from` is not after `to`. */
  readonly between: (from: IsoDate, to: IsoDate) => Counted<number>;
  readonly after: (from: IsoDate, days: number) => Counted<IsoDate>;
}

/** Answers that are kept by two keys, and shared by all who ask: they must not be changed. */
export function kept<First, Second, Answer>(
  ask: (first: First, second: Second) => Answer,
): (first: First, second: Second) => Answer {
  const known = new Map<First, Map<Second, Answer>>();
  return (first, second) => {
    const own = known.get(first) ?? new Map<Second, Answer>();
    if (own.size === 0) known.set(first, own);
    const found = own.get(second);
    if (found !== undefined) return found;
    const answer = ask(first, second);
    own.set(second, answer);
    return answer;
  };
}

export function daysOf({ calendar: given }: Plan): Days {
  // Past the last notice nothing is counted: an interval of days is no number of days late.
  const calendar = given?.kind === "provisional" ? given.official : given;
  const none = { why: { code: "no-calendar" } } as const;
  return {
    between: kept((from, to) =>
      calendar === undefined ? none : withinCoverage(() => workingDaysBetween(calendar, from, to)),
    ),
    after: kept((from, days) =>
      calendar === undefined ? none : withinCoverage(() => addWorkingDays(calendar, from, days)),
    ),
  };
}

export const dayBefore = (day: IsoDate): IsoDate => fromDayNumber(toDayNumber(day) - 1);
