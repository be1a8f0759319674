import { bracketAt } from "./bracket.js";
import { headOf } from "./heads.js";
import { levelPrefixAt } from "./levels.js";
import { breakAt, isSpace, pastSpace } from "./marks.js";
import { closerEnd, conjunctions, openers, taskOpeners } from "./phrases.js";
import type { UnitPiece } from "./pieces.js";
import { predicateAt } from "./predicate.js";
import { type NameMatch, opensCollective, readName } from "./read-name.js";
import { addText, type Reading, wordsEnd } from "./reading.js";
import { timingEnd } from "./timing.js";
import { verbAt } from "./verbs.js";

/** Whether a list of units stands directly before. */
function listBefore({ pieces }: Reading): boolean {
  const before = pieces.at(-1)?.kind;
  return before === "unit" || before === "closer" || before === "with";
}

const listMark = /[、/]/;

/** Marks and words between units: 、, 等部门, 和, 由. Returns the place itself where none stands. */
function sign(reading: Reading, at: number, runStart: boolean): number {
  const { text } = reading.source;
  if (listMark.test(text.charAt(at))) return at + 1;
  const closed = closerEnd(text, at);
  if (closed > at && listBefore(reading)) {
    reading.pieces.push({ kind: "closer", start: at, end: closed });
    return closed;
  }
  if (conjunctions.at(text, at) !== undefined && reading.pieces.length === 0) return at;
  const opener = openers.at(text, at);
  if (opener === undefined) return at;
  const end = at + opener.word.length;
  const joins = conjunctions.at(text, at) !== undefined;
  if (joins && !listBefore(reading) && headOf(text, at, end + 2) !== undefined) return at;
  if (opener.word.endsWith("由") && runStart) reading.pieces.push({ kind: "agent", start: at, end });
  return end;
}

/** Whether nothing more of the segment follows. */
function atBoundary({ source, limit }: Reading, at: number): boolean {
  const mark = source.text.charAt(at);
  return (
    at >= limit ||
    mark === "(" ||
    mark === ")" ||
    isSpace(source.text, at) ||
    breakAt(source.text, at) !== undefined
  );
}

/** 市财政局牵头市司法局配合: another list with its own verb follows with nothing between. */
function anotherListFollows({ source, limit }: Reading, at: number): boolean {
  if (levelPrefixAt(source.text, at) === undefined && !opensCollective(source.text, at)) return false;
  const name = readName(source, at, limit);
  const effect = name.head === undefined ? undefined : verbAt(source.text, name.end)?.effect;
  return effect === "lead" || effect === "support";
}

function predicate(reading: Reading, at: number, afterList: boolean): number {
  const { source, limit, pieces } = reading;
  const verb = verbAt(source.text, at);
  if (verb === undefined) return at;
  if (verb.effect === "with") {
    pieces.push({ kind: "with", start: at, end: verb.end });
    return verb.end;
  }
  const read = predicateAt(source.text, at, limit);
  if (read === undefined) return at;
  // Without a list before it, a word that names may hold is a verb only where the whole phrase is: ，抓好落实。
  const loose = verb.inNames || verb.effect === "light";
  if (!afterList && loose && (read.role === undefined || !atBoundary(reading, read.end))) return at;
  pieces.push({ kind: "predicate", ...read });
  if (atBoundary(reading, read.end)) return read.end;
  const mayResume = read.role === "lead" || read.role === "responsible";
  if (mayResume && anotherListFollows(reading, read.end)) return read.end;
  const follows = verbAt(source.text, read.end)?.effect === "with";
  return follows ? read.end : addText(reading, "task", read.end, wordsEnd(reading, read.end));
}

