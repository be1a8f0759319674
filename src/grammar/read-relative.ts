import type { TimingEvent } from "../timing/types.js";
import { type Groups, matchHere } from "./match-here.js";
import { gap, numberOf, numeral } from "./numerals.js";
import { type Bare, type Found, type Note, type TimingReading, unspecified } from "./timing-reading.js";

const quantity = new RegExp(
  `(?<n>${numeral})${gap}个?${gap}(?<unit>工作日|自然日|月|日|天|周|星期|季度|年|小时)(?<edge>之内|以内|内|之前|以前|前|之后|以后|后)?`,
  "uy",
);

/** How far back the words of an event may begin. */
const reach = 30;

const linked =
  /(?<lead>自|从)?(?<phrase>[^,。;:!?、()\s自从在于][^,。;:!?、()\s自从在于]{0,22}?)(?<link>之日起的?|之日后|当日起|次日起|之后的?|以后的?|后的?|起的?|之日)(?:\s?(?:,\s?(?:一般|原则上|最迟|最晚)?[应须要]?[当需]?[在于]?)?)$/u;
const eventVerbs =
  "公布|发布|印发|下发|下达|收到|接到|完成|变更|召开|结束|批准|受理|通报|签订|备案|验收|出台|形成|成立|启动|生效|施行|作出|办结|竣工|届满|到期";
const unlinked = new RegExp(`(?<phrase>[^,。;:!?、()\\s自从在于]{0,16}?(?:${eventVerbs}))$`, "u");
const endsWithVerb = new RegExp(`(?:${eventVerbs})$`, "u");
const ahead = /(?<phrase>[^,。;:!?、()\s自从在于]{1,20}?)(?:之前|以前|前)的?$/u;
const early = /提前$/u;

interface Anchor {
  readonly start: number;
  readonly event: TimingEvent;
  readonly before: boolean;
}

/** The document itself is what is published or issued; anything else is an event of its own. */
const document =
  /^(?:本|该|此|各)?(?:方案|通知|文件|意见|办法|细则|工作方案|实施方案|行动方案|分工方案|实施意见|文|计划|要点|规定|决定|工作要点)?$/u;

const named: readonly (readonly [TimingEvent, RegExp])[] = [
  ["publication", /(?:公布|发布)(?:实施)?$/u],
  ["issue", /(?:印发|下发|下达)$/u],
];

/** The event that a phrase names: a known one, or the words. */
function eventOf(phrase: string): TimingEvent {
  for (const [event, verb] of named) {
    if (verb.test(phrase) && document.test(phrase.replace(verb, ""))) return event;
  }
  if (/^(?:收到|接到)/u.test(phrase)) return "receipt";
  if (/^(?:(?:信息|内容|情况|任务|工作|项目|全部)?完成)$/u.test(phrase)) return "completion";
  return /^(?:信息|内容|情况)?变更$/u.test(phrase) ? "change" : { words: phrase };
}

const mayLink = /(?:[起后的]|之日)(?:,[^,。;]{0,6}|\s)?$/u;
const mayAwait = /前的?$/u;

function anchorOf(match: RegExpExecArray | null, from: number, before: boolean): Anchor | undefined {
  const groups: Groups = match?.groups ?? {};
  return match === null || groups.phrase === undefined
    ? undefined
    : { start: from + match.index, event: eventOf(groups.phrase), before };
}

/** The event named directly before a period. What cannot end such words is seen at the last character. */
function anchorBefore({ text, previousEnd }: TimingReading, place: number): Anchor | undefined {
  const from = Math.max(previousEnd, place - reach);
  const words = text.slice(from, place);
  if (early.test(words)) return { start: place - 2, event: { words: "" }, before: true };
  if (mayLink.test(words)) return anchorOf(linked.exec(words), from, false);
  if (mayAwait.test(words)) return anchorOf(ahead.exec(words), from, true);
  return endsWithVerb.test(words) ? anchorOf(unlinked.exec(words), from, false) : undefined;
}

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
const atMost = /不(?:得|能|应)?超过$/u;
/** A length that is to be reached is no limit of its own: 审批时间压缩至5个工作日以内. */
const measured = /(?:压缩|压减|缩短|缩减|减少|减|控制|降低|提速|限定)(?:为|至|到|在)$/u;

/** 本方案公布后10个工作日内, 印发一个月内, 会议召开前5个工作日; without an anchor, counted from the event last named. */
export function readRelative(reading: TimingReading, place: number): Found | undefined {
  const { text } = reading;
  const match = matchHere(quantity, text, place);
  if (match === undefined) return undefined;
  const { end } = match;
  const { n: written, unit, edge = "" } = match.groups;
  const n = written === "半" ? 0.5 : numberOf(written);
  if (n === undefined || unit === undefined) return undefined;
  // 5年 and 3月 without 个 are spans only where 内 or 后 closes them; 6月内 is the month, 一月内 a length.
  const months =
    unit === "月" && !text.slice(place, end).includes("个") && !/^[一两]月/u.test(text.slice(place, end));
  if (months || (unit === "年" && written !== undefined && written.length === 4)) return undefined;
  const lead = text.slice(Math.max(reading.previousEnd, place - 5), place);
  if (measured.test(lead)) return { start: place, end, notes: [{ code: "timing.no-limit" }] };
  const anchor = anchorBefore(reading, place);
  if (anchor === undefined && !within.test(edge) && !(unit === "工作日" && atMost.test(lead)))
    return undefined;
  const event = anchor?.event ?? reading.lastEvent ?? reading.defaultEvent ?? { words: "" };
  const named =
    anchor !== undefined &&
    !(typeof anchor.event === "object" && "words" in anchor.event && anchor.event.words === "");
  const understood: readonly Note[] = !named ? [{ code: "timing.anchor-understood" }] : [];
  const start = anchor?.start ?? place;
  // 会议召开10日前 runs back from its event, as 会议召开前10日 does.
  const timing = counted(n, unit, event, anchor?.before === true || earlier.test(edge));
  if (timing === undefined) return unspecified(start, end);
  reading.lastEvent = event;
  return { start, end, timing, notes: understood };
}
