import { type DateLike, toIso } from "../date/index.js";
import {
  fengongError,
  invalidArgument,
  requireList,
  requireListOf,
  requireOptions,
} from "../diagnostics/index.js";
import { compilePlan, dataOf, type Plan } from "./compile.js";
import type { FactCertainty, MembershipData, PlanData, SuccessionData, UnitData } from "./data.js";
import { type AsOf, findUnit, getCollective } from "./find-unit.js";

const recompiled = (plan: Plan, change: Partial<PlanData>): Plan => {
  const { data, ...options } = plan;
  return compilePlan({ ...data, ...change }, options);
};

/**
 * A new plan with these units: new ones are added, and one with an id that the plan has takes the place of the old.
 *
 * @throws As {@link compilePlan}.
 *
 * @example
 * ```ts
 * import { compilePlan, getUnit, withUnits } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = withUnits(compilePlan(zhongshan2021), [
 *   { id: "zs-civil-affairs", name: "市民政局", kind: "department" },
 * ]);
 * getUnit(plan, "中山市民政局").id; // => "zs-civil-affairs"
 * ```
 *
 * @category Plans
 */
export function withUnits(plan: Plan, units: readonly UnitData[]): Plan {
  requireListOf("units", units, "object");
  const given = new Map(units.map((unit) => [unit.id, unit]));
  const kept = dataOf(plan).units.map((unit) => given.get(unit.id) ?? unit);
  const known = new Set(plan.data.units.map(({ id }) => id));
  return recompiled(plan, { units: [...kept, ...[...given.values()].filter(({ id }) => !known.has(id))] });
}

/** Where a membership comes from, how sure it is and when it holds. @category Plans */
export interface MembershipOptions {
  /** What the membership rests on: it is shown with every answer. */
  readonly source: string;
  /** `certain` by default. */
  readonly certainty?: FactCertainty;
  /** Why it is doubtful. */
  readonly doubt?: string;
  /** The first day, and the day after the last; open by default. */
  readonly from?: DateLike;
  readonly to?: DateLike;
}

/**
 * A new plan in which these units are members of a collective. A name that the plan does not know becomes a unit of kind
 * `unspecified`, with the name as its id. A membership takes the place only of those in the same collective whose periods it
 * overlaps, and a name means the unit that stood when it begins.
 *
 * @throws `unit.not-a-collective`, `unit.ambiguous` for a name that several units have, and `argument.invalid` for a member
 * that is a collective itself or has no name, and for an empty source; `date.reversed-range` for a period that ends before
 * it begins.
 *
 * @example
 * ```ts
 * import { compilePlan, tasksOwnedBy, withMembers } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = withMembers(compilePlan(zhongshan2021), "市直各部门", ["市民政局"], { source: "本单位确认" });
 * tasksOwnedBy(plan, "市民政局", { roles: ["responsible"], certainty: ["derived"] }).length; // => 13
 * ```
 *
 * @category Plans
 */
export function withMembers(
  plan: Plan,
  collective: string,
  members: readonly string[],
  options: MembershipOptions,
): Plan {
  const { id } = getCollective(plan, collective);
  requireList("members", members);
  requireOptions(options);
  for (const name of members) requireName(name);
  const membership = membershipIn(id, options);
  const asOf = membership.from === null ? {} : { asOf: membership.from };
  return members.reduce(
    (changed, name) => withUnits(changed, [memberNamed(changed, name, membership, asOf)]),
    plan,
  );
}

function requireName(name: unknown): void {
  if (typeof name !== "string" || name.trim() === "") throw invalidArgument("members", name, "string");
}

function membershipIn(collective: string, options: MembershipOptions): MembershipData {
  const { source, certainty = "certain", doubt } = options;
  const from = options.from === undefined ? null : toIso(options.from);
  const to = options.to === undefined ? null : toIso(options.to);
  if (from !== null && to !== null && to <= from) {
    throw fengongError("The membership ends before it begins.", {
      code: "date.reversed-range",
      params: { from, to },
    });
  }
  if (typeof source !== "string" || source.trim() === "") throw invalidArgument("source", source, "string");
  return { collective, from, to, certainty, ...(doubt === undefined ? {} : { doubt }), source };
}

/** Whether two half-open periods share a day. */
const overlap = (a: MembershipData, b: MembershipData): boolean =>
  (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to);

/** The unit of that name with the membership, which takes the place of those in the same collective that it overlaps. */
function memberNamed(plan: Plan, name: string, membership: MembershipData, asOf: AsOf): UnitData {
  const unit = findUnit(plan, name, asOf) ?? ({ id: name, name, kind: "unspecified" } as const);
  if (unit.kind === "collective") throw invalidArgument("members", name, "unit");
  const others = (unit.memberOf ?? []).filter(
    (one) => one.collective !== membership.collective || !overlap(one, membership),
  );
  return { ...unit, memberOf: [...others, membership] };
}

/**
 * A new plan in which units have become others: what has been established since, or a what-if. The successors answer for
 * what their predecessors had.
 *
 * @throws As {@link compilePlan}.
 *
 * @example
 * ```ts
 * import { compilePlan, tasksOwnedBy, withSuccessions, withUnits } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const publicity = { id: "zs-publicity", name: "市委宣传部", kind: "party-body" } as const;
 * const plan = withSuccessions(withUnits(compilePlan(zhongshan2021), [publicity]), [
 *   { id: "news-merger", kind: "merge", from: ["zs-news"], to: ["zs-publicity"], date: "2021-10-01", source: "假设" },
 * ]);
 * tasksOwnedBy(plan, "市委宣传部", { asOf: "2021-10-01", roles: ["lead"] }).map(({ task }) => task); // => ["14"]
 * ```
 *
 * @category Plans
 */
export function withSuccessions(plan: Plan, successions: readonly SuccessionData[]): Plan {
  requireListOf("successions", successions, "object");
  const given = new Map(successions.map((one) => [one.id, one]));
  const kept = dataOf(plan).successions.map((one) => given.get(one.id) ?? one);
  const known = new Set(plan.data.successions.map(({ id }) => id));
  return recompiled(plan, {
    successions: [...kept, ...[...given.values()].filter(({ id }) => !known.has(id))],
  });
}
