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

/** The words that begin with one character: the character itself, and those that go on with another. */
interface Family<Value> {
  alone: WordEntry<Value> | undefined;
  readonly bySecond: Map<number, WordEntry<Value>[]>;
}

/** A table from words and what each of them means, built when it is first asked. */
export function wordTable<Value>(words: readonly (readonly [string, Value])[]): WordTable<Value> {
  let byFirst: ReadonlyMap<number, Family<Value>> | undefined;
  return {
    at(text, place) {
      byFirst ??= families(words);
      const family = byFirst.get(text.charCodeAt(place));
      if (family === undefined) return undefined;
      const entries = family.bySecond.get(text.charCodeAt(place + 1));
      if (entries === undefined) return family.alone;
      for (const entry of entries)
        if (entry.word.length === 2 || text.startsWith(entry.word, place)) return entry;
      return family.alone;
    },
    firsts: () => words.map(([word]) => word.charAt(0)),
  };
}

function families<Value>(words: readonly (readonly [string, Value])[]): ReadonlyMap<number, Family<Value>> {
  const byFirst = new Map<number, Family<Value>>();
  // Of a word that stands twice the first counts, as a stable sort keeps it before the other.
  for (const [word, value] of [...words].sort(([a], [b]) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    const family = byFirst.get(first) ?? { alone: undefined, bySecond: new Map() };
    byFirst.set(first, family);
    if (word.length === 1) family.alone ??= { word, value };
    else
      family.bySecond.set(word.charCodeAt(1), [
        ...(family.bySecond.get(word.charCodeAt(1)) ?? []),
        { word, value },
      ]);
  }
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
