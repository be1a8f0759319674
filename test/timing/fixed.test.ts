import { resolveTiming, type Timing, type TimingKind } from "fengong";
import { addWorkingDays, chinaMainland } from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { earliestOf, readingWithin } from "../../src/timing/context.js";
import { timingKinds } from "../../src/timing/types.js";
import { isYearless, writtenDate } from "../../src/timing/written.js";
import { noticeOf2021 } from "../support/notices.js";
import { expectRefusal } from "../support/refusal.js";
import { dueOrWhy, readings, resolve, timing, year2021 } from "./cases.js";

describe("dates that the words state", () => {
  it.each([
    ["byDate", { kind: "byDate", date: "2021-06-10" }, "2021-06-10", "2021-06-10"],
    ["year", { kind: "byEndOf", period: "year", of: "2021" }, "2021-12-31", "2021-12-31"],
    // 2022-01-31 is New Year's Eve, off; Sunday 2022-01-30 is worked for it.
    ["statute", { kind: "byDate", date: "2022-01-31" }, "2022-01-31", "2022-01-30"],
    // Inside the National Day break.
    ["holiday", { kind: "byDate", date: "2021-10-05" }, "2021-10-05", "2021-09-30"],
    ["half", { kind: "byEndOf", period: "half", of: "2021-H1" }, "2021-06-30", "2021-06-30"],
    ["quarter", { kind: "byEndOf", period: "quarter", of: "2021-Q3" }, "2021-09-30", "2021-09-30"],
    ["month", { kind: "byEndOf", period: "month", of: "2021-02" }, "2021-02-28", "2021-02-26"],
    ["ten days", { kind: "byEndOf", period: "ten-days", of: "2021-06-T2" }, "2021-06-20", "2021-06-18"],
  ] as const)("%s: do not move; the last working day stands beside them", (_, bare, due, lastWorkingDay) => {
    const resolved = resolve(bare);
    expect(resolved).toMatchObject({
      standing: "official",
      due,
      earliest: due,
      workingDays: { before: lastWorkingDay },
    });
    expect(readings(resolved)).toEqual([["prevailing", due]]);
  });

  it("stand without a calendar, and in a year without a notice, with no working day beside them", () => {
    const bare = { kind: "byDate", date: "2021-06-10" } as const;
    expect(resolveTiming(timing(bare))).toMatchObject({ standing: "official", due: "2021-06-10" });
    expect(resolveTiming(timing(bare))).not.toHaveProperty("workingDays");
    for (const date of ["2027-06-30", "2001-06-30"]) {
      const resolved = resolve({ kind: "byDate", date });
      expect(dueOrWhy(resolved)).toBe(date);
      expect(resolved).not.toHaveProperty("workingDays");
    }
  });

  it("6月前: the end of June stands, the end of May is the strict reading", () => {
    const resolved = resolve({ kind: "byEndOf", period: "month", of: "2021-06", strict: "2021-05-31" });
    expect(readings(resolved)).toEqual([
      ["prevailing", "2021-06-30"],
      ["strict", "2021-05-31"],
    ]);
    expect(resolved).toMatchObject({ due: "2021-06-30", earliest: "2021-05-31" });
    expect(readings(resolve({ kind: "byDate", date: "--06-30", strict: "--05-31" }))).toEqual([
      ["prevailing", "2021-06-30"],
      ["strict", "2021-05-31"],
    ]);
  });

  it("a date that law adds says so first", () => {
    const basis = { act: "政府信息公开条例", article: "第49条", checked: false };
    const resolved = resolve({ kind: "byDate", date: "2022-01-31", source: "statute", basis });
    expect(resolved.trace).toEqual([
      { step: "added-by-law", basis },
      { step: "stated", date: "2022-01-31" },
    ]);
  });

  it("law is named only where law adds the date", () => {
    const basis = { act: "政府信息公开条例", article: "第49条", checked: false };
    const stated = { kind: "byDate", date: "2022-01-31" } as const;
    for (const bare of [
      { ...stated, basis },
      { ...stated, source: "text", basis },
      { ...stated, source: "statute" },
    ] as const) {
      expect(resolve(bare).trace).toEqual([{ step: "stated", date: "2022-01-31" }]);
    }
  });

  it("the whole answer: a day off, why it is, and the working days around it", () => {
    const bare = { kind: "byDate", date: "2021-10-05" } as const;
    expect(resolve(bare)).toStrictEqual({
      timing: timing(bare),
      standing: "official",
      due: "2021-10-05",
      earliest: "2021-10-05",
      readings: [{ id: "prevailing", date: "2021-10-05" }],
      workingDays: {
        day: {
          date: "2021-10-05",
          working: false,
          reason: "exchanged",
          holiday: { zh: "国庆节", en: "National Day" },
          notice: noticeOf2021,
          standing: "official",
        },
        before: "2021-09-30",
        after: "2021-10-08",
      },
      trace: [{ step: "stated", date: "2021-10-05" }],
      notices: [noticeOf2021],
    });
  });

  it("the end of a period says which period; a day that no notice names has none to cite", () => {
    expect(resolve({ kind: "byEndOf", period: "half", of: "2021-H1" })).toMatchObject({
      trace: [
        { step: "end-of-period", period: { name: "2021-H1", first: "2021-01-01", last: "2021-06-30" } },
      ],
      notices: [],
    });
  });

  it("a name that names no period gives no date", () => {
    expect(dueOrWhy(resolve({ kind: "byEndOf", period: "quarter", of: "2021-Q5" }))).toBe("no-period");
  });
});

