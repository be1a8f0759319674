import {
  addWorkingDays,
  asKnownOn,
  bulkAddWorkingDays,
  bulkIsWorkingDay,
  bulkWorkingDaysBetween,
  chinaMainland,
  combineCalendars,
  countWorkingDays,
  dayInfo,
  defineCalendar,
  explainWorkingDays,
  type HolidayNotice,
  holidaysIn,
  isWorkingDay,
  nextWorkingDay,
  nthWorkingDayOf,
  periodEnd,
  roll,
  toDayNumber,
  type Weekday,
  withDays,
  withProvisional,
  workingDaysBetween,
  workingDaysIn,
} from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../support/refusal.js";
import { codeOf } from "./errors.js";

const fiveDays = defineCalendar({
  id: "five",
  coverage: { first: "2025-01-01", last: "2027-12-31" },
  holidays: [{ name: "厂庆", days: ["2026-06-01"] }],
});

const year2026 = { first: "2026-01-01", last: "2026-12-31" } as const;

describe("defineCalendar", () => {
  it("makes a calendar of a week, days off and days worked, each with its reason", () => {
    const calendar = defineCalendar({
      id: "office",
      coverage: year2026,
      weekend: [5, 6],
      holidays: [
        "2026-03-01",
        { name: "院庆", days: ["2026-03-02", "2026-03-20"], reason: "granted" },
        { name: "校庆", days: ["2026-03-21"] },
        { name: { zh: "换休", en: "swap" }, days: ["2026-03-03", "2026-03-06"], reason: "exchanged" },
      ],
      workingDays: ["2026-03-07"],
    });
    const seen = (date: string) => {
      const { reason, holiday } = dayInfo(calendar, date);
      return [reason, holiday?.zh];
    };
    expect(seen("2026-03-01")).toEqual(["statutory", undefined]);
    expect(seen("2026-03-02")).toEqual(["granted", "院庆"]);
    // A Friday and a Saturday, the rest of this week: what the law gives it gives on any weekday.
    expect(seen("2026-03-20")).toEqual(["weekend", "院庆"]);
    expect(seen("2026-03-21")).toEqual(["statutory", "校庆"]);
    expect(seen("2026-03-03")).toEqual(["exchanged", "换休"]);
    expect(seen("2026-03-06")).toEqual(["weekend", "换休"]);
    expect(seen("2026-03-07")).toEqual(["make-up", undefined]);
    expect(seen("2026-03-13")).toEqual(["weekend", undefined]);
    expect(seen("2026-03-15")).toEqual(["weekday", undefined]);
    expect(dayInfo(calendar, "2026-03-01").standing).toBe("official");
    expect(dayInfo(calendar, "2026-03-01")).not.toHaveProperty("notice");
    expect(dayInfo(calendar, "2026-03-01")).not.toHaveProperty("holiday");
  });

  it.each([
    ["weekend", { weekend: [0 as Weekday] }],
    ["weekend", { weekend: [7.5 as Weekday] }],
    ["coverage", { coverage: { first: "2026-01-02", last: "2025-12-31" } }],
    ["workingDays", { holidays: ["2026-01-03"], workingDays: ["2026-01-03"] }],
  ])("refuses an unusable %s", (field, part) => {
    expect(() => defineCalendar({ id: "x", coverage: year2026, ...part })).toThrow(
      expect.objectContaining({
        code: "calendar.invalid",
        diagnostics: [expect.objectContaining({ params: expect.objectContaining({ calendar: "x", field }) })],
      }),
    );
  });

  it("may cover nothing, and may work on no day: an error, not a wait", () => {
    const nothing = defineCalendar({ id: "none", coverage: { first: "2026-01-01", last: "2025-12-31" } });
    const idle = defineCalendar({ id: "idle", coverage: year2026, weekend: [1, 2, 3, 4, 5, 6, 7] });
    expect(codeOf(() => isWorkingDay(nothing, "2026-01-01"))).toBe("calendar.outside-coverage");
    expect(codeOf(() => addWorkingDays(idle, "2026-01-01", 1))).toBe("calendar.outside-coverage");
    expect(codeOf(() => nextWorkingDay(idle, "2026-01-01"))).toBe("calendar.outside-coverage");
    expect(addWorkingDays(idle, "2026-01-01", 0)).toBe("2026-01-01");
    expect(workingDaysBetween(idle, "2026-01-01", "2026-12-31")).toBe(0);
    expect([...workingDaysIn(idle, "2026-01-01", "2026-12-31")]).toEqual([]);
  });

  it("does not change what it was given", () => {
    const holidays = ["2026-01-01"];
    const calendar = defineCalendar({ id: "x", coverage: year2026, holidays });
    holidays.push("2026-01-02");
    const notices: HolidayNotice[] = [];
    const name = { zh: "校庆", en: "Founders' Day" };
    defineCalendar({ id: "x", coverage: year2026, notices, holidays: [{ name, days: ["2026-05-04"] }] });
    expect([Object.isFrozen(notices), Object.isFrozen(name)]).toEqual([false, false]);
    expect(isWorkingDay(calendar, "2026-01-02")).toBe(true);
  });
});

