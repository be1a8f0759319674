import type { Recurring } from "../../timing/types.js";
import { endHere, matchHere } from "../text/match-here.js";
import { gap, numberOf, numeral } from "../text/numerals.js";
import { dateAt } from "./date-words.js";
import { readSeason } from "./read-manner.js";
import type { Every } from "./recurring-period.js";
import type { Note } from "./timing-reading.js";

/** What is done once in each turn. */
const onceActs =
  "(?:报(?!送|告会)|会商|调度|通报|研判|例会|总结|小结|汇报|督查|督导|巡查|检查|更新|清零|评比|考核)";

type By = NonNullable<Recurring["by"]>;

/** When in each turn, and where the words end that say it. */
export interface DueDay {
  readonly by?: By;
  /** How many dates each turn has, where it has dates that the model has no place for. */
  readonly dates?: number;
  readonly end: number;
  readonly notes: readonly Note[];
}

/** 中午12时前: an hour, which the model has no place for. */
const hour = "(?:上午|中午|下午)?(?:[0-9]{1,2}(?:[时点]|:[0-9]{2}))?";
/** 每日17时前: an hour of each day. */
const hourOfDay =
  /(?:上午|中午|下午)?(?:[0-9]{1,2}(?:[时点](?:[0-9]{1,2}分)?|:[0-9]{2})|下班)(?:之?前|以前)/uy;
const dayOf = new RegExp(
  `${gap}(?:首月的?|第${gap}[一1]${gap}个?月的?)?${gap}(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})${gap}[日号](?:${hour}之?前|以前)?`,
  "uy",
);
/** 每月1日至5日 is due on its last day; 每月25日至次月5日 in the next turn, for which the model has no place. */
const daysOfTurn =
  /(?:首月的?|第[一1]个?月的?)? {0,2}[0-9]{1,2} {0,2}[日号]? {0,2}(?:-{1,2}|~|至|到) {0,2}(?<link>[次下]月)?(?<day>[0-9]{1,2}) {0,2}[日号](?:之?前|以前|期间)?/uy;
const before = "(?:之?前|以前)?";
const dayNumber = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
const months = `${dayNumber}月?(?:-{1,2}|~|至|到)(?:次年|翌年|来年)?${dayNumber}月(?:底|末)?`;
/** Days within a turn that the model has no place for. */
const laterDay = new RegExp(
  [
    // 每季度第二个月10日前
    `(?:第[二三四五六2-6]个?月|[次末]月)的?${gap}${dayNumber}${gap}[日号]${before}`,
    `最后(?:[一1]个?)?月的?${gap}${dayNumber}${gap}[日号]${before}`,
    // 每年5—10月, 每年5月至7月和9月至次年2月
    `${months}(?:[、和及与]${months})*${before}`,
    `[上中下]旬${before}`,
    `[春夏秋冬]季(?:[、和及与][春夏秋冬]季)*${before}`,
    // 每季度首月, without a day
    `(?:首个?月|第[一1]个?月)(?!的?[0-9一二三四五六七八九十])(?:内|底前|前)?`,
    `(?:[年月季]度?)?初${before}`,
    `年中(?:[、和及与]年[底末])?${before}`,
    `最后(?:${dayNumber}|两)?个?(?:工作日|周|天|日)(?:之?内|以内|${before})`,
    // 每月第一个工作日, 每月首周
    `(?:首个?|第${dayNumber}个?)(?:工作日|周|星期)(?:周?[一二三四五六日天])?(?:之?内|以内|${before})`,
    // 每月前5个工作日内
    `前(?:${dayNumber}|两)个?(?:工作日|天|日)(?:之?内|以内)?`,
  ].join("|"),
  "uy",
);
/** 每月最后一个工作日. */
const lastWorkingDay = new RegExp(`最后(?:[一1]个?)?工作日${before}`, "uy");
/** 每月10日、20日前, 每周一、三: the model has a place for one day of a turn. */
const moreDays = /(?:[、和及与](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号])+(?:之?前|以前)?/uy;
const moreWeekdays = /(?:(?:[、和及与至到~]|-{1,2})(?:每?周)?[一二三四五六日天])+(?:之?前)?/uy;

/** A due day, with a doubt where others stand beside it. */
function withOthers(text: string, by: By, end: number, more: RegExp): DueDay {
  const last = endHere(more, text, end);
  return { by, end: last, notes: last > end ? unreadDay : [] };
}

