import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { headOf } from "../words/heads.js";
import { levelPrefixAt } from "../words/levels.js";
import { phraseOpenerEnd } from "../words/phrase-openers.js";
import { conjunctions } from "../words/phrases.js";
import { verbAt } from "../words/verbs.js";
import { stopsTail } from "./name-tail.js";

const party = /(?:党委|党工委|党组)$/u;
const government = /[和与及、](?:人民政府|政府|管委会|办事处|行政)/uy;
const classOf = /(?:部门|单位|机构|地方|地区|处室|科室)$/u;
const anotherClass = /[、和与及](?:部门|单位|机构)/uy;
const several =
  /^(?:(?:国务院|中央|[省市区县州])?(?:政府)?(?:直|级|属)?(?:各|有关|相关|其他|所有)|(?:牵头|主办|会办|配合|协办|承办|责任)[处科]室)/u;

/** Two nouns under one name: 各县党委和人民政府, 有关部门、单位. Where the second ends; the place itself where there is none. */
export function jointEnd(text: string, start: number, place: number, limit: number = text.length): number {
  if (!jointMark.has(text, place)) return place;
  const last = text.slice(Math.max(start, place - 3), place);
  const ruled = party.test(last) ? endHere(government, text, place) : place;
  if (ruled > place && (ruled >= limit || endsJoint(text, ruled))) return ruled;
  if (!classOf.test(last) || !several.test(text.slice(start, start + 6))) return place;
  const end = endHere(anotherClass, text, place);
  return end > place && (end >= limit || endsJoint(text, end)) ? end : place;
}

const endsJoint = (text: string, place: number): boolean =>
  stopsTail(text, place) ||
  jointMark.has(text, place) ||
  verbAt(text, place) !== undefined ||
  phraseOpenerEnd(text, place) > place;

const jointMark: CharSet = charSet(() => "、和与及");

/** Last parts of names after which another name may stand with nothing between. */
const gluedHead =
  /(?:局|厅|(?:改革|发改|住建|健康|卫健|国资|经信|工信|商务|民宗|政法|资|建|教|科|农|交|卫计|规划|城管|经)委|街道|镇|乡|公司|集团|办事处|管委会|中心)$/u;
const headOffice = /[局厅委]$/u;
/** The name of an office of its own, not of a part of the office before it. */
const office = /^[^\s]{2,}?(?:局|厅|(?<![党纪团工])委)(?!员)/u;
const ownParts =
  /^各(?:科|处|股|局|办|直属|下属|内设|监管|成员|出资|所属|部门|单位|分|二级|窗口|入驻|进驻|职能|业务)/u;
const branch = /分局|支局|支队|分公司|办事处|^[^局]{2,4}管理局|^第[一二三四五六七八九十]+稽查局/u;
/** 改革委员会, 公安局长: the name has not ended. */
const goesOn = /^(?:员会|长)/u;
const central = /^国家[^局、,]{2,10}局$/u;
const anotherCentral = /^国家|^[^局]+总局/u;
export const gluedLast: CharSet = charSet(() => "局厅委道镇乡司团处会心");

/**
 * Whether another name begins with nothing between: with the level's prefix again (区林业局区气象站), with 各
 * (市林业局各乡镇, 各镇街各部门), or ending as the one before it does (河东街道河西街道).
 */
export function separatorLost(
  text: string,
  start: number,
  place: number,
  prefix: string | undefined,
): boolean {
  if (text.charAt(place) === "各" && text.charAt(start) === "各" && place - start > 1) {
    return headOf(text, start, place) !== undefined && endHere(allAlike, text, start) === start;
  }
  if (place - start < 3) return false;
  if (prefix !== undefined && levelPrefixAt(text, place) === prefix) {
    // 市纪委市监委 is one house.
    const oneHouse = text.startsWith("监委", place + prefix.length) && text.startsWith("纪委", place - 2);
    return headOf(text, start, place) === "strong" && !stopsTail(text, place + 2) && !oneHouse;
  }
  if (!gluedLast.has(text, place - 1) || gluedLast.has(text, place)) return false;
  const [head] = gluedHead.exec(text.slice(Math.max(start, place - 3), place)) ?? [];
  if (head === undefined) return false;
  if (text.charAt(place) === "各") return !ownParts.test(text.slice(place, place + 3));
  let end = place;
  while (end < place + 12 && !stopsTail(text, end) && !joinsThere(text, place, end)) end++;
  if (end === place) return false;
  const rest = text.slice(place, end);
  if (goesOn.test(rest)) return false;
  // 国家税务总局临江市税务局: the office in a place of a body of the centre.
  if (central.test(text.slice(start, place)) && !anotherCentral.test(rest)) return false;
  if (branch.test(rest) || (head === "中心" && levelPrefixAt(text, place) === undefined)) return false;
  // 西海岸集团区文化局: an office of a level behind a body that has none.
  if (prefix === undefined && levelPrefixAt(text, place) !== undefined && office.test(rest)) return true;
  return headOffice.test(head) ? office.test(rest) : rest.indexOf(head) >= 2;
}

/** 各行各业: all alike, not two classes. */
const allAlike = /各(?:行各业|家各户|村各户|门各类)/uy;

/** Whether a conjunction stands behind a complete name. */
const joinsThere = (text: string, start: number, place: number): boolean =>
  conjunctions.at(text, place) !== undefined && headOf(text, start, place) !== undefined;

const dependent =
  /\s{1,4}(?:支行|分行|支队|大队|分局|分公司|小组)(?![\u4e00-\u9fff]{0,8}(?:支行|分行|支队|大队))/uy;
const committeePart = /\s{1,4}(?:组织部|宣传部|统战部|政法委|网信办|编办|办公室)/uy;
const governmentPart = /\s{1,4}办公[室厅]/uy;

/** A name that a line break parts where it might have ended: 市委 + 宣传部, 市政府 + 办公室, 中心 + 支行. */
export function lineGoesOn(text: string, start: number, place: number): boolean {
  if (endHere(dependent, text, place) > place) return true;
  const name = text.slice(start, place);
  if (/^[省市区县州旗镇乡]委$/u.test(name)) return endHere(committeePart, text, place) > place;
  return /(?:政府|常委会)$/u.test(name) && endHere(governmentPart, text, place) > place;
}
