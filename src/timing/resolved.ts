import type {
  DayInfo,
  NoticeReference,
  Standing,
  WorkingDaysEstimate,
  WorkingDaysExplanation,
} from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import type { DayRange, NamedPeriod } from "../date/periods.js";
import type { LegalBasis, Timing, TimingEvent } from "./types.js";

/** Why a date cannot be given. @category Time */
export type WhyUnknown =
  /** The timing needs working days and no calendar was given. */
  | { readonly code: "no-calendar" }
  /** No notice arranges the year yet, or the year lies before the first notice known. */
  | {
      readonly code: "outside-coverage";
      readonly year: number;
      readonly first: string;
      readonly last: string;
    }
  /** Nobody said when the event was. */
  | { readonly code: "no-anchor"; readonly event: TimingEvent }
  /** The date would lie outside the years 0001 to 9999. */
  | { readonly code: "out-of-range" }
  /** A yearly day without a year, and no period to take it from, or none with such a day. */
  | { readonly code: "no-year" }
  /** The words repeat without a period (定期). */
  | { readonly code: "no-period" }
  /** The words give each turn a due day that could not be read. */
  | { readonly code: "due-day-unread"; readonly words: string }
  /** No turn ends between publication and the end of the plan's period. */
  | { readonly code: "no-turn" }
  /** A window whose end the words leave open. */
  | { readonly code: "no-end" }
  /** The rhythm belongs to another plan. */
  | { readonly code: "borrowed-rhythm"; readonly from: string }
  /** Not a deadline: 及时, 动态更新, 根据调整情况 and the like. */
  | { readonly code: "not-a-date" };

/** One way to read a timing: the date it gives, and what that rests on. @category Time */
export interface Reading {
  /**
   * `prevailing`; `first-day-counted`; `from-issue`, `from-publication` (the other of the two days); `from:` and an
   * event; `strict`; `not-rolled`.
   */
  readonly id: string;
  readonly date: IsoDate;
  readonly basis?: LegalBasis;
  /** In the words of the plan's data, where it gives a reason. */
  readonly reason?: string;
}

/** One turn of something that repeats. @category Time */
export interface Instance extends NamedPeriod {
  readonly due: IsoDate;
  /** The working days around the due day; absent without a calendar that covers it. */
  readonly workingDays?: AroundDay;
}

/** One step from the words to the date. @category Time */
export type TraceStep =
  | { readonly step: "anchor"; readonly event: TimingEvent; readonly date: IsoDate }
  | { readonly step: "first-day-not-counted"; readonly date: IsoDate; readonly basis: LegalBasis }
  | { readonly step: "count-working-days"; readonly explanation: WorkingDaysExplanation }
  | {
      readonly step: "estimate-working-days";
      readonly from: IsoDate;
      readonly days: number;
      readonly estimate: WorkingDaysEstimate;
    }
  | { readonly step: "count-days"; readonly from: IsoDate; readonly days: number; readonly to: IsoDate }
  | {
      readonly step: "count-months";
      readonly from: IsoDate;
      readonly months: number;
      readonly to: IsoDate;
      readonly basis: LegalBasis;
    }
  | {
      readonly step: "roll";
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly basis: LegalBasis;
      readonly day: DayInfo;
    }
  | { readonly step: "end-of-period"; readonly period: NamedPeriod }
  | { readonly step: "stated"; readonly date: IsoDate }
  | { readonly step: "added-by-law"; readonly basis: LegalBasis };

/** The working days around a day. @category Time */
export interface AroundDay {
  readonly day: DayInfo;
  /** The last working day on or before it, and the first on or after it: the day itself when it is worked. */
  readonly before: IsoDate;
  readonly after: IsoDate;
}

/** What every resolved timing carries. */
export interface ResolvedBase {
  readonly timing: Timing;
  readonly trace: readonly TraceStep[];
  readonly notices: readonly NoticeReference[];
}

/** A timing with a date, or with a series of them. @category Time */
export interface ResolvedDate extends ResolvedBase {
  readonly standing: Standing;
  /** The prevailing date; for a series the first turn's; absent for a window without an end and for an approximate day. */
  readonly due?: IsoDate;
  /** Where the due day may still come to lie while a notice is awaited; closes to the due day when the notice is out. */
  readonly interval?: DayRange;
  /** The earliest date of any reading: whoever keeps it is in time under all. */
  readonly earliest?: IsoDate;
  /** The prevailing one first; empty for series, windows and approximate days. */
  readonly readings: readonly Reading[];
  readonly instances?: readonly Instance[];
  readonly window?: Partial<DayRange>;
  /** An approximate day: never overdue, never moved. */
  readonly around?: IsoDate;
  /** The working days around the due or approximate day; absent for a series, and without a calendar that covers the day. */
  readonly workingDays?: AroundDay;
}

/** A timing without a date, and why. @category Time */
export interface Unresolved extends ResolvedBase {
  readonly standing: "unknown";
  readonly why: WhyUnknown;
  /** Dates that are known all the same: the unrolled end of a period in days. */
  readonly readings: readonly Reading[];
}

/**
 * What {@link resolveTiming} gives: a date or a series, or the reason why there is none. `standing` tells them apart.
 *
 * @category Time
 */
export type ResolvedTiming = ResolvedDate | Unresolved;
