import {
  addWorkingDays,
  asKnownOn,
  chinaMainland,
  combineCalendars,
  countWorkingDays,
  dayInfo,
  defineCalendar,
  estimateWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingDayOrSame,
  nthWorkingDayOf,
  previousWorkingDay,
  previousWorkingDayOrSame,
  roll,
  withDays,
  withProvisional,
  workingDaysBetween,
  workingDaysIn,
} from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { codeOf } from "./errors.js";

/** What must come out is worked out by hand from the clauses beside it, and from the days of the week. */
const works = (date: string): boolean => isWorkingDay(chinaMainland, date);
const add = (date: string, n: number): string => addWorkingDays(chinaMainland, date, n);

describe("leap days", () => {
  it("are days of the week like any other", () => {
    // A Sunday, a Friday, a Wednesday, a Monday, a Saturday and a Thursday; no notice names them.
    const days = ["2004-02-29", "2008-02-29", "2012-02-29", "2016-02-29", "2020-02-29", "2024-02-29"];
    expect(days.map(works)).toEqual([false, true, true, true, false, true]);
    expect([add("2024-02-28", 1), add("2024-02-28", 2), add("2024-03-01", -1)]).toEqual([
      "2024-02-29",
      "2024-03-01",
      "2024-02-29",
    ]);
    expect([add("2023-02-28", 1), add("2023-03-01", -1)]).toEqual(["2023-03-01", "2023-02-28"]);
    expect(nthWorkingDayOf(chinaMainland, "2024-02-01", "month", -1)).toBe("2024-02-29");
    expect(nthWorkingDayOf(chinaMainland, "2020-02-29", "month", -1)).toBe("2020-02-28");
    expect(codeOf(() => works("2023-02-29"))).toBe("date.impossible");
  });

  it("count in February 2020: 20 days after the extension, 21 before it made 1 February a day of rest", () => {
    // 2月1日（星期六）上班; then 延长至2月2日. The other weekdays are 3-7, 10-14, 17-21 and 24-28.
    const february = ["2020-02-01", "2020-02-29", "[]"] as const;
    expect(countWorkingDays(chinaMainland, ...february)).toBe(20);
    expect(countWorkingDays(asKnownOn(chinaMainland, "2020-01-20"), ...february)).toBe(21);
  });
});

describe("year ends", () => {
  it("are worked on weekends where the notice of the next year says so", () => {
    // 2006年12月30日（星期六）、31日（星期日）上班; 1月1日—3日放假.
    expect([1, 2, 3].map((n) => add("2006-12-29", n))).toEqual(["2006-12-30", "2006-12-31", "2007-01-04"]);
    // 2007年12月29日（星期六）上班, 12月30日—1月1日放假.
    expect([1, 2].map((n) => add("2007-12-28", n))).toEqual(["2007-12-29", "2008-01-02"]);
    // 12月29日（星期六）上班, 12月30日至1月1日放假.
    expect([1, 2].map((n) => add("2018-12-28", n))).toEqual(["2018-12-29", "2019-01-02"]);
    // 2022年12月31日至2023年1月2日放假, 不调休.
    expect(add("2022-12-30", 1)).toBe("2023-01-03");
    expect(add("2023-01-03", -1)).toBe("2022-12-30");
  });

  it.each([
    ["2005", "2005-12-31"],
    ["2006", "2006-12-31"],
    ["2007", "2007-12-29"],
    ["2011", "2011-12-31"],
    ["2018", "2018-12-29"],
    ["2022", "2022-12-30"],
  ])("the last working day of %s is %s, of the month, the quarter, the half and the year", (year, last) => {
    for (const period of ["month", "quarter", "half", "year"] as const) {
      expect(nthWorkingDayOf(chinaMainland, `${year}-12-10`, period, -1)).toBe(last);
    }
  });

  it("were other ones before the next notice was out", () => {
    // The notice of 2019 was published on 2018-12-06.
    const before = asKnownOn(chinaMainland, "2018-12-05");
    expect(addWorkingDays(before, "2018-12-28", 1)).toBe("2018-12-31");
    expect(dayInfo(before, "2018-12-31")).toMatchObject({ reason: "weekday", standing: "provisional" });
    expect(dayInfo(before, "2018-12-29")).toMatchObject({ reason: "weekend", standing: "provisional" });
    expect(dayInfo(before, "2018-12-28").standing).toBe("official");
    expect(addWorkingDays(asKnownOn(chinaMainland, "2018-12-06"), "2018-12-28", 1)).toBe("2018-12-29");
  });
});

