import type { CalendarUnit } from "../../date/periods.js";
import type { Recurring } from "../../timing/types.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { endHere, matchHere } from "../text/match-here.js";
import { gap, numberOf, numeral } from "../text/numerals.js";
import { words, wordTable } from "../text/word-table.js";
import type { Note } from "./timing-reading.js";

const unitWords: readonly (readonly [CalendarUnit | "other", string])[] = [
  ["day", "日 天 工作日"],
  ["week", "周 星期 礼拜"],
  ["ten-days", "旬"],
  ["month", "月 月度"],
  ["quarter", "季度 季"],
  ["half", "半年 半年度"],
  ["year", "年度 年"],
  ["other", "学年 学期 学年度"],
];

const units = wordTable<CalendarUnit | "other">(
  unitWords.flatMap(([unit, list]) =>
    words(list).map((word): [string, CalendarUnit | "other"] => [word, unit]),
  ),
);

export type Every = Recurring["every"];

const count = new RegExp(`${gap}(?<n>${numeral})(?:[-~至到](?<to>${numeral}))?${gap}个?${gap}`, "uy");

/** How often, and where the words end that say it. */
export interface Period {
  readonly every: Every;
  readonly end: number;
  readonly notes: readonly Note[];
}

const unknownPeriod: readonly Note[] = [{ code: "timing.unknown-period" }];

const other = /隔(?:一个?)?|双(?=[周月])/uy;

/** 单月: no turn of two months ends with an odd one. */
const odd = /单(?:周(?:(?:周|星期)?[一二三四五六日天])?|月(?:[0-9]{1,2}[日号]|[底末])?)(?:之?前|以前)?/uy;

const otherBegins: CharSet = charSet(() => "单隔双");

/** 隔周, 每隔一年, 双月: every other one. 每隔两年 is said of every second and of every third year. */
function otherAt(text: string, place: number): Period | undefined {
  if (!otherBegins.has(text, place)) return undefined;
  const single = endHere(odd, text, place);
  if (single > place) return { every: null, end: single, notes: unknownPeriod };
  const behind = endHere(other, text, place);
  if (behind === place) return undefined;
  const read = unitAt(text, behind);
  if (read !== undefined) return period(read.unit, 2, read.end);
  const counted = periodAt(text, behind);
  return counted === undefined ? undefined : { ...counted, every: null, notes: unknownPeriod };
}

/** 每3小时: of no unit of the calendar. */
const hourMark = /小时/uy;

/** 季度, 两年, 3～5年, 隔月 behind 每. */
export function periodAt(text: string, place: number): Period | undefined {
  const skipped = otherAt(text, place);
  if (skipped !== undefined) return skipped;
  const bare = text.charAt(place) === "个" ? place + 1 : place;
  const direct = units.at(text, bare);
  if (direct !== undefined) return period(direct.value, 1, bare + direct.word.length);
  const counted = matchHere(count, text, bare);
  const hours = counted === undefined ? place : endHere(hourMark, text, counted.end);
  if (counted !== undefined && hours > counted.end) return { every: null, end: hours, notes: unknownPeriod };
  const unit = counted && units.at(text, counted.end);
  if (counted === undefined || unit === undefined) return undefined;
  const { n, to } = counted.groups;
  const end = counted.end + unit.word.length;
  if (to !== undefined) return { every: null, end, notes: unknownPeriod };
  if (n === "半" && unit.value === "year") return period("half", 1, end);
  return period(unit.value, numberOf(n), end);
}

/** 2021年 behind 每 or before 次 is a year, not a count of years. */
const mostUnits = 50;

function period(unit: CalendarUnit | "other", n: number | undefined, end: number): Period {
  return unit === "other" || n === undefined || n < 1 || n > mostUnits
    ? { every: null, end, notes: unknownPeriod }
    : { every: { n, unit }, end, notes: [] };
}

/** The one unit that words name: 月 of 按月. */
export function unitAt(
  text: string,
  place: number,
): { readonly unit: CalendarUnit; readonly end: number } | undefined {
  const found = units.at(text, place);
  return found === undefined || found.value === "other"
    ? undefined
    : { unit: found.value, end: place + found.word.length };
}
