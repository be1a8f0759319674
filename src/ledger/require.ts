import { fengongError, invalidArgument, isRecord } from "../diagnostics/index.js";
import { dataOf, type Plan } from "../plan/compile.js";
import type { LedgerEntry } from "./entry-types.js";

const isNameOrNone = (value: unknown): boolean => value === undefined || typeof value === "string";

/** Whether a value has what the ledger files an entry by; its shape in full is read by `parseEntry`. */
export function hasEntryShape(value: unknown): boolean {
  if (!isRecord<keyof LedgerEntry | "covers" | "to">(value)) return false;
  const { id, kind, date, recordedAt, by, line, obligation } = value;
  if (typeof id !== "string" || typeof kind !== "string") return false;
  if (typeof date !== "string" || typeof recordedAt !== "string" || !isRecord(by)) return false;
  if (!isNameOrNone(line) || !isNameOrNone(obligation)) return false;
  if (kind === "consolidated") return Array.isArray(value.covers);
  return kind !== "reassigned" || value.to === null || typeof value.to === "string";
}

/** Throws `argument.invalid` for what is no entry. */
export function requireEntry(entry: unknown): void {
  if (!hasEntryShape(entry)) throw invalidArgument("entry", entry, "entry");
}

/** Throws `argument.invalid` for what is no ledger: most often the JSON of one. */
export function requireLedger(ledger: unknown, name = "ledger"): void {
  const isLedger =
    isRecord<"logs" | "ids" | "conflicts">(ledger) &&
    isRecord(ledger.logs) &&
    isRecord(ledger.ids) &&
    Array.isArray(ledger.conflicts);
  if (!isLedger) throw invalidArgument(name, ledger, "ledger");
}

function requirePlanOf(plan: Plan, of: { readonly plan: string }): void {
  if (of.plan === plan.data.id) return;
  throw fengongError("The ledger belongs to another plan.", {
    code: "ledger.other-plan",
    params: { plan: plan.data.id, ledger: of.plan },
  });
}

/** Throws `argument.invalid` for what is no plan or no ledger, and `ledger.other-plan` for the ledger of another plan. */
export function requireSamePlan(plan: Plan, ledger: { readonly plan: string }, name?: string): void {
  dataOf(plan);
  requireLedger(ledger, name);
  requirePlanOf(plan, ledger);
}

/** The same for a report on a ledger. */
export function requireReport(plan: Plan, report: { readonly plan: string; readonly lines: unknown }): void {
  dataOf(plan);
  if (!isRecord<"lines">(report) || !Array.isArray(report.lines)) {
    throw invalidArgument("report", report, "report");
  }
  requirePlanOf(plan, report);
}
