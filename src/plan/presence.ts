import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "./compile.js";
import type { UnitData } from "./data.js";
import type { Lifetime } from "./existence.js";
import type { IdIndex } from "./plan-index.js";

const always: Lifetime = Object.freeze({ from: null, to: null });

/** When a unit existed, as it says itself or as the successions say. */
export const lifetimeOf = (plan: Plan, unit: UnitData): Lifetime =>
  indexOf(plan).lifetimes.get(unit.id) ?? always;

/**
 * Whether a unit stands on a day, has ended before it, or is yet to come; `unknown` when it followed another on a day nobody
 * knows.
 *
 * @category Units
 */
export type Presence = "current" | "ended" | "yet-to-come" | "unknown";

export const presenceOn = (plan: Plan, unit: UnitData, day: IsoDate): Presence =>
  presenceIn(indexOf(plan), unit, day);

/** The same, by the tables of a plan that nobody has compiled. */
export function presenceIn(
  index: Pick<IdIndex, "lifetimes" | "successionsTo">,
  unit: UnitData,
  day: IsoDate,
): Presence {
  const { from, to } = index.lifetimes.get(unit.id) ?? always;
  if (to !== null && to <= day) return "ended";
  if (from !== null && day < from) return "yet-to-come";
  if (from !== null) return "current";
  const began = index.successionsTo.get(unit.id);
  return began?.some(({ date }) => date === null) === true ? "unknown" : "current";
}
