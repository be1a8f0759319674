import type { DateLike } from "../date/index.js";
import {
  type Diagnostic,
  fengongError,
  requireListOf,
  requireOptions,
  requireText,
} from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import { decideAmong, lineToDecide } from "./append.js";
import { lineWithId, type RuleOption } from "./context.js";
import { isRefused } from "./decide.js";
import { sameContent } from "./entry-order.js";
import type { LedgerEntry } from "./entry-types.js";
import { createLedger, entriesIn, entriesOf, entriesWithId, type Ledger, ledgerOf, logOf } from "./ledger.js";
import { lineIndexOf } from "./line-index.js";
import type { Line } from "./line-types.js";
import { safeParseEntry } from "./parse.js";
import { hasEntryShape, requireSamePlan } from "./require.js";
import { runLine } from "./run.js";
import { judgingOn, type StatusOptions } from "./status.js";
import { statusOfLine } from "./status-line.js";
import type { LineStatus } from "./status-types.js";
import { lineOfEntry } from "./touched.js";

function requireLine(plan: Plan, id: string): Line {
  requireText("line", id);
  const line = lineWithId(plan, id);
  if (line !== undefined) return line;
  throw fengongError("No line of the plan has this id.", {
    code: "ledger.unknown-line",
    params: { entry: "", line: id },
  });
}

/**
 * The other lines whose entries the fold of a line needs: those of predecessors, and those that the entries touching it are
 * about. Ask again with the entries loaded, until nothing new comes.
 *
 * @throws `ledger.unknown-line`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { linesBehind } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * linesBehind(compilePlan(zhongshan2021), "zhongshan-2021/33/zs-xiaolan-2021");
 * // => ["zhongshan-2021/33/zs-xiaolan", "zhongshan-2021/33/zs-dongsheng"]
 * ```
 *
 * @category Ledger
 */
export function linesBehind(
  plan: Plan,
  line: string,
  entries: readonly LedgerEntry[] = [],
): readonly string[] {
  const { inherits } = requireLine(plan, line);
  requireListOf("entries", entries, "entry", hasEntryShape);
  const { byId } = lineIndexOf(plan);
  const found = new Set<string>();
  const add = (id: string): void => {
    if (id === line || found.has(id)) return;
    found.add(id);
    for (const predecessor of byId.get(id)?.inherits ?? []) add(predecessor);
  };
  for (const predecessor of inherits) add(predecessor);
  for (const entry of entries) add(lineOfEntry(plan, entry));
  return [...found];
}

/**
 * Every entry that the fold of one line needs: its own, and those of the lines behind it.
 *
 * @throws `ledger.other-plan` and `ledger.unknown-line`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, entriesBehind } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const line = "zhongshan-2021/33/zs-dongsheng";
 * const by = { unit: "zs-dongsheng" };
 * const taken = { id: "e1", kind: "acknowledged", line, by, date: "2021-07-07", recordedAt: "2021-07-07" } as const;
 * const ledger = createLedger(plan, [taken]);
 * entriesBehind(plan, ledger, "zhongshan-2021/33/zs-xiaolan-2021").map(({ id }) => id); // => ["e1"]
 * entriesBehind(plan, ledger, "zhongshan-2021/38/zs-justice"); // => []
 * ```
 *
 * @category Ledger
 */
export function entriesBehind(plan: Plan, ledger: Ledger, line: string): readonly LedgerEntry[] {
  requireSamePlan(plan, ledger);
  const lines = new Set([requireLine(plan, line).id]);
  for (const id of lines) {
    // A set that grows while it is walked is walked to its end.
    for (const other of linesBehind(plan, id, logOf(ledger, id))) lines.add(other);
  }
  const entries = [...lines].flatMap((id) => logOf(ledger, id));
  // Of entries that share an id, the one that counts may stand on another line.
  const twins = entries
    .filter(({ id }) => ledger.conflicts.includes(id))
    .flatMap(({ id }) => entriesWithId(ledger, id));
  return entriesOf(createLedger(plan, [...entries, ...twins]));
}

/** What an application decides with when it keeps entries by line. @category Ledger */
export interface DecideLineOptions extends RuleOption {
  /** How many entries touched the line when the writer read it: another number now refuses. */
  readonly expectedVersion?: number;
}

