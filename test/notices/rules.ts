import { statutoryDays } from "../../src/calendar/decree.js";
import { fromDayNumber, toDayNumber, weekdayOf } from "../../src/date/index.js";
import type { HolidayRecord, NoticeRecord } from "./files.js";

/** Weekday of a date, Monday 1 to Sunday 7; throws for what is no date. */
const weekday = (date: string): number => weekdayOf(toDayNumber(date));

const isWeekend = (date: string): boolean => weekday(date) > 5;

const digitsOfWeekday: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7 };

const pad = (text: string | number): string => String(text).padStart(2, "0");

/** A date named in a clause, with the weekday in brackets if one is. */
interface NamedDate {
  readonly index: number;
  readonly date: string;
  readonly weekday: string | undefined;
}

/**
 * The dates of a clause, as read from left to right: a year or month that is left out is that of the date before. Months 12 of a
 * clause without a year belong to the year before when the break is New Year's.
 */
export function datesOf(text: string, year: number, name: string): readonly NamedDate[] {
  const found = [
    ...text.matchAll(/(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})(?:日|(?=[—～-]|至))(?:（([^）]*)）)?/g),
  ];
  let currentYear = year;
  let month = 0;
  return found.map((match) => {
    const [, ownYear, ownMonth, day = "", remark = ""] = match;
    if (ownMonth !== undefined) month = Number(ownMonth);
    if (ownYear !== undefined) currentYear = Number(ownYear);
    else if (ownMonth !== undefined) currentYear = month === 12 && name.startsWith("元旦") ? year - 1 : year;
    return {
      index: match.index,
      date: `${currentYear}-${pad(month)}-${pad(day)}`,
      weekday: /(?:星期|周)([一二三四五六日])/.exec(remark)?.[1],
    };
  });
}

/** The dates that a clause orders worked: those of the sentence that ends in 上班, 正常上班 apart. */
function workedIn(holiday: HolidayRecord, year: number): readonly string[] {
  const { text, name } = holiday;
  if (text === null) return [];
  const named = datesOf(text, year, name);
  return [...text.matchAll(/[^。；，]*上班/g)]
    .filter(([sentence]) => /日(?:（[^）]*）)?上班$/.test(sentence))
    .flatMap(({ 0: sentence, index }) =>
      named
        .filter((each) => each.index >= index && each.index < index + sentence.length)
        .map(({ date }) => date),
    );
}

function* problemsOfClause(notice: NoticeRecord, holiday: HolidayRecord): Generator<string> {
  const { text, name, days, makeUpDays } = holiday;
  if (text === null) return;
  for (const named of datesOf(text, notice.year, name)) {
    const expected = named.weekday && digitsOfWeekday[named.weekday];
    if (expected && weekday(named.date) !== expected)
      yield `${name}: ${named.date} is no 星期${named.weekday}.`;
  }
  const span = /共(\d+)天/.exec(text)?.[1];
  if (span !== undefined && Number(span) !== days.length) {
    yield `${name}: 共${span}天, but ${days.length} days are listed.`;
  }
  const worked = workedIn(holiday, notice.year);
  for (const date of worked) {
    if (!makeUpDays.includes(date)) yield `${name}: the clause orders ${date} worked, the list does not.`;
  }
  if (worked.length > 0 && worked.length !== makeUpDays.length) {
    yield `${name}: ${makeUpDays.length} make-up days are listed, the clause names ${worked.length}.`;
  }
}

function* problemsOfHoliday(notice: NoticeRecord, holiday: HolidayRecord): Generator<string> {
  const { name, days, statutory, granted, makeUpDays } = holiday;
  for (const date of [...days, ...makeUpDays]) toDayNumber(date);
  for (const date of makeUpDays) {
    if (!isWeekend(date)) yield `${name}: the make-up day ${date} is neither a Saturday nor a Sunday.`;
    if (days.includes(date)) yield `${name}: ${date} is both off and made up.`;
  }
  for (const date of [...statutory, ...granted]) {
    if (!days.includes(date)) yield `${name}: ${date} is not among the days off.`;
  }
  if ([...days].sort().join() !== days.join()) yield `${name}: the days are not in order.`;
  yield* problemsOfClause(notice, holiday);
}

/** Weekdays off less weekend days worked: what a notice takes from the year's working days. */
export function balanceOf(notice: NoticeRecord): number {
  const off = new Set(notice.holidays.flatMap(({ days }) => days).filter((date) => !isWeekend(date)));
  return off.size - notice.holidays.flatMap(({ makeUpDays }) => makeUpDays).length;
}

function* problemsOfYear(notice: NoticeRecord): Generator<string> {
  const decree = Object.values(statutoryDays(notice.year)).map((days) => days.map(fromDayNumber));
  const due = decree.flat();
  const balance = balanceOf(notice);
  if (balance !== due.length) {
    yield `Weekdays off less weekend days worked are ${balance}; the decree gives ${due.length} days.`;
  }
  const listed = notice.holidays.flatMap(({ statutory }) => statutory);
  const missing = due.filter((date) => !listed.includes(date));
  const extra = listed.filter((date) => !due.includes(date));
  if (missing.length > 0) yield `Statutory days not listed: ${missing.join(", ")}.`;
  if (extra.length > 0) yield `Listed as statutory, but not by the decree: ${extra.join(", ")}.`;
}

/** Everything that is wrong with a notice file, as sentences; nothing for a sound one. */
export function* problemsOf(notice: NoticeRecord): Generator<string> {
  for (const holiday of notice.holidays) yield* problemsOfHoliday(notice, holiday);
  if (notice.kind === "annual") {
    yield* problemsOfYear(notice);
    const serial = notice.number === null ? null : /^国办发明电〔(\d{4})〕\d+号$/.exec(notice.number);
    if (notice.number !== null && Number(serial?.[1]) !== notice.year - 1) {
      yield `The number ${notice.number} is not that of a notice for ${notice.year}.`;
    }
  }
  const { issued, published } = notice;
  if (issued !== null && published !== null && published < issued)
    yield "It was published before it was issued.";
  if (notice.sources.length === 0) yield "It names no source.";
}
