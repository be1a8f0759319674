import type { IsoDate } from "../date/index.js";

/** The format of ledgers and entries that this version writes. @category Entries */
export const ledgerFormat = "fengong-ledger/1" as const;

/**
 * When an entry was written down: a day, or a day with the office's clock time, `2021-07-19` or `2021-07-19T16:30:05`. It
 * has no zone, so that it sorts as text and belongs to one day everywhere.
 *
 * @category Entries
 */
export type RecordedAt = string;

/** Who makes an entry: a unit, by id, with whoever acted for it; or a program. @category Entries */
export type Author =
  | { readonly unit: string; readonly section?: string; readonly person?: string }
  | { readonly system: string };

/** Something that proves: a link or a number. @category Entries */
export interface EvidenceItem {
  readonly title?: string;
  readonly link?: string;
  /** The number of a document: `中府办函〔2021〕91号`. */
  readonly number?: string;
}

/** How good something was found. @category Entries */
export type Quality = "good" | "fair" | "poor";

/** 提醒 催办 督办 通报 约谈, from the mildest. @category Entries */
export type EscalationLevel = "remind" | "chase" | "supervise" | "circulate" | "summon";

/** What every entry carries. @category Entries */
export interface EntryBase {
  /** The format it was written for; the present one when absent. */
  readonly format?: typeof ledgerFormat;
  /** Unique; chosen by the caller. */
  readonly id: string;
  /** The day it happened. */
  readonly date: IsoDate;
  readonly recordedAt: RecordedAt;
  readonly by: Author;
  /** The id of the line it is about. */
  readonly line?: string;
  /** Instead of `line`: an obligation of the notice, on the line of the unit that makes the entry. */
  readonly obligation?: string;
  /** The id of the entry that it closes, returns, grants, refuses or otherwise answers. */
  readonly answers?: string;
  readonly text?: string;
  /** Keys of an embedding application: kept, never read. */
  readonly ext?: { readonly [key: string]: unknown };
}

/** What a report on the state of the work says. @category Entries */
export interface ReportFields {
  /** 0 to 100. */
  readonly percent?: number;
  /** 存在问题. */
  readonly problems?: string;
  /** 下一步措施. */
  readonly nextSteps?: string;
  /** 审签人. */
  readonly approvedBy?: string;
  readonly evidence?: readonly EvidenceItem[];
}

type Kind<Name extends string, Fields = unknown> = EntryBase & { readonly kind: Name } & Fields;

/** 交办、分解: to a section or a person. @category Entries */
export type Assigned = Kind<
  "assigned",
  { readonly to?: { readonly section?: string; readonly person?: string } }
>;
/** 签收. @category Entries */
export type Acknowledged = Kind<"acknowledged">;
/** 退办: the unit says that the task is not its own. It stays its own until somebody takes it off. @category Entries */
export type Declined = Kind<"declined", { readonly reason: string }>;
/** 改派: to another unit, by id; to nobody (取消) with `null`. @category Entries */
export type Reassigned = Kind<"reassigned", { readonly to: string | null; readonly reason?: string }>;
/** What the notice asks has been done. @category Entries */
export type ObligationMet = Kind<"obligation-met", { readonly evidence?: readonly EvidenceItem[] }>;
/** 反馈进展. @category Entries */
export type Progress = Kind<"progress", ReportFields & { readonly text: string }>;
/** 佐证材料. `date` is the day of what it proves: a meeting in March recorded in December is dated March. @category Entries */
export type Evidence = Kind<"evidence", EvidenceItem>;
/** 报送审核: the unit says that it is done. @category Entries */
export type Submitted = Kind<"submitted", ReportFields>;
/** 审核 passed, one stage of several perhaps. A review that is not passed is a `submission-returned`. @category Entries */
export type Reviewed = Kind<"reviewed", { readonly stage: string; readonly quality?: Quality }>;
/** 退回整改: not good enough; `until` sets a new date. @category Entries */
export type SubmissionReturned = Kind<
  "submission-returned",
  { readonly reason: string; readonly until?: IsoDate }
>;
/** 申请延期. @category Entries */
export type ExtensionRequested = Kind<
  "extension-requested",
  { readonly to: IsoDate; readonly reason: string }
