import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

const groupsOf = (source: string): readonly string[] => outline(importPlan(source).data).groups;
const codesOf = (source: string, read: typeof importPlan = importPlan): readonly string[] =>
  read(source, { year: 2024 }).diagnostics.map(({ code }) => code);

const two = [
  "1 修订公开目录; [6月底前]; 市档案局 responsible",
  "2 开展业务培训; [年底前]; 市司法局 responsible",
];

describe("a table whose columns a mark parts", () => {
  test.each([
    [
      "pipes at both ends",
      "| 序号 | 工作任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n| 1 | 修订公开目录 | 市档案局 | 6月底前 |\n| 2 | 开展业务培训 | 市司法局 | 年底前 |",
    ],
    [
      "pipes between the cells only",
      "序号|工作任务|责任单位|完成时限\n1|修订公开目录|市档案局|6月底前\n2|开展业务培训|市司法局|年底前",
    ],
    [
      "tabs",
      "序号\t工作任务\t责任单位\t完成时限\n1\t修订公开目录\t市档案局\t6月底前\n2\t开展业务培训\t市司法局\t年底前",
    ],
    [
      "a cell a line, its pipe on the next",
      "序号\n|\n工作任务\n|\n责任单位\n|\n完成时限\n|\n1\n|\n修订公开目录\n|\n市档案局\n|\n6月底前\n|\n2\n|\n开展业务培训\n|\n市司法局\n|\n年底前\n|",
    ],
    [
      "a cell a line, its pipe behind it",
      "序号 |\n工作任务 |\n责任单位 |\n完成时限 |\n1 |\n修订公开目录 |\n市档案局 |\n6月底前 |\n2 |\n开展业务培训 |\n市司法局 |\n年底前 |",
    ],
    [
      "single spaces, a row a line",
      "序号 工作任务 责任单位 完成时限\n1 修订公开目录 市档案局 6月底前\n2 开展业务培训 市司法局 年底前",
    ],
    [
      "titles whose characters are spaced",
      "序号 工 作 任 务 责任单位 完成时限\n1 修订公开目录 市档案局 6月底前\n2 开展业务培训 市司法局 年底前",
    ],
    [
      "a paragraph a cell",
      "序号\n\n工作任务\n\n责任单位\n\n完成时限\n\n1\n\n修订公开目录\n\n市档案局\n\n6月底前\n\n2\n\n开展业务培训\n\n市司法局\n\n年底前",
    ],
    [
      "a line a cell, numbers with their tasks",
      "工作任务\n责任单位\n完成时限\n1.修订公开目录\n市档案局\n6月底前\n2.开展业务培训\n市司法局\n年底前",
    ],
  ])("%s", (_, source) => {
    expect(rowsOf(source)).toEqual(two);
  });

  test("rows that lack merged cells at their beginning", () => {
    const source =
      "序号 | 工作事项 | 工作任务 | 责任单位 |\n1 | 目录 | 修订公开目录。 | 市档案局 |\n公布公开目录。 | 市司法局 |\n2 | 培训 | 开展业务培训。 | 市财政局 |";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市档案局 responsible",
      "1 公布公开目录。; 市司法局 responsible",
      "2 开展业务培训。; 市财政局 responsible",
    ]);
  });

  test("rows that lack merged cells and are filled up at their end", () => {
    const source =
      "工作任务 | 具体要求 | 责任部门 |\n一、公开目录 | 1.修订公开目录。 | 办公室 |\n2.公布公开目录。 | 财务科 | |";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 办公室 responsible",
      "2 公布公开目录。; 财务科 responsible",
    ]);
    expect(codesOf(source)).toContain("import.row-short");
  });

  test("a row that lacks a cell in its middle is said", () => {
    const source =
      "| 序号 | 工作任务 | 责任单位 | 完成时限 |\n| 1 | 修订公开目录 | 市档案局 | 6月底前 |\n| 2 | 开展业务培训 | 年底前 |";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; [6月底前]; 市档案局 responsible",
      "2 开展业务培训; [年底前]; 市档案局 responsible",
    ]);
    expect(codesOf(source)).toEqual(expect.arrayContaining(["import.row-short", "import.reach-inferred"]));
  });

  test("tasks whose cells for units are all empty share those above", () => {
    const source =
      "工作任务 |\n牵头单位 |\n责任单位 |\n一、公开目录 | ||\n1.修订公开目录 |\n市档案局 |\n各县区 |\n2.公布公开目录 | ||\n3.更新公开目录 |\n市直各部门 | |";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 lead; 各县区 responsible",
      "2 公布公开目录; 市档案局 lead; 各县区 responsible",
      "3 更新公开目录; 市档案局 lead; 市直各部门 responsible",
    ]);
    expect(codesOf(source)).toEqual(expect.arrayContaining(["import.reach-inferred", "import.row-short"]));
  });

  test("headings alone in their row", () => {
    const source = "| 序号 | 工作任务 | 责任单位 |\n|| 一、夯实基础 ||\n| 1 | 修订公开目录 | 市档案局 |";
    expect(groupsOf(source)).toEqual(["夯实基础 ×1"]);
  });

  test("numbers in a column without a title", () => {
    const source =
      "工作任务\n|\n具体要求\n|\n责任科室\n|\n公开目录\n|\n1\n|\n修订公开目录。\n|\n办公室\n|\n2\n|\n公布公开目录。\n|\n综合科\n|";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 办公室 responsible",
      "2 公布公开目录。; 综合科 responsible",
    ]);
  });

  test("a table without a column of units: its tasks have limits, and nobody is invented", () => {
    const source = "序号 | 工作事项 | 进度安排 | 完成情况 |\n1 | 修订公开目录 | 6月底前 | 正常 |";
    expect(rowsOf(source)).toEqual(["1 修订公开目录; [6月底前]"]);
    expect(codesOf(source)).toContain("import.task-without-clause");
  });

  test("as many lines in the cell for limits as tasks in their cell", () => {
    const source = "工作项目 |\n起止时间 |\n一、准备\n1、修订公开目录\n2、开展业务培训 |\n6月底前\n年底前 |";
    expect(rowsOf(source)).toEqual(["1 修订公开目录; [6月底前]", "2 开展业务培训; [年底前]"]);
  });

  test("the titles again after a page break are no row", () => {
    const source =
      "工作任务\n责任单位\n1.修订公开目录\n市档案局\n工作任务\n责任单位\n2.开展业务培训\n市司法局";
    const { accounting } = importPlan(source);
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 responsible",
      "2 开展业务培训; 市司法局 responsible",
    ]);
    expect(
      accounting.segments.some((segment) => segment.use === "noise" && segment.reason === "repeated-header"),
    ).toBe(true);
  });
});

