/**
 * Zhongshan's plan of 2021 as data.
 *
 * @module fengong/plans/zhongshan-2021
 */
import planText from "../../seeds/zhongshan-2021/plan.json?raw";
import { deepFreeze } from "../plain/freeze.js";
import type { PlanData } from "../plan/data.js";

/**
 * Zhongshan's 2021 division-of-work plan for open government (中山市2021年政务公开工作要点分工方案, 中府办函〔2021〕91号): 48 tasks
 * in 12 groups, 39 clauses, what the notice asks, its inspections, units with dated memberships, and every ambiguity and
 * repair, with spans into the source text.
 *
 * In simplified script; frozen. Facts that no page establishes stay unknown, and doubtful ones are marked doubtful.
 *
 * @example
 * ```ts
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * zhongshan2021.document.number?.words; // => "中府办函〔2021〕91号"
 * zhongshan2021.tasks.length; // => 48
 * ```
 *
 * @category Plans
 */
export const zhongshan2021: PlanData = /* @__PURE__ */ parse(planText);

function parse(text: string): PlanData {
  return deepFreeze(JSON.parse(text));
}
