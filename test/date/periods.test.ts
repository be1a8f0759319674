import { describe, expect, it } from "vitest";
import { addDays, addMonths, periodNamed, periodsWithin } from "../../src/date/periods.js";
import { codeOf } from "../calendar/errors.js";

describe("named periods", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-H1", "2021-01-01", "2021-06-30"],
    ["2021-H2", "2021-07-01", "2021-12-31"],
    ["2021-Q1", "2021-01-01", "2021-03-31"],
    ["2021-Q4", "2021-10-01", "2021-12-31"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2021-06-T1", "2021-06-01", "2021-06-10"],
    ["2021-06-T2", "2021-06-11", "2021-06-20"],
    ["2024-02-T3", "2024-02-21", "2024-02-29"],
    ["0001", "0001-01-01", "0001-12-31"],
    ["9999-Q4", "9999-10-01", "9999-12-31"],
  ])("%s runs from %s to %s", (name, first, last) => {
    expect(periodNamed(name)).toEqual({ name, first, last });
  });

  it.each([
    "",
    "21",
    "0000",
    "2021-13",
    "2021-00",
    "2021-H3",
    "2021-Q0",
    "2021-06-T4",
    "2021-T1",
    "２０２１",
    "2021 ",
  ])("%j names none", (name) => expect(periodNamed(name)).toBeUndefined());
});

describe("months and days later", () => {
  it.each([
    ["2021-01-31", 1, "2021-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2021-12-31", 2, "2022-02-28"],
    ["2021-03-31", -1, "2021-02-28"],
    ["0099-01-31", 1, "0099-02-28"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it("days cross months, years and leap days", () => {
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2021-01-01", -1)).toBe("2020-12-31");
  });

  it("what is no whole number, or no date any more, is refused", () => {
    expect(codeOf(() => addDays("2021-01-01", 1.5))).toBe("number.not-an-integer");
    expect(codeOf(() => addMonths("2021-01-01", Number.NaN))).toBe("number.not-an-integer");
    expect(codeOf(() => addDays("9999-12-31", 1))).toBe("date.out-of-range");
    expect(codeOf(() => addDays("2021-01-01", 1e15))).toBe("date.out-of-range");
    expect(codeOf(() => addMonths("2021-01-01", 1e15))).toBe("date.out-of-range");
    expect(codeOf(() => addMonths("2021-01-01", -1e15))).toBe("date.out-of-range");
  });
});

describe("the periods within a range", () => {
  const names = (...args: Parameters<typeof periodsWithin>) => periodsWithin(...args).map(({ name }) => name);
  const range = { first: "2021-05-15", last: "2021-07-31" };

  it.each([
    ["year", []],
    ["half", ["2021-H1"]],
    ["quarter", ["2021-Q2"]],
    ["month", ["2021-05", "2021-06", "2021-07"]],
    [
      "ten-days",
      [
        "2021-05-T2",
        "2021-05-T3",
        "2021-06-T1",
        "2021-06-T2",
        "2021-06-T3",
        "2021-07-T1",
        "2021-07-T2",
        "2021-07-T3",
      ],
    ],
  ] as const)("%s: those that end in it, from the one that holds its first day", (unit, expected) => {
    expect(names(range, unit, 1)).toEqual(expected);
  });

  it("weeks begin on Monday and have no name but their days", () => {
    expect(names({ first: "2021-07-05", last: "2021-07-18" }, "week", 1)).toEqual([
      "2021-07-05/2021-07-11",
      "2021-07-12/2021-07-18",
    ]);
    expect(names({ first: "2021-07-05", last: "2021-07-07" }, "day", 1)).toEqual([
      "2021-07-05",
      "2021-07-06",
      "2021-07-07",
    ]);
  });

  it("runs of several follow one another", () => {
    expect(names({ first: "2021-01-01", last: "2021-12-31" }, "month", 5)).toEqual([
      "2021-01-01/2021-05-31",
      "2021-06-01/2021-10-31",
    ]);
    expect(names({ first: "2021-02-01", last: "2021-03-31" }, "ten-days", 2)).toEqual([
      "2021-02-01/2021-02-20",
      "2021-02-21/2021-03-10",
      "2021-03-11/2021-03-31",
    ]);
  });

  it("ends with the last year there is", () => {
    expect(names({ first: "9999-07-01", last: "9999-12-31" }, "quarter", 1)).toEqual(["9999-Q3", "9999-Q4"]);
    expect(names({ first: "9999-01-01", last: "9999-12-31" }, "year", 1e15)).toEqual([]);
    expect(names({ first: "9999-01-01", last: "9999-12-31" }, "month", 0)).toEqual([]);
  });
});
