import { fengongError, invalidArgument, isRecord } from "../diagnostics/index.js";
import { dataOf, type Plan } from "../plan/compile.js";
import type { LedgerEntry } from "./entry-types.js";

const isNameOrNone = (value: unknown): boolean => value === undefined || typeof value === "string";

/** Whether a value has what the ledger files an entry by; its shape in full is read by `parseEntry`. */
export const hasEntryShape = (value: unknown): value is LedgerEntry =>
  isRecord<keyof LedgerEntry | "covers" | "to">(value) &&
  typeof value.id === "string" &&
  typeof value.kind === "string" &&
  typeof value.date === "string" &&
  typeof value.recordedAt === "string" &&
  isRecord(value.by) &&
  isNameOrNone(value.line) &&
  isNameOrNone(value.obligation) &&
  (value.kind !== "consolidated" || Array.isArray(value.covers)) &&
  (value.kind !== "reassigned" || value.to === null || typeof value.to === "string");

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
