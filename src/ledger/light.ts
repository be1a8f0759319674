import { fengongError } from "../diagnostics/index.js";
import type { Freshness, LightClause, LightCondition, LightPolicy, Range } from "./light-types.js";
import type { LineLight, LineStatus } from "./status-types.js";

/** What a light is decided from: everything that is known of a line but its light. */
export type Unlit = Omit<LineStatus, "light">;

const within = (value: number | undefined, { from, to }: Range): boolean =>
  value !== undefined && (from === undefined || from <= value) && (to === undefined || value <= to);

const isOneOf = <Value>(value: Value | undefined, values: readonly Value[]): boolean =>
  value !== undefined && values.includes(value);

/** Working days left, of a line that is not done: what is done has none left and is none late. */
function daysOf({ workingDays, metOn }: Unlit): { readonly left?: number; readonly late?: number } {
  if (workingDays?.standing !== "counted" || metOn !== undefined) return {};
  return workingDays;
}

/**
 * How far the report stays behind the schedule. What has not started stands at nothing, and what is handed in is not behind;
 * how far work is whose reports give no percent, nobody knows.
 */
export function lagOf({ plannedPercent, percent, state, metOn }: Unlit): number | undefined {
  if (plannedPercent === undefined) return undefined;
  if (metOn !== undefined) return 0;
  const reached = percent ?? (state === "not-started" ? 0 : undefined);
  return reached === undefined ? undefined : plannedPercent - reached;
}

type Unanswered = Extract<LightCondition, { readonly unanswered: unknown }>["unanswered"];

const isUnanswered = (status: Unlit, { ranks, workingDays = {} }: Unanswered): boolean =>
  status.notices.some(
    ({ rank, answeredBy, workingDaysSince = 0 }) =>
      answeredBy === undefined && ranks.includes(rank) && within(workingDaysSince, workingDays),
  );

const isAsFresh = ({ freshness }: Unlit, standings: readonly Freshness[]): boolean =>
  freshness.standing !== "unknown" && standings.includes(freshness.standing);

/** Whether one of the conditions holds, or fails: loops that make no function, for every line asks every clause. */
function someIs(conditions: readonly LightCondition[], status: Unlit, wanted: boolean): boolean {
  for (const condition of conditions) if (holds(condition, status) === wanted) return true;
  return false;
}

/** Whether a condition holds of a line. */
export function holds(condition: LightCondition, status: Unlit): boolean {
  if ("all" in condition) return !someIs(condition.all, status, false);
  if ("any" in condition) return someIs(condition.any, status, true);
  if ("not" in condition) return !holds(condition.not, status);
  if ("state" in condition) return isOneOf(status.state, condition.state);
  if ("timeliness" in condition) return isOneOf(status.timeliness, condition.timeliness);
  if ("counted" in condition) return status.counted === condition.counted;
  if ("unlisted" in condition) return (status.line.unlisted === true) === condition.unlisted;
  if ("workingDaysLeft" in condition) return within(daysOf(status).left, condition.workingDaysLeft);
  if ("workingDaysLate" in condition) return within(daysOf(status).late, condition.workingDaysLate);
  if ("lag" in condition) return within(lagOf(status), condition.lag);
  if ("quality" in condition) return isOneOf(status.quality, condition.quality);
  if ("freshness" in condition) return isAsFresh(status, condition.freshness);
  return isUnanswered(status, condition.unanswered);
}

/** The first clause that holds; the scheme's last resort when none does. */
export function clauseFor(status: Unlit, policy: LightPolicy): Pick<LightClause, "id" | "light" | "label"> {
  for (const clause of policy.clauses) if (holds(clause.when, status)) return clause;
  return policy.otherwise;
}

/** The light of a line, and the clause that lit it: lines that a clause lights share the answer. */
export function lightsBy(policy: LightPolicy): (status: Unlit) => LineLight {
  const lit = new Map<ReturnType<typeof clauseFor>, LineLight>();
  return (status) => {
    const clause = clauseFor(status, policy);
    const known = lit.get(clause);
    if (known !== undefined) return known;
    const light = Object.freeze({ policy: policy.id, light: clause.light, clause: clause.id });
    lit.set(clause, light);
    return light;
  };
}

/** Throws `ledger.invalid-policy` for a clause that lights a light the scheme does not have. */
export function requireSoundPolicy(policy: LightPolicy): void {
  const known = new Set(policy.lights.map(({ id }) => id));
  const wrong = [...policy.clauses, policy.otherwise].find(({ light }) => !known.has(light));
  if (wrong === undefined) return;
  throw fengongError("A clause lights a light that the scheme does not have.", {
    code: "ledger.invalid-policy",
    params: { policy: policy.id, clause: wrong.id, light: wrong.light },
  });
}
