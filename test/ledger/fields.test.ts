import { parseEntry, safeParseEntries, safeParseEntry, safeParseLedger } from "fengong/ledger";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/refusal.js";

const base = {
  id: "e",
  by: { unit: "zs-office" },
  date: "2021-08-02",
  recordedAt: "2021-08-02",
  line: "l",
};
const evidence = [{ title: "专栏", link: "https://example.invalid/", number: "1" }, {}];
const report = { percent: 50, problems: "…", nextSteps: "…", approvedBy: "李某", evidence };
const reason = { reason: "…" };
const until = { until: "2021-09-30" };

/** Of each kind: the fields that it must have, and those that it may have beside them. */
const kinds: Readonly<Record<string, readonly [must: object, may: object]>> = {
  assigned: [{}, { to: { section: "办公室", person: "张某" } }],
  acknowledged: [{}, {}],
  declined: [reason, {}],
  reassigned: [{ to: "zs-water" }, reason],
  "obligation-met": [{}, { evidence }],
  progress: [{ text: "…" }, report],
  evidence: [{}, { title: "专栏", link: "https://example.invalid/", number: "1" }],
  submitted: [{}, report],
  reviewed: [{ stage: "科室" }, { quality: "fair" }],
  "submission-returned": [reason, until],
  "extension-requested": [{ ...reason, to: "2022-01-31" }, {}],
  "extension-granted": [{ to: "2022-01-31" }, {}],
  "extension-refused": [{}, reason],
  reminded: [{}, {}],
  chased: [{}, {}],
  escalated: [{ level: "summon" }, {}],
  instruction: [{ text: "…" }, { person: "王某" }],
  suspended: [reason, until],
  resumed: [{}, {}],
  inspected: [{ result: "problems" }, { inspection: "first", quality: "poor", problems: "…" }],
  "rectification-ordered": [reason, until],
  closed: [{}, { evidence }],
  reopened: [reason, {}],
  consolidated: [{ text: "…", covers: ["a", "b"] }, report],
  "self-assessed": [{ score: 95 }, {}],
  assessed: [{ score: 88 }, { quality: "good" }],
  "look-back": [{ found: "partly-done" }, {}],
  archived: [{}, { place: "档案室" }],
  note: [{ text: "…" }, {}],
};

const problemsOf = (json: unknown): readonly unknown[] =>
  safeParseEntry(json).diagnostics.map((one) =>
    one.code === "ledger.invalid-entry" ? [one.path?.join("."), one.params.problem] : one.code,
  );
const isRead = (json: unknown): boolean => {
  const read = safeParseEntry(json);
  if (read.ok) expect(read.value).toEqual(json);
  return read.ok;
};

describe.each(Object.entries(kinds))("%s", (kind, [must, may]) => {
  test("has the fields that it must have, those that it may have, and no other", () => {
    const whole = { ...base, kind, ...must, ...may };
    expect(isRead(whole)).toBe(true);
    expect(isRead({ ...base, kind, ...must })).toBe(true);
    for (const field of Object.keys(must)) {
      const without = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
      expect(problemsOf(without)).toEqual([[field, expect.stringMatching(/^(missing|not-allowed)$/)]]);
    }
    for (const field of Object.keys({ ...must, ...may })) {
      expect(problemsOf({ ...whole, [field]: { colour: 1 } }).length).toBeGreaterThan(0);
    }
    expect(problemsOf({ ...whole, colour: "red" })).toEqual([["colour", "unknown-key"]]);
  });
});

