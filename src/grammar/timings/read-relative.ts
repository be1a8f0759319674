import type { TimingEvent } from "../../timing/types.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { endHere, matchHere } from "../text/match-here.js";
import { gap, numberOf, numeral } from "../text/numerals.js";
import { type Anchor, anchorBefore } from "./event-before.js";
import { type Bare, endsPhrase, type Found, type TimingReading, unspecified } from "./timing-reading.js";

const quantity = new RegExp(
  `(?:(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:-|~|至|到))?(?<n>${numeral})${gap}个?${gap}(?:法定)?(?<unit>工作日|自然日|月|日|天|周|星期|季度|年|小时|分钟(?=之?内|以内))(?<edge>之内|以内|内|之前|以前|前|之后|以后|后)?`,
  "uy",
);

const monthsOf: ReadonlyMap<string, number> = new Map([
  ["月", 1],
  ["季度", 3],
  ["年", 12],
]);
const daysOf: ReadonlyMap<string, number> = new Map([
  ["日", 1],
  ["天", 1],
  ["自然日", 1],
  ["周", 7],
  ["星期", 7],
]);

const isDays = (unit: string): boolean => daysOf.has(unit) || unit === "工作日";

const wholeOf = (n: number, each: number): number | undefined => {
  const product = n * each;
  return Number.isInteger(product) ? product : undefined;
};

/** The timing of so many units after or before an event; nothing where the model has no such kind. */
function counted(n: number, unit: string, event: TimingEvent, before: boolean): Bare | undefined {
  if (unit === "工作日") return { kind: before ? "workingDaysBefore" : "workingDaysAfter", days: n, event };
  if (before) return undefined;
  const days = wholeOf(n, daysOf.get(unit) ?? Number.NaN);
  if (days !== undefined) return { kind: "daysAfter", days, event };
  const months = wholeOf(n, monthsOf.get(unit) ?? Number.NaN);
  return months === undefined ? undefined : { kind: "monthsAfter", months, event };
}

const within = /内$/u;
const earlier = /前$/u;
/** 10日后 opens when the length is over: nothing is due then. */
const later = /后$/u;
const atMost = /不(?:得|能|应)?超过$/u;
/** 限期3个月, 限3日: a limit without 内. */
const limited = /(?:限期|限时|限)(?:为|在|于)?$/u;
/** A length that is to be reached is no limit of its own: 审批时间压缩至5个工作日以内. */
const measured = /(?:压缩|压减|缩短|缩减|减少|减|控制|降低|提速|限定)(?:为|至|到|在)$/u;

/** So many units, and what stands around them. */
interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly n: number;
  readonly unit: string;
  readonly edge: string;
}

const quantityBegins: CharSet = charSet(() => "0123456789一二两三四五六七八九十百〇零半");

function quantityAt(text: string, place: number): Quantity | undefined {
  if (!quantityBegins.has(text, place)) return undefined;
  const match = matchHere(quantity, text, place);
  const { n: written, unit, edge = "" } = match?.groups ?? {};
  const n = written === "半" ? 0.5 : numberOf(written);
  if (match === undefined || n === undefined || unit === undefined) return undefined;
  // 6月内 is the month, 一月内 a length; 一季度内 is the quarter; 2021年内 is the year.
  const words = text.slice(place, match.end);
  // 1年以上期限: how long something at least is.
  if (edge === "" && /^以[上下]/u.test(text.slice(match.end, match.end + 2))) return undefined;
  const named =
    (unit === "月" || unit === "季度") && !words.includes("个") && !/^(?:[一两]月|两季)/u.test(words);
  if (named || (unit === "年" && written?.length === 4)) return undefined;
  return { start: place, end: match.end, n, unit, edge };
}

/** Whether the words say that a length without an event is a limit: 3日内, 限期3个月, 不超过15个工作日. */
const isLimit = ({ unit, edge }: Quantity, lead: string): boolean =>
  within.test(edge) || limited.test(lead) || (unit === "工作日" && atMost.test(lead));

const isNamed = (anchor: Anchor | undefined): boolean =>
  anchor !== undefined &&
  !(typeof anchor.event === "object" && "words" in anchor.event && anchor.event.words === "");

/** 15日前报送, 收到通知10日后: words that fix no day, as nothing says which month or how long. */
function withoutLimit({ start, end, unit, edge }: Quantity): Found | undefined {
  return later.test(edge) || (earlier.test(edge) && isDays(unit)) ? unspecified(start, end) : undefined;
}

