import { type CharSet, charSet } from "../text/char-set.js";
import { matchHere } from "../text/match-here.js";
import { numberOf } from "../text/numerals.js";
import type { Found, TimingReading } from "./timing-reading.js";

const plan =
  /["“‘']?(?<ordinal>[一二三四五六七八九]|十[一二三四五六七八九]?)五["”’']?(?:规划)?(?<part>末|期末|期间|期内|时期|中后期)/uy;

const begins: CharSet = charSet(() => "\"“‘'一二三四五六七八九十");

const lawTeaching = /["“‘']?(?<ordinal>[一二三四五六七八九])五["”’']?普法(?:规划)?(?:期间|期内|时期)/uy;

/** “八五”普法期间: plans to teach the law have run for five years each since 1986. */
function lawTeachingAt(text: string, place: number): Found | undefined {
  const match = matchHere(lawTeaching, text, place);
  const number = numberOf(match?.groups.ordinal);
  if (match === undefined || number === undefined) return undefined;
  const first = 1986 + 5 * (number - 1);
  return {
    start: place,
    end: match.end,
    timing: { kind: "window", from: `${first}-01-01`, to: `${first + 4}-12-31` },
    notes: [],
  };
}

/** 十四五末, 十四五期间: the plans have run for five years each since 1966, the third being the first of the series. */
export function readFiveYears(reading: TimingReading, place: number): Found | undefined {
  if (!begins.has(reading.text, place)) return undefined;
  const taught = lawTeachingAt(reading.text, place);
  if (taught !== undefined) return taught;
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
