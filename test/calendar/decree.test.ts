import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { lastLunarYear, statutoryDays } from "../../src/calendar/decree.js";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";

const require = createRequire(import.meta.url);
const pad = (part: number): string => String(part).padStart(2, "0");
const iso = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;
const datesOf = (year: number): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(statutoryDays(year))
      .filter(([, days]) => days.length > 0)
      .map(([letter, days]) => [letter, days.map(fromDayNumber)]),
  );

describe("the days of the decree", () => {
  it.each([
    // 国令第270号: 1 January, 初一 to 初三, 1 to 3 May, 1 to 3 October.
    [
      2004,
      "N 2004-01-01, S 2004-01-22 2004-01-23 2004-01-24, L 2004-05-01 2004-05-02 2004-05-03, G 2004-10-01 2004-10-02 2004-10-03",
    ],
    // 国令第513号: 除夕 to 初二, one day of May, and three festivals.
    [
      2008,
      "N 2008-01-01, S 2008-02-06 2008-02-07 2008-02-08, Q 2008-04-04, L 2008-05-01, D 2008-06-08, M 2008-09-14, G 2008-10-01 2008-10-02 2008-10-03",
    ],
    // 国令第644号: 初一 to 初三.
    [
      2014,
      "N 2014-01-01, S 2014-01-31 2014-02-01 2014-02-02, Q 2014-04-05, L 2014-05-01, D 2014-06-02, M 2014-09-08, G 2014-10-01 2014-10-02 2014-10-03",
    ],
    // 国令第795号: 除夕 to 初三, two days of May.
    [
      2025,
      "N 2025-01-01, S 2025-01-28 2025-01-29 2025-01-30 2025-01-31, Q 2025-04-04, L 2025-05-01 2025-05-02, D 2025-05-31, M 2025-10-06, G 2025-10-01 2025-10-02 2025-10-03",
    ],
    [
      2027,
      "N 2027-01-01, S 2027-02-05 2027-02-06 2027-02-07 2027-02-08, Q 2027-04-05, L 2027-05-01 2027-05-02, D 2027-06-09, M 2027-09-15, G 2027-10-01 2027-10-02 2027-10-03",
    ],
    [
      2035,
      "N 2035-01-01, S 2035-02-07 2035-02-08 2035-02-09 2035-02-10, Q 2035-04-05, L 2035-05-01 2035-05-02, D 2035-06-10, M 2035-09-16, G 2035-10-01 2035-10-02 2035-10-03",
    ],
  ])("of %i", (year, days) => {
    const text = Object.entries(datesOf(year))
      .map(([letter, dates]) => [letter, ...dates].join(" "))
      .join(", ");
    expect(text).toBe(days);
  });

  it("are 10, 11 or 13 a year", () => {
    const counts = Array.from(
      { length: lastLunarYear - 2001 },
      (_, n) => Object.values(statutoryDays(2002 + n)).flat().length,
    );
    expect(counts.slice(0, 6).every((count) => count === 10)).toBe(true);
    expect(counts.slice(6, 23).every((count) => count === 11)).toBe(true);
    expect(counts.slice(23).every((count) => count === 13)).toBe(true);
  });
});

/** Two computations of the lunar calendar and one table: three witnesses, though the first two have one author. */
describe("the lunar dates and Qingming from 2008 to 2040", () => {
  const years = Array.from({ length: lastLunarYear - 2007 }, (_, n) => 2008 + n);
  const eveFor = (year: number, days: Record<string, string[]>): string => {
    const first = toDayNumber(days.S?.[0] ?? "");
    return fromDayNumber(year >= 2014 && year < 2025 ? first - 1 : first);
  };
  const ours = years.map((year) => {
    const days = datesOf(year);
    return [eveFor(year, days), days.D?.[0], days.M?.[0], days.Q?.[0]];
  });

  it("are those of tyme4ts", () => {
    const { LunarDay, SolarTerm } = require("tyme4ts") as typeof import("tyme4ts");
    const dateOf = (day: { getYear(): number; getMonth(): number; getDay(): number }) =>
      iso(day.getYear(), day.getMonth(), day.getDay());
    const solar = (year: number, month: number, day: number) =>
      dateOf(LunarDay.fromYmd(year, month, day).getSolarDay());
    expect(ours).toEqual(
      years.map((year) => [
        fromDayNumber(toDayNumber(solar(year, 1, 1)) - 1),
        solar(year, 5, 5),
        solar(year, 8, 15),
        dateOf(SolarTerm.fromIndex(year, 7).getJulianDay().getSolarDay()),
      ]),
    );
  });

  it("are those of lunar-typescript", () => {
    const { Lunar, Solar } = require("lunar-typescript") as typeof import("lunar-typescript");
    const solar = (year: number, month: number, day: number) =>
      Lunar.fromYmd(year, month, day).getSolar().toYmd();
    expect(ours).toEqual(
      years.map((year) => [
        fromDayNumber(toDayNumber(solar(year, 1, 1)) - 1),
        solar(year, 5, 5),
        solar(year, 8, 15),
        Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable().清明?.toYmd(),
      ]),
    );
  });
});
