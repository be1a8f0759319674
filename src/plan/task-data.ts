import type { Span } from "../diagnostics/index.js";
import type { Timing } from "../timing/types.js";
import type { CitationData } from "./notice-data.js";
import type { ExtensionData, Quotation } from "./words-data.js";

/** `lead` 牵头; `support` 配合; `responsible` 落实、负责; `oversee` 监管、监督、指导. @category Tasks */
export type Role = "lead" | "support" | "responsible" | "oversee";

/**
 * `whole`: the whole task (牵头). `own-part`: its own part (落实、按职责分工). `assists`: 配合, or no verb beside a lead. `supervises`:
 * 监管.
 *
 * @category Tasks
 */
export type AnswersFor = "whole" | "own-part" | "assists" | "supervises";

/**
 * What made a role: the verb of the segment, the place beside a lead, a label, a column title, a stated convention, or no
 * verb at all.
 *
 * @category Tasks
 */
export type RoleRule = "verb" | "beside-lead" | "no-verb" | "label" | "column" | "convention";

/** A heading over tasks. Printed twice, it has two headings. @category Tasks */
export interface GroupData {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
  readonly headings: readonly Span[];
}

/** One numbered requirement. @category Tasks */
export interface TaskData {
  /** Unique in the plan, even where printed numbers repeat. */
  readonly key: string;
  /** The number as printed. */
  readonly number: number;
  readonly group: string;
  readonly text: string;
  readonly span: Span;
  /** Pieces with a timing or an actor of their own. */
  readonly parts: readonly PartData[];
  readonly timings: readonly Timing[];
  readonly thresholds: readonly ThresholdData[];
  /** What the task forbids. */
  readonly prohibitions: readonly Quotation[];
  readonly cites: readonly CitationData[];
  /** Who acts according to the text itself. */
  readonly actors: readonly InTextActorData[];
  /** What follows when the task is not done, in the words of the text. */
  readonly consequences: readonly Quotation[];
  readonly ext?: ExtensionData;
}

/** A piece of a task (分句) with a timing or an actor of its own. @category Tasks */
export interface PartData extends Quotation {
  readonly id: string;
}

/** Somebody the text itself names as acting, answering or being acted on. @category Tasks */
export interface InTextActorData extends Quotation {
  /** The unit those words mean, where the plan has one. */
  readonly unit: string | null;
  /**
   * Beside the clause: `same` says the same unit; `narrows` means only some of `narrows`; `differs` names somebody else;
   * `concerns` names those who are acted on.
   */
  readonly relation: "same" | "narrows" | "differs" | "concerns";
  /** The collective of the clause that the words narrow. */
  readonly narrows?: string;
}

/** A measure that must be proved. @category Tasks */
export interface ThresholdData extends Quotation {
  readonly operator: "at-least" | "at-most" | "exactly" | "all" | "scope";
  /** Absent for `all`. */
  readonly value?: number;
  readonly unit: string;
  readonly metric: string;
  readonly part?: string;
}

/** The words that give tasks to units, and the tasks they govern. @category Tasks */
export interface ClauseData {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  /** Task keys. */
  readonly governs: readonly string[];
  /** How it is known which tasks it governs. */
  readonly basis: "merged-cell" | "position" | "sentence" | "label";
  readonly confidence: "certain" | "high" | "medium";
  readonly assignments: readonly AssignmentData[];
  /** A list closed by 等…: whom else it may mean. */
  readonly openList?: OpenListData;
}

/** One unit in one role, as a clause has it. @category Tasks */
export interface AssignmentData {
  readonly unit: string;
  readonly role: Role;
  readonly answersFor: AnswersFor;
  /** 按职责分工: each within its own remit. */
  readonly byDuty: boolean;
  /** The list in which the unit stands is closed by 等. */
  readonly openEnded?: boolean;
  /** The unit as written, simplified. */
  readonly written: string;
  /** The unit in the source. */
  readonly span: Span;
  /** The words that give the role: the list and its verb. */
  readonly segment: Quotation;
  readonly basis: RoleRule;
  /** The verb, where there is one: 牵头, 配合, 落实, 监管. */
  readonly verb?: string;
  /** Units taken out of a residual collective: the leads of the clause. */
  readonly except?: readonly string[];
  /** A second body named in brackets after the unit, which may be the unit's other name or a body of its own. */
  readonly bracketed?: { readonly unit: string; readonly written: string };
  /** Tasks of the clause for which the assignment holds under some readings only. */
  readonly doubtfulFor?: readonly { readonly task: string; readonly ambiguity: string }[];
}

/** A list that 等部门 leaves open, and what would hold of a unit it may mean. @category Tasks */
export interface OpenListData extends Quotation {
  /** The class of the open list: a collective whose members it may mean. */
  readonly of: string;
  readonly role: Role;
  readonly answersFor: AnswersFor;
  readonly byDuty: boolean;
}
