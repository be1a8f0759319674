import { resolveTiming } from "fengong";
import { describe, expect, it } from "vitest";
import { dueOrWhy, readings, resolve, timing } from "./cases.js";

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
    expect(resolveTiming(timing({ kind: "around", date: "2021-09-20" }))).toMatchObject({
      around: "2021-09-20",
    });
    expect(resolve({ kind: "around", date: "2027-09-20" })).toMatchObject({ around: "2027-09-20" });
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

  it("without an end have no due day", () => {
    const resolved = resolve({ kind: "window", from: "2021-07-01" });
    expect(resolved).toMatchObject({ standing: "official", window: { first: "2021-07-01" }, readings: [] });
    expect(resolved).not.toHaveProperty("due");
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
