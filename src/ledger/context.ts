import { indexOf, type Plan } from "../plan/compile.js";
import { defaultDay } from "../plan/existence.js";
import type { PlanIndex } from "../plan/plan-index.js";
import { reachesOf } from "../query/reach.js";
import type { Cut } from "./entry-order.js";
import { type EntryRules, entryRules } from "./entry-rules.js";
import type { LedgerEntry } from "./entry-types.js";
import { pieceKey, unitInId } from "./line-id.js";
import { type LineIndex, lineIndexOf } from "./line-index.js";
import type { Line } from "./line-types.js";
import { datesFor } from "./pieces.js";

/** Customs that differ from {@link entryRules}. @category Entries */
export interface RuleOption {
  /** Who may make which kind of entry, and when; {@link entryRules} by default. */
  readonly entryRules?: EntryRules;
}

/** What deciding and folding look into. */
export interface Context {
  readonly plan: Plan;
  readonly index: LineIndex;
  readonly rules: EntryRules;
  readonly cut: Cut;
  /** The entries that touch a line, in order. */
  readonly logOf: (line: string) => readonly LedgerEntry[];
  /** Whether another entry of the same id comes before it: that one counts. */
  readonly isShadowed: (entry: LedgerEntry) => boolean;
  readonly planIndex: PlanIndex;
  /** Whether entries that touch several lines hold on their own, as far as that has been asked. */
  readonly verdicts: Map<LedgerEntry, boolean>;
}

/** Where entries are found. */
export type Entries = Pick<Context, "logOf" | "isShadowed">;

export const contextOf = (
  plan: Plan,
  { logOf, isShadowed }: Entries,
  { entryRules: rules = entryRules }: RuleOption,
  cut: Cut = {},
): Context => ({
  plan,
  index: lineIndexOf(plan),
  planIndex: indexOf(plan),
  rules,
  cut,
  logOf,
  isShadowed,
  verdicts: new Map(),
});

/** The line that a reassignment may make for a unit that does not own the task by the plan. */
function adoptedLine(plan: Plan, index: LineIndex, id: string): Line | undefined {
  const piece = index.pieces.get(pieceKey(id));
  const unit = indexOf(plan).units.get(unitInId(id));
  if (piece === undefined || unit === undefined || unit.kind === "collective") return undefined;
  const day = defaultDay(plan.data);
  const reached = new Set(reachesOf(plan, unit, day).map((reach) => reach.unit));
  return {
    id,
    subject: piece.subject,
    unit: unit.id,
    roles: [],
    answersFor: "own-part",
    certainty: "derived",
    via: [],
    reasons: [],
    origin: "ledger",
    together: [],
    nature: piece.nature,
    opens: piece.turn !== undefined && piece.turn.first > day ? piece.turn.first : day,
    inherits: [],
    ...(datesFor(piece, reached) ?? { due: [], open: [] }),
    period: piece.period,
  };
}

/** The line of that id: the plan's, or one that a reassignment may make; `undefined` for an id that can be neither. */
export const lineWithId = (plan: Plan, id: string): Line | undefined => {
  const index = lineIndexOf(plan);
  return index.byId.get(id) ?? adoptedLine(plan, index, id);
};
