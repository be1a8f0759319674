import { type CharSet, charSet } from "../../grammar/text/char-set.js";
import type { Range } from "./range.js";

/** Ways of numbering, from the highest level to the lowest. */
export type MarkerStyle = "part" | "han" | "han-bracket" | "arabic" | "arabic-bracket" | "circled" | "dash";

export const markerLevel: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  han: 1,
  "han-bracket": 2,
  arabic: 3,
  "arabic-bracket": 4,
  circled: 5,
  dash: 6,
};

/** A number before words, or a mark that counts nothing: 一、 （二） 3. ④ —— ●. */
export interface Marker {
  readonly style: MarkerStyle;
  /** The number; 0 for a dash or a bullet, which count nothing. */
  readonly value: number;
  readonly range: Range;
  /** `3.2021年…`: digits follow, so that only the order of numbers shows where the marker ends. */
  readonly glued: boolean;
}

const digits = "零一二三四五六七八九";

/** 1 to 99 in Chinese numerals; 0 for anything else. */
export function hanNumber(numeral: string): number {
  const [, tens, ones] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(numeral) ?? [];
  if (tens === undefined && ones === undefined) return 0;
  const ten = tens === undefined ? 0 : tens === "十" ? 1 : digits.indexOf(tens.charAt(0));
  return ten * 10 + (ones === undefined ? 0 : digits.indexOf(ones));
}

const han = "[一二三四五六七八九十]{1,3}";

interface Pattern {
  readonly style: MarkerStyle;
  readonly pattern: RegExp;
  readonly value: (numeral: string) => number;
}

/** The number of a row, alone in its cell. */
export const bareNumber: RegExp = /^[0-9０-９]{1,3}[.．、]?$/u;

const half = (numeral: string): number => Number(numeral.normalize("NFKC"));

/** Each pattern's first group is the numeral. */
const patterns: readonly Pattern[] = [
  { style: "part", pattern: new RegExp(`第(${han})(?:部分|章|篇)[、：:]?`, "uy"), value: hanNumber },
  { style: "han", pattern: new RegExp(`(${han}) ?[、．.﹒]`, "uy"), value: hanNumber },
  // 一　总体要求: a numeral that white space parts from the heading of its line.
  {
    style: "han",
    pattern: new RegExp(`(?<![^\\n])(${han})[ \u3000](?=\\p{Script=Han}{3,20}(?:[\\s（(]|$))`, "uy"),
    value: hanNumber,
  },
  { style: "han-bracket", pattern: new RegExp(`[（(](${han})[）)][、．.﹒]?`, "uy"), value: hanNumber },
  { style: "arabic", pattern: /([0-9０-９]{1,4})(?: ?[.．﹒、]|(?=[\t　]))/uy, value: half },
  { style: "arabic-bracket", pattern: /[（(]([0-9０-９]{1,3})[）)][、．.﹒]?/uy, value: half },
  { style: "arabic-bracket", pattern: /([0-9０-９]{1,3})[）)]/uy, value: half },
  { style: "circled", pattern: /([①-⑳])[、．.]?/uy, value: (numeral) => numeral.charCodeAt(0) - 0x245f },
  { style: "dash", pattern: /(——|[●•◆■▲★◇□▶➢])\s?/uy, value: () => 0 },
];

const first: CharSet = charSet(
  () => "第（(一二三四五六七八九十0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳—●•◆■▲★◇□▶➢",
);
const year = /^(?:19|20)\d\d\s*年/u;
const digit = /[0-9]/;

/** The marker that stands at a place, with the white space behind it. A decimal number is none. */
export function markerAt(text: string, place: number): Marker | undefined {
  if (!first.has(text, place)) return undefined;
  for (const { style, pattern, value } of patterns) {
    pattern.lastIndex = place;
    const numeral = pattern.exec(text)?.[1];
    if (numeral === undefined) continue;
    const number = value(numeral);
    if (number === 0 && style !== "dash") continue;
    if (number >= 1900 && number < 2100) return undefined;
    const glued = style === "arabic" && digit.test(text.charAt(pattern.lastIndex));
    if (glued && !year.test(text.slice(pattern.lastIndex, pattern.lastIndex + 8))) return undefined;
    return { style, value: number, range: { start: place, end: pattern.lastIndex }, glued };
  }
  return undefined;
}