describe("a table that has run into one line", () => {
  test("no mark between titles, headings, tasks and cells", () => {
    const source =
      "附件2024年工作任务分解表工作任务工作要求责任单位一、夯实基础1.修订公开目录。市档案局2.开展业务培训。市司法局、市财政局二、强化保障3.落实经费。市财政局 来源：市政府办公室 附件下载";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市档案局 responsible",
      "2 开展业务培训。; 市司法局 responsible; 市财政局 responsible",
      "3 落实经费。; 市财政局 responsible",
    ]);
    expect(groupsOf(source)).toEqual(["夯实基础 ×1", "强化保障 ×1"]);
  });

  test("cells of two columns of units, told apart by the rows that have one of them", () => {
    const source =
      "工作任务工作要求牵头单位责任单位一、夯实基础1.修订公开目录。 市直各部门2.开展业务培训。市司法局市直各部门3.落实经费。市直各部门";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市直各部门 responsible",
      "2 开展业务培训。; 市司法局 lead; 市直各部门 responsible",
      "3 落实经费。; 市直各部门 responsible",
    ]);
  });

  test("single spaces between cells, no numbers: of two texts before a cell the first is a heading, and that is said", () => {
    const source =
      "任务目标 具体任务 责任单位 上半年，夯实基础。 修订公开目录； 市档案局 开展业务培训； 市司法局、 市财政局 下半年，强化保障。 落实经费。 市财政局";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录；; 市档案局 responsible",
      "2 开展业务培训；; 市司法局 responsible; 市财政局 responsible",
      "3 落实经费。; 市财政局 responsible",
    ]);
    expect(codesOf(source).filter((code) => code === "import.heading-inferred")).toHaveLength(2);
  });

  test("headings that have run into the number under them", () => {
    const source =
      "一、夯实基础（一）修订公开目录。（市档案局负责）二、强化保障（二）落实经费。（市财政局负责）";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市档案局 responsible",
      "2 落实经费。; 市财政局 responsible",
    ]);
    expect(groupsOf(source)).toEqual(["夯实基础 ×1", "强化保障 ×1"]);
  });
});

