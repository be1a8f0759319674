import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

const codesOf = (source: string): readonly string[] =>
  importPlan(source, { year: 2024 }).diagnostics.map(({ code }) => code);

const two = [
  "12 修订公开目录; [6月底前]; 市档案局 responsible",
  "13 开展业务培训; [年底前]; 市司法局 responsible",
];

describe("an excerpt that begins inside a table", () => {
  test.each([
    ["pipes", "| 12 | 修订公开目录 | 市档案局 | 6月底前 |\n| 13 | 开展业务培训 | 市司法局 | 年底前 |"],
    ["pipes between the cells only", "12|修订公开目录|市档案局|6月底前\n13|开展业务培训|市司法局|年底前"],
    ["tabs", "12\t修订公开目录\t市档案局\t6月底前\n13\t开展业务培训\t市司法局\t年底前"],
    ["single spaces", "12 修订公开目录 市档案局 6月底前\n13 开展业务培训 市司法局 年底前"],
    [
      "a cell a line",
      "12\n修订公开目录\n市档案局\n6月底前\n13\n开展业务培训\n市司法局\n年底前\n信息来源：市政府办公室",
    ],
    [
      "a cell a line, its pipe on the next",
      "12\n|\n修订公开目录\n|\n市档案局\n|\n6月底前\n|\n13\n|\n开展业务培训\n|\n市司法局\n|\n年底前\n|",
    ],
  ])("%s: the cells tell the columns, and a diagnostic says so", (_, source) => {
    expect(rowsOf(source)).toEqual(two);
    expect(codesOf(source)).toContain("import.columns-inferred");
  });

  test("rows of HTML with a unit before several tasks and a score beside them", () => {
    const source =
      '<tr><td>1</td><td rowspan="4">市直部门</td><td>市水利局</td><td>60</td><td>整治农村黑臭水体</td></tr><tr><td rowspan="2">2</td><td rowspan="2">市档案局</td><td>30</td><td>修订公开目录</td></tr><tr><td>15</td><td>持续开展业务培训</td></tr><tr><td>3</td><td>市司法局</td><td>60</td><td>审查规范文件</td></tr>';
    expect(outline(importHtml(source).data).groups).toEqual(["市直部门 ×1"]);
    expect(rowsOf(source, importHtml)).toEqual([
      "1 整治农村黑臭水体; 市水利局 responsible",
      "2 修订公开目录; 市档案局 responsible",
      "2 持续开展业务培训; [持续开展]; 市档案局 responsible",
      "3 审查规范文件; 市司法局 responsible",
    ]);
  });

  const uneven =
    "公共空间\n9\n改造提升街角公园两处\n市园林局\n10\n修缮沿河步道三公里\n市水利局、各街镇\n市政设施\n11\n更新老化燃气管道\n市住建局\n12\n更新老旧供水管道\n13\n更新淤堵排水管道\n照明\n14\n在背街小巷增设路灯\n市城管局";

  test("headings between the rows, and over the first, are none of their cells; a cell stands for the rows below it", () => {
    expect(outline(importPlan(uneven).data).groups).toEqual(["公共空间 ×1", "市政设施 ×1", "照明 ×1"]);
    expect(rowsOf(uneven)).toEqual([
      "9 改造提升街角公园两处; 市园林局 responsible",
      "10 修缮沿河步道三公里; 市水利局 responsible; 各街镇 responsible",
      "11 更新老化燃气管道; 市住建局 responsible",
      "12 更新老旧供水管道; 市住建局 responsible",
      "13 更新淤堵排水管道; 市住建局 responsible",
      "14 在背街小巷增设路灯; 市城管局 responsible",
    ]);
  });

  test("rows of which some have a cell more, the numbers of the others being no quantities", () => {
    const source =
      "24\n源头减量\n推广可循环包装。\n市商务局\n2024年\n25\n减少一次性用品。\n市文旅局\n2024年\n26\n回收利用\n完善回收网点。\n市城管局\n2024年\n27\n规范收集运输。\n市住建局\n2024年\n28\n宣传\n组织宣讲。\n市委宣传部\n2024年";
    expect(rowsOf(source)).toEqual([
      "24 推广可循环包装。; [2024年]; 市商务局 responsible",
      "25 减少一次性用品。; [2024年]; 市文旅局 responsible",
      "26 完善回收网点。; [2024年]; 市城管局 responsible",
      "27 规范收集运输。; [2024年]; 市住建局 responsible",
      "28 组织宣讲。; [2024年]; 市委宣传部 responsible",
    ]);
  });

  test("whose role a column of units gives is not known: nobody leads", () => {
    const source = "5|修订公开目录|市档案局|市财政局、市水利局\n6|开展业务培训|市司法局|市教育局";
    expect(rowsOf(source)).toEqual([
      "5 修订公开目录; 市档案局 responsible; 市财政局 responsible; 市水利局 responsible",
      "6 开展业务培训; 市司法局 responsible; 市教育局 responsible",
    ]);
  });

  test("one row needs a number", () => {
    expect(rowsOf("6 | 完善目录管理办法 | 市档案局")).toEqual(["6 完善目录管理办法; 市档案局 responsible"]);
    expect(rowsOf("完善目录管理办法 | 市档案局")).toEqual([]);
  });

  test("a table that is no plan's, and one beside a plan in running text, are not read", () => {
    expect(rowsOf("姓名 | 单位 | 电话\n张三 | 市财政局 | 12345\n李四 | 市教育局 | 23456")).toEqual([]);
    const text =
      "1.修订公开目录，完善管理办法，健全工作机制。（市档案局牵头）\n2.开展业务培训，组织现场观摩。（市司法局负责）";
    expect(rowsOf(`${text}\n7|联系方式汇总|市财政局\n8|值班安排汇总|市教育局`)).toEqual([
      "1 修订公开目录，完善管理办法，健全工作机制。; 市档案局 lead",
      "2 开展业务培训，组织现场观摩。; 市司法局 responsible",
    ]);
  });
});

