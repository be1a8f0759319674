import type { IsoDate } from "../date/index.js";
import type { Span } from "../diagnostics/index.js";
import type { Timing } from "../timing/types.js";

/** `lead` 牵头; `support` 配合; `responsible` 落实、负责; `oversee` 监管、监督、指导. */
export type Role = "lead" | "support" | "responsible" | "oversee";

/** `whole`: the whole task (牵头). `own-part`: its own part (落实、按职责分工). `assists`: 配合, or no verb beside a lead. `supervises`: 监管. */
export type AnswersFor = "whole" | "own-part" | "assists" | "supervises";

/** What made a role: the verb of the segment, the place beside a lead, a label, a column title, a stated convention, or no verb at all. */
export type RoleRule = "verb" | "beside-lead" | "no-verb" | "label" | "column" | "convention";

/** Whether facts support a statement under every recorded reading, or only under some. */
export type FactCertainty = "certain" | "doubtful";

/** A day that a fact begins or ends; `null` when nobody knows or it has no end. Periods are half-open, `[from, to)`. */
export type PeriodEnd = IsoDate | null;

/** Everything a plan says, as JSON. `ext` is kept and never read. */
export interface PlanData {
  readonly format: "fengong/1";
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  /** The place whose plan it is, as written before its units' names: `中山市`. */
  readonly jurisdiction: string;
  readonly period: { readonly first: IsoDate; readonly last: IsoDate };
  readonly document: DocumentData;
  readonly sources: readonly SourceData[];
  readonly units: readonly UnitData[];
  readonly successions: readonly SuccessionData[];
  readonly groups: readonly GroupData[];
  readonly tasks: readonly TaskData[];
  readonly clauses: readonly ClauseData[];
  readonly obligations: readonly ObligationData[];
  readonly inspections: readonly InspectionData[];
  readonly exhortations: readonly ExhortationData[];
  readonly ambiguities: readonly AmbiguityData[];
  readonly repairs: readonly RepairData[];
  readonly noise: readonly NoiseData[];
  readonly ext?: ExtensionData;
}

/** Keys of an embedding application: kept, never read. */
export type ExtensionData = { readonly [key: string]: unknown };

/** Words of the text with their place in the source. */
export interface Quotation {
  /** Simplified, repaired, full-width. */
  readonly words: string;
  readonly span: Span;
}

/** A text that spans point into. */
export interface SourceData {
  readonly id: string;
  readonly title: string;
  /** UTF-16 length of the decoded text. */
  readonly length: number;
  readonly sha256: string;
  readonly script: "simplified" | "traditional" | "mixed";
  readonly note?: string;
}

/** The covering notice and the plan it carries. */
export interface DocumentData {
  readonly title: Quotation;
  readonly planTitle: Quotation;
  readonly number: Quotation | null;
  /** A unit id. */
  readonly issuer: string;
  /** 成文日期 and 发布日期. */
  readonly signed: IsoDate | null;
  readonly published: IsoDate | null;
  readonly approval: Quotation | null;
  /** Whom the notice names at its head, as written, with the units those words mean. */
  readonly addressees: readonly AddresseeData[];
  readonly basis: readonly CitationData[];
  /** Column titles of the table, in order. */
  readonly columns: readonly Quotation[];
}

export interface AddresseeData extends Quotation {
  /** Unit ids; empty when the words name nobody in particular. */
  readonly units: readonly string[];
}

/** Another instrument that the text names. Its title is kept as quoted, apart from its number. */
export interface CitationData extends Quotation {
  readonly kind: "basis" | "applies" | "names";
  readonly title: string | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** What became of the instrument after it was cited. */
  readonly changes?: readonly InstrumentChange[];
  readonly note?: string;
}

export interface InstrumentChange {
  readonly date: IsoDate;
  readonly effect: "revised" | "repealed" | "replaced";
  readonly by: string;
  readonly source: string;
}

/** A fact's origin, as a reader can check it. */
export interface SourcedNote {
  readonly text: string;
  readonly source?: string;
}

/** An organisation; `collective` ones stand for others. */
export type UnitData = SingleUnitData | CollectiveData;

export type SingleUnitKind =
  | "government"
  | "office"
  | "department"
  | "section"
  | "institution"
  | "public-utility"
  | "town"
  | "development-zone"
  | "superior"
  | "party-body"
  | "unspecified";

export interface UnitBase {
  readonly id: string;
  readonly name: string;
  readonly fullName?: string;
  readonly aliases?: readonly string[];
  readonly notes?: readonly SourcedNote[];
  readonly ext?: ExtensionData;
}

