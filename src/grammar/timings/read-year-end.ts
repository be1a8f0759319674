import { endHere, matchHere } from "../text/match-here.js";
import { endsPhrase, type Found, type Note, type TimingReading, unspecified } from "./timing-reading.js";

const yearEnd =
  /(?:年(?:[底末]|终(?!一?总?(?:考核|考评|评|述职|总结|督查|检查|督导|决算|绩效|奖|验收|测评|工作|报告|目标|通报))|度?[之以]?内|度[底末])|本年度?[底末内]?)(?:之?前(?!后)|以前|内)?/uy;
const about = /前后|左右/uy;
/** 月底前, 本季度末, 本月内: the month or quarter of the day on which the document was issued. */
const current =
  /(?:(?<unit>本月|月|本季度?|季度?)[底末]|(?<within>本月|本季度)(?=之?内|以内))(?:之?前|以前|之?内|以内)?/uy;
/** Days and ends that are only told from the day on which somebody reads: nobody knows which. */
const undated =
  /年中(?:之?前|(?=[、和及与]年[底末]|[,。;]|[完达实建]|$))|[次下当本]月(?:[上中下]旬|[0-9]{1,2}[日号])(?:之?前|以前)|[本下当]周(?:[一二三四五六日末])?(?:之?前|以?内)|(?:当[日天]|[次翌]日)(?:之?前|以?内|(?=办结|完成|报送|上报|反馈|公开))/uy;

const nextMonth = /次月[0-9]{1,2}[日号](?:之?前|以前)/uy;

/** 次月5日前 at the beginning of a phrase: in every month, by a day that the model has no place for. */
function inNextMonth(text: string, place: number): Found | undefined {
  const opens = place === 0 || endsPhrase(text, place - 1) || /[于在]/.test(text.charAt(place - 1));
  const end = opens ? endHere(nextMonth, text, place) : place;
  if (end === place) return undefined;
  const by = { words: text.slice(place, end) };
  return {
    start: place,
    end,
    timing: { kind: "recurring", every: { n: 1, unit: "month" }, by },
    notes: [{ code: "timing.due-day-unread" }],
  };
}

/** 年底前 of the document's year. */
export function readYearEnd({ text, year }: TimingReading, place: number): Found | undefined {
  if (text.charAt(place) !== "年" && text.charAt(place) !== "本") return undefined;
  const end = endHere(yearEnd, text, place);
  if (end === place) return undefined;
  const of = year === undefined ? "-" : String(year).padStart(4, "0");
  const notes: readonly Note[] = year === undefined ? [{ code: "timing.no-year" }] : [];
  const near = endHere(about, text, end);
  if (near > end) return { start: place, end: near, timing: { kind: "around", date: `${of}-12-31` }, notes };
  return { start: place, end, timing: { kind: "byEndOf", period: "year", of }, notes };
}

/** 本月底前 of the month of the document; 本周五前 of nobody knows which week. */
export function readCurrentEnd({ text, issued }: TimingReading, place: number): Found | undefined {
  if (!"年本月季次翌下当".includes(text.charAt(place))) return undefined;
  const monthly = inNextMonth(text, place);
  if (monthly !== undefined) return monthly;
  const match = matchHere(current, text, place);
  if (match === undefined) {
    const open = endHere(undated, text, place);
    return open === place ? undefined : unspecified(place, open);
  }
  const words = match.groups.unit ?? match.groups.within ?? "";
  // 月底前 without 本 may be the end of every month.
  if (issued === undefined || !words.startsWith("本")) return unspecified(place, match.end);
  const period = words === "本月" ? "month" : "quarter";
  const month = issued.slice(0, 7);
  const of = period === "month" ? month : `${issued.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  return { start: place, end: match.end, timing: { kind: "byEndOf", period, of }, notes: [] };
}