describe("lines", () => {
  test("numbered headings over tasks without numbers", () => {
    const source =
      "工作任务\n责任单位\n一、夯实基础\n修订公开目录。\n市档案局牵头\n开展业务培训。\n市司法局牵头\n二、强化保障\n落实经费。\n市财政局牵头";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市档案局 lead",
      "2 开展业务培训。; 市司法局 lead",
      "3 落实经费。; 市财政局 lead",
    ]);
  });

  test("a row with fewer cells than columns of units says no role where any of them may be the missing one", () => {
    const source =
      "工作任务\n责任单位\n牵头单位\n1.修订公开目录\n市档案局\n2.开展业务培训\n市司法局\n市财政局";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 responsible",
      "2 开展业务培训; 市司法局 responsible; 市财政局 lead",
    ]);
    expect(codesOf(source)).toContain("clause.no-role-words");
  });

  test("a time limit among the units is one of the task", () => {
    expect(rowsOf("1.修订公开目录。（市档案局负责，6月底前）")).toEqual([
      "1 修订公开目录。; [6月底前]; 市档案局 responsible",
    ]);
  });

  test("a bracket that names nobody, where others name units, is said", () => {
    const source = "1.修订公开目录。（市档案局负责）\n2.开展业务培训。（另行安排的）";
    expect(codesOf(source)).toContain("import.bracket-unread");
  });

  test("a bracket that belongs to the name before it is no clause", () => {
    const source = "工作任务 责任单位\n1.修订公开目录。各乡镇人民政府（街道办事处）";
    expect(rowsOf(source)).toEqual(["1 修订公开目录。; 各乡镇人民政府（街道办事处） responsible"]);
  });

  test("several tasks under one number: a heading may have run on, and that is said", () => {
    const source = "1.夯实基础修订公开目录。（市档案局牵头）开展业务培训。（市司法局牵头）";
    expect(rowsOf(source)).toHaveLength(2);
    expect(codesOf(source)).toContain("import.heading-run-on");
  });

  test("who answers, in a sentence of the task", () => {
    const source =
      "一、监测组。由市生态环境局牵头，市水务局参加。主要职责：开展监测。\n二、保障组。由市财政局牵头。主要职责：落实经费。";
    expect(rowsOf(source).map((row) => row.split("; ").slice(1))).toEqual([
      ["市生态环境局 lead", "市水务局 support"],
      ["市财政局 lead"],
    ]);
  });
});

