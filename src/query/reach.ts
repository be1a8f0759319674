import { fromDayNumber, type IsoDate, toDayNumber } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { CollectiveData, SuccessionData, UnitData } from "../plan/data.js";
import { isWithin } from "../plan/existence.js";
import type { IdIndex } from "../plan/plan-index.js";
import { lifetimeOf, presenceIn, presenceOn } from "../plan/presence.js";
import { type Belonging, type Reason, type ViaStep, weaker } from "./certainty.js";

/** A unit by which words reach the one asked about: itself, a collective it belongs to, a predecessor it follows. */
export interface Reach extends Belonging {
  readonly unit: string;
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

/** The last day a unit existed when that is before the day asked about, else that day. */
function dayInLife(plan: Plan, unit: UnitData, day: IsoDate): IsoDate {
  const { to } = lifetimeOf(plan, unit);
  return to !== null && to <= day ? fromDayNumber(toDayNumber(to) - 1) : day;
}

/** Whether a unit has what its predecessors had: from the day of the change on, and before it while it is yet to come. */
function hasTakenOver(plan: Plan, unit: UnitData, { date }: SuccessionData, day: IsoDate): boolean {
  return date === null || date <= day || presenceOn(plan, unit, day) === "yet-to-come";
}

/** What is known of units on one day, by unit id. */
type ReachesOnDay = Map<string, readonly Reach[]>;

/** The answers of the last day asked about, by plan: a question asks for many units on one day. */
const lastAsked = new WeakMap<Plan, { readonly day: IsoDate; readonly reaches: ReachesOnDay }>();

function reachesOn(plan: Plan, day: IsoDate): ReachesOnDay {
  const last = lastAsked.get(plan);
  if (last?.day === day) return last.reaches;
  const reaches: ReachesOnDay = new Map();
  lastAsked.set(plan, { day, reaches });
  return reaches;
}

/** The unit and all it follows, each after those it follows itself. Walked with a list: a chain may be long. */
function predecessorsFirst(plan: Plan, id: string, known: ReachesOnDay): readonly string[] {
  const { successionsTo } = indexOf(plan);
  const order: string[] = [];
  const seen = new Set<string>();
  const open: { readonly id: string; readonly isDone: boolean }[] = [{ id, isDone: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.isDone) order.push(next.id);
    else if (!seen.has(next.id) && !known.has(next.id)) {
      seen.add(next.id);
      open.push({ id: next.id, isDone: true });
      for (const { from } of successionsTo.get(next.id) ?? []) {
        for (const predecessor of from) open.push({ id: predecessor, isDone: false });
      }
    }
  }
  return order;
}

/** What a unit has from those it follows, whose own reaches are known. */
function inherited(plan: Plan, unit: UnitData, day: IsoDate, known: ReachesOnDay): readonly Reach[] {
  return (indexOf(plan).successionsTo.get(unit.id) ?? [])
    .filter((change) => hasTakenOver(plan, unit, change, day))
    .flatMap((change) =>
      change.from.flatMap((id) => {
        const step: ViaStep = { kind: "successor", of: id, succession: change.id, since: change.date };
        return (known.get(id) ?? []).map((reach) => ({
          ...reach,
          via: [step, ...reach.via],
          certainty: weaker(reach.certainty, "derived"),
        }));
      }),
    );
}

/** A part of a collective that nobody has listed has what the whole collective has. */
function throughSubset(unit: UnitData): readonly Reach[] {
  if (unit.kind !== "collective" || unit.subsetOf === undefined) return [];
  const step: ViaStep = { kind: "subset", of: unit.subsetOf };
  return [{ unit: unit.subsetOf, via: [step], certainty: "derived", reasons: [] }];
}

function reachesFrom(plan: Plan, unit: UnitData, day: IsoDate, known: ReachesOnDay): readonly Reach[] {
  const found = new Map<string, Reach>();
  const add = (reach: Reach): void => {
    if (!found.has(reach.unit)) found.set(reach.unit, reach);
  };
  for (const reach of [
    itself(unit),
    ...memberships(unit, dayInLife(plan, unit, day)),
    ...throughSubset(unit),
  ]) {
    add(reach);
  }
  for (const residual of indexOf(plan).residuals) {
    const reach = residual.id === unit.id ? undefined : throughResidual(residual, [...found.values()]);
    if (reach !== undefined) add(reach);
  }
  for (const reach of inherited(plan, unit, day, known)) add(reach);
  return [...found.values()];
}

/**
 * Every unit whose naming reaches this one on a day, nearest first, each once.
 *
 * A unit that has ended is taken on its last day; one that does not exist yet has what its predecessors have; one that
 * stood already has it from the day of the change on.
 */
export function reachesOf(plan: Plan, unit: UnitData, day: IsoDate): readonly Reach[] {
  const known = reachesOn(plan, day);
  const { units } = indexOf(plan);
  for (const id of predecessorsFirst(plan, unit.id, known)) {
    const one = units.get(id);
    if (one !== undefined) known.set(id, reachesFrom(plan, one, day, known));
  }
  return known.get(unit.id) ?? [];
}

/** The units that have a unit's duties on a day, at the end of every line of succession; empty when nothing followed by then. */
export const successorsOn = (plan: Plan, unit: UnitData, day: IsoDate): readonly string[] =>
  successorsIn(indexOf(plan), unit, day);

/** The same, by the tables of a plan that nobody has compiled. */
export function successorsIn(index: IdIndex, unit: UnitData, day: IsoDate): readonly string[] {
  const { units, successionsFrom } = index;
  const last: string[] = [];
  // What is added to a set while it is walked is walked too, each once.
  const line = new Set([unit.id]);
  for (const id of line) {
    const followed = (successionsFrom.get(id) ?? []).filter(({ date }) => date !== null && date <= day);
    const one = units.get(id);
    const isStanding = one !== undefined && presenceIn(index, one, day) !== "ended";
    if (id !== unit.id && (followed.length === 0 || isStanding)) last.push(id);
    for (const next of followed.flatMap(({ to }) => to)) line.add(next);
  }
  return last;
}
