import { type CharSet, charSet } from "../text/char-set.js";
import { matchHere } from "../text/match-here.js";
import { numberOf } from "../text/numerals.js";
import type { DateWords } from "./date-words.js";
import { opensLimit } from "./stands-alone.js";

const listStart: CharSet = charSet(() => "0123456789第一二三四");
const listedMonth =
  /(?:(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})(?=(?:[、和及与][0-9]{1,2}){1,11}月(?!份?[0-9]|度))/uy;
const listedQuarter =
  /(?:(?<year>[0-9]{4})年)?第?(?<ordinal>[一二三四1-4])(?=(?:[、和及与][一二三四1-4]){1,3}季度)/uy;

const listedYear = /(?<year>(?:19|20)[0-9]{2})(?=(?:[、和及与](?:19|20)[0-9]{2}){1,5}年(?:[底末]|度?前))/uy;

/** 3 and 6 of 3、6、9月: one of a list whose last alone has the unit. */
export function listedAt(text: string, place: number): DateWords | undefined {
  if (!listStart.has(text, place) || !opensLimit(text, place)) return undefined;
  const years = matchHere(listedYear, text, place);
  if (years !== undefined) return { start: place, end: years.end, year: numberOf(years.groups.year) ?? 0 };
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
