import type { TimingEvent } from "../../timing/types.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { endHere, matchHere } from "../text/match-here.js";
import { words, wordTable } from "../text/word-table.js";
import { countFrom } from "./read-relative.js";
import { endsPhrase, type Found, type TimingReading, unspecified } from "./timing-reading.js";

const manners = wordTable<"ongoing" | "prompt" | "unspecified">([
  ...words(
    "动态更新 动态调整 动态管理 动态完善 动态监测 常态化推进 常态化实施 常态化开展 常态化进行 常态化坚持 常态化落实 持续推进 持续实施 持续开展 持续进行 长期坚持 长期推进 长期实施 长期开展 全年工作 贯穿全年 全年推进 全年持续 全年开展 全年实施 常年坚持 常年开展 常年推进 实时更新 随时更新 随时调整 持续整改",
  ).map((word): [string, "ongoing"] => [word, "ongoing"]),
  ...words(
    "及时 立即 即时 即刻 第一时间 尽快 尽早 马上 即行 从速 立行立改 即知即改 随时报告 随时上报 随时报送 随时反馈 随时报备 当场办结 当场办理 当场答复 当场反馈 当场整改",
  ).map((word): [string, "prompt"] => [word, "prompt"]),
  ...words(
    "适时 不定期 近期 择机 视情 视情况 根据需要 按需 规定时限内 规定时间内 规定期限内 法定时限内 法定期限内",
  ).map((word): [string, "unspecified"] => [word, "unspecified"]),
]);

/** Words that say a manner only where they stand alone: 持续 in a column, not in 持续深化改革. */
const alone = wordTable<"ongoing" | "prompt">([
  ...words(
    "全年 持续 长期 常态化 常态 常态工作 常年工作 长期性 经常性 日常 日常工作 经常性工作 长期任务 长期工作 常态化工作 常态长效 持续性 全年性 全程",
  ).map((word): [string, "ongoing"] => [word, "ongoing"]),
  ...words("实时公开 实时").map((word): [string, "prompt"] => [word, "prompt"]),
]);

/** 长期(3-5年): a term that has an end. */
const lasting = /\([^()]{0,8}[0-9一二三四五六七八九十两](?:个?月|年)[^()]{0,4}\)/uy;

/** 动态监测机制: what is set up, not how long something goes on. */
const mechanism = /(?:机制|体系|平台|系统(?![梳总推])|制度(?!化)|办法|预案)/uy;
/** 每年动态调整: the turn says it all. */
const ofTurn = /[每按逐](?:半?年度?|季度?|月度?|周|旬|日|天)$/u;

/** 及时, 动态更新, 适时. */
export function readManner({ text, previousEnd }: TimingReading, place: number): Found | undefined {
  const said = manners.at(text, place);
  if (said === undefined) return undefined;
  const { word, value } = said;
  const end = place + word.length;
  // 不能当场答复的: what cannot be done at once.
  if (word.startsWith("当场") && /[能可]$/u.test(text.charAt(place - 1))) return undefined;
  // Directly behind a limit it adds none: 20个工作日内及时公开.
  if (value === "prompt" && place === previousEnd && place > 0) return undefined;
  // 近期目标: what is named, not when.
  if (word === "近期" && /^(?:目标|规划|建设)/u.test(text.slice(end, end + 2))) return undefined;
  if (word.startsWith("动态") && endHere(mechanism, text, end) > end) return undefined;
  if (value === "ongoing" && ofTurn.test(text.slice(Math.max(0, place - 4), place))) return undefined;
  return { start: place, end, timing: { kind: value }, notes: [] };
}

const goingOn = /持续\p{Script=Han}{2}$/uy;

/** 全年, 长期 by themselves; 持续巩固 where it is all that is said. */
export function readAlone({ text }: TimingReading, place: number): Found | undefined {
  const whole = place === 0 ? endHere(goingOn, text, place) : place;
  if (whole > place) return { start: place, end: whole, timing: { kind: "ongoing" }, notes: [] };
  const bare = alone.at(text, place);
  if (bare === undefined) return undefined;
  const end = place + bare.word.length;
  const stands =
    (place === 0 || endsPhrase(text, place - 1)) &&
    endsPhrase(text, end) &&
    endHere(lasting, text, end) === end;
  return stands ? { start: place, end, timing: { kind: bare.value }, notes: [] } : undefined;
}

const efforts = /通过 ?[0-9一二三四五六七八九十两]{1,3} ?(?:个月|年)(?:左右)?(?:的?时间|的?努力)/uy;

/** 通过5年努力: a length with neither end. */
export function readEffort({ text }: TimingReading, place: number): Found | undefined {
  if (text.charAt(place) !== "通") return undefined;
  const end = endHere(efforts, text, place);
  if (end === place) return undefined;
  return unspecified(place, end);
}

const verbs =
  "审议通过|批复|建成|开工|投产|公布|发布|印发|出台|变更|调整|结束|召开|形成|完成|批准|验收|竣工|到期|届满|实施|启动|报送|通过|作出|发生";