describe("withDays", () => {
  const typhoon = withDays(chinaMainland, {
    holidays: [{ name: "台风停工", days: ["2026-09-09", "2026-09-12"] }],
    workingDays: ["2026-10-05"],
    notice: { title: "停工通知", issued: "2026-09-08" },
  });

  it("lays days over a calendar as a new one", () => {
    expect(isWorkingDay(typhoon, "2026-09-09")).toBe(false);
    expect(isWorkingDay(chinaMainland, "2026-09-09")).toBe(true);
    expect(isWorkingDay(typhoon, "2026-10-05")).toBe(true);
    expect(isWorkingDay(chinaMainland, "2026-10-05")).toBe(false);
    expect(dayInfo(typhoon, "2026-09-09")).toMatchObject({
      reason: "granted",
      holiday: { zh: "台风停工" },
      notice: { title: "停工通知", kind: "local", number: null },
    });
    expect(dayInfo(typhoon, "2026-09-12").reason).toBe("weekend");
    expect(dayInfo(typhoon, "2026-10-05").reason).toBe("make-up");
  });

  it("lets a later layer win", () => {
    const again = withDays(typhoon, { workingDays: ["2026-09-09"] });
    expect(isWorkingDay(again, "2026-09-09")).toBe(true);
    expect(isWorkingDay(typhoon, "2026-09-09")).toBe(false);
  });

  it("is known from its date on", () => {
    expect(isWorkingDay(asKnownOn(typhoon, "2026-09-07"), "2026-09-09")).toBe(true);
    expect(isWorkingDay(asKnownOn(typhoon, "2026-09-08"), "2026-09-09")).toBe(false);
  });

  it("is known always when its notice bears no date", () => {
    const closed = withDays(fiveDays, { holidays: ["2026-06-02"], notice: { title: "停工通知" } });
    expect(isWorkingDay(asKnownOn(closed, "2025-01-01"), "2026-06-02")).toBe(false);
  });
});

