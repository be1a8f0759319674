import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";

/** An invented plan: a page whose table has a column for each role and for the time limit, merged cells, and a page break. */
const page = `<!doctype html><html><head><title>不是方案</title><style>td{color:red}</style>
<script>document.write("<td>脚本局</td>")</script></head><body>
<nav>当前位置：首页 &gt; 文件</nav>
<h1>青河县2025年惠民实事任务分解表</h1>
<table>
<thead><tr><th>序号</th><th>工作任务</th><th>具体要求</th><th>牵头单位</th><th>配合单位</th><th>完成时限</th></tr></thead>
<tr><td colspan="6">一、便民服务</td></tr>
<tr><td>1</td><td rowspan="2">改善办事条件</td><td>新建3个自助服务点</td><td rowspan="2">县行政审批局</td><td>县财政局、<br>县住房城乡建设局</td><td>2025年6月底前</td></tr>
<tr><td>2</td><td>公布办事指南<!-- 市水务局 --></td><td>县司法局&#x3001;各乡镇</td><td rowspan="2">全年工作</td></tr>
<tr><td>3</td><td>畅通咨询渠道</td><td>答复来信<span style="display: none">（隐藏局负责）</span></td><td>县信访局</td><td>无</td></tr>
</table>
<p>— 2 —</p>
<table>
<tr><th>序号</th><th>工作任务</th><th>具体要求</th><th>牵头单位</th><th>配合单位</th><th>完成时限</th></tr>
<tr><td colspan="6">二、环境整治</td></tr>
<tr><td>1</td><td>清理河道</td><td>R&amp;D经费投入AT&amp;amp;T清淤</td><td>县水利局</td><td>县生态环境局</td><td>每季度</td></tr>
</table></body></html>`;

describe("a page with columns for roles and time limits", () => {
  const { data, accounting, diagnostics } = importHtml(page);

  test("spans say which cell governs which rows; numbers start again under the next heading", () => {
    expect(outline(data)).toEqual({
      groups: [
        "便民服务 ×1",
        "便民服务 > 改善办事条件 ×1",
        "便民服务 > 畅通咨询渠道 ×1",
        "环境整治 ×1",
        "环境整治 > 清理河道 ×1",
      ],
      tasks: [
        "1.1/1 便民服务 > 改善办事条件: 新建3个自助服务点 [byEndOf 2025-06 2025年6月底前]",
        "1.1/2 便民服务 > 改善办事条件: 公布办事指南 [ongoing 全年工作]",
        "1.2/3 便民服务 > 畅通咨询渠道: 答复来信 [ongoing 全年工作]",
        "2.1/1 环境整治 > 清理河道: R&D经费投入AT&amp;T清淤 [recurring 每季度]",
      ],
      clauses: [
        "1.1/1,1.1/2 merged-cell: 县行政审批局 lead (column)",
        "1.1/1 merged-cell: 县财政局 support (column); 县住房城乡建设局 support (column)",
        "1.1/2 merged-cell: 县司法局 support (column); 各乡镇 support (column)",
        "1.2/3 merged-cell: 县信访局 lead (column)",
        "2.1/1 merged-cell: 县水利局 lead (column)",
        "2.1/1 merged-cell: 县生态环境局 support (column)",
      ],
    });
  });

  test("spans point into the page, where the words stand", () => {
    const { span } = data.tasks[3] ?? { span: { start: 0, end: 0 } };
    expect(page.slice(span.start, span.end)).toBe("R&amp;D经费投入AT&amp;amp;T清淤");
    const justice = data.clauses[2]?.assignments[1]?.span ?? { start: 0, end: 0 };
    expect(page.slice(justice.start, justice.end)).toBe("各乡镇");
  });

  test("scripts, styles, comments and hidden text never reach the plan", () => {
    const all = JSON.stringify([data, diagnostics]);
    for (const word of ["脚本局", "市水务局", "隐藏局", "color", "不是方案"]) expect(all).not.toContain(word);
  });

  test("every character is accounted for", () => {
    const { used, noise, unread } = accounting.characters;
    expect(used + noise + unread).toBe(page.length);
    const left = accounting.segments.filter(({ use }) => use === "unread");
    expect(left.map(({ span }) => page.slice(span.start, span.end))).toEqual(["— 2 —"]);
    const repeated = accounting.segments.filter(
      (segment) => segment.use === "noise" && segment.reason === "hidden",
    );
    expect(repeated.length).toBeGreaterThan(3);
  });
});

