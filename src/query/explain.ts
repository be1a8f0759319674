import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { AmbiguityData, ClauseData, Roster, UnitData } from "../plan/data.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { type AsOf, dayOf, getUnit } from "../plan/find-unit.js";
import { type Certainty, surest } from "./certainty.js";
import { type Ownership, rowsOf } from "./ownership.js";
import { reachesOf } from "./reach.js";

/** Why a name in a clause does not reach a unit. @category Questions */
export type WhyNot =
  /** The words name another unit. */
  | { readonly code: "names-another"; readonly named: string; readonly written: string }
  /** No fact puts the unit in the collective that the words name; its roster may be incomplete. */
  | {
      readonly code: "not-a-member";
      readonly named: string;
      readonly written: string;
      readonly roster: Roster;
    }
  /** The list is open, to a class that the unit is not of. */
  | { readonly code: "open-to-others"; readonly of: string; readonly written: string }
  /** The residual collective leaves the unit out. */
  | { readonly code: "left-out"; readonly named: string; readonly written: string };

/** Whether and why a unit owns a task. @category Questions */
export interface OwnershipExplanation {
  readonly task: string;
  readonly unit: string;
  readonly asOf: IsoDate;
  /** The surest of the rows; `none` when no words reach the unit. */
  readonly verdict: Certainty | "none";
  /** Every row with every ground. */
  readonly rows: readonly Ownership[];
  /** For `none`: every name in the clauses of the task, and why it does not reach the unit. */
  readonly whyNot: readonly WhyNot[];
  /** The clauses that govern the task, with what makes that sure or not. */
  readonly clauses: readonly ClauseData[];
  /** The doubts that the plan records about this task, with their other readings. */
  readonly doubts: readonly AmbiguityData[];
}

function whyNot(plan: Plan, unit: UnitData, clauses: readonly ClauseData[], day: IsoDate): readonly WhyNot[] {
  const { units } = indexOf(plan);
  const reached = new Set(reachesOf(plan, unit, day).map((reach) => reach.unit));
  return clauses.flatMap(({ assignments, openList }) => [
    ...assignments.map(({ unit: named, written }): WhyNot => {
      const collective = units.get(named);
      if (collective?.kind !== "collective") return { code: "names-another", named, written };
      if (reached.has(named)) return { code: "left-out", named, written };
      return { code: "not-a-member", named, written, roster: collective.roster };
    }),
    ...(openList === undefined
      ? []
      : [{ code: "open-to-others", of: openList.of, written: openList.words } as const]),
  ]);
}

/**
 * Every ground on which a unit owns a task and every doubt about it or, when it does not, why each name in the clauses does
 * not reach it.
 *
 * @throws `unit.unknown`, `unit.ambiguous`, `task.unknown` and `task.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan, explainOwnership } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * explainOwnership(plan, "石岐街道", 39).verdict; // => "none"
 * explainOwnership(plan, "市工业和信息化局", 39).rows[0]?.grounds[0].reasons;
 * // => [{ code: "open-list", words: "等部门" }]
 * ```
 *
 * @category Questions
 */
export function explainOwnership(
  plan: Plan,
  unit: string,
  task: TaskRef,
  options: AsOf = {},
): OwnershipExplanation {
  const { key } = getTask(plan, task);
  const found = getUnit(plan, unit, options);
  const asOf = dayOf(plan, options);
  const rows = rowsOf(plan, found, options, key);
  const clauses = indexOf(plan).clausesOfTask.get(key) ?? [];
  return {
    task: key,
    unit: found.id,
    asOf,
    verdict: rows.length === 0 ? "none" : surest(rows),
    rows,
    whyNot: rows.length === 0 ? whyNot(plan, found, clauses, asOf) : [],
    clauses,
    doubts: plan.data.ambiguities.filter(({ tasks }) => tasks.includes(key)),
  };
}
