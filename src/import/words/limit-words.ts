import { parseTiming } from "../../grammar/index.js";

const longestLimit = 30;

/** No cell with a limit, and what is to be reached by then, is longer. */
const longestCell = 14;

/** 9月投入使用: a limit, and a word or two of what is to be reached. */
export function opensWithLimit(words: string): boolean {
  if (words.length > longestCell) return false;
  const [first] = parseTiming(words).timings;
  return first !== undefined && first.span.start === 0;
}

/** A time, and little besides: 持续推进治理 is something to do. */
export function isLimit(words: string): boolean {
  if (words.length > longestLimit) return false;
  const { timings } = parseTiming(words);
  return timings.reduce((total, { span }) => total + span.end - span.start, 0) * 2 > words.length;
}
