import type { Diagnostic, Span } from "../../diagnostics/index.js";
import { words } from "./word-table.js";

/**
 * Pinyin that a converting page has put behind a character: 開(kāi)發區. Only with a tone mark, so that (ai) and the like stay.
 */
const pinyin = /(?<=\p{Script=Han})[(（][a-zü]{0,4}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]{0,3}[)）]/gu;

/** White space that typesetting puts inside words: a line broken inside 牵头 or a date, letters spaced out. */
const gaps = /\s{1,4}/gu;
const wordsAcross = new Set(
  words(`牵头 牽頭 负责 負責 职责 職責 分工 责任 責任 单位 單位 部门 部門 配合 落实 落實 协助 協助 参与 參與 监督 監督 指导 指導 督促 会同 會同 员会 員會 办公室 辦公室
    办事处 辦事處 委员会 委員會 管委会 管委會 时限 時限 完成 任单 頭單 头单 任單 合单 合單 任部 头部 頭部 合部`),
);
/** Words that begin like the second half of one of them. */
const notAcross = /^(?:工[信商会业交]|門?头沟)/u;

const figure = "[0-9０-９〇零一二三四五六七八九十元]";
/** What stands before and behind a line break that parts one date or one count: 2024年 + 9月30日, 9 + 月底 of 2024年9. */
const datesAcross: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    new RegExp(`(?:${figure}{2,4}|[今本明次翌来])年度?$`, "u"),
    new RegExp(`^${figure}{1,3}\\s*月|^[上下]半年|^第?[一二三四1-4]季度|^年?[底末]`, "u"),
  ],
  [new RegExp(`${figure}月份?$`, "u"), new RegExp(`^(?:${figure}{1,3}[日号]|[上中下]旬|[底末])`, "u")],
  [new RegExp(`${figure}{4}$`, "u"), /^年/u],
  [new RegExp(`[年月]\\s*${figure}{1,3}$`, "u"), /^[月日号]/u],
  [new RegExp(`${figure}[日号]$|${figure}月[底末]$|年[底末]$`, "u"), /^(?:之|以)?前(?![期述列])/u],
  [/[上下]$/u, /^半年/u],
  [/第$/u, /^[一二三四1-4]季度/u],
  [/[0-9]{4}[-./]$/u, /^[0-9]{1,2}[-./][0-9]/u],
  [/[0-9]{4}[-./][0-9]{1,2}[-./]$/u, /^[0-9]{1,2}(?![0-9])/u],
  [new RegExp(`${figure}个?$`, "u"), /^个?工作日|^个(?:月|工作)/u],
];

/** What stands before and behind a space that typesetting leaves behind a date or a count: 2018 年 起, 5 个工作日 内. */
const spacedDates: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/(?<![.0-9])[0-9]{1,2}\.[0-9]{1,2}$/u, /^[之以]?前/u],
  [/[0-9０-９]$/u, /^(?:[年月日号號个個次天周]|工作日|底之?前)/u],
  [/[0-9０-９]\s?(?:年度?|月)$/u, /^(?:年[底末]|[上中下]旬)/u],
  [
    /[0-9０-９]\s?(?:年|月份?|[日号])$|[日月年][底末]$|(?:年|月|工作日|个月)$/u,
    /^(?:[之以]?前(?![期述列三])|前[后後]|左右|起|[之以]?[内內](?![容部])|止|[底末](?![期端])|、\s{0,2}[0-9０-９])/u,
  ],
];

/** Pages put a space between a figure and the characters around it: 印发后 10 个工作日内, 每年 1 月 31 日前. */
const countAhead =
  /^[0-9０-９]{1,3} ?(?:[个個次天周条條]|[日月][内內]|工作日|小时|批|场|期|轮)|^[0-9０-９]{1,2} ?年/u;
