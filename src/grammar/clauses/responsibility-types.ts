import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { AnswersFor, Quotation, Role, RoleRule } from "../../plan/data.js";

/** What is known beforehand about a clause. Everything may be left out. @category Import */
export interface ResponsibilityContext {
  /** The source that spans name; `"input"` by default. */
  readonly source?: string;
  /** Names and aliases of units, as far as known: they settle where a name ends and which prefix it takes. */
  readonly knownUnits?: readonly string[];
  /** The title of the column in which the clause stands: `牵头单位`. */
  readonly column?: string;
  /** The role that the place of the clause gives, where no title says it. Goes before `column`. */
  readonly role?: Role;
  /** The level whose organs are meant where a list begins without it: `市`. */
  readonly levelPrefix?: string;
  /**
   * The document states that the unit listed first leads (列第一位者为牵头单位，下同); `"list"`: that all before the first comma do
   * (列逗号之前的为牵头单位).
   */
  readonly firstLeads?: boolean | "list";
}

/** A bracket behind a unit. @category Import */
export interface ParsedBracket extends Quotation {
  /** `alias`: another name or a second body. `scope`: what the unit answers for, or whom it takes in. */
  readonly kind: "alias" | "scope";
}

/** One unit in one role, with the words that say so. Words and units are in the script of the text. @category Import */
export interface ParsedAssignment {
  /** The unit's name, with the prefix of its level where the list leaves it out. */
  readonly unit: string;
  /** As written, without a bracket behind it. */
  readonly surface: string;
  /** The surface in the text. */
  readonly span: Span;
  readonly role: Role;
  /** The verb, simplified; absent where a label, a column or nothing says the role. */
  readonly verb?: string;
  readonly rule: RoleRule;
  readonly answersFor: AnswersFor;
  /** 按职责分工. */
  readonly byDuty: boolean;
  /** 参照落实: on the model of the others. */
  readonly byReference: boolean;
  /** The list that this unit ends is open (等部门). Whoever shares the `segment` stands in that list. */
  readonly openEnded: boolean;
  /** Stands for others: 市直各部门, 各镇街. */
  readonly collective: boolean;
  /** Units taken out of a collective: those named before 其他部门, or in 除…外. */
  readonly except?: readonly string[];
  readonly bracketed?: ParsedBracket;
  /** The words that give the role: the list and its verb. */
  readonly segment: Quotation;
}

/** What a responsibility clause says, and every doubt about it. @category Import */
export interface ParsedResponsibility {
  readonly assignments: readonly ParsedAssignment[];
  readonly diagnostics: readonly Diagnostic[];
}
