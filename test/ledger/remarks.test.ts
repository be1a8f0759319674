import { withMembers } from "fengong";
import { append, appendAll, createLedger, entriesOf, type LedgerEntry } from "fengong/ledger";
import { describe, expect, test } from "vitest";
import { zhongshan } from "../support/zhongshan.js";

const justice = { unit: "zs-justice" };
const office = { unit: "zs-office" };
const data = { unit: "zs-government-data" };
const rules = "zhongshan-2021/26.1/zs-justice";
const ofData = "zhongshan-2021/26.1/zs-government-data";
const dateless = "zhongshan-2021/38/zs-justice";
const filing = "zhongshan-2021/file-measures/zs-justice";
const meeting = "zhongshan-2021/41.1/zs-justice/2021";
const forbidden = "zhongshan-2021/46/zs-office";
const on = (date: string) => ({ date, recordedAt: date });

/** What is said of an entry "e" after those that come before it: code, severity and parameters. */
function saidOf(entry: object, ...before: readonly object[]): readonly unknown[] {
  const all = [...before, { id: "e", line: rules, by: office, ...entry }] as readonly LedgerEntry[];
  const earlier = appendAll(zhongshan, createLedger(zhongshan), all.slice(0, -1));
  expect(earlier.refused).toEqual([]);
  const [last] = all.slice(-1);
  if (last === undefined) return [];
  return append(zhongshan, earlier.ledger, last).diagnostics.map(({ code, severity, params }) => [
    code,
    severity,
    params,
  ]);
}

type Case = readonly [title: string, entry: object, before: readonly object[], said: readonly unknown[]];

describe("closing", () => {
  const closed = { kind: "closed", ...on("2021-08-11") };
  const bare = [["ledger.closed-without-evidence", "warning", { entry: "e", line: rules }]];
  const cases: readonly Case[] = [
    ["without evidence", closed, [], bare],
    ["with a list of none", { ...closed, evidence: [] }, [], bare],
    ["with its own", { ...closed, evidence: [{ number: "1" }] }, [], []],
    [
      "after what has been shown",
      closed,
      [{ id: "a", kind: "evidence", number: "1", line: rules, by: justice, ...on("2021-08-02") }],
      [],
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });
});

describe("later dates", () => {
  const asked = { kind: "extension-requested", by: justice, reason: "…" };
  const granted = { kind: "extension-granted" };
  const first = { ...granted, id: "a", line: rules, by: office, to: "2022-01-31", ...on("2021-12-01") };
  const notLater = (to: string, due: string) => [["ledger.not-later", "error", { entry: "e", to, due }]];
  const cases: readonly Case[] = [
    ["asked for on the day", { ...asked, to: "2022-01-01", ...on("2021-12-31") }, [], []],
    [
      "asked for after it",
      { ...asked, to: "2022-02-28", ...on("2022-01-01") },
      [],
      [["ledger.late-request", "warning", { entry: "e", date: "2022-01-01", due: "2021-12-31" }]],
    ],
    [
      "asked for, and the same",
      { ...asked, to: "2021-12-31", ...on("2021-12-01") },
      [],
      notLater("2021-12-31", "2021-12-31"),
    ],
    [
      "granted, and the same",
      { ...granted, to: "2021-12-31", ...on("2021-12-01") },
      [],
      notLater("2021-12-31", "2021-12-31"),
    ],
    ["granted, a day later", { ...granted, to: "2022-01-01", ...on("2021-12-01") }, [], []],
    [
      "granted, and not later than the one granted before",
      { ...granted, to: "2022-01-31", ...on("2021-12-02") },
      [first],
      notLater("2022-01-31", "2022-01-31"),
    ],
    [
      "asked for in time, by the date granted before",
      { ...asked, to: "2022-03-31", ...on("2022-01-31") },
      [first],
      [],
    ],
    [
      "asked for where there is none",
      { ...asked, line: dateless, to: "2021-09-30", ...on("2021-08-11") },
      [],
      [],
    ],
    [
      "granted where there is none",
      { ...granted, line: dateless, to: "2021-09-30", ...on("2021-08-11") },
      [],
      [],
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });
});

