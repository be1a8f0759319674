import { compilePlan, dutiesOf, type PlanData, resolveTiming } from "fengong";
import { chinaMainland, withProvisional } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";

const span = { source: "input", start: 0, end: 1 };
const within = (days: number) =>
  ({ kind: "workingDaysAfter", days, event: "publication", words: "公布后", span }) as const;
const likely = withProvisional(chinaMainland);

describe("a count into a year whose notice is not out", () => {
  it("stays unknown on the notices alone", () => {
    const resolved = resolveTiming(within(5), {
      anchors: { publication: "2027-02-01" },
      calendar: chinaMainland,
    });
    expect(resolved).toMatchObject({ standing: "unknown", why: { code: "outside-coverage", year: 2027 } });
  });

  it("gives an interval on the provisional calendar: two make-up days are owed, and may lie on 13 and 14 February", () => {
    // 2, 3 and 4 February 2027 are worked; the Spring Festival span runs from the 5th to the 12th.
    const resolved = resolveTiming(within(5), { anchors: { publication: "2027-02-01" }, calendar: likely });
    expect(resolved).toMatchObject({
      standing: "provisional",
      interval: { first: "2027-02-14", last: "2027-02-16" },
      earliest: "2027-02-14",
    });
    if (resolved.standing === "unknown") throw new Error("a date was expected");
    expect(resolved.trace.at(-1)).toMatchObject({
      step: "estimate-working-days",
      from: "2027-02-01",
      days: 5,
    });
  });

  it("closes where the notices decide: then the provisional calendar says what they say", () => {
    const anchors = { publication: "2021-07-05" };
    const exact = resolveTiming(within(10), { anchors, calendar: chinaMainland });
    expect(resolveTiming(within(10), { anchors, calendar: likely })).toEqual(exact);
  });

  it("rolls the end of a period of days off the National Day of 2027, which the decree makes certain", () => {
    const resolved = resolveTiming(
      { kind: "daysAfter", days: 10, event: "publication", words: "公布后10日内", span },
      { anchors: { publication: "2027-09-21" }, calendar: likely },
    );
    expect(resolved).toMatchObject({ standing: "provisional", due: "2027-10-08" });
    expect(resolved.readings.map(({ id, date }) => [id, date])).toContainEqual(["not-rolled", "2027-10-01"]);
  });
});

it("a plan published before an announced year ends carries the interval into its duties", () => {
  const published = "2026-12-21";
  const data: PlanData = {
    ...zhongshan2021,
    period: { first: "2026-01-01", last: "2026-12-31" },
    document: { ...zhongshan2021.document, signed: published, published },
  };
  const plan = compilePlan(data, { calendar: likely });
  const [filing] = dutiesOf(plan, "市司法局").flatMap((duty) =>
    duty.kind === "obligation" && duty.obligation === "publish-measures" ? duty.due : [],
  );
  expect(filing?.standing).toBe("provisional");
  // 8 days are left of December and 20 weekdays stand in January beside New Year: the 30th is 2 February when no weekend day is
  // worked before Spring Festival, and 31 January when both of the last weekend are.
  expect(filing?.interval).toEqual({ first: "2027-01-31", last: "2027-02-02" });
});
