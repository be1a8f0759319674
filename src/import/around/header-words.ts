import type { IsoDate } from "../../date/index.js";
import { periodNamed } from "../../date/periods.js";

import type { Range } from "../text/range.js";

/** 中府办函〔2021〕91号, in whatever brackets. */
const number = /[\p{Script=Han}A-Za-z]{2,16}[〔［[【（(](?:19|20)\d\d[〕］\]】）)]\s?第?\d{1,5}号/u;

export const numberIn = (text: string, { start, end }: Range): Range | undefined => {
  const found = number.exec(text.slice(start, end));
  if (found === null) return undefined;
  const words = found[0].replace(/^(?:文号|发文字号|字号)/u, "");
  const from = start + found.index + found[0].length - words.length;
  return { start: from, end: from + words.length };
};

const date = /((?:19|20)\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})日?/u;
const hanDate =
  /([二〇○零一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

export interface FoundDate {
  readonly date: IsoDate;
  readonly range: Range;
}

const hanDigits = "〇一二三四五六七八九";
const hanYear = (numeral: string): number =>
  Number([...numeral].map((digit) => Math.max(0, hanDigits.indexOf(digit.replace(/[○零]/u, "〇")))).join(""));

function hanCount(numeral: string): number {
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["0", numeral];
  const ten = tens === "" ? 1 : tens === "0" ? 0 : hanDigits.indexOf(tens);
  return ten * 10 + (ones === "" ? 0 : hanDigits.indexOf(ones));
}

function iso(year: number, month: number, day: number): IsoDate | undefined {
  const named = `${year}-${String(month).padStart(2, "0")}`;
  const date = `${named}-${String(day).padStart(2, "0")}`;
  const last = periodNamed(named)?.last;
  return last === undefined || day < 1 || date > last ? undefined : date;
}

/** The first day that a line names in full. */
export function dateIn(text: string, { start, end }: Range): FoundDate | undefined {
  const line = text.slice(start, end);
  const found = date.exec(line) ?? hanDate.exec(line);
  if (found === null) return undefined;
  const [words, year = "", month = "", day = ""] = found;
  const arabic = /^\d/.test(year);
  const named = arabic
    ? iso(Number(year), Number(month), Number(day))
    : iso(hanYear(year), hanCount(month), hanCount(day));
  const from = start + found.index;
  return named === undefined ? undefined : { date: named, range: { start: from, end: from + words.length } };
}

/** A day, and nothing else. */
export const bareDate: RegExp = /^[〇○零一二三四五六七八九十\d年月日\s\-/.]{6,24}$/u;

/** Labels of the facts that pages print above a document. */
export const dateLabels: readonly (readonly ["published" | "signed", RegExp])[] = [
  ["published", /(?:发布日期|发布时间|公开日期|公布日期)\s*[:：]/u],
  ["signed", /(?:成文日期|生成日期|印发日期|发文日期)\s*[:：]/u],
];

export const originLabel: RegExp = /(?:信息来源|来源|发布机构|发文机关|发文单位|制发机关)\s*[:：]\s*/u;

export const breadcrumb: RegExp = /(?:当前|现在|您|你).{0,8}位置\s*[:：]|首页\s*(?:>|›|»|＞|-|—|\/|\|)/u;

/** How far the way to a page is looked for in its line. */
const longestWay = 40;

/** Whether a line begins with the way to its page. */
export const beginsWithWay = (text: string, { start, end }: Range): boolean =>
  breadcrumb.test(text.slice(start, Math.min(end, start + longestWay)));

/** What a page says of itself at its foot, and no plan of its tasks. */
export const footer: RegExp =
  /版权所有|ICP备|公网安备|网站标识码|扫一扫|打印本|关闭窗口|关闭本页|上一篇|下一篇|分享到|责任编辑|浏览次数|相关阅读|相关文档|相关链接/u;

/** The same that may be what a task is about: 开通微信公众号. */
export const mayBeFooter: RegExp =
  /微信|微博|新媒体|手机版|二维码|客户端|技术支持|网站地图|联系我们|关于我们|附件下载/u;

const noticeTitle = /(?:通知|函|公告|意见|决定|通报)$/u;
const planTitle =
  /(?:方案|要点|(?:任务|分解|分工|责任|计划|进度|安排|推进|项目|事项|措施)(?:一览|明细)?表|清单|任务书|(?:任务|责任)(?:分工|分解)|计划|安排|台账)(?:（[^（）]{1,20}）)?$/u;

/** No title is longer. */
const longestTitle = 120;
const inTitle = /[。；！？]/u;

export type TitleKind = "notice" | "plan";

/** What a line is the title of. */
export function titleKind(words: string): TitleKind | undefined {
  if (words.length < 6 || words.length > longestTitle || inTitle.test(words)) return undefined;
  // A title over two lines has its 关于 in the first.
  if (noticeTitle.test(words) && (words.includes("关于") || words.endsWith("的通知"))) return "notice";
  return planTitle.test(words) ? "plan" : undefined;
}

const years = /((?:19|20)\d\d)(?:年)?\s?(?:[-—–~～至到]+\s?((?:19|20)\d\d))?年/u;
const hanYears = /([一二][〇○零一二三四五六七八九]{3})年/u;

/** The years that a title names: 2021年, 2018—2020年, 二〇二一年. */
export function yearsIn(words: string): { readonly first: number; readonly last: number } | undefined {
  const title = words.normalize("NFKC");
  const [, first, last] = years.exec(title) ?? [];
  if (first !== undefined) return { first: Number(first), last: Number(last ?? first) };
  const [, numeral] = hanYears.exec(title) ?? [];
  return numeral === undefined ? undefined : { first: hanYear(numeral), last: hanYear(numeral) };
}

const place = /^([\p{Script=Han}]{2,12}?(?:省|自治区|特别行政区|市|地区|自治州|州|盟|新区|区|县|旗))/u;

/** The place whose plan it is: 中山市 of 中山市人民政府办公室关于…. */
export function placeIn(words: string): string | undefined {
  const [, found] = place.exec(words) ?? [];
  if (found === undefined) return undefined;
  const deeper = place.exec(words.slice(found.length))?.[1];
  const organ = /^(?:人民政府|政府|委员会|[\p{Script=Han}]{0,12}(?:局|委|办|厅))/u;
  return deeper !== undefined &&
    /(?:省|自治区|市)$/u.test(found) &&
    organ.test(words.slice(found.length + deeper.length))
    ? found + deeper
    : found;
}

/** 附件1: what a line begins with that announces what is attached. */
export const attachment: RegExp =
  /^(?:附[件表]\s?(?:[一二三四五六七八九十\d]{1,2})?\s*[:：]?|附\s*[:：])\s*/u;

/** 附件2, alone on its line over the title of what is attached. */
export const aloneAttachment: RegExp = /^附[件表]?\s?[一二三四五六七八九十\d]{0,2}[:：]?$/u;

/** The words of a range that may be a title; nothing of a longer one. */
export const shortWords = (text: string, { start, end }: Range): string =>
  end - start < 200 ? text.slice(start, end) : "";
