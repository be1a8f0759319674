import { addDays, addMonths } from "../../date/periods.js";
import { endHere, matchHere } from "../text/match-here.js";
import { digits, gap, numberOf, numeral } from "../text/numerals.js";
import { suffixAt } from "./date-suffix.js";
import { boundsOf, type DateWords, dateAt, type Fixed, fix, loneDayAt, mayOpenDate } from "./date-words.js";
import { endsPhrase, type Found, type TimingReading, unspecified } from "./timing-reading.js";
import { yearFor } from "./year-of-date.js";

const link = /\s?(?:起|开始)?\s?(?:-{1,2}|~{1,2}|至|到)\s?|(?:起|开始),\s?(?:至|到)\s?/uy;
/** 自8月1日起施行,有效期至…: what takes effect on one day and ends on another. */
const validity = /\s?(?:起|开始)(?:正式)?(?:施行|实施|执行|试行|生效),?\s?有效期限?/u;
const validUntil = new RegExp(`${validity.source}(?:至|到)\\s?`, "uy");
const hour = /(?:[0-9]{1,2}(?:[时点](?:[0-9]{1,2}分)?|:[0-9]{2}))/uy;
const closing = /(?:底|末|[0-9]{1,2}(?:[时点](?:[0-9]{1,2}分)?|:[0-9]{2}))?(?:止|为止|期间|结束)?/uy;
const ownNumber = /[0-9]{1,4}|[一二三四五六七八九十]{1,3}/uy;

/** The first end of a window may leave its unit to the second: 2018-2020年, 3至5月. */
function shortFirst(text: string, place: number): DateWords | undefined {
  const end = endHere(ownNumber, text, place);
  const linked = end === place ? end : endHere(link, text, end);
  if (linked === end) return undefined;
  const value = numberOf(text.slice(place, end));
  if (value === undefined) return undefined;
  const second = dateAt(text, linked);
  if (second === undefined || second.day !== undefined) return undefined;
  if (second.quarter !== undefined && value <= 4) return { start: place, end, quarter: value };
  if (second.year !== undefined && end - place === 4) return { start: place, end, year: value };
  return second.year === undefined && second.month !== undefined && value <= 12
    ? { start: place, end, month: value }
    : undefined;
}

const firstDay =
  /(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})(?=\s?(?:-{1,2}|~{1,2}|至|到)\s?[0-9]{1,2}[日号])/uy;

/** 3月1-10日: the first day leaves 日 to the second. */
function shortDay(text: string, place: number): DateWords | undefined {
  const match = matchHere(firstDay, text, place);
  const [m, d] = [numberOf(match?.groups.month), numberOf(match?.groups.day)];
  return match === undefined || m === undefined || d === undefined
    ? undefined
    : { start: place, end: match.end, month: m, day: d };
}

const dottedMonth = /(?<year>[0-9]{4})\.(?<month>[0-9]{1,2})(?![.0-9])/uy;
const monthNumber = /(?<month>[0-9]{1,2})(?![.0-9年月日号])/uy;

/** 2005.3—2007.6, 2005.1—4: months in figures, as the columns of tables have them. */
function dottedWindow({ text }: TimingReading, place: number): Found | undefined {
  const first = matchHere(dottedMonth, text, place);
  const linked = first && endHere(link, text, first.end);
  if (first === undefined || linked === undefined || linked === first.end) return undefined;
  const second = matchHere(dottedMonth, text, linked) ?? matchHere(monthNumber, text, linked);
  if (second === undefined) return undefined;
  const monthOf = (year: string | undefined, month: string | undefined): Fixed =>
    fix({ start: place, end: place, month: numberOf(month) ?? 0 }, numberOf(year));
  const from = boundsOf(monthOf(first.groups.year, first.groups.month)).first;
  const to = boundsOf(monthOf(second.groups.year ?? first.groups.year, second.groups.month)).last;
  return from === undefined || to === undefined
    ? unspecified(place, second.end, "timing.impossible-day")
    : { start: place, end: second.end, timing: { kind: "window", from, to }, notes: [] };
}

/** The year in which a window ends that names it once: 12月25日至1月5日 ends in the next. */
function yearAfter(first: DateWords, last: DateWords, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  const opens = boundsOf(fix(first, year)).first;
  const closes = boundsOf(fix(last, year)).last;
  const over = opens !== undefined && closes !== undefined && closes < opens;
  return over ? year + 1 : year;
}

const yearEnd = /年[底末终]/uy;

/** 5月至年底. */
function yearEndAt(text: string, place: number): DateWords | undefined {
  const end = endHere(yearEnd, text, place);
  return end === place ? undefined : { start: place, end, month: 12 };
}

const yearStart = /年初(?=(?:至|到|-{1,2}|~{1,2})年[底末终])/uy;

/** 年初 of 年初至年末. */
function yearStartAt(text: string, place: number): DateWords | undefined {
  const end = endHere(yearStart, text, place);
  return end === place ? undefined : { start: place, end, month: 1 };
}

