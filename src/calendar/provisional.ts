import { type DayNumber, firstOfMonth, fromDayNumber, type IsoDate, weekdayOf } from "../date/index.js";
import { deepFreeze } from "../plain/freeze.js";
import { indexOf } from "./day-index.js";
import { daysFrom, lastLunarYear, nameOf, statutoryDays } from "./decree.js";
import type { Coverage, HolidayName, WorkCalendar } from "./types.js";

/** A break of a year whose notice is not out. @category Calendars */
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

/**
 * A calendar that goes on where the notices stop: plain, frozen data. {@link estimateWorkingDays} answers from it.
 *
 * @category Calendars
 */
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
  readonly year: number;
  readonly letters: string;
  readonly days: readonly DayNumber[];
  /** By festival: a day that is two festivals stands twice, and is paid twice. */
  readonly statutory: readonly DayNumber[];
}

/** How many days before a festival its break begins, for each weekday, Monday first: on Saturday, or on Sunday before a Tuesday. */
const daysBack = "2200001";
/** The five days of Labour Day begin with a Tuesday. */
const labourDaysBack = "2000001";

/**
 * The breaks of a year by the standing principles of 国办发明电〔2024〕12号: Spring Festival eight days, Labour Day five, National Day seven,
 * eight with Mid-Autumn in it; the others three days joined to a weekend, a Wednesday alone.
 */
function likelySpans(year: number): readonly Span[] {
  const decree = statutoryDays(year);
  const span = (letters: string, length = 0, back = ""): Span => {
    const statutory = [...letters].flatMap((letter) => decree[letter] ?? []);
    const first = Math.min(...statutory);
    const weekday = weekdayOf(first);
    const days = daysFrom(first - Number(back.charAt(weekday - 1)), length || (weekday === 3 ? 1 : 3));
    return { year, letters, days, statutory };
  };
  const short = (letter: string): Span => span(letter, 0, daysBack);
  // Mid-Autumn joins National Day from two days before it on.
  const apart = Math.min(...span("M").statutory) - firstOfMonth(year, 10);
  return [
    short("N"),
    span("S", 8),
    short("Q"),
    span("L", 5, labourDaysBack),
    short("D"),
    ...(apart >= -2 && apart < 8 ? [span(apart < 0 ? "MG" : "GM", 8)] : [short("M"), span("G", 7)]),
  ];
}

/** The two nearest weekend days that are in no break, going one way from a day. */
function freeWeekendDays(day: DayNumber, step: 1 | -1, taken: ReadonlySet<DayNumber>): readonly DayNumber[] {
  const found: DayNumber[] = [];
  for (let at = day; found.length < 2; at += step) if (weekdayOf(at) > 5 && !taken.has(at)) found.push(at);
  return found;
}

/** Every make-up day that an annual notice of 2002 to 2026 set lay among these, or, before New Year, from 29 December on. */
function candidatesOf({ year, days }: Span, taken: ReadonlySet<DayNumber>): readonly DayNumber[] {
  const [first = 0] = days;
  const after = freeWeekendDays(first, 1, taken);
  return freeWeekendDays(first, -1, taken)
    .flatMap((day, at) => [day, after[at] ?? day])
    .filter((day) => day >= firstOfMonth(year, 1) - 3);
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
 *
 * @category Calendars
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
    breaks: spans.map((span): ProvisionalBreak => {
      const { letters, days, statutory } = span;
      const owed = Math.max(0, days.filter((day) => weekdayOf(day) < 6).length - statutory.length);
      return {
        name: nameOf(letters),
        days: days.map(fromDayNumber),
        statutory: [...new Set(statutory)].map(fromDayNumber),
        makeUpDaysOwed: owed,
        makeUpCandidates: owed ? candidatesOf(span, taken).map(fromDayNumber) : [],
      };
    }),
  });
}
