import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { CollectiveData, PeriodEnd, Roster, UnitData } from "../plan/data.js";
import { isWithin } from "../plan/existence.js";
import { type AsOf, dayOf, getCollective, getUnit } from "../plan/find-unit.js";
import { isCollective } from "../plan/plan-index.js";
import { presenceOn } from "../plan/presence.js";
import type { Belonging, Reason } from "./certainty.js";
import { throughRoles } from "./holders.js";
import { rowsOf } from "./ownership.js";
import { reachesOf } from "./reach.js";

/** A unit in a collective on a day. @category Units */
export interface Member extends Belonging {
  readonly unit: string;
}

/** Who a collective stands for on a day, as far as known. @category Units */
export interface Members {
  readonly collective: string;
  readonly asOf: IsoDate;
  /** How much of the membership is known; with `partial` or `unknown`, there are members that nobody has listed. */
  readonly roster: Roster;
  /** Members under every recorded reading, in the order of the plan's units. */
  readonly members: readonly Member[];
  /** Members under some readings only, each with its reason. */
  readonly possible: readonly Member[];
  /** What pages say of the number of members, where they say it. */
  readonly countHints: NonNullable<CollectiveData["countHints"]>;
}

/** Units that every clause which names a residual leaves out of it: its leads. */
function alwaysExcepted(plan: Plan, collective: string): ReadonlySet<string> {
  const [first, ...rest] = (indexOf(plan).assignmentsOf.get(collective) ?? []).map(
    ({ assignment }) => assignment.except ?? [],
  );
  return new Set((first ?? []).filter((id) => rest.every((except) => except.includes(id))));
}

/** How a unit belongs to a collective of one kind or another; `undefined` when nothing puts it there. */
function memberOf(
  plan: Plan,
  unit: UnitData,
  collective: CollectiveData,
  day: IsoDate,
): Belonging | undefined {
  if (collective.roles !== undefined) return throughRoles(collective, rowsOf(plan, unit, { asOf: day }));
  const reaches = reachesOf(plan, unit, day);
  const listed = reaches.find((reach) => reach.unit === collective.id);
  if (listed !== undefined || collective.subsetOf === undefined) return listed;
  const whole = reaches.find((reach) => reach.unit === collective.subsetOf);
  if (whole === undefined) return undefined;
  const reason: Reason = { code: "unlisted-part", collective: collective.subsetOf };
  return { certainty: "possible", via: whole.via, reasons: [...whole.reasons, reason] };
}

/**
 * The members of a collective on a day (`asOf`, by default the day of publication), with what is known of its roster.
 *
 * Only units that stand on that day are listed. A residual leaves out the units that every clause takes out of it; a
 * collective of roles (各责任单位) has whoever has one of the roles; of an unlisted part of a collective, every member is
 * possible.
 *
 * @throws `unit.not-a-collective` for a single unit, `unit.unknown` and `unit.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan, membersOf } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * membersOf(plan, "各镇街", { asOf: "2021-07-18" }).members.length; // => 24
 * membersOf(plan, "各镇街", { asOf: "2021-07-19" }).members.length; // => 23
 * membersOf(plan, "市直各部门").roster; // => "partial"
 * ```
 *
 * @category Units
 */
export function membersOf(plan: Plan, collective: string, options: AsOf = {}): Members {
  const asked = getCollective(plan, collective);
  const { id, roster, countHints = [] } = asked;
  const asOf = dayOf(plan, options);
  const excepted = alwaysExcepted(plan, id);
  const found = plan.data.units
    .filter(
      (unit) => !isCollective(unit) && presenceOn(plan, unit, asOf) === "current" && !excepted.has(unit.id),
    )
    .flatMap((unit): readonly Member[] => {
      const belonging = memberOf(plan, unit, asked, asOf);
      if (belonging === undefined) return [];
      const { certainty, via, reasons } = belonging;
      return [{ unit: unit.id, certainty, via, reasons }];
    });
  return {
    collective: id,
    asOf,
    roster,
    members: found.filter(({ certainty }) => certainty !== "possible"),
    possible: found.filter(({ certainty }) => certainty === "possible"),
    countHints,
  };
}

/** A collective that a unit belongs to. @category Units */
export interface CollectiveOf extends Belonging {
  readonly collective: string;
}

/**
 * The collectives that a unit belongs to on a day, surely or possibly, each with the way to it; empty when no fact puts it
 * in any.
 *
 * @throws `unit.unknown` and `unit.ambiguous`.
 *
 * @example
 * ```ts
 * import { collectivesOf, compilePlan } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * collectivesOf(plan, "中山供电局").map(({ collective, certainty }) => [collective, certainty]);
 * // => [["zs-other-units", "possible"]]
 * ```
 *
 * @category Units
 */
export function collectivesOf(plan: Plan, unit: string, options: AsOf = {}): readonly CollectiveOf[] {
  const found = getUnit(plan, unit, options);
  const { units } = indexOf(plan);
  return reachesOf(plan, found, dayOf(plan, options)).flatMap(({ unit: id, certainty, via, reasons }) => {
    const collective = id === found.id || alwaysExcepted(plan, id).has(found.id) ? undefined : units.get(id);
    return collective !== undefined && isCollective(collective)
      ? [{ collective: id, certainty, via, reasons }]
      : [];
  });
}

/** What became of a unit. @category Units */
export interface Successor {
  readonly unit: string;
  readonly succession: string;
  readonly kind: "merge" | "rename" | "retype" | "split" | "transfer";
  /** The first day of the successor; `null` when not established. */
  readonly since: PeriodEnd;
  readonly note?: string;
  readonly source: string;
}

/**
 * The units that followed a unit, with the day when it is known; with `asOf`, only those that had followed by that day or
 * on a day nobody knows. Empty for a unit of which nothing is known but that it stands.
 *
 * @throws `unit.unknown` and `unit.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan, successorsOf } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * successorsOf(plan, "东升镇").map(({ unit, since }) => [unit, since]); // => [["zs-xiaolan-2021", "2021-07-19"]]
 * successorsOf(plan, "市政务服务数据管理局").map(({ unit, since }) => [unit, since]); // => [["zs-data", null]]
 * ```
 *
 * @category Units
 */
export function successorsOf(plan: Plan, unit: string, options: AsOf = {}): readonly Successor[] {
  const { id } = getUnit(plan, unit);
  const changes = indexOf(plan).successionsFrom.get(id) ?? [];
  const day = options.asOf === undefined ? null : dayOf(plan, options);
  return changes
    .filter(({ date }) => day === null || isWithin(day, date, null))
    .flatMap(({ id: succession, kind, to, date, note, source }) =>
      to.map((successor) => ({
        unit: successor,
        succession,
        kind,
        since: date,
        ...(note === undefined ? {} : { note }),
        source,
      })),
    );
}
