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
