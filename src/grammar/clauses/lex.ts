import { leftOutAt } from "../names/left-out.js";
import { breakAt, pastSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { isNote, isRestOfRule, statesFirstLeads, wholeRemarkEnd } from "../words/phrases.js";
import { lexItem } from "./lex-item.js";
import { listBefore } from "./lex-phrase.js";
import type { BreakPiece } from "./pieces.js";
import { addText, type Reading, wordsEnd } from "./reading.js";

const dots = /…+/uy;

/** 市财政局、市教育局……: a list that goes on. */
function openList(reading: Reading, at: number): number {
  const end = listBefore(reading) ? endHere(dots, reading.source.text, at) : at;
  if (end > at) reading.pieces.push({ kind: "closer", start: at, end, count: undefined, role: undefined });
  return end;
}

function addBreak({ pieces }: Reading, level: BreakPiece["level"], at: number): number {
  const before = pieces.at(-1);
  const stronger = before?.kind === "break" && (before.level === level || level === "comma");
  if (!stronger) pieces.push({ kind: "break", level, start: at, end: at + 1 });
  return at + 1;
}

/** A bracket behind a unit or a predicate belongs to its sentence; any other holds a sentence of its own. */
function openBracket(reading: Reading, at: number): number {
  const before = reading.pieces.at(-1);
  const inner = before !== undefined && before.kind !== "break" && before.kind !== "text";
  if (inner) reading.inner.add(at);
  return addBreak(reading, inner ? "comma" : "stop", at);
}

function closeBracket(reading: Reading, at: number): number {
  const inner = reading.inner.has(reading.source.brackets.partner(at));
  return addBreak(reading, inner ? "comma" : "stop", at);
}

/** No remark is longer. */
const longestRemark = 60;

/** Rules and remarks about the document that stand between the lists. */
function remarkEnd(reading: Reading, start: number): number {
  const whole = wholeRemarkEnd(reading.source.text, start);
  if (whole > start && whole <= reading.limit) return addText(reading, "note", start, whole);
  const end = wordsEnd(reading, start, start + longestRemark + 1);
  if (end - start > longestRemark) return start;
  const words = reading.source.text.slice(start, end).trim();
  if (statesFirstLeads(words)) {
    reading.hasRule = true;
    return addText(reading, "convention", start, end);
  }
  if (reading.hasRule && isRestOfRule(words)) return addText(reading, "note", start, end);
  return isNote(words) ? addText(reading, "note", start, end) : start;
}

/** （二）承办单位：…: the number of a line. */
const lineNumber = /(?<![^\n\s])\([一二三四五六七八九十0-9]{1,3}\)/uy;

/** Reads a section into pieces: all of it, or up to the first words that name no units. Every character is passed over once. */
export function lexSection(reading: Reading, start: number, unitsOnly: boolean): void {
  const { source, limit } = reading;
  let runStart = true;
  for (let at = pastSpace(source.text, start, limit); at < limit; at = pastSpace(source.text, at, limit)) {
    if (unitsOnly && reading.hasOther) return;
    const mark = source.text.charAt(at);
    const found = breakAt(source.text, at);
    const numbered = mark === "(" ? endHere(lineNumber, source.text, at) : at;
    if (numbered > at) {
      at = addText(reading, "number", at, numbered);
      continue;
    }
    const open = mark === "…" ? openList(reading, at) : at;
    if (open > at) {
      at = open;
      continue;
    }
    if (mark === "(" || mark === ")" || (found !== undefined && found !== "list")) {
      if (mark === "(") at = openBracket(reading, at);
      else if (mark === ")") at = closeBracket(reading, at);
      else at = addBreak(reading, found === undefined || found === "list" ? "comma" : found, at);
      runStart = true;
      continue;
    }
    reading.leftOut ??= runStart ? leftOutAt(source, at, limit) : undefined;
    if (reading.leftOut !== undefined && reading.leftOut.after > at) {
      at = reading.leftOut.after;
      continue;
    }
    const remark = runStart ? remarkEnd(reading, at) : at;
    at = remark > at ? remark : lexItem(reading, at, runStart);
    runStart = false;
  }
}
