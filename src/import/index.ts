/**
 * Readers of responsibility clauses, of timing phrases, and of whole plans in text and Markdown.
 *
 * @module fengong/import
 */
export {
  type ParsedAssignment,
  type ParsedBracket,
  type ParsedResponsibility,
  type ParsedTimings,
  parseResponsibility,
  parseTiming,
  type ResponsibilityContext,
  type TimingReadingContext,
} from "../grammar/index.js";
export type { ImportOptions, ImportResult, ImportTextOptions } from "./data/options.js";
export { importPlan } from "./import-plan.js";
export type { AccountedSegment, Accounting, NoiseReason, UsedAs } from "./text/accounting.js";
