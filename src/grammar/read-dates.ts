import { addDays, addMonths } from "../date/periods.js";
import { boundsOf, type DateWords, dateAt, dayBefore, type Fixed, fix, loneDayAt } from "./date-words.js";
import { endHere, matchHere } from "./match-here.js";
import { gap, numberOf, numeral } from "./numerals.js";
import { endsPhrase, type Found, type Note, type TimingReading } from "./timing-reading.js";

interface Dated {
  readonly year: number | undefined;
  readonly notes: readonly Note[];
}

/** The year of words that may leave it out: their own, else the document's, else the last one named. */
function yearFor(reading: TimingReading, date: DateWords): Dated {
  const { text, year, namedYear, previousEnd } = reading;
  if (date.year !== undefined) return { year: date.year, notes: [] };
  if (date.yearShift !== undefined) {
    return year === undefined
      ? { year: undefined, notes: [{ code: "timing.no-year" }] }
      : { year: year + date.yearShift, notes: [] };
  }
  const between = text.slice(previousEnd, date.start);
  const continues = namedYear !== undefined && between.length <= 2 && /^[、,和及与至或]?\s?$/u.test(between);
  // A sentence that has named a later year goes on in it: 2021年6月底前…，12月底前.
  const goesOn =
    namedYear !== undefined && (year === undefined || (namedYear > year && !/[。;!?\n]/u.test(between)));
  if (continues || goesOn) {
    return { year: namedYear, notes: continues ? [] : [{ code: "timing.year-carried", year: namedYear }] };
  }
  return year === undefined ? { year, notes: [{ code: "timing.no-year" }] } : { year, notes: [] };
}

const suffix =
  /(?:年?(?<ending>[底末]|终))?(?<vague>[初中](?!旬|期|央|心|小|级))?(?:(?<near>前后|左右)|(?<before>(?:(?:上午|中午|下午|晚上?)?(?:[0-9]{1,2}(?:[时点]|:[0-9]{2})|下班|上班)|中午|上午|下午)?之?前(?!三季|[期列提述]|[0-9一二三四五六七八九十]+[个位名])|以前)|[0-9]{1,2}(?:时|:[0-9]{2})(?![间段代])|(?<within>之内|以内|期内|内|期间)|(?<from>起|开始|以来|以后))?/uy;

/** What stands behind a date and says how it limits. */
interface Suffix {
  readonly end: number;
  readonly ending: boolean;
  /** 6月初: no day of the model. */
  readonly vague: boolean;
  readonly before: boolean;
  readonly near: boolean;
  readonly within: boolean;
  readonly from: boolean;
}

function suffixAt(text: string, place: number): Suffix {
  const match = matchHere(suffix, text, place);
  const { ending, vague, before, near, within, from } = match?.groups ?? {};
  return {
    end: match?.end ?? place,
    ending: ending !== undefined,
    vague: vague !== undefined,
    before: before !== undefined,
    near: near !== undefined,
    within: within !== undefined,
    from: from !== undefined,
  };
}

const impossible = (start: number, end: number): Found => ({
  start,
  end,
  timing: { kind: "unspecified" },
  notes: [{ code: "timing.impossible-day" }],
});

/** The point that 前后 speaks of: a day, or the end of a period that words name. */
function around(fixed: Fixed, ending: boolean, start: number, end: number, notes: readonly Note[]): Found {
  const { last } = boundsOf(fixed);
  if (last === undefined || (fixed.kind === "period" && !ending)) {
    return { start, end, timing: { kind: "unspecified" }, notes: [...notes, { code: "timing.no-value" }] };
  }
  return { start, end, timing: { kind: "around", date: last }, notes };
}

function limit(fixed: Fixed, read: Suffix, start: number, notes: readonly Note[]): Found {
  const { end } = read;
  if (fixed.kind === "impossible") return impossible(start, end);
  if (fixed.kind === "day") return { start, end, timing: { kind: "byDate", date: fixed.date }, notes };
  const strict = read.before && !read.ending ? dayBefore(fixed) : undefined;
  const base = { kind: "byEndOf", period: fixed.period, of: fixed.name } as const;
  return strict === undefined
    ? { start, end, timing: base, notes }
    : { start, end, timing: { ...base, strict }, notes: [...notes, { code: "timing.two-readings", strict }] };
}

const link = /\s?(?:起|开始)?\s?(?:-{1,2}|~{1,2}|至|到)\s?/uy;
const closing = /(?:底|末)?(?:止|为止|期间)?/uy;
const ownNumber = /[0-9]{1,4}|[一二三四五六七八九十]{1,3}/uy;

