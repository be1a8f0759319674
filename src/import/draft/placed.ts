import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { Timing } from "../../timing/types.js";
import { isYearless } from "../../timing/written.js";
import type { Work } from "./draft.js";

/** A span of words that were read by themselves, as a span of the source. */
const placedSpan = ({ reading }: Work, offset: number, { start, end }: Span): Span =>
  reading.span({ start: offset + start, end: offset + end });

/**
 * A timing of words that begin at an offset of the reading, with its place in the source. A limit whose year nobody knows is kept
 * in its words: it would name a day of every year, which they do not.
 */
export function placedTiming(work: Work, offset: number, timing: Timing): Timing {
  const { start, end } = timing.span;
  const words = work.reading.words({ start: offset + start, end: offset + end });
  const span = placedSpan(work, offset, timing.span);
  return isYearless(timing) ? { kind: "unspecified", words, span } : { ...timing, words, span };
}

/** Passes on what a reader of clauses or timings says, with its places in the source. */
export function placedDiagnostics(work: Work, offset: number, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { span } = diagnostic;
    work.report(span === undefined ? diagnostic : { ...diagnostic, span: placedSpan(work, offset, span) });
  }
}
