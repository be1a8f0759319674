export type { DiagnosticParams, LibraryCode, LibraryParams } from "./codes.js";
export {
  type FengongError,
  fengongError,
  invalidArgument,
  isFengongError,
  requireOptions,
  requireText,
} from "./error.js";
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