/** What became of an entry of one line. @category Ledger */
export interface DecidedLine {
  readonly ok: boolean;
  /** How many entries touch the line: with the new one, when it was accepted. */
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Whether an entry may be appended to one line, from that line's entries alone: what {@link append} decides, for an application
 * that keeps entries in a table. `entries` are those of {@link entriesBehind}, in any order; `expectedVersion` refuses with
 * `ledger.version-conflict` when somebody else has written since.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { decideLine } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const entry = {
 *   id: "e1",
 *   kind: "acknowledged",
 *   line: "zhongshan-2021/38/zs-justice",
 *   by: { unit: "zs-justice" },
 *   date: "2021-07-07",
 *   recordedAt: "2021-07-07",
 * } as const;
 * decideLine(plan, [], entry, { expectedVersion: 0 }); // => { ok: true, version: 1, diagnostics: [] }
 * decideLine(plan, [entry], { ...entry, id: "e2" }, { expectedVersion: 0 }).diagnostics[0]?.code;
 * // => "ledger.version-conflict"
 * ```
 *
 * @category Ledger
 */
export function decideLine(
  plan: Plan,
  entries: Iterable<LedgerEntry>,
  entry: LedgerEntry,
  options: DecideLineOptions = {},
): DecidedLine {
  const ledger = ledgerOf(plan, entries);
  requireOptions(options);
  const refused = (version: number, ...diagnostics: readonly Diagnostic[]): DecidedLine => ({
    ok: false,
    version,
    diagnostics,
  });
  const parsed = safeParseEntry(entry);
  if (!parsed.ok) return refused(0, ...parsed.diagnostics);
  const line = lineToDecide(plan, parsed.value);
  if ("code" in line) return refused(0, line);
  const version = logOf(ledger, line.id).length;
  const { expectedVersion: expected = version } = options;
  const known = entriesWithId(ledger, entry.id);
  if (known.some((one) => sameContent(one, entry))) return { ok: true, version, diagnostics: [] };
  if (expected !== version) {
    const params = { line: line.id, expected, actual: version };
    return refused(version, { code: "ledger.version-conflict", severity: "error", params });
  }
  if (known.length > 0) {
    return refused(version, { code: "ledger.id-conflict", severity: "error", params: { entry: entry.id } });
  }
  const diagnostics = decideAmong(plan, entriesIn(plan, ledger), line, parsed.value, options);
  return isRefused(diagnostics)
    ? refused(version, ...diagnostics)
    : { ok: true, version: version + 1, diagnostics };
}

/**
 * One line on a day, from its entries alone: the same as {@link statusAt} gives it. `undefined` when the line has not opened
 * by the day, or nobody has been given it.
 *
 * @throws `ledger.unknown-line` for an id that no line can have.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { foldLine } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const status = foldLine(plan, "zhongshan-2021/30/zs-government-data", [], "2021-12-31");
 * [status?.state, status?.timeliness, status?.version]; // => ["not-started", "due-today", 0]
 * ```
 *
 * @category Ledger
 */
export function foldLine(
  plan: Plan,
  line: string,
  entries: Iterable<LedgerEntry>,
  date: DateLike,
  options: StatusOptions = {},
): LineStatus | undefined {
  return statusOf(plan, ledgerOf(plan, entries), line, date, options);
}

/**
 * One line of a ledger on a day: costs the line, not the ledger. As {@link foldLine} for what it gives and throws.
 *
 * @throws `ledger.other-plan`, `ledger.unknown-line`, `ledger.invalid-policy` and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, statusOf } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const taken = {
 *   id: "e1",
 *   kind: "acknowledged",
 *   line: "zhongshan-2021/38/zs-justice",
 *   by: { unit: "zs-justice" },
 *   date: "2021-07-07",
 *   recordedAt: "2021-07-07",
 * } as const;
 * const ledger = createLedger(plan, [taken]);
 * statusOf(plan, ledger, taken.line, "2021-07-07")?.version; // => 1
 * statusOf(plan, ledger, taken.line, "2021-07-04"); // => undefined
 * ```
 *
 * @category Ledger
 */
export function statusOf(
  plan: Plan,
  ledger: Ledger,
  line: string,
  date: DateLike,
  options: StatusOptions = {},
): LineStatus | undefined {
  const found = requireLine(plan, line);
  const judging = judgingOn(plan, entriesIn(plan, ledger), date, options);
  if (judging.date < found.opens) return undefined;
  const run = runLine(judging.context, found);
  return run.memory.present ? statusOfLine(judging, found, run) : undefined;
}
