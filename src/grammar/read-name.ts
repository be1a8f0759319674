import { bracketEnd } from "./bracket.js";
import { type CharSet, charSet } from "./char-set.js";
import { classNounOf, type HeadStrength, headOf, isBareTail } from "./heads.js";
import type { KnownNames } from "./known-names.js";
import { levelChainEnd, levelPrefixAt } from "./levels.js";
import { type Brackets, breakAt, isSpace } from "./marks.js";
import { endHere } from "./match-here.js";
import { opensCollective, opensName } from "./name-starts.js";
import { phraseBeginnings, phraseOpenerEnd } from "./phrase-openers.js";
import { bareClassEnd, closerEnd, conjunctions, taskOpeners, taskWordAt } from "./phrases.js";
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

/** 市政府各委、办、局; 行业主管、监管部门: kinds of bodies under one name. */
const kinds =
  /(?:[省市区县][委政府直级]{0,2})?各委、?办、?局|(?:各|有关|相关)?行业主管(?:部门)?[、和与及]监管部门/uy;

/** Names that are described or listed rather than named: where the one ends that begins at a place. */
function describedEnd(text: string, place: number): number {
  const mark = text.charAt(place);
  if ("具负承涉列纳已尚未凡有".includes(mark)) {
    const end = endHere(relative, text, place);
    if (end > place) return end;
  }
  return "各省市区县有相行".includes(mark) ? endHere(kinds, text, place) : place;
}

/**
 * A verb inside names: 市场 + 监管 + 局. It is part of a name when what follows it up to the next break completes one and
 * does not open a name of its own.
 */
function continuesName(text: string, verb: VerbMatch, head: HeadStrength | undefined): boolean {
  let end = verb.end;
  while (end < verb.end + 12 && !stopsTail(text, end) && !tellsMore(text, verb.start, end)) end++;
  if (end === verb.end || opensName(text, verb.end)) return false;
  if (head !== "strong") return headOf(text, verb.start, end) !== undefined || isLongBody(text, verb.end);
  return isBareTail(text, verb.end, end) || isLongBody(text, verb.end);
}

/** Whether the stretch is complete and words follow that no name has. */
function tellsMore(text: string, start: number, place: number): boolean {
  if (!mayTell.has(text, place) || headOf(text, start, place) === undefined) return false;
  return verbAt(text, place) !== undefined || phraseOpenerEnd(text, place) > place || taskWordAt(text, place);
}

/** Bodies named after what they are to bring about: 推进…改革协调小组办公室, with what is quoted inside. */
const longBody =
  /(?:“[^”]{1,16}”|[^,。;:!?、()\s各“”0-9将把于由]){2,36}?(?:小组|委员会|指挥部|联席会议|专班)(?:办公室|办)?(?![\u4e00-\u9fff]*(?:小组|委员会|指挥部|办公室))/uy;

function isLongBody(text: string, place: number): boolean {
  const end = endHere(longBody, text, place);
  return (
    end > place &&
    (stopsTail(text, end) || verbAt(text, end) !== undefined || phraseOpenerEnd(text, end) > end)
  );
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
  if (opensName(text, place)) return false;
  let end = place;
  while (end < place + 20 && !stopsTail(text, end)) end++;
  return headOf(text, place, end) === "strong" || isBareTail(text, place, end) || isLongBody(text, place);
}

/** Whether the name read so far ends where a predicate, or what is to be done, begins. */
function predicateBegins(text: string, start: number, place: number): boolean {
  const verb = verbAt(text, place);
  if (verb === undefined) return taskBegins(text, start, place);
  if (verb.effect !== "light" && !verb.inNames) return true;
  const head = headOfNamed(text, start, place);
  if (head === undefined) return false;
  return verb.inNames ? !continuesName(text, verb, head) : !continuesLong(text, verb.end);
}

/** Whether a stretch is a complete name, a bracket behind it aside: 各村（社区）. */
function headOfNamed(text: string, start: number, place: number): HeadStrength | undefined {
  if (text.charAt(place - 1) !== ")") return headOf(text, start, place);
  const open = text.slice(Math.max(start, place - 20), place).lastIndexOf("(");
  return open < 0 ? undefined : headOf(text, start, Math.max(start, place - 20) + open);
}

