import { bracketEnd } from "./bracket.js";
import { type CharSet, charSet } from "./char-set.js";
import { classNounOf, type HeadStrength, headOf, isBareTail } from "./heads.js";
import type { KnownNames } from "./known-names.js";
import { levelChainEnd, levelPrefixAt } from "./levels.js";
import { type Brackets, breakAt, isSpace } from "./marks.js";
import { endHere } from "./match-here.js";
import { bareClassEnd, closerEnd, conjunctions, taskOpeners } from "./phrases.js";
import { type VerbMatch, verbAt, verbBeginnings } from "./verbs.js";

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

/** 市政府各委、办、局: three kinds of bodies under one 各. */
const threeKinds = /(?:[省市区县][委政府直级]{0,2})?各委、?办、?局/uy;

/** Names that are described or listed rather than named: where the one ends that begins at a place. */
function describedEnd(text: string, place: number): number {
  const mark = text.charAt(place);
  if ("具负承涉列纳已尚未凡有".includes(mark)) return endHere(relative, text, place);
  return "各省市区县".includes(mark) ? endHere(threeKinds, text, place) : place;
}

const wholeStart = /[各其相有所全本]|[一二三四五六七八九十\d]{1,3}[大家个]/uy;

export const opensCollective = (text: string, place: number): boolean => {
  return endHere(wholeStart, text, place) > place;
};

/**
 * A verb inside names: 市场 + 监管 + 局. It is part of a name when what follows it up to the next break completes one and
 * does not open a name of its own.
 */
function continuesName(text: string, verb: VerbMatch, head: HeadStrength | undefined): boolean {
  let end = verb.end;
  while (end < verb.end + 12 && !stopsTail(text, end)) end++;
  if (end === verb.end) return false;
  if (opensName(text, verb.end)) return false;
  if (head === "strong") return isBareTail(text, verb.end, end);
  return headOf(text, verb.start, end) !== undefined;
}

function stopsTail(text: string, place: number): boolean {
  const mark = text.charAt(place);
  if (mark === "" || mark === "(" || mark === ")" || isSpace(text, place)) return true;
  if (breakAt(text, place) !== undefined || mark === "等") return true;
  const verb = verbAt(text, place);
  return verb !== undefined && !verb.inNames;
}

/** 市委 + 全面深化改革委员会办公室: words like those of a task, up to a last part that only names have. */
function continuesLong(text: string, place: number): boolean {
  let end = place;
  while (end < place + 20 && !stopsTail(text, end)) end++;
  const complete = headOf(text, place, end) === "strong" || isBareTail(text, place, end);
  return complete && !opensName(text, place);
}

const opensName = (text: string, place: number): boolean =>
  levelPrefixAt(text, place) !== undefined || opensCollective(text, place);

/** Whether the name read so far ends where a predicate, or what is to be done, begins. */
function predicateBegins(text: string, start: number, place: number): boolean {
  const verb = verbAt(text, place);
  if (verb === undefined) return taskBegins(text, start, place);
  if (verb.effect !== "light" && !verb.inNames) return true;
  const head = headOf(text, start, place);
  if (head === undefined) return false;
  return verb.inNames ? !continuesName(text, verb, head) : !continuesLong(text, verb.end);
}

/** 市财政局制定…: after a complete name, words that open a task. A single character opens too many names. */
function taskBegins(text: string, start: number, place: number): boolean {
  const opener = taskOpeners.at(text, place)?.word.length ?? 0;
  if (opener < 2 || headOf(text, start, place) !== "strong") return false;
  return !continuesLong(text, place + opener);
}

/** Whether a conjunction parts two names here, or belongs to one: 工业和信息化部, 有关部门和单位. */
function joinsNames(text: string, start: number, place: number, after: number): boolean {
  const head = headOf(text, start, place);
  if (head === undefined) return false;
  const opensAnother = levelPrefixAt(text, after) !== undefined || opensCollective(text, after);
  if (head === "weak") return opensAnother;
  const bare = bareClassEnd(text, after);
  const joint = bare > after && classNounOf(text, start, place) !== undefined && stopsTail(text, bare);
  return !joint;
}

/** 区林业局区气象站: the level's prefix again, after a complete name that began with it. */
function separatorLost(text: string, start: number, place: number, prefix: string): boolean {
  if (place - start < 3 || levelPrefixAt(text, place) !== prefix) return false;
  return headOf(text, start, place) === "strong" && !stopsTail(text, place + 2);
}

/** The characters before which a name can end. */
const mayStop: CharSet = charSet(() => [
  ...verbBeginnings,
  ...conjunctions.firsts(),
  ...taskOpeners.firsts(),
  ..."、/,:;。!?|.() \n等",
]);

function stopsAt({ text, brackets }: Source, start: number, place: number): boolean {
  const mark = text.charAt(place);
  if (breakAt(text, place) !== undefined || mark === ")") return true;
  if (mark === "(") return bracketEnd(text, brackets, start, place) === undefined;
  if (isSpace(text, place)) return headOf(text, start, place) === "strong" || isSpaceBreak(text, place);
  if (mark === "等") return endsList(text, start, place);
  const joiner = conjunctions.at(text, place);
  if (joiner !== undefined && joinsNames(text, start, place, place + joiner.word.length)) return true;
  return predicateBegins(text, start, place);
}

/** A space before a break, a bracket or the end of the text belongs to no name. */
function isSpaceBreak(text: string, place: number): boolean {
  let at = place;
  while (isSpace(text, at) && at - place <= 4) at++;
  const mark = text.charAt(at);
  return mark === "" || mark === "(" || mark === ")" || breakAt(text, at) !== undefined || at - place > 4;
}

function endsList(text: string, start: number, place: number): boolean {
  const end = closerEnd(text, place);
  if (end === place) return false;
  return headOf(text, start, place) !== undefined || end > place + 1 || verbAt(text, end) !== undefined;
}

/** 各镇（街）: the name stands before its bracket. */
function headBeforeBracket({ text, brackets }: Source, start: number, end: number): HeadStrength | undefined {
  const open = text.charAt(end - 1) === ")" ? brackets.partner(end - 1) : -1;
  return open > start ? headOf(text, start, open) : undefined;
}

const matched = (source: Source, start: number, end: number, known: boolean): NameMatch => ({
  start,
  end,
  head: headOf(source.text, start, end) ?? headBeforeBracket(source, start, end),
  known,
});

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
    if (prefix !== undefined && text.charAt(at) === prefix && separatorLost(text, start, at, prefix)) break;
    const stops = mayStop.has(text, at) && (at > start || breakAt(text, at) !== undefined);
    if (stops && stopsAt(source, start, at)) break;
    at = text.charAt(at) === "(" ? (bracketEnd(text, brackets, start, at) ?? at + 1) : at + 1;
  }
  let end = Math.min(at, last);
  while (end > start && isSpace(text, end - 1)) end--;
  return matched(source, start, end, false);
}