>;
/** 同意延期: the date in force from now on. @category Entries */
export type ExtensionGranted = Kind<"extension-granted", { readonly to: IsoDate }>;
/** 不同意延期: the date in force stays. @category Entries */
export type ExtensionRefused = Kind<"extension-refused", { readonly reason?: string }>;
/** 提醒. @category Entries */
export type Reminded = Kind<"reminded">;
/** 催办. @category Entries */
export type Chased = Kind<"chased">;
/** 提醒 催办 督办 通报 约谈. @category Entries */
export type Escalated = Kind<"escalated", { readonly level: EscalationLevel }>;
/** 领导批示. @category Entries */
export type Instruction = Kind<"instruction", { readonly text: string; readonly person?: string }>;
/** 挂账. The date in force stays: only an extension moves it. @category Entries */
export type Suspended = Kind<"suspended", { readonly reason: string; readonly until?: IsoDate }>;
/** 恢复: the end of a suspension. @category Entries */
export type Resumed = Kind<"resumed">;
/** 检查. Problems are poor quality, and what has passed is good, unless `quality` says otherwise. @category Entries */
export type Inspected = Kind<
  "inspected",
  {
    readonly inspection?: string;
    readonly result: "passed" | "problems";
    readonly quality?: Quality;
    readonly problems?: string;
  }
>;
/** 责令整改; `until` sets a new date. @category Entries */
export type RectificationOrdered = Kind<
  "rectification-ordered",
  { readonly reason: string; readonly until?: IsoDate }
>;
/** 销号. @category Entries */
export type Closed = Kind<"closed", { readonly evidence?: readonly EvidenceItem[] }>;
/** 重新启动: a closed line is open again. @category Entries */
export type Reopened = Kind<"reopened", { readonly reason: string }>;
/** 牵头单位汇总: a lead reports for others, on its own line and on `covers`, by line id. @category Entries */
export type Consolidated = Kind<
  "consolidated",
  ReportFields & { readonly text: string; readonly covers: readonly string[] }
>;
/** 自评. @category Entries */
export type SelfAssessed = Kind<"self-assessed", { readonly score: number }>;
/** 考核. @category Entries */
export type Assessed = Kind<"assessed", { readonly score: number; readonly quality?: Quality }>;
/** 回头看. @category Entries */
export type LookBack = Kind<"look-back", { readonly found: "done" | "partly-done" | "not-done" }>;
/** 归档. @category Entries */
export type Archived = Kind<"archived", { readonly place?: string }>;
/** 备注: words for the file, of no effect. @category Entries */
export type Note = Kind<"note", { readonly text: string }>;

/** An entry of a kind that this version knows: a union discriminated on `kind`. @category Entries */
export type KnownEntry =
  | Assigned
  | Acknowledged
  | Declined
  | Reassigned
  | ObligationMet
  | Progress
  | Evidence
  | Submitted
  | Reviewed
  | SubmissionReturned
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | Reminded
  | Chased
  | Escalated
  | Instruction
  | Suspended
  | Resumed
  | Inspected
  | RectificationOrdered
  | Closed
  | Reopened
  | Consolidated
  | SelfAssessed
  | Assessed
  | LookBack
  | Archived
  | Note;

/** The names of the kinds that this version knows. @category Entries */
export type EntryKind = KnownEntry["kind"];

/** The entry of one kind. @category Entries */
export type EntryOf<K extends EntryKind> = Extract<KnownEntry, { readonly kind: K }>;

/** An entry of a kind that this version does not know: kept as it came, and of no effect. @category Entries */
export interface ForeignEntry extends EntryBase {
  readonly kind: string;
  readonly [key: string]: unknown;
}

/** One thing that happened, as somebody wrote it down. {@link isKnownEntry} tells the two apart. @category Entries */
export type LedgerEntry = KnownEntry | ForeignEntry;

/** A ledger as JSON. @category Entries */
export interface LedgerData {
  readonly format: typeof ledgerFormat;
  /** The id of the plan. */
  readonly plan: string;
  /** In order: by date, then by when it was recorded, then by id. */
  readonly entries: readonly LedgerEntry[];
}
