import type { Work } from "../draft/draft.js";
import type { Range } from "../text/range.js";
import { numberIn } from "./header-words.js";

/** An instrument that the text names. */
export interface DraftCitation {
  readonly range: Range;
  readonly title: string;
  readonly number: string | undefined;
}

/** A title in its brackets; titles that never close are none. */
const titled = /《([^《》]{2,120})》(?:（[^（）]{0,60}）)?/gu;

/** The instruments that a stretch names by title. */
export function citationsIn({ reading: { text } }: Work, range: Range): readonly DraftCitation[] {
  return [...text.slice(range.start, range.end).matchAll(titled)].map((found) => {
    const start = range.start + found.index;
    const whole = { start, end: start + found[0].length };
    const bracket = { start: start + (found[1] ?? "").length + 2, end: whole.end };
    const number = numberIn(text, bracket);
    const end = number === undefined ? bracket.start : whole.end;
    return {
      range: { start, end },
      title: found[1] ?? "",
      number: number && text.slice(number.start, number.end),
    };
  });
}
