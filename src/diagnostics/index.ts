export type { DiagnosticParams, LibraryCode, LibraryParams } from "./codes.js";
export { type FengongError, fengongError, invalidArgument, isFengongError } from "./error.js";
export {
  isRecord,
  requireChoice,
  requireChoices,
  requireDiagnostic,
  requireDiagnostics,
  requireFunction,
  requireInteger,
  requireItems,
  requireList,
  requireListOf,
  requireObject,
  requireOneOf,
  requireOptions,
  requireText,
  requireTexts,
} from "./require.js";
export type { OwnText, RuleParams } from "./rule-codes.js";
export type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticOf,
  Edit,
  EditTarget,
  JsonPath,
  RelatedPlace,
  Severity,
  Span,
  Suggestion,
} from "./shapes.js";
export type { JsonType, StructureParams } from "./structure-codes.js";