describe("lists by unit", () => {
  test.each([
    ["a heading", "一、市档案局\n1.修订公开目录。\n2.公布公开目录。\n二、市司法局\n1.开展业务培训。"],
    ["a line without a number", "市档案局\n1.修订公开目录。\n2.公布公开目录。\n市司法局\n1.开展业务培训。"],
    ["a colon", "市档案局：\n1.修订公开目录。\n2.公布公开目录。\n市司法局：\n1.开展业务培训。"],
  ])("%s names the units", (_, source) => {
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录。; 市档案局 responsible",
      "2 公布公开目录。; 市档案局 responsible",
      "1 开展业务培训。; 市司法局 responsible",
    ]);
  });

  test("a line each", () => {
    expect(rowsOf("市档案局：负责修订公开目录。\n市司法局、市财政局：开展业务培训。")).toEqual([
      "1 负责修订公开目录。; 市档案局 responsible",
      "2 开展业务培训。; 市司法局 responsible; 市财政局 responsible",
    ]);
  });

  test("a line each, with a verb, or with what is asked", () => {
    expect(
      rowsOf(
        "市住建局负责村庄整治总协调。\n市委农办要结合示范创建，督促落实。\n市规划局协同市民政局负责布点规划。\n市城管局负责垃圾清运。",
      ),
    ).toEqual([
      "1 村庄整治总协调。; 市住建局 responsible",
      "2 要结合示范创建，督促落实。; 市委农办 responsible",
      "3 布点规划。; 市规划局 responsible; 市民政局 support",
      "4 垃圾清运。; 市城管局 responsible",
    ]);
  });

  test("numbered units over a sentence, and a number for each behind a full stop", () => {
    expect(
      rowsOf(
        "四、职责分工\n（一）市建管委\n牵头推进规划建设，落实指标。\n（二）市发改委、市财政局\n指导项目立项。",
      ),
    ).toEqual([
      "1 牵头推进规划建设，落实指标。; 市建管委 responsible",
      "2 指导项目立项。; 市发改委 responsible; 市财政局 responsible",
    ]);
    expect(
      rowsOf(
        "（一）市安监局。负责监督整改；负责调查事故。\n（二）各街道办事处。负责组织排查；负责通知业主。分工为：\n1.青溪街道办事处负责青溪片区。\n2.白沙街道办事处负责白沙片区。",
      ),
    ).toEqual([
      "1 负责监督整改；负责调查事故。; 市安监局 responsible",
      "2 负责组织排查；负责通知业主。分工为：; 各街道办事处 responsible",
      "1 青溪片区。; 青溪街道办事处 responsible",
      "2 白沙片区。; 白沙街道办事处 responsible",
    ]);
  });

  test("units without numbers over a sentence each", () => {
    expect(
      rowsOf(
        "市教育局\n改善学校卫生环境，开展健康学校建设。\n市公安局\n加强交通安全，减少意外伤害。\n市财政局、市审计局\n落实经费保障，加强监督检查。",
      ),
    ).toEqual([
      "1 改善学校卫生环境，开展健康学校建设。; 市教育局 responsible",
      "2 加强交通安全，减少意外伤害。; 市公安局 responsible",
      "3 落实经费保障，加强监督检查。; 市财政局 responsible; 市审计局 responsible",
    ]);
  });

  test("behind a semicolon within a sentence", () => {
    expect(
      rowsOf("市移民局牵头，治理库岸；市林业局牵头，恢复植被；修复湿地。市水务局牵头，清理河道。"),
    ).toEqual([
      "1 治理库岸；; 市移民局 lead",
      "2 恢复植被；修复湿地。; 市林业局 lead",
      "3 清理河道。; 市水务局 lead",
    ]);
  });

  test("a sentence each", () => {
    expect(rowsOf("市档案局牵头，负责修订公开目录。市司法局牵头，负责开展业务培训。")).toEqual([
      "1 负责修订公开目录。; 市档案局 lead",
      "2 负责开展业务培训。; 市司法局 lead",
    ]);
  });
});

test("white space parts the number of a heading from it", () => {
  const source =
    "一　完善制度\n（一）健全法规\n1.修订条例。（市司法局负责）\n二 加强监管\n2.开展检查。（市应急局负责）";
  expect(outline(importPlan(source).data).groups).toEqual([
    "完善制度 ×1",
    "完善制度 > 健全法规 ×1",
    "加强监管 ×1",
  ]);
});

describe("columns of a page", () => {
  const table = (head: string, ...rows: readonly string[]): string =>
    `<table>${[head, ...rows].map((cells) => `<tr>${cells}</tr>`).join("")}</table>`;
  const cells = (...words: readonly string[]): string => words.map((each) => `<td>${each}</td>`).join("");

  test("a second column of units, for the sections of one of them", () => {
    const source = table(
      cells("序号", "工作任务", "责任单位", "局内责任处室"),
      cells("1", "修订公开目录", "市档案局", "办公室"),
    );
    expect(rowsOf(source, importHtml)).toEqual(["1 修订公开目录; 市档案局 responsible; 办公室 responsible"]);
  });

  test("merges are per column", () => {
    const source = table(
      cells("工作任务", "具体要求", "落实单位", "负责处室"),
      `<td rowspan="2">公开</td><td>1.修订公开目录</td><td rowspan="2">市水务局</td><td>办公室</td>`,
      `<td>2.公布公开目录</td><td>规划处</td>`,
    );
    expect(importHtml(source).data.clauses.map(({ text, governs }) => `${text}: ${governs.join()}`)).toEqual([
      "市水务局: 1,2",
      "办公室: 1",
      "规划处: 2",
    ]);
  });

  test("one title over two columns", () => {
    const source = table(
      '<td rowspan="2">工作任务</td><td colspan="2">责任单位</td>',
      cells("牵头", "配合"),
      cells("1.修订公开目录", "市档案局", "市司法局"),
    );
    expect(rowsOf(source, importHtml)).toEqual(["1 修订公开目录; 市档案局 lead; 市司法局 support"]);
  });

  test("measures under tasks are the tasks", () => {
    const source = table(
      cells("工作任务", "具体措施", "责任单位"),
      cells("公开", "1.修订公开目录", "市档案局"),
    );
    expect(rowsOf(source, importHtml)).toEqual(["1 修订公开目录; 市档案局 responsible"]);
  });

  test("the date of a page's own table is no plan", () => {
    const meta = table(cells("文件名称", "发布时间"), cells("工作方案", "2024-03-01"));
    expect(importHtml(meta).data.tasks).toEqual([]);
  });
});