test("牵头 and 配合 in a second row of titles name the roles of the columns that one title spans", () => {
  const { data } = importHtml(`<h1>临江市2024年重点工作任务分解表</h1><table>
    <tr><th rowspan="2">序号</th><th rowspan="2">工作任务</th><th colspan="2">责任分工</th><th rowspan="2">时限</th></tr>
    <tr><th>牵头</th><th>配合</th></tr>
    <tr><td>1</td><td>修订公开目录</td><td>市档案局</td><td>市司法局</td><td>6月底前</td></tr></table>`);
  expect(outline(data)).toEqual({
    groups: ["临江市2024年重点工作任务分解表 ×1"],
    tasks: ["1 临江市2024年重点工作任务分解表: 修订公开目录 [byEndOf 2024-06 6月底前]"],
    clauses: ["1 merged-cell: 市档案局 lead (column)", "1 merged-cell: 市司法局 support (column)"],
  });
});

test("a title may end in 任务分工, above the day it was signed", () => {
  const { data } = importHtml(`<h2>临江市2024年法治政府建设任务分工</h2><p>2024年2月1日</p><table>
    <tr><th>序号</th><th>工作任务</th><th>责任单位</th></tr>
    <tr><td>1</td><td>修订公开目录</td><td>市档案局</td></tr></table>`);
  expect(data.title).toBe("临江市2024年法治政府建设任务分工");
  expect(data.document.signed).toBe("2024-02-01");
  expect(data.document.issuer).toBe("印发单位未写明");
});

test("a table within a cell of a plan's table is a part of the cell", () => {
  const { data } =
    importHtml(`<h1>云岭市2025年重点任务分解表</h1><table><tr><td>序号</td><td>任务</td><td>责任单位</td><td>时限</td></tr>
<tr><td>1</td><td>建成水厂两座</td><td>市水务局</td><td><table><tr><td>6月底前</td></tr></table></td></tr>
<tr><td>2</td><td>建成公园三处</td><td>市园林局</td><td>9月底前</td></tr></table>`);
  expect(data.tasks.map(({ text, timings }) => `${text} ${timings.map(({ words }) => words)}`)).toEqual([
    "建成水厂两座 6月底前",
    "建成公园三处 9月底前",
  ]);
  expect(data.clauses.map(({ text, governs }) => `${text} ${governs}`)).toEqual(["市水务局 1", "市园林局 2"]);
});

test("titles under a title of units part it, where the others span both rows", () => {
  const { data } = importHtml(`<h1>云岭市2025年任务清单</h1><table>
<tr><th rowspan="2">序号</th><th rowspan="2">任务</th><th colspan="2">责任单位</th><th rowspan="2">完成时限</th></tr>
<tr><th>市级</th><th>县级</th></tr>
<tr><td>1</td><td>新建管网三十公里</td><td>市住建局</td><td>东县人民政府</td><td>6月底前</td></tr></table>`);
  expect(data.tasks.map(({ text }) => text)).toEqual(["新建管网三十公里"]);
  expect(data.clauses.flatMap(({ assignments }) => assignments.map(({ role }) => role))).toEqual([
    "responsible",
    "responsible",
  ]);
});

test("one title over two columns of units leaves the first row a row", () => {
  const { data } = importHtml(`<h1>云岭市2025年任务清单</h1><table>
<tr><th>序号</th><th>任务</th><th colspan="2">责任单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>新建管网三十公里</td><td>市住建局</td><td>东县人民政府</td><td>6月底前</td></tr></table>`);
  expect(data.tasks.map(({ text }) => text)).toEqual(["新建管网三十公里"]);
});

