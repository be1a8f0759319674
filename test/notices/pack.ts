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

const monthDay = (date: string): string => date.slice(5).replace("-", "");

const signed = (distance: number): string => (distance < 0 ? `${distance}` : `+${distance}`);

function markOf(holiday: HolidayRecord, date: string): string {
  if (!holiday.days.includes(date)) return ".";
  if (holiday.statutory.includes(date)) return "s";
  return holiday.granted.includes(date) ? "g" : "o";
}

function packHoliday(letter: string, holiday: HolidayRecord): string {
  const begin = holiday.days[0] ?? holiday.makeUpDays[0];
  if (begin === undefined) throw new Error(`${holiday.name} has no days.`);
  const first = toDayNumber(begin);
  const last = toDayNumber(holiday.days.at(-1) ?? fromDayNumber(first - 1));
  const marks = Array.from({ length: last - first + 1 }, (_, at) =>
    markOf(holiday, fromDayNumber(first + at)),
  );
  const distances = holiday.makeUpDays.map((date) => signed(toDayNumber(date) - first));
  return letter + monthDay(begin) + marks.join("") + distances.join("");
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
  const delay = issued === null || published === null ? "-" : toDayNumber(published) - toDayNumber(issued);
  const words = [
    `${year}${kind === "annual" ? "" : kind[0]}`,
    number === null ? "-" : /(\d+)号/.exec(number)?.[1],
    issued === null ? "-" : monthDay(issued),
    delay,
    ...(revokes.days.length + revokes.makeUpDays.length === 0
      ? []
      : [packHoliday("X", { name: "", nameEn: "", text: null, statutory: [], granted: [], ...revokes })]),
    ...notice.holidays.map((holiday) => packHoliday(nameLetters(holiday.name), holiday)),
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
