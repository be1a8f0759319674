import { clustersOf } from "./width.js";

/** What cannot be seen, or changes how its neighbours look: controls, bidi and other format characters, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const escapeCharacter = (character: string): string =>
  shortEscapes.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** One drawn character, safe to print. The invisible joiner inside an emoji stays: it is part of the picture. */
export const escapeCluster = (text: string): string =>
  /^\p{Extended_Pictographic}/u.test(text) ? text : text.replace(unsafe, escapeCharacter);

/** The text on one line, with everything that could mislead a terminal or a reader written as `\u{…}`. */
export const escapeText = (text: string): string =>
  clustersOf(text)
    .map((cluster) => escapeCluster(cluster.text))
    .join("");
