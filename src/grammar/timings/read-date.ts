import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { noSuffix, type Suffix, suffixAt } from "./date-suffix.js";
import { boundsOf, type DateWords, dateAt, dayBefore, type Fixed, fix, mayOpenDate } from "./date-words.js";
import { listedAt } from "./listed-dates.js";
import { readSeason } from "./read-manner.js";
import { opening } from "./read-window.js";
import { isAimOf, isDoneIn, isReachedIn, standsAlone } from "./stands-alone.js";
import { type Found, type Note, type TimingReading, unspecified } from "./timing-reading.js";
import { yearFor } from "./year-of-date.js";

/** The point that 前后 speaks of: a day, or the end of a period that words name. */
function around(fixed: Fixed, ending: boolean, start: number, end: number, notes: readonly Note[]): Found {
  const { last } = boundsOf(fixed);
  if (last === undefined || (fixed.kind === "period" && !ending)) {
    return unspecified(start, end, "timing.no-value", notes);
  }
  return { start, end, timing: { kind: "around", date: last }, notes };
}

function limit(fixed: Fixed, read: Suffix, start: number, notes: readonly Note[]): Found {
  const { end } = read;
  if (fixed.kind === "impossible") return unspecified(start, end, "timing.impossible-day");
  if (fixed.kind === "day") return { start, end, timing: { kind: "byDate", date: fixed.date }, notes };
  const strict = read.before && !read.ending ? dayBefore(fixed) : undefined;
  const base = { kind: "byEndOf", period: fixed.period, of: fixed.name } as const;
  return strict === undefined
    ? { start, end, timing: base, notes }
    : { start, end, timing: { ...base, strict }, notes: [...notes, { code: "timing.two-readings", strict }] };
}
/** A time that sets no limit, as in the title 2021年政务公开工作要点; its year still serves those behind it. */
function mention(reading: TimingReading, date: DateWords, start: number, end: number): Found {
  reading.namedYear = date.year ?? reading.namedYear;
  return { start, end, notes: [{ code: "timing.no-limit" }] };
}

const toward = /[到至]|截[至止]/uy;
const towardBegins: CharSet = charSet(() => "到至截");

const attribute = /^[^,。;:!?、()]{1,8}?的/u;

/** 2004年底前投运的电厂, in a later document: a trait of what is spoken of. */
function describes({ text, year }: TimingReading, fixed: Fixed, end: number): boolean {
  if (year === undefined || !attribute.test(text.slice(end, end + 10))) return false;
  const { last } = boundsOf(fixed);
  return last !== undefined && !last.startsWith("-") && last < `${String(year).padStart(4, "0")}-01-01`;
}

/** 2024年春节前: the year is part of the event. */
function seasonOf({ text }: TimingReading, date: DateWords, start: number): Found | undefined {
  if (date.month !== undefined || date.quarter !== undefined || date.half !== undefined) return undefined;
  const season = readSeason(text, date.end);
  if (season?.timing === undefined || !("event" in season.timing)) return undefined;
  const { event } = season.timing;
  if (typeof event !== "object" || !("words" in event)) return undefined;
  const words = text.slice(date.start, date.end) + event.words;
  return { ...season, start, timing: { ...season.timing, event: { words } } };
}

/** What a day may be called before 前: 6月5日世界环境日前. */
const dayName =
  /(?:主?汛期|(?!之日|[当次每])[^,。;:!?、()\s0-9起至到前后内]{1,9}(?<!之|工作|当|次)(?:日|节))(?:前后|左右|之?前|以前)/uy;

/** Where 6月5日世界环境日前 ends; the place itself where no name of the day stands there. */
const namedDayEnd = (text: string, { day, end }: DateWords): number =>
  day === undefined ? end : endHere(dayName, text, end);

/** What stands behind a date, or behind the name of its day. */
function suffixBehind(text: string, date: DateWords): Suffix {
  const end = namedDayEnd(text, date);
  if (end === date.end) return suffixAt(text, end);
  const near = /[后右]/u.test(text.charAt(end - 1));
  return { ...noSuffix(end), near, before: !near };
}

