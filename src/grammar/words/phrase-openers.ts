import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { words, wordTable } from "../text/word-table.js";

/** Words behind a complete name that tell what the unit does, to whom, when or how: its name ends before them. */
const openers = wordTable<true>(
  words(`对 要 应 须 将 可 以 按 每 于 在 向 从 为 是 把 就 由 已 拟 但 被 使 让 谁 给 至少 另行 每年 定期 不得 不再 不能 不定期 单独 直接 作为 设在 下设 设立 统一 立即
    成立 联合 联系 帮助 举办 密切 及时 按照 根据 依法 依规 依据 高于 低于 尽快 予以`).map(
    (word): [string, true] => [word, true],
  ),
);

/** Words of names and names of places that only begin like one. */
const otherWords =
  /对[外口台接侨]|要[素闻点]|应[急用收县城]|将[军乐]|可[再持信克]|以色列|以及|按揭|每日|于[都洪田]|在[线建押职岗]|在[^、,。;()\s]{1,4}(?:各?单位|企业|机构|高校)|向阳|从[化江业]|为[民农侨老]|是否|把关|就[业地近]|由[来此于]|已婚|使[馆用]|给[排水养]|联合[会国社体大办参]|联系[点会]|统一战线|依法(?:治|行政)|依据[^,。;()]{0,8}职[责能]|成立大会|直接|作为(?:主?牵头|主办|配合|协办|责任|承办|实施)(?:单位|部门)/uy;

const begins: CharSet = charSet(() => openers.firsts());

/** Where a word ends that opens such a phrase at a place; the place itself if none does. 并 may stand before it. */
export function phraseOpenerEnd(text: string, place: number): number {
  const start = text.charAt(place) === "并" && text.charAt(place + 1) !== "由" ? place + 1 : place;
  if (!begins.has(text, start)) return place;
  const opener = openers.at(text, start);
  if (opener === undefined || endHere(otherWords, text, start) > start) return place;
  return start + opener.word.length;
}

/** The characters with which such a phrase can begin. */
export const phraseBeginnings = (): readonly string[] => [...openers.firsts(), "并"];

/** How far before 由 its subject may begin. */
export const longestSubject = 60;

/** The subject of a sentence with 由, up to the 由: 具体办法由, 上述任务分别由. */
const subject =
  /(?:[^,。;:!?()|\n由]|\([^,。;:!?()\n由]{1,12}\)|(?<=[自理缘事])由|由(?=[来此于])){1,60}(?<![自理缘事])由(?![来此于])/uy;
/** What makes the words before 由 say more than of what is spoken. */
const says = /牵头|负责|会同|配合|协助|承担/u;

/** What is spoken of, in a phrase or sentence of its own: 新建道路移交之前，由…; 联席会议。由…. */
const matter = /[^,。;:!?()|\n由、]{2,40}(?=[,。]\s?由(?![来此于]))/uy;

/** No case is told in more characters. */
const longestCase = 60;
const phraseMark: CharSet = charSet(() => ",。;:!?()|\n、");

/** Where a phrase ends that says in which case what follows is to be done: 涉及多个部门的，. The place itself where none stands. */
export function conditionEnd(text: string, place: number): number {
  let end = place;
  while (end - place < longestCase && end < text.length && !phraseMark.has(text, end)) end++;
  const tells = text.charAt(end) === "," && text.charAt(end - 1) === "的" && end - place > 3;
  return tells && !"目其".includes(text.charAt(end - 2)) ? end : place;
}

/** Where the words of a phrase end that the next one, with its 由, speaks of; the place itself where there are none. */
export function matterEnd(text: string, place: number): number {
  const end = endHere(matter, text, place);
  return end > place && says.test(text.slice(place, end)) ? place : end;
}

/** Where the words end that stand before 由 at the beginning of a run; the place itself where there are none. */
export function subjectEnd(text: string, place: number): number {
  const end = endHere(subject, text, place) - 1;
  return end <= place || says.test(text.slice(place, end)) ? place : end;
}
