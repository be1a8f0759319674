import { compilePlan, dutiesOf, ownersOf, type PlanData, tasks, tasksOwnedBy } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { importPlan, parseResponsibility } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { type Table, toMarkdown, toTable } from "fengong/report";
import { toCsv } from "fengong/report/csv";
import { toIcs } from "fengong/report/ics";
import { describe, expect, it } from "vitest";
import { zhongshan } from "../../support/zhongshan.js";

describe("question 19: the dates of a unit for a calendar", () => {
  it("an event a date; approximate days and duties that are only possible are tentative", () => {
    const file = toIcs(zhongshan, dutiesOf(zhongshan, "市政府办公室"), { stamp: "2021-07-05T09:00:00Z" });
    const events = file
      .split("BEGIN:VEVENT")
      .slice(1)
      .map((event) => [/DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1], /STATUS:(\w+)/.exec(event)?.[1]]);
    expect(events).toEqual([
      ["20210816", "CONFIRMED"],
      ["20210920", "TENTATIVE"],
      ["20211220", "TENTATIVE"],
      ["20211231", "TENTATIVE"],
      ["20220131", "TENTATIVE"],
    ]);
  });
});

/** The same questions to every plan: its owners and its dates. */
function answers(data: PlanData): readonly (readonly string[])[] {
  const plan = compilePlan(data, { calendar: chinaMainland });
  const named = new Map(data.units.map(({ id, name }) => [id, name]));
  return tasks(plan).map(({ key }) => [
    key,
    ...ownersOf(plan, key).map(({ unit, role }) => `${named.get(unit)} ${role}`),
  ]);
}

const table = (title: string, ...rows: readonly (readonly string[])[]): string =>
  `<h1>${title}</h1><table>${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("")}</table>`;
const cell = (text: string, rows = 1): string => `<td${rows > 1 ? ` rowspan="${rows}"` : ""}>${text}</td>`;
const line = (...texts: readonly string[]): readonly string[] => texts.map((text) => cell(text));

describe("question 38: plans with other columns answer the same questions", () => {
  it("序号, 牵头单位 and 完成时限, as in Shenzhen's of 2016", () => {
    const { data } = importHtml(
      table(
        "临江市2016年政务公开工作要点分工表",
        line("序号", "工作任务", "具体要求", "牵头单位", "完成时限"),
        line("1", "权力公开", "公开权力清单", "市编办", "2016年12月底前"),
        line("2", "财政公开", "公开预算", "市财政局", "全年工作"),
      ),
    );
    expect(answers(data)).toEqual([
      ["1", "市编办 lead"],
      ["2", "市财政局 lead"],
    ]);
    const plan = compilePlan(data, { calendar: chinaMainland });
    expect(dutiesOf(plan, "市编办").flatMap(({ due }) => due.map(({ date }) => date))).toEqual([
      "2016-12-31",
    ]);
    expect(data.tasks[1]?.timings.map(({ kind, words }) => [kind, words])).toEqual([["ongoing", "全年工作"]]);
  });

  it("牵头单位 beside 责任单位, as in Jimei's of 2021: the column gives the role", () => {
    const { data } = importHtml(
      table(
        "集安区2021年政务公开任务分解表",
        line("工作任务", "工作要求", "牵头单位", "责任单位"),
        line("规划公开", "公开各类规划", "区发改局", "区直各部门、各街道"),
      ),
    );
    expect(answers(data)).toEqual([["1", "区发改局 lead", "区直各部门 responsible", "各街道 responsible"]]);
  });

  it("two levels of groups, as in Taishan's of 2022; numbers that begin again keep their tasks apart", () => {
    const { data } = importPlan(`台江市2022年政务公开工作分工方案
一、加强信息公开
（一）规划公开
1.公开各类规划。（市发展改革局牵头，各镇街配合）
2.归集历史规划。（市自然资源局负责）
（二）财政公开
1.公开预算决算。（市财政局负责）`);
    expect(answers(data)).toEqual([
      ["1.1/1", "市发展改革局 lead", "各镇街 support"],
      ["1.1/2", "市自然资源局 responsible"],
      ["1.2/1", "市财政局 responsible"],
    ]);
    const titles = new Map(data.groups.map(({ id, title }) => [id, title]));
    expect(data.groups.map(({ title, parent }) => [title, parent && titles.get(parent)])).toEqual([
      ["加强信息公开", null],
      ["规划公开", "加强信息公开"],
      ["财政公开", "加强信息公开"],
    ]);
  });

  it("two columns of owners whose cells are merged apart, as in a water bureau's of 2021", () => {
    const { data } = importHtml(
      table(
        "临江市2021年政务公开工作分工表",
        line("工作任务", "具体要求", "落实单位", "负责处室"),
        [
          cell("规划公开", 2),
          cell("公开各类规划"),
          cell("市发展改革局牵头，市直各部门配合", 2),
          cell("规划处"),
        ],
        line("归集历史规划", "办公室牵头，各处室配合"),
      ),
    );
    expect(answers(data)).toEqual([
      ["1", "市发展改革局 lead", "市直各部门 support", "规划处 responsible"],
      ["2", "市发展改革局 lead", "市直各部门 support", "办公室 lead", "各处室 support"],
    ]);
  });
});