describe("a row of tabs that begins with empty cells", () => {
  const titles = "序号\t工作任务\t责任单位";
  const first = "1\t修订公开目录\t市档案局";

  test("adds an owner to the task above, and says that it was inferred", () => {
    const source = `${titles}\n${first}\n\t\t市司法局\n2\t开展业务培训\t市教育局`;
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 responsible; 市司法局 responsible",
      "2 开展业务培训; 市教育局 responsible",
    ]);
    expect(codesOf(source)).toContain("import.reach-inferred");
  });

  test("adds a task without a number", () => {
    expect(rowsOf(`${titles}\n${first}\n\t开展业务培训\t市司法局`)).toEqual([
      "1 修订公开目录; 市档案局 responsible",
      "1 开展业务培训; 市司法局 responsible",
    ]);
  });

  test("is no row where the line is only indented", () => {
    expect(rowsOf(`${titles}\n${first}\n\t本表由市政府办公室负责解释。`)).toEqual([
      "1 修订公开目录; 市档案局 responsible",
    ]);
  });
});

describe("tasks that look like units", () => {
  const doubts = (task: string): readonly string[] =>
    codesOf(`序号|工作任务|责任单位\n1|${task}|市数据局\n2|修订目录|市档案局`).filter(
      (code) => code === "import.task-doubtful",
    );

  test("are doubted, but not what is to be built", () => {
    expect(doubts("市档案局")).toEqual(["import.task-doubtful"]);
    expect(doubts("建设局、规划局")).toEqual(["import.task-doubtful"]);
    expect(doubts("建设公共数据平台")).toEqual([]);
    expect(doubts("组建工作专班")).toEqual([]);
  });
});

describe("a head of two rows, whose form has lost what spans columns", () => {
  const rows = [
    "1 修订公开目录; [6月底前]; 市档案局 lead; 市司法局 support",
    "2 开展业务培训; [年底前]; 市教育局 lead; 各区 support",
  ];

  test.each([
    [
      "pipes, the second row as short as its titles",
      "序号|工作任务|责任单位|完成时限\n牵头单位|配合单位\n1|修订公开目录|市档案局|市司法局|6月底前\n2|开展业务培训|市教育局|各区|年底前",
    ],
    [
      "pipes, empty cells in both rows",
      "|序号|工作任务|责任单位||完成时限|\n|||牵头|配合||\n|1|修订公开目录|市档案局|市司法局|6月底前|\n|2|开展业务培训|市教育局|各区|年底前|",
    ],
    [
      "pipes, titles repeated where a cell spans",
      "序号|工作任务|责任单位|责任单位|完成时限\n序号|工作任务|牵头单位|配合单位|完成时限\n1|修订公开目录|市档案局|市司法局|6月底前\n2|开展业务培训|市教育局|各区|年底前",
    ],
    [
      "tabs",
      "序号\t工作任务\t责任单位\t\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t修订公开目录\t市档案局\t市司法局\t6月底前\n2\t开展业务培训\t市教育局\t各区\t年底前",
    ],
    [
      "single spaces",
      "序号 工作任务 责任单位 完成时限\n牵头单位 配合单位\n1 修订公开目录 市档案局 市司法局 6月底前\n2 开展业务培训 市教育局 各区 年底前",
    ],
    [
      "a cell a line",
      "序号\n工作任务\n责任单位\n完成时限\n牵头单位\n配合单位\n1\n修订公开目录\n市档案局\n市司法局\n6月底前\n2\n开展业务培训\n市教育局\n各区\n年底前",
    ],
  ])("%s", (_, source) => {
    expect(rowsOf(source)).toEqual(rows);
  });

  test("leaders under the same title answer for nothing", () => {
    expect(
      rowsOf(
        "序号|重点任务|责任分工|备注\n责任领导|责任单位|责任人\n1|修订公开目录|王五|市档案局|赵六|无\n2|开展业务培训|王五|市司法局|钱七|无",
      ),
    ).toEqual(["1 修订公开目录; 市档案局 responsible", "2 开展业务培训; 市司法局 responsible"]);
  });
});

