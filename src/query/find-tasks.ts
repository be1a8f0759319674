import { requireChoice, requireOptions, requireText } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "../plan/compile.js";
import type { Role, TaskData } from "../plan/data.js";
import { getGroup } from "../plan/find-task.js";
import { type AsOf, getUnit } from "../plan/find-unit.js";
import { foldText } from "../plan/names.js";
import { type TimingKind, timingKinds } from "../timing/types.js";
import type { Certainty } from "./certainty.js";
import { ownersOf, roles, rowsOf } from "./ownership.js";

/** What {@link findTasks} looks for; every condition given must hold. @category Questions */
export interface TaskQuery extends AsOf {
  /** Words of the task, in either script and any width. */
  readonly text?: string;
  /** Id or title of the group. */
  readonly group?: string;
  /** A unit that owns the task. */
  readonly unit?: string;
  /** A role that the unit has in it or, without a unit, that somebody has. */
  readonly role?: Role;
  /** How surely the unit owns it; by default in any way. */
  readonly certainty?: readonly Certainty[];
  /** The kind of a timing it has; `none` for tasks without any. */
  readonly timing?: TimingKind | "none";
}

type Condition = (task: TaskData) => boolean;

const always: Condition = () => true;

function holdsText(text: string | undefined): Condition {
  if (text === undefined) return always;
  requireText("text", text);
  const wanted = foldText(text);
  return (task) => foldText(task.text).includes(wanted);
}

function isInGroup(plan: Plan, group: string | undefined): Condition {
  if (group === undefined) return always;
  const { id } = getGroup(plan, group);
  const { groups } = indexOf(plan);
  const isWithin = (at: string | null): boolean =>
    at === id || (at !== null && isWithin(groups.get(at)?.parent ?? null));
  return (task) => isWithin(task.group);
}

function hasTiming(timing: TaskQuery["timing"]): Condition {
  requireChoice("timing", timing, [...timingKinds, "none"]);
  if (timing === undefined) return always;
  if (timing === "none") return ({ timings }) => timings.length === 0;
  return ({ timings }) => timings.some(({ kind }) => kind === timing);
}

function isOwned(plan: Plan, { unit, role, certainty, asOf }: TaskQuery): Condition {
  requireChoice("role", role, roles);
  const filter = {
    ...(role === undefined ? {} : { roles: [role] }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  if (unit !== undefined) {
    const owned = new Set(rowsOf(plan, getUnit(plan, unit, filter), filter).map(({ task }) => task));
    return ({ key }) => owned.has(key);
  }
  if (role === undefined && certainty === undefined) return always;
  return ({ key }) => ownersOf(plan, key, filter).length > 0;
}

/**
 * The tasks that meet every condition given, in the order of the plan; all of them when none is given.
 *
 * `text` matches in either script.
 *
 * @throws `unit.unknown`, `unit.ambiguous` or `group.unknown` for names that nobody has, and `argument.invalid` for a role,
 * certainty or kind of timing that there is not.
 *
 * @example
 * ```ts
 * import { compilePlan, findTasks } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * findTasks(plan, { text: "依申請公開" }).map(({ key }) => key); // => ["19", "34", "35", "45"]
 * findTasks(plan, { timing: "recurring" }).map(({ key }) => key); // => ["7", "14", "41", "44"]
 * ```
 *
 * @category Questions
 */
export function findTasks(plan: Plan, query: TaskQuery = {}): readonly TaskData[] {
  requireOptions(query);
  const conditions = [
    holdsText(query.text),
    isInGroup(plan, query.group),
    hasTiming(query.timing),
    isOwned(plan, query),
  ];
  return dataOf(plan).tasks.filter((task) => conditions.every((holds) => holds(task)));
}
