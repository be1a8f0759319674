import {
  addWorkingDays,
  chinaMainland,
  dayInfo,
  explainWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingDayOrSame,
  previousWorkingDay,
  previousWorkingDayOrSame,
  workingDaysBetween,
} from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { codeOf } from "./errors.js";

const offDays = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10),
  );

describe("the days of the seed", () => {
  it("counts 10 and 30 working days after publication on 2021-07-05", () => {
    expect(addWorkingDays(chinaMainland, "2021-07-05", 10)).toBe("2021-07-19");
    expect(addWorkingDays(chinaMainland, "2021-07-05", 30)).toBe("2021-08-16");
  });

  it("finds the first inspection, 2021-09-20, on a day off between a make-up Saturday and a Wednesday", () => {
    expect(isWorkingDay(chinaMainland, "2021-09-20")).toBe(false);
    expect(previousWorkingDay(chinaMainland, "2021-09-20")).toBe("2021-09-18");
    expect(nextWorkingDay(chinaMainland, "2021-09-20")).toBe("2021-09-22");
    expect(previousWorkingDayOrSame(chinaMainland, "2021-09-18")).toBe("2021-09-18");
    expect(nextWorkingDayOrSame(chinaMainland, "2021-09-19")).toBe("2021-09-22");
    expect(isWorkingDay(chinaMainland, "2021-12-31")).toBe(true);
  });
});

/** Clauses of the notices, as they read. */
describe("the notices", () => {
  it.each([
    ["2021: 1月24日…（2020）1月24日至30日, extended to 2月2日", "2020-01-24", 10],
    ["2021: 5月1日至5日放假调休，共5天", "2021-05-01", 5],
    ["2025: 10月1日至8日放假调休，共8天", "2025-10-01", 8],
    ["2026: 2月15日至23日放假调休，共9天", "2026-02-15", 9],
    ["2008: 2007年12月30日—2008年1月1日放假，共3天", "2007-12-30", 3],
    ["2009: 10月1日至8日放假，共8天", "2009-10-01", 8],
    ["2015: 9月3日至5日调休放假，共3天", "2015-09-03", 3],
    ["2019, as amended: 5月1日至4日放假调休，共4天", "2019-05-01", 4],
    ["2003, as amended: 1日至3日, 5日休息", "2003-05-01", 5],
  ])("%s", (_clause, first, days) => {
    expect(offDays(first, days).filter((date) => isWorkingDay(chinaMainland, date))).toEqual([]);
  });

  it.each([
    "2004-01-17",
    "2005-12-31",
    "2006-12-30",
    "2006-12-31",
    "2007-12-29",
    "2008-09-27",
    "2008-09-28",
    "2011-12-31",
    "2013-04-07",
    "2013-10-12",
    "2015-09-06",
    "2018-12-29",
    "2019-04-28",
    "2019-05-05",
    "2021-09-18",
    "2026-02-14",
    "2026-09-20",
    "2026-10-10",
  ])("%s is a make-up day", (date) => {
    expect(dayInfo(chinaMainland, date)).toMatchObject({ working: true, reason: "make-up" });
  });

  it("drops the make-up days that an amendment took away", () => {
    for (const date of ["2003-04-26", "2003-04-27", "2020-02-01"]) {
      expect(dayInfo(chinaMainland, date)).toMatchObject({ working: false, reason: "weekend" });
    }
    expect(dayInfo(chinaMainland, "2003-05-06")).toMatchObject({
      working: true,
      reason: "weekday",
      notice: { kind: "amendment", issued: "2003-04-21" },
    });
  });

  it("keeps 除夕 of 2024, a Friday, a working day: the notice only encourages leave", () => {
    expect(dayInfo(chinaMainland, "2024-02-09")).toEqual({
      date: "2024-02-09",
      working: true,
      reason: "weekday",
      standing: "official",
    });
  });
});

