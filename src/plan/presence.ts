import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "./compile.js";
import type { UnitData } from "./data.js";
import type { Lifetime } from "./existence.js";

/** When a unit existed, as it says itself or as the successions say. */
export const lifetimeOf = (plan: Plan, unit: UnitData): Lifetime =>
  indexOf(plan).lifetimes.get(unit.id) ?? { from: null, to: null };

/** Whether a unit stands on a day, has ended before it, or is yet to come; `unknown` when it followed another on a day nobody knows. */
export type Presence = "current" | "ended" | "yet-to-come" | "unknown";

export function presenceOn(plan: Plan, unit: UnitData, day: IsoDate): Presence {
  const { from, to } = lifetimeOf(plan, unit);
  if (to !== null && to <= day) return "ended";
  if (from !== null && day < from) return "yet-to-come";
  const began = indexOf(plan).successionsTo.get(unit.id) ?? [];
  return from === null && began.some(({ date }) => date === null) ? "unknown" : "current";
}
