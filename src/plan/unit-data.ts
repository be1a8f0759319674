import type { Role } from "./task-data.js";
import type { ExtensionData, FactCertainty, PeriodEnd, SourcedNote } from "./words-data.js";

/** An organisation; `collective` ones stand for others. @category Units */
export type UnitData = SingleUnitData | CollectiveData;

/** What sort of organisation a unit is. @category Units */
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

/** What single units and collectives both carry. @category Units */
export interface UnitBase {
  readonly id: string;
  readonly name: string;
  readonly fullName?: string;
  readonly aliases?: readonly string[];
  readonly notes?: readonly SourcedNote[];
  readonly ext?: ExtensionData;
}

/** One organisation: 市司法局, 石岐街道. @category Units */
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

/** A unit's place in a collective, from one day (included) to another (not included). @category Units */
export interface MembershipData {
  readonly collective: string;
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
  readonly certainty: FactCertainty;
  /** Why it is doubtful; required for doubtful ones by convention. */
  readonly doubt?: string;
  readonly source: string;
}

/** How much of a collective's membership is known. @category Units */
export type Roster = "complete" | "partial" | "unknown";

/** A unit that stands for others: its members by `memberOf`, or by the rule given here. @category Units */
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

/** Units that became others. @category Units */
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