describe("a day of every year", () => {
  it.each([
    ["--09-20", "2021-01-01", "2021-12-31", "2021-09-20"],
    ["--03-31", "2021-07-01", "2022-06-30", "2022-03-31"],
    ["--03-31", "2021-07-01", "2023-06-30", "2022-03-31"],
    ["--02-29", "2021-01-01", "2025-12-31", "2024-02-29"],
    // In no part of the period: the day in the period's first year.
    ["--01-31", "2021-03-01", "2021-12-31", "2021-01-31"],
    ["--03-31", "2021-07-01", "2022-02-28", "2021-03-31"],
    // On the first and on the last day of the period, which both belong to it.
    ["--03-31", "2021-03-31", "2022-06-30", "2021-03-31"],
    ["--03-31", "2021-07-01", "2022-03-31", "2022-03-31"],
    ["--09-20", "0900-01-01", "0900-12-31", "0900-09-20"],
  ])("%s in %s to %s is %s", (date, first, last, expected) => {
    expect(dueOrWhy(resolve({ kind: "byDate", date }, { period: { first, last } }))).toBe(expected);
  });

  it("takes its year from the period: without one, or without such a day in it, there is no date", () => {
    for (const bare of [
      { kind: "byDate", date: "--09-20" },
      { kind: "around", date: "--09-20" },
      { kind: "window", from: "--07-01", to: "--09-30" },
    ] as const) {
      expect(resolveTiming(timing(bare))).toMatchObject({ standing: "unknown", why: { code: "no-year" } });
    }
    expect(dueOrWhy(resolve({ kind: "byDate", date: "--02-29" }))).toBe("no-year");
  });
});

describe("approximate days", () => {
  it("9月20日前后 falls into the Mid-Autumn break: not due, not moved, with the working days around it", () => {
    const resolved = resolve({ kind: "around", date: "--09-20" });
    expect(resolved).toMatchObject({
      standing: "official",
      around: "2021-09-20",
      readings: [],
      workingDays: { day: { working: false }, before: "2021-09-18", after: "2021-09-22" },
      notices: [{ number: "国办发明电〔2020〕27号" }],
    });
    expect(resolved).not.toHaveProperty("due");
  });

  it("stand without a calendar and outside its years", () => {
    for (const date of ["2001-09-20", "2027-09-20"]) {
      const bare = { kind: "around", date } as const;
      const alone = {
        timing: timing(bare),
        standing: "official",
        around: date,
        readings: [],
        trace: [{ step: "stated", date }],
        notices: [],
      };
      expect(resolve(bare)).toStrictEqual(alone);
      expect(resolveTiming(timing(bare))).toStrictEqual(alone);
    }
  });
});

describe("windows", () => {
  it("are due on their last day", () => {
    expect(resolve({ kind: "window", from: "--07-01", to: "--09-30" })).toMatchObject({
      due: "2021-09-30",
      window: { first: "2021-07-01", last: "2021-09-30" },
    });
    expect(resolve({ kind: "window", to: "2021-09-30" })).toMatchObject({
      due: "2021-09-30",
      window: { last: "2021-09-30" },
    });
  });

  it("whose last day is known have one reading, one step, and no first day unless the words give one", () => {
    const bare = { kind: "window", to: "2027-09-30" } as const;
    expect(resolve(bare)).toStrictEqual({
      timing: timing(bare),
      standing: "official",
      due: "2027-09-30",
      earliest: "2027-09-30",
      readings: [{ id: "prevailing", date: "2027-09-30" }],
      trace: [{ step: "stated", date: "2027-09-30" }],
      notices: [],
      window: { last: "2027-09-30" },
    });
  });

  it("without an end have no due day", () => {
    const bare = { kind: "window", from: "2021-07-01" } as const;
    expect(resolve(bare)).toStrictEqual({
      timing: timing(bare),
      standing: "official",
      window: { first: "2021-07-01" },
      readings: [],
      trace: [],
      notices: [],
    });
  });

  it("without both ends say nothing", () => {
    expect(resolve({ kind: "window" }).standing).toBe("unknown");
  });
});

describe("words that are no deadline", () => {
  it.each([
    { kind: "ongoing" },
    { kind: "prompt" },
    { kind: "unspecified" },
    { kind: "onEvent", event: { words: "调整情况" } },
  ] as const)("$kind", (bare) => {
    expect(resolve(bare)).toMatchObject({
      standing: "unknown",
      why: { code: "not-a-date" },
      readings: [],
      trace: [],
      notices: [],
    });
  });
});

