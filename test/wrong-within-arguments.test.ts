import * as core from "fengong";
import { chinaMainland } from "fengong/calendar";
import * as diagnostics from "fengong/diagnostics";
import * as importing from "fengong/import";
import * as html from "fengong/import/html";
import * as ledgers from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import * as report from "fengong/report";
import * as ics from "fengong/report/ics";
import * as validate from "fengong/validate";
import * as expectations from "fengong/validate/expectations";
import { describe, expect, it } from "vitest";
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