describe("the days that evidence proves", () => {
  const shown = { kind: "evidence", number: "1", by: justice, recordedAt: "2022-03-01" };
  const outside = (severity: string, date: string, last = "2021-12-31") => [
    ["ledger.evidence-outside-period", severity, { entry: "e", date, first: "2021-01-01", last }],
  ];
  const report = "zhongshan-2021/40/zs-justice";
  const cases: readonly Case[] = [
    ["the first of the plan's period", { ...shown, date: "2021-01-01" }, [], []],
    ["the day before it", { ...shown, date: "2020-12-31" }, [], outside("error", "2020-12-31")],
    ["the last", { ...shown, date: "2021-12-31" }, [], []],
    ["the day after, done late", { ...shown, date: "2022-01-01" }, [], outside("warning", "2022-01-01")],
    ["after an early date, in the period", { ...shown, line: filing, date: "2021-12-31" }, [], []],
    [
      "after an early date and the period",
      { ...shown, line: filing, date: "2022-01-01" },
      [],
      outside("warning", "2022-01-01"),
    ],
    ["on a date past the period", { ...shown, line: report, date: "2022-01-31" }, [], []],
    [
      "after a date past the period",
      { ...shown, line: report, date: "2022-02-01" },
      [],
      outside("warning", "2022-02-01", "2022-01-31"),
    ],
    ["the first of a turn", { ...shown, line: meeting, date: "2021-01-01" }, [], []],
    ["the last of a turn", { ...shown, line: meeting, date: "2021-12-31" }, [], []],
    [
      "the day after a turn",
      { ...shown, line: meeting, date: "2022-01-01" },
      [],
      outside("error", "2022-01-01"),
    ],
    [
      "where the plan gives no date",
      { ...shown, line: dateless, date: "2022-01-01" },
      [],
      outside("warning", "2022-01-01"),
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });
});

describe("to whom work goes", () => {
  const moved = { kind: "reassigned", ...on("2021-08-11") };
  const covering = { kind: "consolidated", text: "…", by: justice, ...on("2021-08-11") };
  const noLine = (line: string) => ["ledger.unknown-line", "error", { entry: "e", line }];
  const cases: readonly Case[] = [
    ["to nobody", { ...moved, to: null }, [], []],
    ["to another owner", { ...moved, to: "zs-government-data" }, [], []],
    ["to a unit that has no line yet", { ...moved, to: "zs-water" }, [], []],
    [
      "to a unit by name",
      { ...moved, to: "市水务局" },
      [],
      [["ledger.unknown-unit", "error", { entry: "e", unit: "市水务局" }]],
    ],
    ["to the unit that has it", { ...moved, to: "zs-justice" }, [], [noLine(rules)]],
    [
      "to a collective that is not given it",
      { ...moved, to: "zs-towns" },
      [],
      [noLine("zhongshan-2021/26.1/zs-towns")],
    ],
    ["a report for another line", { ...covering, covers: [ofData] }, [], []],
    [
      "a report for lines of which one is none",
      { ...covering, covers: [ofData, "elsewhere"] },
      [],
      [noLine("elsewhere")],
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });
});

describe("a prohibition", () => {
  const never = (kind: string) => ["ledger.never-closed", "error", { entry: "e", kind, line: forbidden }];
  const entry = (kind: string) => ({ kind, line: forbidden, ...on("2021-08-11") });

  test("is never done", () => {
    expect(saidOf(entry("submitted"))).toEqual([never("submitted")]);
    expect(saidOf(entry("obligation-met"))).toEqual([
      ["ledger.wrong-subject", "error", { entry: "e", kind: "obligation-met", line: forbidden }],
      never("obligation-met"),
    ]);
    expect(saidOf({ ...entry("closed"), evidence: [{ number: "1" }] })).toEqual([never("closed")]);
  });
});

describe("when a line stands", () => {
  const note = { kind: "note", text: "…" };
  const merged = "zhongshan-2021/6/zs-dongsheng";
  const reminded = { kind: "reminded", line: merged };

  const cases: readonly Case[] = [
    ["on the day the plan is published", { ...note, ...on("2021-07-05") }, [], []],
    [
      "the day before",
      { ...note, ...on("2021-07-04") },
      [],
      [
        [
          "ledger.before-opening",
          "error",
          { entry: "e", line: rules, date: "2021-07-04", opens: "2021-07-05" },
        ],
      ],
    ],
    ["on the last day of a town", { ...reminded, ...on("2021-07-18") }, [], []],
    [
      "on the day another goes on with it",
      { ...reminded, ...on("2021-07-19") },
      [],
      [
        [
          "ledger.line-ended",
          "error",
          { entry: "e", line: merged, on: "2021-07-19", to: ["zhongshan-2021/6/zs-xiaolan-2021"] },
        ],
      ],
    ],
    ["for the file, also after that", { ...note, line: merged, ...on("2021-08-11") }, [], []],
    [
      "a line of no plan",
      { ...note, line: "elsewhere", ...on("2021-08-11") },
      [],
      [["ledger.unknown-line", "error", { entry: "e", line: "elsewhere" }]],
    ],
    [
      "a line that a unit might be given and has not been",
      { ...note, line: "zhongshan-2021/38/zs-news", ...on("2021-08-11") },
      [],
      [["ledger.unknown-line", "error", { entry: "e", line: "zhongshan-2021/38/zs-news" }]],
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });

  test("a unit that has left the collective hands its line to nobody", () => {
    const left = withMembers(zhongshan, "市直各部门", ["市民政局"], {
      source: "本单位确认",
      from: "2021-07-01",
      to: "2021-10-01",
    });
    const line = "zhongshan-2021/15/市民政局";
    const late = { id: "e", kind: "reminded", line, by: office, ...on("2021-12-01") } as const;
    const { ok, diagnostics } = append(left, createLedger(left), late);
    expect([ok, diagnostics.map(({ code }) => code)]).toEqual([false, ["ledger.line-ended"]]);
    expect(diagnostics.map(({ params }) => "to" in params && params.to)).toEqual([[]]);
  });
});

