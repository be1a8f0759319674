import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { CollectiveData, PeriodEnd, Roster, UnitData } from "../plan/data.js";
import { isWithin } from "../plan/existence.js";
import { type AsOf, dayOf, getCollective, getUnit } from "../plan/find-unit.js";
import { isCollective } from "../plan/plan-index.js";
import type { Certainty, Reason, ViaStep } from "./certainty.js";
import { presenceOn, type Reach, reachesOf } from "./reach.js";

/** A unit in a collective on a day. */
export interface Member {
  readonly unit: string;
  readonly certainty: Certainty;
  readonly via: readonly ViaStep[];
  readonly reasons: readonly Reason[];
}

/** Who a collective stands for on a day, as far as known. */
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

const reachOf = (plan: Plan, unit: UnitData, collective: string, day: IsoDate): Reach | undefined =>
  reachesOf(plan, unit, day).find((reach) => reach.unit === collective);

/**
 * The members of a collective on a day (`asOf`, by default the day of publication), with what is known of its roster.
 *
 * Only units that stand on that day are listed. Throws `unit.not-a-collective` for a single unit, `unit.unknown` and
 * `unit.ambiguous`.
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
  const { id, roster, countHints = [] } = getCollective(plan, collective);
  const asOf = dayOf(plan, options);
  const found = plan.data.units
    .filter((unit) => !isCollective(unit) && presenceOn(plan, unit, asOf) === "current")
    .flatMap((unit): readonly Member[] => {
      const reach = reachOf(plan, unit, id, asOf);
      return reach === undefined ? [] : [{ ...reach, unit: unit.id }];
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

/** A collective that a unit belongs to. */
export interface CollectiveOf {
  readonly collective: string;
  readonly certainty: Certainty;
  readonly via: readonly ViaStep[];
  readonly reasons: readonly Reason[];
}

/**
 * The collectives that a unit belongs to on a day, surely or possibly, each with the way to it; empty when no fact puts it
 * in any. Throws `unit.unknown` and `unit.ambiguous`.
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
    const collective = id === found.id ? undefined : units.get(id);
    return collective !== undefined && isCollective(collective)
      ? [{ collective: id, certainty, via, reasons }]
      : [];
  });
}

/** What became of a unit. */
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
  const { id } = getUnit(plan, unit, options);
  const changes = indexOf(plan).successionsFrom.get(id) ?? [];
  const day = options.asOf === undefined ? null : dayOf(plan, options);
  return changes
    .filter(({ date }) => day === null || date === null || isWithin(day, date, null))
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
