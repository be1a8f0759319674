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
import { smallLedger } from "./support/small-ledger.js";
import {
  assigning,
  day,
  duties,
  dutyTable,
  entry,
  found,
  lights,
  lineId,
  onDay,
} from "./support/sound-arguments.js";
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
      formatReading: [[{ id: "prevailing", date: "2021-07-19" }], [invalid("reading", "answer"), options]],
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
