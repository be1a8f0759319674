import type { IsoDate } from "../date/index.js";
import type { Plan } from "../plan/compile.js";
import type { UnitData } from "../plan/data.js";
import { type Duty, epochsOf } from "./unit-duties.js";

/** What one unit has of one subject: the duty as it was first, and from when to when. */
export interface Tenure {
  readonly unit: UnitData;
  readonly duty: Duty;
  readonly reached: ReadonlySet<string>;
  readonly from: IsoDate;
  /** The first day without it. */
  readonly until: IsoDate | null;
}

/** What a unit has, by subject. */
export function tenuresOf(plan: Plan, unit: UnitData, days: readonly IsoDate[]): ReadonlyMap<string, Tenure> {
  const found = new Map<string, Tenure>();
  for (const { from, duties, reached } of epochsOf(plan, unit, days)) {
    // The day on which the unit ends is one of the days.
    const until = days[days.indexOf(from) + 1] ?? null;
    for (const duty of duties) {
      const known = found.get(duty.subject);
      found.set(
        duty.subject,
        known === undefined ? { unit, duty, reached, from, until } : { ...known, until },
      );
    }
  }
  return found;
}
