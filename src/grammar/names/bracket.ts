import { type Brackets, breakAt } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { timingEnd } from "../timings/timing.js";
import { labelAt } from "../words/labels.js";
import { isBareLevel, namesLevels } from "../words/levels.js";
import { opensName } from "../words/name-starts.js";
import { phraseOpenerEnd } from "../words/phrase-openers.js";
import { isNumeral, statesFirstLeads } from "../words/phrases.js";
import { predicateAt } from "../words/predicate.js";
import { dutyAt, verbAt } from "../words/verbs.js";

/** What a bracket behind a name is. */
export type BracketKind =
  /** （市信息中心）: another name, or a second body. */
  | "alias"
  /** （负责资金部分）,（含园区）: what the unit answers for, or whom it takes in. */
  | "scope"
  /** （除石岐街道外）: members taken out. */
  | "except"
  /** （cái zhèng jú）, （筹）: how the name sounds, how far the body is. */
  | "gloss"
  /** （牵头）: the role of the unit before it. */
  | "role"
  /** （二）: a heading that begins here. */
  | "heading"
  /** A clause of its own: （市财政局配合）. */
  | "clause";

export interface BracketMatch {
  readonly kind: BracketKind;
  readonly start: number;
  readonly end: number;
}

const longestBracket = 40;
/** （国省道沿线）: a part of what is to be done. */
const scopeEnd = /(?:沿线|部分|路段|河段|范围内?|方面|领域)$/u;
const scopeStart = /^(?:负责|具体负责|含|包括|涉及|限|仅|主要|承担|按|分别)/u;
const exceptStart = /^(?:除|不含|不包括)/u;
const roleOnly =
  /^(?:主?牵头|主办|配合|协助|协办|会办|参与|责任|落实|承办|实施|监管|监督|督导|指导)(?:单位|部门|方|负责)?$/u;
const latin = /^[\p{Script=Latin}\p{M}\s'’·.-]+$/u;
const founding = /^(?:筹|筹建|筹备|筹备组|在建|待组建|暂定)$/u;
const wholeName = /^[各有相其]/;

const joining = /会同|会商|联合|会|商/uy;

/** （会市司法局）: with whom the unit before the bracket acts. */
function joinsOthers(text: string, place: number): boolean {
  const end = endHere(joining, text, place);
  return end > place && opensName(text, end);
}

/** Whether a clause stands in the bracket: a label, a break stronger than 、 or a unit with its verb. */
function holdsClause(text: string, start: number, end: number): boolean {
  if (end - start > longestBracket || statesFirstLeads(text.slice(start, end))) return true;
  for (let at = start; at < end; at++) {
    const found = breakAt(text, at);
    if (found !== undefined && found !== "list") return true;
    if (labelAt(text, at) !== undefined && text.charAt(labelAt(text, at)?.end ?? at) === ":") return true;
    const verb = at > start ? verbAt(text, at) : undefined;
    if (verb !== undefined && !verb.inNames && verb.effect !== "light") return true;
  }
  return false;
}

/** （2022年6月底前完成）: a time limit. */
function holdsTime(text: string, start: number, end: number): boolean {
  const time = timingEnd(text, start);
  return time > start && time <= end && /^\s*(?:完成|落实|前?完成任务)?\s*$/u.test(text.slice(time, end));
}

function kindOf(text: string, start: number, end: number): BracketKind {
  const inner = text.slice(start, Math.min(end, start + longestBracket + 1)).trim();
  if (isNumeral(inner)) return "heading";
  if (roleOnly.test(inner)) return "role";
  if (latin.test(inner) || founding.test(inner)) return "gloss";
  if (statesFirstLeads(inner)) return "clause";
  if (exceptStart.test(inner)) return "except";
  if (joinsOthers(text, start)) return "clause";
  if (predicateAt(text, start, end)?.end === end || holdsTime(text, start, end)) return "clause";
  if (scopeStart.test(inner) || scopeEnd.test(inner)) return "scope";
  return holdsClause(text, start, end) ? "clause" : "alias";
}

const calledBelow = /(?:以下|下文)?统?简?称为?[:“]?(?=[\u4e00-\u9fff]{2})/uy;

/** The words in a bracket that say something of the name: those behind 以下简称, without their quotes. */
export function wordsIn(
  text: string,
  { start, end }: BracketMatch,
): { readonly start: number; readonly end: number } {
  const first = endHere(calledBelow, text, start + 1);
  const quoted = text.charAt(first - 1) === "“" && text.charAt(end - 2) === "”";
  return { start: first, end: quoted ? end - 2 : end - 1 };
}

/** The bracket that opens at a place, if it closes. */
export function bracketAt(text: string, brackets: Brackets, place: number): BracketMatch | undefined {
  if (text.charAt(place) !== "(") return undefined;
  const close = brackets.partner(place);
  return close < 0 ? undefined : { kind: kindOf(text, place + 1, close), start: place, end: close + 1 };
}

/**
 * Where a bracket ends that belongs to the name around it: one that the name goes on after (各县（市、区）人民政府), or one
 * behind a collective (各镇街（园区）) or a level (乡镇（街道）). Nothing where it is an addition to a complete name.
 */
export function bracketEnd(
  text: string,
  brackets: Brackets,
  nameStart: number,
  place: number,
): number | undefined {
  const bracket = bracketAt(text, brackets, place);
  // 行业主管（监管）部门: a second word for what the class is.
  if (bracket?.kind === "role" && endHere(classNoun, text, bracket.end) > bracket.end) return bracket.end;
  const scoped = bracket?.kind === "scope" || bracket?.kind === "except";
  // 各市（含安平市）人民政府: whom the class takes in stands within its name.
  if (scoped && text.charAt(nameStart) === "各" && goesOn(text, bracket.end)) return bracket.end;
  if (bracket?.kind !== "alias") return undefined;
  const ofLevel =
    isBareLevel(text, nameStart, place) || eachLevel.test(text.slice(Math.max(nameStart, place - 4), place));
  const inner = text.slice(bracket.start + 1, bracket.end - 1);
  // 市直（驻市）各有关单位.
  if (/^[省市区县]?驻.{1,6}$/u.test(inner) && breakAt(text, bracket.end) === undefined) return bracket.end;
  // 省级有关部门（单位）: another noun for the class.
  if (classWord.test(inner) && classWord.test(text.slice(Math.max(nameStart, place - 2), place)))
    return bracket.end;
  if (eachOffice.test(text.slice(Math.max(nameStart, place - 2), place)) && /^[局委办厅]$/u.test(inner))
    return bracket.end;
  if (ofLevel && namesLevels(inner)) return bracket.end;
  if (goesOn(text, bracket.end)) return bracket.end;
  return wholeName.test(text.charAt(nameStart)) ? bracket.end : undefined;
}

/** 沿江各县（市、区）. */
const eachLevel = /各(?:有关|相关)?[省市区县州盟旗镇乡]$/u;

const classWord = /^(?:部门|单位|机构|地区|企业)$/u;
/** 各局（办）. */
const eachOffice = /各[局委办厅]$/u;

const classNoun = /(?:部门|单位|机构)(?![:是为])/uy;

function goesOn(text: string, place: number): boolean {
  const mark = text.charAt(place);
  if (mark === "" || /[\s()等和与及各]/.test(mark) || breakAt(text, place) !== undefined) return false;
  return (
    dutyAt(text, place) === place &&
    verbAt(text, place) === undefined &&
    phraseOpenerEnd(text, place) === place &&
    labelAt(text, place) === undefined
  );
}
