import { continuesName } from "../names/name-tail.js";
import { readName } from "../names/read-name.js";
import { breakAt, isSpace, pastSpace } from "../text/marks.js";
import { headOf } from "../words/heads.js";
import { opensName } from "../words/name-starts.js";
import {
  conditionEnd,
  longestSubject,
  matterEnd,
  phraseOpenerEnd,
  subjectEnd,
} from "../words/phrase-openers.js";
import { chargeTold, roleTold } from "../words/phrase-role.js";
import { taskWordAt } from "../words/phrases.js";
import { type Predicate, predicateAt } from "../words/predicate.js";
import { verbAt } from "../words/verbs.js";
import { addText, type Reading, wordsEnd } from "./reading.js";

/** Whether a list of units stands directly before. */
export function listBefore({ pieces }: Reading): boolean {
  const before = pieces.at(-1)?.kind;
  return before === "unit" || before === "closer" || before === "with";
}

/** Whether nothing more of the segment follows. */
export function atBoundary({ source, limit }: Reading, at: number): boolean {
  const mark = source.text.charAt(at);
  return (
    at >= limit ||
    mark === "(" ||
    mark === ")" ||
    isSpace(source.text, at) ||
    breakAt(source.text, at) !== undefined
  );
}

/** Lists that stand with nothing between are not longer. */
const longestGlued = 8;

/** 市财政局牵头市司法局、市审计局配合: another list with its own verb follows with nothing between. */
function anotherListFollows({ source, limit }: Reading, start: number): boolean {
  const { text } = source;
  for (let at = start, count = 0; count < longestGlued && opensName(text, at); count++) {
    const name = readName(source, at, limit);
    if (name.head === undefined) return false;
    const effect = verbAt(text, name.end)?.effect;
    // 甲牵头各有关单位按职责分工负责.
    if (effect === "duty") return text.charAt(start) === "各";
    if (effect !== undefined) return effect === "lead" || effect === "support" || effect === "together";
    at = /[、和与及]/u.test(text.charAt(name.end)) ? name.end + 1 : name.end;
  }
  return false;
}

/** How far a phrase is searched for its verb and for those it brings in, however long it is. */
const reach = 120;

const nearEnd = (reading: Reading, at: number): number => wordsEnd(reading, at, at + reach);

/** The words of a list's predicate, and the role that words further on tell where its own verbs leave it open. */
function predicateRead(reading: Reading, at: number): Predicate | undefined {
  const { text } = reading.source;
  const read = predicateAt(text, at, reading.limit);
  if (read === undefined || atBoundary(reading, read.end)) return read;
  const { role, verb } = read;
  if (role !== undefined && verb !== "负责" && verb !== "承担") return read;
  const end = nearEnd(reading, read.end);
  const told = verb === undefined ? roleTold(text, read.end, end) : chargeTold(verb, text, read.end, end);
  if (told === undefined) return read;
  // 要会同乙对…进行督导: those whom 会同 brings in stand between.
  const joined = joinedAt(reading, read.end);
  const last = joined !== undefined && joined < told.end ? read.end : told.end;
  return { ...read, ...told, end: last, doubtful: true };
}

/** 农牧业局：指导…: a colon stands between a list and what its units do. */
function colonBefore({ source, pieces }: Reading, at: number): boolean {
  const [list, colon] = [pieces.at(-2), pieces.at(-1)];
  if (list?.kind !== "unit" || colon?.kind !== "break") return false;
  return source.text.charAt(colon.start) === ":" && pastSpace(source.text, colon.end, at) === at;
}

const listMark = /[、/]/;

