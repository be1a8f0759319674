import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { chinaMainland, dayInfo, isWorkingDay } from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber, weekdayOf } from "../../src/date/index.js";

const require = createRequire(import.meta.url);

const daysOf = (first: string, last: string): string[] =>
  Array.from({ length: toDayNumber(last) - toDayNumber(first) + 1 }, (_, n) =>
    fromDayNumber(toDayNumber(first) + n),
  );

/** The days on which a data set disagrees: `W` where it says working day and the notices do not, `O` the other way round. */
const disagreements = (days: readonly string[], works: (date: string) => boolean): string[] =>
  days
    .filter((date) => works(date) !== isWorkingDay(chinaMainland, date))
    .map((date) => `${date} ${works(date) ? "W" : "O"}`);

const days2004to2026 = daysOf("2004-01-01", "2026-12-31");

describe("day by day with chinese-days 1.5.7", () => {
  /** Its own data: its functions take the day in UTC and the weekday in local time, and are wrong west of Greenwich. */
  const { holidays, workdays } = require("chinese-days/dist/chinese-days.json") as Record<
    "holidays" | "workdays",
    Readonly<Record<string, string>>
  >;
  const works = (date: string): boolean =>
    date in workdays || (weekdayOf(toDayNumber(date)) < 6 && !(date in holidays));

  it("agrees from 2004 to 2026 but for one day", () => {
    expect(disagreements(days2004to2026, works)).toEqual([
      // 国办发明电〔2005〕35号: 12月31日（星期六）上班. The line is in the notice of 2006.
      "2005-12-31 O",
    ]);
  });

  it.runIf(process.env.TZ === "UTC")("says the same through its function, where that is right", () => {
    const { isWorkday } = require("chinese-days") as { isWorkday(date: string): boolean };
    expect(days2004to2026.filter((date) => isWorkday(date) !== works(date))).toEqual([]);
  });
});

describe("day by day with holiday-calendar 1.3.3", () => {
  const folder = resolve(dirname(require.resolve("holiday-calendar/package.json")), "data/CN");
  const types = new Map(
    Array.from({ length: 23 }, (_, n) => 2004 + n).flatMap((year) => {
      const file = JSON.parse(readFileSync(resolve(folder, `${year}.json`), "utf8")) as {
        dates: { date: string; type: string }[];
      };
      // Asked for a date, it opens the file of that year and no other.
      return file.dates
        .filter(({ date }) => date.startsWith(`${year}`))
        .map(({ date, type }) => [date, type] as const);
    }),
  );
  const works = (date: string): boolean => {
    const type = types.get(date);
    return type === undefined ? weekdayOf(toDayNumber(date)) < 6 : type === "transfer_workday";
  };

  it("agrees from 2004 to 2026 but for 22 days", () => {
    expect(disagreements(days2004to2026, works)).toEqual([
      // 国办发明电〔2003〕53号: 1月1日放假 only; 5月8日、9日上班; 10月9日、10日上班.
      "2004-01-02 O",
      "2004-04-25 W",
      "2004-05-09 O",
      "2004-09-26 W",
      "2004-10-10 O",
      // 国办发明电〔2005〕35号: 12月31日（星期六）上班.
      "2005-12-31 O",
      // 国办发明电〔2006〕49号: 2006年12月30日（星期六）、31日（星期日）上班.
      "2006-12-30 O",
      "2006-12-31 O",
      // 国办发明电〔2007〕52号: 12月29日（星期六）上班, 12月31日（星期一）休息; 5月4日（星期日）上班; no make-up day for 端午, 中秋.
      "2007-12-29 O",
      "2007-12-31 W",
      "2008-05-04 O",
      "2008-06-07 W",
      "2008-09-13 W",
      // 国办发明电〔2008〕42号: 1月4日（星期日）上班; 9月27日（星期日）上班.
      "2009-01-04 O",
      "2009-09-27 O",
      // 国办发明电〔2011〕45号: 2011年12月31日（星期六）上班.
      "2011-12-31 O",
      // 国办发明电〔2014〕28号: 1月4日（星期日）上班.
      "2015-01-04 O",
      // 国办发明电〔2015〕18号: 4月4日放假，与周末连休.
      "2016-04-02 W",
      // 国办发明电〔2017〕12号: 6月18日, 9月24日放假，与周末连休.
      "2018-06-16 W",
      "2018-09-22 W",
      // 国办发明电〔2018〕15号: 2018年12月29日（星期六）上班, 12月30日至1月1日放假.
      "2018-12-29 O",
      "2018-12-31 W",
    ]);
  });
});

const onWeekday = (date: string): boolean => weekdayOf(toDayNumber(date)) < 6;
const partsOf = (date: string) =>
  [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))] as const;

describe("day by day with tyme4ts 1.5.2 and lunar-typescript 1.8.6, which share a table", () => {
  // 国办发明电〔2012〕33号: 4月7日（星期日）上班; 10月12日（星期六）上班.
  const exceptions = ["2013-04-07 O", "2013-10-12 O"];

  it("tyme4ts agrees from 2004 to 2026 but for two days", () => {
    const { LegalHoliday } = require("tyme4ts") as typeof import("tyme4ts");
    const works = (date: string) => LegalHoliday.fromYmd(...partsOf(date))?.isWork() ?? onWeekday(date);
    expect(disagreements(days2004to2026, works)).toEqual(exceptions);
  });

  it("lunar-typescript agrees from 2004 to 2026 but for the same two days", () => {
    const { HolidayUtil } = require("lunar-typescript") as typeof import("lunar-typescript");
    const works = (date: string) => HolidayUtil.getHoliday(date)?.isWork() ?? onWeekday(date);
    expect(disagreements(days2004to2026, works)).toEqual(exceptions);
  });
});

