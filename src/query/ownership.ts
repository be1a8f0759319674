import { requireChoices } from "../diagnostics/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { AnswersFor, ClauseData, Role, UnitData } from "../plan/data.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { type AsOf, dayOf, getUnit } from "../plan/find-unit.js";
import { presenceOn } from "../plan/presence.js";
import { bySurest, type Certainty, certainties, surest } from "./certainty.js";
import { type Ground, groundsOf, type PlacedGround } from "./grounds.js";

/** From the heaviest to the lightest: the order in which rows stand. */
export const roles: readonly Role[] = ["lead", "responsible", "support", "oversee"];

/** Narrows an answer. @category Questions */
export interface OwnershipFilter extends AsOf {
  /** Only these roles. */
  readonly roles?: readonly Role[];
  /** Only answers as sure as one of these. */
  readonly certainty?: readonly Certainty[];
}

/** One unit's part in one task, in one role, with every ground for it. @category Questions */
export interface Ownership {
  readonly task: string;
  /** Unit id. */
  readonly unit: string;
  readonly role: Role;
  /** As the surest ground has it. */
  readonly answersFor: AnswersFor;
  readonly byDuty: boolean;
  /** The surest of the grounds. */
  readonly certainty: Certainty;
  /** The surest first, then the nearest. */
  readonly grounds: readonly [Ground, ...Ground[]];
}

function toRow(unit: UnitData, task: string, role: Role, grounds: readonly Ground[]): Ownership | undefined {
  const [first, ...rest] = [...grounds].sort((a, b) => bySurest(a, b) || a.via.length - b.via.length);
  if (first === undefined) return undefined;
  return {
    task,
    unit: unit.id,
    role,
    answersFor: first.answersFor,
    byDuty: first.byDuty,
    certainty: surest(grounds),
    grounds: [first, ...rest],
  };
}

/** Gathers grounds into rows: one per task and role. */
function toRows(plan: Plan, unit: UnitData, placed: readonly PlacedGround[]): readonly Ownership[] {
  const { taskOrder } = indexOf(plan);
  const lists = new Map<string, PlacedGround[]>();
  for (const one of placed) {
    const key = `${one.role} ${one.task}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [one]);
    else list.push(one);
  }
  const rows = [...lists.values()].flatMap((list) => {
    const [first] = list;
    const row =
      first === undefined
        ? undefined
        : toRow(
            unit,
            first.task,
            first.role,
            list.map(({ ground }) => ground),
          );
    return row === undefined ? [] : [row];
  });
  const place = ({ task }: Ownership): number => taskOrder.get(task) ?? 0;
  return rows.sort((a, b) => place(a) - place(b) || roles.indexOf(a.role) - roles.indexOf(b.role));
}

function passes(filter: OwnershipFilter): (row: Ownership) => boolean {
  requireChoices("roles", filter.roles, roles);
  requireChoices("certainty", filter.certainty, certainties);
  return (row) =>
    (filter.roles === undefined || filter.roles.includes(row.role)) &&
    (filter.certainty === undefined || filter.certainty.includes(row.certainty));
}

/** The rows of a unit already found; of one task only, when its key is given. */
export function rowsOf(
  plan: Plan,
  unit: UnitData,
  filter: OwnershipFilter,
  task?: string,
): readonly Ownership[] {
  return toRows(plan, unit, groundsOf(plan, unit, dayOf(plan, filter), task)).filter(passes(filter));
}

/**
 * What tasks a unit owns, one row per task and role, in the order of the plan, each with every ground: the words, the way
 * from the unit to them, how sure it is and why not surer.
 *
 * `asOf` is the day whose memberships and successions count, by default the day of publication. A unit that has ended
 * answers as on its last day; one that is yet to come has what its predecessors have.
 *
 * @throws `unit.unknown` or `unit.ambiguous`; an empty list means that nothing is given to a unit that is known.
 *
 * @example
 * ```ts
 * import { compilePlan, tasksOwnedBy } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * tasksOwnedBy(plan, "市司法局", { certainty: ["stated"] }).map(({ task, role }) => [task, role]);
 * // => [["25", "lead"], ["26", "lead"], ["37", "responsible"], ["38", "responsible"]]
 * ```
 *
 * @category Questions
 */
export function tasksOwnedBy(plan: Plan, unit: string, options: OwnershipFilter = {}): readonly Ownership[] {
  return rowsOf(plan, getUnit(plan, unit, options), options);
}

/** How far {@link ownersOf} goes. @category Questions */
export interface OwnersOptions extends OwnershipFilter {
  /** Adds the known members of the collectives named, and whoever else is reached. */
  readonly expand?: boolean;
}

/** The units that the clauses of a task name, in the order written, each once. */
function namedUnits(plan: Plan, clauses: readonly ClauseData[]): readonly UnitData[] {
  const { units } = indexOf(plan);
  const ids = new Set(clauses.flatMap(({ assignments }) => assignments.map(({ unit }) => unit)));
  return [...ids].flatMap((id) => units.get(id) ?? []);
}

/** Whether the words name the unit in this role: 市审计局 oversees 36 by name, and is responsible for it as a member only. */
const isNamedInIt = ({ grounds }: Ownership): boolean => grounds.some(({ via }) => via.length === 0);

/**
 * Who owns a task: the units and collectives that its clauses name, in the order written, in each role that the words
 * give them.
 *
 * With `expand`, the roles that named units have as members are added, then the members that the collectives are known to
 * have on `asOf`, in the order of the plan's units, and whoever else is reached (an open list, brackets); a roster that is
 * not complete has more than are listed (see {@link membersOf}).
 *
 * @throws `task.unknown` or `task.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan, ownersOf } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * ownersOf(plan, 16).map(({ unit, role, byDuty }) => [unit, role, byDuty]);
 * // => [["zs-government-data", "lead", false], ["zs-departments", "support", true]]
 * ownersOf(plan, 33, { expand: true, certainty: ["derived"] }).length; // => 24
 * ```
 *
 * @category Questions
 */
export function ownersOf(plan: Plan, task: TaskRef, options: OwnersOptions = {}): readonly Ownership[] {
  const { key } = getTask(plan, task);
  const named = namedUnits(plan, indexOf(plan).clausesOfTask.get(key) ?? []);
  const isNamed = new Set(named.map(({ id }) => id));
  const others = plan.data.units.filter(({ id, kind }) => !isNamed.has(id) && kind !== "collective");
  const day = dayOf(plan, options);
  // A unit that is yet to come has what its predecessor has: one duty must not be counted for both.
  const standing = others.filter((unit) => presenceOn(plan, unit, day) === "current");
  const rows = (units: readonly UnitData[]): readonly Ownership[] =>
    units.flatMap((unit) => rowsOf(plan, unit, options, key));
  return options.expand === true ? rows([...named, ...standing]) : rows(named).filter(isNamedInIt);
}
