import { invalidArgument, isRecord } from "../diagnostics/index.js";
import { type EntryRules, entryRules } from "./entry-rules.js";
import type { Matter } from "./memory.js";
import type { PendingMatter } from "./status-types.js";

const pendingKinds: readonly PendingMatter["kind"][] = [
  "declined",
  "extension-requested",
  "submitted",
  "obligation-met",
];

const pending: ReadonlySet<string> = /* @__PURE__ */ new Set(pendingKinds);

/** Whether a matter waits for somebody above. */
export const isPending = (matter: Matter): matter is PendingMatter => pending.has(matter.kind);

/** Refuses customs that lack the rule of a kind: most often some that were not spread over the library's. */
function requireRules(rules: unknown): void {
  if (!isRecord(rules)) throw invalidArgument("entryRules", rules, "entry-rules");
  const given = new Map<string, unknown>(Object.entries(rules));
  for (const kind of Object.keys(entryRules)) {
    const rule = given.get(kind);
    if (isRecord<"by" | "in">(rule) && Array.isArray(rule.by) && Array.isArray(rule.in)) continue;
    throw invalidArgument(`entryRules.${kind}`, rule, "entry-rules");
  }
}

/**
 * The kinds of entries that a fold keeps until they are answered: those that the rules let others answer, and those that wait
 * for somebody even where no rule has the answer name them.
 */
function keptKinds(rules: EntryRules): ReadonlySet<string> {
  requireRules(rules);
  return new Set([...pendingKinds, ...Object.values(rules).flatMap(({ answers }) => answers ?? [])]);
}

const known = new WeakMap<EntryRules, ReadonlySet<string>>();

/** The same, worked out at the first question. Throws `argument.invalid` for customs that are not whole. */
export function keptUnder(rules: EntryRules): ReadonlySet<string> {
  let kinds = known.get(rules);
  if (kinds === undefined) {
    kinds = keptKinds(rules);
    known.set(rules, kinds);
  }
  return kinds;
}