describe("what every entry carries", () => {
  const note = { ...base, kind: "note", text: "…" };

  test("may name its format, an obligation, what it answers, and what an application keeps with it", () => {
    expect(isRead({ ...note, format: "fengong-ledger/1", answers: "x", ext: { a: [1, { b: null }] } })).toBe(
      true,
    );
    const { line: _, ...open } = note;
    expect([isRead(open), isRead({ ...open, obligation: "file-measures" })]).toEqual([true, true]);
  });

  test.each(["id", "by", "date", "recordedAt", "kind"])("must have %s", (field) => {
    const without = Object.fromEntries(Object.entries(note).filter(([key]) => key !== field));
    expect(problemsOf(without)).toEqual([[field, "missing"]]);
  });

  test.each(["id", "line", "obligation", "answers", "text"])("has words in %s, not none", (field) => {
    expect(problemsOf({ ...note, [field]: "" })).toEqual([[field, "not-allowed"]]);
    expect(problemsOf({ ...note, [field]: 3 })).toEqual([[field, "wrong-type"]]);
  });

  test("is by a unit, its section and person, or by a program", () => {
    const by = (author: unknown) => problemsOf({ ...note, by: author });
    expect(by({ unit: "zs-office", section: "办公室", person: "张某" })).toEqual([]);
    expect(by({ system: "oa" })).toEqual([]);
    for (const wrong of [
      {},
      "zs-office",
      { unit: "" },
      { system: "" },
      { unit: "a", system: "b" },
      { unit: "a", rank: 1 },
    ]) {
      expect(by(wrong)).toEqual([[expect.stringMatching(/^by(\.|$)/), expect.any(String)]]);
    }
  });

  test("keeps a table in ext, and nothing else", () => {
    for (const wrong of [3, "x", null, [1]]) {
      expect(problemsOf({ ...note, ext: wrong })).toEqual([["ext", "not-allowed"]]);
      expect(safeParseEntry({ ...note, ext: wrong }).diagnostics[0]?.params).toEqual({
        problem: "not-allowed",
        expected: "object",
        value: wrong,
      });
    }
  });

  const times: readonly (readonly [string, boolean])[] = [
    ["2021-08-02", true],
    ["2021-08-02T00:00", true],
    ["2021-08-02T09:59", true],
    ["2021-08-02T19:30", true],
    ["2021-08-02T23:59:59", true],
    ["2021-08-02T23:59:59.123456789", true],
    ["2021-08-02T23:59:59.1", true],
    ["2021-02-29", false],
    ["2021-08-02T", false],
    ["2021-08-02T9:30", false],
    ["2021-08-02T24:00", false],
    ["2021-08-02T12:60", false],
    ["2021-08-02T12:30:60", false],
    ["2021-08-02T12:30:00.", false],
    ["2021-08-02T12:30:00.1234567890", false],
    ["2021-08-02T12:30Z", false],
    ["2021-08-02 12:30", false],
    ["x2021-08-02", false],
    ["2021-13-02T12:30", false],
  ];
  test.each(times)("was written down at %s", (recordedAt, is) => {
    expect(problemsOf({ ...note, recordedAt })).toEqual(is ? [] : [["recordedAt", "not-allowed"]]);
  });
});

describe("values", () => {
  const made = (kind: string, fields: object) =>
    problemsOf({ ...base, kind, ...kinds[kind]?.[0], ...fields });

  test("of a percent go from 0 to 100", () => {
    const percent = (n: number) => made("progress", { percent: n });
    expect([percent(0), percent(100)]).toEqual([[], []]);
    expect([percent(-1), percent(101)]).toEqual([[["percent", "not-allowed"]], [["percent", "not-allowed"]]]);
  });

  const choices: readonly (readonly [kind: string, field: string, values: readonly string[]])[] = [
    ["escalated", "level", ["remind", "chase", "supervise", "circulate", "summon"]],
    ["reviewed", "quality", ["good", "fair", "poor"]],
    ["inspected", "result", ["passed", "problems"]],
    ["look-back", "found", ["done", "partly-done", "not-done"]],
  ];
  test.each(choices)("of %s: %s", (kind, field, values) => {
    for (const value of values) expect(made(kind, { [field]: value })).toEqual([]);
    for (const value of ["", "else"])
      expect(made(kind, { [field]: value })).toEqual([[field, "not-allowed"]]);
    const [first] = safeParseEntry({ ...base, kind, ...kinds[kind]?.[0], [field]: "else" }).diagnostics;
    expect(first?.params).toEqual({ problem: "not-allowed", expected: values.join(" | "), value: "else" });
  });

  test("work may go to nobody, and to no empty name", () => {
    expect(made("reassigned", { to: null })).toEqual([]);
    expect(made("reassigned", { to: "" })).toEqual([["to", "not-allowed"]]);
  });

  test.each(["declined", "suspended", "reopened", "rectification-ordered", "submission-returned"])(
    "%s gives a reason in words",
    (kind) => {
      expect(made(kind, { reason: "" })).toEqual([["reason", "not-allowed"]]);
    },
  );
});

