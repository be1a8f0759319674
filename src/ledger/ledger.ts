import { invalidArgument, isRecord, requireItems, requireText } from "../diagnostics/index.js";
import { deepFreeze, isDeeplyFrozen } from "../plain/freeze.js";
import { dataOf, type Plan } from "../plan/compile.js";
import type { Entries } from "./context.js";
import { compareEntries, inserted, isInOrder, sameContent } from "./entry-order.js";
import { type Author, type LedgerData, type LedgerEntry, ledgerFormat } from "./entry-types.js";
import type { Writable } from "./memory.js";
import { requireLedger, requireSamePlan } from "./require.js";
import { touchedBy } from "./touched.js";
import { getIn, pairsIn, setIn, type Trie, trieOf } from "./trie.js";

/**
 * A ledger: plain frozen data that never changes. {@link append} and {@link mergeLedgers} give new ones, which share with the old
 * what has not changed. {@link ledgerData} gives it as JSON.
 *
 * @category Ledger
 */
export interface Ledger {
  readonly format: typeof ledgerFormat;
  /** The id of the plan. */
  readonly plan: string;
  /** By line: the entries that touch it, in order. Read them with {@link entriesOf}. */
  readonly logs: Trie<readonly LedgerEntry[]>;
  /** How many lines that is. */
  readonly written: number;
  /** By id of entry: one, or several that contradict each other. */
  readonly ids: Trie<readonly LedgerEntry[]>;
  /** The ids under which several stand. */
  readonly conflicts: readonly string[];
}

/** An entry that nobody can change any more: a caller's own is copied unless it is frozen. */
const frozen = (entry: LedgerEntry): LedgerEntry =>
  isDeeplyFrozen(entry) ? entry : deepFreeze(copied(entry));

/** The same of many, which share their days, kinds and authors: there are few, and a fold that meets them again has them at hand. */
function* frozenAll(entries: Iterable<LedgerEntry>): Generator<LedgerEntry> {
  const texts = new Map<string, string>();
  const authors = new Map<string, Author>();
  for (const entry of entries) {
    if (isDeeplyFrozen(entry)) {
      yield entry;
      continue;
    }
    const copy: Writable<LedgerEntry> = copied(entry);
    copy.date = pooled(texts, copy.date, copy.date);
    copy.kind = pooled(texts, copy.kind, copy.kind);
    if (isUnitAlone(copy.by)) copy.by = pooled(authors, copy.by.unit, copy.by);
    yield deepFreeze(copy);
  }
}

/** What was first known by a key. */
function pooled<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}

/** Whether a unit is all that is said of who makes an entry; an untyped caller may say anything. */
function isUnitAlone(by: unknown): by is { readonly unit: string } {
  if (!isRecord<"unit">(by) || typeof by.unit !== "string") return false;
  for (const key in by) if (key !== "unit") return false;
  return true;
}

/** A copy as JSON would make it: nearly all is text in plain objects, which is copied without being written out. */
function copied<Data extends object>(data: Data): Data {
  const isPlain =
    Object.getPrototypeOf(data) === Object.prototype && !Object.values(data).includes(undefined);
  if (!isPlain) return JSON.parse(JSON.stringify(data));
  const copy = { ...data };
  for (const key in copy) {
    const inner = copy[key];
    if (typeof inner === "object" && inner !== null) copy[key] = copied(inner);
  }
  return copy;
}

/** Entries by id, each content once; what has no id is refused by its place. */
function distinct(entries: Iterable<LedgerEntry>): ReadonlyMap<string, readonly LedgerEntry[]> {
  const byId = new Map<string, readonly LedgerEntry[]>();
  let at = 0;
  for (const entry of entries) {
    // An untyped caller may pass anything at all. More is not looked at: there are many entries, of many shapes.
    const id: unknown = entry?.id;
    if (typeof id !== "string") throw invalidArgument(`entries[${at}]`, entry, "entry");
    at += 1;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [entry]);
    else if (!known.some((one) => sameContent(one, entry))) {
      byId.set(id, [...known, entry].sort(compareEntries));
    }
  }
  return byId;
}

/**
 * A ledger of these entries, whatever their order; an entry given twice counts once. Nothing is refused here: what is not
 * possible stays, and {@link statusAt} reports it as ignored. Use {@link append} to be told before.
 *
 * @throws `argument.invalid` for what has no id, and so is no entry; JSON is read with {@link parseEntries}.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, entriesOf } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const ledger = createLedger(compilePlan(zhongshan2021));
 * entriesOf(ledger); // => []
 * ```
 *
 * @category Ledger
 */
