import { readFileSync } from "node:fs";
import { chinaMainland, countWorkingDays, dayInfo } from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { unpackNotices } from "../../src/calendar/unpack.js";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";
import { type NoticeRecord, readNotices } from "./files.js";
import { packedModule, packNotices } from "./pack.js";
import { balanceOf, datesOf, problemsOf } from "./rules.js";

const notices = readNotices();
const annual = notices.filter(({ kind }) => kind === "annual");
const noticeOf = (year: number): NoticeRecord => {
  const found = annual.find((notice) => notice.year === year);
  if (found === undefined) throw new Error(`No notice of ${year}.`);
  return found;
};

describe("the notice files", () => {
  it.each(notices.map((notice) => [`${notice.year} ${notice.kind}`, notice] as const))(
    "%s is sound",
    (_, notice) => {
      expect([...problemsOf(notice)]).toEqual([]);
    },
  );

  it("hold one annual notice for each year from 2002 to 2026, and four acts between", () => {
    expect(annual.map(({ year }) => year)).toEqual(Array.from({ length: 25 }, (_, n) => 2002 + n));
    expect(notices.filter(({ kind }) => kind !== "annual").map(({ year, kind }) => [year, kind])).toEqual([
      [2003, "amendment"],
      [2015, "special"],
      [2019, "amendment"],
      [2020, "amendment"],
    ]);
  });

  it("are what the library carries", () => {
    expect(readFileSync("src/calendar/packed-notices.ts", "utf8")).toBe(packedModule(notices));
  });

  it("come out of the packed form as they went in", () => {
    const unpacked = chinaMainland.notices.map(
      ({ number, title, issued, published, year, kind, amends, holidays }) => ({
        ...{ number, title, issued, published, year, kind, amends },
        holidays: holidays
          .filter(({ name }) => name !== null)
          .map(({ name, days }) => {
            const listed = (reasons: readonly string[]) =>
              days.filter(({ reason }) => reasons.includes(reason)).map(({ date }) => date);
            return {
              name: name?.zh,
              nameEn: name?.en,
              days: listed(["weekend", "statutory", "exchanged", "granted"]),
              statutory: listed(["statutory"]),
              granted: listed(["granted"]),
              makeUpDays: listed(["make-up"]),
            };
          }),
        revokes: holidays
          .filter(({ name }) => name === null)
          .flatMap(({ days }) => days.map(({ date }) => date)),
      }),
    );
    expect(unpacked).toEqual(
      notices.map(({ number, title, issued, published, year, kind, amends, holidays, revokes }) => ({
        ...{ number, title, issued, published, year, kind, amends },
        holidays: holidays.map(({ text: _, ...holiday }) => holiday),
        revokes: [...revokes.days, ...revokes.makeUpDays],
      })),
    );
  });
});

describe("the packed form", () => {
  it("of two amendments of a year says that both change its annual notice", () => {
    const [annual2019, amendment] = notices.filter(({ year }) => year === 2019);
    if (annual2019 === undefined || amendment === undefined) throw new Error("2019 was amended.");
    const again = { ...amendment, number: "国办发明电〔2019〕4号" };
    const unpacked = unpackNotices(packNotices([annual2019, amendment, again]), 2019);
    expect(unpacked.map(({ number, amends }) => [number, amends])).toEqual([
      ["国办发明电〔2018〕15号", null],
      ["国办发明电〔2019〕3号", "国办发明电〔2018〕15号"],
      ["国办发明电〔2019〕4号", "国办发明电〔2018〕15号"],
    ]);
  });
});

