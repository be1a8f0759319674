/** Words to be found at a place of a text, the longest first. */
export interface WordTable<Value> {
  at(text: string, place: number): WordEntry<Value> | undefined;
  /** The characters with which its words begin. */
  firsts(): readonly string[];
}

export interface WordEntry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** With its second character, which most often tells that the word does not stand at a place. */
interface KeptEntry<Value> extends WordEntry<Value> {
  readonly second: number;
}

const standsAt = ({ word, second }: KeptEntry<unknown>, text: string, place: number): boolean =>
  word.length === 1 ||
  (text.charCodeAt(place + 1) === second && (word.length === 2 || text.startsWith(word, place)));

/** A table from words and what each of them means, built when it is first asked. */
export function wordTable<Value>(words: readonly (readonly [string, Value])[]): WordTable<Value> {
  let byFirst: ReadonlyMap<number, readonly KeptEntry<Value>[]> | undefined;
  return {
    at(text, place) {
      byFirst ??= entriesByFirst(words);
      const entries = byFirst.get(text.charCodeAt(place));
      if (entries === undefined) return undefined;
      for (const entry of entries) if (standsAt(entry, text, place)) return entry;
      return undefined;
    },
    firsts: () => words.map(([word]) => word.charAt(0)),
  };
}

function entriesByFirst<Value>(
  words: readonly (readonly [string, Value])[],
): ReadonlyMap<number, readonly KeptEntry<Value>[]> {
  const byFirst = new Map<number, KeptEntry<Value>[]>();
  for (const [word, value] of words) {
    const first = word.charCodeAt(0);
    const entries = byFirst.get(first);
    const entry = { word, value, second: word.charCodeAt(1) };
    if (entries === undefined) byFirst.set(first, [entry]);
    else entries.push(entry);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

/** A set of words, found from their last character. */
export interface EndingTable {
  /** The longest of the words that the stretch ends with. */
  endOf(text: string, start: number, end: number): string | undefined;
}

export function endingTable(words: readonly string[]): EndingTable {
  let byLast: ReadonlyMap<number, readonly string[]> | undefined;
  return {
    endOf(text, start, end) {
      byLast ??= wordsByLast(words);
      const entries = byLast.get(text.charCodeAt(end - 1));
      if (entries === undefined) return undefined;
      for (const word of entries) {
        const from = end - word.length;
        if (from >= start && text.startsWith(word, from)) return word;
      }
      return undefined;
    },
  };
}

function wordsByLast(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const byLast = new Map<number, string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    const entries = byLast.get(last);
    if (entries === undefined) byLast.set(last, [word]);
    else entries.push(word);
  }
  for (const entries of byLast.values()) entries.sort((a, b) => b.length - a.length);
  return byLast;
}

/** The words of a list written as one string. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
