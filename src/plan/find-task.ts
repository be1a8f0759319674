import { fengongError } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "./compile.js";
import type { GroupData, TaskData } from "./data.js";
import { foldText, nearestNames } from "./names.js";

/** A task by its key (`"26"`), or by its printed number (`26`). @category Tasks */
export type TaskRef = string | number;

/**
 * All tasks, in the order of the plan.
 *
 * @example
 * ```ts
 * import { compilePlan, tasks } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * tasks(plan).length; // => 48
 * tasks(plan)[47]?.key; // => "48"
 * ```
 *
 * @category Tasks
 */
export const tasks = (plan: Plan): readonly TaskData[] => dataOf(plan).tasks;

/**
 * All groups, in the order of the plan; a nested one names its `parent`.
 *
 * @example
 * ```ts
 * import { compilePlan, groups } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * groups(plan).length; // => 12
 * groups(plan)[0]?.title; // => "做好各类规划主动公开"
 * ```
 *
 * @category Tasks
 */
export const groups = (plan: Plan): readonly GroupData[] => dataOf(plan).groups;

function tasksNamed(plan: Plan, task: unknown): readonly TaskData[] {
  const { tasks: byKey, tasksByNumber } = indexOf(plan);
  if (typeof task === "number") return tasksByNumber.get(task) ?? [];
  if (typeof task !== "string") return [];
  const found = byKey.get(task);
  if (found !== undefined) return [found];
  return /^[1-9]\d*$/.test(task) ? (tasksByNumber.get(Number(task)) ?? []) : [];
}

/**
 * The task of that key or number.
 *
 * @throws `task.unknown`, and `task.ambiguous` with the candidate keys for a number that begins again in every group.
 *
 * @example
 * ```ts
 * import { compilePlan, getTask } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * getTask(plan, 30).text; // => "2021年底前县级以上政府门户网站全部支持互联网协议第6版。"
 * ```
 *
 * @category Tasks
 */
export function getTask(plan: Plan, task: TaskRef): TaskData {
  const found = tasksNamed(plan, task);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined) {
    const all = plan.data.tasks;
    throw fengongError("The plan has no task of this number or key.", {
      code: "task.unknown",
      params: { task, first: all[0]?.key ?? "", last: all.at(-1)?.key ?? "" },
    });
  }
  throw fengongError("Several tasks have this number; ask by key.", {
    code: "task.ambiguous",
    params: { task: String(task), candidates: found.map(({ key }) => key) },
  });
}

/**
 * The group of that id or title, in either script.
 *
 * @throws `group.unknown` with the nearest titles.
 *
 * @example
 * ```ts
 * import { compilePlan, getGroup } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * getGroup(plan, "做好財政信息公開").id; // => "g3"
 * getGroup(plan, "g99"); // => throws group.unknown
 * ```
 *
 * @category Tasks
 */
export function getGroup(plan: Plan, group: string): GroupData {
  const byId = indexOf(plan).groups.get(group);
  if (byId !== undefined) return byId;
  const asked = typeof group === "string" ? foldText(group) : undefined;
  const byTitle = plan.data.groups.find(({ title }) => foldText(title) === asked);
  if (byTitle !== undefined) return byTitle;
  const candidates = plan.data.groups.map(({ title }) => ({ form: foldText(title), name: title }));
  throw fengongError("The plan has no group of this id or title.", {
    code: "group.unknown",
    params: { group, nearest: typeof group === "string" ? nearestNames(group, candidates) : [] },
  });
}
