import { requireOptions } from "../diagnostics/index.js";
import { dataOf, type Plan } from "../plan/compile.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { getUnit } from "../plan/find-unit.js";
import { lineWithId } from "./context.js";
import { lineIndexOf } from "./line-index.js";
import type { Line } from "./line-types.js";

/** Narrows {@link linesOf}. @category Ledger */
export interface LineQuery {
  readonly task?: TaskRef;
  readonly obligation?: string;
  /** By id, name or alias, as in every question. */
  readonly unit?: string;
}

/**
 * The lines that a plan gives, of every unit that has a duty at any time of its life, in the order of the plan: by task,
 * part and turn, then by unit; obligations last.
 *
 * @throws `unit.unknown`, `unit.ambiguous`, `task.unknown` and `task.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { linesOf } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * linesOf(plan, { task: 26, unit: "市司法局" }).map(({ id }) => id);
 * // => ["zhongshan-2021/26.1/zs-justice", "zhongshan-2021/26.2/zs-justice"]
 * linesOf(plan, { task: 33, unit: "东升镇" }).map(({ ends }) => ends);
 * // => [{
 * //   how: "succeeded",
 * //   on: "2021-07-19",
 * //   succession: "xiaolan-merger",
 * //   to: ["zhongshan-2021/33/zs-xiaolan-2021"],
 * // }]
 * ```
 *
 * @category Ledger
 */
export function linesOf(plan: Plan, query: LineQuery = {}): readonly Line[] {
  requireOptions(query);
  const task = query.task === undefined ? undefined : getTask(plan, query.task).key;
  const unit = query.unit === undefined ? undefined : getUnit(plan, query.unit).id;
  const { obligation } = query;
  return lineIndexOf(plan).lines.filter(
    ({ subject, unit: owner }) =>
      (task === undefined || (subject.kind === "task" && subject.task === task)) &&
      (obligation === undefined || (subject.kind === "obligation" && subject.obligation === obligation)) &&
      (unit === undefined || owner === unit),
  );
}

/**
 * The line of that id: the plan's, or one that a reassignment may make; `undefined` for anything else.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { lineOf } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const line = lineOf(plan, "zhongshan-2021/38/zs-justice");
 * [line?.unit, line?.roles, line?.nature]; // => ["zs-justice", ["responsible"], "once"]
 * lineOf(plan, "zhongshan-2021/99/zs-justice"); // => undefined
 * ```
 *
 * @category Ledger
 */
export function lineOf(plan: Plan, id: string): Line | undefined {
  dataOf(plan);
  return typeof id === "string" ? lineWithId(plan, id) : undefined;
}
