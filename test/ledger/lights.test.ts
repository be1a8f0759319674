import { compilePlan, type Timing } from "fengong";
import { chinaMainland } from "fengong/calendar";
import {
  createLedger,
  explainLight,
  type LedgerEntry,
  type LightCondition,
  type LightPolicy,
  type LineStatus,
  lightPresets,
  statusOf,
} from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, test } from "vitest";
import { lightsBy, questionOf } from "../../src/ledger/light.js";
import { expectRefusal } from "../support/refusal.js";
import { zhongshan } from "../support/zhongshan.js";

const id = "zhongshan-2021/38/zs-justice";
const by = { unit: "zs-justice" };
const on = (date: string) => ({ date, recordedAt: date });
const statusAfter = (entries: readonly LedgerEntry[], date: string, lights?: LightPolicy) =>
  statusOf(zhongshan, createLedger(zhongshan, entries), id, date, lights === undefined ? {} : { lights });

/** A line under way, whose date is far off, with whatever else is said of it. */
function lineWith({ unlisted, ...fields }: Partial<LineStatus> & { readonly unlisted?: true }): LineStatus {
  const found = statusAfter([], "2021-07-20");
  if (found === undefined) throw new Error("The line is there.");
  return {
    ...found,
    line: unlisted === undefined ? found.line : { ...found.line, unlisted },
    state: "in-progress",
    timeliness: "not-due",
    workingDays: { standing: "counted", left: 50, late: 0 },
    freshness: { standing: "fresh", until: "2021-12-31", from: "working-days" },
    ...fields,
  };
}
const left = (days: number): Partial<LineStatus> => ({
  workingDays: { standing: "counted", left: days, late: 0 },
});
const dateless = (standing: "missing" | "stale" | "fresh" | "awaited"): Partial<LineStatus> => ({
  timeliness: "no-due-date",
  freshness: { standing, until: "2021-08-16", from: "working-days" },
});
const dark: Partial<LineStatus> = {
  timeliness: "no-due-date",
  freshness: { standing: "unknown", why: { code: "no-calendar" } },
};
const lag = (points: number): Partial<LineStatus> => ({ plannedPercent: 60, percent: 60 - points });
const overdue = { timeliness: "overdue", workingDays: { standing: "counted", left: 0, late: 3 } } as const;
const met = { timeliness: "met", metOn: "2021-07-19", ...left(0) } as const;
const metLate = { ...met, timeliness: "met-late" } as const;

type Notice = LineStatus["notices"][number];
const notice = (rank: 1 | 2 | 3, workingDaysSince: number, fields: Partial<Notice> = {}): Notice => ({
  entry: `n${rank}`,
  kind: "escalated",
  level: rank === 1 ? "remind" : rank === 2 ? "chase" : "supervise",
  rank,
  date: "2021-07-12",
  workingDaysSince,
  ...fields,
});

type Case = readonly [fields: Parameters<typeof lineWith>[0], clause: string, light: string];

const notJudged: readonly Case[] = [
  [{ state: "succeeded" }, "ended", "none"],
  [{ state: "withdrawn", ...overdue }, "ended", "none"],
  [{ unlisted: true, ...overdue }, "unlisted", "none"],
  [{ counted: false, ...overdue }, "unconfirmed", "none"],
  [{ state: "suspended", ...overdue }, "suspended", "none"],
];