describe("the invariants", () => {
  it.each(annual.map(({ year }) => [year] as const))(
    "%i: weekdays off less weekend days worked are the statutory days of the decree",
    (year) => {
      expect(balanceOf(noticeOf(year))).toBe(year < 2008 ? 10 : year < 2025 ? 11 : 13);
    },
  );

  it("keeps the balance in the amendments of 2003 and 2019, not in the acts of 2015 and 2020", () => {
    const reference = [...notices].filter(({ kind }) => kind !== "annual");
    const change = (notice: NoticeRecord) => {
      const worksBefore = (date: string) => {
        const before = notices.filter((each) => each.year === notice.year && each.kind === "annual");
        const days = before.flatMap(({ holidays }) => holidays);
        if (days.some(({ makeUpDays }) => makeUpDays.includes(date))) return true;
        return !days.some((holiday) => holiday.days.includes(date)) && new Date(date).getUTCDay() % 6 !== 0;
      };
      const worksAfter = (date: string) => dayInfo(chinaMainland, date).working;
      const dates = notice.holidays.flatMap(({ days, makeUpDays }) => [...days, ...makeUpDays]);
      const all = new Set([...dates, ...notice.revokes.days, ...notice.revokes.makeUpDays]);
      return [...all].reduce((sum, date) => sum + Number(worksAfter(date)) - Number(worksBefore(date)), 0);
    };
    expect(reference.map((notice) => [notice.year, change(notice)])).toEqual([
      [2003, 0],
      [2015, -1],
      [2019, 0],
      [2020, -2],
    ]);
  });

  it.each([
    [2004, 252],
    [2005, 251],
    [2006, 251],
    [2007, 249],
    [2008, 251],
    [2009, 250],
    [2010, 250],
    [2011, 250],
    [2012, 249],
    [2013, 250],
    [2014, 250],
    [2015, 249],
    [2016, 250],
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("%i has %i working days", (year, count) => {
    expect(countWorkingDays(chinaMainland, `${year}-01-01`, `${year}-12-31`, "[]")).toBe(count);
  });

  it("has no longer run off than ten days, 2020-01-24 to 02-02, and none of work longer than ten", () => {
    const days = Array.from({ length: toDayNumber("2026-12-31") - toDayNumber("2002-01-01") + 1 }, (_, n) =>
      dayInfo(chinaMainland, fromDayNumber(toDayNumber("2002-01-01") + n)),
    );
    const longest = (working: boolean) => {
      let best = { length: 0, last: "" };
      let length = 0;
      for (const day of days) {
        length = day.working === working ? length + 1 : 0;
        if (length > best.length) best = { length, last: day.date };
      }
      return best;
    };
    expect(longest(false)).toEqual({ length: 10, last: "2020-02-02" });
    expect(longest(true)).toEqual({ length: 10, last: "2004-01-21" });
  });
});

describe("the rules that check a new notice", () => {
  const notice2026 = noticeOf(2026);
  const holidayOf = (name: string, change: object): NoticeRecord => ({
    ...notice2026,
    holidays: notice2026.holidays.map((holiday) =>
      holiday.name === name ? { ...holiday, ...change } : holiday,
    ),
  });

  it.each([
    ["元旦", { makeUpDays: ["2026-01-05"] }, /neither a Saturday nor a Sunday/],
    ["元旦", { makeUpDays: [] }, /orders 2026-01-04 worked/],
    ["元旦", { days: ["2026-01-01", "2026-01-02"] }, /共3天, but 2 days/],
    ["元旦", { makeUpDays: [], text: null }, /less weekend days worked are 14; the decree gives 13/],
    [
      "劳动节",
      { text: "5月1日（周四）至5日（周二）放假调休，共5天。5月9日（周六）上班。" },
      /2026-05-01 is no 星期四/,
    ],
    ["清明节", { statutory: [] }, /Statutory days not listed: 2026-04-05/],
    ["清明节", { statutory: ["2026-04-05", "2026-04-06"] }, /not by the decree: 2026-04-06/],
  ])("find a fault in %s: %o", (name, change, problem) => {
    expect([...problemsOf(holidayOf(name, change))].join("\n")).toMatch(problem);
  });

  it("find a number of another year", () => {
    expect([...problemsOf({ ...notice2026, number: "国办发明电〔2024〕7号" })].join()).toMatch(
      /not that of a notice for 2026/,
    );
  });

  it("read the dates of a clause", () => {
    const dates = datesOf(
      "2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。",
      2019,
      "元旦",
    );
    expect(dates.map(({ date, weekday }) => [date, weekday])).toEqual([
      ["2018-12-30", undefined],
      ["2019-01-01", undefined],
      ["2018-12-29", "六"],
    ]);
  });
});