describe("titles of columns", () => {
  test("a cell a line: whatever stands between 序号 and the first number is a title", () => {
    const source =
      "序号\n工作任务\n资金渠道\n当前进度\n牵头单位\n1\n修订公开目录\n自筹\n80%\n市档案局\n2\n开展业务培训\n财政\n95%\n市司法局";
    expect(rowsOf(source)).toEqual(["1 修订公开目录; 市档案局 lead", "2 开展业务培训; 市司法局 lead"]);
  });

  test("on one line: the same where a number begins the next", () => {
    const source =
      "序号 工作任务 资金渠道 责任单位\n1 修订公开目录 自筹 市档案局\n2 开展业务培训 财政 市司法局";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 responsible",
      "2 开展业务培训; 市司法局 responsible",
    ]);
  });

  test("a cell a line: who supports may be nobody, and leaves no line; the row says that it is short", () => {
    const source =
      "序号\n工作任务\n牵头单位\n配合单位\n1\n修订公开目录\n市档案局\n市财政局\n2\n开展业务培训\n市司法局\n3\n审查规范文件\n市教育局\n市水利局";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 lead; 市财政局 support",
      "2 开展业务培训; 市司法局 lead",
      "3 审查规范文件; 市教育局 lead; 市水利局 support",
    ]);
    expect(codesOf(source)).toContain("import.row-short");
  });

  test.each([
    [
      "tasks with their numbers, a limit behind who supports",
      "工作任务\n牵头单位\n配合单位\n完成时限\n1.修订公开目录。\n市档案局\n市财政局\n6月底前\n2.开展业务培训。\n市司法局\n9月底前",
      [
        "1 修订公开目录。; [6月底前]; 市档案局 lead; 市财政局 support",
        "2 开展业务培训。; [9月底前]; 市司法局 lead",
      ],
    ],
    [
      "who is responsible beside who leads",
      "工作任务\n牵头单位\n责任单位\n1.修订公开目录。\n市档案局\n市财政局\n2.开展业务培训。\n市司法局",
      ["1 修订公开目录。; 市档案局 lead; 市财政局 responsible", "2 开展业务培训。; 市司法局 lead"],
    ],
    [
      "a leader between the task and its units",
      "工作任务\n责任领导\n牵头单位\n配合单位\n1.修订公开目录。\n张三\n市档案局\n市财政局\n2.开展业务培训。\n李四\n市司法局",
      ["1 修订公开目录。; 市档案局 lead; 市财政局 support", "2 开展业务培训。; 市司法局 lead"],
    ],
    [
      "a task that opens like a name, and a heading behind a short row",
      "序号\n工作任务\n牵头单位\n配合单位\n1\n修订公开目录\n市档案局\n市财政局\n2\n开展业务培训\n市司法局\n二、扩大开放\n3\n建设共享平台\n市水利局\n4\n建设展示中心\n市教育局",
      [
        "1 修订公开目录; 市档案局 lead; 市财政局 support",
        "2 开展业务培训; 市司法局 lead",
        "3 建设共享平台; 市水利局 lead",
        "4 建设展示中心; 市教育局 lead",
      ],
    ],
  ])("a cell a line, rows without a cell for the last units: %s", (_, source, rows) => {
    expect(rowsOf(source)).toEqual(rows);
    expect(codesOf(source)).toContain("import.row-short");
  });

  test.each([
    [
      "序号\n工作任务\n责任领导\n责任单位\n牵头单位\n配合单位\n1\n修订公开目录\n张三\n市档案局\n市财政局\n2\n开展业务培训\n李四\n市司法局\n市教育局",
    ],
    [
      "序号\n工作任务\n责任单位\n牵头\n配合\n1\n修订公开目录\n市档案局\n市财政局\n2\n开展业务培训\n市司法局\n市教育局",
    ],
    [
      "工作任务\n责任分工\n牵头\n配合\n1.修订公开目录\n市档案局\n市财政局\n2.开展业务培训\n市司法局\n市教育局",
    ],
    [
      "序号 工作任务 责任单位 牵头单位 配合单位\n1 修订公开目录 市档案局 市财政局\n2 开展业务培训 市司法局 市教育局",
    ],
  ])("a title over those of two columns of units has no cells of its own: %#", (source) => {
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 lead; 市财政局 support",
      "2 开展业务培训; 市司法局 lead; 市教育局 support",
    ]);
  });

  test("a cell a line: units that go on on the next line are those of who supports", () => {
    const source =
      "序号\n工作任务\n牵头单位\n配合单位\n1\n修订公开目录\n市档案局\n市财政局、市司法局\n市农业农村局\n2\n开展业务培训\n市教育局\n市水利局";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 lead; 市财政局 support; 市司法局 support; 市农业农村局 support",
      "2 开展业务培训; 市教育局 lead; 市水利局 support",
    ]);
    expect(codesOf(source)).toContain("import.row-short");
  });

  test("three columns of units, where rows have a cell for each", () => {
    const source =
      "序号\n工作任务\n责任单位\n牵头单位\n配合单位\n1\n修订公开目录\n市水利局\n市档案局\n市财政局\n2\n开展业务培训\n市民政局\n市司法局\n市教育局";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市水利局 responsible; 市档案局 lead; 市财政局 support",
      "2 开展业务培训; 市民政局 responsible; 市司法局 lead; 市教育局 support",
    ]);
  });

  test("who leads stands before the tasks, the pipes of all cells but the first before them", () => {
    const source =
      "牵头单位\n| 具体措施\n|\n市档案局\n| ●修订公开目录。\n●公布公开目录。\n|\n市司法局\n| ●审查规范文件。\n|";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市档案局 lead",
      "2 公布公开目录。; 市档案局 lead",
      "3 审查规范文件。; 市司法局 lead",
    ]);
  });

  test("考核部门 oversees, and a row with 一、 and no units heads those below", () => {
    const source =
      "<table><tr><th>序号</th><th>考核项目</th><th>分值</th><th>负责考核部门</th></tr><tr><td>一、</td><td>健全机制</td><td>30</td><td></td></tr><tr><td>1</td><td>修订公开目录</td><td>10</td><td>市档案局</td></tr></table>";
    expect(outline(importHtml(source).data).groups).toEqual(["健全机制 ×1"]);
    expect(rowsOf(source, importHtml)).toEqual(["1 修订公开目录; 市档案局 oversee"]);
  });
});

describe("lists by unit", () => {
  test.each([
    [
      "a full stop behind the unit",
      "（三）市公安局。负责治安管理调研。\n（四）市教育局。负责资源共享调研。",
      ["3 负责治安管理调研。; 市公安局 responsible", "4 负责资源共享调研。; 市教育局 responsible"],
    ],
    [
      "the verb of the duty behind the unit",
      "1.市公安局负责治安管理。\n2.市交通局、市城管局负责道路整治。",
      ["1 治安管理。; 市公安局 responsible", "2 道路整治。; 市交通局 responsible; 市城管局 responsible"],
    ],
    [
      "the same without numbers, under a heading",
      "一、部门职责\n市公安局负责治安管理。\n市教育局牵头负责校园安全。",
      ["1 治安管理。; 市公安局 responsible", "2 校园安全。; 市教育局 lead"],
    ],
    [
      "a working group, whose members follow, is no unit",
      "一、处置组。由市水利局牵头，市公安局参加。主要职责是收集情况。",
      ["1 处置组。由市水利局牵头，市公安局参加。主要职责是收集情况。; 市水利局 lead; 市公安局 support"],
    ],
  ])("%s", (_, source, rows) => {
    expect(rowsOf(source)).toEqual(rows);
  });
});
