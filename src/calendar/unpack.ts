import { type DayNumber, fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import type { HolidayName, HolidayNotice, NoticeHoliday } from "./types.js";

/** Holidays by the letter that stands for them in packed notices. */
const names: Readonly<Record<string, HolidayName>> = {
  N: { zh: "元旦", en: "New Year's Day" },
  S: { zh: "春节", en: "Spring Festival" },
  Q: { zh: "清明节", en: "Tomb-Sweeping Day (Qingming)" },
  L: { zh: "劳动节", en: "Labour Day" },
  D: { zh: "端午节", en: "Dragon Boat Festival" },
  M: { zh: "中秋节", en: "Mid-Autumn Festival" },
  G: { zh: "国庆节", en: "National Day" },
  V: {
    zh: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
    en: "70th Anniversary of the Victory of the Chinese People's War of Resistance and the World Anti-Fascist War",
  },
};

function nameOf(letters: string): HolidayName | null {
  const found = [...letters].flatMap((letter) => names[letter] ?? []);
  if (found.length === 0) return null;
  return { zh: found.map(({ zh }) => zh).join("、"), en: found.map(({ en }) => en).join(" and ") };
}

/** `MMDD` in a year; a date of `from` or a later month lies in the year before, where notices and New Year breaks begin. */
function dayOf(year: number, monthDay: string, from: number): DayNumber {
  const month = monthDay.slice(0, 2);
  return toDayNumber(`${Number(month) >= from ? year - 1 : year}-${month}-${monthDay.slice(2)}`);
}

/**
 * A break: letters of its names, `MMDD` of its first day, a mark a day (`o` off, `s` statutory, `g` granted, `.` not named),
 * and the make-up days as distances from the first day.
 */
function unpackHoliday(year: number, packed: string): NoticeHoliday {
  const [, letters = "", monthDay = "", marks = "", distances = ""] =
    /^(\D+)(\d{4})([osg.]*)(.*)$/.exec(packed) ?? [];
  const first = dayOf(year, monthDay, 12);
  const marked = (pattern: RegExp): IsoDate[] =>
    [...marks.matchAll(pattern)].map((found) => fromDayNumber(first + found.index));
  return {
    name: nameOf(letters),
    days: marked(/[osg]/g),
    statutory: marked(/s/g),
    granted: marked(/g/g),
    makeUpDays: (distances.match(/[+-]\d+/g) ?? []).map((distance) =>
      fromDayNumber(first + Number(distance)),
    ),
  };
}

const kinds: Readonly<Record<string, HolidayNotice["kind"]>> = { a: "amendment", s: "special" };
const revoked = "X";

/** The notice that arranges the year, as far as its packed line shows: what the other notices of the year change. */
const numberOf = (issuer: string, year: number, serial: string): string | null =>
  serial === "-" ? null : `国${issuer}发明电〔${year}〕${serial}号`;

/**
 * A notice: year and kind, serial number, `MMDD` of issue, days until publication (`-` for what is not established), breaks,
 * and the title where it is not that of every year. A break named `X` is what the notice revokes.
 */
function unpackNotice(line: string, amended: string | null): HolidayNotice {
  const [head = "", serial = "-", issue = "-", delay = "-", ...rest] = line.split(" ");
  const year = Number(head.slice(0, 4));
  const kind = kinds[head.slice(4)] ?? "annual";
  const annual = kind === "annual";
  const issued = issue === "-" ? null : dayOf(year, issue, 10);
  const issueYear = annual ? year - 1 : year;
  const holidays = rest.filter((word) => word.charCodeAt(0) < 128).map((word) => unpackHoliday(year, word));
  const title = annual
    ? `国务院办公厅关于${year}年部分节假日${year < 2004 ? "休息" : ""}安排的通知`
    : (rest.at(-1) ?? null);
  const [revokes] = rest.filter((word) => word.startsWith(revoked)).map((word) => unpackHoliday(year, word));
  return {
    number: numberOf(kind === "special" ? "" : "办", issueYear, serial),
    title,
    issued: issued === null ? null : fromDayNumber(issued),
    published: issued === null || delay === "-" ? null : fromDayNumber(issued + Number(delay)),
    year,
    kind,
    amends: annual ? null : amended,
    revokes: { days: revokes?.days ?? [], makeUpDays: revokes?.makeUpDays ?? [] },
    holidays: holidays.filter(({ name }) => name !== null),
  };
}

/** The notices of a packed text, a line each, in the order in which they take effect. */
export function unpackNotices(packed: string): readonly HolidayNotice[] {
  const annualNumbers = new Map<number | null, string | null>();
  return packed.split("\n").map((line) => {
    const notice = unpackNotice(line, annualNumbers.get(Number(line.slice(0, 4))) ?? null);
    if (notice.kind === "annual") annualNumbers.set(notice.year, notice.number);
    return notice;
  });
}