describe("answers", () => {
  const reminder = { id: "r", kind: "reminded", line: rules, by: office, ...on("2021-08-02") };
  const request = {
    id: "x",
    kind: "extension-requested",
    line: rules,
    by: justice,
    to: "2022-01-31",
    reason: "…",
    ...on("2021-08-02"),
  };
  const bad = (kind: string, answers: string | null, expected: readonly string[]) => [
    ["ledger.bad-answer", "error", { entry: "e", kind, answers, expected }],
  ];
  const calls = [
    "reminded",
    "chased",
    "escalated",
    "instruction",
    "rectification-ordered",
    "submission-returned",
  ];
  const progress = { kind: "progress", text: "…", by: justice, ...on("2021-08-03") };
  const refused = { kind: "extension-refused", ...on("2021-08-03") };
  const suspend = (id: string, date: string) => ({
    id,
    kind: "suspended",
    line: rules,
    by: office,
    reason: "…",
    ...on(date),
  });
  const closing = (id: string, date: string) => ({
    id,
    kind: "closed",
    line: rules,
    by: office,
    evidence: [{ number: "1" }],
    ...on(date),
  });
  const cases: readonly Case[] = [
    ["a reminder", { ...progress, answers: "r" }, [reminder], []],
    ["nothing, for a report need not", progress, [reminder], []],
    ["an entry that is not there", { ...progress, answers: "r" }, [], bad("progress", "r", calls)],
    ["an entry of another kind", { ...progress, answers: "x" }, [request], bad("progress", "x", calls)],
    ["a request, refused", { ...refused, answers: "x" }, [request], []],
    [
      "nothing, where a refusal must",
      refused,
      [request],
      bad("extension-refused", null, ["extension-requested"]),
    ],
    [
      "a request that has been granted",
      { ...refused, answers: "x" },
      [request, { ...reminder, id: "g", kind: "extension-granted", to: "2022-01-31" }],
      bad("extension-refused", "x", ["extension-requested"]),
    ],
    ["anything, in a note", { kind: "note", text: "…", answers: "nothing", ...on("2021-08-03") }, [], []],
    [
      "where the kind answers nothing",
      { kind: "reminded", answers: "r", ...on("2021-08-03") },
      [reminder],
      bad("reminded", "r", []),
    ],
    [
      "a suspension that has ended",
      { kind: "resumed", answers: "a", ...on("2021-08-05") },
      [
        suspend("a", "2021-08-02"),
        { id: "b", kind: "resumed", line: rules, by: office, ...on("2021-08-03") },
        suspend("c", "2021-08-04"),
      ],
      bad("resumed", "a", ["suspended"]),
    ],
    [
      "a closing that has been undone",
      { kind: "reopened", reason: "…", answers: "a", ...on("2021-08-05") },
      [
        closing("a", "2021-08-02"),
        { id: "b", kind: "reopened", reason: "…", line: rules, by: office, ...on("2021-08-03") },
        closing("c", "2021-08-04"),
      ],
      bad("reopened", "a", ["closed", "inspected", "look-back"]),
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });
});

