import { type Diagnostic, isRecord, requireItems, requireOptions } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import { contextOf, type Entries, lineWithId, type RuleOption } from "./context.js";
import { isRefused } from "./decide.js";
import { inserted, sameContent } from "./entry-order.js";
import type { LedgerEntry } from "./entry-types.js";
import { entriesIn, entriesWithId, type Ledger, withEntry } from "./ledger.js";
import type { Line } from "./line-types.js";
import { safeParseEntry } from "./parse.js";
import { requireSamePlan } from "./require.js";
import { runLine, runUntil } from "./run.js";
import { lineOfEntry } from "./touched.js";

/** What became of an entry. When it was refused, `ledger` is the one that was given. @category Ledger */
export interface Appended {
  readonly ok: boolean;
  readonly ledger: Ledger;
  /** Why it was refused, or what is to be said of it all the same. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is found of an entry put among those of its line. */
export function decideAmong(
  plan: Plan,
  known: Entries,
  line: Line,
  entry: LedgerEntry,
  options: RuleOption,
): readonly Diagnostic[] {
  const before = contextOf(plan, known, options);
  const entries = inserted(known.logOf(line.id), entry);
  const after = contextOf(
    plan,
    { ...known, logOf: (id) => (id === line.id ? entries : known.logOf(id)) },
    options,
  );
  const { verdict = [] } = runUntil(after, line, entry);
  if (isRefused(verdict) || entries.at(-1) === entry) return verdict;
  const ignoredBefore = new Set(runLine(before, line).ignored.map((one) => one.entry));
  const displaced = runLine(after, line)
    .ignored.map((one) => one.entry)
    .filter((id) => !ignoredBefore.has(id));
  if (displaced.length === 0) return verdict;
  const { id } = entry;
  return [...verdict, { code: "ledger.displaces", severity: "warning", params: { entry: id, displaced } }];
}

/** What an entry is about; the reason when it is about no line. */
export function lineToDecide(plan: Plan, entry: LedgerEntry): Line | Diagnostic {
  const id = lineOfEntry(plan, entry);
  return (
    lineWithId(plan, id) ?? {
      code: "ledger.unknown-line",
      severity: "error",
      params: { entry: entry.id, line: id },
    }
  );
}

const conflict = (entry: string): Diagnostic => ({
  code: "ledger.id-conflict",
  severity: "error",
  params: { entry },
});

/**
 * The ledger with one more entry, or the reasons why it cannot be: a refused entry changes nothing.
 *
 * The entry is decided where it stands by its date, among those that are there: one that is dated back is accepted when it
 * was possible on its day, with a warning when later entries become impossible by it. The same entry given again changes
 * nothing and is no error. Costs the line, not the ledger.
 *
 * @throws `ledger.other-plan`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { append, createLedger } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const filed = append(plan, createLedger(plan), {
 *   id: "e1",
 *   kind: "obligation-met",
 *   obligation: "file-measures",
 *   by: { unit: "zs-justice", section: "办公室" },
 *   date: "2021-07-16",
 *   recordedAt: "2021-07-16T15:20",
 * });
 * filed.ok; // => true
 *
 * const closed = append(plan, filed.ledger, {
 *   id: "e2",
 *   kind: "closed",
 *   line: "zhongshan-2021/file-measures/zs-justice",
 *   by: { unit: "zs-justice" },
 *   date: "2021-07-17",
 *   recordedAt: "2021-07-17",
 * });
 * closed.diagnostics.map(({ code }) => code); // => ["ledger.not-entitled", "ledger.closed-without-evidence"]
 * closed.ledger === filed.ledger; // => true
 * ```
 *
 * @category Ledger
 */
export function append(plan: Plan, ledger: Ledger, entry: LedgerEntry, options: RuleOption = {}): Appended {
  requireSamePlan(plan, ledger);
  requireOptions(options);
  const refused = (diagnostics: readonly Diagnostic[]): Appended => ({ ok: false, ledger, diagnostics });
  const parsed = safeParseEntry(entry);
  if (!parsed.ok) return refused(parsed.diagnostics);
  const sound = parsed.value;
  const known = entriesWithId(ledger, sound.id);
  if (known.some((one) => sameContent(one, sound))) return { ok: true, ledger, diagnostics: [] };
  if (known.length > 0) return refused([conflict(sound.id)]);
  const line = lineToDecide(plan, sound);
  if ("code" in line) return refused([line]);
  const diagnostics = decideAmong(plan, entriesIn(plan, ledger), line, sound, options);
  return isRefused(diagnostics)
    ? refused(diagnostics)
    : { ok: true, ledger: withEntry(plan, ledger, sound), diagnostics };
}

/** The id of whatever was given for an entry; empty when it has none. */
const idOf = (entry: unknown): string =>
  isRecord<"id">(entry) && typeof entry.id === "string" ? entry.id : "";

/** What became of several entries. @category Ledger */
export interface AppendedAll extends Appended {
  /** The ids of those that were refused, with the reasons; the others are in the ledger. */
  readonly refused: readonly { readonly entry: string; readonly diagnostics: readonly Diagnostic[] }[];
}

/**
 * Appends entries one after the other, as {@link append}; `ok` when none was refused. What was refused is named, the
 * others are in.
 *
 * @throws `ledger.other-plan`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { appendAll, createLedger, entriesOf } from "fengong/ledger";
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
 * const { ok, ledger, refused } = appendAll(plan, createLedger(plan), [taken, { ...taken, id: "e2", line: "no/line" }]);
 * ok; // => false
 * refused.map(({ entry, diagnostics }) => [entry, diagnostics[0]?.code]); // => [["e2", "ledger.unknown-line"]]
 * entriesOf(ledger).map(({ id }) => id); // => ["e1"]
 * ```
 *
 * @category Ledger
 */
export function appendAll(
  plan: Plan,
  ledger: Ledger,
  entries: Iterable<LedgerEntry>,
  options: RuleOption = {},
): AppendedAll {
  requireSamePlan(plan, ledger);
  requireItems("entries", entries);
  requireOptions(options);
  let current = ledger;
  const diagnostics: Diagnostic[] = [];
  const refused: AppendedAll["refused"][number][] = [];
  for (const entry of entries) {
    const one = append(plan, current, entry, options);
    current = one.ledger;
    diagnostics.push(...one.diagnostics);
    if (!one.ok) refused.push({ entry: idOf(entry), diagnostics: one.diagnostics });
  }
  return { ok: refused.length === 0, ledger: current, diagnostics, refused };
}
