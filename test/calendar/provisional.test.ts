import { readFileSync } from "node:fs";
import {
  addWorkingDays,
  asKnownOn,
  chinaMainland,
  defineCalendar,
  estimateWorkingDays,
  isWorkingDay,
  type ProvisionalCalendar,
  type WorkCalendar,
  withProvisional,
  workingDaysBetween,
} from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";
import { codeOf } from "./errors.js";
import { type Replay, replay } from "./replay.js";

const provisional = withProvisional(chinaMainland);
const untyped = (value: unknown) => value as WorkCalendar;

describe("withProvisional", () => {
  it("gives 2027 as the decree and the standing principles do", () => {
    const rows = provisional.breaks
      .slice(0, 7)
      .map(({ name, days, statutory, makeUpDaysOwed }) => [
        name.zh,
        `${days[0]}..${days.at(-1)}`,
        statutory.length,
        makeUpDaysOwed,
      ]);
    expect(rows).toEqual([
      ["元旦", "2027-01-01..2027-01-03", 1, 0],
      ["春节", "2027-02-05..2027-02-12", 4, 2],
      ["清明节", "2027-04-03..2027-04-05", 1, 0],
      ["劳动节", "2027-05-01..2027-05-05", 2, 1],
      ["端午节", "2027-06-09..2027-06-09", 1, 0],
      ["中秋节", "2027-09-15..2027-09-15", 1, 0],
      ["国庆节", "2027-10-01..2027-10-07", 3, 2],
    ]);
  });

  it("joins National Day and Mid-Autumn in 2028, 2031, 2036 and 2039", () => {
    const joined = provisional.breaks.filter(({ name }) => name.zh.includes("、"));
    expect(
      joined.map(({ name, days, makeUpDaysOwed }) => [name.zh, days[0], days.length, makeUpDaysOwed]),
    ).toEqual([
      ["国庆节、中秋节", "2028-10-01", 8, 1],
      ["国庆节、中秋节", "2031-10-01", 8, 2],
      ["国庆节、中秋节", "2036-10-01", 8, 2],
      ["国庆节、中秋节", "2039-10-01", 8, 1],
    ]);
  });

  it("joins them also where Mid-Autumn comes first, as the notices of 2012 and 2023 did", () => {
    const autumnAfter = (date: string) => {
      const { breaks } = withProvisional(asKnownOn(chinaMainland, date));
      const autumn = breaks.find(({ name }) => name.zh.includes("中秋节"));
      return [autumn?.name.zh, autumn?.days[0], autumn?.days.at(-1)];
    };
    expect(autumnAfter("2011-12-05")).toEqual(["中秋节、国庆节", "2012-09-30", "2012-10-07"]);
    expect(autumnAfter("2022-12-07")).toEqual(["中秋节、国庆节", "2023-09-29", "2023-10-06"]);
  });

  it("offers the two nearest free weekend days on either side for a make-up day, the nearer ones first", () => {
    const candidates = (first: string) =>
      provisional.breaks.find(({ days }) => days[0] === first)?.makeUpCandidates;
    expect(candidates("2027-02-05")).toEqual(["2027-01-31", "2027-02-13", "2027-01-30", "2027-02-14"]);
    expect(candidates("2027-04-03")).toEqual([]);
    // For New Year 2030, a Tuesday; a notice has never touched a day before the 29th of the December before.
    expect(candidates("2029-12-30")).toEqual(["2029-12-29", "2030-01-05", "2030-01-06"]);
  });

  it("gives 2025 and 2026 as their notices did, but for the ninth day of 2026, a Sunday", () => {
    const spans = (calendar: ProvisionalCalendar, year: number) =>
      calendar.breaks.filter(({ days }) => days.at(-1)?.startsWith(`${year}`)).map(({ days }) => days);
    const announced = (year: number) =>
      chinaMainland.notices
        .filter((notice) => notice.year === year)
        .flatMap(({ holidays }) =>
          holidays.map(({ days }) =>
            days.filter(({ reason }) => reason !== "make-up").map(({ date }) => date),
          ),
        );
    expect(spans(withProvisional(asKnownOn(chinaMainland, "2024-11-11")), 2025)).toEqual(announced(2025));
    expect(spans(withProvisional(asKnownOn(chinaMainland, "2025-11-03")), 2026)).toEqual(
      announced(2026).map((days) => days.filter((date) => date !== "2026-02-15")),
    );
  });

  it("owes in every year what the conservation of working days asks", () => {
    for (let year = 2027; year <= 2040; year++) {
      const breaks = provisional.breaks.filter(({ days }) => days.at(-1)?.startsWith(`${year}`));
      const weekdays = breaks
        .flatMap(({ days }) => days)
        .filter((date) => new Date(date).getUTCDay() % 6 !== 0);
      const owed = breaks.reduce((sum, each) => sum + each.makeUpDaysOwed, 0);
      expect([year, weekdays.length - owed]).toEqual([year, 13]);
      for (const each of breaks) expect(each.makeUpCandidates.length >= each.makeUpDaysOwed).toBe(true);
    }
  });

  it("is plain frozen data, covers to 2040-12-28, and is refused by every exact function", () => {
    expect(Object.isFrozen(provisional.breaks[0]?.days)).toBe(true);
    expect(provisional.coverage).toEqual({ first: "2002-01-01", last: "2040-12-28" });
    expect(codeOf(() => isWorkingDay(untyped(provisional), "2026-11-23"))).toBe("calendar.provisional");
    expect(codeOf(() => addWorkingDays(untyped(provisional), "2026-11-23", 1))).toBe("calendar.provisional");
    expect(codeOf(() => workingDaysBetween(untyped(provisional), "2026-11-23", "2026-11-24"))).toBe(
      "calendar.provisional",
    );
    expect(codeOf(() => withProvisional(untyped(provisional)))).toBe("calendar.provisional");
    // @ts-expect-error: a provisional calendar is no calendar with exact answers.
    expect(() => isWorkingDay(provisional, "2026-11-23")).toThrow();
    // @ts-expect-error: nor is a calendar with exact answers a provisional one.
    expect(() => estimateWorkingDays(chinaMainland, "2026-11-23", 1)).toThrow();
  });
});

