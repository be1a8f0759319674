import { withMembers, withSuccessions, withUnits } from "fengong";
import {
  append,
  appendAll,
  createLedger,
  decideLine,
  type EntryRules,
  entriesOf,
  entryRules,
  foldLine,
  type LedgerEntry,
  linesOf,
  mergeLedgers,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { describe, expect, it, test } from "vitest";
import { expectRefusal } from "../support/refusal.js";
import { zhongshan } from "../support/zhongshan.js";

const plan = zhongshan;
const justice = { unit: "zs-justice" };
const office = { unit: "zs-office" };
const rules = "zhongshan-2021/26.1/zs-justice";
const on = (date: string) => ({ date, recordedAt: date });

const started = createLedger(plan, [
  { id: "s", kind: "submitted", line: rules, by: justice, ...on("2021-08-10") },
]);
const closed = createLedger(plan, [
  ...entriesOf(started),
  { id: "c", kind: "closed", line: rules, by: office, ...on("2021-08-12"), evidence: [{ number: "1" }] },
]);

describe("what is refused, and why", () => {
  const cases: readonly (readonly [title: string, entry: LedgerEntry, code: string, params: object])[] = [
    [
      "closing one's own line",
      { id: "e", kind: "closed", line: rules, by: justice, ...on("2021-08-11"), evidence: [{ number: "1" }] },
      "ledger.not-entitled",
      { entry: "e", kind: "closed", by: "zs-justice", may: ["supervisor"] },
    ],
    [
      "an extension granted by the unit itself",
      { id: "e", kind: "extension-granted", line: rules, by: justice, to: "2022-03-31", ...on("2021-08-11") },
      "ledger.not-entitled",
      { entry: "e", kind: "extension-granted", by: "zs-justice", may: ["supervisor"] },
    ],
    [
      "a second submission while the first waits",
      { id: "e", kind: "submitted", line: rules, by: justice, ...on("2021-08-11") },
      "ledger.wrong-state",
      {
        entry: "e",
        kind: "submitted",
        state: "submitted",
        allowed: ["not-started", "in-progress", "returned", "ongoing"],
      },
    ],
    [
      "sending back what was never handed in",
      {
        id: "e",
        kind: "submission-returned",
        line: rules,
        by: office,
        reason: "…",
        answers: "x",
        ...on("2021-08-11"),
      },
      "ledger.bad-answer",
      { entry: "e", kind: "submission-returned", answers: "x", expected: ["submitted", "obligation-met"] },
    ],
    [
      "a report before publication",
      { id: "e", kind: "progress", text: "…", line: rules, by: justice, ...on("2021-07-04") },
      "ledger.before-opening",
      { entry: "e", line: rules, date: "2021-07-04", opens: "2021-07-05" },
    ],
    [
      "a unit by name",
      { id: "e", kind: "note", text: "…", line: rules, by: { unit: "市司法局" }, ...on("2021-08-11") },
      "ledger.unknown-unit",
      { entry: "e", unit: "市司法局" },
    ],
    [
      "a line that nobody has",
      {
        id: "e",
        kind: "note",
        text: "…",
        line: "zhongshan-2021/49/zs-justice",
        by: justice,
        ...on("2021-08-11"),
      },
      "ledger.unknown-line",
      { entry: "e", line: "zhongshan-2021/49/zs-justice" },
    ],
    [
      "a line of a unit that does not own the task",
      {
        id: "e",
        kind: "progress",
        text: "…",
        line: "zhongshan-2021/29/zs-justice",
        by: justice,
        ...on("2021-08-11"),
      },
      "ledger.unknown-line",
      { entry: "e", line: "zhongshan-2021/29/zs-justice" },
    ],
    [
      "an obligation met on a task",
      {
        id: "e",
        kind: "obligation-met",
        line: "zhongshan-2021/38/zs-justice",
        by: justice,
        ...on("2021-08-11"),
      },
      "ledger.wrong-subject",
      { entry: "e", kind: "obligation-met", line: "zhongshan-2021/38/zs-justice" },
    ],
    [
      "closing a prohibition",
      {
        id: "e",
        kind: "closed",
        line: "zhongshan-2021/46/zs-office",
        by: office,
        ...on("2021-12-30"),
        evidence: [{ number: "1" }],
      },
      "ledger.never-closed",
      { entry: "e", kind: "closed", line: "zhongshan-2021/46/zs-office" },
    ],
    [
      "an extension to an earlier day",
      { id: "e", kind: "extension-granted", line: rules, by: office, to: "2021-11-30", ...on("2021-08-11") },
      "ledger.not-later",
      { entry: "e", to: "2021-11-30", due: "2021-12-31" },
    ],
    [
      "another entry under an id that is taken",
      { id: "s", kind: "note", text: "…", line: rules, by: justice, ...on("2021-08-11") },
      "ledger.id-conflict",
      { entry: "s" },
    ],
    [
      "a meeting that was held after the turn it should prove",
      {
        id: "e",
        kind: "evidence",
        number: "1",
        line: "zhongshan-2021/41.1/zs-justice/2021",
        by: justice,
        ...on("2022-01-05"),
      },
      "ledger.evidence-outside-period",
      { entry: "e", date: "2022-01-05", first: "2021-01-01", last: "2021-12-31" },
    ],
    [
      "a date that does not exist",
      { id: "e", kind: "note", text: "…", line: rules, by: justice, ...on("2021-02-30") },
      "ledger.invalid-entry",
      { problem: "not-allowed", expected: "YYYY-MM-DD", value: "2021-02-30" },
    ],
  ];

  test.each(cases)("%s", (_, entry, code, params) => {
    const { ok, ledger, diagnostics } = append(plan, started, entry);
    expect(ok).toBe(false);
    expect(ledger).toBe(started);
    expect(diagnostics.find((one) => one.code === code)?.params).toEqual(params);
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });

  it("after closing, all but looking again, archiving and notes", () => {
    const made = (kind: string): object =>
      ({
        inspected: { result: "passed" },
        "look-back": { found: "done" },
        reopened: { reason: "…" },
        note: { text: "…" },
        progress: { text: "…" },
        evidence: { number: "1" },
      })[kind] ?? {};
    const accepted = [
      "inspected",
      "look-back",
      "reopened",
      "archived",
      "note",
      "progress",
      "evidence",
      "closed",
      "reminded",
    ].filter(
      (kind) =>
        append(plan, closed, { id: "e", kind, line: rules, by: office, ...on("2021-09-01"), ...made(kind) })
          .ok,
    );
    expect(accepted).toEqual(["inspected", "look-back", "reopened", "archived", "note"]);
  });
});

describe("what is accepted and remarked upon", () => {
  it("a possible owner, until its line is confirmed", () => {
    const line = "zhongshan-2021/32/zs-justice";
    const first = append(plan, createLedger(plan), {
      id: "a",
      kind: "acknowledged",
      line,
      by: justice,
      ...on("2021-07-08"),
    });
    expect([first.ok, first.diagnostics.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [["ledger.possible-owner", "warning"]],
    ]);
    const next = append(plan, first.ledger, {
      id: "b",
      kind: "progress",
      text: "…",
      line,
      by: justice,
      ...on("2021-07-09"),
    });
    expect([next.ok, next.diagnostics]).toEqual([true, []]);
    expect(statusOf(plan, next.ledger, line, "2021-07-09")?.counted).toBe(true);
  });

  it("a body that may be the unit under another name writes on the one line they share", () => {
    const entry = {
      id: "a",
      kind: "progress",
      text: "…",
      by: { unit: "zs-torch" },
      ...on("2021-08-02"),
    } as const;
    const shared = append(plan, createLedger(plan), { ...entry, line: "zhongshan-2021/33/zs-zhongshangang" });
    expect([shared.ok, shared.diagnostics.map(({ code }) => code)]).toEqual([
      true,
      ["ledger.possible-owner"],
    ]);
    expect(linesOf(plan, { unit: "zs-torch" })).toEqual([]);
  });

  it("a section acts for its office, an overseer supervises others and not itself", () => {
    const section = { unit: "zs-office-openness" };
    expect(
      append(plan, started, { id: "r", kind: "reminded", line: rules, by: section, ...on("2021-08-11") }).ok,
    ).toBe(true);
    const audit = { unit: "zs-audit" };
    const remind = (line: string) =>
      append(plan, started, {
        id: "r",
        kind: "reminded",
        line: `zhongshan-2021/${line}`,
        by: audit,
        ...on("2021-08-11"),
      }).ok;
    expect([remind("36/zs-shiqi"), remind("36/zs-audit"), remind("33/zs-shiqi")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("a kind that this version does not know is kept, and moves nothing", () => {
    const entry = {
      id: "k",
      kind: "sealed",
      line: rules,
      by: office,
      ...on("2021-08-11"),
      seal: { number: 3 },
    };
    const { ok, ledger, diagnostics } = append(plan, started, entry);
    expect([ok, diagnostics.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [["ledger.unknown-kind", "info"]],
    ]);
    expect(entriesOf(ledger, rules).at(-1)).toEqual(entry);
    expect(statusOf(plan, ledger, rules, "2021-08-12")?.state).toBe("submitted");
  });

  it("an entry whose fields stay the caller's own to change", () => {
    const entry = { id: "n", kind: "sealed", line: rules, by: { unit: "zs-office" }, seal: { at: [1] } };
    const { ok, ledger } = append(plan, started, { ...entry, ...on("2021-08-11") });
    expect([ok, Object.isFrozen(entry.by), Object.isFrozen(entry.seal)]).toEqual([true, false, false]);
    entry.seal.at.push(2);
    expect(entriesOf(ledger).map((one) => ("seal" in one ? one.seal : undefined))).toEqual([
      undefined,
      { at: [1] },
    ]);
  });

  it("an entry with fields of nothing, as JSON would keep it", () => {
    const entry = { id: "n", kind: "note", text: "…", line: rules, by: justice, ...on("2021-08-11") };
    const ext = { at: new Date(0), seal: { number: undefined } };
    const ledger = createLedger(plan, [{ ...entry, answers: undefined, ext } as object as LedgerEntry]);
    expect(entriesOf(ledger)).toStrictEqual([
      { ...entry, ext: { at: "1970-01-01T00:00:00.000Z", seal: {} } },
    ]);
  });

  it("who made an entry, whatever else is said of them and whatever was frozen before", () => {
    const authors: readonly unknown[] = [
      justice,
      { ...justice, person: "甲" },
      { ...justice },
      { ...justice, section: "办公室" },
      { system: "zs-justice" },
      "zs-justice",
      Object.freeze({ unit: "zs-justice", phone: "…" }),
      { unit: 5 },
      null,
      { unit: "zs-office" },
    ];
    const given = authors.map((by, at) =>
      JSON.parse(
        JSON.stringify({ id: `a${at}`, kind: "note", text: "…", line: rules, by, ...on("2021-08-11") }),
      ),
    );
    const frozen = Object.freeze({ ...entriesOf(started)[0], id: "z" } as LedgerEntry);
    const kept = entriesOf(createLedger(plan, [...given, frozen]));
    expect(new Map(kept.map((entry) => [entry.id, entry]))).toStrictEqual(
      new Map([...given, frozen].map((entry) => [entry.id, entry])),
    );
  });

  it("no entries in their place, nor what has no id among them", () => {
    const nothing = JSON.parse("null");
    expectRefusal(() => createLedger(plan, JSON.parse("5")), "argument.invalid", { name: "entries" });
    expectRefusal(() => createLedger(plan, [...entriesOf(started), nothing]), "argument.invalid", {
      name: "entries[1]",
      expected: "entry",
    });
  });

  it("the same entry given again", () => {
    const again = append(plan, started, { ...entriesOf(started)[0], id: "s" } as LedgerEntry);
    expect([again.ok, again.ledger === started, again.diagnostics]).toEqual([true, true, []]);
  });

  it("an entry dated back, with the entries that it makes impossible", () => {
    const early = {
      id: "early",
      kind: "closed",
      line: rules,
      by: office,
      evidence: [{ number: "1" }],
      ...on("2021-08-09"),
    } as const;
    const { ok, ledger, diagnostics } = append(plan, started, { ...early, recordedAt: "2021-09-01" });
    expect([ok, diagnostics]).toEqual([
      true,
      [{ code: "ledger.displaces", severity: "warning", params: { entry: "early", displaced: ["s"] } }],
    ]);
    expect(entriesOf(ledger).map(({ id }) => id)).toEqual(["early", "s"]);
    expect(statusOf(plan, ledger, rules, "2021-09-01")?.ignored.map(({ entry }) => entry)).toEqual(["s"]);
  });

  it("customs of an application in place of the library's", () => {
    const ours: EntryRules = { ...entryRules, closed: { ...entryRules.closed, by: ["supervisor", "lead"] } };
    const entry = {
      id: "c",
      kind: "closed",
      line: rules,
      by: justice,
      evidence: [{ number: "1" }],
      ...on("2021-08-11"),
    } as const;
    const done = append(plan, started, entry, { entryRules: ours });
    expect(done.ok).toBe(true);
    expect(statusOf(plan, done.ledger, rules, "2021-08-12", { entryRules: ours })?.state).toBe("closed");
    expect(statusOf(plan, done.ledger, rules, "2021-08-12")?.state).toBe("submitted");
  });

  it("what can be answered is what the customs in use say, not the library's", () => {
    const ours: EntryRules = {
      ...entryRules,
      instruction: { ...entryRules.instruction, answers: ["progress"] },
    };
    const told = {
      id: "p",
      kind: "progress",
      line: rules,
      by: justice,
      text: "…",
      ...on("2021-08-02"),
    } as const;
    const word = {
      id: "w",
      kind: "instruction",
      line: rules,
      by: office,
      text: "…",
      answers: "p",
      ...on("2021-08-03"),
    } as const;
    const ledger = createLedger(plan, [told]);
    expect(append(plan, ledger, word, { entryRules: ours }).diagnostics).toEqual([]);
    expect(append(plan, ledger, word).diagnostics).toEqual([
      {
        code: "ledger.bad-answer",
        severity: "error",
        params: { entry: "w", kind: "instruction", answers: "p", expected: [] },
      },
    ]);
    const both = createLedger(plan, [told, word]);
    const heard = (options: object) => statusOf(plan, both, rules, "2021-08-04", options)?.instructions;
    expect([heard({ entryRules: ours }), heard({})]).toEqual([["w"], []]);
  });

  it("what waits for somebody is shown even where no kind of entry has to name it", () => {
    const { answers: _, ...closing } = entryRules.closed;
    const { answers: __, ...reviewing } = entryRules.reviewed;
    const { answers: ___, ...returning } = entryRules["submission-returned"];
    const ours: EntryRules = {
      ...entryRules,
      closed: closing,
      reviewed: reviewing,
      "submission-returned": returning,
    };
    expect(statusOf(plan, started, rules, "2021-08-11", { entryRules: ours })?.pending).toEqual([
      { entry: "s", kind: "submitted", date: "2021-08-10" },
    ]);
  });
});

describe("one line by itself", () => {
  const own = entriesOf(closed);
  const note = { id: "n", kind: "note", text: "…", line: rules, by: justice, ...on("2021-09-01") } as const;

  it("is decided with the version that the writer saw", () => {
    expect(decideLine(plan, own, note, { expectedVersion: 2 })).toEqual({
      ok: true,
      version: 3,
      diagnostics: [],
    });
    expect(decideLine(plan, own, note, { expectedVersion: 1 })).toEqual({
      ok: false,
      version: 2,
      diagnostics: [
        {
          code: "ledger.version-conflict",
          severity: "error",
          params: { line: rules, expected: 1, actual: 2 },
        },
      ],
    });
  });

  it("written twice by a writer who was not sure is written once", () => {
    expect(decideLine(plan, [...own, note], note, { expectedVersion: 2 })).toEqual({
      ok: true,
      version: 3,
      diagnostics: [],
    });
  });

  it("folds to its status, with its version", () => {
    const status = foldLine(plan, rules, [...own].reverse(), "2021-08-12");
    expect([status?.state, status?.version, status?.metOn]).toEqual(["closed", 2, "2021-08-10"]);
  });
});

describe("two ledgers as one", () => {
  it("name two closings, and keep both", () => {
    const other = createLedger(plan, [
      { id: "c2", kind: "closed", line: rules, by: office, ...on("2021-08-13"), evidence: [{ number: "2" }] },
    ]);
    const merged = mergeLedgers(plan, closed, other);
    expect(merged.diagnostics).toEqual([
      { code: "ledger.two-closings", severity: "error", params: { line: rules, first: "c", second: "c2" } },
    ]);
    expect(entriesOf(merged.ledger).map(({ id }) => id)).toEqual(["s", "c", "c2"]);
    expect(statusOf(plan, merged.ledger, rules, "2021-08-31")?.evidence.map(({ number }) => number)).toEqual([
      "1",
    ]);
  });

  it("of another plan are refused", () => {
    const other = { ...closed, plan: "zhongshan-2019" };
    expect(() => mergeLedgers(plan, closed, other)).toThrow("The ledger belongs to another plan.");
  });
});

describe("a lead that reports for all, and a task that changes hands", () => {
  it("covers the lines it names, and only while it may", () => {
    const report = {
      id: "all",
      kind: "consolidated",
      text: "两家均已完成清理",
      percent: 50,
      covers: ["zhongshan-2021/26.1/zs-government-data"],
      ...on("2021-09-10"),
    } as const;
    const covered = (by: LedgerEntry["by"], line: string) =>
      statusOf(plan, createLedger(plan, [{ ...report, by, line }]), report.covers[0], "2021-09-30")
        ?.lastReport?.entry;
    expect(covered(justice, rules)).toBe("all");
    expect(covered({ unit: "zs-water" }, rules)).toBeUndefined();
    const done = {
      id: "d",
      kind: "closed",
      line: report.covers[0],
      by: office,
      ...on("2021-09-09"),
    } as const;
    const closedThere = createLedger(plan, [done, { ...report, by: justice, line: rules }]);
    expect(statusOf(plan, closedThere, report.covers[0], "2021-09-30")?.lastReport).toBeUndefined();
    // A report about no line stands on none.
    const astray = createLedger(plan, [{ ...report, by: justice, line: "elsewhere" }]);
    expect(statusOf(plan, astray, report.covers[0], "2021-09-30")?.lastReport).toBeUndefined();
    // What was refused before it is no matter.
    const refused = { id: "c", kind: "closed", line: rules, by: justice, ...on("2021-09-09") } as const;
    const after = createLedger(plan, [refused, { ...report, by: justice, line: rules }]);
    expect(statusOf(plan, after, report.covers[0], "2021-09-30")?.lastReport?.entry).toBe("all");
    // What is refused on the lead's own line stands on no other.
    const late = createLedger(plan, [...entriesOf(closed), { ...report, by: justice, line: rules }]);
    expect(statusOf(plan, late, report.covers[0], "2021-09-30")?.lastReport).toBeUndefined();
  });

  it("no longer covers them when an entry dated back makes the report impossible", () => {
    const covered = "zhongshan-2021/26.1/zs-government-data";
    const report = {
      id: "all",
      kind: "consolidated",
      text: "…",
      covers: [covered],
      line: rules,
      by: justice,
      ...on("2021-09-10"),
    } as const;
    const before = createLedger(plan, [report]);
    const lastReport = (ledger: typeof before) => statusOf(plan, ledger, covered, "2021-09-30")?.lastReport;
    expect(lastReport(before)?.entry).toBe("all");
    const closing = {
      id: "c",
      kind: "closed",
      line: rules,
      by: office,
      evidence: [{ number: "1" }],
    } as const;
    const { ok, ledger } = append(plan, before, { ...closing, date: "2021-09-01", recordedAt: "2021-09-20" });
    expect([ok, lastReport(ledger)]).toEqual([true, undefined]);
  });

  it("covers a line from its first day to its last", () => {
    const covered = (unit: string, date: string) => {
      const line = `zhongshan-2021/28/${unit}`;
      const report = {
        id: "all",
        kind: "consolidated",
        text: "…",
        covers: [line],
        line: "zhongshan-2021/28/zs-office",
        by: office,
        ...on(date),
      } as const;
      return statusOf(plan, createLedger(plan, [report]), line, "2021-08-31")?.lastReport?.entry;
    };
    const listed = withMembers(plan, "市直各部门", ["市民政局"], { source: "假设", from: "2021-10-01" });
    const line = "zhongshan-2021/28/市民政局";
    const early = {
      id: "all",
      kind: "consolidated",
      text: "…",
      covers: [line],
      line: "zhongshan-2021/28/zs-office",
      by: office,
      ...on("2021-09-10"),
    } as const;
    expect(statusOf(listed, createLedger(listed, [early]), line, "2021-10-31")).toMatchObject({
      state: "not-started",
      version: 1,
    });
    const dates = ["2021-07-18", "2021-07-19"];
    expect(dates.map((date) => covered("zs-dongsheng", date))).toEqual(["all", undefined]);
    expect(dates.map((date) => covered("zs-xiaolan-2021", date))).toEqual([undefined, "all"]);
  });

  it("opens a line for a unit that does not own the task, and comes back", () => {
    const line = "zhongshan-2021/38/zs-justice";
    const there = {
      id: "go",
      kind: "reassigned",
      line,
      to: "zs-news",
      by: office,
      ...on("2021-08-02"),
    } as const;
    const back = {
      ...there,
      id: "back",
      line: "zhongshan-2021/38/zs-news",
      to: "zs-justice",
      ...on("2021-09-02"),
    } as const;
    const { ok, ledger } = appendAll(plan, createLedger(plan), [there, back]);
    expect(ok).toBe(true);
    const states = (date: string) => [line, back.line].map((id) => statusOf(plan, ledger, id, date)?.state);
    expect(states("2021-08-01")).toEqual(["not-started", undefined]);
    expect(states("2021-08-02")).toEqual(["withdrawn", "not-started"]);
    expect(states("2021-09-02")).toEqual(["not-started", "withdrawn"]);
    expect(statusOf(plan, ledger, line, "2021-09-02")?.reassignedFrom).toEqual([back.line]);
  });

  it("opens the line of another unit too when the entry names an obligation instead of a line", () => {
    const from = "zhongshan-2021/publish-measures/zs-office";
    const to = "zhongshan-2021/publish-measures/zs-torch";
    const { ok, ledger } = append(plan, createLedger(plan), {
      id: "go",
      kind: "reassigned",
      obligation: "publish-measures",
      to: "zs-torch",
      by: office,
      ...on("2021-08-02"),
    });
    expect(ok).toBe(true);
    const before = statusOf(plan, ledger, from, "2021-08-02");
    expect([before?.state, before?.reassignedTo]).toEqual(["withdrawn", to]);
    const now = statusOf(plan, ledger, to, "2021-08-02");
    expect([now?.state, now?.reassignedFrom, now?.counted]).toEqual(["not-started", [from], true]);
    const { lines } = statusAt(plan, ledger, "2021-08-02");
    expect(lines.flatMap(({ line: { id } }) => (id === from || id === to ? [id] : []))).toEqual([from, to]);
  });
});

describe("plans that know more", () => {
  it("a member listed later has lines of its own beside the line of those nobody has listed", () => {
    const listed = withMembers(plan, "市直各部门", ["市民政局"], {
      source: "本单位确认",
      from: "2021-10-01",
    });
    const [line] = linesOf(listed, { task: 15, unit: "市民政局" });
    expect([line?.id, line?.opens, line?.certainty]).toEqual([
      "zhongshan-2021/15/市民政局",
      "2021-10-01",
      "derived",
    ]);
    expect(
      linesOf(listed, { task: 15 })
        .filter(({ unlisted }) => unlisted)
        .map(({ unit }) => unit),
    ).toEqual(["zs-departments"]);
  });

  it("a merger into a unit that stood already joins its line", () => {
    const publicity = { id: "zs-publicity", name: "市委宣传部", kind: "party-body" } as const;
    const merged = withSuccessions(withUnits(plan, [publicity]), [
      {
        id: "news-merger",
        kind: "merge",
        from: ["zs-news"],
        to: ["zs-publicity"],
        date: "2021-10-01",
        source: "假设",
      },
    ]);
    const ledger = createLedger(merged, [
      {
        id: "p",
        kind: "progress",
        text: "…",
        percent: 30,
        line: "zhongshan-2021/14/zs-news",
        by: { unit: "zs-news" },
        ...on("2021-09-10"),
      },
    ]);
    const of = (unit: string, date: string) =>
      statusOf(merged, ledger, `zhongshan-2021/14/${unit}`, date)?.state;
    expect([of("zs-news", "2021-09-30"), of("zs-publicity", "2021-09-30")]).toEqual([
      "in-progress",
      undefined,
    ]);
    expect([of("zs-news", "2021-10-01"), of("zs-publicity", "2021-10-01")]).toEqual([
      "succeeded",
      "in-progress",
    ]);
  });

  it("ids do not break on a slash", () => {
    const odd = withUnits(plan, [
      {
        id: "a/b%",
        name: "某局",
        kind: "department",
        memberOf: [{ collective: "zs-departments", from: null, to: null, certainty: "certain", source: "…" }],
      },
    ]);
    const [line] = linesOf(odd, { task: 15, unit: "某局" });
    expect(line?.id).toBe("zhongshan-2021/15/a%2Fb%25");
    const noted = append(odd, createLedger(odd), {
      id: "n",
      kind: "note",
      text: "…",
      line: line?.id ?? "",
      by: { unit: "a/b%" },
      ...on("2021-08-02"),
    });
    expect(noted.ok).toBe(true);
  });
});

describe("entries about nothing", () => {
  it("stay in the ledger and are reported", () => {
    const ledger = createLedger(plan, [
      { id: "n", kind: "note", text: "…", line: "elsewhere", by: office, ...on("2021-08-02") },
    ]);
    expect(statusAt(plan, ledger, "2021-08-02").diagnostics).toEqual([
      { code: "ledger.unknown-line", severity: "error", params: { entry: "n", line: "elsewhere" } },
    ]);
    expect(entriesOf(ledger).length).toBe(1);
  });
});
