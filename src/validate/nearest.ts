import { longestName, rankNearest } from "../plan/nearest.js";

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Of some words, those most like the one given, best first. */
export const nearestWords = (word: unknown, words: readonly string[]): readonly string[] =>
  typeof word === "string"
    ? rankNearest(
        fold(word.slice(0, longestName)),
        words.map((name) => ({ form: fold(name), name })),
      )
    : [];
