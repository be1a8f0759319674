import type { IsoDate } from "../../date/index.js";
import { type Diagnostic, requireOptions, requireText, type Span } from "../../diagnostics/index.js";
import { toSimplified } from "../../plan/names.js";
import type { Timing, TimingEvent } from "../../timing/types.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { foldMarks } from "../text/fold.js";
import { endHere } from "../text/match-here.js";
import { mended, movedDiagnostics } from "../text/mending.js";
import { digits, gap, numeral } from "../text/numerals.js";
import { readDate } from "./read-date.js";
import { readFiveYears } from "./read-five-years.js";
import { readFromIssue } from "./read-from-issue.js";
import { readAlone, readEffort, readEvent, readManner } from "./read-manner.js";
import {
  readByUnit,
  readEvery,
  readFeasts,
  readOnceA,
  readRate,
  readRegularly,
  readTurnOver,
  readUnitAct,
} from "./read-recurring.js";
import { passedLength, readAfterT, readRelative } from "./read-relative.js";
import { readNamedYear, readThroughYear, readTwoYears } from "./read-whole-year.js";
import { readStart, readWindow } from "./read-window.js";
import { readCurrentEnd, readYearEnd } from "./read-year-end.js";
import { asListed } from "./timing-lists.js";
import {
  type Found,
  noteDiagnostic,
  type TimingReader,
  type TimingReading,
  unspecified,
} from "./timing-reading.js";

/** What is known beforehand about a phrase. Everything may be left out. @category Import */
export interface TimingReadingContext {
  /** The source that spans name; `"input"` by default. */
  readonly source?: string;
  /** The year of the document, for phrases that leave it out (6月底前). */
  readonly year?: number;
  /** The day on which the document was issued: 即日起 opens on it, and 本月底 is told from it. */
  readonly issued?: IsoDate;
  /** What a period counts from whose words do not say it (在30个工作日内). */
  readonly event?: TimingEvent;
}

/** The timings of a text, and every doubt about them. @category Import */
export interface ParsedTimings {
  readonly timings: readonly Timing[];
  readonly diagnostics: readonly Diagnostic[];
}

/** In the order in which they are asked: what says more goes first. */
const readers: readonly TimingReader[] = [
  readFeasts,
  readEvery,
  readRate,
  readOnceA,
  readByUnit,
  readUnitAct,
  readTurnOver,
  readFiveYears,
  readNamedYear,
  readTwoYears,
  readWindow,
  readFromIssue,
  readStart,
  readAfterT,
  readRelative,
  readDate,
  readYearEnd,
  readCurrentEnd,
  readEffort,
  readEvent,
  readManner,
  readAlone,
  readThroughYear,
  readRegularly,
];

/** The characters with which any timing can begin. */
const beginnings: CharSet = charSet(
  () =>
    "T前隔逢双单重法传节来后次当入寒暑供采清端重春规法需国元中主汛开高全两发施即以分复放0123456789一二两三四五六七八九十百半〇零第每按逐自从到至截今本当明次翌去上下年月日周旬季不定及立即尽马从适近择视动常持长全贯实经通根随审公发印出变建投调结召形完批验竣届启报作\"“‘'",
);

const numeric: CharSet = charSet(() => "0123456789一二三四五六七八九十百两半");

/** A number begins with its first digit. */
const isWholeNumber = (text: string, place: number): boolean =>
  !digits.has(text, place) || !digits.has(text, place - 1);

const passedLengthAt = (text: string, place: number): Found | undefined =>
  numeric.has(text, place) && isWholeNumber(text, place) ? passedLength(text, place) : undefined;

function findAt(reading: TimingReading, place: number): Found | undefined {
  if (!beginnings.has(reading.text, place) || !isWholeNumber(reading.text, place)) return undefined;
  for (const reader of readers) {
    const found = reader(reading, place);
    if (found !== undefined && found.end > place) return countedBack(found, reading.text);
  }
  return undefined;
}

