import type { DayRange } from "../date/periods.js";
import type { PlanData } from "./data.js";

/** What stands for the period of a plan that names no year: all days there are. */
export const unknownPeriod: DayRange = { first: "0001-01-01", last: "9999-12-31" };

/** The days that a plan is for; nothing when its document names no year. */
export function periodOf({ period }: Pick<PlanData, "period">): DayRange | undefined {
  const { first, last } = unknownPeriod;
  return period.first === first && period.last === last ? undefined : period;
}