/** The first end of a window may leave its unit to the second: 2018-2020年, 3至5月. */
function shortFirst(text: string, place: number): DateWords | undefined {
  const end = endHere(ownNumber, text, place);
  const value = numberOf(text.slice(place, end));
  const linked = endHere(link, text, end);
  if (end === place || value === undefined || linked === end) return undefined;
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
    ? impossible(place, second.end)
    : { start: place, end: second.end, timing: { kind: "window", from, to }, notes: [] };
}

/** 7月至9月, 2018-2020年, 3月1日至10日, 2005.3—2007.6. */
export function readWindow(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  const lead = text.charAt(place) === "自" || text.charAt(place) === "从" ? 1 : 0;
  const at = place + lead;
  const dotted = lead === 0 ? dottedWindow(reading, place) : undefined;
  if (dotted !== undefined) return dotted;
  const first = shortFirst(text, at) ?? shortDay(text, at) ?? dateAt(text, at);
  if (first === undefined) return undefined;
  const linked = endHere(link, text, first.end);
  if (linked === first.end) return undefined;
  const second = dateAt(text, linked) ?? (first.day === undefined ? undefined : loneDayAt(text, linked));
  if (second === undefined) return undefined;
  const from = yearFor(reading, first);
  const month = second.month ?? (second.day === undefined ? undefined : first.month);
  const inherited = second.year === undefined && second.yearShift === undefined;
  const to = inherited ? from.year : yearFor(reading, second).year;
  const end = endHere(closing, text, second.end);
  const shortYears = first.year === undefined && inherited && second.year !== undefined;
  const starts = boundsOf(fix(first, from.year)).first;
  const ends = boundsOf(
    fix(month === undefined ? second : { ...second, month }, shortYears ? second.year : to),
  ).last;
  if (starts === undefined || ends === undefined) return impossible(place, end);
  reading.namedYear = to ?? reading.namedYear;
  return { start: place, end, timing: { kind: "window", from: starts, to: ends }, notes: from.notes };
}

/** 自2016年起, 从2021年1月. */
export function readStart(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  if (text.charAt(place) !== "自" && text.charAt(place) !== "从") return undefined;
  const date = dateAt(text, place + 1);
  if (date === undefined) return undefined;
  return opening(reading, date, place, suffixAt(text, date.end).end);
}

const length = new RegExp(`,?(?:在|用)?(?<n>${numeral})${gap}(?<unit>年|个月)(?:之内|以内|内|时间)`, "uy");

/** 2012年起5年内: the window closes when the length is over. */
function opening(reading: TimingReading, date: DateWords, start: number, end: number): Found {
  const { year, notes } = yearFor(reading, date);
  const { first } = boundsOf(fix(date, year));
  reading.namedYear = date.year ?? reading.namedYear;
  if (first === undefined) return impossible(start, end);
  const lasts = matchHere(length, reading.text, end);
  const n = numberOf(lasts?.groups.n);
  if (lasts === undefined || n === undefined || first.startsWith("-")) {
    return { start, end, timing: { kind: "window", from: first }, notes };
  }
  const to = addDays(addMonths(first, lasts.groups.unit === "年" ? 12 * n : n), -1);
  return { start, end: lasts.end, timing: { kind: "window", from: first, to }, notes };
}

const goals =
  /^(?:各|(?:[要应须]|力争|争取|确保|努力)|(?:基本|全面|全部|如期)?(?:完成|建成|实现|达到|达|出台|竣工|投产|开工|启动|上线|全部|见效|落地|推开|投用|投入|交付|通车|完工))/u;