const backFrom = new RegExp(`前?${numeral}${gap}(?:个?工作日|日|天)(?!之?内|以内)`, "uy");

/** 6月底前10日, 第一季度末前5个工作日: counted back from a day, for which the model has no kind. */
function countedBack(found: Found, text: string): Found {
  const limits = found.timing?.kind === "byDate" || found.timing?.kind === "byEndOf";
  const end = limits ? endHere(backFrom, text, found.end) : found.end;
  if (end === found.end || !/前/u.test(text.slice(found.end - 1, found.end + 1))) return found;
  return unspecified(found.start, end);
}

const freshReading = (text: string, { year, issued, event }: TimingReadingContext): TimingReading => ({
  text,
  year: year ?? (issued === undefined ? undefined : Number(issued.slice(0, 4))),
  issued,
  previousEnd: 0,
  namedYear: undefined,
  lastEvent: undefined,
  defaultEvent: event,
});

/**
 * Reads what a text says about time: limits, periods after an event, recurrences, windows, and words that fix nothing.
 *
 * Each timing keeps its words and span. Where practice reads a phrase two ways (6月前) the loose reading stands and
 * `strict` holds the other. No text makes it throw: a year that nobody names, a day that does not exist or an anchor that is
 * understood is a diagnostic.
 *
 * @throws `argument.invalid` for what is no string.
 *
 * @example
 * ```ts
 * import { parseTiming } from "fengong/import";
 *
 * const { timings } = parseTiming("在本方案公布后10个工作日内报送，每年至少更新1次", { year: 2021 });
 * timings.map(({ kind, words }) => `${kind} ${words}`);
 * // => ["workingDaysAfter 本方案公布后10个工作日内", "recurring 每年至少更新1次"]
 * ```
 *
 * @category Import
 */
export function parseTiming(text: string, context: TimingReadingContext = {}): ParsedTimings {
  requireText("text", text);
  requireOptions(context);
  const whole = mended(text);
  if (whole === undefined) return readTimings(text, context);
  const { timings, diagnostics } = readTimings(whole.text, context);
  return {
    timings: timings.map((one) => ({ ...one, span: whole.spanOf(one.span) })),
    diagnostics: movedDiagnostics(diagnostics, whole),
  };
}

function readTimings(text: string, context: TimingReadingContext): ParsedTimings {
  const simplified = toSimplified(text);
  const folded = foldMarks(simplified);
  const reading = freshReading(folded, context);
  const found: Found[] = [];
  for (let at = 0; at < folded.length; ) {
    const timing = findAt(reading, at);
    const passed = timing ?? passedLengthAt(folded, at);
    if (passed === undefined) {
      at++;
      continue;
    }
    found.push(passed);
    // The words of a length may belong to an event that a later period counts from.
    if (timing !== undefined) reading.previousEnd = timing.end;
    at = passed.end;
  }
  const diagnostics: Diagnostic[] = [];
  const timings = asListed(found, folded).flatMap((item): readonly Timing[] => {
    const span: Span = { source: context.source ?? "input", start: item.start, end: item.end };
    for (const note of item.notes)
      diagnostics.push(noteDiagnostic(note, text.slice(item.start, item.end), span));
    if (item.timing === undefined) return [];
    return [{ ...item.timing, words: simplified.slice(item.start, item.end), span }];
  });
  return { timings, diagnostics };
}

const leads: CharSet = charSet(() => "在于应须要拟");

/** Where a timing ends that begins at a place of folded text; the place itself if none does. */
export function timingEnd(text: string, place: number): number {
  const first = leads.has(text, place) ? place + 1 : place;
  const start = first > place && leads.has(text, first) ? first + 1 : first;
  if (!beginnings.has(text, start)) return place;
  const found = findAt({ ...freshReading(text, {}), previousEnd: start }, start);
  return found?.timing === undefined || found.start !== start ? place : found.end;
}
