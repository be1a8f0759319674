import { parseTiming, type TimingReadingContext } from "fengong/import";
import { expect, test } from "vitest";

type Expected = {
  readonly kind: string;
  readonly words: string;
  readonly at: number;
  readonly [value: string]: unknown;
};
export type TimingCase = readonly [
  phrase: string,
  timings: readonly Expected[],
  diagnostics: readonly string[],
];

/** Phrases of a document of 2022, each with its timings and the codes of its diagnostics. */
export function readsTimings(cases: readonly TimingCase[], context: TimingReadingContext = {}): void {
  test.each(cases)("%s", (phrase, timings, diagnostics) => {
    const read = parseTiming(phrase, { year: 2022, ...context });
    expect(read.timings.map(({ span, ...rest }) => ({ ...rest, at: span.start }))).toEqual(timings);
    expect(read.diagnostics.map(({ code }) => code.replace("timing.", ""))).toEqual(diagnostics);
    for (const { words, span } of read.timings) {
      // Spaces that a page puts around figures are no words.
      expect(phrase.slice(span.start, span.end).replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
      expect(span.source).toBe("input");
    }
  });
}
