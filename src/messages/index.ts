/**
 * Texts in Chinese and English for every diagnostic, labels for every literal, and a printer that marks the words.
 *
 * @module fengong/diagnostics
 */
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
  type LibraryCode,
  type LibraryParams,
  type OwnText,
  type RelatedPlace,
  type Severity,
  type Span,
  type Suggestion,
} from "../diagnostics/index.js";
export { type AnswerOptions, formatReading, formatReason, formatVia, formatWhyUnknown } from "./answers.js";
export { describeValue } from "./describe.js";
export { formatWorkingDays, type WorkingDaysTextOptions } from "./explain-working-days.js";
export {
  diagnosticTexts,
  type FormatOptions,
  formatDiagnostic,
  formatDiagnostics,
  formatError,
} from "./format.js";
export type { Labels, LabelTable } from "./label-types.js";
export { labels } from "./labels.js";
export { type LocateOptions, locateInJson } from "./locate.js";
export type { Sources } from "./place.js";
export type { DiagnosticText, DiagnosticTextOverrides, DiagnosticTexts, Language } from "./texts.js";
export { displayWidth, padDisplay } from "./width.js";
