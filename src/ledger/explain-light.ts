import { invalidArgument, isRecord } from "../diagnostics/index.js";
import { lagOf, lightOf, questionOf, requireSoundPolicy } from "./light.js";
import type { Freshness, Light, LightClause, LightPolicy } from "./light-types.js";
import type { Because, LineState, LineStatus, Timeliness } from "./status-types.js";

/**
 * Why a line shows its light: the clause that lit it, the clauses before it that did not hold, and what was looked at.
 *
 * @category Lights
 */
export interface LightExplanation {
  readonly policy: string;
  readonly light: Light;
  /** The clause that lit it; `when` is absent for the scheme's last resort. */
  readonly clause: Pick<LightClause, "id" | "light" | "label"> & { readonly when?: LightClause["when"] };
  /** The clauses that came before, in order: none of them held. */
  readonly passed: readonly string[];
  readonly looked: {
    readonly state: LineState;
    readonly stateBecause: Because;
    readonly timeliness: Timeliness;
    readonly timelinessBecause: Because;
    readonly workingDaysLeft?: number;
    readonly workingDaysLate?: number;
    /** Percentage points behind the schedule. */
    readonly lag?: number;
    readonly freshness: Freshness | "unknown";
    readonly freshUntil?: string;
    readonly quality?: string;
    /** Notices that nothing has answered, by id of entry. */
    readonly unanswered: readonly string[];
  };
}

const isLineStatus = (status: unknown): boolean =>
  isRecord<keyof LineStatus>(status) &&
  isRecord(status.line) &&
  isRecord(status.freshness) &&
  Array.isArray(status.notices);

/**
 * Which clause of a scheme lights a line, which clauses before it did not hold, and what was looked at. The status may have been
 * made with another scheme; how fresh its reports are is then as that one counts.
 *
 * @throws `ledger.invalid-policy`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { explainLight, foldLine, lightPresets } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const lights = lightPresets.ladder;
 * const status = foldLine(plan, "zhongshan-2021/30/zs-government-data", [], "2022-01-04", { lights });
 * const why = status && explainLight(status, lights);
 * [why?.light.id, why?.clause.label.en, why?.looked.workingDaysLate];
 * // => ["blue", "overdue; without a reminder ignored it goes no further", 1]
 * ```
 *
 * @category Lights
 */
export function explainLight(status: LineStatus, policy: LightPolicy): LightExplanation {
  requireSoundPolicy("policy", policy);
  if (!isLineStatus(status)) throw invalidArgument("status", status, "answer");
  const at = policy.clauses.findIndex(({ when }) => questionOf(when)(status));
  const clause: LightExplanation["clause"] = policy.clauses[at] ?? policy.otherwise;
  const { state, stateBecause, timeliness, timelinessBecause, workingDays, freshness, quality, notices } =
    status;
  const lag = lagOf(status);
  return {
    policy: policy.id,
    light: lightOf(policy, clause),
    clause,
    passed: policy.clauses.slice(0, at === -1 ? undefined : at).map(({ id }) => id),
    looked: {
      state,
      stateBecause,
      timeliness,
      timelinessBecause,
      ...(workingDays?.standing === "counted"
        ? { workingDaysLeft: workingDays.left, workingDaysLate: workingDays.late }
        : {}),
      ...(lag === undefined ? {} : { lag }),
      freshness: freshness.standing,
      ...(freshness.standing === "unknown" ? {} : { freshUntil: freshness.until }),
      ...(quality === undefined ? {} : { quality }),
      unanswered: notices.filter(({ answeredBy }) => answeredBy === undefined).map(({ entry }) => entry),
    },
  };
}
