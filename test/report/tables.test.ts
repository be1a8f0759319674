import {
  ambiguities,
  citedInstruments,
  collectivesOf,
  deadlinesOf,
  dueBetween,
  dutiesOf,
  explainOwnership,
  groups,
  inspections,
  membersOf,
  overdue,
  ownersOf,
  repairs,
  responsibilityMatrix,
  sharedTasks,
  successorsOf,
  tasks,
  thresholds,
  units,
  workload,
} from "fengong";
import { labels } from "fengong/diagnostics";
import {
  assignAll,
  inspectionSheet,
  ledgerSheet,
  lightPresets,
  lookBack,
  rollUp,
  summary,
  unitSheet,
  unmetObligations,
} from "fengong/ledger";
import {
  cellAt,
  cellText,
  officeColumns,
  type Table,
  type TableKind,
  toMarkdown,
  toTable,
} from "fengong/report";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../support/refusal.js";
import { fictionalPersons, reportOn, smallLedger } from "../support/small-ledger.js";
import { zhongshan as plan } from "../support/zhongshan.js";

const report = reportOn("2022-01-04");
const lights = lightPresets["time-left"];
const by = { by: { unit: "zs-office" }, date: "2021-07-19", recordedAt: "2021-07-19" };

/** A table of every kind, with how many rows it must have. */
const made: { readonly [K in TableKind]: readonly [Table, number] } = {
  duties: [toTable(plan, "duties", dutiesOf(plan, "市司法局")), 39],
  ownership: [toTable(plan, "ownership", ownersOf(plan, 16)), 2],
  explanation: [toTable(plan, "explanation", explainOwnership(plan, "石岐街道", 39)), 8],
  sharedTasks: [
    toTable(plan, "sharedTasks", sharedTasks(plan, "市财政局", "市审计局", { roles: ["oversee"] })),
    2,
  ],
  units: [toTable(plan, "units", units(plan)), plan.data.units.length],
  members: [toTable(plan, "members", membersOf(plan, "各镇街", { asOf: "2021-07-19" })), 25],
  collectives: [toTable(plan, "collectives", collectivesOf(plan, "中山供电局")), 1],
  successors: [toTable(plan, "successors", successorsOf(plan, "东升镇")), 1],
  deadlines: [toTable(plan, "deadlines", deadlinesOf(plan, "publish-measures")), 1],
  due: [toTable(plan, "due", dueBetween(plan, "2021-12-21", "2021-12-31")), 3],
  overdue: [toTable(plan, "overdue", overdue(plan, "市司法局", { on: "2021-08-10", within: 7 })), 2],
  inspections: [toTable(plan, "inspections", inspections(plan)), 2],
  ambiguities: [toTable(plan, "ambiguities", ambiguities(plan, { task: 44 })), 1],
  repairs: [toTable(plan, "repairs", repairs(plan)), plan.data.repairs.length],
  thresholds: [toTable(plan, "thresholds", thresholds(plan)), thresholds(plan).length],
  instruments: [toTable(plan, "instruments", citedInstruments(plan)), citedInstruments(plan).length],
  workload: [toTable(plan, "workload", workload(plan)), workload(plan).rows.length],
  matrix: [toTable(plan, "matrix", responsibilityMatrix(plan)), responsibilityMatrix(plan).rows.length],
  tasks: [toTable(plan, "tasks", tasks(plan)), 48],
  groups: [toTable(plan, "groups", groups(plan)), 12],
  status: [toTable(plan, "status", report, { lights }), report.lines.length],
  rollUp: [toTable(plan, "rollUp", rollUp(plan, report, "group", lights), { lights }), 12],
  ledgerSheet: [toTable(plan, "ledgerSheet", ledgerSheet(plan, report)), 48],
  unitSheet: [toTable(plan, "unitSheet", unitSheet(plan, report, "市司法局")), 41],
  inspectionSheet: [
    toTable(plan, "inspectionSheet", inspectionSheet(plan, report, { unit: "市司法局" })),
    41,
  ],
  unmetObligations: [
    toTable(plan, "unmetObligations", unmetObligations(plan, report)),
    unmetObligations(plan, report).owed.length + unmetObligations(plan, report).toConfirm.length,
  ],
  lookBack: [toTable(plan, "lookBack", lookBack(undefined, undefined, "2021-09-17")), 0],
  summary: [toTable(plan, "summary", summary(plan, report)), 13],
  unfinished: [toTable(plan, "unfinished", summary(plan, report)), 1204],
  assignments: [toTable(plan, "assignments", assignAll(plan, report, "各镇街", { task: 33, ...by })), 23],
};

