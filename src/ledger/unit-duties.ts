import type { IsoDate } from "../date/index.js";
import type { Plan } from "../plan/compile.js";
import type { AnswersFor, Role, UnitData } from "../plan/data.js";
import { defaultDay } from "../plan/existence.js";
import { isCollective } from "../plan/plan-index.js";
import { lifetimeOf, presenceOn } from "../plan/presence.js";
import { type Certainty, type Reason, surest, type ViaStep } from "../query/certainty.js";
import type { Ground } from "../query/grounds.js";
import { holdingOf } from "../query/holders.js";
import { type Ownership, rowsOf } from "../query/ownership.js";
import { reachesOf } from "../query/reach.js";

/** Why a unit has a line for a task or an obligation, from one day on. */
export interface Duty {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly answersFor: AnswersFor;
  readonly certainty: Certainty;
  readonly via: readonly ViaStep[];
  readonly reasons: readonly Reason[];
}

/** From a day on: what a unit has, and under whose names the words reach it. */
export interface Epoch {
  readonly from: IsoDate;
  readonly duties: readonly Duty[];
  readonly reached: ReadonlySet<string>;
}

/** The days on which somebody's duties may change: publication, and every day after it that a fact names. */
export function daysOfChange(plan: Plan): readonly IsoDate[] {
  const first = defaultDay(plan.data);
  const { units, successions } = plan.data;
  const memberships = units.flatMap((unit) => (unit.kind === "collective" ? [] : (unit.memberOf ?? [])));
  const facts = [
    ...units.map((unit) => lifetimeOf(plan, unit)),
    ...memberships,
    ...successions.map(({ date }) => ({ from: date, to: null })),
  ];
  const later = facts
    .flatMap(({ from, to }) => [from, to])
    .filter((date) => date !== null)
    .filter((date) => date > first);
  return [first, ...[...new Set(later)].sort()];
}

/** Whether a way leads through successions that have happened by a day. */
const hasHappened =
  (day: IsoDate) =>
  ({ via }: { readonly via: readonly ViaStep[] }): boolean =>
    via.every((step) => step.kind !== "successor" || (step.since !== null && step.since <= day));

/** The grounds of a row that count for a line: those that stand by the day; of a collective, only what names it. */
function countingGrounds(unit: UnitData, row: Ownership, day: IsoDate): readonly Ground[] {
  const standing = row.grounds.filter(hasHappened(day));
  return isCollective(unit) ? standing.filter(({ via }) => via.length === 0) : standing;
}

/** One duty from the rows of one task: the rows are from the heaviest role to the lightest. */
function dutyOf(unit: UnitData, task: string, rows: readonly Ownership[], day: IsoDate): Duty | undefined {
  const counted = rows.flatMap((row) => {
    // The surest comes first.
    const [ground] = countingGrounds(unit, row, day);
    return ground === undefined ? [] : [{ role: row.role, ground, certainty: ground.certainty }];
  });
  const certainty = surest(counted);
  const sure = certainty === "possible" ? counted : counted.filter((one) => one.certainty !== "possible");
  const [first] = sure;
  if (first === undefined) return undefined;
  const { answersFor, via, reasons } = first.ground;
  return { subject: task, roles: sure.map(({ role }) => role), answersFor, certainty, via, reasons };
}

function tasksDutiesOn(plan: Plan, unit: UnitData, day: IsoDate): readonly Duty[] {
  const byTask = new Map<string, Ownership[]>();
  for (const row of rowsOf(plan, unit, { asOf: day })) {
    const rows = byTask.get(row.task);
    if (rows === undefined) byTask.set(row.task, [row]);
    else rows.push(row);
  }
  return [...byTask].flatMap(([task, rows]) => dutyOf(unit, task, rows, day) ?? []);
}

function obligationDutiesOn(plan: Plan, unit: UnitData, day: IsoDate): readonly Duty[] {
  return plan.data.obligations.flatMap((obligation): readonly Duty[] => {
    const holding = holdingOf(plan, unit, obligation, day);
    if (holding === undefined || !hasHappened(day)(holding)) return [];
    if (isCollective(unit) && unit.id !== obligation.actor) return [];
    const { certainty, via, reasons } = holding;
    return [{ subject: obligation.id, roles: [], answersFor: "own-part", certainty, via, reasons }];
  });
}

/** What a unit has on each of the days, while it stands; nothing for a unit that nobody knows to stand. */
export function epochsOf(plan: Plan, unit: UnitData, days: readonly IsoDate[]): readonly Epoch[] {
  return days
    .filter((day) => presenceOn(plan, unit, day) === "current")
    .map((from) => ({
      from,
      duties: [...tasksDutiesOn(plan, unit, from), ...obligationDutiesOn(plan, unit, from)],
      reached: new Set(reachesOf(plan, unit, from).map((reach) => reach.unit)),
    }));
}
