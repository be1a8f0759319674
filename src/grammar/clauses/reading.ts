import { type BracketMatch, bracketAt } from "../names/bracket.js";
import type { LeftOut } from "../names/left-out.js";
import type { Source } from "../names/read-name.js";
import { breakAt, isSpace, quoteEnd } from "../text/marks.js";
import { headOf } from "../words/heads.js";
import { opensName } from "../words/name-starts.js";
import type { Piece, TextReason } from "./pieces.js";

/** What the reader of one section keeps while it goes. */
export interface Reading {
  readonly source: Source;
  readonly limit: number;
  /** A label or a column says that units stand here, and nothing else has come. */
  expectsUnits: boolean;
  readonly pieces: Piece[];
  /** Whom the words just read take out of the next unit. */
  leftOut: LeftOut | undefined;
  /** Some unit was read, so that other words say what it does. */
  hasUnits: boolean;
  /** The next 由 of the section, as far as it was looked for. */
  nextBy: number;
  /** Brackets that hold a clause of the sentence around them, not a sentence of their own. */
  readonly inner: Set<number>;
  /** Some words were read that name no units, and state no convention about them. */
  hasOther: boolean;
  /** A rule about the first in a list was stated. */
  hasRule: boolean;
}

/**
 * Where words end that are no units: at a comma or stronger, at a bracket that holds a clause or closes one; or where
 * the reader need not look further.
 */
export function wordsEnd({ source, limit: end }: Reading, start: number, reach: number = end): number {
  const { text, brackets } = source;
  const limit = Math.min(end, reach);
  for (let at = start; at < limit; ) {
    const found = breakAt(text, at);
    if (found !== undefined && found !== "list") return at;
    const mark = text.charAt(at);
    if (mark === ")") return at;
    if (mark === "“") {
      at = quoteEnd(text, at);
      continue;
    }
    const bracket = mark === "(" ? bracketAt(text, brackets, at) : undefined;
    if (mark === "(" && (bracket === undefined || bracket.kind === "clause" || holdsNames(text, bracket)))
      return at === start ? at + 1 : at;
    at = bracket?.end ?? at + 1;
  }
  return limit;
}

/** The last characters of offices that a bracket names alone. */
const bureau = /[局厅委办部]$/u;

/** 深入开展专项整治（监测司、海洋司）。: a bracket at the end of its sentence that holds names and nothing else. */
function holdsNames(text: string, { kind, start, end }: BracketMatch): boolean {
  const last = endsSentence(text, end) && kind === "alias";
  if (!last) return false;
  const names = text.slice(start + 1, end - 1).split("、");
  const alone = names.length > 1 || opensName(text, start + 1) || bureau.test(names[0] ?? "");
  return alone && names.every((name) => name.length > 2 && headOf(name, 0, name.length) !== undefined);
}

function endsSentence(text: string, place: number): boolean {
  const found = breakAt(text, place);
  return place >= text.length || found === "stop" || found === "semicolon" || text.charAt(place) === "\n";
}

/** Adds words that are no units, and returns where they end. */
export function addText(reading: Reading, why: TextReason, start: number, end: number): number {
  const { source, pieces } = reading;
  // Where what is to be done has begun, the section goes on as prose.
  if (why === "task") reading.expectsUnits = false;
  let last = end;
  while (last > start && isSpace(source.text, last - 1)) last--;
  const before = pieces.at(-1);
  if (before?.kind === "text" && before.why === why && before.end === start) {
    pieces[pieces.length - 1] = { ...before, end: last };
  } else if (last > start) {
    if (why !== "convention") reading.hasOther = true;
    pieces.push({ kind: "text", why, start, end: last });
  }
  return end;
}
