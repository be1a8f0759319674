import type { Role } from "../../plan/data.js";
import type { BracketMatch } from "../names/bracket.js";
import type { LeftOut } from "../names/left-out.js";
import type { Predicate } from "../words/predicate.js";

/** A unit as it stands in the text. */
export interface UnitPiece {
  readonly kind: "unit";
  readonly start: number;
  readonly end: number;
  /** With the bracket behind the name. */
  readonly outerEnd: number;
  readonly bracket: BracketMatch | undefined;
  /** Where the words stand that take units out of a collective: 除…外 before it. */
  readonly leftOut: Pick<LeftOut, "start" | "end"> | undefined;
  readonly known: boolean;
  /** Nothing in the name says that it names a unit. */
  readonly unfamiliar: boolean;
  /** Where the last part stands that the name shares with one behind it: 镇人民政府 for 仁和 in 仁和、江口镇人民政府. */
  readonly tail?: { readonly start: number; readonly end: number };
  /** What parts it from the unit before it, where no mark does. */
  readonly parted: "mark" | "space" | "nothing";
}

export interface BreakPiece {
  readonly kind: "break";
  readonly level: "comma" | "semicolon" | "stop";
  readonly start: number;
  readonly end: number;
}

export interface PredicatePiece extends Predicate {
  readonly kind: "predicate";
}

/** 等部门, 等十个牵头单位: what closes a list. */
export interface CloserPiece {
  readonly kind: "closer";
  readonly start: number;
  readonly end: number;
  /** How many units the list has, where the words count them. */
  readonly count: number | undefined;
  /** The role as which the units stand in the list. */
  readonly role: Role | undefined;
}

/** 会同 and 联合 bring in helpers. */
export interface WithPiece {
  readonly kind: "with";
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** 由 announces who acts. */
export interface AgentPiece {
  readonly kind: "agent";
  readonly start: number;
  readonly end: number;
}

/** Why words were not read as units. */
export type TextReason =
  | "task"
  | "timing"
  | "note"
  | "convention"
  | "heading"
  | "number"
  | "other-field"
  | "unread";

export interface TextPiece {
  readonly kind: "text";
  readonly why: TextReason;
  readonly start: number;
  readonly end: number;
}

/** What a section of a clause is made of, in order. */
export type Piece =
  | UnitPiece
  | BreakPiece
  | PredicatePiece
  | CloserPiece
  | WithPiece
  | AgentPiece
  | TextPiece;
