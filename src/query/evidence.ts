import { requireOptions } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "../plan/compile.js";
import type { AmbiguityData, RepairData, ThresholdData } from "../plan/data.js";
import { defaultDay } from "../plan/existence.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { getUnit } from "../plan/find-unit.js";
import { reachesOf } from "./reach.js";

/** Narrows {@link ambiguities}. @category Evidence */
export interface AmbiguityQuery {
  readonly task?: TaskRef;
  readonly unit?: string;
}

/** Whether a doubt is about a unit, about a collective that reaches it, or about a clause that names either. */
function touching(plan: Plan, name: string): (ambiguity: AmbiguityData) => boolean {
  const unit = getUnit(plan, name);
  const reached = new Set(reachesOf(plan, unit, defaultDay(plan.data)).map((reach) => reach.unit));
  const { clauses } = indexOf(plan);
  return ({ units = [], clause }) => {
    const named = clause === undefined ? [] : (clauses.get(clause)?.assignments ?? []);
    return units.some((id) => reached.has(id)) || named.some((one) => reached.has(one.unit));
  };
}

/**
 * The words of the plan that can be read in more than one way, each with the reading taken and the others. Of one task, if
 * given; of one unit: those about it, about the collectives that reach it, and about the clauses that name either.
 *
 * @throws `task.unknown`, `task.ambiguous`, `unit.unknown` and `unit.ambiguous`.
 *
 * @example
 * ```ts
 * import { ambiguities, compilePlan } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * ambiguities(plan, { task: 44 })[0]?.alternatives;
 * // => [{ reading: "44归第221行（第43项的单元格）", effect: "单位同为市政府办公室，结论不变" }]
 * ```
 *
 * @category Evidence
 */
export function ambiguities(plan: Plan, query: AmbiguityQuery = {}): readonly AmbiguityData[] {
  requireOptions(query);
  const task = query.task === undefined ? undefined : getTask(plan, query.task).key;
  const touches = query.unit === undefined ? undefined : touching(plan, query.unit);
  return dataOf(plan).ambiguities.filter(
    (one) => (task === undefined || one.tasks.includes(task)) && (touches === undefined || touches(one)),
  );
}

/**
 * The repairs of damaged text, each with its proof; of one task, if given.
 *
 * @throws `task.unknown` and `task.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan, repairs } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * repairs(plan, { task: 13 }).map(({ kind, after }) => [kind, after]); // => [["encoding", "保”任務"]]
 * repairs(plan, { task: 26 }); // => []
 * ```
 *
 * @category Evidence
 */
export function repairs(plan: Plan, query: { readonly task?: TaskRef } = {}): readonly RepairData[] {
  requireOptions(query);
  if (query.task === undefined) return dataOf(plan).repairs;
  const { key } = getTask(plan, query.task);
  return plan.data.repairs.filter(({ tasks }) => tasks.includes(key));
}

/**
 * The measures that must be proved, each with its task; empty for a plan without any.
 *
 * @example
 * ```ts
 * import { compilePlan, thresholds } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * thresholds(plan).filter(({ task }) => task === "43").map(({ operator, value, unit }) => [operator, value, unit]);
 * // => [["at-least", 4, "%"]]
 * ```
 *
 * @category Evidence
 */
export function thresholds(plan: Plan): readonly (ThresholdData & { readonly task: string })[] {
  return dataOf(plan).tasks.flatMap(({ key, thresholds: found }) =>
    found.map((one) => ({ ...one, task: key })),
  );
}
