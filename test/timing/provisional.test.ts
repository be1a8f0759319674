import { compilePlan, dutiesOf, type PlanData, resolveTiming } from "fengong";
import { chinaMainland, withProvisional } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";
import { article201, article203 } from "./cases.js";

const span = { source: "input", start: 0, end: 1 };
const within = (days: number) =>
  ({ kind: "workingDaysAfter", days, event: "publication", words: "公布后", span }) as const;
const days = (days: number) =>
  ({ kind: "daysAfter", days, event: "publication", words: "公布后10日内", span }) as const;
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
    const estimate = { earliest: "2027-02-14", latest: "2027-02-16", standing: "provisional" };
    expect(resolved).toStrictEqual({
      timing: within(5),
      standing: "provisional",
      // One of the two is likely worked before the break and one after it.
      due: "2027-02-15",
      interval: { first: "2027-02-14", last: "2027-02-16" },
      // Counting the 1st, the fifth may already be the make-up day of Saturday, 13 February.
      earliest: "2027-02-13",
      readings: [
        { id: "prevailing", date: "2027-02-15", basis: article201 },
        { id: "first-day-counted", date: "2027-02-13" },
      ],
      trace: [
        { step: "anchor", event: "publication", date: "2027-02-01" },
        { step: "first-day-not-counted", date: "2027-02-01", basis: article201 },
        {
          step: "estimate-working-days",
          from: "2027-02-01",
          days: 5,
          estimate: { date: "2027-02-15", ...estimate },
        },
      ],
      notices: [],
    });
  });

  it("is kept in time under every reading by the earliest day of any, whichever stands last", () => {
    const anchors = { publication: "2027-02-01", issue: "2027-02-02" };
    const resolved = resolveTiming(within(5), { anchors, calendar: likely });
    expect(resolved).toMatchObject({
      due: "2027-02-15",
      earliest: "2027-02-13",
      readings: [{ id: "prevailing" }, { id: "first-day-counted" }, { id: "from-issue", date: "2027-02-16" }],
    });
  });

  it("closes where the notices decide: then the provisional calendar says what they say", () => {
    const anchors = { publication: "2021-07-05" };
    const exact = resolveTiming(within(10), { anchors, calendar: chinaMainland });
    expect(resolveTiming(within(10), { anchors, calendar: likely })).toEqual(exact);
    const rolled = { anchors: { publication: "2021-09-25" }, calendar: chinaMainland };
    expect(resolveTiming(days(10), { ...rolled, calendar: likely })).toEqual(resolveTiming(days(10), rolled));
  });

  it("stands open in the last three days of the last year, which the next notice may still change", () => {
    const anchors = { publication: "2026-12-24" };
    for (const timing of [within(3), days(5)]) {
      expect(resolveTiming(timing, { anchors, calendar: likely })).toMatchObject({
        standing: "provisional",
        due: "2026-12-29",
        interval: { first: "2026-12-29", last: "2026-12-29" },
      });
    }
  });
});

describe("the end of a period of days in a year whose notice is not out", () => {
  const resolvedFrom = (publication: string) =>
    resolveTiming(days(10), { anchors: { publication }, calendar: likely });
  const counted = (from: string, to: string) => [
    { step: "anchor", event: "publication", date: from },
    { step: "first-day-not-counted", date: from, basis: article201 },
    { step: "count-days", from, days: 10, to },
  ];

  it("rolls off the National Day of 2027, which the decree makes certain", () => {
    const estimate = { date: "2027-10-08", earliest: "2027-10-08", latest: "2027-10-08" };
    expect(resolvedFrom("2027-09-21")).toStrictEqual({
      timing: days(10),
      standing: "provisional",
      due: "2027-10-08",
      interval: { first: "2027-10-08", last: "2027-10-08" },
      earliest: "2027-10-01",
      readings: [
        { id: "prevailing", date: "2027-10-08", basis: article203 },
        { id: "not-rolled", date: "2027-10-01" },
      ],
      trace: [
        ...counted("2027-09-21", "2027-10-01"),
        {
          step: "estimate-working-days",
          from: "2027-09-30",
          days: 1,
          estimate: { ...estimate, standing: "provisional" },
        },
      ],
      notices: [],
    });
  });

  it("does not roll off a Wednesday", () => {
    expect(resolvedFrom("2027-09-19")).toMatchObject({
      due: "2027-09-29",
      readings: [{ id: "prevailing", date: "2027-09-29" }],
    });
  });

  it("is known unrolled after the last lunar year that the calendar knows", () => {
    const outside = { code: "outside-coverage", year: 2041, first: "2002-01-01", last: "2040-12-28" };
    expect(resolvedFrom("2040-12-25")).toMatchObject({
      standing: "unknown",
      why: outside,
      readings: [{ id: "not-rolled", date: "2041-01-04" }],
      trace: counted("2040-12-25", "2041-01-04"),
    });
    expect(
      resolveTiming(within(20), { anchors: { publication: "2040-12-25" }, calendar: likely }),
    ).toMatchObject({
      standing: "unknown",
      why: { code: "outside-coverage" },
      trace: counted("2040-12-25", "").slice(0, 2),
    });
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
