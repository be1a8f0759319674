import type { Work } from "./draft.js";
import { readsAsUnits } from "./keyed.js";
import { isEmpty, type Range, trimmed } from "./range.js";

/** A line that begins with the units whose duty it is: 市档案局：负责修订目录. */
export interface UnitLine {
  readonly units: Range;
  /** Empty where the units head the lines that follow. */
  readonly duty: Range;
}

/** No list of units before a colon is longer. */
const longestUnits = 80;

export function unitLine(work: Work, { start, end }: Range): UnitLine | undefined {
  const { text } = work.reading;
  const colon = text.slice(start, Math.min(end, start + longestUnits)).search(/[:：]/u);
  if (colon < 2) return undefined;
  const units = trimmed(text, { start, end: start + colon });
  if (!readsAsUnits(work, text.slice(units.start, units.end))) return undefined;
  return { units, duty: trimmed(text, { start: start + colon + 1, end }) };
}

/** How a notice goes on after those whom it addresses. */
const handsOver = /^(?:现将|现就|根据|按照|为|经|你们|近日|关于|《)/u;

/** Whether a line gives a duty to units, which no line of a notice's head does. */
export function givesDuty(work: Work, line: Range): boolean {
  const found = unitLine(work, line);
  return (
    found !== undefined && !isEmpty(found.duty) && !handsOver.test(work.reading.words(found.duty).slice(0, 4))
  );
}
