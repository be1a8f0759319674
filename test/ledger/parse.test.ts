import {
  type EntryKind,
  entryRules,
  type KnownEntry,
  type LedgerEntry,
  parseEntries,
  parseLedger,
  safeParseEntries,
  safeParseEntry,
  safeParseLedger,
} from "fengong/ledger";
import { describe, expect, expectTypeOf, it, test } from "vitest";
import { entrySchemas } from "../../src/ledger/schema.js";

const note = {
  id: "n",
  kind: "note",
  text: "…",
  by: { unit: "zs-office" },
  date: "2021-08-02",
  recordedAt: "2021-08-02T09:30",
  line: "l",
};

const problems = (json: unknown) =>
  safeParseEntry(json).diagnostics.map((one) =>
    one.code === "ledger.invalid-entry" ? [one.path?.join("."), one.params.problem] : one.code,
  );

describe("entries from JSON", () => {
  it("have a schema for every kind, and the schemas give the types", () => {
    expect(Object.keys(entrySchemas.entries).sort()).toEqual(Object.keys(entryRules).sort());
    expectTypeOf<KnownEntry["kind"]>().toEqualTypeOf<EntryKind>();
    expectTypeOf(safeParseEntry)
      .returns.extract<{ ok: true }>()
      .toHaveProperty("value")
      .toEqualTypeOf<LedgerEntry>();
  });

  it("are read as they are", () => {
    expect(parseEntries([note])).toEqual([note]);
  });

  const { text: _, ...silent } = note;
  const cases: readonly (readonly [string, unknown, readonly unknown[]])[] = [
    ["nothing", null, [["", "wrong-type"]]],
    ["a field that is missing", silent, [["text", "missing"]]],
    ["a key that no entry has", { ...note, colour: "red" }, [["colour", "unknown-key"]]],
    ["a day that there is not", { ...note, date: "2021-02-30" }, [["date", "not-allowed"]]],
    ["a time with a zone", { ...note, recordedAt: "2021-08-02T09:30Z" }, [["recordedAt", "not-allowed"]]],
    [
      "an hour that there is not",
      { ...note, recordedAt: "2021-08-02T24:30" },
      [["recordedAt", "not-allowed"]],
    ],
    ["nobody", { ...note, by: {} }, [["by", "wrong-type"]]],
    ["a number for text", { ...note, text: 3 }, [["text", "wrong-type"]]],
    ["a percent above a hundred", { ...note, kind: "progress", percent: 120 }, [["percent", "not-allowed"]]],
    ["an unknown level", { ...note, kind: "escalated", level: "shout" }, [["level", "not-allowed"]]],
    ["another format", { ...note, format: "fengong-ledger/2" }, [["format", "not-allowed"]]],
    [
      "several at once",
      { ...note, id: "", date: 1 },
      [
        ["id", "not-allowed"],
        ["date", "wrong-type"],
      ],
    ],
    ["a key of the prototype", JSON.parse('{"kind":"sealed","__proto__":{"a":1}}'), [["", "unknown-key"]]],
  ];
  test.each(cases)("%s is refused with its place", (_title, json, found) => {
    expect(problems(json)).toEqual(found);
  });

  it("of an unknown kind are kept with whatever they hold", () => {
    const sealed = { ...note, kind: "sealed", seal: { number: 3 } };
    expect(parseEntries([sealed])).toEqual([sealed]);
  });

  it("that go deeper than any entry has reason to are refused, and nothing overflows", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`);
    expect(problems({ ...note, ext: deep })).toEqual([["", "not-allowed"]]);
    expect(problems({ ...note, ext: { a: { b: [{ c: 1 }] } } })).toEqual([]);
  });

  it("in a list say which", () => {
    expect(safeParseEntries([note, 3]).diagnostics.map(({ path }) => path)).toEqual([[1]]);
    expect(() => parseEntries([3])).toThrow("The entries have not the shape of ledger entries.");
  });
});

describe("a ledger from JSON", () => {
  it("names its format and its plan", () => {
    const ledger = { format: "fengong-ledger/1", plan: "p", entries: [note] };
    expect(parseLedger(ledger)).toEqual(ledger);
    expect(safeParseLedger({ ...ledger, format: "fengong-ledger/2" }).diagnostics[0]?.code).toBe(
      "ledger.unsupported-format",
    );
    expect(safeParseLedger({ format: ledger.format, more: 1 }).diagnostics.map(({ path }) => path)).toEqual([
      ["plan"],
      ["entries"],
      ["more"],
    ]);
    expect(() => parseLedger(3)).toThrow("This is not a ledger of a format that this version reads.");
  });
});
