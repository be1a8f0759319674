import * as core from "fengong";
import { chinaMainland, explainWorkingDays } from "fengong/calendar";
import * as diagnostics from "fengong/diagnostics";
import * as importing from "fengong/import";
import * as html from "fengong/import/html";
import * as ledgers from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import * as report from "fengong/report";
import * as csv from "fengong/report/csv";
import * as ics from "fengong/report/ics";
import * as xlsx from "fengong/report/xlsx";
import * as validate from "fengong/validate";
import * as expectations from "fengong/validate/expectations";
import { describe, expect, it, test } from "vitest";
import { expectRefusal } from "./support/refusal.js";
import { reportOn, smallLedger } from "./support/small-ledger.js";
import { zhongshan } from "./support/zhongshan.js";

/** What a caller without types may pass, one of each kind. */
const kinds = {
  undefined: undefined,
  null: null,
  number: 5,
  boolean: true,
  text: "x",
  symbol: Symbol("x"),
  function: () => undefined,
  list: [],
  object: {},
} as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** How an argument is refused: with what code, and in which parameters; not the kinds that it takes. */
interface Argument {
  readonly code: Parameters<typeof expectRefusal>[1];
  readonly params: (value: unknown) => object;
  readonly takes: readonly Kind[];
  readonly answers?: true;
}

const invalid = (name: string, expected: string, ...takes: Kind[]): Argument => ({
  code: "argument.invalid",
  params: (value) => ({ name, value, expected }),
  takes,
});

const coded = (code: Argument["code"], param: string, ...takes: Kind[]): Argument => ({
  code,
  params: (value) => ({ [param]: value }),
  takes,
});

/** What gives an answer whatever it is given: it is asked what something is. */
const anything: Argument = { ...coded("argument.invalid", "value", ...kindNames), answers: true };

const plan = invalid("plan", "plan");
const ledger = invalid("ledger", "ledger");
const statusReport = invalid("report", "report");
const table = invalid("table", "table");
const tables = invalid("tables", "table", "list");
const options = invalid("options", "options", "undefined", "object");
const needed = invalid("options", "options", "object");
const unit = coded("unit.unknown", "name");
const task = coded("task.unknown", "task", "number");
const date = coded("date.not-a-civil-date", "value", "text");
const line = invalid("line", "string", "text");
const text = invalid("text", "string", "text");
const source = invalid("source", "string", "text");
const entries = invalid("entries", "list", "list");
const lang = invalid("lang", "choice");
const list = (name: string): Argument => invalid(name, "list", "list");
const orNone = (argument: Argument): Argument => ({ ...argument, takes: [...argument.takes, "undefined"] });

const lineId = "zhongshan-2021/26.1/zs-justice";
const entry = {
  id: "e1",
  kind: "acknowledged",
  line: lineId,
  by: { unit: "zs-justice" },
  date: "2021-07-21",
  recordedAt: "2021-07-21",
} as const;
const day = "2021-08-02";
const onDay = reportOn(day);
const lights = ledgers.lightPresets["time-left"];
const duties = core.dutiesOf(zhongshan, "市司法局");
const dutyTable = report.toTable(zhongshan, "duties", duties);
const found = { code: "date.impossible", severity: "error", params: { value: "2021-02-30" } } as const;
const assigning = { by: { unit: "zs-office" }, date: day, recordedAt: day };

/** By entry: every function, with arguments that it takes, and how each is refused in place of which something else stands. */
type Calls = Readonly<Record<string, readonly [sound: readonly unknown[], refused: readonly Argument[]]>>;

