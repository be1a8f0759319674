import type { Rule } from "./rule.js";
import { libraryRules } from "./rules/all.js";

/** What there is to know about a rule without running it. @category Rules */
export type RuleInfo = Pick<Rule, "code" | "tier" | "severity" | "docs" | "implies">;

/**
 * The rules of the library, in the order in which they report: code, tier, severity, where they are explained, and the
 * codes of errors that what they find brings with it.
 *
 * @example
 * ```ts
 * import { planRules } from "fengong/validate";
 *
 * planRules().find(({ code }) => code === "clause.governs-nothing");
 * // => {
 * //   code: "clause.governs-nothing",
 * //   tier: "basic",
 * //   severity: "error",
 * //   docs: "docs/diagnostics.md#clausegoverns-nothing",
 * //   implies: ["task.without-clause"],
 * // }
 * ```
 *
 * @category Rules
 */
export const planRules = (): readonly RuleInfo[] =>
  libraryRules.map(({ code, tier, severity, docs, implies }) => ({
    code,
    tier,
    severity,
    docs,
    ...(implies === undefined ? {} : { implies }),
  }));
