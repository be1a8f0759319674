export type { DiagnosticParams } from "./codes.js";
export { type FengongError, fengongError, invalidArgument, isFengongError } from "./error.js";
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
