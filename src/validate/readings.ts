/**
 * Rules that read the words of a plan again and compare them with its data. They carry the readers of clauses and timing
 * phrases, and so have an entry of their own.
 *
 * @module fengong/validate/readings
 */
import { differingRoles, unaccountedWords } from "./readings/clause-words.js";
import { differingValues } from "./readings/timing-values.js";
import type { Rule } from "./rule.js";

/**
 * Three rules for `validatePlan` that compare the data with what the readers of `fengong/import` make of the same words:
 * words of a clause that no assignment accounts for (`clause.unaccounted`), an assignment in another role than its words
 * give (`assignment.role-differs`), and a timing with another value than its words (`timing.value-differs`).
 *
 * All are warnings: the words may mean what no reader knows. Dates that law adds (`source: "statute"`) are not
 * compared, for the words do not say them. `severity` of `validatePlan` switches each.
 *
 * @example
 * ```ts
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { validatePlan } from "fengong/validate";
 * import { readingRules } from "fengong/validate/readings";
 *
 * validatePlan(zhongshan2021, { rules: readingRules() }); // => []
 *
 * const clauses = zhongshan2021.clauses.map((clause) =>
 *   clause.id === "c26" ? { ...clause, assignments: clause.assignments.slice(0, 1) } : clause,
 * );
 * const [found] = validatePlan({ ...zhongshan2021, clauses }, { rules: readingRules() });
 * found?.code === "clause.unaccounted" && [found.params.words, found.params.as];
 * // => ["市政务服务数据管理局（市信息中心）", "unit"]
 * ```
 *
 * @category Rules
 */
export const readingRules = (): readonly Rule[] => [
  {
    code: "clause.unaccounted",
    tier: "strict",
    severity: "warning",
    docs: "docs/diagnostics.md#clauseunaccounted",
    check: unaccountedWords,
  },
  {
    code: "assignment.role-differs",
    tier: "strict",
    severity: "warning",
    docs: "docs/diagnostics.md#assignmentrole-differs",
    check: differingRoles,
  },
  {
    code: "timing.value-differs",
    tier: "strict",
    severity: "warning",
    docs: "docs/diagnostics.md#timingvalue-differs",
    check: differingValues,
  },
];
