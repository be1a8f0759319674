import { parseTiming } from "../grammar/index.js";

const longestLimit = 30;

/** A time, and little besides: 持续推进治理 is something to do. */
export function isLimit(words: string): boolean {
  if (words.length > longestLimit) return false;
  const { timings } = parseTiming(words);
  return timings.reduce((total, { span }) => total + span.end - span.start, 0) * 2 > words.length;
}