/** 每双月10日前, 双周周五前: which month or week of the turn has the day, the model cannot say. */
const onDay = (text: string, place: number, n: number, by: By, end: number, more: RegExp): DueDay =>
  n === 1 ? withOthers(text, by, end, more) : unread(text, place, endHere(more, text, end));

const endOfTurn =
  /(?:月|季度?|年|半年|周|末月)?[底末](?:之?前)?(?:最后|前)?(?:(?<days>[0-9]{1,2}|[一二三四五六七八九十]{1,3})个工作日)?(?:之?前|以?内)?/uy;
const weekday = new RegExp(
  `(?:周|星期)?(?<day>[一二三四五六日天])(?![次场期轮回遍批条篇个])(?:${hour}之?前)?`,
  "uy",
);
/** 每周一报, 每周一调度: once, more likely than on Mondays. */
const once = new RegExp(`一(?=${onceActs})`, "uy");
const weekdays = "一二三四五六日";

const counted = `${numeral}${gap}个?${gap}(?:工作日|自然日|日|天|周|月)`;
/** 结束后15日内, 终了后次月10日前: counted from the end of a turn, for which the model has no place. */
const afterTurn = new RegExp(
  `(?:月|季度?|年度?)?[末底]?(?:(?:结束|终了|届满|期满)(?:(?:之|以)?后的?|(?=第?${counted}))|(?:之|以)?后的?(?=第?${counted}))(?:第?${counted}(?:[之以]?内|之?前|以前)?|[次下]一?个?(?:月|季度|年)(?:度?初|[0-9]{1,2}[日号])?(?:[之以]?内|之?前|以前)?)?`,
  "uy",
);

const unreadDay: readonly Note[] = [{ code: "timing.due-day-unread" }];

/** Words for a day of the turn that the model has no place for. */
const unread = (text: string, start: number, end: number): DueDay => ({
  by: { words: text.slice(start, end) },
  end,
  notes: unreadDay,
});

/** When in each turn: 每月15日前, 每季度末前5个工作日, 每周五前. */
export function dueDay(text: string, place: number, every: Every): DueDay {
  const none: DueDay = { end: place, notes: [] };
  const after = endHere(afterTurn, text, place);
  if (after > place) return unread(text, place, after);
  if (every === null) return none;
  if (every.unit === "day") {
    const end = endHere(hourOfDay, text, place);
    return end === place ? none : unread(text, place, end);
  }
  const single = every.unit === "week" ? endHere(once, text, place) : place;
  if (single > place) return { end: single, notes: unreadDay };
  if (every.unit === "week") {
    const named = matchHere(weekday, text, place);
    const day = weekdays.indexOf(named?.groups.day?.replace("天", "日") ?? "-") + 1;
    if (named !== undefined && day > 0) return onDay(text, place, every.n, { day }, named.end, moreWeekdays);
  }
  const lastWorking = endHere(lastWorkingDay, text, place);
  if (lastWorking > place) {
    return { by: { endOf: every.unit, workingDaysBefore: 1 }, end: lastWorking, notes: [] };
  }
  // 每年汛期前: an event of each turn.
  const later = readSeason(text, place)?.end ?? endHere(laterDay, text, place);
  if (later > place) return unread(text, place, later);
  const ends = matchHere(endOfTurn, text, place);
  if (ends !== undefined) {
    const days = numberOf(ends.groups.days);
    const by: By = { endOf: every.unit, ...(days === undefined ? {} : { workingDaysBefore: days }) };
    return { by, end: ends.end, notes: [] };
  }
  const between = matchHere(daysOfTurn, text, place);
  const last = numberOf(between?.groups.day);
  if (between !== undefined && last !== undefined && every.unit !== "year") {
    return between.groups.link === undefined
      ? onDay(text, place, every.n, { day: last }, between.end, moreDays)
      : unread(text, place, between.end);
  }
  const numbered = matchHere(dayOf, text, place);
  const day = numberOf(numbered?.groups.day);
  if (numbered !== undefined && day !== undefined && every.unit !== "year") {
    return onDay(text, place, every.n, { day }, numbered.end, moreDays);
  }
  const { end, dates } = datesOfTurn(text, place);
  return dates === 0 ? none : { ...unread(text, place, end), dates };
}

const dateEdge = /[底末]?(?:前后|左右|之?前|以前)?/uy;
const dateLink = /[、和及与至到]?/uy;

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
