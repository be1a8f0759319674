import { isRecord } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "../plan/compile.js";
import type { LedgerEntry } from "./entry-types.js";
import { isKnownEntry } from "./known-entry.js";
import { lineId, siblingId } from "./line-id.js";
import { lineIndexOf } from "./line-index.js";
import { requireEntry } from "./require.js";

/** The unit and those of which it is a part, the nearest first. */
export function actingFor(plan: Plan, unit: string): readonly string[] {
  const { units } = indexOf(plan);
  const chain = [unit];
  for (let found = units.get(unit); found !== undefined; ) {
    const parent = found.kind === "collective" ? undefined : found.partOf;
    if (parent === undefined || chain.includes(parent)) break;
    chain.push(parent);
    found = units.get(parent);
  }
  return chain;
}

/** The id of the line that an entry is about; empty when it names none. */
export function lineOfEntry(plan: Plan, { line, obligation, by }: LedgerEntry): string {
  if (typeof line === "string") return line;
  if (typeof obligation !== "string" || !isRecord(by) || !("unit" in by)) return "";
  const ids = actingFor(plan, by.unit).map((unit) =>
    lineId(plan.data.id, { kind: "obligation", obligation }, unit),
  );
  const { byId } = lineIndexOf(plan);
  return ids.find((id) => byId.has(id)) ?? ids[0] ?? "";
}

/** Kinds of entries that touch other lines than the one they are about. */
export const touchesOthers = ({ kind }: LedgerEntry): boolean =>
  kind === "consolidated" || kind === "reassigned";

/**
 * The ids of all lines whose status an entry may change: the one it is about, those that a lead's report covers, the one to
 * which a task goes. An application that keeps entries by line keeps it under each of them.
 *
 * @throws `argument.invalid` for what is no entry.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { linesTouchedBy } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * linesTouchedBy(compilePlan(zhongshan2021), {
 *   id: "e1",
 *   kind: "reassigned",
 *   to: "zs-news",
 *   date: "2021-08-02",
 *   recordedAt: "2021-08-02",
 *   by: { unit: "zs-office" },
 *   line: "zhongshan-2021/38/zs-justice",
 * });
 * // => ["zhongshan-2021/38/zs-justice", "zhongshan-2021/38/zs-news"]
 * ```
 *
 * @category Ledger
 */
export function linesTouchedBy(plan: Plan, entry: LedgerEntry): readonly string[] {
  dataOf(plan);
  requireEntry(entry);
  return touchedBy(plan, entry);
}

/** The same for the ledger itself, which looks only at entries that name other lines: there are many of the rest. */
export function touchedBy(plan: Plan, entry: LedgerEntry): readonly string[] {
  const own = lineOfEntry(plan, entry);
  if (!isKnownEntry(entry) || !touchesOthers(entry)) return [own];
  requireEntry(entry);
  if (entry.kind === "consolidated") return [...new Set([own, ...entry.covers])];
  if (entry.kind === "reassigned" && entry.to !== null && own !== "") {
    return [...new Set([own, siblingId(own, entry.to)])];
  }
  return [own];
}
