import { toSimplified } from "../../plan/names.js";
import { replaceUnits, type UnitTable, unitTable } from "../../plan/replace-units.js";

/** Marks that several scripts and widths write differently, and the one the readers look for. One unit for one unit. */
const marks: readonly (readonly [string, string])[] = [
  ...["【", "〖", "〔", "［", "[", "﹙"].map((mark) => [mark, "("] as const),
  ...["】", "〗", "〕", "］", "]", "﹚"].map((mark) => [mark, ")"] as const),
  ...["﹑", "､"].map((mark) => [mark, "、"] as const),
  ...["﹐", "︐"].map((mark) => [mark, ","] as const),
  ...["﹔", "︔"].map((mark) => [mark, ";"] as const),
  ...["﹕", "︰", "∶", "︓"].map((mark) => [mark, ":"] as const),
  ...["—", "–", "―", "－", "─", "‐", "‑"].map((mark) => [mark, "-"] as const),
  ...["～", "〜", "∼"].map((mark) => [mark, "~"] as const),
  ...["丨", "│", "┃", "｜"].map((mark) => [mark, "|"] as const),
  ["｡", "。"],
];

const fullWidthShift = 0xfee0;
const fullWidth = Array.from({ length: 0xff5e - 0xff00 }, (_, at) => 0xff01 + at);

/** White space and marks nobody sees are a space; a line break stays one. */
const blanks =
  "\t\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff";

let folding: UnitTable | undefined;

function foldTable(): UnitTable {
  folding ??= unitTable([
    ...Array.from(blanks, (blank) => [blank, " "] as const),
    ...fullWidth.map(
      (code) => [String.fromCharCode(code), String.fromCharCode(code - fullWidthShift)] as const,
    ),
    ...marks,
  ]);
  return folding;
}

/** Marks and white space made one. Every offset stays. */
export const foldMarks = (text: string): string => replaceUnits(text, foldTable());

/** The text as the readers see it: simplified, half-width, one space for one white space. Every offset stays. */
export const fold = (text: string): string => foldMarks(toSimplified(text));

const longestShown = 40;

/** Words for a message: long ones are cut, never inside a character. */
export function shown(words: string): string {
  if (words.length <= longestShown) return words.trim();
  const trimmed = words.slice(0, 200).trim();
  const characters = [...trimmed];
  return characters.length <= longestShown && words.length <= 200
    ? trimmed
    : `${characters.slice(0, longestShown - 1).join("")}…`;
}
