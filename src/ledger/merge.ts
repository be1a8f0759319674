import type { DateLike } from "../date/index.js";
import { toIso } from "../date/index.js";
import { type Diagnostic, requireOptions } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import { contextOf, lineWithId, type RuleOption } from "./context.js";
import { isWithinCut } from "./entry-order.js";
import { createLedger, entriesIn, entriesOf, type Ledger, linesWritten } from "./ledger.js";
import { requireSamePlan } from "./require.js";
import { runLine } from "./run.js";

/** Two ledgers as one, and what in them contradicts. @category Ledger */
export interface Merged {
  readonly ledger: Ledger;
  /** One id with two contents, two closings, and whatever the one ledger makes impossible in the other. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Ids under which different things were written. */
const conflictsIn = (ledger: Ledger): readonly Diagnostic[] =>
  ledger.conflicts.map(
    (entry): Diagnostic => ({ code: "ledger.id-conflict", severity: "error", params: { entry } }),
  );

/**
 * Everything that the fold of a ledger ignores, and why; empty for a ledger in which all is possible.
 *
 * @throws `ledger.other-plan`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { contradictionsIn, createLedger } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const taken = {
 *   id: "e1",
 *   kind: "acknowledged",
 *   line: "zhongshan-2021/38/zs-justice",
 *   by: { unit: "zs-justice" },
 *   date: "2021-07-07",
 *   recordedAt: "2021-07-07",
 * } as const;
 * contradictionsIn(plan, createLedger(plan, [taken])); // => []
 * const both = createLedger(plan, [taken, { ...taken, date: "2021-07-08" }]);
 * contradictionsIn(plan, both).map(({ code }) => code); // => ["ledger.id-conflict"]
 * ```
 *
 * @category Ledger
 */
export function contradictionsIn(
  plan: Plan,
  ledger: Ledger,
  options: RuleOption = {},
): readonly Diagnostic[] {
  const context = contextOf(plan, entriesIn(plan, ledger), options);
  const ignored = [...linesWritten(ledger)].sort().flatMap((id) => {
    const line = lineWithId(plan, id);
    return line === undefined ? [] : runLine(context, line).ignored.flatMap(({ diagnostics }) => diagnostics);
  });
  const errors = ignored.filter(
    ({ severity, code }) => severity === "error" && code !== "ledger.id-conflict",
  );
  return [...conflictsIn(ledger), ...errors];
}

/**
 * Two ledgers of one plan as one: every entry of both, whatever the order in which they are given, each once. Nothing is lost:
 * entries that contradict each other all stay, the first in order counts, and `diagnostics` names them.
 *
 * @throws `ledger.other-plan`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, entriesOf, mergeLedgers } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const note = { kind: "note", by: { unit: "zs-office" }, date: "2021-08-02", recordedAt: "2021-08-02" } as const;
 * const line = "zhongshan-2021/38/zs-justice";
 * const ours = createLedger(plan, [{ ...note, id: "n1", line, text: "一" }]);
 * const theirs = createLedger(plan, [{ ...note, id: "n1", line, text: "二" }]);
 * const merged = mergeLedgers(plan, ours, theirs);
 * entriesOf(merged.ledger).length; // => 2
 * merged.diagnostics.map(({ code }) => code); // => ["ledger.id-conflict"]
 * ```
 *
 * @category Ledger
 */
export function mergeLedgers(plan: Plan, a: Ledger, b: Ledger, options: RuleOption = {}): Merged {
  requireSamePlan(plan, a, "a");
  requireSamePlan(plan, b, "b");
  const ledger = createLedger(plan, [...entriesOf(a), ...entriesOf(b)]);
  return { ledger, diagnostics: contradictionsIn(plan, ledger, options) };
}

/**
 * The ledger as it was: only what had happened by a day, and only what had been written down by a day. Its status on that
 * day is that of the whole ledger with the same options.
 *
 * @throws `ledger.other-plan` and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, entriesOf, ledgerAsOf } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const taken = {
 *   id: "e1",
 *   kind: "acknowledged",
 *   line: "zhongshan-2021/38/zs-justice",
 *   by: { unit: "zs-justice" },
 *   date: "2021-07-07",
 *   recordedAt: "2021-07-07",
 * } as const;
 * const ledger = createLedger(plan, [{ ...taken, recordedAt: "2021-07-12" }]);
 * entriesOf(ledgerAsOf(plan, ledger, { date: "2021-07-09" })).length; // => 1
 * entriesOf(ledgerAsOf(plan, ledger, { recordedBy: "2021-07-09" })).length; // => 0
 * ```
 *
 * @category Ledger
 */
export function ledgerAsOf(
  plan: Plan,
  ledger: Ledger,
  options: { readonly date?: DateLike; readonly recordedBy?: DateLike },
): Ledger {
  requireSamePlan(plan, ledger);
  requireOptions(options);
  const { date, recordedBy } = options;
  const cut = {
    ...(date === undefined ? {} : { date: toIso(date) }),
    ...(recordedBy === undefined ? {} : { recordedBy: toIso(recordedBy) }),
  };
  return createLedger(
    plan,
    entriesOf(ledger).filter((entry) => isWithinCut(entry, cut)),
  );
}