export interface SingleUnitData extends UnitBase {
  readonly kind: SingleUnitKind;
  /** Official codes, as in the statistical codes of towns. */
  readonly code?: string;
  /** When the unit came to be and ceased, as far as known. */
  readonly from?: PeriodEnd;
  readonly to?: PeriodEnd;
  readonly memberOf?: readonly MembershipData[];
  /** The unit of which this one is a section or an affiliated body. */
  readonly partOf?: string;
  /** Units that file as one line with this one, as far as known. */
  readonly reportsTogetherWith?: readonly {
    readonly unit: string;
    readonly certainty: FactCertainty;
    readonly source: string;
  }[];
}

export interface MembershipData {
  readonly collective: string;
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
  readonly certainty: FactCertainty;
  /** Why it is doubtful; required for doubtful ones by convention. */
  readonly doubt?: string;
  readonly source: string;
}

/** How much of a collective's membership is known. */
export type Roster = "complete" | "partial" | "unknown";

/** A unit that stands for others: its members by `memberOf`, or by the rule given here. */
export interface CollectiveData extends UnitBase {
  readonly kind: "collective";
  readonly roster: Roster;
  /** 其他…: the members of these collectives under every reading, less the leads of the clause. */
  readonly residualOf?: readonly string[];
  /** Units and collectives that belong under some readings only. */
  readonly mayInclude?: readonly { readonly unit: string; readonly reason: string }[];
  /** 各责任单位: whoever has one of these roles in the plan. */
  readonly roles?: readonly Role[];
  /** Another collective of which this is an unnamed part: 26个领域相关市直部门. */
  readonly subsetOf?: string;
  /** A number of members that some page states, with its source; no roster. */
  readonly countHints?: readonly { readonly count: number; readonly text: string; readonly source: string }[];
}

/** Units that became others. */
export interface SuccessionData {
  readonly id: string;
  readonly kind: "merge" | "rename" | "retype" | "split" | "transfer";
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The first day of the successor; `null` when not established. */
  readonly date: PeriodEnd;
  readonly note?: string;
  readonly source: string;
}

/** A heading over tasks. Printed twice, it has two headings. */
export interface GroupData {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
  readonly headings: readonly Span[];
}

/** One numbered requirement. */
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

export interface PartData extends Quotation {
  readonly id: string;
}

/** Somebody the text itself names as acting, answering or being acted on. */
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

/** A measure that must be proved. */
export interface ThresholdData extends Quotation {
  readonly operator: "at-least" | "at-most" | "exactly" | "all" | "scope";
  /** Absent for `all`. */
  readonly value?: number;
  readonly unit: string;
  readonly metric: string;
  readonly part?: string;
}

/** The words that give tasks to units, and the tasks they govern. */
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

export interface OpenListData extends Quotation {
  /** The class of the open list: a collective whose members it may mean. */
  readonly of: string;
  readonly role: Role;
  readonly answersFor: AnswersFor;
  readonly byDuty: boolean;
}

/** What the covering notice asks of units. */
export interface ObligationData extends Quotation {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** A unit or a collective. */
  readonly actor: string;
  readonly actorWritten: Quotation;
  /** Whoever is named here need not do it, with the reason. */
  readonly except: readonly { readonly unit: string; readonly reason: string }[];
  /** To whom it is filed. */
  readonly recipient: { readonly unit: string; readonly written: Quotation } | null;
  readonly timing: Timing;
}

/** When the overseer looks. */
export interface InspectionData extends Quotation {
  readonly id: string;
  readonly inspector: string;
  readonly examines: string;
  readonly timing: Timing;
  readonly consequence: Quotation | null;
}

/** What the notice urges without a measurable act. */
export interface ExhortationData extends Quotation {
  readonly id: string;
  readonly actors: readonly string[];
}

/** Words that can be read in more than one way, with the reading taken and the others. */
export interface AmbiguityData {
  readonly id: string;
  /** What it is about: who acts, which tasks a clause governs, who a collective is, what a time binds, which unit a name means. */
  readonly kind: "actor" | "governed-set" | "collective" | "timing" | "unit" | "role" | "wording";
  readonly tasks: readonly string[];
  readonly clause?: string;
  readonly obligation?: string;
  readonly units?: readonly string[];
  readonly words: string;
  readonly span: Span;
  /** The reading this plan data takes. */
  readonly taken: string;
  /** The other readings, and what each would change. */
  readonly alternatives: readonly { readonly reading: string; readonly effect: string }[];
}

/** Damaged text put right. */
export interface RepairData {
  readonly id: string;
  readonly span: Span;
  /** As received. */
  readonly before: string;
  /** As repaired, in the script of the source. */
  readonly after: string;
  readonly kind: "encoding" | "width" | "script" | "merge";
  readonly confidence: "certain" | "high" | "medium";
  readonly proof: string;
  readonly tasks: readonly string[];
}

/** Characters of the source that are not part of the document. */
export interface NoiseData {
  readonly span: Span;
  readonly reason: "injected-markup" | "breadcrumb" | "blank" | "footer" | "spam";
}