describe("combineCalendars", () => {
  it("keeps a make-up Saturday under all only where the other works too", () => {
    const all = combineCalendars([chinaMainland, fiveDays], { works: "all" });
    const any = combineCalendars([chinaMainland, fiveDays], { works: "any" });
    expect([isWorkingDay(all, "2026-10-10"), isWorkingDay(any, "2026-10-10")]).toEqual([false, true]);
    expect([isWorkingDay(all, "2026-10-05"), isWorkingDay(any, "2026-10-05")]).toEqual([false, true]);
    expect([isWorkingDay(all, "2026-06-01"), isWorkingDay(any, "2026-06-01")]).toEqual([false, true]);
    expect([isWorkingDay(all, "2026-10-04"), isWorkingDay(any, "2026-10-04")]).toEqual([false, false]);
  });

  it("speaks with the part that decides, and covers what all cover", () => {
    const all = combineCalendars([chinaMainland, fiveDays], { works: "all" });
    expect(all.coverage).toEqual({ first: "2025-01-01", last: "2026-12-31" });
    expect(all.id).toBe("cn-mainland&five");
    expect(dayInfo(all, "2026-10-05")).toMatchObject({
      reason: "exchanged",
      notice: { number: "国办发明电〔2025〕7号" },
    });
    expect(dayInfo(all, "2026-06-01")).toMatchObject({ reason: "statutory", holiday: { zh: "厂庆" } });
    expect(dayInfo(all, "2026-10-10")).toMatchObject({ working: false, reason: "weekend" });
    expect(dayInfo(all, "2026-12-30").standing).toBe("provisional");
    const any = combineCalendars([chinaMainland, fiveDays], { works: "any", id: "either" });
    expect(dayInfo(any, "2026-10-10")).toMatchObject({ working: true, reason: "make-up" });
    expect(any.id).toBe("either");
  });

  it("rests on the weekdays that any part rests on, or under any on those that all do", () => {
    const fridays = defineCalendar({ id: "fridays", coverage: year2026, weekend: [5, 6] });
    expect(combineCalendars([chinaMainland, fridays], { works: "all" }).weekend).toEqual([5, 6, 7]);
    expect(combineCalendars([chinaMainland, fridays], { works: "any" }).weekend).toEqual([6]);
  });

  it("covers nothing when the parts have no day in common, and takes layers of its own", () => {
    const past = defineCalendar({ id: "past", coverage: { first: "2020-01-01", last: "2020-12-31" } });
    expect(combineCalendars([past, fiveDays], { works: "any" }).coverage).toEqual({
      first: "2025-01-01",
      last: "2024-12-31",
    });
    const closed = withDays(combineCalendars([chinaMainland, fiveDays], { works: "all" }), {
      holidays: ["2026-06-02"],
    });
    expect(dayInfo(closed, "2026-06-02")).toMatchObject({ working: false, reason: "granted" });
    expect(isWorkingDay(asKnownOn(closed, "2025-12-01"), "2026-10-05")).toBe(false);
  });

  it("is known no further than its parts are", () => {
    const all = combineCalendars([chinaMainland, fiveDays], { works: "all" });
    const known = asKnownOn(all, "2025-10-01");
    expect(known.coverage).toEqual({ first: "2025-01-01", last: "2025-12-31" });
    expect(known.provisionalFrom).toBe("2025-12-29");
    expect(codeOf(() => isWorkingDay(known, "2026-01-05"))).toBe("calendar.outside-coverage");
    expect(asKnownOn(all, "2000-01-01").coverage).toEqual({ first: "2025-01-01", last: "2024-12-31" });
  });

  it("refuses to be made of nothing, or to answer beyond a part", () => {
    expect(codeOf(() => combineCalendars([], { works: "all" }))).toBe("calendar.invalid");
    const all = combineCalendars([chinaMainland, fiveDays], { works: "all" });
    const stretched = { ...all, coverage: { first: "2025-01-01", last: "2027-12-31" } };
    expect(codeOf(() => isWorkingDay(stretched, "2026-01-05"))).toBe("calendar.outside-coverage");
  });
});

describe("asKnownOn", () => {
  it("knows nothing of the extension of 2020 before it was published on 2020-01-27", () => {
    for (const date of ["2020-01-20", "2020-01-26"]) {
      const before = asKnownOn(chinaMainland, date);
      expect(isWorkingDay(before, "2020-01-31")).toBe(true);
      expect(dayInfo(before, "2020-02-01").reason).toBe("make-up");
    }
    const after = asKnownOn(chinaMainland, "2020-01-27");
    expect(isWorkingDay(after, "2020-01-31")).toBe(false);
    expect(isWorkingDay(after, "2020-02-01")).toBe(false);
  });

  it("knows Labour Day 2019 as one day before 2019-03-22, and 2015-09-03 as a working day before 2015-05-13", () => {
    const before = asKnownOn(chinaMainland, "2019-03-21");
    expect(["2019-04-28", "2019-05-02", "2019-05-05"].map((date) => isWorkingDay(before, date))).toEqual([
      false,
      true,
      false,
    ]);
    const after = asKnownOn(chinaMainland, "2019-03-22");
    expect(["2019-04-28", "2019-05-02", "2019-05-05"].map((date) => isWorkingDay(after, date))).toEqual([
      true,
      false,
      true,
    ]);
    expect(isWorkingDay(asKnownOn(chinaMainland, "2015-05-12"), "2015-09-03")).toBe(true);
    expect(isWorkingDay(asKnownOn(chinaMainland, "2015-05-13"), "2015-09-03")).toBe(false);
  });

  it("covers the years whose notice was out, and holds the last days of the last one provisional", () => {
    const known = asKnownOn(chinaMainland, "2020-11-24");
    expect(known.coverage).toEqual({ first: "2002-01-01", last: "2020-12-31" });
    expect(known.provisionalFrom).toBe("2020-12-29");
    expect(known.id).toBe("cn-mainland@2020-11-24");
    expect(codeOf(() => isWorkingDay(known, "2021-01-04"))).toBe("calendar.outside-coverage");
    expect(asKnownOn(chinaMainland, "2020-11-25").coverage.last).toBe("2021-12-31");
    // The dates of the notices of 2002 and 2003 are not established: they count as known by New Year.
    expect(asKnownOn(chinaMainland, "2002-12-31").coverage.last).toBe("2002-12-31");
    expect(asKnownOn(chinaMainland, "2003-01-01").coverage.last).toBe("2003-12-31");
    expect(asKnownOn(chinaMainland, "2001-06-01").coverage).toEqual({
      first: "2002-01-01",
      last: "2001-12-31",
    });
    expect(asKnownOn(chinaMainland, "2026-11-23").coverage).toEqual(chinaMainland.coverage);
  });
});

