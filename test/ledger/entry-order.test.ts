import type { LedgerEntry } from "fengong/ledger";
import { describe, expect, test } from "vitest";
import {
  canonicalText,
  compareEntries,
  inserted,
  isInOrder,
  isWithinCut,
  sameContent,
} from "../../src/ledger/entry-order.js";

const note = (id: string, date: string, recordedAt = date, text = "…"): LedgerEntry => ({
  id,
  kind: "note",
  text,
  by: { unit: "zs-office" },
  line: "l",
  date,
  recordedAt,
});
const [a, b, c] = [note("a", "2021-08-02"), note("b", "2021-08-02"), note("a", "2021-08-03")];

describe("content as text", () => {
  const cases: readonly (readonly [value: unknown, text: string])[] = [
    [{ b: 1, a: "x" }, '{"a":"x","b":1}'],
    [{ c: 1, a: 2, b: 3 }, '{"a":2,"b":3,"c":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [[1, [true, "…"], { a: 1 }], '[1,[true,"…"],{"a":1}]'],
    [[undefined], "[null]"],
    [[], "[]"],
    [{}, "{}"],
  ];
  test.each(cases)("has one form, whatever the order of keys", (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  test("tells a list from a table, and one list from another", () => {
    expect(canonicalText(["a"])).not.toBe(canonicalText({ 0: "a" }));
    expect(canonicalText([1, 2])).not.toBe(canonicalText([12]));
  });

  test("is the same for the same entry in another order of keys, and for no other", () => {
    const turned = Object.fromEntries(Object.entries(a).reverse()) as unknown as LedgerEntry;
    expect([sameContent(a, a), sameContent(a, turned), sameContent(a, b)]).toEqual([true, true, false]);
  });
});

describe("the order of entries", () => {
  const ordered: readonly LedgerEntry[] = [
    note("z", "2021-08-01", "2021-09-01"),
    note("y", "2021-08-02", "2021-08-02T09:00"),
    note("w", "2021-08-02", "2021-08-02T10:00"),
    note("x", "2021-08-02", "2021-08-02T10:00", "一"),
    note("x", "2021-08-02", "2021-08-02T10:00", "二"),
  ];

  test("is by date, then by when they were written down, then by id, then by content", () => {
    const signs = ordered.map((one) => ordered.map((other) => Math.sign(compareEntries(one, other))));
    expect(signs).toEqual([
      [0, -1, -1, -1, -1],
      [1, 0, -1, -1, -1],
      [1, 1, 0, -1, -1],
      [1, 1, 1, 0, -1],
      [1, 1, 1, 1, 0],
    ]);
  });

  test("is seen", () => {
    expect([isInOrder([]), isInOrder([a]), isInOrder(ordered), isInOrder([a, { ...a }])]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isInOrder([b, a]), isInOrder([a, c, b])]).toEqual([false, false]);
  });

  test("gives a new entry its place, after those that are equal", () => {
    expect(inserted([], a)).toEqual([a]);
    expect(inserted([a, c], b)).toEqual([a, b, c]);
    expect(inserted([b, c], a)).toEqual([a, b, c]);
    expect(inserted([a, b], c)).toEqual([a, b, c]);
    const twin = { ...a };
    expect(inserted([a, b], twin)[1]).toBe(twin);
  });
});

describe("a cut", () => {
  const late = note("a", "2021-08-02", "2021-08-05T10:00");

  test("keeps what happened and was written down by its days", () => {
    expect(isWithinCut(late, {})).toBe(true);
    expect([isWithinCut(late, { date: "2021-08-01" }), isWithinCut(late, { date: "2021-08-02" })]).toEqual([
      false,
      true,
    ]);
    expect([
      isWithinCut(late, { recordedBy: "2021-08-04" }),
      isWithinCut(late, { recordedBy: "2021-08-05" }),
    ]).toEqual([false, true]);
  });
});