describe("question 41: the plan in its original columns, read again", () => {
  const whole = toTable(zhongshan, "tasks", tasks(zhongshan));
  const kept = ["task", "group", "words", "clauses"];
  const places = whole.columns.flatMap(({ id }, at) => (kept.includes(id) ? [at] : []));
  const original: Table = {
    ...whole,
    columns: whole.columns.filter(({ id }) => kept.includes(id)),
    rows: whole.rows.map((cells) => cells.filter((_, at) => places.includes(at))),
  };

  it("CSV has a row a task under the titles of the document", () => {
    const lines = toCsv(original, { bom: false }).split("\r\n");
    expect(lines[0]).toBe("序号,工作任务,具体要求,落实单位");
    expect(lines[30]).toBe(
      "30,完善政务公开平台建设,2021年底前县级以上政府门户网站全部支持互联网协议第6版。,市政务服务数据管理局",
    );
  });

  it("a table of Markdown, imported with the known units, has the same tasks, groups and owners", () => {
    const page = `# ${zhongshan.data.title}\n\n${toMarkdown(original, { heading: 0 })}`;
    const { data, accounting } = importPlan(page, { units: zhongshan.data.units });
    expect(accounting.characters.unread).toBe(0);
    expect(data.tasks.map(({ key, text }) => [key, text])).toEqual(
      zhongshan.data.tasks.map(({ key, text }) => [key, text]),
    );
    expect(data.groups.map(({ title }) => title)).toEqual(zhongshan.data.groups.map(({ title }) => title));
    expect(answers(data)).toEqual(answers(zhongshan.data));
    const led = tasksOwnedBy(compilePlan(data), "市司法局", { roles: ["lead"] }).map(({ task }) => task);
    expect(led).toEqual(["25", "26"]);
  });
});

describe("question 43: the roles in a pasted cell, with every doubt", () => {
  it("two sentences: the first gives responsible units, the second overseers", () => {
    const { assignments, diagnostics } = parseResponsibility(
      "市直各部门、各镇街。市发展改革局、财政局、审计局、市场监管局按照职责分工强化监管。",
    );
    expect(assignments.map(({ unit, role, byDuty }) => [unit, role, byDuty])).toEqual([
      ["市直各部门", "responsible", false],
      ["各镇街", "responsible", false],
      ["市发展改革局", "oversee", true],
      ["市财政局", "oversee", true],
      ["市审计局", "oversee", true],
      ["市市场监管局", "oversee", true],
    ]);
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["clause.no-role-words", { words: "市直各部门、各镇街" }],
    ]);
  });

  it("a bracket behind a unit, and a list that 等部门 leaves open", () => {
    const bracketed = parseResponsibility("市司法局牵头，市政务服务数据管理局（市信息中心）配合");
    expect(bracketed.diagnostics.map(({ code }) => code)).toEqual(["clause.bracketed-name"]);
    const open = parseResponsibility("市教育体育局、水务局、中山供电局等部门按照职责分工落实");
    expect(open.assignments.map(({ unit, openEnded }) => [unit, openEnded])).toEqual([
      ["市教育体育局", false],
      ["市水务局", false],
      ["中山供电局", true],
    ]);
  });
});
