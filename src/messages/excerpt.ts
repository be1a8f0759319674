import type { JsonPath, Span } from "../diagnostics/index.js";
import { markLine } from "./marked-line.js";
import { findSpan, pathText, type Sources, sourceOf, spanText } from "./place.js";
import type { PrinterWords } from "./words.js";

/** What an excerpt is drawn with. */
export interface Canvas {
  readonly sources: Sources;
  readonly words: PrinterWords;
  /** Columns for the source line, gutter not counted. */
  readonly columns: number;
}

/** Something that may have a place in plan data, in a source, or in both. */
export interface Placed {
  readonly path?: JsonPath;
  readonly span?: Span;
}

/** Of a span over many lines the first two and the last are shown. */
const shownInFull = 4;
const shownAtHead = 2;

/** The digits of the largest line number shown, so that all gutters of one diagnostic are alike. */
export function gutterOf(places: readonly Placed[], sources: Sources): number {
  const numbers = places.map(({ span }) =>
    span === undefined ? 1 : (findSpan(span, sources)?.lines.at(-1)?.number ?? 1),
  );
  return String(Math.max(1, ...numbers)).length;
}

function drawSpan(span: Span, canvas: Canvas, gutter: number): readonly string[] {
  const lines = findSpan(span, canvas.sources)?.lines ?? [];
  const blank = `${" ".repeat(gutter)} |`;
  const cut = lines.length > shownInFull;
  const drawn = lines.map((line, index) => {
    if (cut && index === shownAtHead) return [`${" ".repeat(gutter)} ...`];
    if (cut && index > shownAtHead && index < lines.length - 1) return [];
    const { text, carets } = markLine(line, span.start, span.end, canvas.columns);
    const row = `${String(line.number).padStart(gutter)} |${text === "" ? "" : ` ${text}`}`;
    // A blank line inside a longer span has nothing to mark.
    return line.text === "" && index > 0 && index < lines.length - 1 ? [row] : [row, `${blank} ${carets}`];
  });
  return lines.length === 0 ? [] : [blank, ...drawn.flat()];
}

function outsideNote(span: Span, { sources, words }: Canvas, gutter: number): readonly string[] {
  const text = sourceOf(sources, span.source);
  if (text === undefined || findSpan(span, sources) !== undefined) return [];
  return [`${" ".repeat(gutter)} = ${words.note(words.outside(text.length))}`];
}

/** The place in words and, when the source is given, its lines with the span marked. */
export function drawPlace({ path, span }: Placed, canvas: Canvas, gutter: number): readonly string[] {
  const places = [
    ...(span === undefined ? [] : [spanText(span, canvas.sources)]),
    ...(path === undefined ? [] : [pathText(path, canvas.words.root)]),
  ];
  if (places.length === 0) return [];
  const arrow = `${" ".repeat(gutter)}--> ${places.join("  ")}`;
  if (span === undefined) return [arrow];
  return [arrow, ...drawSpan(span, canvas, gutter), ...outsideNote(span, canvas, gutter)];
}
