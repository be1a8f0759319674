import { sectionsOf } from "../../grammar/clauses/sections.js";
import { statesFirstLeads, wholeRemarkEnd } from "../../grammar/words/phrases.js";
import type { Work } from "../draft/draft.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import { isLimit } from "./limit-words.js";

/** A stretch of a line that says who answers or by when, without anything else of the line. */
export interface Keyed {
  /** With its brackets. */
  readonly range: Range;
  readonly kind: "bracket" | "label";
  /** The words for units, where there are any. */
  readonly clause: Range | undefined;
  readonly deadlines: readonly Range[];
  /** Fields that plan data has no place for: 牵头领导：…, 责任人：…. */
  readonly others: readonly Range[];
  /** A bracket inside its sentence, which goes on behind it: …行为（牵头单位：市民政局）。坚持…. */
  readonly inside?: true;
}

/** Parts keyed words at their labels: units on one side, time limits on the other. */
export function partsOf(
  { reading: { text }, folded }: Work,
  range: Range,
): Pick<Keyed, "clause" | "deadlines" | "others"> {
  const sections = sectionsOf(folded.slice(range.start, range.end));
  const deadlines: Range[] = [];
  const others: Range[] = [];
  let clause: Range | undefined;
  for (const section of sections) {
    const place = trimmed(text, { start: range.start + section.start, end: range.start + section.end });
    if (isEmpty(place)) continue;
    const { label } = section;
    if (label?.kind === "other" && label.field === "time") {
      deadlines.push(withoutEnd(text, place));
    } else if (label?.kind === "other") {
      others.push({ start: range.start + section.labelStart, end: place.end });
    } else {
      const start = range.start + (label === undefined ? section.start : section.labelStart);
      clause = { start: clause?.start ?? start, end: place.end };
    }
  }
  if (clause === undefined) return { clause, deadlines, others };
  const { owners, limit } = ownersAndLimit(text, clause);
  return { clause: owners, deadlines: limit === undefined ? deadlines : [...deadlines, limit], others };
}

const partEnd = /[。；;，,]/u;

/** Words for units, and the limit behind them that has no label of its own: …，市财政局配合；2023年6月底前完成. */
export function ownersAndLimit(text: string, range: Range): { owners: Range; limit: Range | undefined } {
  const { start, end } = withoutEnd(text, range);
  let from = end;
  while (from > start && !partEnd.test(text.charAt(from - 1))) from--;
  const limit = trimmed(text, { start: from, end });
  if (from === start || !isLimit(text.slice(limit.start, limit.end)))
    return { owners: trimmed(text, range), limit: undefined };
  return { owners: withoutEnd(text, { start, end: from }), limit };
}

const closingMark = /[。；;，、]/u;

/** Without the mark that only parts it from what follows. */
export function withoutEnd(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && closingMark.test(text.charAt(last - 1))) last--;
  return trimmed(text, { start, end: last });
}

/** How a sentence begins that tells how far things have come. */
const tells = /^\s*(?:其中|目前|截至|现?已)/u;

/** Where the sentence of the last units ends, and another begins that names nobody: 牵头单位：市教育局。其中，3个项目已完工. */
function ownersEnd({ reading, clauseOf }: Work, { start, end }: Range): number {
  const words = reading.text.slice(start, end);
  const stop = words.indexOf("。");
  const rest = stop === -1 ? "" : words.slice(stop + 1);
  if (!/\p{Script=Han}/u.test(rest) || statesFirstLeads(rest) || wholeRemarkEnd(rest, 0) > 0) return end;
  return !tells.test(rest) && clauseOf(rest).assignments.length > 0 ? end : start + stop;
}

/** The words from a label to where its line, or the next number, ends them. */
export function labelled(work: Work, range: Range): Keyed {
  const parts = partsOf(work, range);
  const { clause } = parts;
  const end = clause === undefined ? range.end : ownersEnd(work, clause);
  if (clause === undefined || end === clause.end) return { range, kind: "label", ...parts };
  const others = [...parts.others, trimmed(work.reading.text, { start: end + 1, end: clause.end })];
  return { range, kind: "label", ...parts, clause: { start: clause.start, end }, others };
}
