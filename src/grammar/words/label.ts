import type { Role } from "../../plan/data.js";

/** What a label or a column title says about the words under it. */
export type LabelMeaning =
  | { readonly kind: "role"; readonly role: Role; readonly certain: boolean }
  /** Something other than units: a time limit, a person, a remark. */
  | { readonly kind: "other"; readonly field: "time" | "person" | "other" };

export interface LabelMatch {
  readonly start: number;
  /** After the label's own words, before any colon. */
  readonly end: number;
  readonly meaning: LabelMeaning;
  /** Too short to be a label anywhere but at the beginning of a phrase. */
  readonly short: boolean;
  /** Words that are a label only before a colon. */
  readonly asksColon: boolean;
}
