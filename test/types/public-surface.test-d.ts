/** Compiled by `tsc -p tsconfig.test.json`: what the public types promise, and what they refuse. */

import {
  type Certainty,
  type CollectiveData,
  compilePlan,
  type DiagnosticOf,
  type Duty,
  dutiesOf,
  getUnit,
  isFengongError,
  type Ownership,
  type OwnershipFilter,
  type Plan,
  type PlanData,
  type Reason,
  type ResolvedTiming,
  type Role,
  resolveTiming,
  type SingleUnitData,
  type Timing,
  type TimingKind,
  tasksOwnedBy,
  type ViaStep,
  type WhyUnknown,
} from "fengong";
import { chinaMainland, type WorkCalendar } from "fengong/calendar";
import {
  type ImportResult,
  importPlan,
  type ParsedAssignment,
  parseResponsibility,
  type ResponsibilityContext,
} from "fengong/import";
import { importHtml } from "fengong/import/html";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { expectTypeOf } from "vitest";

const plan: Plan = compilePlan(zhongshan2021, { calendar: chinaMainland });

// Literal unions say what there is.
expectTypeOf<Role>().toEqualTypeOf<"lead" | "support" | "responsible" | "oversee">();
expectTypeOf<Certainty>().toEqualTypeOf<"stated" | "derived" | "possible">();
expectTypeOf<TimingKind>().toEqualTypeOf<Timing["kind"]>();
expectTypeOf(chinaMainland).toEqualTypeOf<WorkCalendar>();
expectTypeOf(zhongshan2021).toEqualTypeOf<PlanData>();

// Answers are readonly throughout.
expectTypeOf(tasksOwnedBy(plan, "市司法局")).toEqualTypeOf<readonly Ownership[]>();
expectTypeOf(dutiesOf(plan, "市司法局")).toEqualTypeOf<readonly Duty[]>();
export function doesNotChangeAnswers(row: Ownership, data: PlanData): void {
  // @ts-expect-error: an answer is readonly
  row.role = "lead";
  // @ts-expect-error: a list in an answer is readonly
  row.grounds.push(row.grounds[0]);
  // @ts-expect-error: plan data is readonly
  data.tasks.length = 0;
}

// Every row has a ground: the first needs no check.
export const firstWords = (row: Ownership): string => row.grounds[0].words;

// Discriminated unions narrow on their one key.
export function namesADuty(duty: Duty): string {
  if (duty.kind === "task") {
    expectTypeOf(duty.role).toEqualTypeOf<Role>();
    return duty.task;
  }
  if (duty.kind === "obligation") {
    expectTypeOf(duty.reasons).toEqualTypeOf<readonly Reason[]>();
    return duty.obligation;
  }
  return duty.inspection;
}

export function readsATiming(timing: Timing): unknown {
  switch (timing.kind) {
    case "workingDaysAfter":
      return timing.otherAnchors;
    case "monthsAfter":
      return timing.months;
    case "byEndOf":
      return timing.of;
    case "recurring":
      return timing.every?.unit;
    default:
      // @ts-expect-error: the other kinds count no working days
      return timing.otherAnchors;
  }
}

export function readsAResolvedTiming(resolved: ResolvedTiming): string | undefined {
  // @ts-expect-error: there is no due day before it is known that there is one
  void resolved.due;
  if (resolved.standing === "unknown") {
    expectTypeOf(resolved.why).toEqualTypeOf<WhyUnknown>();
    return resolved.why.code === "outside-coverage" ? String(resolved.why.year) : resolved.why.code;
  }
  expectTypeOf(resolved.standing).toEqualTypeOf<"official" | "provisional">();
  return resolved.due;
}

export function tellsCollectivesApart(name: string): readonly string[] {
  const unit = getUnit(plan, name);
  if (unit.kind === "collective") {
    expectTypeOf(unit).toEqualTypeOf<CollectiveData>();
    return unit.residualOf ?? [];
  }
  expectTypeOf(unit).toEqualTypeOf<SingleUnitData>();
  return unit.memberOf?.map(({ collective }) => collective) ?? [];
}

export function walksTheWay(step: ViaStep): string {
  switch (step.kind) {
    case "member":
    case "residual":
    case "role":
      return step.collective;
    case "open-list":
    case "subset":
    case "successor":
      return step.of;
    case "in-brackets":
      return step.after;
  }
}

// A code leads to its own parameters.
export function readsAnError(error: unknown): unknown {
  if (isFengongError(error, "unit.unknown")) {
    expectTypeOf(error.diagnostics[0]).toEqualTypeOf<DiagnosticOf<"unit.unknown">>();
    return error.diagnostics[0].params.nearest;
  }
  return undefined;
}

// Misuse does not compile.
export function misuses(): void {
  // @ts-expect-error: the data is not the plan
  tasksOwnedBy(zhongshan2021, "市司法局");
  // @ts-expect-error: there is no such role
  tasksOwnedBy(plan, "市司法局", { roles: ["boss"] });
  // @ts-expect-error: roles are a list
  tasksOwnedBy(plan, "市司法局", { roles: "lead" });
  // @ts-expect-error: a Date is no civil date
  tasksOwnedBy(plan, "市司法局", { asOf: new Date(0) });
  // @ts-expect-error: a unit is asked for by a name
  tasksOwnedBy(plan, 26);
  // @ts-expect-error: a timing carries its words and place
  resolveTiming({ kind: "prompt" });
  // @ts-expect-error: an option that is left out is not undefined
  compilePlan(zhongshan2021, { calendar: undefined });
}

expectTypeOf<{ asOf: "2021-07-05"; roles: ["lead"] }>().toExtend<OwnershipFilter>();

// The readers say what they take and give.
expectTypeOf<ResponsibilityContext["firstLeads"]>().toEqualTypeOf<boolean | "list" | undefined>();
expectTypeOf(parseResponsibility("市司法局负责").assignments).toEqualTypeOf<readonly ParsedAssignment[]>();
expectTypeOf<ParsedAssignment["role"]>().toEqualTypeOf<Role>();
expectTypeOf(importPlan("1.修订目录。")).toEqualTypeOf<ImportResult>();
expectTypeOf(importHtml).returns.toEqualTypeOf<ImportResult>();
expectTypeOf<ImportResult["data"]>().toEqualTypeOf<PlanData>();
export function misreads(): void {
  // @ts-expect-error: the first leads, or the first list
  parseResponsibility("市司法局负责", { firstLeads: "first" });
}
