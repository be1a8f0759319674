import type { IsoDate } from "../date/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { WhyUnknown } from "../timing/resolved.js";
import type { EscalationLevel, EvidenceItem, Quality } from "./entry-types.js";
import type { Freshness, NoticeRank } from "./light-types.js";
import type { Line } from "./line-types.js";

/**
 * Where the work on a line stands: 未启动, 推进中, 待审核, 退回整改, 持续推进, 挂账, 已销号, 取消或改派, and `succeeded` for the
 * line of a unit that has become others.
 *
 * @category Ledger
 */
export type LineState =
  | "not-started"
  | "in-progress"
  | "submitted"
  | "returned"
  | "ongoing"
  | "suspended"
  | "closed"
  | "withdrawn"
  | "succeeded";

/**
 * Where a line stands beside its date. `met` and `met-late` count the day it was handed in, not the day it was approved.
 *
 * @category Ledger
 */
export type Timeliness = "no-due-date" | "not-due" | "due-today" | "met" | "met-late" | "overdue";

/** What an answer rests on: an entry of the ledger, or what the plan says. @category Ledger */
export type Because =
  | { readonly by: "entry"; readonly entry: string; readonly kind: string; readonly date: IsoDate }
  /** The words of the plan that give the date; empty when it gives none. */
  | { readonly by: "plan"; readonly words: string }
  /** Nothing has been written yet. */
  | { readonly by: "no-entry" }
  /** The unit has become others. */
  | { readonly by: "succession"; readonly succession: string; readonly date: IsoDate }
  /** The unit has left the collective. */
  | { readonly by: "left"; readonly date: IsoDate }
  /** The words forbid: they bind from the first day and never end. */
  | { readonly by: "prohibition" }
  /** Put together from the lines of several predecessors. */
  | { readonly by: "inherited"; readonly lines: readonly string[]; readonly date: IsoDate };

/** The date in force: the plan's, or one that an entry has set. @category Ledger */
export interface DueInForce {
  readonly date: IsoDate;
  /** `plan`, or the id of the entry that granted or set it. */
  readonly from: string;
  /** The plan's own date, when another is in force. */
  readonly stated?: IsoDate;
  /** A notice still to come may move it. */
  readonly provisional?: true;
}

/** Working days to or past the date in force; counted from the day of completion for a line that is met. @category Ledger */
export type WorkingDaysToDue =
  | { readonly standing: "counted"; readonly left: number; readonly late: number }
  | { readonly standing: "unknown"; readonly why: WhyUnknown };

/** The last report on a line. @category Ledger */
export interface LastReport {
  readonly entry: string;
  readonly kind: string;
  readonly date: IsoDate;
  readonly text?: string;
  readonly percent?: number;
  readonly problems?: string;
  readonly nextSteps?: string;
  readonly approvedBy?: string;
}

/** Evidence, and the entry that brought it. @category Ledger */
export interface EvidenceOn extends EvidenceItem {
  readonly entry: string;
  readonly date: IsoDate;
}

/** A reminder or something graver. @category Ledger */
export interface NoticeOn {
  readonly entry: string;
  readonly kind: "reminded" | "chased" | "escalated";
  readonly level: EscalationLevel;
  readonly rank: NoticeRank;
  readonly date: IsoDate;
  /** The first report, submission or request of the unit after it. */
  readonly answeredBy?: string;
  /** From the notice to the day asked about; absent without a calendar that covers both. */
  readonly workingDaysSince?: number;
}

/** Something that waits for an answer. @category Ledger */
export interface PendingMatter {
  readonly entry: string;
  readonly kind: "declined" | "extension-requested" | "submitted" | "obligation-met";
  readonly date: IsoDate;
}

/** An entry that stays in the ledger without effect, with the reasons. @category Ledger */
export interface IgnoredEntry {
  readonly entry: string;
  readonly kind: string;
  readonly date: IsoDate;
  readonly diagnostics: readonly Diagnostic[];
}

/** The light of a line, and the clause of the scheme that lit it. @category Ledger */
export interface LineLight {
  readonly policy: string;
  readonly light: string;
  /** The id of the clause. */
  readonly clause: string;
}

/** How fresh the reports are, and until when. `unknown` without a calendar that covers the days. @category Ledger */
export type FreshnessOn =
  | { readonly standing: Freshness; readonly until: IsoDate; readonly from: "working-days" | "inspection" }
  | { readonly standing: "unknown"; readonly why: WhyUnknown };

/** One line on a day. @category Ledger */
export interface LineStatus {
  readonly line: Line;
  /** How many entries touch the line, whatever their date: what {@link decideLine} expects. */
  readonly version: number;
  readonly state: LineState;
  readonly stateBecause: Because;
  readonly timeliness: Timeliness;
  readonly timelinessBecause: Because;
  /** The day on which what was due was handed in. */
  readonly metOn?: IsoDate;
  readonly light: LineLight;
  /**
   * Whether totals count the line: it stands, and its unit owns the task under every reading or has taken it. Lines that are
   * `succeeded` or `withdrawn`, that stand for members nobody has listed, or that are only possible, are shown and not counted.
   */
  readonly counted: boolean;
  readonly due?: DueInForce;
  readonly workingDays?: WorkingDaysToDue;
  readonly acknowledged?: IsoDate;
  readonly assignedTo?: { readonly section?: string; readonly person?: string };
  readonly lastReport?: LastReport;
  /** What the last report with a percent said. */
  readonly percent?: number;
  /** What the schedule would have reached by the day, for a line with a date. */
  readonly plannedPercent?: number;
  readonly freshness: FreshnessOn;
  readonly evidence: readonly EvidenceOn[];
  readonly quality?: Quality;
  readonly notices: readonly NoticeOn[];
  /** Stages of review that the pending submission has passed. */
  readonly stages: readonly string[];
  readonly pending: readonly PendingMatter[];
  /** Instructions of leaders (领导批示), by entry id. */
  readonly instructions: readonly string[];
  readonly inspections: readonly string[];
  readonly selfScore?: number;
  readonly score?: number;
  readonly lookBack?: "done" | "partly-done" | "not-done";
  readonly archived?: IsoDate;
  /** Where a withdrawn line went; absent when to nobody. */
  readonly reassignedTo?: string;
  /** The lines from which work came by reassignment. */
  readonly reassignedFrom: readonly string[];
  readonly ignored: readonly IgnoredEntry[];
}

/** Every line of a plan on a day. @category Ledger */
export interface StatusReport {
  readonly plan: string;
  readonly date: IsoDate;
  /** Only what was written down by the end of this day counts. */
  readonly recordedBy?: IsoDate;
  /** The id of the scheme of lights. */
  readonly policy: string;
  /** Every line that has opened by the day: in the order of the plan, obligations last. */
  readonly lines: readonly LineStatus[];
  /** False when a collective that is given work has members whom nobody has listed: totals are then of the listed ones. */
  readonly rosterComplete: boolean;
  /** Entries without effect and contradictions, of every line and of none. */
  readonly diagnostics: readonly Diagnostic[];
}