/** 市财政局制定…: after a complete name, words that open a task. A single character opens too many names. */
function taskBegins(text: string, start: number, place: number): boolean {
  if (phraseOpenerEnd(text, place) > place && isComplete(text, start, place)) return true;
  if (!taskWordAt(text, place) || headOfNamed(text, start, place) !== "strong") return false;
  const opener = taskOpeners.at(text, place)?.word.length ?? 0;
  return !continuesLong(text, place + opener);
}

/** Names of several units need no more than 各 and a place: 各县. */
function isComplete(text: string, start: number, place: number): boolean {
  const head = headOfNamed(text, start, place);
  return head === "strong" || (head === "weak" && opensCollective(text, start));
}

const party = /(?:党委|党工委|党组)$/u;
const government = /[和与及、](?:人民政府|政府|管委会|办事处|行政)/uy;
const classOf = /(?:部门|单位|机构|地方|地区)$/u;
const anotherClass = /[、和与及](?:部门|单位|机构)/uy;
const several = /^[省市区县州]?(?:政府)?(?:直|级|属)?(?:各|有关|相关|其他|所有)/u;

/** Two nouns under one name: 各县党委和人民政府, 有关部门、单位. Where the second ends; the place itself where there is none. */
function jointEnd(text: string, start: number, place: number): number {
  if (!jointMark.has(text, place)) return place;
  const last = text.slice(Math.max(start, place - 3), place);
  const ruled = party.test(last) ? endHere(government, text, place) : place;
  if (ruled > place && endsJoint(text, ruled)) return ruled;
  if (!classOf.test(last) || !several.test(text.slice(start, start + 6))) return place;
  const end = endHere(anotherClass, text, place);
  return end > place && endsJoint(text, end) ? end : place;
}

const endsJoint = (text: string, place: number): boolean =>
  stopsTail(text, place) || verbAt(text, place) !== undefined || phraseOpenerEnd(text, place) > place;

const jointMark: CharSet = charSet(() => "、和与及");

/** Whether a conjunction parts two names here, or belongs to one: 工业和信息化部, 有关部门和单位. */
function joinsNames(text: string, start: number, place: number, after: number): boolean {
  const head = headOf(text, start, place);
  if (head === undefined) return false;
  const opensAnother = opensName(text, after);
  if (head === "weak") return opensAnother;
  if (jointEnd(text, start, place) > place) return false;
  const bare = bareClassEnd(text, after);
  const joint = bare > after && classNounOf(text, start, place) !== undefined && stopsTail(text, bare);
  return !joint;
}

/** Last parts of names after which another name may stand with nothing between. */
const gluedHead = /(?:局|厅|(?:改革|发改|住建|健康|卫健|国资|经信|工信|商务|民宗|政法|资)委|街道|镇|乡|公司|集团|办事处|管委会|中心)$/u;
const headOffice = /[局厅委]$/u;
/** The name of an office of its own, not of a part of the office before it. */
const office = /^[^\s]{2,}?(?:局|厅|(?<![党纪团工])委)(?!员)/u;
const ownParts = /^各(?:科|处|股|直属|下属|内设|部门|单位|分|二级)/u;
const branch = /分局|支队|分公司|办事处|^[^局]{2,4}管理局/u;
const gluedLast: CharSet = charSet(() => "局厅委道镇乡司团处会心");

/**
 * Whether another name begins with nothing between: with the level's prefix again (区林业局区气象站), with 各
 * (市林业局各乡镇), or ending as the one before it does (河东街道河西街道).
 */