const cases: Readonly<Record<keyof typeof lightPresets, readonly Case[]>> = {
  "time-left": [
    [{ state: "returned", ...overdue }, "overdue", "red"],
    [{ state: "returned" }, "returned", "yellow"],
    [metLate, "met-late", "yellow"],
    [met, "done", "green"],
    [{ state: "closed", ...dateless("missing") }, "done", "green"],
    [{ timeliness: "due-today", ...left(0) }, "near", "yellow"],
    [
      { timeliness: "due-today", workingDays: { standing: "unknown", why: { code: "no-calendar" } } },
      "near",
      "yellow",
    ],
    [left(10), "near", "yellow"],
    [left(11), "on-time", "green"],
    [dateless("missing"), "silent", "red"],
    [dateless("stale"), "stale", "yellow"],
    [dateless("fresh"), "fresh", "green"],
    [dateless("awaited"), "awaited", "none"],
    [dark, "otherwise", "none"],
  ],
  quality: [
    [{ quality: "poor", ...overdue }, "overdue", "red"],
    [{ quality: "poor", state: "returned" }, "returned", "yellow"],
    [{ quality: "poor", ...metLate }, "poor", "yellow"],
    [metLate, "met-late", "none"],
    [met, "done", "none"],
    [lag(20), "behind", "yellow"],
    [{ ...lag(20), ...left(10) }, "behind", "yellow"],
    [lag(19), "normal", "none"],
    [{ quality: "fair" }, "normal", "none"],
    [dateless("missing"), "silent", "yellow"],
    [dateless("stale"), "stale", "yellow"],
    [dateless("fresh"), "normal", "none"],
    [left(10), "near", "blue"],
    [left(11), "normal", "none"],
  ],
  lag: [
    [{ ...lag(0), ...overdue }, "overdue", "red"],
    [{ ...lag(40), ...metLate }, "met-late", "yellow"],
    [{ ...lag(40), ...met }, "done", "green"],
    [lag(30), "far-behind", "red"],
    [lag(29), "behind", "yellow"],
    [lag(10), "behind", "yellow"],
    [lag(9), "on-schedule", "green"],
    [lag(-20), "on-schedule", "green"],
    [{ state: "not-started", plannedPercent: 30 }, "far-behind", "red"],
    [{ state: "not-started", plannedPercent: 9 }, "on-schedule", "green"],
    [{ plannedPercent: 90 }, "unmeasured", "none"],
    [{ plannedPercent: 100, timeliness: "due-today" }, "unmeasured", "none"],
    [dateless("missing"), "silent", "red"],
    [dateless("stale"), "stale", "yellow"],
    [dateless("fresh"), "fresh", "green"],
    [dateless("awaited"), "awaited", "none"],
    [dark, "otherwise", "none"],
  ],
  ladder: [
    [metLate, "met-late", "none"],
    [{ ...met, notices: [notice(1, 9), notice(2, 9)] }, "done", "none"],
    [{ notices: [notice(1, 5), notice(2, 5)], ...overdue }, "chase-ignored", "red"],
    [{ notices: [notice(1, 5), notice(3, 5)] }, "chase-ignored", "red"],
    [{ notices: [notice(1, 5), notice(2, 4)] }, "reminder-ignored", "orange"],
    [{ notices: [notice(1, 5)], ...overdue }, "reminder-ignored", "orange"],
    [{ notices: [notice(1, 4)] }, "noticed", "blue"],
    [{ notices: [notice(2, 9)] }, "noticed", "blue"],
    [{ notices: [notice(3, 9)] }, "noticed", "blue"],
    [{ notices: [notice(1, 9, { answeredBy: "p" })], ...overdue }, "late-unnoticed", "blue"],
    [left(10), "near", "blue"],
    [left(11), "normal", "none"],
    [dateless("missing"), "silent", "blue"],
    [dateless("stale"), "stale", "blue"],
    [dateless("awaited"), "normal", "none"],
  ],
};