const season =
  '(?:[“"](?:五一|六一|七一|八一|十一)[”"](?:劳动节|儿童节|建党节|建军节|国庆节)?|(?<![0-9一二三四五六七八九十第])[五六七八]一(?:劳动节|儿童节|建党节|建军节|节)?|(?:春节|清明|端午|国庆|元旦|中秋)(?:假期|长假|假日)|春节|元宵节?|清明节?|端午节?|国庆节?|元旦|中秋节?|重阳节?|(?:重大|重要|法定|传统)?节(?:假)?日|[主入]?汛期|入?汛(?=前|后)|[寒暑]假|暑期|复课|复学|放假|入[春夏秋冬]|(?:冬季)?[供采]暖[季期]?|防火期|禁渔期|开学|高考|中考|全国两会|两会)';
const seasons = new RegExp(
  `(?<words>${season}(?:[、和及与]${season}){0,5}(?:来临|到来|开始|结束)?)(?<edge>前后|之?前|之?后|期间)`,
  "uy",
);
const turningPoint = new RegExp(
  `(?<verb>${verbs})(?:(?<both>前(?:和|、|及)(?:\\k<verb>)?后)|之?后(?![续期勤备])|之?前(?![置期提列沿])|时(?![限间期效段]))`,
  "uy",
);
const effective = new RegExp(
  `自(?<words>[^,。;:!?、()\\s自从在]{0,16}?(?:${verbs}))(?:之日|当日|之时)?起(?![^,。;]{0,2}[0-9一二三四五六七八九十两半])`,
  "uy",
);
const circumstances = /根据(?<words>[^,。;:!?、()\s]{0,8}?情况)/uy;
const phrase = /[^,。;:!?、()\s自从在于做好将把]{0,14}$/u;

/** 信息形成后,20个工作日内; 自通过之日起,各街道应在7日内: the count stands behind a comma. */
const countedBehind =
  /^,\s?(?:[^,。;:!?、()\s自从在于]{2,10}(?=[应须要]?[当需]?[在于]))?[应须要]?[当需]?[在于]?第?(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})\s?个?\s?(?:工作日|日|天|月|周|星期|季度|半?年|小时)(?:之内|以内|内)|^,\s?半年(?:之内|以内|内)/u;

const seasonBegins: CharSet = charSet(() => '“"五六七八春元清端国中重法传节主入汛寒暑供采开高全两复放');
const verbBegins: CharSet = charSet(() => verbs.split("|").map((verb) => verb.charAt(0)));

/** 汛期前, 国庆节前5个工作日. */
export function readSeason(text: string, place: number): Found | undefined {
  if (!seasonBegins.has(text, place)) return undefined;
  const match = matchHere(seasons, text, place);
  if (match === undefined) return undefined;
  const { words: named = "", edge = "" } = match.groups;
  const event: TimingEvent = { words: named };
  const counted = /^之?[前后]$/u.test(edge);
  const count = counted ? countFrom(text, match.end, event, edge.endsWith("前")) : undefined;
  return count === undefined
    ? { start: place, end: match.end, timing: { kind: "onEvent", event }, notes: [] }
    : { ...count, start: place };
}

/** 重大政策发布前和发布后, 根据调整情况, 会议召开后. */
export function readEvent({ text, previousEnd }: TimingReading, place: number): Found | undefined {
  const first = text.charAt(place);
  const known = first === "根" ? matchHere(circumstances, text, place) : undefined;
  if (known !== undefined) {
    const event: TimingEvent = { words: known.groups.words ?? "" };
    return { start: place, end: known.end, timing: { kind: "onEvent", event }, notes: [] };
  }
  const since = first === "自" ? matchHere(effective, text, place) : undefined;
  if (since !== undefined && !countedBehind.test(text.slice(since.end, since.end + 26))) {
    const event: TimingEvent = { words: since.groups.words ?? "" };
    return { start: place, end: since.end, timing: { kind: "onEvent", event }, notes: [] };
  }
  const festive = readSeason(text, place);
  if (festive !== undefined) return festive;
  const match = verbBegins.has(text, place) ? matchHere(turningPoint, text, place) : undefined;
  const verb = match?.groups.verb;
  if (match === undefined || verb === undefined) return undefined;
  // A number behind it makes a period counted from the event, which its own reader reads.
  if (/^的?第?[0-9一二三四五六七八九十两半]/u.test(text.slice(match.end, match.end + 3))) return undefined;
  if (countedBehind.test(text.slice(match.end, match.end + 16))) return undefined;
  const from = Math.max(previousEnd, place - 14);
  // 待…批复后: the wait is no part of the event.
  const before = (phrase.exec(text.slice(from, place))?.[0] ?? "").replace(/^待(?![遇业岗命定])/u, "");
  const start = place - before.length;
  // 将调整后名单报备: what is handed over is named, not when.
  if (/[将把]/u.test(text.charAt(start - 1))) return undefined;
  return {
    start,
    end: match.end,
    timing: { kind: "onEvent", event: { words: before + verb } },
    notes: [],
  };
}
