import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { CollectiveData, ObligationData, UnitData } from "../plan/data.js";
import { type AsOf, dayOf } from "../plan/find-unit.js";
import { isCollective } from "../plan/plan-index.js";
import { presenceOn } from "../plan/presence.js";
import { type Belonging, bySurest, type Reason, type ViaStep, weaker } from "./certainty.js";
import { requireObligation } from "./deadlines.js";
import { type Ownership, rowsOf } from "./ownership.js";
import { reachesOf } from "./reach.js";

/** How a unit belongs to those who have certain roles in the plan (各责任单位), by what it owns; `undefined` when it owns nothing. */
export function throughRoles(
  { id, roles = [] }: CollectiveData,
  rows: readonly Ownership[],
): Belonging | undefined {
  const step: ViaStep = { kind: "role", collective: id };
  const [best] = rows.filter(({ role }) => roles.includes(role)).sort(bySurest);
  if (best !== undefined) {
    const { via, reasons } = best.grounds[0];
    return { certainty: weaker(best.certainty, "derived"), via: [...via, step], reasons };
  }
  if (rows.length === 0) return undefined;
  return { certainty: "possible", via: [step], reasons: [{ code: "other-roles-only" }] };
}

/** The words at the head of the notice that address a unit, itself or a collective that it belongs to. */
function addressOf(plan: Plan, unit: UnitData, day: IsoDate): string | undefined {
  const reached = new Set(reachesOf(plan, unit, day).map((reach) => reach.unit));
  return plan.data.document.addressees.find(({ units }) => units.some((id) => reached.has(id)))?.words;
}

/** What weighs for a unit whose roles leave it doubtful, or that has none: the notice is addressed to it. */
function withAddress(plan: Plan, unit: UnitData, actor: CollectiveData, day: IsoDate): Belonging | undefined {
  const byRoles = throughRoles(actor, rowsOf(plan, unit, { asOf: day }));
  if (byRoles !== undefined && byRoles.certainty !== "possible") return byRoles;
  const words = addressOf(plan, unit, day);
  if (words === undefined) return byRoles;
  const addressed: Reason = { code: "addressed-only", words };
  if (byRoles !== undefined) return { ...byRoles, reasons: [...byRoles.reasons, addressed] };
  return { certainty: "possible", via: [{ kind: "role", collective: actor.id }], reasons: [addressed] };
}

/** Why a unit owes an obligation of the notice on a day; `undefined` when nothing says so, or when it is excepted. */
export function holdingOf(
  plan: Plan,
  unit: UnitData,
  obligation: ObligationData,
  day: IsoDate,
): Belonging | undefined {
  if (obligation.except.some((exception) => exception.unit === unit.id)) return undefined;
  const named = reachesOf(plan, unit, day).find((reach) => reach.unit === obligation.actor);
  if (named !== undefined) return named;
  const actor = indexOf(plan).units.get(obligation.actor);
  if (actor === undefined || !isCollective(actor) || actor.roles === undefined) return undefined;
  return withAddress(plan, unit, actor, day);
}

/** A unit that owes an obligation. @category Questions */
export interface Holder extends Belonging {
  readonly unit: string;
}

/** Who owes an obligation on a day, as far as known. @category Questions */
export interface Holders {
  readonly obligation: string;
  readonly asOf: IsoDate;
  /** Under every recorded reading, in the order of the plan's units. */
  readonly holders: readonly Holder[];
  /** Under some readings only, each with its reasons. */
  readonly possible: readonly Holder[];
  /** Those whom the obligation does not bind, with the reason. */
  readonly except: ObligationData["except"];
  /** False when collectives have members that nobody has listed: they owe it too. */
  readonly rosterComplete: boolean;
}

/**
 * Who owes an obligation of the covering notice: every single unit that stands on the day (`asOf`, by default the day of
 * publication), surely or possibly.
 *
 * @throws `obligation.unknown`.
 *
 * @example
 * ```ts
 * import { compilePlan, holdersOf } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const filing = holdersOf(compilePlan(zhongshan2021), "file-measures");
 * filing.holders.some(({ unit }) => unit === "zs-justice"); // => true
 * filing.possible.find(({ unit }) => unit === "zs-torch")?.reasons.map(({ code }) => code);
 * // => ["membership-doubtful", "addressed-only"]
 * filing.except.map(({ unit }) => unit); // => ["zs-office"]
 * ```
 *
 * @category Questions
 */
export function holdersOf(plan: Plan, obligation: string, options: AsOf = {}): Holders {
  const asked = requireObligation(plan, obligation);
  const asOf = dayOf(plan, options);
  const { collectives, assignmentsOf } = indexOf(plan);
  const found = plan.data.units.flatMap((unit): readonly Holder[] => {
    if (isCollective(unit) || presenceOn(plan, unit, asOf) !== "current") return [];
    const holding = holdingOf(plan, unit, asked, asOf);
    if (holding === undefined) return [];
    const { certainty, via, reasons } = holding;
    return [{ unit: unit.id, certainty, via, reasons }];
  });
  return {
    obligation: asked.id,
    asOf,
    holders: found.filter(({ certainty }) => certainty !== "possible"),
    possible: found.filter(({ certainty }) => certainty === "possible"),
    except: asked.except,
    rosterComplete: !collectives.some(({ id, roster }) => roster !== "complete" && assignmentsOf.has(id)),
  };
}
