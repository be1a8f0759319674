import { dataOf, indexOf, type Plan } from "../plan/compile.js";
import type { Role, UnitData } from "../plan/data.js";
import { type AsOf, dayOf, getUnit } from "../plan/find-unit.js";
import { isCollective } from "../plan/plan-index.js";
import { presenceOn } from "../plan/presence.js";
import type { Certainty } from "./certainty.js";
import { type Ownership, type OwnershipFilter, rowsOf } from "./ownership.js";

function byTask(rows: readonly Ownership[]): ReadonlyMap<string, readonly Ownership[]> {
  const found = new Map<string, Ownership[]>();
  for (const row of rows) {
    const list = found.get(row.task);
    if (list === undefined) found.set(row.task, [row]);
    else list.push(row);
  }
  return found;
}

/** A task that two units share, with the part of each. @category Questions */
export interface SharedTask {
  readonly task: string;
  readonly a: readonly Ownership[];
  readonly b: readonly Ownership[];
}

/**
 * The tasks that two units both own, in the order of the plan, with the rows of each. Options narrow both sides.
 *
 * @throws `unit.unknown` and `unit.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan, sharedTasks } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * sharedTasks(plan, "市财政局", "市审计局", { roles: ["oversee"] }).map(({ task, a }) => [task, a[0]?.certainty]);
 * // => [["35", "possible"], ["36", "stated"]]
 * ```
 *
 * @category Questions
 */
export function sharedTasks(
  plan: Plan,
  a: string,
  b: string,
  options: OwnershipFilter = {},
): readonly SharedTask[] {
  const [ofA, ofB] = [a, b].map((name) => byTask(rowsOf(plan, getUnit(plan, name, options), options)));
  return dataOf(plan).tasks.flatMap(({ key }) => {
    const shared = { task: key, a: ofA?.get(key) ?? [], b: ofB?.get(key) ?? [] };
    return shared.a.length > 0 && shared.b.length > 0 ? [shared] : [];
  });
}

/** How many tasks, by role and by how sure. @category Questions */
export type RoleCounts = Readonly<Record<Role, Readonly<Record<Certainty, number>>>>;

/** What one unit carries. @category Questions */
export interface WorkloadRow {
  readonly unit: string;
  readonly counts: RoleCounts;
  /** Tasks in which it has any role. */
  readonly tasks: number;
  /** Rows in which the words name it, surely or not; 0 for a unit that appears through collectives only. */
  readonly named: number;
}

/** What every unit carries, and how much of the picture is known. @category Questions */
export interface Workload {
  /** Collectives as written first, then single units that stand on the day; in the order of the plan's units. */
  readonly rows: readonly WorkloadRow[];
  /** False when a collective has members that nobody has listed: then the rows of single units are not all there are. */
  readonly rosterComplete: boolean;
  /** The collectives whose rosters are not complete. */
  readonly incomplete: readonly string[];
}

const countOf = (rows: readonly Ownership[], role: Role, certainty: Certainty): number =>
  rows.filter((row) => row.role === role && row.certainty === certainty).length;

const countsIn = (rows: readonly Ownership[]): RoleCounts => {
  const byCertainty = (role: Role): Record<Certainty, number> => ({
    stated: countOf(rows, role, "stated"),
    derived: countOf(rows, role, "derived"),
    possible: countOf(rows, role, "possible"),
  });
  return {
    lead: byCertainty("lead"),
    responsible: byCertainty("responsible"),
    support: byCertainty("support"),
    oversee: byCertainty("oversee"),
  };
};

/** Collectives whom some clause names though their roster is not complete. */
function incompleteRosters(plan: Plan): readonly string[] {
  const { assignmentsOf, collectives } = indexOf(plan);
  return collectives
    .filter(({ id, roster }) => roster !== "complete" && assignmentsOf.has(id))
    .map(({ id }) => id);
}

/** The units that an overview has a row for, each with what it owns. */
function unitsWithRows(plan: Plan, options: AsOf): readonly { unit: UnitData; rows: readonly Ownership[] }[] {
  const day = dayOf(plan, options);
  const collectives = plan.data.units.filter(isCollective);
  const single = plan.data.units.filter(
    (unit) => !isCollective(unit) && presenceOn(plan, unit, day) === "current",
  );
  return [...collectives, ...single]
    .map((unit) => ({ unit, rows: rowsOf(plan, unit, options) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * How many tasks each unit carries, by role and by how sure, with whether the rosters behind the numbers are complete.
 *
 * @throws The `date.…` codes for an `asOf` that is no date.
 *
 * @example
 * ```ts
 * import { compilePlan, workload } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const { rows, rosterComplete } = workload(compilePlan(zhongshan2021));
 * rows.find(({ unit }) => unit === "zs-audit")?.counts.oversee; // => { stated: 1, derived: 0, possible: 1 }
 * rosterComplete; // => false
 * ```
 *
 * @category Questions
 */
export function workload(plan: Plan, options: AsOf = {}): Workload {
  const incomplete = incompleteRosters(plan);
  return {
    rows: unitsWithRows(plan, options).map(({ unit, rows }) => ({
      unit: unit.id,
      counts: countsIn(rows),
      tasks: new Set(rows.map(({ task }) => task)).size,
      named: rows.filter(({ grounds }) => grounds.some(({ via }) => via.length === 0)).length,
    })),
    rosterComplete: incomplete.length === 0,
    incomplete,
  };
}

/** Units by tasks: who has which roles in what. @category Questions */
export interface ResponsibilityMatrix {
  /** Task keys: the columns. */
  readonly tasks: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly rosterComplete: boolean;
  readonly incomplete: readonly string[];
}

/** One unit's line of the matrix: a cell a task, empty where it has no role. @category Questions */
export interface MatrixRow {
  readonly unit: string;
  readonly cells: readonly (readonly Ownership[])[];
}

/**
 * The whole plan as a table of units by tasks, every cell with its rows.
 *
 * Collectives come first, as written; then the single units that stand on the day.
 *
 * @throws The `date.…` codes for an `asOf` that is no date.
 *
 * @example
 * ```ts
 * import { compilePlan, responsibilityMatrix } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const matrix = responsibilityMatrix(compilePlan(zhongshan2021));
 * matrix.tasks.length; // => 48
 * const justice = matrix.rows.find(({ unit }) => unit === "zs-justice");
 * justice?.cells[25]?.map(({ role }) => role); // => ["lead"]
 * ```
 *
 * @category Questions
 */
export function responsibilityMatrix(plan: Plan, options: AsOf = {}): ResponsibilityMatrix {
  const tasks = dataOf(plan).tasks.map(({ key }) => key);
  const incomplete = incompleteRosters(plan);
  return {
    tasks,
    rows: unitsWithRows(plan, options).map(({ unit, rows }) => {
      const cells = byTask(rows);
      return { unit: unit.id, cells: tasks.map((key) => cells.get(key) ?? []) };
    }),
    rosterComplete: incomplete.length === 0,
    incomplete,
  };
}
