import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { chinaMainland, isWorkingDay } from "fengong/calendar";
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