describe("estimateWorkingDays", () => {
  it("is exact as long as only decided days are counted", () => {
    for (const n of [-30, -1, 1, 10, 24]) {
      const date = addWorkingDays(chinaMainland, "2026-11-23", n);
      expect(estimateWorkingDays(provisional, "2026-11-23", n)).toEqual({
        date,
        earliest: date,
        latest: date,
        standing: "official",
      });
    }
    expect(estimateWorkingDays(provisional, "2030-05-01", 0)).toEqual({
      date: "2030-05-01",
      earliest: "2030-05-01",
      latest: "2030-05-01",
      standing: "provisional",
    });
  });

  it("is provisional from 29 December 2026 on", () => {
    expect(estimateWorkingDays(provisional, "2026-12-25", 1).standing).toBe("official");
    expect(estimateWorkingDays(provisional, "2026-12-25", 2)).toEqual({
      date: "2026-12-29",
      earliest: "2026-12-29",
      latest: "2026-12-29",
      standing: "provisional",
    });
    expect(estimateWorkingDays(provisional, "2027-01-05", -1).standing).toBe("provisional");
    // Going back, what counts are the days passed, not the day it starts on.
    expect(estimateWorkingDays(provisional, "2026-12-29", -1)).toMatchObject({
      date: "2026-12-28",
      standing: "official",
    });
    expect(estimateWorkingDays(provisional, "2027-01-04", -4)).toMatchObject({
      date: "2026-12-28",
      standing: "provisional",
    });
  });

  it("counts no day twice that is worked anyway", () => {
    // With a week of six days, Saturday 29 December 2029 is worked, whatever New Year 2030 asks for.
    const sixDays = defineCalendar({
      id: "six",
      coverage: { first: "2029-01-01", last: "2029-12-31" },
      weekend: [7],
    });
    expect(estimateWorkingDays(withProvisional(sixDays), "2029-12-28", 2)).toMatchObject({
      date: "2030-01-02",
      earliest: "2030-01-02",
      latest: "2030-01-02",
    });
  });

  it("answers to the last day it covers", () => {
    expect(estimateWorkingDays(provisional, "2040-12-27", 1).date).toBe("2040-12-28");
    expect(codeOf(() => estimateWorkingDays(provisional, "2040-12-28", 1))).toBe("calendar.outside-coverage");
  });

  it("gives an interval around Spring Festival 2027, whose make-up days nobody knows yet", () => {
    // 5 to 12 February off; two of 30 and 31 January, 13 and 14 February worked.
    expect(estimateWorkingDays(provisional, "2027-02-04", 5)).toEqual({
      date: "2027-02-18",
      earliest: "2027-02-17",
      latest: "2027-02-19",
      standing: "provisional",
    });
    // A month on, both are paid, wherever they lay.
    expect(estimateWorkingDays(provisional, "2027-01-10", 40)).toMatchObject({
      earliest: "2027-03-11",
      latest: "2027-03-11",
    });
  });

  it("keeps the likeliest date inside the interval, whichever way it counts", () => {
    for (let day = toDayNumber("2026-12-01"); day < toDayNumber("2029-01-01"); day += 3) {
      for (const n of [-60, -15, -2, 1, 4, 20, 45]) {
        const { date, earliest, latest } = estimateWorkingDays(provisional, fromDayNumber(day), n);
        expect(earliest <= date && date <= latest).toBe(true);
      }
    }
  });

  it("closes on the true date when the notice lands", () => {
    const before = withProvisional(asKnownOn(chinaMainland, "2025-11-03"));
    const after = withProvisional(asKnownOn(chinaMainland, "2025-11-04"));
    expect(estimateWorkingDays(before, "2026-02-10", 9)).toMatchObject({ standing: "provisional" });
    expect(estimateWorkingDays(after, "2026-02-10", 9)).toEqual({
      date: "2026-02-28",
      earliest: "2026-02-28",
      latest: "2026-02-28",
      standing: "official",
    });
  });

  it("refuses what it cannot answer", () => {
    expect(codeOf(() => estimateWorkingDays(provisional, "2040-12-20", 10))).toBe(
      "calendar.outside-coverage",
    );
    expect(codeOf(() => estimateWorkingDays(provisional, "2041-01-01", 0))).toBe("calendar.outside-coverage");
    expect(codeOf(() => estimateWorkingDays(provisional, "2027-01-01", 0.5))).toBe("number.not-an-integer");
  });

  it("answers for a calendar without awaited notices as well", () => {
    const plain = defineCalendar({ id: "x", coverage: { first: "2026-01-01", last: "2026-06-30" } });
    expect(estimateWorkingDays(withProvisional(plain), "2026-06-22", 6).standing).toBe("official");
    expect(estimateWorkingDays(withProvisional(plain), "2026-06-22", 7).standing).toBe("provisional");
  });
});

