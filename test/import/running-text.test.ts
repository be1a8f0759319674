import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

const groupsOf = (source: string): readonly string[] => outline(importPlan(source).data).groups;
const codesOf = (source: string): readonly string[] =>
  importPlan(source, { year: 2024 }).diagnostics.map(({ code }) => code);

describe("brackets behind tasks in running text", () => {
  test.each([
    [
      "units alone, where a sentence ends and the next task has a bracket too",
      "5、扶持特色产业，壮大县（市、区）经济（市经信局、市财政局）。改造老旧小区。补助困难家庭（市民政局）。",
      [
        "5 扶持特色产业，壮大县（市、区）经济; 市经信局 responsible; 市财政局 responsible",
        "5 改造老旧小区。补助困难家庭; 市民政局 responsible",
      ],
    ],
    [
      "verbs, where a semicolon ends the task",
      "（一）完善考核办法（市人力资源社会保障局负责）；健全激励机制（市财政局牵头）；推进职级改革（市委组织部负责）。",
      [
        "1 完善考核办法; 市人力资源社会保障局 responsible",
        "1 健全激励机制; 市财政局 lead",
        "1 推进职级改革; 市委组织部 responsible",
      ],
    ],
    [
      "verbs, inside a sentence that goes on",
      "1.制定方案（市发展改革委牵头），9月底前完成。",
      ["1 制定方案（市发展改革委牵头），9月底前完成。; [9月底前]; 市发展改革委 lead"],
    ],
    [
      "a label, behind which the same task goes on",
      "1.规范收费（牵头单位：市民政局）。坚持分类指导。2.清理评比（责任单位：市司法局）。健全机制。3.推进改革（市财政局负责）。",
      [
        "1 规范收费（牵头单位：市民政局）。坚持分类指导。; 市民政局 lead",
        "2 清理评比（责任单位：市司法局）。健全机制。; 市司法局 responsible",
        "3 推进改革; 市财政局 responsible",
      ],
    ],
    [
      "a task that ends in a word that titles have too",
      "3.加快平台建设（责任单位：市财政局）。\n4.推进信用管理（牵头单位：市司法局）。",
      ["3 加快平台建设; 市财政局 responsible", "4 推进信用管理; 市司法局 lead"],
    ],
    [
      "a limit behind the units, which is none of theirs",
      "1.修订办事指南。（市档案局牵头，市司法局配合；2024年5月底前完成）\n2.走访老人。（市民政局、市残联；常态化开展）",
      [
        "1 修订办事指南。; [2024年5月底前]; 市档案局 lead; 市司法局 support",
        "2 走访老人。; [常态化开展]; 市民政局 responsible; 市残联 responsible",
      ],
    ],
  ])("%s", (_, source, rows) => {
    expect(rowsOf(source)).toEqual(rows);
  });

  test("the words of a clause end before the limit behind them", () => {
    const source = "1.修订办事指南。（市档案局牵头，市司法局配合；2024年5月底前完成）";
    expect(importPlan(source).data.clauses.map(({ text }) => text)).toEqual(["市档案局牵头，市司法局配合"]);
  });

  test("a bracket of units inside a task that names others is none of a task", () => {
    const source = "1.推动各区（市政务服务中心）入驻。改善营商环境（市商务局、市司法局）。";
    expect(rowsOf(source)).toEqual([
      "1 推动各区（市政务服务中心）入驻。改善营商环境; 市商务局 responsible; 市司法局 responsible",
    ]);
  });
});

describe("a heading with units, over tasks that name nobody", () => {
  test("its units answer for all of them", () => {
    const source =
      "（一）完善路网结构。（市交通局牵头，各县政府配合）\n1.改建公路420公里。\n2.贯通旅游公路。\n（二）健全管养机制\n1.推行路长制。（市财政局负责）\n";
    const { groups, tasks, clauses } = outline(importPlan(source).data);
    expect(groups).toEqual(["完善路网结构 ×1", "健全管养机制 ×1"]);
    expect(tasks).toEqual([
      "1/1 完善路网结构: 改建公路420公里。",
      "1/2 完善路网结构: 贯通旅游公路。",
      "2/1 健全管养机制: 推行路长制。",
    ]);
    expect(clauses).toEqual([
      "1/1,1/2 position: 市交通局 lead (verb); 各县政府 support (verb)",
      "2/1 sentence: 市财政局 responsible (verb)",
    ]);
    expect(codesOf(source)).toContain("import.reach-inferred");
  });

  test("they answer too for a task whose own words name supporters only", () => {
    const source =
      "一、市民政局牵头的任务\n1.走访老人。（市财政局配合）\n2.核查台账。\n3.发放补助。（市审计局牵头）\n配合单位：市残联\n二、市司法局\n4.开展普法。（市教育局配合）";
    expect(rowsOf(source)).toEqual([
      "1 走访老人。; 市财政局 support; 市民政局 lead",
      "2 核查台账。; 市民政局 lead",
      "3 发放补助。; 市审计局 lead; 市残联 support",
      "4 开展普法。; 市教育局 support; 市司法局 responsible",
    ]);
  });
});