describe("day by day with chinese-workday 1.16.1", () => {
  it("agrees from 2011, its first year, to 2026 but for 28 days", async () => {
    const { isWorkday } = await import("chinese-workday");
    // It takes the weekday in local time, and Samoa had no 30 December 2011.
    const existsHere = (date: string) => new Date(`${date}T12:00`).getDate() === Number(date.slice(8));
    expect(disagreements(daysOf("2011-01-01", "2026-12-31").filter(existsHere), isWorkday)).toEqual([
      // 国办发明电〔2010〕40号: 1月30日（星期日）、2月12日（星期六）上班; 4月2日（星期六）上班.
      "2011-01-29 W",
      "2011-02-12 O",
      "2011-04-02 O",
      // 国办发明电〔2011〕45号: 2011年12月31日, 1月29日, 3月31日, 4月1日, 4月28日上班; 9月30日至10月7日放假.
      "2011-12-31 O",
      "2012-01-29 O",
      "2012-03-31 O",
      "2012-04-01 O",
      "2012-04-28 O",
      "2012-09-30 W",
      "2012-10-08 O",
      // 国办发明电〔2012〕33号: 4月7日, 4月27日、28日, 6月8日、9日, 10月12日上班.
      "2013-04-07 O",
      "2013-04-27 O",
      "2013-04-28 O",
      "2013-06-08 O",
      "2013-06-09 O",
      "2013-10-12 O",
      // 国办发明电〔2013〕28号: 1月1日放假1天; 6月2日, 9月8日放假; 10月11日（星期六）上班.
      "2013-12-29 W",
      "2014-06-03 O",
      "2014-06-04 O",
      "2014-09-09 O",
      "2014-09-10 O",
      "2014-10-11 O",
      // 国发明电〔2015〕1号: 9月3日放假, 9月4日调休.
      "2015-09-03 W",
      "2015-09-04 W",
      // 国办发明电〔2017〕12号: 1月1日放假.
      "2018-01-01 W",
      // 国办发明电〔2020〕1号: 延长2020年春节假期至2月2日.
      "2020-01-31 W",
      "2020-02-01 W",
      // 国办发明电〔2022〕16号: 2022年12月31日至2023年1月2日放假.
      "2023-01-03 O",
    ]);
  });
});

describe("day by day with date-holidays 3.37.0, which has rules and no notices", () => {
  const DateHolidays = require("date-holidays") as new (
    country: string,
  ) => { getHolidays(year: number): { date: string; name: string; start: Date; end: Date; type: string }[] };
  const rules = new DateHolidays("CN");
  const names = new Map(
    Array.from({ length: 23 }, (_, n) => rules.getHolidays(2004 + n))
      .flat()
      .filter(({ type }) => type === "public")
      .flatMap(({ date, name, start, end }) => {
        const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
        return Array.from(
          { length },
          (_, n) => [fromDayNumber(toDayNumber(date.slice(0, 10)) + n), name] as const,
        );
      }),
  );
  const wrong = disagreements(days2004to2026, (date) => onWeekday(date) && !names.has(date));
  const off = (reason: string) =>
    wrong.filter((day) => dayInfo(chinaMainland, day.slice(0, 10)).reason === reason);

  it("differs on 444 days: it knows no exchange, and closes on days that are not everybody's", () => {
    expect(wrong.length).toBe(444);
    // Every make-up day of a weekend, and the days they pay for.
    expect(off("make-up").length).toBe(151);
    expect(off("exchanged").length).toBe(201);
    // 国发明电〔2015〕1号 and 国办发明电〔2020〕1号.
    expect(off("granted")).toEqual(["2015-09-03 W", "2020-01-31 W"]);
    // The days of May 2004-2007 and 2025-2026, and 初三 of the years whose decree gives it.
    expect(off("statutory").length).toBe(20);
    expect(off("weekend")).toEqual([]);
  });

  it("closes 58 weekdays for Women's, Youth, Children's and Army Day, and 12 for festivals of another decree", () => {
    const partial = ["国际妇女节", "六一儿童节", "建军节", "青年节"];
    const nameOf = (day: string) => names.get(day.slice(0, 10)) ?? "";
    expect(off("weekday").filter((day) => partial.includes(nameOf(day))).length).toBe(58);
    expect(off("weekday").filter((day) => !partial.includes(nameOf(day)))).toEqual([
      // 国令第270号 gives neither 除夕 nor Qingming, Dragon Boat or Mid-Autumn.
      "2004-01-21 O",
      "2004-06-22 O",
      "2004-09-28 O",
      "2005-02-08 O",
      "2005-04-05 O",
      "2006-04-05 O",
      "2006-05-31 O",
      "2007-04-05 O",
      "2007-06-19 O",
      "2007-09-25 O",
      // 国令第644号 does not give 除夕.
      "2014-01-30 O",
      "2024-02-09 O",
    ]);
  });
});