describe("countWorkingDays", () => {
  it("counts by the conventions people know", () => {
    // 2026-10-01 Thursday to 2026-10-10, a make-up Saturday: 8, 9 and 10 October are worked.
    const count = (bounds: "[)" | "[]" | "(]" | "()") =>
      countWorkingDays(chinaMainland, "2026-10-08", "2026-10-10", bounds);
    expect([count("[)"), count("[]"), count("(]"), count("()")]).toEqual([2, 3, 2, 1]);
    expect(countWorkingDays(chinaMainland, "2026-10-10", "2026-10-08", "[]")).toBe(-3);
    expect(countWorkingDays(chinaMainland, "2026-10-08", "2026-10-08", "()")).toBe(0);
    expect(Object.is(countWorkingDays(chinaMainland, "2026-10-02", "2026-10-01", "[]"), 0)).toBe(true);
  });

  it("counts from the day after, or going back down to the day itself", () => {
    const between = (from: string, to: string) => workingDaysBetween(chinaMainland, from, to);
    // 2021-09-18 is a make-up Saturday before the Mid-Autumn break of 19 to 21 September.
    expect([between("2021-09-17", "2021-09-20"), between("2021-09-20", "2021-09-17")]).toEqual([1, -2]);
    expect([between("2021-09-18", "2021-09-22"), between("2021-09-22", "2021-09-18")]).toEqual([1, -1]);
    expect([between("2021-09-19", "2021-09-22"), between("2021-09-22", "2021-09-19")]).toEqual([1, 0]);
  });

  it("counts 250 working days in 2021 and 248 in 2026", () => {
    expect(countWorkingDays(chinaMainland, "2021-01-01", "2021-12-31", "[]")).toBe(250);
    expect(countWorkingDays(chinaMainland, "2026-01-01", "2026-12-31", "[]")).toBe(248);
  });
});

