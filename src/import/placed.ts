import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { Timing } from "../timing/types.js";
import type { Work } from "./draft.js";

/** A span of words that were read by themselves, as a span of the source. */
const placedSpan = ({ reading }: Work, offset: number, { start, end }: Span): Span =>
  reading.span({ start: offset + start, end: offset + end });

/** A timing of words that begin at an offset of the reading, with its place in the source. */
export function placedTiming(work: Work, offset: number, timing: Timing): Timing {
  const { start, end } = timing.span;
  const words = work.reading.words({ start: offset + start, end: offset + end });
  return { ...timing, words, span: placedSpan(work, offset, timing.span) };
}

/** Passes on what a reader of clauses or timings says, with its places in the source. */
export function placedDiagnostics(work: Work, offset: number, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { span } = diagnostic;
    work.report(span === undefined ? diagnostic : { ...diagnostic, span: placedSpan(work, offset, span) });
  }
}
