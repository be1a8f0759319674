import type { IsoDate } from "../date/index.js";
import type { Plan } from "../plan/compile.js";
import type { UnitData } from "../plan/data.js";
import { lifetimeOf } from "../plan/presence.js";
import { type Duty, type Epoch, epochsOf } from "./unit-duties.js";

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
  const epochs = epochsOf(plan, unit, days);
  const { to: end } = lifetimeOf(plan, unit);
  const endsAfter = ({ from }: Epoch): IsoDate | null => {
    const next = days[days.indexOf(from) + 1] ?? null;
    return next !== null && end !== null && end < next ? end : next;
  };
  const found = new Map<string, Tenure>();
  for (const epoch of epochs) {
    for (const duty of epoch.duties) {
      const known = found.get(duty.subject);
      const until = endsAfter(epoch) ?? end;
      found.set(
        duty.subject,
        known === undefined
          ? { unit, duty, reached: epoch.reached, from: epoch.from, until }
          : { ...known, until },
      );
    }
  }
  return found;
}
