import { breakAt, pastSpace } from "../text/marks.js";
import { endHere, matchHere } from "../text/match-here.js";
import { headOf } from "../words/heads.js";
import type { LabelMatch, LabelMeaning } from "../words/label.js";
import { labelAt } from "../words/labels.js";
import { levelPrefixAt } from "../words/levels.js";
import { phraseOpenerEnd } from "../words/phrase-openers.js";
import { conjunctions, statesFirstLeads } from "../words/phrases.js";
import { verbAt } from "../words/verbs.js";

/** A stretch of the text under one label, or under none. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly label?: LabelMeaning;
  /** The label's own words. */
  readonly labelStart: number;
  readonly labelEnd: number;
}

interface Heading extends LabelMatch {
  readonly contentStart: number;
}

const equals = /[:是为]/;
/** 责任单位——市财政局. */
const dashes = /-{1,2}\s?(?=[\u4e00-\u9fff])/uy;

/** Whether something that parts words, or nothing, stands before a place. */
function atBoundary(text: string, place: number): boolean {
  const before = text.charAt(place - 1);
  return before === "" || /[\s()由]/.test(before) || breakAt(text, place - 1) !== undefined;
}

/** Where the content of a label begins: after a colon wherever the label stands, after a space or bracket only at a boundary. */
function contentStart(text: string, label: LabelMatch): number | undefined {
  const at = pastSpace(text, label.end, text.length);
  const mark = text.charAt(at);
  if (mark === ":" && !label.short) return at + 1;
  // 协同部门；甲: a title with nothing else in its phrase, and a semicolon that should be a colon.
  const mistyped = mark === ";" && at === label.end && label.meaning.kind === "role" && !label.short;
  if (mistyped && atBoundary(text, label.start)) return at + 1;
  if (label.asksColon) return undefined;
  if (mark === "(" && label.meaning.kind === "role" && !label.short) {
    const bracketed = titleBracketEnd(text, at);
    if (bracketed !== undefined && bracketed > at) return bracketed;
  }
  if (!atBoundary(text, label.start)) return undefined;
  if (text.charAt(label.start - 1) === "(" && mark === ")") {
    return belongsToUnit(text, label.start - 1, at + 1) ? undefined : at + 1;
  }
  const dashed = label.short ? at : endHere(dashes, text, at);
  if (dashed > at) return dashed;
  if (equals.test(mark)) return statesRule(text, label) ? undefined : at + 1;
  if (at === label.end && !label.short && label.meaning.kind === "role") {
    const bracketed = titleBracketEnd(text, at);
    if (bracketed !== undefined) return bracketed;
    if (nameFollows(text, at)) return at;
  }
  const parted = at > label.end && mark !== "" && breakAt(text, at) === undefined && mark !== ")";
  return parted ? at : undefined;
}

const ruleBefore = /[^,;。()\n]{0,20}$/u;
const ruleAround = /^[^,;。()\n]{0,24}/u;

/** 第一责任单位为牵头单位: a rule about the labels, not one of them. */
function statesRule(text: string, { start }: LabelMatch): boolean {
  const [before = ""] = ruleBefore.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  const [behind = ""] = ruleAround.exec(text.slice(start, start + 24)) ?? [];
  return statesFirstLeads(before + behind);
}

const titleBracket = /\((?<words>[^()\n]{1,40})\)\s?:/uy;
const holder = /^(?:单位|部门|主体|处室|科室|责任人|人|个人|及?责任人|乡镇|镇街|企业)$/u;

/** 责任单位（排第一位的为牵头单位）：甲: where the content begins; with the bracket, where it says more than whose title it is. */
function titleBracketEnd(text: string, place: number): number | undefined {
  const match = matchHere(titleBracket, text, place);
  if (match === undefined) return undefined;
  return holder.test(match.groups.words ?? "") ? match.end : place;
}

const surelyNames = /(?:[局委厅署]|公司|集团|银行|政府|街道|管委会)$/u;

/** 包片单位县林业局: a title put before the name it is said of. */
function nameFollows(text: string, place: number): boolean {
  if (conjunctions.at(text, place) !== undefined) return false;
  let end = place;
  while (end < place + 16 && !endsTitled(text, end)) end++;
  const named = surelyNames.test(text.slice(place, end)) || levelPrefixAt(text, place) !== undefined;
  return named && headOf(text, place, end) !== undefined;
}

function endsTitled(text: string, place: number): boolean {
  const mark = text.charAt(place);
  if (mark === "" || /[\s()]/.test(mark) || breakAt(text, place) !== undefined) return true;
  const verb = verbAt(text, place);
  return (verb !== undefined && !verb.inNames) || phraseOpenerEnd(text, place) > place;
}

/** 市财政局（牵头单位）、: the bracket belongs to the unit before it and opens no section; 【配合单位】市司法局 opens one. */
function belongsToUnit(text: string, open: number, after: number): boolean {
  const before = text.charAt(open - 1);
  const behindUnit = before !== "" && !/[\s)]/.test(before) && breakAt(text, open - 1) === undefined;
  const next = text.charAt(after);
  const ends = next === "" || /[\s()等]/.test(next) || breakAt(text, after) !== undefined;
  return behindUnit && (ends || verbAt(text, after) !== undefined);
}

function headings(text: string): readonly Heading[] {
  const found: Heading[] = [];
  for (let at = 0; at < text.length; ) {
    const label = labelAt(text, at);
    const start = label && contentStart(text, label);
    if (label === undefined || start === undefined) {
      at++;
      continue;
    }
    found.push({ ...label, contentStart: start });
    at = start;
  }
  return found;
}

/** Parts the text at its labels: 牵头单位：甲配合单位：乙 has two sections. */
export function sectionsOf(text: string): readonly Section[] {
  const labels = headings(text);
  const first = labels[0]?.start ?? text.length;
  const lead: Section = { start: 0, end: first, labelStart: 0, labelEnd: 0 };
  return [
    lead,
    ...labels.map(
      (label, index): Section => ({
        start: label.contentStart,
        end: labels[index + 1]?.start ?? text.length,
        label: label.meaning,
        labelStart: label.start,
        labelEnd: label.end,
      }),
    ),
  ];
}
