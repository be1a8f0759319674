import fc from "fast-check";
import {
  type ResolvedTiming,
  resolveTiming,
  type Timing,
  type TimingContext,
  type TimingEvent,
} from "fengong";
import { chinaMainland } from "fengong/calendar";
import { describe, it } from "vitest";
import { fromDayNumber } from "../../src/date/index.js";

const date = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 10_957, max: 21_549 }) },
    { weight: 1, arbitrary: fc.integer({ min: -719_162, max: 2_932_896 }) },
  )
  .map(fromDayNumber);

const yearlyDay = date.map((day) => `-${day.slice(4)}`);
const day = fc.oneof(date, yearlyDay);

const event: fc.Arbitrary<TimingEvent> = fc.oneof(
  fc.constantFrom<TimingEvent>("publication", "issue", "receipt", "completion", "change"),
  fc.string().map((dueOf) => ({ dueOf })),
  fc.string().map((words) => ({ words })),
);

const count = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.integer());
const unit = fc.constantFrom("day", "week", "ten-days", "month", "quarter", "half", "year");
const base = { words: fc.string(), span: fc.constant({ source: "input", start: 0, end: 0 }) };

const timing = fc.oneof(
  fc.record({ ...base, kind: fc.constant("workingDaysAfter"), days: count, event }),
  fc.record({
    ...base,
    kind: fc.constant("workingDaysAfter"),
    days: count,
    event,
    otherAnchors: fc.array(fc.record({ event, reason: fc.string() })),
  }),
  fc.record({ ...base, kind: fc.constant("workingDaysBefore"), days: count, event }),
  fc.record({ ...base, kind: fc.constant("daysAfter"), days: count, event }),
  fc.record({ ...base, kind: fc.constant("monthsAfter"), months: count, event }),
  fc.record({ ...base, kind: fc.constant("byDate"), date: day, strict: day }),
  fc.record({ ...base, kind: fc.constant("around"), date: day }),
  fc.record({
    ...base,
    kind: fc.constant("byEndOf"),
    period: fc.constantFrom("year", "half", "quarter", "month", "ten-days"),
    of: fc.oneof(
      fc.string(),
      fc.constantFrom("2021", "2021-H1", "2021-Q3", "2021-06", "2021-06-T1", "9999-T3", "9999"),
    ),
  }),
  fc.record(
    {
      ...base,
      kind: fc.constant("recurring"),
      every: fc.option(fc.record({ n: count, unit })),
      times: fc.record({ min: count }),
      by: fc.oneof(
        fc.record({ day: count }),
        fc.record({ endOf: unit, workingDaysBefore: fc.nat() }, { requiredKeys: ["endOf"] }),
      ),
      borrowedFrom: fc.string(),
    },
    { requiredKeys: ["kind", "words", "span", "every"] },
  ),
  fc.record(
    { ...base, kind: fc.constant("window"), from: day, to: day },
    { requiredKeys: ["kind", "words", "span"] },
  ),
  fc.record({ ...base, kind: fc.constantFrom("ongoing", "prompt", "unspecified") }),
  fc.record({ ...base, kind: fc.constant("onEvent"), event }),
) as fc.Arbitrary<Timing>;

const period = fc
  .tuple(fc.integer({ min: 10_957, max: 21_549 }), fc.integer({ min: 0, max: 800 }))
  .map(([first, days]) => ({ first: fromDayNumber(first), last: fromDayNumber(first + days) }));

const context = fc.record(
  {
    anchors: fc.record({ publication: date, issue: date, receipt: date }, { requiredKeys: [] }),
    calendar: fc.constant(chinaMainland),
    period,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<TimingContext>;

/** What must hold of every answer. */
function holdsTogether(resolved: ResolvedTiming): boolean {
  if (resolved.standing === "unknown") return resolved.why.code !== undefined;
  const { due, earliest, readings, instances, workingDays } = resolved;
  const [prevailing] = readings;
  return (
    (prevailing === undefined || (prevailing.id === "prevailing" && prevailing.date === due)) &&
    (due === undefined || earliest === undefined || earliest <= due) &&
    (instances === undefined || instances.every(({ first, last, due: by }) => first <= last && by <= last)) &&
    (workingDays === undefined ||
      (workingDays.before <= workingDays.day.date && workingDays.day.date <= workingDays.after))
  );
}

describe("any timing in any context", () => {
  it("is resolved without a throw, to an answer whose parts agree", () => {
    fc.assert(
      fc.property(timing, context, (asked, given) => holdsTogether(resolveTiming(asked, given))),
      { numRuns: 2000 },
    );
  });

  it("is resolved to the same answer every time, and nothing that was given is changed", () => {
    fc.assert(
      fc.property(timing, context, (asked, given) => {
        const before = JSON.stringify([asked, given.anchors, given.period]);
        const first = JSON.stringify(resolveTiming(asked, given));
        return (
          JSON.stringify(resolveTiming(asked, given)) === first &&
          JSON.stringify([asked, given.anchors, given.period]) === before
        );
      }),
      { numRuns: 300 },
    );
  });
});