const before =
  /(?:^|[\s,;:。、!?()|"“”]|[在于到至为]|争取|力争|确保|预计|计划|原则上|分别于|和|及|或|与|[应须需要将拟]|截[至止])$/u;

/** Whether a bare period is a limit: it stands for itself (2026年6月), or what is to be reached follows. */
function standsAlone(text: string, start: number, end: number): boolean {
  const led = before.test(text.slice(Math.max(0, start - 3), start));
  const joins = /[和及与或]/u.test(text.charAt(end)) && dateAt(text, end + 1) !== undefined;
  return led && (endsPhrase(text, end) || joins || goals.test(text.slice(end, end + 6)));
}

/** A time that sets no limit, as in the title 2021年政务公开工作要点; its year still serves those behind it. */
function mention(reading: TimingReading, date: DateWords, start: number, end: number): Found {
  reading.namedYear = date.year ?? reading.namedYear;
  return { start, end, notes: [{ code: "timing.no-limit" }] };
}

const toward = /[到至]|截[至止]/uy;

const attribute = /^[^,。;:!?、()]{1,8}?的/u;

/** 2004年底前投运的电厂, in a later document: a trait of what is spoken of. */
function describes({ text, year }: TimingReading, fixed: Fixed, end: number): boolean {
  const { last } = boundsOf(fixed);
  const past = year !== undefined && last !== undefined && last < `${String(year).padStart(4, "0")}-01-01`;
  return past && !last.startsWith("-") && attribute.test(text.slice(end, end + 10));
}

const listedMonth =
  /(?:(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})(?=(?:[、和及与][0-9]{1,2}){1,11}月(?!份?[0-9]|度))/uy;
const listedQuarter =
  /(?:(?<year>[0-9]{4})年)?第?(?<ordinal>[一二三四1-4])(?=(?:[、和及与][一二三四1-4]){1,3}季度)/uy;

/** 3 and 6 of 3、6、9月: one of a list whose last alone has the unit. */
function listedAt(text: string, place: number): DateWords | undefined {
  if (!listStart.test(text.charAt(place)) || !before.test(text.slice(Math.max(0, place - 3), place)))
    return undefined;
  const month = matchHere(listedMonth, text, place);
  const match = month ?? matchHere(listedQuarter, text, place);
  if (match === undefined) return undefined;
  const year = numberOf(match.groups.year);
  const value = numberOf(month === undefined ? match.groups.ordinal : match.groups.month) ?? 0;
  return {
    start: place,
    end: match.end,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? { quarter: value } : { month: value }),
  };
}

const listStart = /[0-9第一二三四]/u;

function fromList(reading: TimingReading, date: DateWords): Found {
  const { year, notes } = yearFor(reading, date);
  reading.namedYear = date.year ?? reading.namedYear;
  const found = limit(fix(date, year), suffixAt("", 0), date.start, notes);
  return { ...found, end: date.end, loose: date };
}

/** 2021年底前, 6月10日前, 一季度前, 到2030年, 9月20日前后, 2018年起, and bare dates that stand for themselves. */
export function readDate(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  const at = endHere(toward, text, place);
  const listed = listedAt(text, at);
  if (listed !== undefined) return fromList(reading, listed);
  const date = dateAt(text, at);
  if (date === undefined) return undefined;
  const read = suffixAt(text, date.end);
  const said = read.ending || read.before || read.near || read.within || read.from || at > place;
  if (read.vague) {
    return {
      start: place,
      end: read.end,
      timing: { kind: "unspecified" },
      notes: [{ code: "timing.no-value" }],
    };
  }
  if (!said && !standsAlone(text, at, read.end)) return mention(reading, date, place, date.end);
  if (read.from) return opening(reading, date, place, read.end);
  const { year, notes } = yearFor(reading, date);
  reading.namedYear = date.year ?? reading.namedYear;
  const fixed = fix(date, year);
  if (describes(reading, fixed, read.end)) return mention(reading, date, place, read.end);
  if (read.near) return around(fixed, read.ending, place, read.end, notes);
  const found = limit(fixed, read, place, notes);
  return said ? found : { ...found, loose: date };
}

const yearEnd = /(?:年(?:[底末终]|内)|本年度?[底末内]?)(?:之?前|以前|内)?/uy;
/** Days and ends of a month, quarter or week that is only told from the day it is read: nobody knows which. */
const undated =
  /(?:本月|月|本季度|季度)[底末](?:之?前|以前)?|[次下当本]月(?:[上中下]旬|[0-9]{1,2}[日号])(?:之?前|以前)|[本下当]周(?:[一二三四五六日末])?(?:之?前|以?内)/uy;

/** 年底前 of the document's year; 月底前 of nobody knows which month. */
export function readYearEnd(reading: TimingReading, place: number): Found | undefined {
  const { text, year } = reading;
  const end = endHere(yearEnd, text, place);
  if (end > place) {
    const of = year === undefined ? "-" : String(year).padStart(4, "0");
    const notes: readonly Note[] = year === undefined ? [{ code: "timing.no-year" }] : [];
    return { start: place, end, timing: { kind: "byEndOf", period: "year", of }, notes };
  }
  const open = endHere(undated, text, place);
  if (open === place) return undefined;
  return { start: place, end: open, timing: { kind: "unspecified" }, notes: [{ code: "timing.no-value" }] };
}

const plan =
  /["“‘']?(?<ordinal>[一二三四五六七八九]|十[一二三四五六七八九]?)五["”’']?(?:规划)?(?<part>末|期末|期间|期内|时期|中后期)/uy;

/** 十四五末, 十四五期间: the plans have run for five years each since 1966, the third being the first of the series. */
export function readFiveYears(reading: TimingReading, place: number): Found | undefined {
  const match = matchHere(plan, reading.text, place);
  const number = numberOf(match?.groups.ordinal);
  if (match === undefined || number === undefined || number < 3) return undefined;
  const { part } = match.groups;
  const first = 1966 + 5 * (number - 3);
  const { end } = match;
  return part === "末" || part === "期末"
    ? { start: place, end, timing: { kind: "byEndOf", period: "year", of: String(first + 4) }, notes: [] }
    : {
        start: place,
        end,
        timing: { kind: "window", from: `${first}-01-01`, to: `${first + 4}-12-31` },
        notes: [],
      };
}
