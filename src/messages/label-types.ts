import type { DayReason, Standing } from "../calendar/index.js";
import type { Severity } from "../diagnostics/index.js";
import type { EntryRule } from "../ledger/entry-rules.js";
import type { EntryKind, EscalationLevel, LookBack, Quality } from "../ledger/entry-types.js";
import type { Freshness } from "../ledger/light-types.js";
import type { LineState, Timeliness } from "../ledger/status-types.js";
import type {
  AmbiguityData,
  AnswersFor,
  ClauseData,
  FactCertainty,
  InstrumentChange,
  RepairData,
  Role,
  RoleRule,
  Roster,
  SuccessionData,
  ThresholdData,
  UnitData,
} from "../plan/data.js";
import type { Presence } from "../plan/presence.js";
import type { Certainty, Reason, ViaStep } from "../query/certainty.js";
import type { WhyUnknown } from "../timing/resolved.js";
import type { TimingKind } from "../timing/types.js";

/** A label for each literal of a union. @category Texts */
export type LabelTable<Key extends string | number> = { readonly [K in Key]: string };

/**
 * Short words for the literals that answers carry, to be shown in tables: plain data, so that an application spreads
 * its own words over them.
 *
 * @category Texts
 */
export interface Labels {
  readonly role: LabelTable<Role>;
  readonly answersFor: LabelTable<AnswersFor>;
  /** How sure an ownership is. */
  readonly certainty: LabelTable<Certainty>;
  /** Why an ownership is less than stated. */
  readonly reason: LabelTable<Reason["code"]>;
  /** How a unit comes under the words that name another. */
  readonly via: LabelTable<ViaStep["kind"]>;
  /** Whether a unit stands on a day. */
  readonly presence: LabelTable<Presence>;
  /** How sure a fact of the plan is. */
  readonly factCertainty: LabelTable<FactCertainty>;
  readonly rule: LabelTable<RoleRule>;
  readonly severity: LabelTable<Severity>;
  readonly timing: LabelTable<TimingKind>;
  readonly roster: LabelTable<Roster>;
  readonly unitKind: LabelTable<UnitData["kind"]>;
  /** Why a day is a working day or a day off. */
  readonly dayReason: LabelTable<DayReason>;
  /** Whether a date rests on a published notice. */
  readonly standing: LabelTable<Standing | "unknown">;
  /** Why a date cannot be given. */
  readonly whyUnknown: LabelTable<WhyUnknown["code"]>;
  /** Where the work on a line of the ledger stands. */
  readonly lineState: LabelTable<LineState>;
  /** Where a line stands beside its date. */
  readonly timeliness: LabelTable<Timeliness>;
  readonly entryKind: LabelTable<EntryKind>;
  /** As what somebody makes an entry. */
  readonly capacity: LabelTable<EntryRule["by"][number]>;
  readonly escalationLevel: LabelTable<EscalationLevel>;
  readonly quality: LabelTable<Quality>;
  /** How fresh the reports on a line are. */
  readonly freshness: LabelTable<Freshness | "unknown">;
  /** Monday is 1. */
  readonly weekday: LabelTable<1 | 2 | 3 | 4 | 5 | 6 | 7>;
  /** What words that can be read in two ways are about. */
  readonly ambiguity: LabelTable<AmbiguityData["kind"]>;
  readonly repair: LabelTable<RepairData["kind"]>;
  /** How sure it is which tasks a clause governs, or that a repair is right. */
  readonly confidence: LabelTable<ClauseData["confidence"]>;
  readonly succession: LabelTable<SuccessionData["kind"]>;
  /** What became of an instrument. */
  readonly instrumentEffect: LabelTable<InstrumentChange["effect"]>;
  readonly threshold: LabelTable<ThresholdData["operator"]>;
  /** What a look-back found. */
  readonly lookBack: LabelTable<LookBack["found"]>;
}

/** The label of a key that comes from outside; the key itself when there is none. */
export const labelIn = (table: { readonly [key: string]: string }, key: string): string =>
  (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
