import { addDays, periodNamed } from "../../date/periods.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { digits, gap, numberOf, yearOf } from "../text/numerals.js";

/** A date or a period as words give it; what they leave out is absent. */
export interface DateWords {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** The year as a distance from the document's: 今年 0, 明年 1. */
  readonly yearShift?: number;
  readonly half?: 1 | 2;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  readonly third?: 1 | 2 | 3;
}

const small = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}|元(?= {0,2}月)";
const shifts: ReadonlyMap<string, number> = new Map([
  ["下一", 1],
  ["上一", -1],
  ["今", 0],
  ["本", 0],
  ["当", 0],
  ["明", 1],
  ["次", 1],
  ["翌", 1],
  ["来", 1],
  ["下", 1],
  ["后", 2],
  ["去", -1],
  ["上", -1],
]);

/** 来年, 下一年度, 后年 before what they date; in 近年来年均, 以下年度 and 退休后年满 such characters meet by chance. */
const nextYear = `(?<![以年未之期束起])(?:来(?=年(?!均|来))|(?:下|后)(?=年度?${gap}(?:[0-9一二三四五六七八九十元上下第]|年?[底末初]|[前内])))`;
const yearPart = `(?:(?<year>[0-9]{4}|[〇零○O一二三四五六七八九]{4})${gap}年度?|(?<shift>[下上]一(?=年)|${nextYear}|[今本当明次翌去上])年度?)`;
/** 6月25前 lacks its 日. */
const dayPart = `${gap}(?<day>${small})${gap}(?:[日号]|(?=之?前|以前))`;
/** 6底前 lacks its 月. */
const monthMark = `(?:月(?:份|月(?=[底末]))?|(?=[底末]之?前))`;
const parts = `(?:(?:第|前(?=[二三23]))?(?<quarter>[一二三四1-4])${gap}季度|(?<half>[上下])半年|(?<month>${small})${gap}${monthMark}(?:${dayPart}|(?<third>[上中下])旬)?)`;

const pattern = new RegExp(
  `(?:${yearPart}(?:${gap}${parts})?|${parts.replaceAll("?<", "?<bare_").replaceAll("(?<bare_=", "(?=")})`,
  "uy",
);
const numeric = /(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?![0-9])/uy;
/** 2021.12, 2021/6: a month as columns of tables have it, or with words of a limit behind it; elsewhere such a figure is mostly an amount. */
const figures = "(?<year>(?:19|20)[0-9]{2})[-/.](?<month>0?[1-9]|1[0-2])";
const numericMonth = new RegExp(
  `(?:(?<=^|[:|\\n])|(?<=[:|] ))${figures}(?=$|[\\n|;])|${figures.replaceAll("?<", "?<bare_")}(?=[前底末]|之前|以前|[至到][0-9])`,
  "uy",
);
/** 6.30前: only before 前, for such figures are mostly something else. */
const dotted = /(?<month>[0-9]{1,2})\.(?<day>[0-9]{1,2})(?=(?:之|以)?前)/uy;
/** “12·4”国家宪法日前后: a day that is known by its figures, where a limit stands behind it. */
const quoted =
  /["“](?<month>[0-9]{1,2})[·•.](?<day>[0-9]{1,2})["”](?:[^,。;:!?、()\s0-9]{2,10}日)?(?=前|之前|以前|左右)/uy;
const lone = new RegExp(`(?<day>${small})${gap}[日号]`, "uy");

type Groups = { readonly [name: string]: string | undefined };

/** Stands in for a year that is not known: its February has every day that any has. */
const leapYear = 2000;

/** The number of days of a month; 0 for a month that no year has. */
function lastDayOf(year: number, month: number): number {
  const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  return Number(periodNamed(name)?.last.slice(-2) ?? 0);
}

const thirdOf = (word: string | undefined): 1 | 2 | 3 | undefined =>
  word === "上" ? 1 : word === "中" ? 2 : word === "下" ? 3 : undefined;

const halfOf = (word: string | undefined): 1 | 2 | undefined =>
  word === undefined ? undefined : word === "上" ? 1 : 2;

type Unfinished = { -readonly [Key in keyof DateWords]: DateWords[Key] };