/** 7月至9月, 2018-2020年, 3月1日至10日, 2005.3—2007.6. */
export function readWindow(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  const lead = text.charAt(place) === "自" || text.charAt(place) === "从" ? 1 : 0;
  const at = place + lead;
  if (!mayOpenDate(text, at) && text.charAt(at) !== "年") return undefined;
  const inFigures = digits.has(text, at);
  const dotted = inFigures && lead === 0 ? dottedWindow(reading, place) : undefined;
  if (dotted !== undefined) return dotted;
  const first =
    shortFirst(text, at) ??
    (inFigures ? shortDay(text, at) : undefined) ??
    dateAt(text, at) ??
    yearStartAt(text, at);
  if (first === undefined) return undefined;
  // 5月1日12时至8月16日12时: the hours are passed over.
  const opened = first.day === undefined ? first.end : endHere(hour, text, first.end);
  const linked = [link, validUntil].map((words) => endHere(words, text, opened)).find((end) => end > opened);
  if (linked === undefined) return undefined;
  const second =
    dateAt(text, linked) ??
    yearEndAt(text, linked) ??
    (first.day === undefined ? undefined : loneDayAt(text, linked));
  if (second === undefined) return undefined;
  const from = yearFor(reading, first);
  const month = second.month ?? (second.day === undefined ? undefined : first.month);
  const inherited = second.year === undefined && second.yearShift === undefined;
  const last = month === undefined ? second : { ...second, month };
  const to = inherited ? yearAfter(first, last, from.year) : yearFor(reading, second).year;
  const end = endHere(closing, text, second.end);
  const shortYears = first.year === undefined && inherited && second.year !== undefined;
  const starts = boundsOf(fix(first, from.year)).first;
  const ends = boundsOf(fix(last, shortYears ? second.year : to)).last;
  if (starts === undefined || ends === undefined) return unspecified(place, end, "timing.impossible-day");
  const past = reading.year !== undefined && ends < `${String(reading.year).padStart(4, "0")}-01-01`;
  if ((past && attribute.test(text.slice(end, end + 12))) || inTitle(text, place, end))
    return { start: place, end, notes: [{ code: "timing.no-limit" }] };
  // 2021—2023年 names no year in which a later 6月底前 would lie.
  if (!isOfYears(first, second)) reading.namedYear = to ?? reading.namedYear;
  return { start: place, end, timing: { kind: "window", from: starts, to: ends }, notes: from.notes };
}

/** 2009—2021年形成的存量, in a later document: a trait. */
const attribute = /^[^,。;:!?、()]{1,8}?的/u;
const titleBefore = /(?:计划|方案|行动|规划|纲要|意见|办法|要点|清单|目录)》?\($/u;
/** What follows the title of a document: 确定的…, 实施方案, 》. */
const titleBehind = /\)(?:实施方案|实施意见|任务|分工|确定|提出|明确|部署|要求|规定|中|的)/uy;

/** 三年行动计划（2021—2023年）确定的任务: the years of a title, which limit nothing here. */
const inTitle = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === ")" &&
  titleBefore.test(text.slice(Math.max(0, start - 4), start)) &&
  endHere(titleBehind, text, end) > end;

const isYear = ({ half, quarter, month }: DateWords): boolean =>
  half === undefined && quarter === undefined && month === undefined;

const isOfYears = (first: DateWords, second: DateWords): boolean => isYear(first) && isYear(second);

/** 自7月申报期起. */
const termFrom = /[^,。;、]{1,10}?期起/uy;

/** 自2016年起, 从2021年1月. */
export function readStart(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  if (text.charAt(place) !== "自" && text.charAt(place) !== "从") return undefined;
  const date = dateAt(text, place + 1);
  if (date === undefined) return undefined;
  const { from, end } = suffixAt(text, date.end);
  // 从2019年秋季学期起 begins later than the year.
  if (from || endsPhrase(text, end)) return opening(reading, date, place, end);
  const later = date.month === undefined ? end : endHere(termFrom, text, end);
  return later > end ? opening(reading, date, place, later) : undefined;
}

const amount = `(?<n>${numeral})${gap}(?<unit>年|个月)`;
const length = new RegExp(`,?(?:在|用)?${amount}(?:之内|以内|内|时间)`, "uy");
const validFor = new RegExp(`${validity.source}(?:为|是)?${amount}`, "uy");

const inForce = /^(?:施行|实施|生效|执行)/u;

/** 2012年起5年内, 自8月1日起施行,有效期5年: the window closes when the length is over. */
export function opening(reading: TimingReading, date: DateWords, start: number, end: number): Found {
  const { year, notes } = yearFor(reading, date);
  const { first } = boundsOf(fix(date, year));
  reading.namedYear = date.year ?? reading.namedYear;
  // 2013年以来形成的: how far back something goes.
  if (reading.text.startsWith("以来", end - 2)) return { start, end, notes: [{ code: "timing.no-limit" }] };
  if (first === undefined) return unspecified(start, end, "timing.impossible-day");
  const lasts = matchHere(length, reading.text, end) ?? matchHere(validFor, reading.text, date.end);
  const n = numberOf(lasts?.groups.n);
  // 《行政处罚法》自7月15日起施行: another document's day, unless it says until when it holds.
  const other = reading.text.charAt(start - 1) === "》" && inForce.test(reading.text.slice(end, end + 3));
  if (other && lasts === undefined) return { start, end, notes: [{ code: "timing.no-limit" }] };
  if (lasts === undefined || n === undefined || first.startsWith("-")) {
    return { start, end, timing: { kind: "window", from: first }, notes };
  }
  const to = addDays(addMonths(first, lasts.groups.unit === "年" ? 12 * n : n), -1);
  return { start, end: lasts.end, timing: { kind: "window", from: first, to }, notes };
}