function fromList(reading: TimingReading, date: DateWords): Found {
  const { year, notes } = yearFor(reading, date);
  reading.namedYear = date.year ?? reading.namedYear;
  const found = limit(fix(date, year), noSuffix(date.end), date.start, notes);
  return { ...found, loose: date };
}

const reports = /,?[^,。;]{0,10}?(?:已|累计|共[有计完]|总计|合计|余额|[0-9]\.[0-9])/uy;

/** 截至2022年8月底,已拆除17台: how far things have come by a day that the document knows, not when they are due. */
function isReport(reading: TimingReading, date: DateWords, start: number, end: number): boolean {
  const { text } = reading;
  if (!text.startsWith("截至", start) && !text.startsWith("截止", start)) return false;
  const later = date.year !== undefined && reading.year !== undefined && date.year > reading.year;
  return !later && endHere(reports, text, end) > end;
}

const ofField = /(?:其中|时间)$/u;

/** 成立时间2019年, 其中2020年建成12公里, in a later document: facts of the past. */
function isFact(reading: TimingReading, { year }: DateWords, place: number): boolean {
  if (year === undefined || reading.year === undefined || year >= reading.year) return false;
  return ofField.test(reading.text.slice(Math.max(0, place - 2), place));
}

/** 公路2022年9月建成通车, in a document of 2022: what an earlier document would tell of the past, this one asks for. */
function isToBeReached(reading: TimingReading, date: DateWords, end: number): boolean {
  const { text } = reading;
  if (
    reading.year === undefined ||
    !(isReachedIn(text, end) || isDoneIn(text, date, end) || isAimOf(text, date, end))
  )
    return false;
  const { year } = yearFor(reading, date);
  return year !== undefined && year >= reading.year;
}

const inForce = /(?:有效期?限?|执行|施行|试行|延续|延长|顺延|政策)$/u;

/** 有效期至2022年底, 政策延续至12月31日: until when something holds, which is no limit before which to act. */
function validity(
  { text }: TimingReading,
  fixed: Fixed,
  { before, end }: Suffix,
  start: number,
  notes: readonly Note[],
): Found | undefined {
  if (before || !inForce.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const { last: to } = boundsOf(fixed);
  return to === undefined ? undefined : { start, end, timing: { kind: "window", to }, notes };
}

/** 2021年底前, 6月10日前, 一季度前, 到2030年, 9月20日前后, 2018年起, and bare dates that stand for themselves. */
export function readDate(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  const at = towardBegins.has(text, place) ? endHere(toward, text, place) : place;
  if (!mayOpenDate(text, at)) return undefined;
  const listed = listedAt(text, at);
  if (listed !== undefined) return fromList(reading, listed);
  const date = dateAt(text, at);
  if (date === undefined) return undefined;
  const season = seasonOf(reading, date, place);
  if (season !== undefined) return season;
  const read = suffixBehind(text, date);
  const said = read.ending || read.before || read.near || read.within || read.from || at > place;
  if (read.vague) return unspecified(place, read.end);
  if (isReport(reading, date, place, read.end)) return mention(reading, date, place, read.end);
  if (!said && isFact(reading, date, place)) return mention(reading, date, place, date.end);
  const about = date.day !== undefined && text.charAt(place - 1) === "约";
  if (!said && !about && !standsAlone(text, date, read.end) && !isToBeReached(reading, date, read.end)) {
    return mention(reading, date, place, date.end);
  }
  if (read.from) return opening(reading, date, place, read.end);
  const { year, notes } = yearFor(reading, date);
  reading.namedYear = year ?? reading.namedYear;
  const fixed = fix(date, year);
  if (describes(reading, fixed, read.end)) return mention(reading, date, place, read.end);
  const holds = at > place ? validity(reading, fixed, read, place, notes) : undefined;
  if (holds !== undefined) return holds;
  if (read.near) return around(fixed, read.ending, place, read.end, notes);
  // 约11月20日.
  if (fixed.kind === "day" && !said && about) return around(fixed, false, place - 1, read.end, notes);
  const found = limit(fixed, read, place, notes);
  return said ? found : { ...found, loose: date };
}