describe("the rest that is said", () => {
  const cases: readonly Case[] = [
    [
      "written down before it happened",
      { kind: "note", text: "…", date: "2021-08-12", recordedAt: "2021-08-11T23:59" },
      [],
      [
        [
          "ledger.recorded-before-date",
          "warning",
          { entry: "e", date: "2021-08-12", recordedAt: "2021-08-11T23:59" },
        ],
      ],
    ],
    [
      "written down on its day",
      { kind: "note", text: "…", date: "2021-08-12", recordedAt: "2021-08-12T08:00" },
      [],
      [],
    ],
    [
      "a possible owner",
      { kind: "acknowledged", line: "zhongshan-2021/32/zs-justice", by: justice, ...on("2021-08-11") },
      [],
      [
        [
          "ledger.possible-owner",
          "warning",
          { entry: "e", line: "zhongshan-2021/32/zs-justice", by: "zs-justice" },
        ],
      ],
    ],
    [
      "a program that closes",
      { kind: "closed", by: { system: "oa" }, evidence: [{ number: "1" }], ...on("2021-08-11") },
      [],
      [["ledger.not-entitled", "error", { entry: "e", kind: "closed", by: "oa", may: ["supervisor"] }]],
    ],
    [
      "closed twice",
      { kind: "closed", evidence: [{ number: "2" }], ...on("2021-08-11") },
      [
        {
          id: "a",
          kind: "closed",
          line: rules,
          by: office,
          evidence: [{ number: "1" }],
          ...on("2021-08-10"),
        },
      ],
      [["ledger.two-closings", "error", { line: rules, first: "a", second: "e" }]],
    ],
    [
      "a kind that this version does not know",
      { kind: "sealed", ...on("2021-08-11") },
      [],
      [["ledger.unknown-kind", "info", { entry: "e", kind: "sealed" }]],
    ],
  ];
  test.each(cases)("%s", (_, entry, before, said) => {
    expect(saidOf(entry, ...before)).toEqual(said);
  });
});

describe("several entries", () => {
  const progress = (id: string, line: string) =>
    ({ id, kind: "progress", text: "…", line, by: data, ...on("2021-08-02") }) as const;
  const empty = createLedger(zhongshan);

  test("those that can be are in, the others are named with their reasons", () => {
    const { ok, ledger, refused, diagnostics } = appendAll(zhongshan, empty, [
      progress("a", "elsewhere"),
      progress("b", ofData),
    ]);
    const why = [
      { code: "ledger.unknown-line", severity: "error", params: { entry: "a", line: "elsewhere" } },
    ];
    expect(ok).toBe(false);
    expect(refused).toEqual([{ entry: "a", diagnostics: why }]);
    expect(diagnostics).toEqual(why);
    expect(entriesOf(ledger).map(({ id }) => id)).toEqual(["b"]);
  });

  test("of one id the second is refused, unless it says the same", () => {
    const { ok, refused } = appendAll(zhongshan, empty, [
      progress("a", ofData),
      { ...progress("a", ofData) },
      { ...progress("a", ofData), text: "另一种说法" },
    ]);
    expect(ok).toBe(false);
    expect(refused).toEqual([
      {
        entry: "a",
        diagnostics: [{ code: "ledger.id-conflict", severity: "error", params: { entry: "a" } }],
      },
    ]);
  });

  test("one dated back that makes nothing impossible goes in without a word", () => {
    const { ok, diagnostics } = appendAll(zhongshan, empty, [
      { ...progress("b", ofData), ...on("2021-08-10") },
      { ...progress("a", ofData), ...on("2021-08-03") },
    ]);
    expect([ok, diagnostics]).toEqual([true, []]);
  });

  test("what had no effect before is not laid to the one dated back", () => {
    const ledger = createLedger(zhongshan, [
      { id: "x", kind: "closed", line: ofData, by: data, ...on("2021-08-20") },
      progress("b", ofData),
    ]);
    const { ok, diagnostics } = append(zhongshan, ledger, {
      ...progress("a", ofData),
      date: "2021-07-20",
    });
    expect([ok, diagnostics]).toEqual([true, []]);
  });

  test("what is refused in the midst of others says why, and no more", () => {
    const later = { id: "p", kind: "progress", text: "…", line: rules, by: justice, ...on("2021-08-10") };
    const own = { kind: "closed", by: justice, evidence: [{ number: "1" }], ...on("2021-08-05") };
    expect(saidOf(own, later)).toEqual([
      ["ledger.not-entitled", "error", { entry: "e", kind: "closed", by: "zs-justice", may: ["supervisor"] }],
    ]);
  });

  test("one between others names those after it that it makes impossible", () => {
    const first = { id: "p", kind: "progress", text: "…", line: rules, by: justice, ...on("2021-08-02") };
    const last = { id: "q", kind: "progress", text: "…", line: rules, by: justice, ...on("2021-08-10") };
    const closing = { kind: "closed", evidence: [{ number: "1" }], ...on("2021-08-05") };
    expect(saidOf(closing, first, last)).toEqual([
      ["ledger.displaces", "warning", { entry: "e", displaced: ["q"] }],
    ]);
  });
});
