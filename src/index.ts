/**
 * Division-of-work plans (分工方案) that answer: what does this unit own, in which role, by which working day, and which
 * words say so?
 *
 * @module fengong
 */
export type { DateLike, IsoDate, PlainDateLike } from "./date/index.js";
export type { CalendarUnit, DayRange, NamedPeriod } from "./date/periods.js";
export {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticOf,
  type DiagnosticParams,
  type Edit,
  type EditTarget,
  type FengongError,
  isFengongError,
  type JsonPath,
  type RelatedPlace,
  type Severity,
  type Span,
  type Suggestion,
} from "./diagnostics/index.js";
export * from "./plan/index.js";
export { toSimplified } from "./plan/names.js";
export * from "./query/index.js";
export * from "./timing/index.js";
