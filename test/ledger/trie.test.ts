import { describe, expect, test } from "vitest";
import { getIn, pairsIn, setIn, type Trie, trieOf } from "../../src/ledger/trie.js";

const pairs = (count: number) => Array.from({ length: count }, (_, n) => [`e${n}`, n] as const);

/** Thirty-two keys that all have the same hash: FNV-1a ends alike after either of two words. */
const withEither = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => [`${key}33zx`, `${key}epad`]);
const colliding = withEither(withEither(withEither(withEither(["7yzx", "e6ad"]))));

describe("the map that shares what does not change", () => {
  test("has nothing, or what it was made of", () => {
    expect([getIn(trieOf([]), "e1"), pairsIn(trieOf([]))]).toEqual([undefined, []]);
    const many = trieOf(pairs(100));
    expect(pairs(100).map(([key]) => getIn(many, key))).toEqual(pairs(100).map(([, n]) => n));
    expect(getIn(many, "e100")).toBeUndefined();
    expect(new Map(pairsIn(many))).toEqual(new Map(pairs(100)));
  });

  test("holds sixteen keys in one leaf, in order, and branches with the next", () => {
    expect(trieOf([...pairs(8)].reverse())).toMatchObject({
      keys: ["e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7"],
      values: [0, 1, 2, 3, 4, 5, 6, 7],
    });
    expect(trieOf(pairs(16))).toMatchObject({ keys: expect.any(Array) });
    expect(trieOf(pairs(17))).toMatchObject({ slots: expect.any(Array) });
    expect("slots" in setIn(trieOf(pairs(16)), "e7", 0)).toBe(false);
    expect("slots" in setIn(trieOf(pairs(16)), "e16", 16)).toBe(true);
  });

  test("is the same data for the same keys, however they came", () => {
    const one = pairs(40).reduce((trie, [key, n]) => setIn(trie, key, n), trieOf<number>([]));
    expect(one).toEqual(trieOf(pairs(40)));
    expect(one).toEqual(trieOf([...pairs(40)].reverse()));
  });

  test("sets one key anew, and stays as it was itself", () => {
    for (const count of [3, 40]) {
      const before = trieOf(pairs(count));
      const after = setIn(before, "e2", 7);
      expect([getIn(before, "e2"), getIn(after, "e2"), getIn(after, "e1")]).toEqual([2, 7, 1]);
      expect(pairsIn(after).length).toBe(count);
    }
  });

  test("tells keys apart that have the same hash, few and many", () => {
    const few = trieOf(colliding.slice(0, 3).map((key) => [key, key] as const));
    expect("hashes" in few && new Set(few.hashes).size).toBe(1);
    expect(colliding.slice(0, 4).map((key) => getIn(few, key))).toEqual([
      ...colliding.slice(0, 3),
      undefined,
    ]);
    const many = colliding.reduce((trie, key) => setIn(trie, key, key), trieOf<string>([]));
    expect(colliding.map((key) => getIn(many, key))).toEqual(colliding);
    expect(getIn(many, `${colliding[0]}33zx`)).toBeUndefined();
    // 32 bits of hash are told apart in seven steps of five; other keys spread before.
    const stepsOf = (trie: Trie<unknown>): number =>
      trie.slots === undefined ? 0 : 1 + Math.max(...trie.slots.map(stepsOf));
    expect(stepsOf(many)).toBe(7);
    expect(stepsOf(trieOf(pairs(100)))).toBeLessThan(4);
  });
});