export function createLedger(plan: Plan, entries: Iterable<LedgerEntry> = []): Ledger {
  return ledgerOf(plan, entries);
}

/** The same, of entries that must be given: without them a question about their ledger has no answer. */
export function ledgerOf(plan: Plan, entries: Iterable<LedgerEntry>): Ledger {
  const { id: planId } = dataOf(plan);
  requireItems("entries", entries);
  const byId = distinct(frozenAll(entries));
  const logs = new Map<string, LedgerEntry[]>();
  for (const entry of [...byId.values()].flat()) {
    for (const line of touchedBy(plan, entry)) {
      const log = logs.get(line);
      if (log === undefined) logs.set(line, [entry]);
      else log.push(entry);
    }
  }
  for (const log of logs.values()) if (!isInOrder(log)) log.sort(compareEntries);
  return Object.freeze({
    format: ledgerFormat,
    plan: planId,
    logs: trieOf(logs),
    written: logs.size,
    ids: trieOf(byId),
    conflicts: [...byId].flatMap(([id, own]) => (own.length > 1 ? [id] : [])).sort(),
  });
}

/** The entries of that id: none, one, or several that contradict each other. */
export const entriesWithId = (ledger: Ledger, id: string): readonly LedgerEntry[] =>
  getIn(ledger.ids, id) ?? [];

/** The entries that touch a line, in order. */
export const logOf = (ledger: Ledger, line: string): readonly LedgerEntry[] => getIn(ledger.logs, line) ?? [];

/** What a fold reads a ledger by. Throws as {@link requireSamePlan}. */
export const entriesIn = (plan: Plan, ledger: Ledger): Entries => {
  requireSamePlan(plan, ledger);
  const hasConflicts = ledger.conflicts.length > 0;
  return {
    logOf: (line) => logOf(ledger, line),
    isShadowed: (entry) => {
      if (!hasConflicts) return false;
      const [first, ...others] = entriesWithId(ledger, entry.id);
      return others.length > 0 && first !== entry;
    },
  };
};

/** A ledger with one more entry, which it does not hold yet: costs the lines that the entry touches. */
export function withEntry(plan: Plan, ledger: Ledger, given: LedgerEntry): Ledger {
  const entry = frozen(given);
  let { logs, written } = ledger;
  for (const line of touchedBy(plan, entry)) {
    const log = getIn(logs, line);
    if (log === undefined) written += 1;
    logs = setIn(logs, line, inserted(log ?? [], entry));
  }
  const ids = setIn(ledger.ids, entry.id, inserted(entriesWithId(ledger, entry.id), entry));
  return Object.freeze({ ...ledger, logs, written, ids });
}

/** The lines that entries touch. */
export const linesWritten = (ledger: Ledger): readonly string[] => pairsIn(ledger.logs).map(([line]) => line);

/**
 * Every entry of a ledger in order: by date, then by when it was recorded, then by id. Of one line when it is given: those
 * that are about it, that cover it or bring it.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, entriesOf } from "fengong/ledger";
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
 * const ledger = createLedger(plan, [{ ...taken, id: "e2", date: "2021-07-08" }, taken]);
 * entriesOf(ledger).map(({ id }) => id); // => ["e1", "e2"]
 * entriesOf(ledger, "zhongshan-2021/37/zs-justice"); // => []
 * ```
 *
 * @category Ledger
 */
export function entriesOf(ledger: Ledger, line?: string): readonly LedgerEntry[] {
  requireLedger(ledger);
  if (line !== undefined) {
    requireText("line", line);
    return logOf(ledger, line);
  }
  return pairsIn(ledger.ids)
    .flatMap(([, entries]) => entries)
    .sort(compareEntries);
}

/**
 * A ledger as JSON, to be stored whole. {@link parseLedger} reads it back.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { createLedger, ledgerData } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * JSON.stringify(ledgerData(createLedger(plan)));
 * // => '{"format":"fengong-ledger/1","plan":"zhongshan-2021","entries":[]}'
 * ```
 *
 * @category Ledger
 */
export function ledgerData(ledger: Ledger): LedgerData {
  const entries = entriesOf(ledger);
  return { format: ledgerFormat, plan: ledger.plan, entries };
}