const tableOf: Readonly<Record<string, readonly [api: object, calls: Calls]>> = {
  fengong: [
    core,
    {
      ambiguities: [[zhongshan], [plan, options]],
      anchorName: [["publication"], [invalid("event", "object", "text", "object")]],
      cite: [
        [zhongshan, "c26"],
        [plan, invalid("ref", "quotation", "text")],
      ],
      citedInstruments: [[zhongshan], [plan, options]],
      collectivesOf: [
        [zhongshan, "市司法局"],
        [plan, unit, options],
      ],
      compilePlan: [[zhongshan2021], [coded("plan.unsupported-format", "format", "object", "list"), options]],
      deadlinesOf: [
        [zhongshan, "26"],
        [plan, coded("obligation.unknown", "obligation", "number"), options],
      ],
      dueBetween: [
        [zhongshan, day, day],
        [plan, date, date, options],
      ],
      dutiesOf: [
        [zhongshan, "市司法局"],
        [plan, unit, options],
      ],
      explainOwnership: [
        [zhongshan, "市司法局", 26],
        [plan, unit, task, options],
      ],
      findTasks: [[zhongshan], [plan, options]],
      findUnit: [
        [zhongshan, "市司法局"],
        [plan, anything, options],
      ],
      getClause: [
        [zhongshan, "c26"],
        [plan, coded("reference.unknown", "reference")],
      ],
      getGroup: [
        [zhongshan, "g3"],
        [plan, coded("group.unknown", "group")],
      ],
      getTask: [
        [zhongshan, 26],
        [plan, task],
      ],
      getUnit: [
        [zhongshan, "市司法局"],
        [plan, unit, options],
      ],
      groups: [[zhongshan], [plan]],
      holdersOf: [
        [zhongshan, "file-measures"],
        [plan, coded("obligation.unknown", "obligation"), options],
      ],
      inspections: [[zhongshan], [plan, options]],
      isFengongError: [[new Error("x")], [anything]],
      matchUnits: [
        [zhongshan, "市司法局"],
        [plan, anything, options],
      ],
      membersOf: [
        [zhongshan, "各镇街"],
        [plan, unit, options],
      ],
      overdue: [
        [zhongshan, "市司法局", { on: day }],
        [plan, unit, needed],
      ],
      ownersOf: [
        [zhongshan, 26],
        [plan, task, options],
      ],
      repairs: [[zhongshan], [plan, options]],
      resolveTiming: [[{ kind: "ongoing" }], [invalid("timing", "timing"), options]],
      responsibilityMatrix: [[zhongshan], [plan, options]],
      sharedTasks: [
        [zhongshan, "市司法局", "市财政局"],
        [plan, unit, unit, options],
      ],
      successorsOf: [
        [zhongshan, "市司法局"],
        [plan, unit, options],
      ],
      tasks: [[zhongshan], [plan]],
      tasksOwnedBy: [
        [zhongshan, "市司法局"],
        [plan, unit, options],
      ],
      thresholds: [[zhongshan], [plan]],
      toSimplified: [["牽頭"], [text]],
      unitName: [
        [zhongshan, "zs-justice"],
        [plan, anything],
      ],
      units: [[zhongshan], [plan]],
      withMembers: [
        [zhongshan, "市直各部门", ["市民政局"], { source: "本单位确认" }],
        [plan, unit, list("members"), needed],
      ],
      withSuccessions: [
        [zhongshan, []],
        [plan, list("successions")],
      ],
      withUnits: [
        [zhongshan, []],
        [plan, list("units")],
      ],
      workload: [[zhongshan], [plan, options]],
    },
  ],
  "fengong/diagnostics": [
    diagnostics,
    {
      describeValue: [[5], [anything, orNone(lang)]],
      displayWidth: [["x"], [text]],
      formatDiagnostic: [[found], [invalid("diagnostic", "diagnostic"), options]],
      formatDiagnostics: [[[found]], [list("diagnostics"), options]],
      formatError: [[new Error("x")], [anything, options]],
      formatReason: [[{ code: "open-list", words: "等部门" }], [invalid("reason", "answer"), options]],
      formatVia: [[[]], [list("via"), options]],
      formatWhyUnknown: [[{ code: "no-period" }], [invalid("why", "answer"), options]],
      formatWorkingDays: [
        [explainWorkingDays(chinaMainland, day, 3)],
        [invalid("answer", "answer"), options],
      ],
      isFengongError: [[new Error("x")], [anything]],
      locateInJson: [
        ["{}", []],
        [text, list("diagnostics"), options],
      ],
      padDisplay: [
        ["x", 2],
        [text, coded("number.not-an-integer", "value", "number")],
      ],
    },
  ],
  "fengong/import": [
    importing,
    {
      importPlan: [["市司法局牵头"], [source, options]],
      parseResponsibility: [["市司法局牵头"], [text, options]],
      parseTiming: [["2021年底前"], [text, options]],
    },
  ],
  "fengong/import/html": [html, { importHtml: [["<p>市司法局牵头</p>"], [source, options]] }],
  "fengong/ledger": [
    ledgers,
    {
      append: [
        [zhongshan, smallLedger, entry],
        [plan, ledger, anything, options],
      ],
      appendAll: [
        [zhongshan, smallLedger, [entry]],
        [plan, ledger, entries, options],
      ],
      assignAll: [
        [zhongshan, onDay, "各镇街", assigning],
        [plan, statusReport, unit, needed],
      ],
      checkLedger: [
        [zhongshan, smallLedger, { on: day, rules: [] }],
        [plan, ledger, needed],
      ],
      contradictionsIn: [
        [zhongshan, smallLedger],
        [plan, ledger, options],
      ],
      createLedger: [
        [zhongshan, [entry]],
        [plan, orNone(entries)],
      ],
      decideLine: [
        [zhongshan, [], entry],
        [plan, entries, anything, options],
      ],
      entriesBehind: [
        [zhongshan, smallLedger, lineId],
        [plan, ledger, line],
      ],
      entriesOf: [
        [smallLedger, lineId],
        [ledger, orNone(line)],
      ],
      expectReports: [[{ workingDays: 30 }], [invalid("expectation", "object", "object")]],
      expectState: [[{ states: ["closed"] }], [invalid("expectation", "object", "object")]],
      explainLight: [
        [onDay.lines[0], lights],
        [invalid("status", "answer"), invalid("policy", "light-policy")],
      ],
      foldLine: [
        [zhongshan, lineId, [entry], day],
        [plan, line, entries, date, options],
      ],
      inspectionSheet: [
        [zhongshan, onDay],
        [plan, statusReport, options],
      ],
      isKnownEntry: [[entry], [anything]],
      ledgerAsOf: [
        [zhongshan, smallLedger, { date: day }],
        [plan, ledger, needed],
      ],
      ledgerData: [[smallLedger], [ledger]],
      ledgerSheet: [
        [zhongshan, onDay],
        [plan, statusReport, options],
      ],
      lineOf: [
        [zhongshan, lineId],
        [plan, anything],
      ],
      linesBehind: [
        [zhongshan, lineId, [entry]],
        [plan, line, orNone(entries)],
      ],
      linesOf: [[zhongshan], [plan, options]],
      linesTouchedBy: [
        [zhongshan, entry],
        [plan, invalid("entry", "entry")],
      ],
      lookBack: [
        [zhongshan, smallLedger, day],
        [orNone(plan), orNone(ledger), date, options],
      ],
      mergeLedgers: [
        [zhongshan, smallLedger, smallLedger],
        [plan, invalid("a", "ledger"), invalid("b", "ledger"), options],
      ],
      parseEntries: [[[entry]], [coded("ledger.invalid-entry", "value", "list")]],
      parseEntry: [[entry], [coded("ledger.invalid-entry", "value", "object")]],
      parseLedger: [
        [ledgers.ledgerData(smallLedger)],
        [coded("ledger.unsupported-format", "format", "object", "list")],
      ],
      rollUp: [
        [zhongshan, onDay, "task", lights],
        [plan, statusReport, invalid("by", "choice"), invalid("policy", "light-policy")],
      ],
      safeParseEntries: [[[entry]], [anything]],
      safeParseEntry: [[entry], [anything]],
      safeParseLedger: [[{}], [anything]],
      statusAt: [
        [zhongshan, smallLedger, day],
        [plan, ledger, date, options],
      ],
      statusOf: [
        [zhongshan, smallLedger, lineId, day],
        [plan, ledger, line, date, options],
      ],
      summary: [
        [zhongshan, onDay],
        [plan, statusReport, options],
      ],
      unitSheet: [
        [zhongshan, onDay, "市司法局"],
        [plan, statusReport, unit, options],
      ],
      unmetObligations: [
        [zhongshan, onDay],
        [plan, statusReport],
      ],
    },
  ],
  "fengong/report": [
    report,
    {
      cellAt: [
        [dutyTable, 0, "unit"],
        [table, anything, anything],
      ],
      cellText: [
        [{ kind: "empty" }, "zh"],
        [invalid("cell", "answer"), lang],
      ],
      toHtml: [[dutyTable], [tables, options]],
      toMarkdown: [[dutyTable], [table, options]],
      toTable: [
        [zhongshan, "duties", duties],
        [plan, invalid("kind", "choice"), list("result"), options],
      ],
    },
  ],
  "fengong/report/csv": [csv, { toCsv: [[dutyTable], [table, options]] }],
  "fengong/report/ics": [
    ics,
    {
      toIcs: [
        [zhongshan, duties, { stamp: "2021-07-05T09:00:00Z" }],
        [plan, list("items"), needed],
      ],
    },
  ],
  "fengong/report/xlsx": [xlsx, { toXlsx: [[dutyTable], [tables, options]] }],
  "fengong/validate": [
    validate,
    {
      applyFixes: [
        [zhongshan2021, []],
        [anything, list("diagnostics"), options],
      ],
      parsePlan: [[zhongshan2021], [coded("plan.unsupported-format", "format", ...kindNames)]],
      planRules: [[], []],
      safeParsePlan: [[zhongshan2021], [anything]],
      validatePlan: [[zhongshan2021], [anything, options]],
    },
  ],
  "fengong/validate/expectations": [
    expectations,
    {
      expectDue: [[{ subject: 26, dates: [] }], [invalid("expectation", "object", "object")]],
      expectMembers: [[{ collective: "各镇街", members: [] }], [invalid("expectation", "object", "object")]],
      expectOwnership: [[{ unit: "市司法局", tasks: [] }], [invalid("expectation", "object", "object")]],
    },
  ],
};