const prose = /[的“”"《》‘’%]|\d{2}/u;
const longestOddName = 16;

/** Whether words without a familiar last part stand where only a unit can stand. */
function takesPlaceOfUnit(reading: Reading, name: NameMatch, runStart: boolean): boolean {
  const { text } = reading.source;
  if (name.end - name.start > longestOddName || prose.test(text.slice(name.start, name.end))) return false;
  if (taskOpeners.at(text, name.start) !== undefined) return false;
  if (reading.expectsUnits || !runStart) return true;
  if (closerEnd(text, name.end) > name.end || text.charAt(name.end) === "、") return true;
  const effect = verbAt(text, name.end)?.effect;
  if (effect !== undefined && effect !== "light") return true;
  return reading.pieces.length === 0 && pastSpace(text, name.end, reading.limit) >= reading.limit;
}

/** 推进办 is a unit, 推进政务公开 is not: what opens like a task is a unit only when it is short and complete. */
function readsAsTask(reading: Reading, name: NameMatch, runStart: boolean): boolean {
  const { text } = reading.source;
  if (!runStart || name.known || reading.expectsUnits) return false;
  if (taskOpeners.at(text, name.start) === undefined) return false;
  const complete = name.end - name.start <= 10 && name.head === "strong";
  return !(complete && (atBoundary(reading, name.end) || verbAt(text, name.end) !== undefined));
}

const strayNumber = /[0-9]{1,3}$/;

/** 区水利局21: the number of the next row, glued to a name. */
function withoutStrayNumber({ source }: Reading, name: NameMatch): NameMatch {
  if (name.head !== undefined) return name;
  const digits = strayNumber.exec(source.text.slice(name.start, name.end))?.[0].length ?? 0;
  const end = name.end - digits;
  const head = digits > 0 ? headOf(source.text, name.start, end) : undefined;
  return head === undefined ? name : { ...name, end, head };
}

const wholeNumber = /^[0-9]{1,4}$/;

function unit(reading: Reading, name: NameMatch, parted: UnitPiece["parted"]): number {
  const { source, pieces } = reading;
  const behind = bracketAt(source.text, source.brackets, name.end);
  // 甲【配合单位】乙: a bracket that reaches into the next section is that section's label.
  const bracket = behind !== undefined && behind.end <= reading.limit ? behind : undefined;
  const attached = bracket !== undefined && bracket.kind !== "clause" && bracket.kind !== "heading";
  const outerEnd = attached ? bracket.end : name.end;
  reading.hasUnits = true;
  pieces.push({
    kind: "unit",
    start: name.start,
    end: name.end,
    outerEnd,
    bracket: attached ? bracket : undefined,
    known: name.known,
    unfamiliar: name.head === undefined && !name.known,
    parted,
  });
  if (bracket?.kind === "heading") return addText(reading, "heading", bracket.start, reading.limit);
  return outerEnd;
}

function partedFromLast({ source, pieces }: Reading, start: number): UnitPiece["parted"] {
  const before = pieces.at(-1);
  if (before?.kind !== "unit") return "mark";
  if (before.outerEnd === start) return "nothing";
  return /^\s+$/u.test(source.text.slice(before.outerEnd, start)) ? "space" : "mark";
}

/** Reads one item of a run: a sign, a timing, a predicate, a unit, or words that are none of them. Always moves on. */
export function lexItem(reading: Reading, start: number, runStart: boolean): number {
  const { source, limit, pieces } = reading;
  const signed = sign(reading, start, runStart);
  if (signed > start) return signed;
  const before = pieces.at(-1);
  const timeBefore = before?.kind === "text" && before.why === "timing";
  const opensRun = runStart || before?.kind === "agent" || timeBefore;
  const timed = opensRun ? timingEnd(source.text, start) : start;
  if (timed > start) return addText(reading, "timing", start, Math.min(timed, limit));
  const acted = predicate(
    reading,
    start,
    listBefore(reading) && !listMark.test(source.text.charAt(start - 1)),
  );
  if (acted > start) return acted;

  const name = withoutStrayNumber(reading, readName(source, start, limit));
  if (name.end === start) return addText(reading, "unread", start, start + 1);
  if (wholeNumber.test(source.text.slice(start, name.end)))
    return addText(reading, "number", start, name.end);
  const isUnit = name.head !== undefined || name.known || takesPlaceOfUnit(reading, name, opensRun);
  if (isUnit && !readsAsTask(reading, name, opensRun))
    return unit(reading, name, partedFromLast(reading, start));
  const opens = taskOpeners.at(source.text, start) !== undefined;
  return addText(reading, reading.hasUnits || opens ? "task" : "unread", start, wordsEnd(reading, name.end));
}