describe("the schemes", () => {
  describe.each(["time-left", "quality", "lag", "ladder"] as const)("%s", (name) => {
    const policy = lightPresets[name];

    test("lights its lights", () => {
      for (const [fields, clause, light] of [...notJudged, ...cases[name]]) {
        expect({ fields, ...lightsBy(policy)(lineWith(fields)) }).toEqual({
          fields,
          policy: policy.id,
          clause,
          light,
        });
      }
    });

    test("has a name, a source, and words in both languages for all that it shows", () => {
      expect(policy.id).toBe(name);
      expect(policy.source).toContain("本库所定");
      const labels = [...policy.lights, ...policy.clauses, policy.otherwise].map(({ label }) => label);
      for (const { zh, en } of [policy.title, ...labels]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[a-z0-9 ,;:-]+$/i);
      }
    });
  });

  test("show the lights that their documents know, from the mildest to the gravest", () => {
    const shown = Object.values(lightPresets).map(({ id: name, lights }) => [
      name,
      ...lights.map((one) => one.id),
    ]);
    expect(shown).toEqual([
      ["time-left", "none", "green", "yellow", "red"],
      ["quality", "none", "blue", "yellow", "red"],
      ["lag", "none", "green", "yellow", "red"],
      ["ladder", "none", "blue", "orange", "red"],
    ]);
  });

  test("take a report for fresh for 30 working days, one of them until the next inspection", () => {
    expect(Object.values(lightPresets).map(({ freshness }) => freshness)).toEqual([
      { workingDays: 30 },
      { workingDays: 30 },
      { nextInspection: true, workingDays: 30 },
      { workingDays: 30 },
    ]);
  });

  test("paint each light in a colour of its own", () => {
    for (const { lights } of Object.values(lightPresets)) {
      expect(new Set(lights.map(({ colour }) => colour)).size).toBe(lights.length);
      for (const { colour } of lights) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});

describe("conditions", () => {
  const rows = (): readonly (readonly [LightCondition, LineStatus, boolean])[] => {
    const late = lineWith(overdue);
    return [
      [{ workingDaysLate: { from: 3 } }, late, true],
      [{ workingDaysLate: { from: 4 } }, late, false],
      [{ workingDaysLate: { to: 3 } }, late, true],
      [{ workingDaysLate: { to: 2 } }, late, false],
      [{ workingDaysLeft: {} }, lineWith(met), false],
      [{ workingDaysLeft: {} }, lineWith(left(3)), true],
      [{ not: { counted: true } }, late, false],
      [{ not: { counted: false } }, late, true],
      [{ unlisted: false }, late, true],
      [{ unlisted: true }, late, false],
      [{ all: [] }, late, true],
      [{ any: [] }, late, false],
      [{ all: [{ counted: true }, { unlisted: true }] }, late, false],
      [{ any: [{ counted: false }, { unlisted: false }] }, late, true],
      [{ quality: ["good", "fair"] }, lineWith({ quality: "fair" }), true],
      [{ quality: ["good", "fair"] }, late, false],
      [{ lag: { from: 0, to: 0 } }, lineWith({ ...met, plannedPercent: 80, percent: 20 }), true],
      [{ lag: {} }, late, false],
      [
        { unanswered: { ranks: [1], workingDays: { from: 0 } } },
        lineWith({ notices: [notice(2, 3)] }),
        false,
      ],
      [
        { unanswered: { ranks: [1, 2], workingDays: { to: 3 } } },
        lineWith({ notices: [notice(2, 3)] }),
        true,
      ],
      [
        { unanswered: { ranks: [1, 2], workingDays: { to: 2 } } },
        lineWith({ notices: [notice(2, 3)] }),
        false,
      ],
    ];
  };

  test("hold or do not", () => {
    for (const [condition, status, expected] of rows()) {
      expect([condition, questionOf(condition)(status)]).toEqual([condition, expected]);
    }
  });

  test("of a scheme that lights what it does not have are refused", () => {
    const wrong = { ...lightPresets.lag, otherwise: { ...lightPresets.lag.otherwise, light: "violet" } };
    expectRefusal(() => statusAfter([], "2021-07-20", wrong), "ledger.invalid-policy", {
      policy: "lag",
      clause: "otherwise",
      light: "violet",
    });
  });

  test.each(["line", "freshness", "notices"])("of what has no %s are refused: it is no status", (part) => {
    const given = JSON.parse(JSON.stringify({ ...lineWith({}), [part]: undefined }));
    for (const none of [given, JSON.parse("null")]) {
      expectRefusal(() => explainLight(none, lightPresets.lag), "argument.invalid", {
        name: "status",
        expected: "answer",
      });
    }
  });

  test.each(["lights", "clauses", "otherwise"])("of what has no %s are refused: it is no scheme", (part) => {
    const given = JSON.parse(JSON.stringify({ ...lightPresets.lag, [part]: undefined }));
    for (const none of [given, JSON.parse("null")]) {
      expectRefusal(() => explainLight(lineWith({}), none), "argument.invalid", { expected: "light-policy" });
    }
  });
});

describe("what a light rests on", () => {
  test("is all named", () => {
    const policy = lightPresets["time-left"];
    const why = explainLight(
      lineWith({
        quality: "fair",
        ...left(11),
        ...lag(5),
        notices: [notice(1, 3, { answeredBy: "p" }), notice(2, 3)],
      }),
      policy,
    );
    expect(why).toMatchObject({
      policy: "time-left",
      light: { id: "green", label: { zh: "绿灯", en: "green" }, colour: "#2e8b57" },
      clause: { id: "on-time", light: "green", when: { timeliness: ["not-due"] } },
      passed: [
        "ended",
        "unlisted",
        "unconfirmed",
        "suspended",
        "overdue",
        "returned",
        "met-late",
        "done",
        "near",
      ],
    });
    expect(why.looked).toEqual({
      state: "in-progress",
      stateBecause: { by: "no-entry" },
      timeliness: "not-due",
      timelinessBecause: { by: "plan", words: "" },
      workingDaysLeft: 11,
      workingDaysLate: 0,
      lag: 5,
      freshness: "fresh",
      freshUntil: "2021-12-31",
      quality: "fair",
      unanswered: ["n2"],
    });
  });

  test("is little where nothing is known, and every clause has been passed", () => {
    const policy = lightPresets["time-left"];
    const { workingDays: _, ...unknown } = lineWith(dark);
    const why = explainLight(unknown, policy);
    expect([why.clause, why.passed.length, why.light.id]).toEqual([
      policy.otherwise,
      policy.clauses.length,
      "none",
    ]);
    expect(why.looked).toStrictEqual({
      state: "in-progress",
      stateBecause: { by: "no-entry" },
      timeliness: "no-due-date",
      timelinessBecause: { by: "plan", words: "" },
      freshness: "unknown",
      unanswered: [],
    });
  });

  test("is not told by a scheme that does not have its light", () => {
    const policy = lightPresets["time-left"];
    const label = { zh: "紫灯", en: "violet" };
    const unsound = { ...policy, clauses: [], otherwise: { id: "odd", light: "violet", label } };
    expectRefusal(() => explainLight(lineWith({}), unsound), "ledger.invalid-policy", {
      policy: "time-left",
      clause: "odd",
      light: "violet",
    });
  });
});

describe("the inspections that reports are fresh until", () => {
  const under = (inspections: typeof zhongshan2021.inspections) => {
    const plan = compilePlan({ ...zhongshan2021, inspections }, { calendar: chinaMainland });
    return statusOf(plan, createLedger(plan), id, "2021-07-20", { lights: lightPresets.lag })?.freshness;
  };

  test("come by date, in whatever order the plan has them", () => {
    expect(under([...zhongshan2021.inspections].reverse())).toMatchObject({ until: "2021-09-20" });
  });

  test("are not those without a day", () => {
    const open = {
      kind: "window",
      from: "2021-07-01",
      words: "7月起",
      span: { source: "notice", start: 0, end: 1 },
    };
    const [first] = zhongshan2021.inspections;
    if (first === undefined) throw new Error("The plan has inspections.");
    expect(under([{ ...first, timing: open as Timing }])).toMatchObject({
      until: "2021-08-16",
      from: "working-days",
    });
  });
});

describe("how long a report is fresh", () => {
  const report = { id: "p", kind: "progress", text: "…", line: id, by, ...on("2021-07-05") } as const;
  const office = { line: id, by: { unit: "zs-office" } };
  const freshOn = (date: string, ...entries: readonly LedgerEntry[]) => statusAfter(entries, date)?.freshness;
  const counted = { until: "2021-08-16", from: "working-days" };

  test("for 30 working days from the opening of the line, or from the last report", () => {
    expect(freshOn("2021-08-16")).toEqual({ standing: "awaited", ...counted });
    expect(freshOn("2021-08-17")).toEqual({ standing: "missing", ...counted });
    expect(freshOn("2021-08-16", report)).toEqual({ standing: "fresh", ...counted });
    expect(freshOn("2021-08-17", report)).toEqual({ standing: "stale", ...counted });
  });

  test("a line that has been taken up again is awaited anew", () => {
    const shelved = { ...office, id: "h", kind: "suspended", reason: "…", ...on("2021-07-06") } as const;
    const back = { ...office, id: "r", kind: "resumed", ...on("2021-07-07") } as const;
    expect(freshOn("2021-08-16", report, shelved, back)?.standing).toBe("awaited");
    expect(freshOn("2021-08-19", report, shelved, back)?.standing).toBe("missing");
    const again = { ...report, id: "q", ...on("2021-07-07") };
    expect(freshOn("2021-08-16", report, shelved, back, again)?.standing).toBe("fresh");
  });

  test("or until the next inspection, where the scheme waits for it and it is later", () => {
    const lag = (date: string, ...entries: readonly LedgerEntry[]) =>
      statusAfter(entries, date, lightPresets.lag)?.freshness;
    expect(lag("2021-09-20")).toEqual({ standing: "awaited", until: "2021-09-20", from: "inspection" });
    expect(lag("2021-09-21")?.standing).toBe("missing");
    // A report on the day of an inspection is fresh until the next, 2021-12-20; 30 working days alone would end in November.
    expect(lag("2021-09-22", { ...report, ...on("2021-09-20") })).toEqual({
      standing: "fresh",
      until: "2021-12-20",
      from: "inspection",
    });
    // From 2021-11-08 30 working days end on the day of the inspection itself.
    expect(lag("2021-11-30", { ...report, ...on("2021-11-08") })).toEqual({
      standing: "fresh",
      until: "2021-12-20",
      from: "working-days",
    });
    const september = lag("2021-09-22", { ...report, ...on("2021-09-17") });
    expect([september?.standing, september !== undefined && "from" in september && september.from]).toEqual([
      "fresh",
      "working-days",
    ]);
  });
});
