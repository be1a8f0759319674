import { type CharSet, charSet } from "../text/char-set.js";
import { type Brackets, breakAt, isSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { classNounOf, type HeadStrength, headOf, headSpans } from "../words/heads.js";
import type { KnownNames } from "../words/known-names.js";
import { isBareLevel, levelChainEnd, levelPrefixAt } from "../words/levels.js";
import { opensCollective, opensName } from "../words/name-starts.js";
import { phraseBeginnings, phraseOpenerEnd } from "../words/phrase-openers.js";
import { bareClassEnd, closerEnd, conjunctions, taskOpeners, taskWordAt } from "../words/phrases.js";
import { type VerbMatch, verbAt, verbBeginnings } from "../words/verbs.js";
import { bracketEnd } from "./bracket.js";
import {
  endsLine,
  isSpaceBreak,
  oddMarks,
  oddSeparators,
  opensOwnName,
  partedBySpace,
  partsNames,
} from "./name-gaps.js";
import { gluedLast, jointEnd, lineGoesOn, separatorLost } from "./name-joints.js";
import { continuesLong, continuesName, nameTailEnd, stopsTail } from "./name-tail.js";

/** The folded text with what is known about it beforehand. */
export interface Source {
  readonly text: string;
  readonly brackets: Brackets;
  readonly known: KnownNames;
}

/** A stretch that stands where a unit's name is expected. */
export interface NameMatch {
  readonly start: number;
  /** Without a bracket behind the name. */
  readonly end: number;
  readonly head: HeadStrength | undefined;
  /** A name of the registry. */
  readonly known: boolean;
}

/** No name is longer. */
const longestName = 60;

/** 具有行政职能的市直各单位, 承担…任务的部门: a relative clause describes a class of units. */
const relative =
  /(?:具有|具备|负有|承担|涉及|列入|纳入|已经|尚未|未|凡|有(?!关))[^,。;()]{1,30}?的(?:[^,。;、()和与及的]{0,16}?)(?:部门|单位|机构|企业|地区|镇街|学校|组织|主体)/uy;

/** 市政府各委、办、局; 行业主管、监管部门: kinds of bodies under one name. */
const kinds =
  /(?:[省市区县][委政府直级]{0,2})?各委、?办、?局|(?:有关|相关)行业(?:、|和)(?:单位|企业|部门)|(?:各|有关|相关)?行业主管(?:部门)?[、和与及]监管部门/uy;

/** Names that are described or listed rather than named: where the one ends that begins at a place. */
function describedEnd(text: string, place: number): number {
  const mark = text.charAt(place);
  if ("具负承涉列纳已尚未凡有".includes(mark)) {
    const end = endHere(relative, text, place);
    if (end > place) return end;
  }
  return "各省市区县有相行".includes(mark) ? endHere(kinds, text, place) : place;
}

/** Whether the name read so far ends where a predicate, or what is to be done, begins. */
function predicateBegins(text: string, start: number, place: number, limit: number): boolean {
  const verb = verbAt(text, place);
  if (verb === undefined) return taskBegins(text, start, place, limit);
  if (headSpans(text, start, place, verb.end) || isOrganisation(text, start, place, verb)) return false;
  if (verb.effect !== "light" && !verb.inNames) return true;
  const head = isComplete(text, start, place) ? "strong" : headOfNamed(text, start, place);
  // 共同实施 tells what is done whatever stands before it.
  if (head === undefined) return !verb.inNames && verbAt(text, verb.end) !== undefined;
  return verb.inNames
    ? !continuesName(text, verb, head, limit)
    : !continuesLong(text, place, verb.end, limit);
}

const members = /(?:工会|妇联|团|残联|科协|商会|协会|妇女|青年)$/u;
const actsItself =
  /^(?:负责|牵头|配合|协助|参与|参加|会同|会商|联合|落实|按|依|要|应|须|分别|共同|督促|监督)/u;
const endsThere = /^(?:$|[\s、,;:。()等和与及])/u;

/** 各级工会组织: a noun where nothing stands behind it that could be organised; 由市总工会组织 is a verb. */
function isOrganisation(text: string, start: number, place: number, { word, end }: VerbMatch): boolean {
  if (word !== "组织" || !members.test(text.slice(Math.max(start, place - 2), place))) return false;
  const behind = text.slice(end, end + 2);
  return actsItself.test(behind) || (endsThere.test(behind) && levelPrefixAt(text, start) === undefined);
}

/** Whether a stretch is a complete name, a bracket behind it aside: 各村（社区）. */
function headOfNamed(text: string, start: number, place: number): HeadStrength | undefined {
  if (text.charAt(place - 1) !== ")") return headOf(text, start, place);
  const open = text.slice(Math.max(start, place - 20), place).lastIndexOf("(");
  return open < 0 ? undefined : headOf(text, start, Math.max(start, place - 20) + open);
}

/** 市财政局制定…: after a complete name, words that open a task. A single character opens too many names. */
function taskBegins(text: string, start: number, place: number, limit: number): boolean {
  // 安置点所在县: 所 ends no name here.
  if (text.charAt(place) === "在" && text.charAt(place - 1) === "所") return false;
  if (phraseOpenerEnd(text, place) > place && isComplete(text, start, place)) return true;
  if (!taskWordAt(text, place) || !isComplete(text, start, place)) return false;
  // 各部门明确专门机构: a class of units is complete, whatever ends like a name behind it.
  if (opensCollective(text, start) && wholeClass.test(text.slice(start, place))) return true;
  const opener = taskOpeners.at(text, place)?.word.length ?? 0;
  if (endHere(reached, text, place + opener) > place + opener) return true;
  return !continuesLong(text, place, place + opener, limit);
}

const wholeClass = /(?:部门|单位)$/u;
/** 区商务委对接企业: those whom the verb reaches. */
const reached = /(?:企业|人员|高校|院校|群众)(?![\u4e00-\u9fff]{0,6}[局委办厅部科处室])/uy;

/** The last characters of offices within a body: 市政府督查室, 局综合科. */
const offices = /[室科股处组站所队馆院台校协]/;

/** Names of several units need no more than 各 and a place: 各县. */
function isComplete(text: string, start: number, place: number): boolean {
  const head = headOfNamed(text, start, place);
  if (head !== "weak") return head === "strong";
  return opensCollective(text, start) || (place - start > 2 && offices.test(text.charAt(place - 1)));
}

/** Whether a conjunction parts two names here, or belongs to one: 工业和信息化部, 有关部门和单位. */
function joinsNames(text: string, start: number, place: number, after: number): boolean {
  const head = headOfNamed(text, start, place);
  if (head === undefined) return place - start > 1 && opensOwnName(text, after);
  const opensAnother = opensName(text, after);
  if (head === "weak") {
    return (
      opensAnother ||
      ((offices.test(text.charAt(place - 1)) || opensCollective(text, start)) &&
        headOf(text, after, nameTailEnd(text, after)) === "strong")
    );
  }
  if (jointEnd(text, start, place) > place) return false;
  const bare = bareClassEnd(text, after);
  // 有关部门和乡镇: two, for the second is a level.
  if (bare > after && isBareLevel(text, after, bare)) return true;
  const joint = bare > after && classNounOf(text, start, place) !== undefined && stopsTail(text, bare);
  return !joint;
}

const footnoteMarks = [..."*★☆※▲△"];

/** Marks that something outside the clause explains: 市财政局*. */
export const footnotes: CharSet = charSet(() => footnoteMarks);

/** The characters before which a name can end. */
const mayStop: CharSet = charSet(() => [
  ...verbBeginnings,
  ...conjunctions.firsts(),
  ...taskOpeners.firsts(),
  ...phraseBeginnings(),
  ...footnoteMarks,
  ...oddSeparators,
  ..."、/,:;。!?|….() \n等",
]);

function stopsAt({ text, brackets }: Source, start: number, place: number, limit: number): boolean {
  const mark = text.charAt(place);
  if (breakAt(text, place) !== undefined || mark === ")" || footnotes.has(text, place)) return true;
  if (endHere(oddMarks, text, place) > place) return partsNames(text, start, place);
  if (mark === "(") return bracketEnd(text, brackets, start, place) === undefined;
  if (isSpace(text, place))
    return (
      isSpaceBreak(text, place) ||
      endsLine(text, place) ||
      (headOf(text, start, place) === "strong" && !lineGoesOn(text, start, place)) ||
      partedBySpace(text, start, place)
    );
  if (mark === "等") return endsList(text, start, place);
  const joiner = conjunctions.at(text, place);
  const after = place + (joiner?.word.length ?? 0);
  // 企业与企业家联合会 is one.
  const parts = joiner !== undefined && !text.startsWith("企业家", after);
  if (parts && joinsNames(text, start, place, after)) return true;
  return predicateBegins(text, start, place, limit);
}

const endsPiece = (text: string, place: number): boolean =>
  text.charAt(place) === "" || text.charAt(place) === ")" || breakAt(text, place) !== undefined;

function endsList(text: string, start: number, place: number): boolean {
  const end = closerEnd(text, place);
  if (end === place) return false;
  if (headOf(text, start, place) !== undefined || end > place + 1 || verbAt(text, end) !== undefined)
    return true;
  return place - start > 2 && !/[平同对高特优相均]/u.test(text.charAt(place - 1)) && endsPiece(text, end);
}

/** 各镇（街）: the name stands before its bracket. */
function headBeforeBracket({ text, brackets }: Source, start: number, end: number): HeadStrength | undefined {
  const open = text.charAt(end - 1) === ")" ? brackets.partner(end - 1) : -1;
  return open > start ? headOf(text, start, open) : undefined;
}

function matched(source: Source, start: number, end: number, known: boolean): NameMatch {
  // 村“两委”: the name stands within its quotes.
  const last = source.text.charAt(end - 1) === "”" ? end - 1 : end;
  const head = headOf(source.text, start, last) ?? headBeforeBracket(source, start, end);
  return { start, end, head, known };
}

/** Reads the name that begins at a place, up to what cannot be part of it. Empty where nothing can. */
export function readName(source: Source, start: number, limit: number): NameMatch {
  const { text, brackets, known } = source;
  const listed = known.longestAt(text, start);
  if (listed > start && listed <= limit) return matched(source, start, listed, true);
  const described = describedEnd(text, start);
  if (described > start && described <= limit) return matched(source, start, described, false);
  const last = Math.min(limit, start + longestName);
  const prefix = levelPrefixAt(text, start);
  let at = Math.min(levelChainEnd(text, start), last);
  while (at < last) {
    const next = text.charAt(at);
    const glued = gluedLast.has(text, at - 1) || next === "各" || next === prefix?.charAt(0);
    if (glued && separatorLost(text, start, at, prefix)) break;
    const joint = jointEnd(text, start, at, limit);
    if (joint > at) {
      at = joint;
      continue;
    }
    const stops = mayStop.has(text, at) && (at > start || breakAt(text, at) !== undefined);
    if (stops && stopsAt(source, start, at, limit)) break;
    at = text.charAt(at) === "(" ? (bracketEnd(text, brackets, start, at) ?? at + 1) : at + 1;
  }
  let end = Math.min(at, last);
  while (end > start && isSpace(text, end - 1)) end--;
  return matched(source, start, end, false);
}
