import { fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { CollectiveData, SuccessionData, UnitData } from "../plan/data.js";
import { isWithin, type Lifetime } from "../plan/existence.js";
import { type Certainty, type Reason, type ViaStep, weaker } from "./certainty.js";

/** A unit by which words reach the one asked about: itself, a collective it belongs to, a predecessor it follows. */
export interface Reach {
  readonly unit: string;
  readonly via: readonly ViaStep[];
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
}

const itself = (unit: UnitData): Reach => ({ unit: unit.id, via: [], certainty: "stated", reasons: [] });

function memberships(unit: UnitData, day: IsoDate): Reach[] {
  if (unit.kind === "collective") return [];
  return (unit.memberOf ?? [])
    .filter(({ from, to }) => isWithin(day, from, to))
    .map(({ collective, from, to, certainty, doubt, source }) => ({
      unit: collective,
      via: [{ kind: "member", collective, from, to, source }],
      certainty: certainty === "certain" ? "derived" : "possible",
      reasons:
        certainty === "certain" ? [] : [{ code: "membership-doubtful", collective, doubt: doubt ?? "" }],
    }));
}

/** The surest of the ways, the first among equals. */
function surestWay(ways: readonly Reach[]): Reach | undefined {
  return ways.find(({ certainty }) => certainty === "derived") ?? ways[0];
}

/** How a residual collective reaches a unit that is reached by `known`: as one of its base, or under some readings only. */
function throughResidual(residual: CollectiveData, known: readonly Reach[]): Reach | undefined {
  const step: ViaStep = { kind: "residual", collective: residual.id };
  const base = surestWay(known.filter(({ unit }) => residual.residualOf?.includes(unit) === true));
  if (base !== undefined) {
    return {
      ...base,
      unit: residual.id,
      via: [...base.via, step],
      certainty: weaker(base.certainty, "derived"),
    };
  }
  for (const { unit, reason } of residual.mayInclude ?? []) {
    const way = known.find((reach) => reach.unit === unit);
    if (way === undefined) continue;
    const doubt: Reason = { code: "reach-doubtful", collective: residual.id, doubt: reason };
    return {
      unit: residual.id,
      via: [...way.via, step],
      certainty: "possible",
      reasons: [...way.reasons, doubt],
    };
  }
  return undefined;
}

const lifetimeOf = (plan: Plan, unit: UnitData): Lifetime =>
  indexOf(plan).lifetimes.get(unit.id) ?? { from: null, to: null };

/** The last day a unit existed when that is before the day asked about, else that day. */
function dayInLife(plan: Plan, unit: UnitData, day: IsoDate): IsoDate {
  const { to } = lifetimeOf(plan, unit);
  return to !== null && to <= day ? fromDayNumber(toDayNumber(to) - 1) : day;
}

/** Whether a unit has what its predecessors had: from the day of the change on, and before it while it is yet to come. */
function hasTakenOver(plan: Plan, unit: UnitData, { date }: SuccessionData, day: IsoDate): boolean {
  return date === null || date <= day || presenceOn(plan, unit, day) === "yet-to-come";
}

function throughPredecessor(plan: Plan, change: SuccessionData, day: IsoDate): Reach[] {
  return change.from.flatMap((id) => {
    const predecessor = indexOf(plan).units.get(id);
    if (predecessor === undefined) return [];
    const step: ViaStep = { kind: "successor", of: id, succession: change.id, since: change.date };
    return reachesOf(plan, predecessor, day).map((reach) => ({
      ...reach,
      via: [step, ...reach.via],
      certainty: weaker(reach.certainty, "derived"),
    }));
  });
}

/**
 * Every unit whose naming reaches this one on a day, nearest first, each once.
 *
 * A unit that has ended is taken on its last day; one that does not exist yet has what its predecessors have; one that
 * stood already has it from the day of the change on.
 */
export function reachesOf(plan: Plan, unit: UnitData, day: IsoDate): readonly Reach[] {
  const index = indexOf(plan);
  const own = [itself(unit), ...memberships(unit, dayInLife(plan, unit, day))];
  const inherited = (index.successionsTo.get(unit.id) ?? [])
    .filter((change) => hasTakenOver(plan, unit, change, day))
    .flatMap((change) => throughPredecessor(plan, change, day));
  const known = new Map<string, Reach>();
  const add = (reach: Reach): void => {
    if (!known.has(reach.unit)) known.set(reach.unit, reach);
  };
  for (const reach of own) add(reach);
  for (const residual of index.residuals) {
    const reach = residual.id === unit.id ? undefined : throughResidual(residual, [...known.values()]);
    if (reach !== undefined) add(reach);
  }
  for (const reach of inherited) add(reach);
  return [...known.values()];
}

/** Whether a unit stands on a day, has ended before it, or is yet to come; `unknown` when it followed another on a day nobody knows. */
export type Presence = "current" | "ended" | "yet-to-come" | "unknown";

export function presenceOn(plan: Plan, unit: UnitData, day: IsoDate): Presence {
  const { from, to } = lifetimeOf(plan, unit);
  if (to !== null && to <= day) return "ended";
  if (from !== null && day < from) return "yet-to-come";
  const began = indexOf(plan).successionsTo.get(unit.id) ?? [];
  return from === null && began.some(({ date }) => date === null) ? "unknown" : "current";
}

/** The units that follow a unit by a day; empty when it stands, or when nothing is known of what followed. */
export function successorsOn(plan: Plan, unit: UnitData, day: IsoDate): readonly string[] {
  return (indexOf(plan).successionsFrom.get(unit.id) ?? [])
    .filter(({ date }) => date !== null && date <= day)
    .flatMap(({ to }) => to);
}
