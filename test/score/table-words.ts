import { toSimplified } from "../../src/plan/names.js";

/** Words as they are compared: simplified, in one width, without white space. */
export const plain = (words: string): string => toSimplified(words.normalize("NFKC")).replace(/\s+/gu, "");

const label =
  /(?:牵头|责任|配合|主办|协办|协同|参与|参加|负责|实施|落实|承办|主要|办理){1,3}(?:单位|部门|处室|科室)?:|(?:部门|任务)?分工:/gu;
/** 牵头领导：张三同志；: a person, who is no unit. */
const person = /(?:牵头|负责|责任|分管|主管){1,2}(?:领导|同志|责任人):[^;。|]*[;。|]?/gu;
const ending = /[、,，。;；]+$/u;

/** The words of a cell without its labels and persons, the brackets around it and the marks at its end. */
export const cellWords = (words: string): string =>
  plain(words)
    .replace(person, "")
    .replace(label, "")
    .replace(/^\((.*)\)$/u, "$1")
    .replace(/\|/gu, "")
    .replace(ending, "");

/** 无, /, -: a cell that says there is nobody. */
export const nobody = (words: string): boolean => /^(?:无|暂无|[-—/]*)$/u.test(plain(words));

const marker =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|篇)|[一二三四五六七八九十]+(?=[、.])|\([一二三四五六七八九十\d]+\)|\d+(?=[.、])|[①-⑳])[、.:]?/u;

/** A heading without its number. */
export const headingWords = (words: string): string => plain(words).replace(marker, "").replace(ending, "");

const digits = "零一二三四五六七八九";

function hanNumber(numeral: string): number | undefined {
  const [, tens, ones] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(numeral) ?? [];
  if (tens === undefined && ones === undefined) return undefined;
  const ten = tens === undefined ? 0 : tens === "十" ? 1 : digits.indexOf(tens.charAt(0));
  return ten * 10 + (ones === undefined ? 0 : digits.indexOf(ones));
}

/** The number that a label prints: 14, （三）, ④. Nothing for a dash, which counts nothing. */
export function printedNumber(n: string | null): number | undefined {
  const bare = (n ?? "").normalize("NFKC").replace(/[()\s.、第条项]/gu, "");
  if (/^\d+$/u.test(bare)) return Number(bare);
  return hanNumber(bare);
}

/** A text without its white space, each place leading back to the whole. */
export interface Places {
  /** Where words stand at or after a place of the text, white space apart. */
  find(words: string, from: number): { readonly start: number; readonly end: number } | undefined;
  /** The place itself, or the first place behind it that is no white space. */
  visible(place: number): number;
}

export function placesOf(text: string): Places {
  const at: number[] = [];
  const compact: string[] = [];
  for (let place = 0; place < text.length; place++) {
    if (/\s/u.test(text.charAt(place))) continue;
    at.push(place);
    compact.push(text.charAt(place));
  }
  const whole = compact.join("");
  const indexFrom = (place: number): number => {
    const found = at.findIndex((each) => each >= place);
    return found === -1 ? at.length : found;
  };
  return {
    find(words, from) {
      const sought = words.replace(/\s+/gu, "");
      const found = whole.indexOf(sought, indexFrom(from));
      if (found === -1) return undefined;
      return { start: at[found] ?? 0, end: (at[found + sought.length - 1] ?? 0) + 1 };
    },
    visible: (place) => at[indexFrom(place)] ?? text.length,
  };
}
