import { type DayNumber, fromDayNumber, type IsoDate, toDayNumber, weekdayOf } from "../date/index.js";
import { deepFreeze } from "../plain/freeze.js";
import { indexOf } from "./day-index.js";
import { daysFrom, lastLunarYear, nameOf, statutoryDays } from "./decree.js";
import type { Coverage, HolidayName, WorkCalendar } from "./types.js";

/** A break of a year whose notice is not out. */
export interface ProvisionalBreak {
  readonly name: HolidayName;
  /** The span that the standing principles give it: likely, not certain. */
  readonly days: readonly IsoDate[];
  /** What the decree gives: certain to be off. */
  readonly statutory: readonly IsoDate[];
  /** How many weekend days will be worked to pay for the span; which ones, nobody knows yet. */
  readonly makeUpDaysOwed: number;
  /** Where they may lie: the two nearest free weekend days on either side, the likelier ones first. */
  readonly makeUpCandidates: readonly IsoDate[];
}

/** A calendar that goes on where the notices stop: plain, frozen data. {@link estimateWorkingDays} answers from it. */
export interface ProvisionalCalendar {
  readonly kind: "provisional";
  readonly id: string;
  readonly coverage: Coverage;
  /** The calendar whose notices are out. */
  readonly official: WorkCalendar;
  /** What is likely after that, in order. */
  readonly breaks: readonly ProvisionalBreak[];
}

interface Span {
  readonly letters: string;
  readonly days: readonly DayNumber[];
  /** By festival: a day that is two festivals stands twice, and is paid twice. */
  readonly statutory: readonly DayNumber[];
}

/** Days from Saturday (from Sunday, for a Tuesday) to a festival on each weekday, Monday first: how far its break reaches back. */
const daysBack = [2, 2, 0, 0, 0, 0, 1];

/**
 * The breaks of a year by the standing principles of 国办发明电〔2024〕12号: Spring Festival eight days, Labour Day five, National Day seven,
 * eight with Mid-Autumn in it; the others three days joined to a weekend, a Wednesday alone.
 */
function likelySpans(year: number): readonly Span[] {
  const decree = statutoryDays(year);
  const firstOf = (letter: string): DayNumber => decree[letter]?.[0] ?? Number.NaN;
  const back = (letter: string): number => daysBack[weekdayOf(firstOf(letter)) - 1] ?? 0;
  const span = (letters: string, before: number, length: number): Span => {
    const statutory = [...letters].flatMap((letter) => decree[letter] ?? []);
    return { letters, days: daysFrom(Math.min(...statutory) - before, length), statutory };
  };
  const short = (letter: string): Span =>
    span(letter, back(letter), weekdayOf(firstOf(letter)) === 3 ? 1 : 3);
  const labourBack = weekdayOf(firstOf("L")) === 2 ? 0 : back("L");
  const apart = firstOf("M") - firstOf("G");
  const joined = apart >= -2 && apart < 8;
  return [
    short("N"),
    span("S", 0, 8),
    short("Q"),
    span("L", labourBack, 5),
    short("D"),
    ...(joined ? [span(apart < 0 ? "MG" : "GM", 0, 8)] : [short("M"), span("G", 0, 7)]),
  ];
}

/** The two nearest weekend days that are in no break, going one way. */
function freeWeekendDays(from: DayNumber, step: 1 | -1, taken: ReadonlySet<DayNumber>): readonly DayNumber[] {
  const found: DayNumber[] = [];
  for (let day = from; found.length < 2; day += step) {
    if (weekdayOf(day) > 5 && !taken.has(day)) found.push(day);
  }
  return found;
}

/** Every make-up day that an annual notice of 2002 to 2026 set lay among these, or, before New Year, from 29 December on. */
function candidatesOf(days: readonly DayNumber[], taken: ReadonlySet<DayNumber>): readonly DayNumber[] {
  const [first = 0] = days;
  const before = freeWeekendDays(first - 1, -1, taken);
  const after = freeWeekendDays(first + days.length, 1, taken);
  const yearOfBreak = Number(fromDayNumber(first + days.length - 1).slice(0, 4));
  const earliest = toDayNumber(`${yearOfBreak - 1}-12-29`);
  return before.flatMap((day, at) => [day, ...after.slice(at, at + 1)]).filter((day) => day >= earliest);
}

/**
 * The calendar of mainland China continued to 2040-12-28: statutory days from the decree in force, spans from the standing
 * principles of the 2025 notice, make-up days owed but not placed. The last three days before it are open too.
 *
 * It is not a {@link WorkCalendar}: `isWorkingDay`, `addWorkingDays` and the rest refuse it, by type and with
 * `calendar.provisional`. Ask {@link estimateWorkingDays}. Meaningful for {@link chinaMainland} and calendars made from it, as known
 * from 2007 on.
 *
 * @example
 * ```ts
 * import { chinaMainland, withProvisional } from "fengong/calendar";
 *
 * const [newYear] = withProvisional(chinaMainland).breaks;
 * newYear?.days; // => ["2027-01-01", "2027-01-02", "2027-01-03"]
 * newYear?.makeUpDaysOwed; // => 0
 * ```
 */
export function withProvisional(calendar: WorkCalendar): ProvisionalCalendar {
  indexOf(calendar);
  const { id, coverage } = calendar;
  const firstYear = Number(coverage.last.slice(0, 4)) + 1;
  const spans = daysFrom(firstYear, lastLunarYear - firstYear + 1).flatMap(likelySpans);
  const taken = new Set(spans.flatMap(({ days }) => days));
  return deepFreeze({
    kind: "provisional",
    id: `${id}+provisional`,
    coverage: { first: coverage.first, last: `${lastLunarYear}-12-28` },
    official: calendar,
    breaks: spans.map(({ letters, days, statutory }): ProvisionalBreak => {
      const owed = Math.max(0, days.filter((day) => weekdayOf(day) < 6).length - statutory.length);
      return {
        name: nameOf(letters),
        days: days.map(fromDayNumber),
        statutory: [...new Set(statutory)].map(fromDayNumber),
        makeUpDaysOwed: owed,
        makeUpCandidates: owed === 0 ? [] : candidatesOf(days, taken).map(fromDayNumber),
      };
    }),
  });
}
