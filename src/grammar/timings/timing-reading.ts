import type { IsoDate } from "../../date/index.js";
import type { Diagnostic, DiagnosticOf, Span } from "../../diagnostics/index.js";
import type { Timing, TimingEvent } from "../../timing/types.js";
import { shown } from "../text/fold.js";
import type { DateWords } from "./date-words.js";

/** A timing without its words and span, which the reader adds. */
export type Bare = Timing extends infer Each
  ? Each extends Timing
    ? Omit<Each, "words" | "span">
    : never
  : never;

/** What a reader found at a place. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Nothing where the words name a time and limit nothing. */
  readonly timing?: Bare;
  readonly notes: readonly Note[];
  /** A day or period that nothing says is a limit: it shares the words of the next one in its list. */
  readonly loose?: DateWords;
}

/** A diagnostic about the words of one timing; the reader adds words and span. */
export type Note =
  | {
      readonly code:
        | "timing.no-year"
        | "timing.impossible-day"
        | "timing.unknown-period"
        | "timing.no-value"
        | "timing.due-day-unread"
        | "timing.no-limit";
    }
  | { readonly code: "timing.two-readings"; readonly strict: string }
  | { readonly code: "timing.year-carried"; readonly year: number }
  | { readonly code: "timing.anchor-understood" };

/** What readers of timings share while they go through a text. */
export interface TimingReading {
  readonly text: string;
  /** The document's year. */
  readonly year: number | undefined;
  /** The day on which the document was issued. */
  readonly issued: IsoDate | undefined;
  /** Where the last timing ended: nobody looks back before it. */
  previousEnd: number;
  /** The last year that words of the text named. */
  namedYear: number | undefined;
  /** The last event that a period was counted from. */
  lastEvent: TimingEvent | undefined;
  readonly defaultEvent: TimingEvent | undefined;
}

/** Words about time that give no value, and why. */
export const unspecified = (
  start: number,
  end: number,
  code: "timing.no-value" | "timing.impossible-day" = "timing.no-value",
  notes: readonly Note[] = [],
): Found => ({ start, end, timing: { kind: "unspecified" }, notes: [...notes, { code }] });

export type TimingReader = (reading: TimingReading, place: number) => Found | undefined;

/** Whether something that parts phrases, or nothing, stands at a place. */
export const endsPhrase = (text: string, place: number): boolean =>
  place >= text.length || /[\s,;:。、!?()|"'“”]/.test(text.charAt(place));

const quiet: ReadonlySet<string> = new Set([
  "timing.anchor-understood",
  "timing.no-value",
  "timing.no-limit",
]);

export function noteDiagnostic(note: Note, words: string, span: Span): Diagnostic {
  const said = shown(words);
  if (note.code === "timing.two-readings") {
    return { code: note.code, severity: "info", params: { words: said, strict: note.strict }, span };
  }
  if (note.code === "timing.year-carried") {
    return { code: note.code, severity: "info", params: { words: said, year: note.year }, span };
  }
  const severity = quiet.has(note.code) ? "info" : "warning";
  const plain: Pick<DiagnosticOf<typeof note.code>, "severity" | "params" | "span"> = {
    severity,
    params: { words: said },
    span,
  };
  return { code: note.code, ...plain };
}