describe("what calendars and refusals say of themselves", () => {
  const paramsOf = (call: () => unknown) => refusalOf(call).diagnostics[0].params;

  it("a calendar made of others is named after them, unless it has a name of its own", () => {
    expect(combineCalendars([chinaMainland, fiveDays], { works: "any" }).id).toBe("cn-mainland|five");
    expect(combineCalendars([chinaMainland, fiveDays], { works: "all" }).id).toBe("cn-mainland&five");
    const closed = { holidays: ["2026-06-02"] };
    expect(withDays(chinaMainland, { id: "office", ...closed }).id).toBe("office");
    expect(withDays(chinaMainland, closed).id).toBe("cn-mainland");
    expect(withProvisional(chinaMainland).id).toBe("cn-mainland+provisional");
  });

  it("of a combined calendar, the part that has something to say speaks, wherever it stands", () => {
    const all = combineCalendars([fiveDays, chinaMainland], { works: "all" });
    expect(dayInfo(all, "2026-10-03")).toMatchObject({ working: false, holiday: { zh: "国庆节" } });
  });

  it("a refusal names the calendar and what it has", () => {
    const provisional = withProvisional(chinaMainland) as unknown as typeof chinaMainland;
    expect(paramsOf(() => isWorkingDay(provisional, "2026-10-01"))).toEqual({
      calendar: "cn-mainland+provisional",
    });
    // 21 weekdays in May 2021, less 3, 4 and 5, and Saturday the 8th worked.
    const may = (n: number) => () => nthWorkingDayOf(chinaMainland, "2021-05-20", "month", n);
    const has = { first: "2021-05-01", last: "2021-05-31", workingDays: 19 };
    for (const n of [20, -20, 0]) expect(paramsOf(may(n))).toEqual({ ...has, n });
    expect([may(19)(), may(-19)(), may(1)()]).toEqual(["2021-05-31", "2021-05-06", "2021-05-06"]);
    expect(nthWorkingDayOf(chinaMainland, "2021-06-10", "month", 1)).toBe("2021-06-01");
    expect(paramsOf(() => combineCalendars([], { works: "all", id: "none" }))).toMatchObject({
      field: "calendars",
    });
  });

  it("a refusal names the day past the end that the count ran out at", () => {
    const idle = defineCalendar({ id: "idle", coverage: year2026, weekend: [1, 2, 3, 4, 5, 6, 7] });
    const dateOf = (n: number) => paramsOf(() => addWorkingDays(idle, "2026-01-01", n));
    expect(dateOf(1)).toMatchObject({ date: "2027-01-01", year: 2027 });
    expect(dateOf(-1)).toMatchObject({ date: "2025-12-31", year: 2025 });
  });

  it("a count is provisional as soon as one day on its way is", () => {
    expect(explainWorkingDays(chinaMainland, "2026-12-24", 3).standing).toBe("provisional");
    expect(explainWorkingDays(chinaMainland, "2026-12-24", 2).standing).toBe("official");
  });
});

describe("roll", () => {
  it("follows, precedes and turns round at the end of the month", () => {
    expect(roll(chinaMainland, "2021-09-20", "following")).toBe("2021-09-22");
    expect(roll(chinaMainland, "2021-09-20", "preceding")).toBe("2021-09-18");
    expect(roll(chinaMainland, "2021-09-20", "none")).toBe("2021-09-20");
    expect(roll(chinaMainland, "2021-07-31", "following")).toBe("2021-08-02");
    expect(roll(chinaMainland, "2021-09-20", "modified-following")).toBe("2021-09-22");
    expect(roll(chinaMainland, "2021-09-20", "modified-preceding")).toBe("2021-09-18");
    expect(roll(chinaMainland, "2021-07-31", "modified-following")).toBe("2021-07-30");
    expect(roll(chinaMainland, "2021-08-01", "modified-preceding")).toBe("2021-08-02");
    expect(codeOf(() => roll(chinaMainland, "2027-01-01", "none"))).toBe("calendar.outside-coverage");
  });
});

describe("periods", () => {
  it("finds working days from either end of a month, quarter, half or year", () => {
    expect(nthWorkingDayOf(chinaMainland, "2021-10-20", "month", 1)).toBe("2021-10-08");
    expect(nthWorkingDayOf(chinaMainland, "2021-05-20", "quarter", -5)).toBe("2021-06-24");
    expect(nthWorkingDayOf(chinaMainland, "2021-05-20", "half", -1)).toBe("2021-06-30");
    expect(nthWorkingDayOf(chinaMainland, "2021-05-20", "year", -1)).toBe("2021-12-31");
    expect(codeOf(() => nthWorkingDayOf(chinaMainland, "2021-05-20", "month", 40))).toBe(
      "calendar.no-such-working-day",
    );
    expect(codeOf(() => nthWorkingDayOf(chinaMainland, "2021-05-20", "month", 0))).toBe(
      "calendar.no-such-working-day",
    );
  });

  it("knows the last day of each period", () => {
    expect(periodEnd("2024-02-10", "month")).toBe("2024-02-29");
    expect(periodEnd("2021-11-01", "quarter")).toBe("2021-12-31");
    expect(periodEnd("2021-06-30", "half")).toBe("2021-06-30");
    expect(periodEnd("9999-12-01", "year")).toBe("9999-12-31");
  });
});

