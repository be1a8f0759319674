import { type CharSet, charSet } from "../text/char-set.js";
import { endHere, matchHere } from "../text/match-here.js";
import { words, wordTable } from "../text/word-table.js";
import { readSeason } from "./read-manner.js";
import { type DueDay, dueDay } from "./recurring-due-day.js";
import { type Every, periodAt, unitAt } from "./recurring-period.js";
import { isMeasure, leastStands, type Times, timesAfter, timesAt } from "./recurring-times.js";
import { endsPhrase, type Found, type Note, type TimingReading } from "./timing-reading.js";

function recurring(
  start: number,
  end: number,
  every: Every,
  due: DueDay,
  turns: Times | undefined,
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
function onEachDate(text: string, { end, dates = 1 }: DueDay, turns: Times | undefined): Times | undefined {
  const exact = turns?.times.exact;
  if (turns === undefined || exact === undefined || text.charAt(end) !== "各") return turns;
  return { ...turns, times: { exact: exact * dates } };
}

/** 隔周, 隔月, 隔年: 每 may be left out, where nothing before goes on in them (间隔). */
const bareOther = /(?<![每间相阻])隔(?=[日周月年季](?!离))/uy;

/** 全年不少于4次: so often in the year, where a count stands behind it. */
function readWholeYear(text: string, place: number): Found | undefined {
  const end = place + "全年".length;
  const turns = timesAfter(text, end, leastStands(text, place));
  return turns && recurring(place, turns.end, { n: 1, unit: "year" }, noDue(end), turns, []);
}

const withinYear = /一?年(?:度)?内(?=至少|不(?:得|能|应)?少于|不(?:得|能|应)?低于|最少)/uy;

/** 年内不少于2次, 一年内至少一次. */
function readWithinYear(text: string, place: number): Found | undefined {
  const end = endHere(withinYear, text, place);
  const turns = timesAfter(text, end);
  return turns && recurring(place, turns.end, { n: 1, unit: "year" }, noDue(end), turns, []);
}

/** 每逢双月, 逢周五; 逢年过节 says none. */
const onTurns = /每?逢(?=[双单][月周]|周[一二三四五六日天末]|[年月旬季]度?[底末])/uy;
const holidays =
  /(?:(?:重大|重要|法定|传统)?节(?:假)?日|重[大要](?:活动|节点|会议)|敏感(?:时期|节点|期)|[主入]?汛期|春节|国庆节?)/uy;
const unknownTurn: readonly Note[] = [{ code: "timing.unknown-period" }];

/** 每逢重要节日前, 每逢重大活动: what comes again with no turn of the calendar. */
export function readFeasts({ text }: TimingReading, place: number): Found | undefined {
  if (!text.startsWith("每逢", place)) return undefined;
  const at = place + "每逢".length;
  const end = readSeason(text, at)?.end ?? endHere(holidays, text, at);
  return end === at ? undefined : recurring(place, end, null, noDue(end), undefined, unknownTurn);
}

/** 双月10日前, 单周周三. */
const bareTurn =
  /(?=[双单](?:月(?:[0-9]{1,2}[日号]|[底末]|(?:召开|开展|组织|通报|调度|报送)[^,。;]{0,6}[一1]次)|周(?:周|星期)?[一二三四五六日天](?![次场期])))/uy;

const everyBegins: CharSet = charSet(() => "全每逢隔双单一年");
/** 每人每年500元: a rate, no turn. */
const perHead = /每[人户亩生家吨床]$/u;

/** Where the words of the period begin behind 每, 每逢 or 逢; nothing where none of them stands. */
function periodStart(text: string, place: number): number | undefined {
  const met = endHere(onTurns, text, place);
  if (met > place) return met;
  if (text.charAt(place) === "每")
    return perHead.test(text.slice(Math.max(0, place - 2), place)) ? undefined : place + 1;
  return endHere(bareOther, text, place) > place || matchHere(bareTurn, text, place) ? place : undefined;
}

/** 每年6月30日前, 每年的6月30日前. */
function dueDayBehind(text: string, place: number, every: Every): DueDay {
  if (text.charAt(place) !== "的") return dueDay(text, place, every);
  const due = dueDay(text, place + 1, every);
  return due.end > place + 1 ? due : noDue(place);
}

/** 每季度, 每年至少1次, 每两年, 每月15日前, 隔周, 每逢双月. */
export function readEvery({ text }: TimingReading, place: number): Found | undefined {
  if (!everyBegins.has(text, place)) return undefined;
  if (text.startsWith("全年", place)) return readWholeYear(text, place);
  if (endHere(withinYear, text, place) > place) return readWithinYear(text, place);
  const start = periodStart(text, place);
  const read = start === undefined ? undefined : periodAt(text, start);
  if (read === undefined) return undefined;
  const due = dueDayBehind(text, read.end, read.every);
  const turns = onEachDate(text, due, timesAfter(text, due.end, leastStands(text, place)));
  const regular = text.startsWith("定期", due.end) ? due.end + 2 : due.end;
  return recurring(place, turns?.end ?? regular, read.every, due, turns, read.notes);
}

const turnOver =
  /(?<unit>月|季度?|半年度?|年度)(?:末|终了|结束|期满)?后(?:第?[0-9一二三四五六七八九十两]{1,3})个?(?:工作日|日|天|月)(?:之?内|以内|之?前|以前)/uy;

/** 季后15日内, 月后5个工作日内: in each turn, counted from its end. */
export function readTurnOver({ text }: TimingReading, place: number): Found | undefined {
  if (
    !unitActBegins.has(text, place) ||
    !(place === 0 || endsPhrase(text, place - 1) || /[于在]/.test(text.charAt(place - 1)))
  )
    return undefined;
  const match = matchHere(turnOver, text, place);
  const turn = match && unitAt(text, place);
  if (match === undefined || turn === undefined) return undefined;
  const due: DueDay = {
    by: { words: text.slice(turn.end, match.end) },
    end: match.end,
    notes: [{ code: "timing.due-day-unread" }],
  };
  const turns = timesAfter(text, match.end);
  return recurring(place, turns?.end ?? match.end, { n: 1, unit: turn.unit }, due, turns, []);
}

const noDue = (end: number): DueDay => ({ end, notes: [] });
const acts =
  words(`协调 督查 督察 督导 调度 通报 报告 考核 考评 总结 研判 会商 分析 检查 巡查 汇报 公布 报送 点评 小结 排名 盘点 更新 清零 评比 督办
  听取 研究 会办 推进 例会 评估 评价 验收 竣工验收 管控 排查 抽查 自查 巡检 上报 梳理 反馈 晾晒 统计 监测 预警 复盘 体检 对账 汇总`);
const act = wordTable<true>(acts.map((word): [string, true] => [word, true]));

const countBegins: CharSet = charSet(() => "0123456789一二两三四五六七八九十半");

/** 一月一协调, 一年两次, 半年至少一次, 两年一次. */
export function readOnceA({ text }: TimingReading, place: number): Found | undefined {
  if (!countBegins.has(text, place)) return undefined;
  const read = periodAt(text, place);
  // 半月一调度 is a turn, if none of the model; 3-5年 is none.
  if (read === undefined || (read.notes.length > 0 && !text.startsWith("半", place))) return undefined;
  const turns = timesAt(text, read.end);
  if (turns !== undefined)
    return recurring(place, turns.end, read.every, noDue(turns.end), turns, read.notes);
  const single =
    (text.charAt(place) === "一" || act.at(text, read.end + 1) !== undefined) &&
    text.charAt(read.end) === "一" &&
    !isMeasure(text, read.end + 1);
  if (!single || endsPhrase(text, read.end + 1)) return undefined;
  const end = read.end + 1 + (act.at(text, read.end + 1)?.word.length ?? 1);
  return recurring(place, end, read.every, noDue(end), undefined, read.notes);
}

/** 4次/年, 不少于1次/季度. */
export function readRate({ text }: TimingReading, place: number): Found | undefined {
  if (!rateBegins.has(text, place) || /[减增人户]$/u.test(text.charAt(place - 1))) return undefined;
  const turns = timesAt(text, place, leastStands(text, place));
  const read = turns && text.charAt(turns.end) === "/" ? periodAt(text, turns.end + 1) : undefined;
  return turns && read && recurring(place, read.end, read.every, noDue(read.end), turns, read.notes);
}

const rateBegins: CharSet = charSet(() => "0123456789一二两三四五六七八九十至不最");

const byUnit =
  /(?:按|逐|(?<![部百充等成区划得积十一二三四五六七八九])分(?=季度|月(?!份)|年度))(?<unit>日|天|周|星期|旬|月度?|季度?|半年|年度?)(?!度?(?:工作)?(?:计划|任务|目标|预算)|度?工作|龄|份|薪)/uy;

const asTurn = /以(?<unit>日|天|周|旬|月度?|季度?|半年|年度?)为(?:时间)?(?:节点|周期|单位)/uy;

const byUnitBegins: CharSet = charSet(() => "按逐以分");

/** 按月, 逐季度, 以季度为节点. */
export function readByUnit({ text }: TimingReading, place: number): Found | undefined {
  if (!byUnitBegins.has(text, place)) return undefined;
  const match = matchHere(byUnit, text, place) ?? matchHere(asTurn, text, place);
  const unit = unitAt(match?.groups.unit ?? "", 0)?.unit;
  if (match === undefined || unit === undefined) return undefined;
  const { end } = match;
  return recurring(place, end, { n: 1, unit }, noDue(end), timesAfter(text, end), []);
}

const reporting = /报(?=制度)/uy;

const unitActBegins: CharSet = charSet(() => "日周旬月季年全");

/** 片区周巡查、月调度: another act of a turn stands behind. */
function listsActs(text: string, start: number, place: number): boolean {
  // 多年研究、季度评估: a length.
  if (/[多近数几全今去本上下每]/u.test(text.charAt(start - 1))) return false;
  // 日报告、零报告制度.
  if (text.startsWith("、零报告", place)) return true;
  const turn = /[、,和]/.test(text.charAt(place)) ? unitAt(text, place + 1) : undefined;
  return turn !== undefined && act.at(text, turn.end) !== undefined;
}

/** 年终一评价, 年终总考核, 全年一总结: once a year. */
const atYearEnd = /(?:年终[一总]|(?:全年|年度)一)(?=(?:考核|考评|评价|评估|总结|评比|验收|督查|通报|报告))/uy;

/** 通过季度检查, 实行月通报. */
const introduced = /(?:[+和]|通过|实行|开展|建立|实施|落实|执行|采取|坚持)$/u;

/** 周调度、月通报; 季度一盘点; 周报制度. */
export function readUnitAct({ text }: TimingReading, place: number): Found | undefined {
  if (!unitActBegins.has(text, place)) return undefined;
  const yearEnd = endHere(atYearEnd, text, place);
  const turn = yearEnd > place ? { unit: "year" as const, end: yearEnd } : unitAt(text, place);
  if (turn === undefined) return undefined;
  const acts = text.charAt(turn.end) === "一" ? turn.end + 1 : turn.end;
  const done = act.at(text, acts);
  const end = done === undefined ? endHere(reporting, text, acts) : acts + done.word.length;
  if (end === acts) return undefined;
  const begins =
    place === 0 || endsPhrase(text, place - 1) || introduced.test(text.slice(Math.max(0, place - 2), place));
  if (!begins && !text.startsWith("制度", end) && !listsActs(text, place, end)) return undefined;
  return recurring(place, end, { n: 1, unit: turn.unit }, noDue(end), undefined, []);
}

/** 定期: a rhythm that nobody has named. */
export function readRegularly({ text }: TimingReading, place: number): Found | undefined {
  if (!text.startsWith("定期", place) || text.charAt(place - 1) === "不") return undefined;
  return recurring(place, place + 2, null, noDue(place + 2), undefined, []);
}
