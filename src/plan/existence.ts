import type { IsoDate } from "../date/index.js";
import type { PeriodEnd, PlanData, UnitData } from "./data.js";

/** Whether a day lies in a half-open period `[from, to)`; an end of `null` is open. */
export const isWithin = (day: IsoDate, from: PeriodEnd, to: PeriodEnd): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** When a unit existed; `null` where nobody knows or there is no end. */
export interface Lifetime {
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

export const lifetimeOf = (unit: UnitData): Lifetime =>
  unit.kind === "collective" ? { from: null, to: null } : { from: unit.from ?? null, to: unit.to ?? null };

export const existsOn = (unit: UnitData, day: IsoDate): boolean => {
  const { from, to } = lifetimeOf(unit);
  return isWithin(day, from, to);
};

/** The day a question is about when it names none: publication, else signature, else the first day of the plan's period. */
export const defaultDay = (data: PlanData): IsoDate =>
  data.document.published ?? data.document.signed ?? data.period.first;