describe("every kind of timing", () => {
  const event = "publication" as const;
  const samples: { readonly [Kind in TimingKind]: Timing } = {
    workingDaysAfter: timing({ kind: "workingDaysAfter", days: 10, event }),
    workingDaysBefore: timing({ kind: "workingDaysBefore", days: 5, event }),
    daysAfter: timing({ kind: "daysAfter", days: 15, event }),
    monthsAfter: timing({ kind: "monthsAfter", months: 3, event }),
    byDate: timing({ kind: "byDate", date: "--06-10" }),
    around: timing({ kind: "around", date: "--09-20" }),
    byEndOf: timing({ kind: "byEndOf", period: "quarter", of: "2021-Q3" }),
    recurring: timing({ kind: "recurring", every: { n: 1, unit: "quarter" } }),
    window: timing({ kind: "window", from: "--07-01", to: "--09-30" }),
    ongoing: timing({ kind: "ongoing" }),
    prompt: timing({ kind: "prompt" }),
    onEvent: timing({ kind: "onEvent", event: { words: "调整情况" } }),
    unspecified: timing({ kind: "unspecified" }),
  };

  it("is listed once, and resolved", () => {
    expect([...timingKinds].sort()).toEqual(Object.keys(samples).sort());
    for (const one of Object.values(samples)) expect(resolveTiming(one).timing).toBe(one);
  });

  it("gives the last day that the words themselves name, if they name one", () => {
    const named = Object.values(samples).flatMap((one) => {
      const date = writtenDate(one, year2021);
      return date === undefined ? [] : [[one.kind, date]];
    });
    expect(named).toEqual([
      ["byDate", "2021-06-10"],
      ["around", "2021-09-20"],
      ["byEndOf", "2021-09-30"],
      ["window", "2021-09-30"],
    ]);
    expect(writtenDate(timing({ kind: "window", from: "--07-01" }), year2021)).toBeUndefined();
    expect(
      writtenDate(timing({ kind: "byEndOf", period: "quarter", of: "2021-Q5" }), year2021),
    ).toBeUndefined();
  });

  it.each([null, undefined, "byDate", {}, { kind: "someday" }])("is not %o: refused", (value) => {
    expectRefusal(() => resolveTiming(value as unknown as Timing), "argument.invalid", {
      name: "timing",
      value,
      expected: "timing",
    });
  });
});

describe("a context that is none", () => {
  const five = JSON.parse("5");
  it.each([
    ["anchors", { anchors: five }],
    ["period", { period: five }],
    ["period.first", { period: { first: five, last: "2021-12-31" } }],
    ["period.last", { period: { first: "2021-01-01", last: five } }],
  ])("is refused by its part: %s", (name, context) => {
    const asked = () => resolveTiming(timing({ kind: "byDate", date: "2021-06-10" }), context);
    expectRefusal(asked, "argument.invalid", { name });
  });
});

describe("readings beside the prevailing one", () => {
  const outside = () => addWorkingDays(chinaMainland, "2001-01-01", 1);

  it("have a reason where one is given, and are left out where nobody can know their date", () => {
    expect(readingWithin("strict", () => "2021-06-10", "…")).toStrictEqual([
      { id: "strict", date: "2021-06-10", reason: "…" },
    ]);
    expect(readingWithin("strict", () => "2021-06-10")).toStrictEqual([{ id: "strict", date: "2021-06-10" }]);
    expect(readingWithin("strict", outside)).toEqual([]);
  });

  it("may be earlier or later than it", () => {
    const dates = ["2021-06-09", "2021-06-10", "2021-06-11"].map((date) => ({ id: date, date }));
    expect(earliestOf(dates, "2021-06-10")).toBe("2021-06-09");
    expect(earliestOf(dates.slice(2), "2021-06-10")).toBe("2021-06-10");
  });
});

describe("limits of no year in particular", () => {
  it.each<[boolean, Timing]>([
    [true, timing({ kind: "byDate", date: "--06-10" })],
    [false, timing({ kind: "byDate", date: "2021-06-10" })],
    [true, timing({ kind: "around", date: "--12-20" })],
    [false, timing({ kind: "around", date: "2021-12-20" })],
    [true, timing({ kind: "byEndOf", period: "month", of: "--06" })],
    [false, timing({ kind: "byEndOf", period: "month", of: "2021-06" })],
    [true, timing({ kind: "window", from: "--06-01", to: "2021-06-30" })],
    [true, timing({ kind: "window", from: "2021-06-01", to: "--06-30" })],
    [false, timing({ kind: "window", from: "2021-06-01", to: "2021-06-30" })],
    [false, timing({ kind: "window", from: "2021-06-01" })],
    [false, timing({ kind: "ongoing" })],
  ])("%s: %o", (expected, limit) => {
    expect(isYearless(limit)).toBe(expected);
  });
});
