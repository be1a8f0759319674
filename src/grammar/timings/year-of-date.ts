import type { DateWords } from "./date-words.js";
import type { Note, TimingReading } from "./timing-reading.js";

/** A year, and what is to be said of where it comes from. */
export interface Dated {
  readonly year: number | undefined;
  readonly notes: readonly Note[];
}

/** The year of words that may leave it out: their own, else the document's, else the last one named. */
export function yearFor(reading: TimingReading, date: DateWords): Dated {
  const { text, year, namedYear, previousEnd } = reading;
  if (date.year !== undefined) return { year: date.year, notes: [] };
  if (date.yearShift !== undefined) {
    return year === undefined
      ? { year: undefined, notes: [{ code: "timing.no-year" }] }
      : { year: year + date.yearShift, notes: [] };
  }
  const between = text.slice(previousEnd, date.start);
  const continues = namedYear !== undefined && between.length <= 2 && /^[、,和及与至或]?\s?$/u.test(between);
  // A sentence that has named a later year goes on in it: 2021年6月底前…，12月底前.
  const goesOn =
    namedYear !== undefined && (year === undefined || (namedYear > year && !/[。;!?\n]/u.test(between)));
  if (continues || goesOn) {
    return { year: namedYear, notes: continues ? [] : [{ code: "timing.year-carried", year: namedYear }] };
  }
  return year === undefined ? { year, notes: [{ code: "timing.no-year" }] } : { year, notes: [] };
}
