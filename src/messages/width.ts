import { requireInteger, requireText } from "../diagnostics/index.js";

/**
 * Code points that take two columns: East Asian Width W or F, as printed in Unicode's own table. Unassigned gaps are
 * bridged, and emoji are left out because the language knows them (`\p{Emoji_Presentation}`). Ambiguous width is one column.
 */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Marks that sit on the character before them, controls, invisible format characters, and Hangul vowels and finals. */
const columnless = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff]$/u;

const emoji = /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u;

const pictograph = "\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?";

/** What a reader sees as one character: a flag, an emoji with all its parts, or a character with its marks. */
const cluster = new RegExp(
  `\\p{Regional_Indicator}{2}|${pictograph}(?:\\u200d${pictograph})*\\p{M}*|[^]\\p{M}*`,
  "gu",
);

/** An emoji made of several code points, or a character that a selector turns into one. */
const composed = /^\p{Emoji}.*[\u200d\ufe0f\p{Emoji_Modifier}]/u;

function codePointWidth(character: string): number {
  if (columnless.test(character)) return 0;
  if (emoji.test(character)) return 2;
  const codePoint = character.codePointAt(0) ?? 0;
  return wideRanges.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1;
}

/** A stretch of text that is drawn as one character, and the columns it takes. */
export interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly width: number;
}

function clusterWidth(text: string): number {
  if (composed.test(text)) return 2;
  let width = 0;
  for (const character of text) width += codePointWidth(character);
  return width;
}

/** The text cut into what is drawn as one character each; `start` is a UTF-16 offset. */
export function clustersOf(text: string): readonly Cluster[] {
  return Array.from(text.matchAll(cluster), (match) => ({
    text: match[0],
    start: match.index,
    width: clusterWidth(match[0]),
  }));
}

/**
 * The columns that a text takes in a terminal or a monospaced font: two for a full-width character or an emoji, none
 * for a combining mark, one for the rest.
 *
 * Characters of ambiguous width (as `“` and `—`) count as one. Controls, tabs and line breaks included, count as none:
 * expand or escape them first.
 *
 * @example
 * ```ts
 * import { displayWidth } from "fengong/diagnostics";
 *
 * displayWidth("26. 市司法局"); // => 12
 * displayWidth("e\u0301"); // => 1
 * displayWidth("👩‍💻"); // => 2
 * ```
 *
 * @category Texts
 */
export function displayWidth(text: string): number {
  requireText("text", text);
  return clustersOf(text).reduce((width, { width: columns }) => width + columns, 0);
}

/**
 * The text with spaces after it, so that it takes at least `width` columns. A text that is already as wide is returned
 * as it is, never cut.
 *
 * @example
 * ```ts
 * import { padDisplay } from "fengong/diagnostics";
 *
 * padDisplay("牵头", 6); // => "牵头  "
 * padDisplay("市司法局", 6); // => "市司法局"
 * ```
 *
 * @category Texts
 */
export function padDisplay(text: string, width: number): string {
  requireInteger("width", width);
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
