import { invalidArgument, isRecord, requireListOf } from "../diagnostics/index.js";
import type { TableKind, TableKinds } from "./to-table.js";

/** What tells a result from others: the keys of each item of a list, or of the one answer. */
type Marks<Of> = Of extends readonly (infer Item)[]
  ? { readonly each: readonly (keyof Item & string)[] }
  : { readonly has: readonly (keyof Of & string)[] };

const marks: { readonly [K in TableKind]: Marks<TableKinds[K]["of"]> } = {
  duties: { each: ["due", "open"] },
  ownership: { each: ["role", "grounds"] },
  explanation: { has: ["verdict", "rows", "whyNot"] },
  sharedTasks: { each: ["a", "b"] },
  units: { each: ["id", "name", "kind"] },
  members: { has: ["members", "possible"] },
  collectives: { each: ["collective"] },
  successors: { each: ["succession"] },
  deadlines: { each: ["of", "resolved"] },
  due: { each: ["subject", "due", "owners"] },
  overdue: { has: ["overdue", "upcoming"] },
  inspections: { each: ["inspection", "resolved"] },
  ambiguities: { each: ["kind", "tasks"] },
  repairs: { each: ["before", "after"] },
  thresholds: { each: ["operator", "metric"] },
  instruments: { each: ["citation", "changes"] },
  workload: { has: ["rows", "rosterComplete"] },
  matrix: { has: ["tasks", "rows"] },
  tasks: { each: ["key", "timings"] },
  groups: { each: ["title", "parent"] },
  status: { has: ["lines", "policy"] },
  rollUp: { each: ["key", "total", "lights"] },
  ledgerSheet: { has: ["by", "rows"] },
  unitSheet: { has: ["unit", "lines", "lights"] },
  inspectionSheet: { has: ["units"] },
  unmetObligations: { has: ["owed", "toConfirm"] },
  lookBack: { has: ["supplied"] },
  summary: { has: ["groups", "total"] },
  unfinished: { has: ["unfinished", "lights"] },
  assignments: { has: ["entries", "unlisted"] },
};

const hasAll = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => key in value);

/** Throws `argument.invalid` for a result of another kind than the one it is said to be. */
export function requireResult(kind: TableKind, result: unknown): void {
  const mark = marks[kind];
  if ("each" in mark) requireListOf("result", result, "answer", (item) => hasAll(item, mark.each));
  else if (!hasAll(result, mark.has)) throw invalidArgument("result", result, "answer");
}