describe("numbers that typesetting has changed", () => {
  test("a circled number directly behind a short heading opens its tasks", () => {
    const source =
      "1.文化惠民①新建书屋30座。（市文旅局负责）②举办演出20场。（市文旅局牵头，各镇街配合）2.就业惠民①开展培训。（市人社局负责）②发放补贴。（市财政局负责）";
    expect(rowsOf(source)).toEqual([
      "1 新建书屋30座。; 市文旅局 responsible",
      "2 举办演出20场。; 市文旅局 lead; 各镇街 support",
      "1 开展培训。; 市人社局 responsible",
      "2 发放补贴。; 市财政局 responsible",
    ]);
    expect(groupsOf(source)).toEqual(["文化惠民 ×1", "就业惠民 ×1"]);
  });

  test("a space may stand between a number and its mark", () => {
    const source = "1 . 规范收费。\n责任单位：市民政局\n2 . 清理评比。\n责任单位：市司法局\n";
    expect(rowsOf(source)).toEqual([
      "1 规范收费。; 市民政局 responsible",
      "2 清理评比。; 市司法局 responsible",
    ]);
  });

  test("circled numbers within a sentence are no tasks", () => {
    const source = "1.重点做好三项工作：①摸清底数，②建立台账，③限期整改。（市住建局负责）";
    expect(rowsOf(source)).toEqual([
      "1 重点做好三项工作：①摸清底数，②建立台账，③限期整改。; 市住建局 responsible",
    ]);
  });
});

describe("headings in running text", () => {
  test("a sentence alone under its number heads the tasks without numbers below it", () => {
    const source =
      "（4）发展群众体育。\n建设健身场地，改善设施条件。（市体育局牵头）\n举办全民健身活动。（市教育局牵头）\n（5）提升治理水平。\n完善社区治理。（市民政局牵头）\n做好信访工作。（市信访局牵头）";
    expect(groupsOf(source)).toEqual(["发展群众体育 ×1", "提升治理水平 ×1"]);
    expect(rowsOf(source)).toEqual([
      "1 建设健身场地，改善设施条件。; 市体育局 lead",
      "2 举办全民健身活动。; 市教育局 lead",
      "3 完善社区治理。; 市民政局 lead",
      "4 做好信访工作。; 市信访局 lead",
    ]);
  });

  test("short words and a space behind each number head the tasks that run on behind them", () => {
    const source =
      "一、改善出行条件 新建公交站台，2024年底前完成十座。（市交通运输局牵头，市城管局参与）修补破损路面。（市住房城乡建设局负责）二、方便群众看病 延长门诊时间。（市卫生健康委负责）开设夜间窗口。（市医保局负责）";
    expect(groupsOf(source)).toEqual(["改善出行条件 ×1", "方便群众看病 ×1"]);
    expect(rowsOf(source)).toEqual([
      "1 新建公交站台，2024年底前完成十座。; [2024年底前]; 市交通运输局 lead; 市城管局 support",
      "2 修补破损路面。; 市住房城乡建设局 responsible",
      "3 延长门诊时间。; 市卫生健康委 responsible",
      "4 开设夜间窗口。; 市医保局 responsible",
    ]);
  });

  test("the first sentence behind （一） heads the tasks that run on behind it, and a diagnostic says so", () => {
    const source =
      "（一）净化网络环境。开展专项行动，加大保护力度。（市市场监管局负责）查处违法网络（手机）经营行为。（市公安局负责）\n（二）整治重点市场。组织农资检查。（市农业农村局负责）";
    expect(groupsOf(source)).toEqual(["净化网络环境 ×1", "整治重点市场 ×1"]);
    expect(rowsOf(source)).toEqual([
      "1 开展专项行动，加大保护力度。; 市市场监管局 responsible",
      "2 查处违法网络（手机）经营行为。; 市公安局 responsible",
      "3 组织农资检查。; 市农业农村局 responsible",
    ]);
    expect(codesOf(source)).toContain("import.heading-inferred");
  });

  test("the first sentence behind 1. is its task's own", () => {
    const source =
      "1.公开防治信息。公布完成情况。（市生态环境局）接受公众监督。（市司法局）\n2.公开疫情信息。公布政策文件。（市卫生健康局）";
    expect(rowsOf(source)).toEqual([
      "1 公开防治信息。公布完成情况。; 市生态环境局 responsible",
      "1 接受公众监督。; 市司法局 responsible",
      "2 公开疫情信息。公布政策文件。; 市卫生健康局 responsible",
    ]);
  });

  const led =
    "（二）完善服务网络。（市商务局牵头）\n1.新建便民市场5个。（市财政局负责）\n2.改造社区超市。（市供销社）\n3.补建菜市场。\n（三）加强人才工作。（市人力资源社会保障局牵头）\n1.引进人才100名。（市教育局负责）";

  test("units behind a heading answer for the tasks below that name nobody", () => {
    expect(groupsOf(led)).toEqual(["完善服务网络 ×1", "加强人才工作 ×1"]);
    expect(rowsOf(led)).toEqual([
      "1 新建便民市场5个。; 市财政局 responsible",
      "2 改造社区超市。; 市供销社 responsible",
      "3 补建菜市场。; 市商务局 lead",
      "1 引进人才100名。; 市教育局 responsible",
    ]);
  });

  test("a heading that goes on to introduce its tasks is its first sentence; the rest is not read", () => {
    const source =
      "（一）实施先锋工程。以服务群众为重点，深化党的建设。\n1.完善目标管理办法。（市委组织部负责）\n（二）实施强基工程。主要有：\n2.整顿软弱组织。（市委组织部负责）";
    expect(groupsOf(source)).toEqual(["实施先锋工程 ×1", "实施强基工程。主要有： ×1"]);
    expect(codesOf(source)).toContain("import.unread");
  });

  test("labels on lines of their own behind a heading are the heading's", () => {
    const source =
      "（三）创新方式\n牵头单位：市委组织部\n7.完善管理办法。（责任单位：市财政局）\n8.推进公开。\n9.开展培训。（责任单位：市司法局）";
    expect(groupsOf(source)).toEqual(["创新方式 ×1"]);
    expect(rowsOf(source)).toEqual([
      "7 完善管理办法。; 市财政局 responsible",
      "8 推进公开。; 市委组织部 lead",
      "9 开展培训。; 市司法局 responsible",
    ]);
  });

  test("it is said how far they reach, and where they reach no task", () => {
    const said = importPlan(led, { year: 2024 }).diagnostics.flatMap((diagnostic) =>
      diagnostic.code === "import.clause-without-task" || diagnostic.code === "import.reach-inferred"
        ? [[diagnostic.code, diagnostic.params.words]]
        : [],
    );
    expect(said).toEqual([
      ["import.reach-inferred", "市商务局牵头"],
      ["import.clause-without-task", "市人力资源社会保障局牵头"],
    ]);
  });
});