test("labels and answers that are paragraphs of their own belong together", () => {
  const { data } = importHtml(
    `<h1>云岭市2025年重点任务分解</h1><dl><dt>任务内容</dt><dd>建成水厂两座</dd><dt>责任单位</dt><dd>市水务局</dd><dt>完成时限</dt><dd>6月底前</dd></dl><dl><dt>任务内容</dt><dd>建成公园三处</dd><dt>责任单位</dt><dd>市园林局</dd></dl>`,
  );
  expect(data.tasks.map(({ text, timings }) => `${text} ${timings.length}`)).toEqual([
    "建成水厂两座 1",
    "建成公园三处 0",
  ]);
  expect(data.clauses.map(({ governs }) => governs)).toEqual([["1"], ["2"]]);
});

describe("several tasks and several lines of units in a row", () => {
  const row = (owners: string) =>
    importHtml(`<h1>云岭市2025年任务分解表</h1><table><tr><td>工作任务</td><td>责任单位</td></tr>
<tr><td><p>1.改建门诊三处</p><p>2.培训乡医二百名</p></td><td>${owners}</td></tr></table>`);

  test("belong together where the lines have numbers", () => {
    const { data } = row("<p>1.市卫健委</p><p>2.市人社局、市教育局</p>");
    expect(data.clauses.map(({ text, governs }) => `${text} ${governs}`)).toEqual([
      "市卫健委 1",
      "市人社局、市教育局 2",
    ]);
  });

  test("else all answer for all, and it is said", () => {
    const { data, diagnostics } = row("<p>市卫健委</p><p>市人社局</p>");
    expect(data.clauses.map(({ governs, confidence }) => `${governs} ${confidence}`)).toEqual(["1,2 medium"]);
    expect(diagnostics.map(({ code }) => code)).toContain("import.reach-inferred");
  });
});

test("white space that entities stand for is no word that was not read", () => {
  const { diagnostics } = importHtml(
    "<h1>云岭市2025年任务分工方案</h1><p>&nbsp;&nbsp;1.开展巡查。（市城管局负责）</p><p>&nbsp;</p>",
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["import.no-issuer"]);
});

describe("a table without a column of units", () => {
  test("belongs to the units in the line over it", () => {
    const { data, diagnostics } = importHtml(`<h1>云岭市2025年重点任务分解表</h1>
<p>责任单位：市水务局</p><table><tr><td>序号</td><td>任务</td><td>完成时限</td></tr><tr><td>1</td><td>建成水厂两座</td><td>6月底前</td></tr></table>
<p>二、市园林局</p><table><tr><td>序号</td><td>任务</td><td>完成时限</td></tr><tr><td>2</td><td>新增绿地百亩</td><td>9月底前</td></tr></table>`);
    expect(data.clauses.map(({ text, governs }) => `${text} ${governs}`)).toEqual([
      "责任单位：市水务局 1",
      "市园林局 2",
    ]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("import.task-without-clause");
  });
});

describe("一、 before words alone in a row whose cells are not merged", () => {
  const rows = (cells: string): string => `<h1>云岭市2025年任务分解表</h1><table>${cells}</table>`;
  test("heads the rows with deeper numbers below it", () => {
    const { data } = importHtml(
      rows(`<tr><td>任务</td><td>责任单位</td></tr><tr><td>一、水务</td><td></td></tr>
<tr><td>1.建成水厂两座</td><td>市水务局</td></tr><tr><td>二、绿化</td><td></td></tr><tr><td>2.新增绿地百亩</td><td>市园林局</td></tr>`),
    );
    expect(outline(data).tasks).toEqual(["1 水务: 建成水厂两座", "2 绿化: 新增绿地百亩"]);
  });

  test("is a task where those of the others are numbered alike", () => {
    const { data, diagnostics } = importHtml(
      rows(`<tr><td>任务</td><td>责任单位</td></tr><tr><td>一、建成水厂两座</td><td></td></tr>
<tr><td>二、新增绿地百亩</td><td>市园林局</td></tr>`),
    );
    expect(data.tasks.map(({ text }) => text)).toEqual(["建成水厂两座", "新增绿地百亩"]);
    expect(diagnostics.map(({ code }) => code)).toContain("import.task-without-clause");
  });
});
