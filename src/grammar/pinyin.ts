import type { Diagnostic, Span } from "../diagnostics/index.js";

/**
 * Pinyin that a converting page has put behind a character: 開(kāi)發區. Only with a tone mark, so that (ai) and the like stay.
 */
const pinyin = /(?<=\p{Script=Han})[(（][a-zü]{0,4}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]{0,3}[)）]/gu;

/** A text without its pinyin, and the way back to the places of the text as it was. */
export interface WithoutPinyin {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** The text without pinyin in brackets; nothing where there is none. */
export function withoutPinyin(original: string): WithoutPinyin | undefined {
  const cuts = Array.from(original.matchAll(pinyin), ({ 0: { length }, index }) => ({ index, length }));
  if (cuts.length === 0) return undefined;
  let removed = 0;
  const shifts = cuts.map(({ index, length }) => {
    removed += length;
    return { from: index - removed + length, by: removed };
  });
  /** A place at a cut is the one before it when something ends there, and the one behind it when something begins. */
  const back = (place: number, edge: "start" | "end"): number => {
    const passed = shifts.filter(({ from }) => (edge === "start" ? from <= place : from < place));
    return place + (passed.at(-1)?.by ?? 0);
  };
  return {
    text: original.replace(pinyin, ""),
    spanOf: ({ source, start, end }) => ({ source, start: back(start, "start"), end: back(end, "end") }),
  };
}

/** Diagnostics with their spans in the text as it was. */
export const movedDiagnostics = (
  diagnostics: readonly Diagnostic[],
  { spanOf }: WithoutPinyin,
): readonly Diagnostic[] =>
  diagnostics.map((one) => (one.span === undefined ? one : { ...one, span: spanOf(one.span) }));
