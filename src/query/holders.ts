import { indexOf, type Plan } from "../plan/compile.js";
import type { ObligationData, UnitData } from "../plan/data.js";
import { type AsOf, dayOf } from "../plan/find-unit.js";
import { bySurest, type Certainty, type Reason, type ViaStep, weaker } from "./certainty.js";
import { type Ownership, rowsOf } from "./ownership.js";
import { type Reach, reachesOf } from "./reach.js";

/** Why a unit owes an obligation, and how surely. */
export interface Holding {
  readonly certainty: Certainty;
  readonly via: readonly ViaStep[];
  readonly reasons: readonly Reason[];
}

/** The rows that put a unit among those who have certain roles (各责任单位). */
function throughRoles(plan: Plan, collective: string, rows: readonly Ownership[]): Holding | undefined {
  const actor = indexOf(plan).units.get(collective);
  if (actor?.kind !== "collective" || actor.roles === undefined) return undefined;
  const step: ViaStep = { kind: "role", collective };
  const meant = rows.filter(({ role }) => actor.roles?.includes(role)).sort(bySurest);
  const [best] = meant;
  if (best !== undefined) {
    const { via, reasons } = best.grounds[0];
    return { certainty: weaker(best.certainty, "derived"), via: [...via, step], reasons };
  }
  return rows.length === 0
    ? undefined
    : { certainty: "possible", via: [step], reasons: [{ code: "other-roles-only" }] };
}

/** A unit that the notice addresses by name, though no clause does. */
function throughAddress(plan: Plan, collective: string, reaches: readonly Reach[]): Holding | undefined {
  const actor = indexOf(plan).units.get(collective);
  if (actor?.kind !== "collective" || actor.roles === undefined) return undefined;
  const reached = new Set(reaches.map(({ unit }) => unit));
  const address = plan.data.document.addressees.find(({ units }) => units.some((unit) => reached.has(unit)));
  if (address === undefined) return undefined;
  return {
    certainty: "possible",
    via: [{ kind: "role", collective }],
    reasons: [{ code: "addressed-only", words: address.words }],
  };
}

/** Why a unit owes an obligation of the notice on a day; `undefined` when nothing says so, or when it is excepted. */
export function holdingOf(
  plan: Plan,
  unit: UnitData,
  obligation: ObligationData,
  options: AsOf,
): Holding | undefined {
  if (obligation.except.some((exception) => exception.unit === unit.id)) return undefined;
  const reaches = reachesOf(plan, unit, dayOf(plan, options));
  const named = reaches.find((reach) => reach.unit === obligation.actor);
  if (named !== undefined) return named;
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  return (
    throughRoles(plan, obligation.actor, rowsOf(plan, unit, asOf)) ??
    throughAddress(plan, obligation.actor, reaches)
  );
}
