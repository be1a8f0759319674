import { fengongError, invalidArgument, isRecord } from "../diagnostics/index.js";
import type { Freshness, Light, LightClause, LightCondition, LightPolicy, Range } from "./light-types.js";
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

/** A condition made ready to be asked of many lines. */
export type Question = (status: Unlit) => boolean;

/** Whether one of the questions is answered so: a loop that makes no function, for every line asks every clause. */
function someAnswer(questions: readonly Question[], status: Unlit, wanted: boolean): boolean {
  for (const question of questions) if (question(status) === wanted) return true;
  return false;
}

/** The question whether a condition holds of a line. */
export function questionOf(condition: LightCondition): Question {
  if ("all" in condition) {
    const questions = condition.all.map(questionOf);
    return (status) => !someAnswer(questions, status, false);
  }
  if ("any" in condition) {
    const questions = condition.any.map(questionOf);
    return (status) => someAnswer(questions, status, true);
  }
  if ("not" in condition) {
    const question = questionOf(condition.not);
    return (status) => !question(status);
  }
  if ("state" in condition) return ({ state }) => isOneOf(state, condition.state);
  if ("timeliness" in condition) return ({ timeliness }) => isOneOf(timeliness, condition.timeliness);
  if ("counted" in condition) return ({ counted }) => counted === condition.counted;
  if ("unlisted" in condition) return ({ line }) => (line.unlisted === true) === condition.unlisted;
  if ("workingDaysLeft" in condition) {
    return (status) => within(daysOf(status).left, condition.workingDaysLeft);
  }
  if ("workingDaysLate" in condition) {
    return (status) => within(daysOf(status).late, condition.workingDaysLate);
  }
  if ("lag" in condition) return (status) => within(lagOf(status), condition.lag);
  if ("quality" in condition) return ({ quality }) => isOneOf(quality, condition.quality);
  if ("freshness" in condition) return (status) => isAsFresh(status, condition.freshness);
  return (status) => isUnanswered(status, condition.unanswered);
}

/** The light of a line, and the clause that lit it, the first that holds: lines that a clause lights share the answer. */
export function lightsBy({ id: policy, clauses, otherwise }: LightPolicy): (status: Unlit) => LineLight {
  const lit = ({ id, light }: Pick<LightClause, "id" | "light">): LineLight =>
    Object.freeze({ policy, light, clause: id });
  const asked = clauses.map((clause) => ({ holds: questionOf(clause.when), light: lit(clause) }));
  const last = lit(otherwise);
  return (status) => {
    for (const { holds, light } of asked) if (holds(status)) return light;
    return last;
  };
}

/**
 * Throws `argument.invalid` for what is no scheme of lights, and `ledger.invalid-policy` for a clause that lights a light the
 * scheme does not have.
 */
export function requireSoundPolicy(name: string, policy: LightPolicy): void {
  const isPolicy =
    isRecord<keyof LightPolicy>(policy) &&
    Array.isArray(policy.lights) &&
    Array.isArray(policy.clauses) &&
    isRecord(policy.otherwise);
  if (!isPolicy) throw invalidArgument(name, policy, "light-policy");
  for (const clause of [...policy.clauses, policy.otherwise]) lightOf(policy, clause);
}

/** The light that a clause lights; throws `ledger.invalid-policy` when the scheme does not have it. */
export function lightOf(policy: LightPolicy, clause: Pick<LightClause, "id" | "light">): Light {
  const found = policy.lights.find(({ id }) => id === clause.light);
  if (found !== undefined) return found;
  throw fengongError("A clause lights a light that the scheme does not have.", {
    code: "ledger.invalid-policy",
    params: { policy: policy.id, clause: clause.id, light: clause.light },
  });
}
