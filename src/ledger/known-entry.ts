import { entryRules } from "./entry-rules.js";
import type { EntryKind, KnownEntry, LedgerEntry } from "./entry-types.js";

const knownKinds: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.keys(entryRules));

export const isKnownKind = (kind: string): kind is EntryKind => knownKinds.has(kind);

/**
 * Whether this version knows the kind of an entry; the kinds can then be told apart by `kind`.
 *
 * @example
 * ```ts
 * import { isKnownEntry, type LedgerEntry } from "fengong/ledger";
 *
 * const entry: LedgerEntry = {
 *   id: "e1",
 *   kind: "sealed",
 *   date: "2021-08-02",
 *   recordedAt: "2021-08-02",
 *   by: { unit: "zs-office" },
 *   line: "zhongshan-2021/26.1/zs-justice",
 * };
 * isKnownEntry(entry); // => false
 * ```
 *
 * @category Entries
 */
export const isKnownEntry = (entry: LedgerEntry): entry is KnownEntry => isKnownKind(entry.kind);
