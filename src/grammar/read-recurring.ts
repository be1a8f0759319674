import type { CalendarUnit } from "../date/periods.js";
import type { Recurring } from "../timing/types.js";
import { dateAt } from "./date-words.js";
import { endHere, matchHere } from "./match-here.js";
import { gap, numberOf, numeral } from "./numerals.js";
import { endsPhrase, type Found, type Note, type TimingReading } from "./timing-reading.js";
import { words, wordTable } from "./word-table.js";

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

type Every = Recurring["every"];
type By = NonNullable<Recurring["by"]>;
type Times = NonNullable<Recurring["times"]>;

const count = new RegExp(`${gap}(?<n>${numeral})(?:[-~至到](?<to>${numeral}))?${gap}个?${gap}`, "uy");

interface Period {
  readonly every: Every;
  readonly end: number;
  readonly notes: readonly Note[];
}

const unknownPeriod: readonly Note[] = [{ code: "timing.unknown-period" }];

/** 季度, 两年, 3～5年 behind 每. */
function periodAt(text: string, place: number): Period | undefined {
  const bare = text.charAt(place) === "个" ? place + 1 : place;
  const direct = units.at(text, bare);
  if (direct !== undefined) return period(direct.value, 1, bare + direct.word.length);
  const counted = matchHere(count, text, bare);
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

const measures = /[次场期轮回遍批条篇]/;
const least = /至少|不少于|不低于|最少|不得少于/u;
const times = new RegExp(`(?<n>${numeral})${gap}个?${gap}[次场期轮回遍批条篇](?<more>以上|及以上)?`, "uy");

interface Turns {
  readonly times: Times;
  readonly end: number;
}

/** How far behind the period a count may stand: 每季度对各县开展一次. */
const reach = 26;

/** 至少听取1次, 通报一次. Stops at the end of the phrase and before another 每. */
function timesAfter(text: string, place: number): Turns | undefined {
  for (let at = place; at < Math.min(text.length, place + reach); at++) {
    const mark = text.charAt(at);
    if ((mark === "每" && periodAt(text, at + 1) !== undefined) || (mark !== "、" && endsPhrase(text, at)))
      return undefined;
    if (text.charAt(at - 1) === "第") continue;
    const match = matchHere(times, text, at);
    const n = numberOf(match?.groups.n);
    if (match === undefined || n === undefined) continue;
    const floor = least.test(text.slice(place, at)) || match.groups.more !== undefined;
    return { times: floor ? { min: n } : { exact: n }, end: match.end };
  }
  return undefined;
}

interface DueDay {
  readonly by?: By;
  /** How many dates each turn has, where it has dates that the model has no place for. */
  readonly dates?: number;
  readonly end: number;
  readonly notes: readonly Note[];
}

/** 中午12时前: an hour, which the model has no place for. */
const hour = "(?:上午|中午|下午)?(?:[0-9]{1,2}(?:[时点]|:[0-9]{2}))?";
const dayOf = new RegExp(
  `(?:首月的?|第[一1]个?月的?)?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号](?:${hour}之?前|以前)?`,
  "uy",
);
/** A day of another month of the turn: 每季度第二个月10日前. */
const laterDay =
  /(?:第[二三四五六2-6]个?月|[次末]月)的?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号](?:之?前|以前)?|[上中下]旬(?:之?前|以前)?/uy;
/** 每月10日、20日前, 每周一、三: the model has a place for one day of a turn. */
const moreDays = /(?:[、和及与](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号])+(?:之?前|以前)?/uy;
const moreWeekdays = /(?:[、和及与](?:每?周)?[一二三四五六日天])+(?:之?前)?/uy;

/** A due day, with a doubt where others stand beside it. */
function withOthers(text: string, by: By, end: number, more: RegExp): DueDay {
  const last = endHere(more, text, end);
  return { by, end: last, notes: last > end ? unreadDay : [] };
}

const endOfTurn =
  /(?:月|季度?|年|半年|周)?[底末](?:之?前)?(?:最后|前)?(?:(?<days>[0-9]{1,2}|[一二三四五六七八九十]{1,3})个工作日)?(?:之?前|以?内)?/uy;
const weekday = new RegExp(`(?<day>[一二三四五六日天])(?![次场期轮回遍批条篇个])(?:${hour}之?前)?`, "uy");
const weekdays = "一二三四五六日";

const unreadDay: readonly Note[] = [{ code: "timing.due-day-unread" }];

/** When in each turn: 每月15日前, 每季度末前5个工作日, 每周五前. */
function dueDay(text: string, place: number, every: Every): DueDay {
  const none: DueDay = { end: place, notes: [] };
  if (every === null) return none;
  if (every.unit === "week") {
    const named = matchHere(weekday, text, place);
    const day = weekdays.indexOf(named?.groups.day?.replace("天", "日") ?? "-") + 1;
    if (named !== undefined && day > 0) return withOthers(text, { day }, named.end, moreWeekdays);
  }
  const later = endHere(laterDay, text, place);
  if (later > place) return { end: later, notes: unreadDay };
  const ends = matchHere(endOfTurn, text, place);
  if (ends !== undefined) {
    const days = numberOf(ends.groups.days);
    const by: By = { endOf: every.unit, ...(days === undefined ? {} : { workingDaysBefore: days }) };
    return { by, end: ends.end, notes: [] };
  }
  const numbered = matchHere(dayOf, text, place);
  const day = numberOf(numbered?.groups.day);
  if (numbered !== undefined && day !== undefined && every.unit !== "year") {
    return withOthers(text, { day }, numbered.end, moreDays);
  }
  const { end, dates } = datesOfTurn(text, place);
  return dates === 0 ? none : { end, notes: unreadDay, dates };
}

