import type { EntryKind } from "./entry-types.js";
import type { LineState } from "./status-types.js";

/**
 * As what somebody makes an entry. `owner`: the unit of the line. `lead`: a unit that leads the task. `supervisor`: the
 * issuer of the plan, or a unit that oversees the task, on lines of others. `system`: a program.
 *
 * @category Entries
 */
export type Capacity = "owner" | "lead" | "supervisor" | "system";

/** When an entry of a kind may be made, and by whom. @category Entries */
export interface EntryRule {
  readonly by: readonly Capacity[];
  readonly in: readonly LineState[];
  /** The kinds of entries that `answers` may name, while they wait for an answer. */
  readonly answers?: readonly EntryKind[];
  /** `answers` must be given. */
  readonly mustAnswer?: true;
  /** Only on lines of this sort. */
  readonly on?: "obligation";
}

/** A rule for every kind. @category Entries */
export type EntryRules = { readonly [Kind in EntryKind]: EntryRule };

const working: readonly LineState[] = ["not-started", "in-progress", "returned", "ongoing"];
const live: readonly LineState[] = [...working, "submitted"];
const current: readonly LineState[] = [...live, "suspended"];
/** Every state of a line. */
export const everyState: readonly LineState[] = [...current, "closed", "withdrawn", "succeeded"];

const anybody: readonly Capacity[] = ["owner", "lead", "supervisor", "system"];
const above: readonly Capacity[] = ["lead", "supervisor"];
const notifying: readonly Capacity[] = ["lead", "supervisor", "system"];

const handedIn = ["submitted", "obligation-met"] as const;
const calls = [
  "reminded",
  "chased",
  "escalated",
  "instruction",
  "rectification-ordered",
  "submission-returned",
] as const;

/**
 * Who may make each kind of entry, in which states of the line, and what it may answer: plain data. An application with other
 * customs spreads its own rules over these and gives them as `entryRules`.
 *
 * @example
 * ```ts
 * import { entryRules } from "fengong/ledger";
 *
 * entryRules.closed.by; // => ["supervisor"]
 * entryRules.closed.answers; // => ["submitted", "obligation-met"]
 * ```
 *
 * @category Entries
 */
export const entryRules: EntryRules = {
  assigned: { by: anybody, in: current, answers: ["declined"] },
  acknowledged: { by: ["owner"], in: live, answers: ["assigned"] },
  declined: { by: ["owner"], in: working, answers: ["assigned"] },
  reassigned: { by: ["supervisor"], in: current, answers: ["declined"] },
  "obligation-met": { by: ["owner", "supervisor", "system"], in: working, answers: calls, on: "obligation" },
  progress: { by: ["owner", "lead"], in: current, answers: calls },
  evidence: { by: anybody, in: current, answers: calls },
  submitted: { by: ["owner", "lead"], in: working, answers: calls },
  reviewed: { by: above, in: ["submitted"], answers: handedIn },
  "submission-returned": { by: above, in: ["submitted"], answers: handedIn, mustAnswer: true },
  "extension-requested": { by: ["owner"], in: working, answers: calls },
  "extension-granted": { by: ["supervisor"], in: current, answers: ["extension-requested"] },
  "extension-refused": {
    by: ["supervisor"],
    in: current,
    answers: ["extension-requested"],
    mustAnswer: true,
  },
  reminded: { by: notifying, in: current },
  chased: { by: notifying, in: current },
  escalated: { by: ["supervisor"], in: current },
  instruction: { by: ["supervisor"], in: current },
  suspended: { by: ["supervisor"], in: live },
  resumed: { by: ["supervisor"], in: ["suspended"], answers: ["suspended"] },
  inspected: { by: ["supervisor"], in: [...current, "closed"] },
  "rectification-ordered": { by: ["supervisor"], in: live, answers: ["inspected", "look-back"] },
  closed: { by: ["supervisor"], in: live, answers: handedIn },
  reopened: { by: ["supervisor"], in: ["closed"], answers: ["closed", "inspected", "look-back"] },
  consolidated: { by: ["lead"], in: current, answers: calls },
  "self-assessed": { by: ["owner"], in: live },
  assessed: { by: ["supervisor"], in: live, answers: ["self-assessed"] },
  "look-back": { by: ["supervisor"], in: [...current, "closed"] },
  archived: { by: ["supervisor", "system"], in: ["closed", "withdrawn"] },
  note: { by: anybody, in: everyState },
};
