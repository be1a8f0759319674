import { type Piece, pieceRuns, textOf } from "./pieces.js";
import { runsOf } from "./runs.js";

const blank = "[ \\u3000\\u00a0\\u2002\\u2003]";
const space = `${blank}{1,4}`;

/** 责 任 单 位：, characters that the layout has parted before a colon: one word, as nobody lists single characters. */
const spread = new RegExp(
  `(?<![\\p{Script=Han}、，])(?<!\\p{Script=Han}${space})\\p{Script=Han}(?:${space}\\p{Script=Han}){1,8}(?=${blank}{0,4}[:：])`,
  "gu",
);

/** Each character of the word with the white space behind it. */
const letter = new RegExp(`\\p{Script=Han}${blank}*`, "gu");

/** The pieces without the white space in spread words: their characters follow each other, and each leads back to its own place. */
export function gathered(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  const words = [...text.matchAll(spread)];
  if (words.length === 0) return pieces;
  const runs = runsOf(pieceRuns(pieces));
  const parts: Piece[] = [];
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    for (const { at, length, raw, rawLength } of runs.within({ start, end }))
      parts.push({ text: text.slice(at, at + length), rawStart: raw, rawLength });
  };
  let past = 0;
  for (const { index, 0: word } of words) {
    keep(past, index);
    for (const found of word.matchAll(letter)) {
      const start = index + found.index;
      const raw = runs.raw({ start, end: start + found[0].length });
      parts.push({ text: found[0].trimEnd(), rawStart: raw.start, rawLength: raw.end - raw.start });
    }
    past = index + word.length;
  }
  keep(past, text.length);
  return parts;
}
