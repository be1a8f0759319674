import { type LabelMatch, type LabelMeaning, labelAt } from "./labels.js";
import { breakAt, pastSpace } from "./marks.js";
import { verbAt } from "./verbs.js";

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

/** Whether something that parts words, or nothing, stands before a place. */
function atBoundary(text: string, place: number): boolean {
  const before = text.charAt(place - 1);
  return before === "" || /[\s()]/.test(before) || breakAt(text, place - 1) !== undefined;
}

/** Where the content of a label begins: after a colon wherever the label stands, after a space or bracket only at a boundary. */
function contentStart(text: string, label: LabelMatch): number | undefined {
  const at = pastSpace(text, label.end, text.length);
  const mark = text.charAt(at);
  if (mark === ":" && !label.short) return at + 1;
  if (!atBoundary(text, label.start)) return undefined;
  if (text.charAt(label.start - 1) === "(" && mark === ")") {
    return belongsToUnit(text, label.start - 1, at + 1) ? undefined : at + 1;
  }
  if (equals.test(mark)) return at + 1;
  const parted = at > label.end && mark !== "" && breakAt(text, at) === undefined && mark !== ")";
  return parted ? at : undefined;
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
