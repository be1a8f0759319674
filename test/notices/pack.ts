import { usualBreak, weekendDaysAround } from "../../src/calendar/principles.js";
import { firstOfMonth, fromDayNumber, toDayNumber } from "../../src/date/index.js";
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

/** The letter of a distance: `m` is 0. */
const distanceLetter = (distance: number): string => {
  const letter = String.fromCharCode("m".charCodeAt(0) + distance);
  if (!/[a-z]/.test(letter)) throw new Error(`A day lies ${distance} days from its holiday.`);
  return letter;
};

const usualLetters = (year: number): string => (year < 2008 ? "NSLG" : "NSQLDMG");

interface Break extends Pick<HolidayRecord, "days" | "makeUpDays" | "granted"> {
  readonly letters: string;
  readonly mark: "" | "-" | "!";
}

/** The stretches of days that follow each other: the first day and how many. */
function stretchesOf(days: readonly number[]): readonly { readonly first: number; count: number }[] {
  const stretches: { readonly first: number; count: number }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last !== undefined && last.first + last.count === day) last.count++;
    else stretches.push({ first: day, count: 1 });
  }
  if (stretches.some(({ count }) => count > 9)) throw new Error("More than nine days in a row.");
  return stretches;
}

/** The days of a break where they are not the usual ones. */
function packDays(year: number, letters: string, days: readonly number[]): string {
  const usual = usualBreak(year, letters, year);
  if (usual.days.join() === days.join()) return "";
  return stretchesOf(days)
    .map(({ first, count }) => `${distanceLetter(first - usual.festival)}${count}`)
    .join("");
}

/** Which of the candidates are made up, as a digit in base 36. */
function packMakeUpDays(days: readonly number[], makeUpDays: readonly number[]): string {
  const candidates = weekendDaysAround(days, days, 3);
  const stray = makeUpDays.find((day) => !candidates.includes(day));
  if (stray !== undefined) throw new Error(`${fromDayNumber(stray)} is not among the candidates.`);
  const bits = candidates.reduce((sum, day, at) => sum + (makeUpDays.includes(day) ? 2 ** at : 0), 0);
  if (bits > 35) throw new Error("The make-up days do not fit one digit.");
  return bits > 0 ? bits.toString(36) : "";
}

function packBreaks(year: number, breaks: readonly Break[], isAnnual: boolean): string {
  return breaks
    .map(({ letters, mark, granted, days, makeUpDays }, at) => {
      if (granted.some((date) => date !== days[0])) throw new Error("The day granted is not the first.");
      const numbers = days.map(toDayNumber);
      return [
        isAnnual && usualLetters(year)[at] === letters ? "" : letters,
        mark,
        packDays(year, letters, numbers),
        packMakeUpDays(numbers, makeUpDays.map(toDayNumber)),
      ].join("");
    })
    .join(",");
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

/** What a title says beside the issuer and the words that every title has. */
function subjectOf({ title }: NoticeRecord): string {
  const subject = /^国务院(?:办公厅)?关于(\S+)的通知$/.exec(title)?.[1];
  if (subject === undefined) throw new Error(`The title ${title} cannot be packed.`);
  return subject;
}

function packNotice(notice: NoticeRecord): string {
  const { year, kind, number, issued, published, revokes } = notice;
  const origin = firstOfMonth(year - 1, 10);
  const revokedLetters = nameLetters(notice.holidays[0]?.name ?? "");
  const givenBack = [...revokes.days, ...revokes.makeUpDays];
  const words = [
    kind === "special" ? "s" : "",
    (/(\d+)号/.exec(number ?? "")?.[1] ?? "--").padStart(2, "0"),
    issued === null ? "--" : base36(toDayNumber(issued) - origin),
    issued === null || published === null ? "-" : toDayNumber(published) - toDayNumber(issued),
    packBreaks(
      year,
      [
        ...(givenBack.length > 0
          ? [{ letters: revokedLetters, mark: "-", days: givenBack, makeUpDays: [], granted: [] } as const]
          : []),
        ...notice.holidays.map(
          (holiday): Break => ({
            ...holiday,
            letters: nameLetters(holiday.name),
            mark: holiday.granted.length > 0 ? "!" : "",
          }),
        ),
      ],
      kind === "annual",
    ),
    kind === "annual" ? "" : ` ${subjectOf(notice)}`,
  ];
  return words.join("");
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
