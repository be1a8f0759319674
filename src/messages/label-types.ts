import type { Severity } from "../diagnostics/index.js";
import type { AnswersFor, FactCertainty, Role, RoleRule, Roster, UnitData } from "../plan/data.js";
import type { TimingKind } from "../timing/types.js";

/** A label for each literal of a union. */
export type LabelTable<Key extends string | number> = { readonly [K in Key]: string };

/**
 * Short words for the literals that answers carry, to be shown in tables: plain data, so that an application spreads
 * its own words over them.
 */
export interface Labels {
  readonly role: LabelTable<Role>;
  readonly answersFor: LabelTable<AnswersFor>;
  /** How sure an ownership is. */
  readonly certainty: LabelTable<"stated" | "derived" | "possible">;
  /** How sure a fact of the plan is. */
  readonly factCertainty: LabelTable<FactCertainty>;
  readonly rule: LabelTable<RoleRule>;
  readonly severity: LabelTable<Severity>;
  readonly timing: LabelTable<TimingKind>;
  readonly roster: LabelTable<Roster>;
  readonly unitKind: LabelTable<UnitData["kind"]>;
  /** Why a day is a working day or a day off. */
  readonly dayReason: LabelTable<"weekday" | "weekend" | "statutory" | "exchanged" | "make-up">;
  /** Whether a date rests on a published notice. */
  readonly standing: LabelTable<"official" | "provisional" | "unknown">;
  /** Monday is 1. */
  readonly weekday: LabelTable<1 | 2 | 3 | 4 | 5 | 6 | 7>;
}