const kinds = Object.entries(made);

describe("every result is a table", () => {
  test.each(kinds)("%s", (_kind, [table, rows]) => {
    expect(table.rows.length).toBe(rows);
    expect(table.rows.every((cells) => cells.length === table.columns.length)).toBe(true);
    const ids = table.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(kinds.filter(([kind]) => kind !== "matrix"))(
    "%s has titles in both languages, each once",
    (_kind, [table]) => {
      for (const { zh, en } of [table.title, ...table.notes]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[A-Z]/);
      }
      const zh = table.columns.map(({ title }) => title.zh);
      const en = table.columns.map(({ title }) => title.en);
      expect(en.filter((title) => /\p{Script=Han}/u.test(title)).length).toBeLessThanOrEqual(
        table.id === "shared-tasks" ? 2 : table.columns.filter(({ id }) => id.startsWith("light:")).length,
      );
      expect([new Set(zh).size, new Set(en).size]).toEqual([zh.length, en.length]);
    },
  );

  test("another kind is refused", () => {
    const call = () => Reflect.apply(toTable, null, [plan, "gantt", []]);
    expect(refusalOf(call).code).toBe("argument.invalid");
  });
});

const textAt = <Id extends string>(
  table: Table<Id>,
  row: number,
  column: Id,
  lang: "zh" | "en" = "zh",
): string => cellText(cellAt(table, row, column) ?? { kind: "empty" }, lang);

describe("what the cells say", () => {
  test("a duty through a collective, in both languages", () => {
    const table = toTable(plan, "duties", dutiesOf(plan, "市司法局"));
    const row = table.rows.findIndex((_, at) => textAt(table, at, "subject") === "10");
    expect([
      textAt(table, row, "role"),
      textAt(table, row, "via"),
      textAt(table, row, "certainty", "en"),
      textAt(table, row, "role", "en"),
    ]).toEqual(["配合", "市直各部门 → 其他部门", "derived (by membership)", "supports"]);
  });

  test("an application's own labels", () => {
    const ours = { ...labels, zh: { ...labels.zh, role: { ...labels.zh.role, lead: "主办" } } };
    const duties = dutiesOf(plan, "市司法局", { roles: ["lead"] });
    expect(textAt(toTable(plan, "duties", duties, { labels: ours }), 0, "role")).toBe("主办");
  });

  test("the matrix marks what is not stated", () => {
    const table = toTable(plan, "matrix", responsibilityMatrix(plan));
    const row = table.rows.findIndex((_, at) => textAt(table, at, "unit") === "市司法局");
    expect([
      textAt(table, row, "26"),
      textAt(table, row, "10"),
      textAt(table, row, "39"),
      textAt(table, row, "29"),
    ]).toEqual(["牵头", "配合*", "落实?", ""]);
  });

  test("why a unit does not own a task", () => {
    const [table] = made.explanation;
    expect(table.rows[0]?.map((cell) => cellText(cell, "en"))).toEqual([
      "市教育体育局",
      "市教育体育局",
      "names another unit",
      "",
    ]);
  });

  test("none supplied is an answer", () => {
    expect(made.lookBack[0].notes.map(({ zh }) => zh)).toEqual(["未提供上一年度方案，无从回头看。"]);
  });

  test("every total over a partial roster says so", () => {
    const partial: readonly TableKind[] = [
      "workload",
      "matrix",
      "status",
      "rollUp",
      "ledgerSheet",
      "summary",
      "unfinished",
    ];
    for (const kind of partial) {
      expect(made[kind][0].notes.some(({ en }) => en.startsWith("Partial roster"))).toBe(true);
    }
    expect(made.members[0].notes).toEqual([]);
  });
});

describe("the ledger as an office keeps it", () => {
  const sheet = ledgerSheet(plan, report);
  const table = toTable(plan, "ledgerSheet", sheet);

  test("a row says what the ledger holds", () => {
    expect(table.rows[25]?.map((cell) => cellText(cell, "zh"))).toEqual([
      "26",
      "做好政务信息管理工作",
      plan.data.tasks[25]?.text,
      "市司法局",
      "",
      "市政务服务数据管理局",
      "",
      "",
      "2022-01-14，原定2021-12-31",
      "（虚构）司法〔2021〕1号",
      "2021-11-01，（虚构）已公开规章的六成",
      "推进中1，未启动1，红灯",
      "（虚构）部分文本|待校对",
      "（虚构）月底前校对完",
      "（虚构）专栏，https://example.invalid/rules",
      "待确认2条",
    ]);
  });

  test("columns are data: an office leaves out, renames and adds", () => {
    const [number, , , lead] = officeColumns;
    if (number === undefined || lead === undefined) throw new Error("no columns");
    const columns = [
      number,
      { ...lead, title: { zh: "主办单位", en: "Main unit" } },
      { id: "sign", title: { zh: "签字", en: "Signed" }, field: "blank" as const },
    ];
    const ours = toTable(plan, "ledgerSheet", sheet, { columns });
    expect(ours.columns.map(({ title }) => title.zh)).toEqual(["序号", "主办单位", "签字"]);
    expect(ours.rows[25]?.map((cell) => cellText(cell, "zh"))).toEqual(["26", "市司法局", ""]);
  });

  test("by unit and by line", () => {
    const byUnit = toTable(plan, "ledgerSheet", ledgerSheet(plan, report, { by: "unit" }));
    expect(byUnit.rows.some((cells) => cells[1]?.kind === "text" && cells[1].text === "市司法局")).toBe(true);
    const byLine = toTable(plan, "ledgerSheet", ledgerSheet(plan, report, { by: "line" }));
    expect(byLine.rows.length).toBe(report.lines.filter(({ state }) => state !== "succeeded").length);
  });
});

describe("personal fields leave only when asked for", () => {
  const asJson = (personal: boolean): string =>
    JSON.stringify([
      toTable(plan, "status", report, { lights, personal }),
      toTable(plan, "ledgerSheet", ledgerSheet(plan, report), {
        personal,
        people: { "zs-justice": { leader: "（虚构）王某", phone: "0000" } },
      }),
      toTable(plan, "unitSheet", unitSheet(plan, report, "市司法局"), { personal }),
      toTable(plan, "unfinished", summary(plan, report), { personal }),
    ]);

  test("no name and no number without leave, and the tables say that they are left out", () => {
    for (const name of [...fictionalPersons, "王某", "0000"]) expect(asJson(false)).not.toContain(name);
    expect(toMarkdown(made.ledgerSheet[0])).toContain("- 个人信息未导出。");
  });

  test("with leave they are there", () => {
    for (const name of [...fictionalPersons, "王某", "0000"]) expect(asJson(true)).toContain(name);
    expect(asJson(true)).not.toContain("个人信息未导出");
  });
});

test("a ledger is not changed by looking at it", () => {
  expect(JSON.stringify(reportOn("2022-01-04"))).toBe(JSON.stringify(report));
  expect(Object.isFrozen(smallLedger)).toBe(true);
});
