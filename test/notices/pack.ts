import { statutoryDays } from "../../src/calendar/decree.js";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";
import type { HolidayRecord, NoticeRecord } from "./files.js";

const letters = new Map([
  ["元旦", "N"],
  ["春节", "S"],
  ["清明节", "Q"],
  ["劳动节", "L"],
  ["端午节", "D"],
  ["中秋节", "M"],
  ["国庆节", "G"],
  ["中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "V"],
]);

const base36 = (days: number): string => {
  const digits = days.toString(36).padStart(2, "0");
  if (days < 0 || digits.length > 2) throw new Error(`${days} days do not fit two digits.`);
  return digits;
};

/** The character of a distance: `m` is 0. */
const distanceLetter = (distance: number): string => {
  const letter = String.fromCharCode("m".charCodeAt(0) + distance);
  if (!/[A-Za-z{|}~]/.test(letter)) throw new Error(`A day lies ${distance} days from its holiday.`);
  return letter;
};

function markOf({ name, days, granted }: HolidayRecord, first: number): string {
  const named = days.map((date) => toDayNumber(date) - first);
  if (granted.length > 0) return "!";
  if (named.every((distance, at) => distance === at)) return "";
  if (named.every((distance, at) => distance === (at === 0 ? 0 : at + 1))) return ".";
  throw new Error(`The days of ${name} have a gap that cannot be packed.`);
}

function packHoliday(letters: string, holiday: HolidayRecord, year: number, givenBack = ""): string {
  const decree = statutoryDays(year);
  const base = (decree[letters.charAt(0)] ?? decree.G)?.[0] ?? Number.NaN;
  const begin = holiday.days[0];
  const first = begin === undefined ? base : toDayNumber(begin);
  const last = toDayNumber(holiday.days.at(-1) ?? fromDayNumber(first - 1));
  const letter = letters === "GM" ? "J" : letters === "MG" ? "K" : letters;
  const made = holiday.makeUpDays.map((date) => distanceLetter(toDayNumber(date) - base));
  const mark = givenBack || markOf(holiday, first);
  return letter + distanceLetter(first - base) + (last - first + 1).toString(36) + mark + made.join("");
}

const nameLetters = (name: string): string =>
  name
    .split("、")
    .map((part) => {
      const letter = letters.get(part);
      if (letter === undefined) throw new Error(`No letter stands for the holiday ${part}.`);
      return letter;
    })
    .join("");

function packNotice(notice: NoticeRecord): string {
  const { year, kind, number, issued, published, revokes } = notice;
  const origin = toDayNumber(`${year - 1}-10-01`);
  const revoked = { name: "", nameEn: "", text: null, statutory: [], granted: [], ...revokes };
  const revokedLetters = nameLetters(notice.holidays[0]?.name ?? "");
  const breaks = notice.holidays.map((holiday) => packHoliday(nameLetters(holiday.name), holiday, year));
  const words = [
    (kind === "annual" ? "" : kind[0]) + (number === null ? "-" : (/(\d+)号/.exec(number)?.[1] ?? "-")),
    issued === null ? "-" : base36(toDayNumber(issued) - origin),
    issued === null || published === null ? "-" : toDayNumber(published) - toDayNumber(issued),
    [
      ...(revokes.days.length + revokes.makeUpDays.length === 0
        ? []
        : [packHoliday(revokedLetters, revoked, year, "-")]),
      ...breaks,
    ].join(","),
    ...(kind === "annual" ? [] : [notice.title]),
  ];
  return words.join(" ");
}

/** The notices as the text that `unpackNotices` reads, a line each. */
export const packNotices = (notices: readonly NoticeRecord[]): string => notices.map(packNotice).join("\n");

/** The module that carries the packed text. */
export const packedModule = (notices: readonly NoticeRecord[]): string =>
  [
    "/** The files of `seeds/notices`, packed by `npm run notices`; `unpack.ts` says how to read a line. */",
    `export const packedNotices: string = \`${packNotices(notices)}\`;`,
    "",
  ].join("\n");