describe("label lines and marks", () => {
  test.each([["牵头负责领导：张三。"], ["牵头市领导：张三"], ["分管副市长：张三"]])(
    "%s names a person, and is neither task nor unit",
    (line) => {
      const source = `1﹒财政收入增长8%。\n${line}\n牵头责任单位：市财政局。\n协同责任单位：市税务局。`;
      expect(rowsOf(source)).toEqual(["1 财政收入增长8%。; 市财政局 lead; 市税务局 support"]);
      expect(codesOf(source)).toContain("import.unread");
    },
  );

  test.each([
    [
      "tasks without numbers, each over its labels",
      "生产总值增长8%以上，努力更好。\n牵头负责领导：张三\n牵头单位：市发展改革委\n工业发展。规模以上工业增长10%。\n牵头负责领导：李四、王五\n牵头单位：市经信局",
      [
        "1 生产总值增长8%以上，努力更好。; 市发展改革委 lead",
        "2 工业发展。规模以上工业增长10%。; 市经信局 lead",
      ],
    ],
    [
      "labels that say that their words are a task",
      "工作任务：推进审批改革。\n责任单位：市司法局\n完成时限：年底前\n工作任务：推进事业单位改革。\n责任单位：市教育局",
      ["1 推进审批改革。; [年底前]; 市司法局 responsible", "2 推进事业单位改革。; 市教育局 responsible"],
    ],
    [
      "names of persons parted like numbers",
      "（三）工业发展。\n牵头领导：李四、王五\n牵头单位：市经信局",
      ["3 工业发展。; 市经信局 lead"],
    ],
  ])("%s", (_, source, rows) => {
    expect(rowsOf(source)).toEqual(rows);
  });

  test.each([
    ["white space", "1.推进审批改革 市司法局、市教育局\n2.建设绿道20公里 市水利局"],
    ["a dash", "1.推进审批改革——市司法局、市教育局\n2.建设绿道20公里——市水利局"],
  ])("units at the end of numbered lines, behind %s", (_, source) => {
    expect(rowsOf(source)).toEqual([
      "1 推进审批改革; 市司法局 responsible; 市教育局 responsible",
      "2 建设绿道20公里; 市水利局 responsible",
    ]);
  });

  test("the end of a sentence from 由 on", () => {
    expect(rowsOf("1.推进审批改革，由市司法局牵头，市教育局配合。\n2.建设绿道，由市水利局负责。")).toEqual([
      "1 推进审批改革，由市司法局牵头，市教育局配合。; 市司法局 lead; 市教育局 support",
      "2 建设绿道，由市水利局负责。; 市水利局 responsible",
    ]);
  });

  test("bullets begin tasks", () => {
    expect(rowsOf("一、强化监管\n●完善目录。（市档案局负责）\n●开展培训。（市司法局负责）")).toEqual([
      "1 完善目录。; 市档案局 responsible",
      "2 开展培训。; 市司法局 responsible",
    ]);
  });

  test("a line that is joined to a task is said, also where labels tell the units", () => {
    const source = "1.修订目录。\n并按时公布。\n责任单位：市档案局";
    expect(rowsOf(source)).toEqual(["1 修订目录。\n并按时公布。; 市档案局 responsible"]);
    expect(codesOf(source)).toContain("import.line-joined");
  });
});
