import { type CharSet, charSet } from "./char-set.js";

/** Spaces that typesetting leaves between a number and its unit, as the body of a regular expression: 12 月, 5 个工作日. */
export const gap = " {0,2}";

export const digits: CharSet = charSet(() => "0123456789");

/** A whole number in Arabic or Chinese digits, as the body of a regular expression over folded text. */
export const numeral = "(?:[0-9]{1,4}|[一二三四五六七八九十百两〇零]{1,5}|半)";

const values: ReadonlyMap<string, number> = new Map(
  [...[..."零一二三四五六七八九"].entries()].map(([value, digit]) => [digit, value]),
);

const digitOf = (character: string): number | undefined =>
  character === "〇" ? 0 : character === "两" ? 2 : values.get(character);

/** 十二, 三十, 一百二十: the parts before and after each unit. */
function chinese(text: string): number | undefined {
  let total = 0;
  let last: number | undefined;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit !== undefined) {
      last = digit;
      continue;
    }
    const unit = character === "十" ? 10 : character === "百" ? 100 : undefined;
    if (unit === undefined) return undefined;
    total += (last ?? 1) * unit;
    last = undefined;
  }
  return total + (last ?? 0);
}

/** The value of a numeral, 元 of 元月 among them; `undefined` for what is none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (text === "元") return 1;
  return /^[0-9]+$/.test(text) ? Number(text) : chinese(text);
}

/** The zeros that stand in years: 二〇二一, with a circle or a letter for its 〇. */
const zeros = /[○O]/gu;

/** 2021 or 二〇二一. */
export function yearOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const text = words.replace(zeros, "〇");
  if (/^[0-9]{4}$/.test(text)) return Number(text);
  const written = [...text].map(digitOf);
  return written.length === 4 && written.every((digit) => digit !== undefined)
    ? Number(written.join(""))
    : undefined;
}