const functionsIn = (
  api: object,
): readonly (readonly [string, (...given: readonly unknown[]) => unknown])[] =>
  Object.entries(api).filter(([, value]) => typeof value === "function");

/** What a call throws, or rejects with, as a call that throws. */
async function thrown(call: () => unknown): Promise<() => void> {
  try {
    await call();
    return () => undefined;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** What an argument takes may still be wrong within: then it is our error that tells. */
function expectNoRawError(attempt: () => void): void {
  try {
    attempt();
  } catch (error) {
    if (!core.isFengongError(error)) throw error;
  }
}

describe.each(Object.entries(tableOf))("%s", (_, [api, calls]) => {
  test("every function has its row", () => {
    expect(
      functionsIn(api)
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(calls).sort());
  });

  describe.each(functionsIn(api))("%s", (name, call) => {
    const [sound, refused] = calls[name] ?? [[], []];

    it("takes what it is made for", async () => {
      expect(refused.length).toBeGreaterThanOrEqual(sound.length);
      await call(...sound);
    });

    it.each(refused.map((argument, at) => ({ at, ...argument })))("argument $at", async (argument) => {
      for (const kind of kindNames) {
        const value = kinds[kind];
        const given = [...sound, ...refused.slice(sound.length).map(() => undefined)];
        given[argument.at] = value;
        const attempt = await thrown(() => call(...given));
        if (!argument.takes.includes(kind)) expectRefusal(attempt, argument.code, argument.params(value));
        else if (argument.answers) attempt();
        else expectNoRawError(attempt);
      }
    });
  });
});

describe("what is wrong within an argument", () => {
  const untyped = <Wanted>(value: unknown): Wanted => value as Wanted;
  const other = core.compilePlan({ ...zhongshan2021, id: "zhongshan-2020" }, { calendar: chinaMainland });
  const stamp = "2021-07-05T09:00:00Z";
  const noRule = { ...ledgers.entryRules, closed: null };
  const noPolicy = { ...lights, clauses: null };
  const statusWith = (given: object) => () => ledgers.statusAt(zhongshan, smallLedger, day, untyped(given));
  const tableWith = (given: object) => () => report.toTable(zhongshan, "duties", duties, untyped(given));

  it.each<[what: string, call: () => unknown, name: string, value: unknown, expected: string]>([
    ["no entry", () => ledgers.createLedger(zhongshan, [entry, untyped(null)]), "entries[1]", null, "entry"],
    [
      "a row of a table",
      () => ledgers.createLedger(zhongshan, [untyped({ ID: 1 })]),
      "entries[0]",
      { ID: 1 },
      "entry",
    ],
    [
      "entries lost",
      () => ledgers.foldLine(zhongshan, lineId, untyped(undefined), day),
      "entries",
      undefined,
      "list",
    ],
    [
      "the JSON of a ledger",
      () => ledgers.statusAt(zhongshan, untyped(ledgers.ledgerData(smallLedger)), day),
      "ledger",
      ledgers.ledgerData(smallLedger),
      "ledger",
    ],
    ["no customs", statusWith({ entryRules: null }), "entryRules", null, "entry-rules"],
    ["customs that lack one", statusWith({ entryRules: noRule }), "entryRules.closed", null, "entry-rules"],
    ["half a scheme of lights", statusWith({ lights: noPolicy }), "lights", noPolicy, "light-policy"],
    [
      "no scheme of lights",
      () => ledgers.summary(zhongshan, onDay, untyped({ lights: null })),
      "lights",
      null,
      "light-policy",
    ],
    [
      "a name for ids",
      () => ledgers.assignAll(zhongshan, onDay, "各镇街", untyped({ ...assigning, idOf: "x" })),
      "idOf",
      "x",
      "function",
    ],
    [
      "no rules",
      () => ledgers.checkLedger(zhongshan, smallLedger, untyped({ on: day })),
      "rules",
      undefined,
      "list",
    ],
    [
      "a rule without a check",
      () => ledgers.checkLedger(zhongshan, smallLedger, untyped({ on: day, rules: [{}] })),
      "rules[0]",
      {},
      "rule",
    ],
    ["no states", () => ledgers.expectState(untyped({})), "states", undefined, "list"],
    [
      "a state that there is not",
      () => ledgers.expectState({ states: [untyped("done")] }),
      "states",
      "done",
      "choice",
    ],
    [
      "the answer of another question",
      () => report.toTable(zhongshan, "due", untyped(duties)),
      "result[0]",
      duties[0],
      "answer",
    ],
    [
      "a report in place of a sheet",
      () => report.toTable(zhongshan, "unitSheet", untyped(onDay)),
      "result",
      onDay,
      "answer",
    ],
    [
      "labels of one language",
      tableWith({ labels: { zh: diagnostics.labels.zh } }),
      "labels.en",
      undefined,
      "object",
    ],
    ["columns by name", tableWith({ columns: ["due"] }), "columns[0]", "due", "object"],
    ["people as a list", tableWith({ people: [] }), "people", [], "object"],
    ["lights by name", tableWith({ lights: "time-left" }), "lights", "time-left", "light-policy"],
    [
      "a field that there is not",
      () =>
        report.toTable(
          zhongshan,
          "ledgerSheet",
          ledgers.ledgerSheet(zhongshan, onDay),
          untyped({ columns: [{ id: "x", title: { zh: "", en: "" }, field: "x" }] }),
        ),
      "columns",
      "x",
      "choice",
    ],
    ["a table among what is none", () => report.toHtml([dutyTable, untyped({})]), "tables[1]", {}, "table"],
    [
      "a language that there is not",
      () => report.toMarkdown(dutyTable, untyped({ lang: "fr" })),
      "lang",
      "fr",
      "choice",
    ],
    [
      "a level that there is not",
      () => report.toMarkdown(dutyTable, untyped({ heading: 7 })),
      "heading",
      7,
      "choice",
    ],
    ["a page without words", () => report.toHtml(dutyTable, untyped({ page: true })), "page", true, "string"],
    ["one alarm", () => ics.toIcs(zhongshan, duties, untyped({ stamp, alarms: 3 })), "alarms", 3, "list"],
    ["no name", () => ics.toIcs(zhongshan, duties, untyped({ stamp, name: null })), "name", null, "string"],
    [
      "lines in place of duties",
      () => ics.toIcs(zhongshan, untyped(onDay.lines.slice(0, 1)), { stamp }),
      "items[0]",
      onDay.lines[0],
      "answer",
    ],
    [
      "another language",
      () => diagnostics.formatError(new Error("x"), untyped({ lang: "de" })),
      "lang",
      "de",
      "choice",
    ],
    [
      "no diagnostic",
      () => diagnostics.formatDiagnostics([found, untyped("x")]),
      "diagnostics[1]",
      "x",
      "diagnostic",
    ],
    ["a table of names", () => diagnostics.formatVia([], untyped({ nameOf: {} })), "nameOf", {}, "function"],
    [
      "a step of no kind",
      () => diagnostics.formatVia([untyped({ kind: "x" })]),
      "via",
      { kind: "x" },
      "answer",
    ],
    [
      "units by name",
      () => importing.importPlan("x", untyped({ units: ["市司法局"] })),
      "units[0]",
      "市司法局",
      "object",
    ],
    [
      "a repair that is none",
      () => html.importHtml("x", untyped({ repairs: [null] })),
      "repairs[0]",
      null,
      "object",
    ],
    [
      "a table of characters",
      () => importing.importPlan("x", untyped({ toSimplified: {} })),
      "toSimplified",
      {},
      "function",
    ],
    [
      "a form that there is not",
      () => importing.importPlan("x", untyped({ format: "pdf" })),
      "format",
      "pdf",
      "choice",
    ],
    [
      "units in place of names",
      () => importing.parseResponsibility("x", untyped({ knownUnits: [{}] })),
      "knownUnits[0]",
      {},
      "string",
    ],
    [
      "no severities",
      () => validate.validatePlan(zhongshan2021, untyped({ severity: null })),
      "severity",
      null,
      "object",
    ],
    ["a rule", () => validate.validatePlan(zhongshan2021, untyped({ rules: {} })), "rules", {}, "list"],
    [
      "a tier that there is not",
      () => validate.validatePlan(zhongshan2021, untyped({ tier: "all" })),
      "tier",
      "all",
      "choice",
    ],
    [
      "tasks by number",
      () => expectations.expectOwnership(untyped({ unit: "市司法局", tasks: [26] })),
      "tasks[0]",
      26,
      "string",
    ],
    ["no unit", () => core.withUnits(zhongshan, [untyped(null)]), "units[0]", null, "object"],
    ["no change", () => core.withSuccessions(zhongshan, [untyped("x")]), "successions[0]", "x", "object"],
    [
      "data with a hole",
      () => core.compilePlan(untyped({ ...zhongshan2021, tasks: [null] })),
      "data.tasks[0]",
      null,
      "object",
    ],
    [
      "no anchors",
      () => core.resolveTiming(untyped({ kind: "ongoing" }), untyped({ anchors: null })),
      "anchors",
      null,
      "object",
    ],
    [
      "sources that are none",
      () => diagnostics.formatDiagnostic(found, untyped({ sources: null })),
      "sources",
      null,
      "object",
    ],
    [
      "a place without a name",
      () => importing.importPlan("x", untyped({ jurisdiction: 5 })),
      "jurisdiction",
      5,
      "string",
    ],
    [
      "no known units",
      () => importing.parseResponsibility("x", untyped({ knownUnits: null })),
      "knownUnits",
      null,
      "list",
    ],
    [
      "what cannot simplify",
      () => validate.validatePlan(zhongshan2021, untyped({ simplify: "x" })),
      "simplify",
      "x",
      "function",
    ],
    [
      "no texts",
      () => validate.validatePlan(zhongshan2021, untyped({ texts: null })),
      "texts",
      null,
      "object",
    ],
    [
      "a period without days",
      () => core.resolveTiming(untyped({ kind: "ongoing" }), untyped({ period: {} })),
      "period.first",
      undefined,
      "string",
    ],
    [
      "one certainty, of duties that no role has",
      () => core.dutiesOf(zhongshan, "市司法局", untyped({ certainty: 5 })),
      "certainty",
      5,
      "list",
    ],
    [
      "nobody's role",
      () => core.dutiesOf(zhongshan, "市司法局", untyped({ roles: [undefined] })),
      "roles",
      undefined,
      "choice",
    ],
  ])("%s", (_, call, name, value, expected) =>
    expectRefusal(call, "argument.invalid", { name, value, expected }),
  );

  it("no calendar", () => {
    const bare = core.compilePlan(zhongshan2021, untyped({ calendar: null }));
    expectRefusal(() => core.dutiesOf(bare, "市司法局"), "calendar.invalid", { value: null });
  });

  it("parts of days", () => {
    const call = () => ledgers.expectReports({ workingDays: 1.5 });
    expectRefusal(call, "number.not-an-integer", { name: "workingDays", value: 1.5 });
  });

  it.each<[string, () => unknown]>([
    ["statusOf", () => ledgers.statusOf(other, smallLedger, "zhongshan-2020/38/zs-justice", day)],
    ["entriesBehind", () => ledgers.entriesBehind(other, smallLedger, "zhongshan-2020/38/zs-justice")],
    ["contradictionsIn", () => ledgers.contradictionsIn(other, smallLedger)],
    ["appendAll", () => ledgers.appendAll(other, smallLedger, [])],
    ["ledgerSheet", () => ledgers.ledgerSheet(other, onDay)],
    ["rollUp", () => ledgers.rollUp(other, onDay, "plan", lights)],
  ])("%s of another plan", (_, call) =>
    expectRefusal(call, "ledger.other-plan", { plan: "zhongshan-2020", ledger: "zhongshan-2021" }),
  );

  it("what is no entry is refused by `appendAll` like any other, and the rest is in", () => {
    const { ok, ledger: after, refused } = ledgers.appendAll(zhongshan, smallLedger, [untyped(null), entry]);
    expect([ok, ledgers.entriesOf(after).length]).toEqual([false, 7]);
    expect(refused.map((one) => [one.entry, one.diagnostics[0]?.code])).toEqual([
      ["", "ledger.invalid-entry"],
    ]);
  });

  it("a ledger of last year that is null is refused, not taken for none", () => {
    const call = () => ledgers.lookBack(zhongshan, untyped(null), day);
    expectRefusal(call, "argument.invalid", { name: "ledger", value: null });
  });
});