describe("dayInfo", () => {
  const reasonOf = (date: string) => dayInfo(chinaMainland, date).reason;

  it("gives the notice, the holiday and the reason", () => {
    expect(dayInfo(chinaMainland, "2021-09-20")).toEqual({
      date: "2021-09-20",
      working: false,
      reason: "exchanged",
      holiday: { zh: "中秋节", en: "Mid-Autumn Festival" },
      notice: {
        number: "国办发明电〔2020〕27号",
        title: "国务院办公厅关于2021年部分节假日安排的通知",
        issued: "2020-11-25",
        published: "2020-11-25",
        year: 2021,
        kind: "annual",
        amends: null,
      },
      standing: "official",
    });
  });

  it("tells statutory, exchanged, granted, weekend, make-up and weekday apart", () => {
    expect(reasonOf("2021-09-21")).toBe("statutory");
    expect(reasonOf("2021-10-02")).toBe("statutory"); // a Saturday, and a National Day by the decree
    expect(reasonOf("2021-09-19")).toBe("weekend"); // a Sunday inside the break
    expect(reasonOf("2021-10-05")).toBe("exchanged");
    expect(reasonOf("2014-04-07")).toBe("exchanged"); // 补休 for Qingming on a Saturday
    expect(reasonOf("2014-04-06")).toBe("weekend");
    expect(reasonOf("2015-09-03")).toBe("granted");
    expect(reasonOf("2015-09-04")).toBe("exchanged");
    expect(reasonOf("2015-09-05")).toBe("weekend");
    expect(reasonOf("2020-01-31")).toBe("granted");
    expect(reasonOf("2021-09-18")).toBe("make-up");
    expect(reasonOf("2021-09-17")).toBe("weekday");
    expect(reasonOf("2021-09-12")).toBe("weekend");
  });

  it("names the two festivals of a joined break, and the notice of the next year for days of the year before", () => {
    expect(dayInfo(chinaMainland, "2025-10-06")).toMatchObject({
      reason: "statutory",
      holiday: { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" },
    });
    expect(dayInfo(chinaMainland, "2018-12-31")).toMatchObject({
      reason: "exchanged",
      holiday: { zh: "元旦" },
      notice: { number: "国办发明电〔2018〕15号", year: 2019 },
    });
  });

  it("cites amendments with what they amend", () => {
    expect(dayInfo(chinaMainland, "2019-05-02").notice).toMatchObject({
      number: "国办发明电〔2019〕3号",
      title: "国务院办公厅关于调整2019年劳动节假期安排的通知",
      kind: "amendment",
      amends: "国办发明电〔2018〕15号",
    });
    expect(dayInfo(chinaMainland, "2020-02-01").notice).toMatchObject({
      number: "国办发明电〔2020〕1号",
      issued: "2020-01-26",
      published: "2020-01-27",
    });
    expect(dayInfo(chinaMainland, "2015-09-03").notice).toMatchObject({
      number: "国发明电〔2015〕1号",
      kind: "special",
    });
  });

  it("holds the last three days of the last year provisional", () => {
    expect(dayInfo(chinaMainland, "2026-12-28").standing).toBe("official");
    expect(dayInfo(chinaMainland, "2026-12-29").standing).toBe("provisional");
    expect(dayInfo(chinaMainland, "2026-12-31").standing).toBe("provisional");
    expect(dayInfo(chinaMainland, "2025-12-31").standing).toBe("official");
  });
});

describe("explainWorkingDays", () => {
  it("lists what was skipped and what was made up, each with its notice", () => {
    const answer = explainWorkingDays(chinaMainland, "2021-09-17", 3);
    expect(answer.to).toBe("2021-09-23");
    expect(answer.skipped.map(({ date, reason }) => [date, reason])).toEqual([
      ["2021-09-19", "weekend"],
      ["2021-09-20", "exchanged"],
      ["2021-09-21", "statutory"],
    ]);
    expect(answer.madeUp.map(({ date }) => date)).toEqual(["2021-09-18"]);
    expect(answer.notices.map(({ number }) => number)).toEqual(["国办发明电〔2020〕27号"]);
    expect(answer.standing).toBe("official");
  });

  it("goes back, stays for 0, and never counts or skips the day it starts on", () => {
    expect(explainWorkingDays(chinaMainland, "2021-09-21", -1)).toMatchObject({
      from: "2021-09-21",
      to: "2021-09-18",
      days: -1,
      skipped: [{ date: "2021-09-19" }, { date: "2021-09-20" }],
      madeUp: [{ date: "2021-09-18" }],
    });
    expect(explainWorkingDays(chinaMainland, "2021-09-20", 0)).toMatchObject({
      to: "2021-09-20",
      skipped: [],
      notices: [],
    });
  });

  it("is provisional when it passes a day that the next notice may change", () => {
    expect(explainWorkingDays(chinaMainland, "2026-12-28", 2).standing).toBe("provisional");
  });
});

describe("the ends of what is known", () => {
  it("answers for 2002-01-01 to 2026-12-31 and refuses the days around, naming the year and the range", () => {
    expect(isWorkingDay(chinaMainland, "2002-01-01")).toBe(false);
    expect(isWorkingDay(chinaMainland, "2026-12-31")).toBe(true);
    for (const date of ["2001-12-31", "2027-10-01"]) {
      expect(() => isWorkingDay(chinaMainland, date)).toThrow(
        expect.objectContaining({
          code: "calendar.outside-coverage",
          diagnostics: [
            {
              code: "calendar.outside-coverage",
              severity: "error",
              params: {
                calendar: "cn-mainland",
                date,
                year: Number(date.slice(0, 4)),
                first: "2002-01-01",
                last: "2026-12-31",
              },
            },
          ],
        }),
      );
    }
  });

  it("refuses an answer past either end, in every function", () => {
    const calls = [
      () => addWorkingDays(chinaMainland, "2026-12-25", 30),
      () => addWorkingDays(chinaMainland, "2002-01-08", -5),
      () => addWorkingDays(chinaMainland, "2026-12-25", 1e300),
      () => nextWorkingDay(chinaMainland, "2026-12-31"),
      () => previousWorkingDayOrSame(chinaMainland, "2002-01-02"),
      () => workingDaysBetween(chinaMainland, "2026-12-25", "2027-01-04"),
      () => workingDaysBetween(chinaMainland, "2001-12-25", "2002-01-04"),
      () => addWorkingDays(chinaMainland, "2027-01-04", 0),
      () => dayInfo(chinaMainland, "2027-01-04"),
      () => explainWorkingDays(chinaMainland, "2026-12-25", 30),
    ];
    for (const call of calls) expect(codeOf(call)).toBe("calendar.outside-coverage");
    expect(() => addWorkingDays(chinaMainland, "2026-12-25", 30)).toThrow(/2027/);
    expect(() => addWorkingDays(chinaMainland, "2002-01-08", -5)).toThrow(/2001/);
  });

  it.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY, "3", undefined])("refuses to count %o days", (n) => {
    expect(codeOf(() => addWorkingDays(chinaMainland, "2021-07-05", n as number))).toBe(
      "number.not-an-integer",
    );
    expect(codeOf(() => explainWorkingDays(chinaMainland, "2021-07-05", n as number))).toBe(
      "number.not-an-integer",
    );
  });

  it("never answers -0", () => {
    expect(Object.is(workingDaysBetween(chinaMainland, "2021-09-20", "2021-09-20"), 0)).toBe(true);
    expect(Object.is(workingDaysBetween(chinaMainland, "2021-09-20", "2021-09-19"), 0)).toBe(true);
    expect(Object.is(explainWorkingDays(chinaMainland, "2021-09-20", -0).days, 0)).toBe(true);
  });
});

describe("the calendar as data", () => {
  it("is deeply frozen, and the same after a trip through JSON", () => {
    const frozenThrough = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozenThrough));
    expect(frozenThrough(chinaMainland)).toBe(true);
    const copy = JSON.parse(JSON.stringify(chinaMainland)) as typeof chinaMainland;
    expect(copy).toEqual(chinaMainland);
    expect(addWorkingDays(copy, "2021-07-05", 30)).toBe("2021-08-16");
  });

  it("refuses what is no calendar", () => {
    for (const value of [undefined, null, {}, "cn-mainland"]) {
      expect(codeOf(() => isWorkingDay(value as unknown as typeof chinaMainland, "2021-07-05"))).toBe(
        "calendar.invalid",
      );
    }
  });
});