describe("problems", () => {
  const note = { ...base, kind: "note", text: "…" };

  test("say what was expected and what was there", () => {
    const params = (json: unknown) => {
      const read = safeParseEntry(json);
      expect(read.ok).toBe(false);
      return read.diagnostics.map((one) => [one.path, one.params]);
    };
    expect(params(3)).toEqual([[[], { problem: "wrong-type", expected: "object", value: 3 }]]);
    expect(params([note])).toEqual([[[], { problem: "wrong-type", expected: "object", value: [note] }]]);
    expect(params({ ...note, text: 3 })).toEqual([
      [["text"], { problem: "wrong-type", expected: "string", value: 3 }],
    ]);
    expect(params({ ...note, by: { unit: 3 } })).toEqual([
      [["by"], { problem: "wrong-type", expected: "unit | system", value: { unit: 3 } }],
    ]);
    expect(params({ ...note, colour: "red", shade: 2 })).toEqual([
      [["colour"], { problem: "unknown-key", expected: "", value: "red" }],
      [["shade"], { problem: "unknown-key", expected: "", value: 2 }],
    ]);
    expect(params({ ...note, date: "2021-02-30" })).toEqual([
      [["date"], { problem: "not-allowed", expected: "YYYY-MM-DD", value: "2021-02-30" }],
    ]);
    expect(params({ ...note, recordedAt: "now" })).toEqual([
      [["recordedAt"], { problem: "not-allowed", expected: "YYYY-MM-DD[Thh:mm[:ss]]", value: "now" }],
    ]);
  });

  test("lie where they lie, also deep in a list", () => {
    const shown = { ...base, kind: "closed", evidence: [{ number: "1" }, { number: 2 }] };
    expect(safeParseEntries([note, shown]).diagnostics.map(({ path, params }) => [path, params])).toEqual([
      [[1, "evidence", 1, "number"], { problem: "wrong-type", expected: "string", value: 2 }],
    ]);
    const ledger = { format: "fengong-ledger/1", plan: "p", entries: [note, 3] };
    expect(safeParseLedger(ledger).diagnostics.map(({ path }) => path)).toEqual([["entries", 1]]);
  });

  test("reach no prototype, at any depth", () => {
    const key = JSON.parse('{"a":[{"__proto__":1}]}');
    expect(problemsOf({ ...note, ext: key })).toEqual([["", "unknown-key"]]);
    const { ok, diagnostics } = safeParseEntry({ ...note, ext: key });
    expect([ok, diagnostics[0]?.params]).toEqual([
      false,
      { problem: "unknown-key", expected: "", value: "__proto__" },
    ]);
  });

  test("are 64 levels deep at most", () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    expect(problemsOf({ ...note, ext: deep(62) })).toEqual([]);
    const { ok, diagnostics } = safeParseEntry({ ...note, ext: deep(70) });
    expect([ok, diagnostics[0]?.path, diagnostics[0]?.params]).toEqual([
      false,
      [],
      { problem: "not-allowed", expected: "64 levels at most", value: "…" },
    ]);
  });

  test("of what is no list, and of a ledger without its parts", () => {
    const whole = { format: "fengong-ledger/1", plan: "p", entries: [] };
    const said = (json: unknown) => {
      const read = safeParseLedger(json);
      expect(read.ok).toBe(false);
      expect(read.diagnostics.map(({ severity }) => severity)).toEqual(read.diagnostics.map(() => "error"));
      return read.diagnostics.map(({ code, path, params }) => [code, path, params]);
    };
    const list = safeParseEntries({});
    expect([list.ok, list.diagnostics.map(({ path, params }) => [path, params])]).toEqual([
      false,
      [[[], { problem: "wrong-type", expected: "array", value: {} }]],
    ]);
    expect(said({ ...whole, plan: 3 })).toEqual([
      ["ledger.invalid-entry", ["plan"], { problem: "wrong-type", expected: "string", value: 3 }],
    ]);
    expect(said({ format: whole.format, entries: [] })).toEqual([
      ["ledger.invalid-entry", ["plan"], { problem: "missing", expected: "string", value: undefined }],
    ]);
    expect(said({ ...whole, entries: {} })).toEqual([
      ["ledger.invalid-entry", ["entries"], { problem: "wrong-type", expected: "array", value: {} }],
    ]);
    expect(said({ ...whole, colour: 1 })).toEqual([
      ["ledger.invalid-entry", ["colour"], { problem: "unknown-key", expected: "", value: 1 }],
    ]);
    for (const [json, format] of [
      [3, 3],
      [{ ...whole, format: "x" }, "x"],
      [{ plan: "p" }, undefined],
    ]) {
      expect(said(json)).toEqual([
        ["ledger.unsupported-format", undefined, { format, supported: "fengong-ledger/1" }],
      ]);
    }
  });

  test("are thrown by what reads or throws", () => {
    expect(parseEntry(note)).toEqual(note);
    expectRefusal(() => parseEntry({ ...note, date: "x" }), "ledger.invalid-entry", {
      problem: "not-allowed",
      expected: "YYYY-MM-DD",
      value: "x",
    });
  });
});
