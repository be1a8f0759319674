/**
 * Plans written or received as JSON: their structure, their meaning, and what to do about either.
 *
 * @module fengong/validate
 */
export { applyFixes, type FixOptions } from "./fixes.js";
export { type ParsedPlan, parsePlan, safeParsePlan } from "./parse.js";
export type { Finding, Rule, RuleContext, RuleOf, RuleTier } from "./rule.js";
export { planRules, type RuleInfo } from "./rules.js";
export { planSchema } from "./schema/plan.js";
export { type ValidateOptions, validatePlan } from "./validate.js";