const fraction = new RegExp(
  `[0-9]{1,3}\\.[0-9]{1,2}${gap}个?${gap}(?:工作日|自然日|日|天|月|年|小时)(?:之内|以内|内)`,
  "uy",
);

/** 压缩到0.5个工作日内: parts of a day, for which the model has no place. At the beginning of a phrase, 1. is the number of an item. */
function fractionAt(text: string, place: number): Found | undefined {
  const end = endHere(fraction, text, place);
  const isItem = text.charAt(place) !== "0" && (place === 0 || endsPhrase(text, place - 1));
  return end === place || isItem ? undefined : unspecified(place, end);
}

/** 本方案公布后10个工作日内, 印发一个月内, 会议召开前5个工作日; without an anchor, counted from the event last named. */
export function readRelative(reading: TimingReading, place: number): Found | undefined {
  const part = fractionAt(reading.text, place);
  if (part !== undefined) return part;
  const said = quantityAt(reading.text, place);
  if (said === undefined) return undefined;
  const { end, n, unit, edge } = said;
  const lead = reading.text.slice(Math.max(reading.previousEnd, place - 5), place);
  if (measured.test(lead)) return { start: place, end, notes: [{ code: "timing.no-limit" }] };
  // 于315日前: a day of a month whose mark is lost.
  if (n > 31 && unit === "日" && lead.endsWith("于") && earlier.test(edge)) return unspecified(place, end);
  const anchor = anchorBefore(reading, place);
  if (anchor === undefined && !isLimit(said, lead)) return withoutLimit(said);
  const start = anchor?.start ?? place;
  // 第2年 lies within the year: only days are counted out by their ordinal.
  const inside = lead.endsWith("第") && !isDays(unit);
  if (later.test(edge) || inside) return unspecified(start, end);
  const event = anchor?.event ?? reading.lastEvent ?? reading.defaultEvent ?? { words: "" };
  // 会议召开10日前 runs back from its event, as 会议召开前10日 does; 收到后第3个工作日前 does not.
  const runs = anchor?.runs ?? (earlier.test(edge) ? "before" : "after");
  const timing = counted(n, unit, event, runs === "before");
  if (timing === undefined) return unspecified(start, end);
  reading.lastEvent = event;
  return { start, end, timing, notes: isNamed(anchor) ? [] : [{ code: "timing.anchor-understood" }] };
}

/** 节假日后的第2个工作日. */
const ordinal = /的?第?/uy;

/** 国庆节前5个工作日: so many units behind words that name an event; nothing where no count stands there. */
export function countFrom(
  text: string,
  place: number,
  event: TimingEvent,
  before: boolean,
): Found | undefined {
  const said = quantityAt(text, endHere(ordinal, text, place));
  if (said === undefined) return undefined;
  const { start, end, n, unit, edge } = said;
  const timing = later.test(edge) ? undefined : counted(n, unit, event, before);
  return timing === undefined ? unspecified(start, end) : { start, end, timing, notes: [] };
}

/** A length that no reader took for a limit, so that it is passed over with a word: 为期3个月. */
export function passedLength(text: string, place: number): Found | undefined {
  const said = quantityAt(text, place);
  return said === undefined
    ? undefined
    : { start: place, end: said.end, notes: [{ code: "timing.no-limit" }] };
}

/** T+3个工作日: so many days after what the T stands for. */
const afterT = new RegExp(
  `T\\+(?<n>[0-9]{1,3})${gap}(?:个?${gap}(?<unit>工作日|自然日|日|天))?(?:之内|以内|内)?`,
  "uyi",
);

export function readAfterT({ text }: TimingReading, place: number): Found | undefined {
  if (text.charAt(place) !== "T" && text.charAt(place) !== "t") return undefined;
  const match = matchHere(afterT, text, place);
  const n = numberOf(match?.groups.n);
  if (match === undefined || n === undefined || /[0-9A-Za-z]/.test(text.charAt(place - 1))) return undefined;
  const { end } = match;
  const { unit } = match.groups;
  // T+3 by itself may count working days or others.
  if (unit === undefined) return unspecified(place, end);
  const timing = counted(n, unit, { words: "T" }, false);
  return timing && { start: place, end, timing, notes: [{ code: "timing.anchor-understood" }] };
}