function dateOf(groups: Groups, start: number, end: number): DateWords {
  const get = (name: string): string | undefined => groups[name] ?? groups[`bare_${name}`];
  const date: Unfinished = { start, end };
  const year = yearOf(get("year"));
  const yearShift = shifts.get(get("shift") ?? "");
  const half = halfOf(get("half"));
  const quarter = numberOf(get("quarter"));
  const month = numberOf(get("month"));
  const day = numberOf(get("day"));
  const third = thirdOf(get("third"));
  if (year !== undefined) date.year = year;
  if (yearShift !== undefined) date.yearShift = yearShift;
  if (half !== undefined) date.half = half;
  if (quarter !== undefined) date.quarter = quarter;
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  if (third !== undefined) date.third = third;
  return date;
}

function matchAt(expression: RegExp, text: string, place: number): DateWords | undefined {
  expression.lastIndex = place;
  const match = expression.exec(text);
  return match === null ? undefined : dateOf(match.groups ?? {}, place, expression.lastIndex);
}

const starts: CharSet = charSet(() => '“"0123456789一二三四五六七八九十〇零元第前上下今本当明次翌去来后');

/** Whether words of a date may begin at a place. */
export const mayOpenDate = (text: string, place: number): boolean => starts.has(text, place);

/** The date or period whose words begin at a place. */
export function dateAt(text: string, place: number): DateWords | undefined {
  if (!mayOpenDate(text, place)) return undefined;
  const inFigures = digits.has(text, place)
    ? [numeric, numericMonth, dotted]
        .map((figures) => matchAt(figures, text, place))
        .find((date) => date !== undefined)
    : undefined;
  return (
    inFigures ??
    matchAt(text.charAt(place) === "“" || text.charAt(place) === '"' ? quoted : pattern, text, place)
  );
}

/** 10日 of 3月1日至10日. */
export const loneDayAt = (text: string, place: number): DateWords | undefined => matchAt(lone, text, place);

const pad = (value: number): string => String(value).padStart(2, "0");

/** What the words fix once the year is known, or why they fix nothing. */
export type Fixed =
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "period"; readonly period: PeriodKind; readonly name: string }
  | { readonly kind: "impossible" };

export type PeriodKind = "year" | "half" | "quarter" | "month" | "ten-days";

/** The day or period in a year; without a year, of every year (`--09-20`, `--06`). */
export function fix(date: DateWords, year: number | undefined): Fixed {
  const prefix = year === undefined ? "-" : String(year).padStart(4, "0");
  const { month, day, third, quarter, half } = date;
  if (month !== undefined) {
    if (month < 1 || month > 12) return { kind: "impossible" };
    const name = `${prefix}-${pad(month)}`;
    if (third !== undefined) return { kind: "period", period: "ten-days", name: `${name}-T${third}` };
    if (day === undefined) return { kind: "period", period: "month", name };
    const possible = day >= 1 && day <= lastDayOf(year ?? leapYear, month);
    return possible ? { kind: "day", date: `${name}-${pad(day)}` } : { kind: "impossible" };
  }
  if (quarter !== undefined) return { kind: "period", period: "quarter", name: `${prefix}-Q${quarter}` };
  if (half !== undefined) return { kind: "period", period: "half", name: `${prefix}-H${half}` };
  return { kind: "period", period: "year", name: prefix };
}

/** First and last day of what is fixed; months of no year in particular keep the form `--MM-DD`. */
export function boundsOf(fixed: Fixed): { readonly first?: string; readonly last?: string } {
  if (fixed.kind === "day") return { first: fixed.date, last: fixed.date };
  if (fixed.kind === "impossible") return {};
  const yearless = fixed.name.startsWith("-");
  // Any common year gives the days of a period of every year.
  const period = periodNamed(yearless ? fixed.name.replace(/^-/, "2021") : fixed.name);
  if (period === undefined) return {};
  const shape = (date: string): string => (yearless ? `-${date.slice(4)}` : date);
  return { first: shape(period.first), last: shape(period.last) };
}

/** The last day before a period of a known year. */
export function dayBefore(fixed: Fixed): string | undefined {
  const { first } = boundsOf(fixed);
  return first === undefined || first.startsWith("-") || first <= "0001-01-01"
    ? undefined
    : addDays(first, -1);
}