function separatorLost(text: string, start: number, place: number, prefix: string | undefined): boolean {
  if (place - start < 3) return false;
  if (prefix !== undefined && levelPrefixAt(text, place) === prefix) {
    return headOf(text, start, place) === "strong" && !stopsTail(text, place + 2);
  }
  if (!gluedLast.has(text, place - 1)) return false;
  const [head] = gluedHead.exec(text.slice(Math.max(start, place - 3), place)) ?? [];
  if (head === undefined) return false;
  if (text.charAt(place) === "各") return !ownParts.test(text.slice(place, place + 3));
  let end = place;
  while (end < place + 12 && !stopsTail(text, end)) end++;
  const rest = text.slice(place, end);
  if (branch.test(rest) || (head === "中心" && levelPrefixAt(text, place) === undefined)) return false;
  return headOffice.test(head) ? office.test(rest) : rest.indexOf(head) >= 2;
}

/** The characters with which words begin that no name goes on with. */
const mayTell: CharSet = charSet(() => [...verbBeginnings, ...taskOpeners.firsts(), ...phraseBeginnings()]);

/** The characters before which a name can end. */
const mayStop: CharSet = charSet(() => [
  ...verbBeginnings,
  ...conjunctions.firsts(),
  ...taskOpeners.firsts(),
  ...phraseBeginnings(),
  ..."、/,:;。!?|….() \n等",
]);

function stopsAt({ text, brackets }: Source, start: number, place: number): boolean {
  const mark = text.charAt(place);
  if (breakAt(text, place) !== undefined || mark === ")") return true;
  if (mark === "(") return bracketEnd(text, brackets, start, place) === undefined;
  if (isSpace(text, place)) return isSpaceBreak(text, place) || (headOf(text, start, place) === "strong" && !lineGoesOn(text, start, place));
  if (mark === "等") return endsList(text, start, place);
  const joiner = conjunctions.at(text, place);
  if (joiner !== undefined && joinsNames(text, start, place, place + joiner.word.length)) return true;
  return predicateBegins(text, start, place);
}

const dependent = /\s{1,4}(?:支行|分行|支队|大队|分局|分公司|小组)(?![\u4e00-\u9fff]{0,8}(?:支行|分行|支队|大队))/uy;
const committeePart = /\s{1,4}(?:组织部|宣传部|统战部|政法委|网信办|编办|办公室)/uy;
const governmentPart = /\s{1,4}办公[室厅]/uy;

/** A name that a line break parts where it might have ended: 市委 + 宣传部, 市政府 + 办公室, 中心 + 支行. */
function lineGoesOn(text: string, start: number, place: number): boolean {
  if (endHere(dependent, text, place) > place) return true;
  const name = text.slice(start, place);
  if (/^[省市区县州旗镇乡]委$/u.test(name)) return endHere(committeePart, text, place) > place;
  return /(?:政府|常委会)$/u.test(name) && endHere(governmentPart, text, place) > place;
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
    const glued = gluedLast.has(text, at - 1) || text.charAt(at) === prefix?.charAt(0);
    if (glued && separatorLost(text, start, at, prefix)) break;
    const joint = jointEnd(text, start, at);
    if (joint > at) {
      at = joint;
      continue;
    }
    const stops = mayStop.has(text, at) && (at > start || breakAt(text, at) !== undefined);
    if (stops && stopsAt(source, start, at)) break;
    at = text.charAt(at) === "(" ? (bracketEnd(text, brackets, start, at) ?? at + 1) : at + 1;
  }
  let end = Math.min(at, last);
  while (end > start && isSpace(text, end - 1)) end--;
  return matched(source, start, end, false);
}

const innerHead =
  /[^,。;:!?、()\s]{1,18}?(?:办公室|委员会|管委会|部门|政府|公司|集团|大队|支队|小组|办事处|法院|检察院|学院|中心|街道|[局厅])(?:[^,。;:!?、()\s]{0,4}?(?:办公室|委员会|部门|大队|支队|小组|办事处|局))?(?![长级部面]|负责人|负责同志|主要)/uy;

/** Where a name ends that words go on after which no table holds: 党政办公室 of 党政办公室准备材料. */
export function innerNameEnd(text: string, start: number, limit: number): number {
  const end = endHere(innerHead, text, start);
  return end < limit && headOf(text, start, end) === "strong" ? end : start;
}
