import { matchHere } from "../text/match-here.js";

const suffix =
  /(?:年?(?<ending>[底末]|终))?(?<vague>(?:初(?!步|始|期|级|心|中|小)|中(?!旬|期|央|心|小|级)))?(?:(?<near>前后|左右)|(?<before>(?:(?:上午|中午|下午|晚上?)?(?:[0-9]{1,2}(?:[时点]|:[0-9]{2})|下班|上班)|中午|上午|下午)?之?前(?!三季|[期列提述]|[0-9一二三四五六七八九十]+[个位名])|以前)|[0-9]{1,2}(?:时|:[0-9]{2})(?![间段代])|(?<within>之内|以内|期内|内|期间)|(?:零[时点])?(?<from>起|开始|以来|以后)|当[天日])?/uy;

/** What stands behind a date and says how it limits. */
export interface Suffix {
  readonly end: number;
  readonly ending: boolean;
  /** 6月初: no day of the model. */
  readonly vague: boolean;
  readonly before: boolean;
  readonly near: boolean;
  readonly within: boolean;
  readonly from: boolean;
}

export function suffixAt(text: string, place: number): Suffix {
  const match = matchHere(suffix, text, place);
  const { ending, vague, before, near, within, from } = match?.groups ?? {};
  return {
    end: match?.end ?? place,
    ending: ending !== undefined,
    vague: vague !== undefined,
    before: before !== undefined,
    near: near !== undefined,
    within: within !== undefined,
    from: from !== undefined,
  };
}

/** What a date that nothing stands behind says. */
export const noSuffix = (end: number): Suffix => suffixAt("", end);
