export { parseResponsibility, parseUnits } from "./clauses/responsibility.js";
export type {
  ParsedAssignment,
  ParsedBracket,
  ParsedResponsibility,
  ResponsibilityContext,
} from "./clauses/responsibility-types.js";
export { type ParsedTimings, parseTiming, type TimingReadingContext } from "./timings/timing.js";
