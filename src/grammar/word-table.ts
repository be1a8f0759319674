/** Words to be found at a place of a text, the longest first. */
export interface WordTable<Value> {
  at(text: string, place: number): WordEntry<Value> | undefined;
}

export interface WordEntry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** A table from words and what each of them means. */
export function wordTable<Value>(words: Iterable<readonly [string, Value]>): WordTable<Value> {
  const byFirst = new Map<number, WordEntry<Value>[]>();
  for (const [word, value] of words) {
    const first = word.charCodeAt(0);
    const entries = byFirst.get(first);
    if (entries === undefined) byFirst.set(first, [{ word, value }]);
    else entries.push({ word, value });
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return {
    at(text, place) {
      const entries = byFirst.get(text.charCodeAt(place));
      return entries?.find(({ word }) => text.startsWith(word, place));
    },
  };
}

/** A set of words, found from their last character. */
export interface EndingTable {
  /** The longest of the words that the stretch ends with. */
  endOf(text: string, start: number, end: number): string | undefined;
}

export function endingTable(words: Iterable<string>): EndingTable {
  const byLast = new Map<number, string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), word]);
  }
  for (const entries of byLast.values()) entries.sort((a, b) => b.length - a.length);
  return {
    endOf(text, start, end) {
      const entries = byLast.get(text.charCodeAt(end - 1));
      return entries?.find((word) => end - word.length >= start && text.startsWith(word, end - word.length));
    },
  };
}

/** The words of a list written as one string. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
