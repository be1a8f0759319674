import { toSimplified } from "../plan/names.js";

/** Marks that several scripts and widths write differently, and the one the readers look for. One unit for one unit. */
const marks: ReadonlyMap<string, string> = new Map([
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
]);

const fullWidthShift = 0xfee0;

/** White space and marks nobody sees are a space; a line break stays one. */
const foldable =
  /[\p{Zs}\t\r\v\f\u200b-\u200d\u2060\ufeff\uff01-\uff5e【〖〔［[﹙】〗〕］\]﹚﹑､﹐︐﹔︔﹕︰∶︓—–―─‐‑〜∼丨│┃｡]/gu;

function foldMark(mark: string): string {
  const known = marks.get(mark);
  if (known !== undefined) return known;
  const code = mark.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthShift) : " ";
}

/** Marks and white space made one. Every offset stays. */
export const foldMarks = (text: string): string => text.replace(foldable, foldMark);

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