describe("two tables that have lost their form, one after the other", () => {
  test("each is read by its own titles, the title between heads the second", () => {
    const source =
      "序号\n工作目标\n责任单位\n1\n修订公开目录\n市档案局\n2\n开展业务培训\n市教育局\n附件2\n临江市2024年重点任务分解表\n序号\n工作任务\n牵头单位\n配合单位\n1\n改造老旧小区\n市住建局\n各区";
    expect(rowsOf(source)).toEqual([
      "1 修订公开目录; 市档案局 responsible",
      "2 开展业务培训; 市教育局 responsible",
      "1 改造老旧小区; 市住建局 lead; 各区 support",
    ]);
    expect(groupsOf(source).at(-1)).toBe("临江市2024年重点任务分解表 ×1");
    expect(codesOf(source)).not.toContain("import.unread");
  });
});

describe("a cell of units that goes on over several lines", () => {
  test("the first line is the first column's, the others are the last column's", () => {
    const source =
      "领域\n主要目标\n主要责任单位\n责任单位\n1.提高服务质量。\n——降低投诉率。\n市司法局\n市教育局\n市水务局\n——缩短时限。\n市档案局\n市财政局";
    expect(rowsOf(source)).toEqual([
      "1 降低投诉率。; 市司法局 responsible; 市教育局 responsible; 市水务局 responsible",
      "2 缩短时限。; 市档案局 responsible; 市财政局 responsible",
    ]);
    expect(codesOf(source)).toContain("import.line-joined");
  });
});

describe("a bracket that says itself whose task it is, inside the task", () => {
  test("is the clause, and the task goes on behind it", () => {
    const source =
      "一、专项工作\n1.规范收费行为（牵头单位：市民政局、市财政局）。坚持分类指导。\n2.清理评比活动（责任单位：市司法局）。健全长效机制。";
    expect(rowsOf(source)).toEqual([
      "1 规范收费行为（牵头单位：市民政局、市财政局）。坚持分类指导。; 市民政局 lead; 市财政局 lead",
      "2 清理评比活动（责任单位：市司法局）。健全长效机制。; 市司法局 responsible",
    ]);
  });
});

describe("brackets in other forms", () => {
  test.each([
    ["half-width square", "[责任单位：市司法局]"],
    ["full-width square", "［责任单位：市司法局］"],
    ["tortoise shell", "〔责任单位：市司法局〕"],
    ["lenticular", "【责任单位：市司法局】"],
  ])("%s", (_, bracket) => {
    expect(rowsOf(`一、规范服务\n1.修订公开目录。${bracket}\n2.开展业务培训。${bracket}`)).toEqual([
      "1 修订公开目录。; 市司法局 responsible",
      "2 开展业务培训。; 市司法局 responsible",
    ]);
  });
});

test.each(["完成时限", "时间进度", "计划进度", "完成日期", "进度计划"])(
  "a column called %s holds time limits",
  (title) => {
    const { data } = importPlan(
      `临江市2023年环境卫生工作分工方案\n序号|工作任务|责任单位|${title}\n1|完善管理体制|市城管局|8月底前\n2|规范清扫作业|市环卫处|常态工作\n`,
    );
    expect(data.tasks.map(({ timings }) => timings.map(({ kind, words }) => [kind, words]))).toEqual([
      [["byEndOf", "8月底前"]],
      [["ongoing", "常态工作"]],
    ]);
  },
);

describe("a cell a line, a pipe on lines of its own around each row", () => {
  const framed = (rows: readonly (readonly string[])[]): string =>
    `临江市2023年分工方案\n${rows.map((cells) => `|\n${cells.join("\n|\n")}\n|`).join("\n")}\n`;
  const titles = ["序号", "工作任务", "责任单位", "完成时限"];

  test("loses no row", () => {
    const rows = ["1", "2", "3", "4"].map((n) => [n, `完善第${n}项制度`, "市司法局、市审计局", "8月底前"]);
    expect(rowsOf(framed([titles, ...rows]))).toEqual(
      rows.map(([n, task]) => `${n} ${task}; [8月底前]; 市司法局 responsible; 市审计局 responsible`),
    );
  });

  test("also where the last cell of a row is empty", () => {
    const rows = [
      ["1", "修订办法", "市司法局", ""],
      ["2", "开展培训", "市审计局", "8月底前"],
    ];
    expect(rowsOf(framed([titles, ...rows]))).toEqual([
      "1 修订办法; 市司法局 responsible",
      "2 开展培训; [8月底前]; 市审计局 responsible",
    ]);
  });
});
