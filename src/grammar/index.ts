export { parseResponsibility, parseUnits } from "./responsibility.js";
export type {
  ParsedAssignment,
  ParsedBracket,
  ParsedResponsibility,
  ResponsibilityContext,
} from "./responsibility-types.js";
export { type ParsedTimings, parseTiming, type TimingReadingContext } from "./timing.js";
