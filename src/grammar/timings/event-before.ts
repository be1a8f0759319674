import type { TimingEvent } from "../../timing/types.js";
import type { Groups } from "../text/match-here.js";
import type { TimingReading } from "./timing-reading.js";

/** How far back the words of an event may begin. */
const reach = 30;

/** What the words of an event are made of: no mark parts them, but a bracket may stand inside, as in 举(通)报. */
const inPhrase = "(?:[^,。;:!?、()\\s自从在于]|\\([^,。;:!?()\\s]{1,6}\\))";
/** 自方案通过之日起,各街道在7个工作日内: who acts may stand between. */
const actor = "[^,。;:!?、()\\s自从在于]{2,10}(?=[应须要]?[当需]?[在于])";
const linked = new RegExp(
  `(?<lead>自|从)?(?<phrase>${inPhrase}{1,23}?)(?<link>之日起,${actor}|之日起的?|之日后|当日起|次日起|之后的?|以后的?|(?<!最)后的?|起的?|之日)(?:\\s?,?\\s?(?:一般|原则上|最迟|最晚)?[应须要]?[当需]?[在于]?)第?$`,
  "u",
);
const eventVerbs =
  "公布|发布|印发|下发|下达|收到|接到|完成|变更|召开|结束|批准|受理|通报|签订|备案|验收|出台|形成|成立|启动|生效|施行|作出|办结|竣工|届满|到期|举行|举办|开幕|开学";
const unlinked = new RegExp(`(?<phrase>${inPhrase}{0,16}?(?:${eventVerbs}))$`, "u");
/** 收到申请5个工作日内: what was received may stand behind its verb. */
const received = new RegExp(`(?<phrase>(?:收到|接到)${inPhrase}{1,12}?)的?$`, "u");
const endsWithVerb = new RegExp(`(?:${eventVerbs})$`, "u");
const ahead = new RegExp(`(?<phrase>${inPhrase}{1,20}?)(?:之前|以前|前)的?第?$`, "u");
const early = /提前$/u;

/** The event that a period is counted from, or runs back from. */
export interface Anchor {
  readonly start: number;
  readonly event: TimingEvent;
  /** Which way the words run; nothing where they leave it to those behind the count: 会议召开10日前. */
  readonly runs: "before" | "after" | undefined;
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

/** 各单位 of 各单位收到通知: who receives says nothing of the day. */
const receiver = /^.{1,16}(?:单位|部门|机构|企业|[局厅委办府镇乡街区县市])(?=(?:在|应在)?(?:收到|接到))/u;

const mayLink = /(?:[起后的]|之日)(?:,[^,。;]{0,12}|\s|[应须要]?[当需]?[在于])?第?$/u;
const mayAwait = /前的?第?$/u;

function anchorOf(match: RegExpExecArray | null, from: number, runs: Anchor["runs"]): Anchor | undefined {
  const groups: Groups = match?.groups ?? {};
  if (match === null || groups.phrase === undefined) return undefined;
  const { phrase } = groups;
  // 今后五年 counts from no event.
  if (phrase === "今" || phrase === "此") return undefined;
  const actor = receiver.exec(phrase)?.[0].length ?? 0;
  return { start: from + match.index + actor, event: eventOf(phrase.slice(actor)), runs };
}

/** The event named directly before a period. What cannot end such words is seen at the last character. */
export function anchorBefore({ text, previousEnd }: TimingReading, place: number): Anchor | undefined {
  const from = Math.max(previousEnd, place - reach);
  const words = text.slice(from, place);
  if (early.test(words)) return { start: place - 2, event: { words: "" }, runs: "before" };
  if (mayLink.test(words)) return anchorOf(linked.exec(words) ?? received.exec(words), from, "after");
  if (mayAwait.test(words)) return anchorOf(ahead.exec(words), from, "before");
  const said = endsWithVerb.test(words) ? unlinked.exec(words) : received.exec(words);
  return anchorOf(said, from, undefined);
}