const dateEdge = /[底末]?(?:之?前|以前)?/uy;
const dateLink = /[、和及与]?/uy;

/** 1月、7月底前 behind 每年: where the dates of a turn end, and how many there are. */
function datesOfTurn(text: string, place: number): { readonly end: number; readonly dates: number } {
  let [end, dates] = [place, 0];
  for (let at = place; ; at = endHere(dateLink, text, end)) {
    const date = dateAt(text, at);
    if (date === undefined || date.year !== undefined || (dates > 0 && at === end)) return { end, dates };
    end = endHere(dateEdge, text, date.end);
    dates++;
  }
}

function recurring(
  start: number,
  end: number,
  every: Every,
  due: DueDay,
  turns: Turns | undefined,
  notes: readonly Note[],
): Found {
  return {
    start,
    end,
    timing: {
      kind: "recurring",
      every,
      ...(turns === undefined ? {} : { times: turns.times }),
      ...(due.by === undefined ? {} : { by: due.by }),
    },
    notes: [...notes, ...due.notes],
  };
}

/** 每年1月、7月各报送一次: the count is of each date, not of the turn. */
function onEachDate(text: string, { end, dates = 1 }: DueDay, turns: Turns | undefined): Turns | undefined {
  const exact = turns?.times.exact;
  if (turns === undefined || exact === undefined || text.charAt(end) !== "各") return turns;
  return { ...turns, times: { exact: exact * dates } };
}

/** 每季度, 每年至少1次, 每两年, 每月15日前. */
export function readEvery({ text }: TimingReading, place: number): Found | undefined {
  if (text.charAt(place) !== "每") return undefined;
  const read = periodAt(text, place + 1);
  if (read === undefined) return undefined;
  const due = dueDay(text, read.end, read.every);
  const turns = onEachDate(text, due, timesAfter(text, due.end));
  const regular = text.startsWith("定期", due.end) ? due.end + 2 : due.end;
  return recurring(place, turns?.end ?? regular, read.every, due, turns, read.notes);
}

const noDue = (end: number): DueDay => ({ end, notes: [] });
const acts =
  words(`协调 督查 督察 督导 调度 通报 报告 考核 考评 总结 研判 会商 分析 检查 巡查 汇报 公布 报送 点评 小结 排名 盘点 更新 清零 评比 督办
  听取 研究 会办 推进 例会 评估 上报 梳理 反馈 晾晒 统计`);
const act = wordTable<true>(acts.map((word): [string, true] => [word, true]));

/** 一月一协调, 一年两次, 半年一次, 两年一次. */
export function readOnceA({ text }: TimingReading, place: number): Found | undefined {
  if (!/[0-9一二两三四五六七八九十半]/.test(text.charAt(place))) return undefined;
  const read = periodAt(text, place);
  if (read === undefined || read.notes.length > 0) return undefined;
  const match = matchHere(times, text, read.end);
  const n = numberOf(match?.groups.n);
  if (match !== undefined && n !== undefined) {
    const turns: Turns = { times: { exact: n }, end: match.end };
    return recurring(place, turns.end, read.every, noDue(turns.end), turns, []);
  }
  const single =
    (text.charAt(place) === "一" || act.at(text, read.end + 1) !== undefined) &&
    text.charAt(read.end) === "一" &&
    !measures.test(text.charAt(read.end + 1));
  if (!single || endsPhrase(text, read.end + 1)) return undefined;
  const end = read.end + 1 + (act.at(text, read.end + 1)?.word.length ?? 1);
  return recurring(place, end, read.every, noDue(end), undefined, []);
}

const byUnit =
  /(?:按|逐)(?<unit>日|天|周|旬|月度?|季度?|半年|年度?)(?![一-龥]{0,2}(?:计划|龄|份|薪|任务|目标|工作|预算))/uy;

const asTurn = /以(?<unit>日|天|周|旬|月度?|季度?|半年|年度?)为(?:时间)?(?:节点|周期|单位)/uy;

/** 按月, 逐季度, 以季度为节点. */
export function readByUnit({ text }: TimingReading, place: number): Found | undefined {
  if (!/[按逐以]/u.test(text.charAt(place))) return undefined;
  const match = matchHere(byUnit, text, place) ?? matchHere(asTurn, text, place);
  const unit = match && units.at(match.groups.unit ?? "", 0)?.value;
  if (match === undefined || unit === undefined || unit === "other") return undefined;
  const { end } = match;
  return recurring(place, end, { n: 1, unit }, noDue(end), timesAfter(text, end), []);
}

const reporting = /报(?=制度)/uy;

/** 周调度、月通报; 周报制度. */
export function readUnitAct({ text }: TimingReading, place: number): Found | undefined {
  if (!/[日周旬月季年]/.test(text.charAt(place))) return undefined;
  const unit = units.at(text, place);
  if (unit === undefined || unit.value === "other") return undefined;
  const acts = place + unit.word.length;
  const done = act.at(text, acts);
  const end = done === undefined ? endHere(reporting, text, acts) : acts + done.word.length;
  if (end === acts) return undefined;
  const begins = place === 0 || endsPhrase(text, place - 1);
  if (!begins && !text.startsWith("制度", end)) return undefined;
  return recurring(place, end, { n: 1, unit: unit.value }, noDue(end), undefined, []);
}

/** 定期: a rhythm that nobody has named. */
export function readRegularly({ text }: TimingReading, place: number): Found | undefined {
  if (!text.startsWith("定期", place) || text.charAt(place - 1) === "不") return undefined;
  return recurring(place, place + 2, null, noDue(place + 2), undefined, []);
}
