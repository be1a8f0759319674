/**
 * How sure an answer is: `stated` when the words name the unit, `derived` when it follows under every recorded reading,
 * `possible` when it follows under some.
 *
 * @category Questions
 */
export type Certainty = "stated" | "derived" | "possible";

/** From the surest to the least sure. */
export const certainties: readonly Certainty[] = ["stated", "derived", "possible"];

const rank = (certainty: Certainty): number => certainties.indexOf(certainty);

/** The weaker of two: a chain is as sure as its weakest link. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (rank(a) >= rank(b) ? a : b);

/** The surest of several grounds: one good ground is enough. */
export const surest = (grounds: readonly { readonly certainty: Certainty }[]): Certainty =>
  grounds.reduce<Certainty>(
    (best, { certainty }) => (rank(certainty) < rank(best) ? certainty : best),
    "possible",
  );

/** Puts the surest first, and keeps the order of equals. */
export const bySurest = (
  a: { readonly certainty: Certainty },
  b: { readonly certainty: Certainty },
): number => rank(a.certainty) - rank(b.certainty);

/** Why an answer is less than stated. @category Questions */
export type Reason =
  /** The facts doubt that the unit belongs to the collective. */
  | { readonly code: "membership-doubtful"; readonly collective: string; readonly doubt: string }
  /** Whether the collective reaches this far is not said. */
  | { readonly code: "reach-doubtful"; readonly collective: string; readonly doubt: string }
  /** The text of the task names only some of the collective that the clause names. */
  | { readonly code: "narrowed-by-text"; readonly collective: string; readonly words: string }
  /** Under another reading the words do not govern this task. */
  | { readonly code: "governed-set"; readonly ambiguity: string }
  /** Only some of the collective are meant, and nobody has listed them. */
  | { readonly code: "unlisted-part"; readonly collective: string }
  /** The list ends in 等: it may mean this unit. */
  | { readonly code: "open-list"; readonly words: string }
  /** Named only in brackets after another unit. */
  | { readonly code: "in-brackets"; readonly after: string }
  /** Addressed by the notice, and in no clause. */
  | { readonly code: "addressed-only"; readonly words: string }
  /** Its only roles are outside those that the words mean. */
  | { readonly code: "other-roles-only" };

/** One step from the unit asked about to the unit that the words name. @category Questions */
export type ViaStep =
  /** A member of a collective, for a period. */
  | {
      readonly kind: "member";
      readonly collective: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly source: string;
    }
  /** One of what is left of a collective when the leads are taken out (其他部门). */
  | { readonly kind: "residual"; readonly collective: string }
  /** An unlisted part of a collective (26个领域相关市直部门). */
  | { readonly kind: "subset"; readonly of: string }
  /** Among those whom an open list (等部门) may mean. */
  | { readonly kind: "open-list"; readonly of: string }
  /** Named in brackets after a unit. */
  | { readonly kind: "in-brackets"; readonly after: string }
  /** The successor of a unit, since a day (`null` when the day is not established). */
  | {
      readonly kind: "successor";
      readonly of: string;
      readonly succession: string;
      readonly since: string | null;
    }
  /** One of those who have certain roles in the plan (各责任单位). */
  | { readonly kind: "role"; readonly collective: string };

/** How a unit belongs to something: how sure, by which way, and why not surer. @category Questions */
export interface Belonging {
  readonly certainty: Certainty;
  /** From the unit asked about to what it belongs to; empty when it is named itself. */
  readonly via: readonly ViaStep[];
  readonly reasons: readonly Reason[];
}
