import type { Recurring } from "../../timing/types.js";
import { matchHere } from "../text/match-here.js";
import { gap, numberOf, numeral } from "../text/numerals.js";
import { periodAt } from "./recurring-period.js";
import { endsPhrase } from "./timing-reading.js";

const measures = /[次场期轮回遍批条篇]/;
const least = /至少|不(?:得|能|应)?少于|不(?:得|能|应)?低于|最少/u;
const leastBefore = new RegExp(`(?:${least.source})$`, "u");
const times = new RegExp(
  `(?<least>${least.source})?(?<n>${numeral})(?:(?:[-~]|至|到)(?<to>${numeral}))?${gap}个?${gap}[次场期轮回遍批条篇](?<more>以上|及以上)?`,
  "uy",
);

/** How many times in each turn, and where the words end that say it. */
export interface Times {
  readonly times: NonNullable<Recurring["times"]>;
  readonly end: number;
}

/** Whether a word that counts stands at a place: 次 of 一次. */
export const isMeasure = (text: string, place: number): boolean => measures.test(text.charAt(place));

/** 三次, 至少两次, 两次以上, 1至2次 directly at a place; `floor` where words before it say 至少. */
export function timesAt(text: string, place: number, floor = false): Times | undefined {
  const match = matchHere(times, text, place);
  const n = numberOf(match?.groups.n);
  if (match === undefined || n === undefined) return undefined;
  const { least: said, more, to } = match.groups;
  // 1至2次 is once at least.
  const atLeast = floor || said !== undefined || more !== undefined || to !== undefined;
  return { times: atLeast ? { min: n } : { exact: n }, end: match.end };
}

/** How far behind the period a count may stand: 每季度对各县开展一次. */
const reach = 26;

/** Whether 至少 stands directly before a period: 不少于每季度一次. */
export const leastStands = (text: string, place: number): boolean =>
  leastBefore.test(text.slice(Math.max(0, place - 4), place));

/** 至少听取1次, 通报一次. Stops at the end of the phrase and before another 每. */
export function timesAfter(text: string, place: number, floor = false): Times | undefined {
  for (let at = place; at < Math.min(text.length, place + reach); at++) {
    const mark = text.charAt(at);
    if ((mark === "每" && periodAt(text, at + 1) !== undefined) || (mark !== "、" && endsPhrase(text, at)))
      return undefined;
    if (text.charAt(at - 1) === "第") continue;
    const found = timesAt(text, at, floor || least.test(text.slice(place, at)));
    if (found !== undefined) return found;
  }
  return undefined;
}
