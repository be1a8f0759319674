import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getIn, pairsIn, setIn, type Trie, trieOf } from "../../src/ledger/trie.js";

const keys = fc.array(
  fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.nat(5000).map((n) => `plan/${n}/unit`),
  ),
  {
    maxLength: 400,
    size: "max",
  },
);

describe("the map that shares what does not change", () => {
  it("answers as a Map, has one shape for one content, and leaves the old map as it was", () => {
    fc.assert(
      fc.property(keys, (list) => {
        const model = new Map<string, number>();
        let trie: Trie<number> = trieOf([]);
        list.forEach((key, at) => {
          const before = trie;
          const known = getIn(before, key);
          trie = setIn(trie, key, at);
          expect(getIn(before, key)).toBe(known);
          model.set(key, at);
        });
        for (const [key, value] of model) expect(getIn(trie, key)).toBe(value);
        expect(getIn(trie, "no such key")).toBeUndefined();
        expect(new Map(pairsIn(trie))).toEqual(model);
        expect(trie).toEqual(trieOf(model));
      }),
      { numRuns: 60 },
    );
  });
});
