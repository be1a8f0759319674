import type { IsoDate } from "../date/index.js";
import type { PeriodEnd, PlanData, SuccessionData, UnitData } from "./data.js";

/** Whether a day lies in a half-open period `[from, to)`; an end of `null` is open. */
export const isWithin = (day: IsoDate, from: PeriodEnd, to: PeriodEnd): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** When a unit existed; `null` where nobody knows or there is no end. @category Units */
export interface Lifetime {
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

/** What the change leaves behind is no more: all but a transfer, after which both units stand. */
const endsItsUnits = ({ kind }: SuccessionData): boolean => kind !== "transfer";

/** What the change makes did not stand before: a merger and a transfer may go to a unit that did. */
const beginsItsUnits = ({ kind }: SuccessionData): boolean =>
  kind === "rename" || kind === "retype" || kind === "split";

function earliestDate(changes: readonly SuccessionData[]): PeriodEnd {
  const dates = changes.flatMap(({ date }) => date ?? []);
  return dates.length === 0 ? null : dates.reduce((a, b) => (b < a ? b : a));
}

/** When each unit existed, by id: as it says itself, else as the successions say. */
export function lifetimesOf({ units, successions }: PlanData): ReadonlyMap<string, Lifetime> {
  const lifetimeOf = (unit: UnitData): Lifetime => {
    if (unit.kind === "collective") return { from: null, to: null };
    const { id, from, to } = unit;
    const made = successions.filter((change) => beginsItsUnits(change) && change.to.includes(id));
    const left = successions.filter((change) => endsItsUnits(change) && change.from.includes(id));
    return { from: from ?? earliestDate(made), to: to ?? earliestDate(left) };
  };
  return new Map(units.map((unit) => [unit.id, lifetimeOf(unit)]));
}

/** The day a question is about when it names none: publication, else signature, else the first day of the plan's period. */
export const defaultDay = (data: PlanData): IsoDate =>
  data.document.published ?? data.document.signed ?? data.period.first;