const dateAhead = /^[0-9０-９]{1,4}(?:[-—~～至到][0-9０-９]{1,4})? ?[年月日号號季底.]/u;
/** Characters that lead up to a date, so that no column ends at the space behind them: 截至 2022 年. */
const leadsToDate = /[后前起自从至到于在每约第近争保取拟为及和与或、，,年月日旬底—~～（(]$/u;

/** Whether a space stands before a figure only because it is one. */
const isBeforeFigure = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  text.charAt(start) !== "\n" &&
  (countAhead.test(text.slice(end, end + 8)) ||
    (dateAhead.test(text.slice(end, end + 11)) && leadsToDate.test(text.charAt(start - 1))));

const figureAhead = /[0-9０-９]/u;
const mayPart = new RegExp(`${figure}|[年度月份日号底末个上下第./-]`, "u");

/** Whether a line breaks, or a space stands, inside a date or a count. */
function isInDate(text: string, start: number, end: number): boolean {
  if (figureAhead.test(text.charAt(end)) && isBeforeFigure(text, start, end)) return true;
  if (!mayPart.test(text.charAt(start - 1))) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const behind = text.slice(end, end + 4);
  const across = text.slice(start, end).includes("\n") ? datesAcross : spacedDates;
  return across.some(([first, second]) => first.test(before) && second.test(behind));
}

/** 联 系 人：, 责 任 单 位：: a label whose characters are spaced out, however few they are. */
const spacedLabel =
  /(?<![\p{Script=Han}\p{P}])\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){1,7}[ \u3000]{0,2}$/u;
const colon = /[:：]/gu;
/** No label takes more room. */
const longestLabel = 40;

/** The gaps inside such labels, which are looked for before each colon. */
function labelGaps(text: string): readonly Cut[] {
  return Array.from(text.matchAll(colon)).flatMap(({ index: end }) => {
    const from = Math.max(0, end - longestLabel);
    const label = spacedLabel.exec(text.slice(from, end));
    if (label === null) return [];
    return cutsOf(label[0].trimEnd(), gaps).map((cut) => ({ ...cut, index: from + label.index + cut.index }));
  });
}

/** Whether one of these words goes across a gap. */
function isAcross(text: string, start: number, end: number): boolean {
  if (start === 0 || notAcross.test(text.slice(end, end + 3))) return false;
  const [one, two] = [text.slice(end, end + 1), text.slice(end, end + 2)];
  const last = text.slice(start - 1, start);
  return (
    wordsAcross.has(last + one) ||
    (two.length === 2 && wordsAcross.has(last + two)) ||
    (start > 1 && wordsAcross.has(text.slice(start - 2, start) + one))
  );
}

interface Cut {
  readonly index: number;
  readonly length: number;
}

/** **责任单位**：: marks of Markdown that make words bold. */
const bold = /\*\*(?=\S)|(?<=\S)\*\*/gu;

const cutsOf = (text: string, expression: RegExp): readonly Cut[] =>
  Array.from(text.matchAll(expression), ({ 0: { length }, index }) => ({ index, length }));

/** Without white space, marks of Markdown and vowels with a tone mark, there is nothing to mend. */
const mendable = /[\s*āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/u;

function cutsIn(text: string): readonly Cut[] {
  if (!mendable.test(text)) return [];
  const sounds = cutsOf(text, pinyin);
  const labels = labelGaps(text);
  const inLabel = new Set(labels.map(({ index }) => index));
  const across = cutsOf(text, gaps).filter(
    ({ index, length }) =>
      !inLabel.has(index) && (isAcross(text, index, index + length) || isInDate(text, index, index + length)),
  );
  const broken = [...labels, ...across, ...cutsOf(text, bold)];
  return broken.length === 0 ? sounds : [...sounds, ...broken].sort((a, b) => a.index - b.index);
}

/** A text without what pages and typesetting put into it, and the way back to the places of the text as it was. */
export interface Mended {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** The text without pinyin in brackets, without marks of Markdown and without white space inside words and dates; nothing where there is neither. */
export function mended(original: string): Mended | undefined {
  const cuts = cutsIn(original);
  if (cuts.length === 0) return undefined;
  let removed = 0;
  const shifts = cuts.map(({ index, length }) => {
    removed += length;
    return { from: index - removed + length, by: removed };
  });
  let text = "";
  let kept = 0;
  for (const { index, length } of cuts) {
    text += original.slice(kept, index);
    kept = index + length;
  }
  /** A place at a cut is the one before it when something ends there, and the one behind it when something begins. */
  const back = (place: number, edge: "start" | "end"): number => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const from = shifts[middle]?.from ?? 0;
      if (edge === "start" ? from <= place : from < place) low = middle + 1;
      else high = middle;
    }
    return place + (shifts[low - 1]?.by ?? 0);
  };
  return {
    text: text + original.slice(kept),
    spanOf: ({ source, start, end }) => ({ source, start: back(start, "start"), end: back(end, "end") }),
  };
}

/** Diagnostics with their spans in the text as it was. */
export const movedDiagnostics = (
  diagnostics: readonly Diagnostic[],
  { spanOf }: Mended,
): readonly Diagnostic[] =>
  diagnostics.map((one) => (one.span === undefined ? one : { ...one, span: spanOf(one.span) }));