describe("the edges of the coverage", () => {
  it("answer on the last day and refuse the next, whichever way", () => {
    // 2002: 1月1日—3日放假, paid for on 29 and 30 December 2001, which nobody covers.
    expect(nextWorkingDay(chinaMainland, "2002-01-01")).toBe("2002-01-04");
    expect(nextWorkingDayOrSame(chinaMainland, "2002-01-01")).toBe("2002-01-04");
    expect(add("2002-01-07", -1)).toBe("2002-01-04");
    for (const call of [
      () => add("2002-01-04", -1),
      () => previousWorkingDay(chinaMainland, "2002-01-04"),
      () => previousWorkingDayOrSame(chinaMainland, "2002-01-03"),
      () => roll(chinaMainland, "2002-01-01", "preceding"),
      () => roll(chinaMainland, "2002-01-01", "modified-preceding"),
      () => nextWorkingDay(chinaMainland, "2001-12-31"),
      () => add("2026-12-31", 1),
      () => add("2027-01-01", -1),
      () => nextWorkingDayOrSame(chinaMainland, "2027-01-01"),
      () => [...workingDaysIn(chinaMainland, "2026-12-31", "2027-01-01")],
      () => countWorkingDays(chinaMainland, "2026-12-31", "2027-01-01", "[)"),
    ]) {
      expect(codeOf(call)).toBe("calendar.outside-coverage");
    }
    expect(add("2026-12-30", 1)).toBe("2026-12-31");
    expect(nextWorkingDayOrSame(chinaMainland, "2026-12-31")).toBe("2026-12-31");
    expect(countWorkingDays(chinaMainland, "2026-12-31", "2026-12-31", "[]")).toBe(1);
    expect([...workingDaysIn(chinaMainland, "2002-01-01", "2002-01-04")]).toEqual(["2002-01-04"]);
  });

  it("of a calendar with official notices are its own, also looked back on", () => {
    const { notices } = chinaMainland;
    const short = defineCalendar({ id: "s", coverage: { first: "2010-03-01", last: "2015-06-30" }, notices });
    // The notice of 2016 was not out; it is of no concern to a calendar that ends in 2015.
    expect(asKnownOn(short, "2015-06-01").coverage).toEqual({ first: "2010-03-01", last: "2015-06-30" });
    expect(asKnownOn(short, "2014-12-15").coverage).toEqual({ first: "2010-03-01", last: "2014-12-31" });
    const before = asKnownOn(short, "2005-06-01");
    expect(before.coverage).toEqual({ first: "2010-03-01", last: "2010-02-28" });
    expect(codeOf(() => isWorkingDay(before, "2010-03-01"))).toBe("calendar.outside-coverage");
    expect(asKnownOn(chinaMainland, "2001-06-01").provisionalFrom).toBe("2001-12-29");
  });

  it("of combined calendars are those of the days that all cover, and provisional as soon as one part is", () => {
    const open = defineCalendar({
      id: "open",
      coverage: { first: "2026-06-01", last: "2026-12-31" },
      provisionalFrom: "2026-12-01",
    });
    for (const combined of [
      combineCalendars([chinaMainland, open], { works: "all" }),
      combineCalendars([open, chinaMainland], { works: "any" }),
    ]) {
      expect(combined.coverage).toEqual({ first: "2026-06-01", last: "2026-12-31" });
      expect(dayInfo(combined, "2026-11-30").standing).toBe("official");
      expect(dayInfo(combined, "2026-12-01").standing).toBe("provisional");
      expect(codeOf(() => isWorkingDay(combined, "2026-05-29"))).toBe("calendar.outside-coverage");
    }
  });
});