/** Each year's intervals as they stood the day before its notice, against what the annual notice then decided. */
describe("history replayed", () => {
  it.each([2024, 2025, 2026])("holds the true date in every case of %i", (year) => {
    const { cases, held } = replay(year);
    expect([cases > 2000, held === cases]).toEqual([true, true]);
  });

  it.each(Array.from({ length: 15 }, (_, n) => 2009 + n))(
    "holds it in at least 93 of 100 cases of %i",
    (year) => {
      const { cases, held, meanWidth } = replay(year);
      expect(held / cases).toBeGreaterThan(0.93);
      expect(meanWidth).toBeLessThan(1);
    },
  );

  it("is what the page on working days prints", () => {
    const years = Array.from({ length: 18 }, (_, n) => replay(2009 + n));
    const sum = (field: "cases" | "held" | "exact" | "open") =>
      years.reduce((total, year) => total + year[field], 0);
    const cases = sum("cases");
    const all: Replay = {
      year: Number.NaN,
      cases,
      held: sum("held"),
      exact: sum("exact"),
      open: sum("open"),
      meanWidth: years.reduce((total, year) => total + year.meanWidth * year.cases, 0) / cases,
      widest: Math.max(...years.map(({ widest }) => widest)),
    };
    const row = ({ year, cases: of, held, exact, open, meanWidth, widest }: Replay): string => {
      const part = (count: number, digits: number) => `${((100 * count) / of).toFixed(digits)} %`;
      const widths = [meanWidth.toFixed(2), ((meanWidth * of) / open).toFixed(1), widest];
      const name = Number.isNaN(year) ? "all" : year;
      return `| ${[name, part(held, 1), part(exact, 1), part(open, 0), ...widths].join(" | ")} |`;
    };
    const page = readFileSync("docs/working-days.md", "utf8");
    expect(page.match(/^\| (?:20\d\d|all) \|.*$/gm)).toEqual([...years, all].map(row));
  });
});