export function predicate(reading: Reading, at: number, afterList: boolean): number {
  const { source, pieces } = reading;
  const verb = verbAt(source.text, at);
  if (verb === undefined) return at;
  if (verb.effect === "with") {
    pieces.push({ kind: "with", start: at, end: verb.end, word: verb.word });
    return verb.end;
  }
  // 市委办公室、组织部: a name that begins as a verb does, in a list.
  if (verb.inNames && !afterList && listMark.test(source.text.charAt(at - 1))) {
    if (continuesName(source.text, verb, undefined, reading.limit)) return at;
  }
  const read = predicateRead(reading, at);
  if (read === undefined) return at;
  const listed = afterList || colonBefore(reading, at);
  // Without a list before it, a word that names may hold is a verb only where the whole phrase is: ，抓好落实。
  const loose =
    verb.inNames || ((verb.effect === "light" || verb.effect === "together") && read.role === undefined);
  if (!listed && loose && (read.role === undefined || !atBoundary(reading, read.end))) return at;
  pieces.push({ kind: "predicate", ...read });
  if (atBoundary(reading, read.end)) return read.end;
  const mayResume = read.role === "lead" || read.role === "responsible";
  if (mayResume && anotherListFollows(reading, read.end)) return read.end;
  return restOfPhrase(reading, read.end);
}

/** Where a phrase brings in others: 会同, or 联合 before a name. */
function joinedAt(reading: Reading, start: number): number | undefined {
  const { source } = reading;
  const words = source.text.slice(start, nearEnd(reading, start));
  for (const { index } of words.matchAll(/会同|联合/gu)) {
    if (verbAt(source.text, start + index)?.effect === "with") return start + index;
  }
  return undefined;
}

/** What the units of a list are to do, up to those whom 会同 brings in. */
function restOfPhrase(reading: Reading, at: number): number {
  return addText(reading, "task", at, joinedAt(reading, at) ?? wordsEnd(reading, at));
}

/** 甲对…负总责, 甲每年组织…: a phrase behind a list, with the role that its verb tells. */
export function phrase(reading: Reading, at: number, afterList: boolean): number {
  const { text } = reading.source;
  const joined = joinedAt(reading, at);
  if (joined !== undefined) return addText(reading, "task", at, joined);
  const end = wordsEnd(reading, at);
  const told = reading.hasUnits ? roleTold(text, at, end) : undefined;
  const last = told?.end ?? at;
  // Without a role the phrase still ends its list: 甲维护秩序，乙牵头 says 牵头 of 乙 alone.
  if (told !== undefined || afterList) {
    const flags = { byDuty: false, byReference: false, doubtful: told !== undefined };
    reading.pieces.push({ kind: "predicate", start: at, ...told, end: last, ...flags });
  }
  return addText(reading, "task", last, end);
}

/** Whether words at a place tell of the list before them, or of units named earlier (，对…开展检查). */
export function opensPhrase(reading: Reading, at: number, afterList: boolean, runStart: boolean): boolean {
  const { text } = reading.source;
  if (afterList) return phraseOpenerEnd(text, at) > at || taskWordAt(text, at);
  if (!runStart || reading.expectsUnits) return false;
  return phraseOpenerEnd(text, at) > at || (reading.pieces.length > 0 && text.charAt(at) === "与");
}

/** Whether a list stands before, with nothing but a time between: 市财政局每年, 会同市审计局于6月底前. */
export function listTimed({ pieces }: Reading): boolean {
  const [list, time] = [pieces.at(-2), pieces.at(-1)];
  return time?.kind === "text" && time.why === "timing" && (list?.kind === "unit" || list?.kind === "closer");
}

/** 涉及多个部门的，…; 道路移交之前，由…: words that the next phrase speaks of, unless they are surely a unit's name. */
export function matter(reading: Reading, start: number): number {
  const { text } = reading.source;
  if (reading.expectsUnits) return start;
  const given = conditionEnd(text, start);
  if (given > start && given < reading.limit) return addText(reading, "task", start, given);
  if (reading.nextBy > start + longestSubject) return start;
  const end = matterEnd(text, start);
  if (end === start || end >= reading.limit || opensName(text, start)) return start;
  return headOf(text, start, end) === "strong" ? start : addText(reading, "task", start, end);
}

/** The words before 由 say what is spoken of: 具体办法由市财政局制定. */
export function subject(reading: Reading, start: number): number {
  const { text } = reading.source;
  if (reading.nextBy < start) {
    const next = text.slice(start, reading.limit).indexOf("由");
    reading.nextBy = next < 0 ? Number.POSITIVE_INFINITY : start + next;
  }
  if (reading.nextBy > start + longestSubject) return start;
  const end = subjectEnd(text, start);
  return end > start && end < reading.limit ? addText(reading, "task", start, end) : start;
}