describe("make-up Sundays and Saturdays", () => {
  it("are working days of every convention", () => {
    // 4月4日至6日放假调休. 4月7日（星期日）上班.
    expect(roll(chinaMainland, "2024-04-06", "following")).toBe("2024-04-07");
    expect(add("2024-04-03", 1)).toBe("2024-04-07");
    expect(add("2024-04-08", -1)).toBe("2024-04-07");
    // 9月29日（星期日）上班, 10月1日至7日放假, 10月12日（星期六）上班.
    for (const convention of ["following", "preceding", "modified-following", "none"] as const) {
      expect(roll(chinaMainland, "2024-09-29", convention)).toBe("2024-09-29");
      expect(roll(chinaMainland, "2024-10-12", convention)).toBe("2024-10-12");
    }
    expect(nthWorkingDayOf(chinaMainland, "2024-09-01", "quarter", -2)).toBe("2024-09-29");
    expect(add("2024-09-27", 3)).toBe("2024-10-08");
    expect(workingDaysBetween(chinaMainland, "2024-09-27", "2024-10-12")).toBe(7);
    // 2013: 9月29日（星期日）、10月12日（星期六）上班.
    expect(["2013-09-29", "2013-10-12", "2013-10-13"].map(works)).toEqual([true, true, false]);
  });

  it("move the fifth working day before a quarter ends", () => {
    // 2026: 9月25日至27日放假, 10月1日至7日放假; the week before, 9月20日（星期日）上班.
    expect(nthWorkingDayOf(chinaMainland, "2026-08-15", "quarter", -3)).toBe("2026-09-28");
    expect(nthWorkingDayOf(chinaMainland, "2026-08-15", "quarter", -5)).toBe("2026-09-23");
    expect(nthWorkingDayOf(chinaMainland, "2026-08-15", "quarter", -8)).toBe("2026-09-20");
    // 2012: 9月29日（星期六）上班, 9月30日至10月7日放假.
    expect(nthWorkingDayOf(chinaMainland, "2012-09-01", "month", -1)).toBe("2012-09-29");
  });
});

describe("amendments", () => {
  it("of 2003 gives 6 and 7 May back and keeps the Monday, from the day it was published", () => {
    const before = asKnownOn(chinaMainland, "2003-04-21");
    expect(addWorkingDays(before, "2003-04-30", 1)).toBe("2003-05-08");
    expect(isWorkingDay(before, "2003-04-26")).toBe(true);
    expect(add("2003-04-30", 1)).toBe("2003-05-06");
    expect(["2003-04-26", "2003-04-27", "2003-05-05"].map(works)).toEqual([false, false, false]);
    expect(addWorkingDays(asKnownOn(chinaMainland, "2003-04-22"), "2003-04-30", 1)).toBe("2003-05-06");
  });

  it("of 2019 makes two Sundays worked", () => {
    // 5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班.
    const before = asKnownOn(chinaMainland, "2019-03-21");
    expect([1, 2].map((n) => addWorkingDays(before, "2019-04-26", n))).toEqual(["2019-04-29", "2019-04-30"]);
    expect([1, 2].map((n) => add("2019-04-26", n))).toEqual(["2019-04-28", "2019-04-29"]);
    expect([addWorkingDays(before, "2019-04-30", 1), add("2019-04-30", 1)]).toEqual([
      "2019-05-02",
      "2019-05-05",
    ]);
    // What one gives the other takes: a month on, the count is the same.
    expect([addWorkingDays(before, "2019-04-20", 20), add("2019-04-20", 20)]).toEqual([
      "2019-05-20",
      "2019-05-20",
    ]);
  });

  it("of 2015 gives a Thursday, a Friday for a Sunday", () => {
    // 9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班.
    const before = asKnownOn(chinaMainland, "2015-05-12");
    expect([1, 2].map((n) => addWorkingDays(before, "2015-09-02", n))).toEqual(["2015-09-03", "2015-09-04"]);
    expect([1, 2].map((n) => add("2015-09-02", n))).toEqual(["2015-09-06", "2015-09-07"]);
    expect(dayInfo(before, "2015-09-06").reason).toBe("weekend");
    expect(dayInfo(chinaMainland, "2015-09-06")).toMatchObject({
      reason: "make-up",
      notice: { kind: "special" },
    });
  });

  it("of 2020 lengthens a break that one's own days may shorten again, and is kept in what is made of it", () => {
    const ours = withDays(chinaMainland, { workingDays: ["2020-02-01"] });
    expect(dayInfo(ours, "2020-02-01")).toMatchObject({ working: true, reason: "make-up" });
    expect(isWorkingDay(ours, "2020-01-31")).toBe(false);
    const estimate = estimateWorkingDays(withProvisional(ours), "2020-01-23", 1);
    expect(estimate).toEqual({
      date: "2020-02-01",
      earliest: "2020-02-01",
      latest: "2020-02-01",
      standing: "official",
    });
    expect(estimateWorkingDays(withProvisional(ours), "2020-02-03", -1).date).toBe("2020-02-01");
    expect(estimateWorkingDays(withProvisional(chinaMainland), "2020-02-03", -1).date).toBe("2020-01-23");
  });
});
