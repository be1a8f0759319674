import { endHere } from "../text/match-here.js";
import { levelPrefixAt } from "./levels.js";

const wholeStart = /[各其相有所全本](?!限|效|序|力|质|益|机)|[一二三四五六七八九十\d]{1,3}[大家个]/uy;

/** Whether words for several units begin at a place: 各镇街, 有关部门, 五家企业. */
export const opensCollective = (text: string, place: number): boolean => {
  return endHere(wholeStart, text, place) > place;
};

/** Whether a name begins at a place as few other words do: with its level, or as one for several units. */
export const opensName = (text: string, place: number): boolean =>
  levelPrefixAt(text, place) !== undefined || opensCollective(text, place);
