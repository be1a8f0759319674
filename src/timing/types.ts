import type { IsoDate } from "../date/index.js";
import type { CalendarUnit } from "../date/periods.js";
import type { Span } from "../diagnostics/index.js";

/**
 * What a relative period counts from. `dueOf` is the due day of another obligation; `words` keeps an event nobody has named.
 *
 * @category Time
 */
export type TimingEvent =
  | "publication"
  | "issue"
  | "receipt"
  | "completion"
  | "change"
  | { readonly dueOf: string }
  | { readonly words: string };

/** An exact day, or a day of every year when the year is not part of the words: `--09-20`. @category Time */
export type DayOrYearlyDay = IsoDate;

/**
 * A legal or official rule that an answer rests on; `checked` says whether somebody has read the text itself.
 *
 * @category Time
 */
export interface LegalBasis {
  /** The act, as in `民法典`. */
  readonly act: string;
  /** The article, as in `第201条`. */
  readonly article: string;
  readonly checked: boolean;
}

/** What every timing carries beside its kind. @category Time */
export interface TimingBase {
  /** The words of the text that say it, simplified and repaired. Empty when law adds it and the text is silent. */
  readonly words: string;
  readonly span: Span;
  /** The part of the task that it binds; the whole task when absent. */
  readonly appliesTo?: string;
  /** Units or collectives that it binds; every owner when absent. */
  readonly binds?: readonly string[];
  /** `text` when absent: the words say it. `statute`: law says it and the text only names the matter. */
  readonly source?: "text" | "statute";
  readonly basis?: LegalBasis;
}

/** Other days from which a period may be counted, each with its reason, beside the one that prevails. @category Time */
export interface OtherAnchor {
  readonly event: TimingEvent;
  readonly reason: string;
}

/** 公布后10个工作日内. @category Time */
export interface WorkingDaysAfter extends TimingBase {
  readonly kind: "workingDaysAfter";
  readonly days: number;
  readonly event: TimingEvent;
  readonly otherAnchors?: readonly OtherAnchor[];
}

/** 会议召开前5个工作日. @category Time */
export interface WorkingDaysBefore extends TimingBase {
  readonly kind: "workingDaysBefore";
  readonly days: number;
  readonly event: TimingEvent;
}

/** 收到之日起15日内: calendar days. @category Time */
export interface DaysAfter extends TimingBase {
  readonly kind: "daysAfter";
  readonly days: number;
  readonly event: TimingEvent;
}

/** 印发后3个月内; a year is twelve months. @category Time */
export interface MonthsAfter extends TimingBase {
  readonly kind: "monthsAfter";
  readonly months: number;
  readonly event: TimingEvent;
}

/** 6月10日前. The day named counts as in time. @category Time */
export interface ByDate extends TimingBase {
  readonly kind: "byDate";
  readonly date: DayOrYearlyDay;
  /** The day under the strict reading, where practice reads the words two ways. */
  readonly strict?: DayOrYearlyDay;
}

/** 9月20日前后: a point with a tolerance that nobody has stated. Never overdue. @category Time */
export interface Around extends TimingBase {
  readonly kind: "around";
  readonly date: DayOrYearlyDay;
}

/**
 * 2021年底前, 6月底前. `of` names the period: `2021`, `2021-H1`, `2021-Q3`, `2021-06`, `2021-06-T1` (T1 to T3: the
 * ten-day thirds of a month).
 *
 * @category Time
 */
export interface ByEndOf extends TimingBase {
  readonly kind: "byEndOf";
  readonly period: "year" | "half" | "quarter" | "month" | "ten-days";
  readonly of: string;
  /** The last day under the strict reading of 6月前 (the loose one, the end of June, stands). */
  readonly strict?: IsoDate;
}

/** 每年至少1次, 每季度, 定期. @category Time */
export interface Recurring extends TimingBase {
  readonly kind: "recurring";
  /** `null`: the words name no period (定期). */
  readonly every: { readonly n: number; readonly unit: CalendarUnit } | null;
  readonly times?: { readonly min?: number; readonly exact?: number };
  readonly by?:
    | { readonly day: number }
    | { readonly endOf: CalendarUnit; readonly workingDaysBefore?: number }
    /** Words for a day that is no day of the turn (6月底前 of 每年6月底前): the turns have no due day that is known. */
    | { readonly words: string };
  /** The plan whose rhythm the words borrow; such a duty opens no instance of its own. */
  readonly borrowedFrom?: string;
}

/** 7月至9月. Either end may be open. @category Time */
export interface Window extends TimingBase {
  readonly kind: "window";
  readonly from?: DayOrYearlyDay;
  readonly to?: DayOrYearlyDay;
}

/** 动态更新, 持续推进, 全年工作. @category Time */
export interface Ongoing extends TimingBase {
  readonly kind: "ongoing";
}

/** 及时. @category Time */
export interface Prompt extends TimingBase {
  readonly kind: "prompt";
}

/** 重大政策发布前和发布后, 根据调整情况. @category Time */
export interface OnEvent extends TimingBase {
  readonly kind: "onEvent";
  readonly event: TimingEvent;
}

/** Words about time that fix nothing. @category Time */
export interface Unspecified extends TimingBase {
  readonly kind: "unspecified";
}

/** What a text says about time. Only some timings are deadlines: see {@link resolveTiming}. @category Time */
export type Timing =
  | WorkingDaysAfter
  | WorkingDaysBefore
  | DaysAfter
  | MonthsAfter
  | ByDate
  | Around
  | ByEndOf
  | Recurring
  | Window
  | Ongoing
  | Prompt
  | OnEvent
  | Unspecified;

/** The kinds of timing: the values of `kind` in {@link Timing}. @category Time */
export type TimingKind = Timing["kind"];

/** Every kind of timing. @category Time */
export const timingKinds: readonly TimingKind[] = [
  "workingDaysAfter",
  "workingDaysBefore",
  "daysAfter",
  "monthsAfter",
  "byDate",
  "around",
  "byEndOf",
  "recurring",
  "window",
  "ongoing",
  "prompt",
  "onEvent",
  "unspecified",
];
