import { type Instance, type ResolvedTiming, resolveTiming } from "fengong";
import { describe, expect, it } from "vitest";
import { dueOrWhy, resolve, timing, year2021 } from "./cases.js";

const publishedInJuly = { anchors: { publication: "2021-07-05" } };

const turns = (resolved: ResolvedTiming): (readonly [string, string])[] =>
  resolved.standing === "unknown"
    ? []
    : (resolved.instances ?? []).map(({ name, due }: Instance) => [name, due] as const);

describe("what repeats", () => {
  it.each([
    [{ n: 1, unit: "year" }, [["2021", "2021-12-31"]]],
    [{ n: 1, unit: "half" }, [["2021-H2", "2021-12-31"]]],
    [
      { n: 1, unit: "quarter" },
      [
        ["2021-Q3", "2021-09-30"],
        ["2021-Q4", "2021-12-31"],
      ],
    ],
    [
      { n: 1, unit: "month" },
      [
        ["2021-07", "2021-07-31"],
        ["2021-08", "2021-08-31"],
        ["2021-09", "2021-09-30"],
        ["2021-10", "2021-10-31"],
        ["2021-11", "2021-11-30"],
        ["2021-12", "2021-12-31"],
      ],
    ],
    [
      { n: 2, unit: "month" },
      [
        ["2021-07-01/2021-08-31", "2021-08-31"],
        ["2021-09-01/2021-10-31", "2021-10-31"],
        ["2021-11-01/2021-12-31", "2021-12-31"],
      ],
    ],
  ] as const)("every %j: one turn for each that ends on or after publication", (every, expected) => {
    expect(turns(resolve({ kind: "recurring", every }, publishedInJuly))).toEqual(expected);
  });

  it("a turn that ends on the day of publication still opens", () => {
    const published = (publication: string) =>
      turns(resolve({ kind: "recurring", every: { n: 1, unit: "quarter" } }, { anchors: { publication } }));
    expect(published("2021-06-30")[0]).toEqual(["2021-Q2", "2021-06-30"]);
    expect(published("2021-07-01")[0]).toEqual(["2021-Q3", "2021-09-30"]);
  });

  it("without a day of publication, every turn of the period opens", () => {
    expect(turns(resolve({ kind: "recurring", every: { n: 1, unit: "quarter" } }))).toHaveLength(4);
  });

  it("每月10日前: by a day of the turn, or the last day of a shorter one", () => {
    const by = (day: number) =>
      turns(resolve({ kind: "recurring", every: { n: 1, unit: "month" }, by: { day } }, publishedInJuly));
    expect(by(10).slice(0, 2)).toEqual([
      ["2021-07", "2021-07-10"],
      ["2021-08", "2021-08-10"],
    ]);
    expect(by(31)[2]).toEqual(["2021-09", "2021-09-30"]);
  });

  it("每季度末月的月底: by the end of a smaller unit", () => {
    const every = { n: 1, unit: "quarter" } as const;
    expect(turns(resolve({ kind: "recurring", every, by: { endOf: "month" } }, publishedInJuly))).toEqual([
      ["2021-Q3", "2021-09-30"],
      ["2021-Q4", "2021-12-31"],
    ]);
    // The last week that ends in the quarter, with its Sunday; of a year, none ends before the third quarter does.
    expect(turns(resolve({ kind: "recurring", every, by: { endOf: "week" } }, publishedInJuly))).toEqual([
      ["2021-Q3", "2021-09-26"],
      ["2021-Q4", "2021-12-26"],
    ]);
    expect(turns(resolve({ kind: "recurring", every, by: { endOf: "year" } }, publishedInJuly))[0]).toEqual([
      "2021-Q3",
      "2021-09-30",
    ]);
  });

  it("the whole answer: each turn with its working days, and the first turn's day as the day due", () => {
    const bare = { kind: "recurring", every: { n: 1, unit: "half" } } as const;
    const period = { name: "2021-H2", first: "2021-07-01", last: "2021-12-31" };
    const whole = {
      timing: timing(bare),
      standing: "official",
      due: "2021-12-31",
      earliest: "2021-12-31",
      readings: [],
      trace: [{ step: "end-of-period", period }],
      notices: [],
    };
    const day = { date: "2021-12-31", working: true, reason: "weekday", standing: "official" };
    const workingDays = { day, before: "2021-12-31", after: "2021-12-31" };
    expect(resolve(bare, publishedInJuly)).toStrictEqual({
      ...whole,
      instances: [{ ...period, due: "2021-12-31", workingDays }],
    });
    expect(resolveTiming(timing(bare), { ...publishedInJuly, period: year2021 })).toStrictEqual({
      ...whole,
      instances: [{ ...period, due: "2021-12-31" }],
    });
  });

  it("每季度结束前5个工作日: counted back from the end, make-up days included", () => {
    const dueBefore = (workingDaysBefore: number) =>
      turns(
        resolve(
          {
            kind: "recurring",
            every: { n: 1, unit: "quarter" },
            by: { endOf: "quarter", workingDaysBefore },
          },
          publishedInJuly,
        ),
      ).map(([, due]) => due);
    // 30, 29, 28, 27 September and Sunday 26 September, worked for National Day; 31 to 27 December.
    expect(dueBefore(5)).toEqual(["2021-09-26", "2021-12-27"]);
    expect(dueBefore(1)).toEqual(["2021-09-30", "2021-12-31"]);
    expect(dueBefore(0)).toEqual(["2021-09-30", "2021-12-31"]);
  });

  it("needs a calendar only where working days are counted", () => {
    const every = { n: 1, unit: "quarter" } as const;
    const period = { first: "2021-01-01", last: "2021-12-31" };
    const by = { endOf: "quarter", workingDaysBefore: 5 } as const;
    const without = (bare: Parameters<typeof timing>[0]) => dueOrWhy(resolveTiming(timing(bare), { period }));
    expect(without({ kind: "recurring", every })).toBe("2021-03-31");
    expect(without({ kind: "recurring", every, by })).toBe("no-calendar");
  });

  it("says that a year without a notice is missing", () => {
    const resolved = resolve(
      {
        kind: "recurring",
        every: { n: 1, unit: "year" },
        by: { endOf: "year", workingDaysBefore: 5 },
      },
      { period: { first: "2027-01-01", last: "2027-12-31" } },
    );
    expect(resolved).toMatchObject({ standing: "unknown", why: { code: "outside-coverage", year: 2027 } });
  });

  it.each([
    ["定期", { kind: "recurring", every: null }, "no-period"],
    [
      "a rhythm of another plan",
      { kind: "recurring", every: { n: 1, unit: "quarter" }, borrowedFrom: "发布会计划" },
      "borrowed-rhythm",
    ],
    ["no whole number of units", { kind: "recurring", every: { n: 0.5, unit: "month" } }, "no-period"],
    [
      "每年6月底前",
      { kind: "recurring", every: { n: 1, unit: "year" }, by: { words: "6月底前" } },
      "due-day-unread",
    ],
    ["none at all", { kind: "recurring", every: { n: 0, unit: "month" } }, "no-period"],
  ] as const)("%s opens no turn, and says why", (_, bare, why) => {
    expect(dueOrWhy(resolve(bare, publishedInJuly))).toBe(why);
  });

  it("has no period to repeat in", () => {
    expect(dueOrWhy(resolveTiming(timing({ kind: "recurring", every: { n: 1, unit: "year" } })))).toBe(
      "no-year",
    );
  });

  it("a turn longer than the period never ends in it", () => {
    expect(dueOrWhy(resolve({ kind: "recurring", every: { n: 9000, unit: "year" } }))).toBe("no-turn");
  });
});
