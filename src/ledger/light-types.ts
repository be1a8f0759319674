import type { Quality } from "./entry-types.js";
import type { LineState, Timeliness } from "./status-types.js";

/** Both ends included; an absent end is open. @category Lights */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** A notice to the unit, by how grave it is: 提醒 blue, 催办 orange, 督办, 通报 and 约谈 red. @category Lights */
export type NoticeRank = 1 | 2 | 3;

/**
 * What a clause asks of a line. A question about something that is not known (the days left of a line without a date, the
 * percent nobody has reported) is answered no.
 *
 * @category Lights
 */
export type LightCondition =
  | { readonly all: readonly LightCondition[] }
  | { readonly any: readonly LightCondition[] }
  | { readonly not: LightCondition }
  | { readonly state: readonly LineState[] }
  | { readonly timeliness: readonly Timeliness[] }
  /** Whether totals count the line: see {@link LineStatus}. */
  | { readonly counted: boolean }
  | { readonly unlisted: boolean }
  /** Working days from the day asked about to the date in force. */
  | { readonly workingDaysLeft: Range }
  | { readonly workingDaysLate: Range }
  /**
   * Percentage points by which the report stays behind the schedule, which runs evenly over the working days to the date. What has not
   * started stands at 0; of work whose reports give no percent the question is answered no.
   */
  | { readonly lag: Range }
  | { readonly freshness: readonly Freshness[] }
  | { readonly quality: readonly Quality[] }
  /** A notice of one of these ranks that nothing has answered, for so many working days. */
  | { readonly unanswered: { readonly ranks: readonly NoticeRank[]; readonly workingDays?: Range } };

/** One light of a scheme. @category Lights */
export interface Light {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** What a sheet or page paints: `#rrggbb`. */
  readonly colour: string;
}

/** One rule of a scheme: the first whose condition holds lights its light. @category Lights */
export interface LightClause {
  readonly id: string;
  readonly light: string;
  readonly when: LightCondition;
  readonly label: { readonly zh: string; readonly en: string };
}

/** How long a report on a line without a date stays fresh. @category Lights */
export type FreshnessPolicy =
  /** For so many working days from the last report, or from the day the line opened. */
  | { readonly workingDays: number }
  /** Until the next inspection that the notice announces, and for so many working days at least. */
  | { readonly nextInspection: true; readonly workingDays: number };

/** A scheme of lights as data: change it, or write one. @category Lights */
export interface LightPolicy {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Where the scheme is known from, and what in it is ours. */
  readonly source: string;
  /** From the mildest to the gravest: a roll-up shows the gravest of its lines. */
  readonly lights: readonly Light[];
  readonly freshness: FreshnessPolicy;
  readonly clauses: readonly LightClause[];
  /** When no clause holds. */
  readonly otherwise: { readonly id: string; readonly light: string; readonly label: LightClause["label"] };
}

/**
 * How fresh the reports on a line are. `awaited`: none since the line opened, came or came back, and it is not due yet.
 * `fresh`, `stale`: the last one is, or is no longer. `missing`: none was made by the day it was due.
 *
 * @category Lights
 */
export type Freshness = "awaited" | "fresh" | "stale" | "missing";