describe("ranges", () => {
  it("walks working days and holidays", () => {
    expect([...workingDaysIn(chinaMainland, "2026-09-30", "2026-10-10")]).toEqual([
      "2026-09-30",
      "2026-10-08",
      "2026-10-09",
      "2026-10-10",
    ]);
    expect(
      [...holidaysIn(chinaMainland, "2026-04-01", "2026-04-30")].map(({ date, reason }) => [date, reason]),
    ).toEqual([
      ["2026-04-04", "weekend"],
      ["2026-04-05", "statutory"],
      ["2026-04-06", "exchanged"],
    ]);
    expect([...holidaysIn(chinaMainland, "2026-10-01", "2026-10-01")]).toHaveLength(1);
    // A day off without a name is a holiday as well; the weekend of 13 and 14 June is none.
    const closed = withDays(fiveDays, { holidays: ["2026-06-12"] });
    expect([...holidaysIn(closed, "2026-06-08", "2026-06-14")].map(({ date }) => date)).toEqual([
      "2026-06-12",
    ]);
    expect([...workingDaysIn(chinaMainland, "2026-10-10", "2026-09-30")]).toEqual([]);
    expect(codeOf(() => [...workingDaysIn(chinaMainland, "2026-12-30", "2027-01-05")])).toBe(
      "calendar.outside-coverage",
    );
  });
});

describe("day numbers in bulk", () => {
  const days = Int32Array.of(toDayNumber("2021-07-05"), toDayNumber("2021-09-20"));

  it("writes into the array it is given, in place if asked", () => {
    const out = new Int32Array(2);
    expect(bulkAddWorkingDays(chinaMainland, days, 10, out)).toBe(out);
    expect([...out]).toEqual([toDayNumber("2021-07-19"), toDayNumber("2021-10-09")]);
    const same = days.slice();
    bulkAddWorkingDays(chinaMainland, same, -1, same);
    expect([...same]).toEqual([toDayNumber("2021-07-02"), toDayNumber("2021-09-18")]);
    expect([...bulkIsWorkingDay(chinaMainland, days)]).toEqual([1, 0]);
    expect([...bulkAddWorkingDays(chinaMainland, days, 0)]).toEqual([...days]);
  });

  it("counts between pairs, each as it is counted alone", () => {
    const numbers = (...dates: string[]) => Int32Array.from(dates, toDayNumber);
    // Ten, ten back, none; over and into the Mid-Autumn break of 19 to 21 September, and to the last day there is.
    const from = numbers("2021-07-05", "2021-07-19", "2021-09-20", "2021-09-18", "2021-09-22", "2021-09-17");
    const to = numbers("2021-07-19", "2021-07-05", "2021-09-20", "2021-09-22", "2021-09-19", "2021-09-20");
    const out = new Int32Array(6);
    expect(bulkWorkingDaysBetween(chinaMainland, from, to, out)).toBe(out);
    expect([...out]).toEqual([10, -10, 0, 1, 0, 1]);
    expect([...bulkWorkingDaysBetween(chinaMainland, from, to)]).toEqual([...out]);
    const last = bulkWorkingDaysBetween(chinaMainland, numbers("2026-12-30"), numbers("2026-12-31"));
    expect([...last]).toEqual([1]);
    expect(codeOf(() => bulkWorkingDaysBetween(chinaMainland, from, to.subarray(1)))).toBe(
      "date.out-of-range",
    );
  });

  it("refuses days not covered and arrays of two lengths", () => {
    const outside = Int32Array.of(toDayNumber("2001-12-31"));
    expect(codeOf(() => bulkIsWorkingDay(chinaMainland, outside))).toBe("calendar.outside-coverage");
    for (const n of [1, 0, -1]) {
      expect(codeOf(() => bulkAddWorkingDays(chinaMainland, outside, n))).toBe("calendar.outside-coverage");
    }
    expect(codeOf(() => bulkAddWorkingDays(chinaMainland, days, 1.5))).toBe("number.not-an-integer");
    expect(codeOf(() => bulkWorkingDaysBetween(chinaMainland, days, outside.subarray(1)))).toBe(
      "date.out-of-range",
    );
  });
});
