import { breakAt, isSpace, pastSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { headOf } from "../words/heads.js";
import { levelPrefixAt } from "../words/levels.js";
import { opensName } from "../words/name-starts.js";
import { conjunctions } from "../words/phrases.js";
import { nameTailEnd } from "./name-tail.js";

/** 滴滴出行和市交通运输局: a name that its level opens and that is complete parts whatever stands before it. */
export function opensOwnName(text: string, place: number): boolean {
  const prefix = levelPrefixAt(text, place);
  if (prefix === undefined && !opensEach.test(text.charAt(place))) return false;
  if (prefix !== undefined && notOwn.test(text.slice(place + prefix.length, place + prefix.length + 2)))
    return false;
  return headOf(text, place, nameTailEnd(text, place)) === "strong";
}

const opensEach = /各/u;

/** 国家和省有关部门, 市和县级单位: levels of one class. */
const notOwn = /^[、和与级直属有相各两]|^[省市县区](?:[^场容政民监]|$)/u;

/** Marks that some lists have where others have 、; names hold them too. */
export const oddSeparators: string = "+&·\\-";
export const oddMarks: RegExp = /[+&·\\-]{1,2} {0,2}/uy;

/** 市财政局+市教育局: the mark stands between a complete name and what begins another. */
export function partsNames(text: string, start: number, place: number): boolean {
  const head = headOf(text, start, place);
  if (head === undefined) return false;
  const next = endHere(oddMarks, text, place);
  return (
    opensName(text, next) || (head === "strong" && headOf(text, next, nameTailEnd(text, next)) === "strong")
  );
}

/** A space before a break, a bracket or the end of the text belongs to no name. */
export function isSpaceBreak(text: string, place: number): boolean {
  let at = place;
  while (isSpace(text, at) && at - place <= 4) at++;
  const mark = text.charAt(at);
  return mark === "" || mark === "(" || mark === ")" || breakAt(text, at) !== undefined || at - place > 4;
}

/** A name a line: the next line begins with its level. */
export function endsLine(text: string, place: number): boolean {
  const next = pastSpace(text, place, place + 6);
  return text.slice(place, next).includes("\n") && levelPrefixAt(text, next) !== undefined;
}

/** 市血站 市教育局, 各社区 各学校, 滴滴出行 市公安局: the space parts two names. */
export function partedBySpace(text: string, start: number, place: number): boolean {
  const next = pastSpace(text, place, place + 6);
  if (headOf(text, start, place) === undefined) return place - start > 2 && opensOwnName(text, next);
  if (opensName(text, next) || endHere(ofCentre, text, next) > next) return true;
  if (level.test(text.charAt(place - 1))) return false;
  const end = nameTailEnd(text, next);
  const lines = text.slice(place, next).includes("\n");
  // 市科⏎技局: a level and one character are no name yet.
  if (lines && place - start < 3 && levelPrefixAt(text, start) !== undefined) return false;
  // 文化股⏎图书馆: an office a line.
  if (lines && office.test(text.charAt(place - 1)) && end - next > 2 && headOf(text, next, end) !== undefined)
    return true;
  // 网信办 may break into its lines; a whole name is longer. 市档案馆 财政局: no bureau is part of an office.
  const named = end - next > 3 && lines;
  return (named || bureau.test(text.charAt(end - 1))) && headOf(text, next, end) === "strong";
}

/** Places, whose bodies may follow behind a gap: 临江县 水利局. */
const level = /[省市区县州盟旗镇乡村街]/u;
const bureau = /[局厅委]/u;
const office = /[股科馆]/u;

/** Bodies of the centre. */
const ofCentre = /国家|国务院|中央|中国|全国/uy;

/** 滴滴出行和市交通运输局: a conjunction before what few words but names begin with. */
export function joinsName(text: string, place: number): boolean {
  const joiner = conjunctions.at(text, place);
  return joiner !== undefined && opensName(text, place + joiner.word.length);
}
