import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

const rows = [
  "1 完成集团重组。; 市国资委 responsible",
  "2 清理低效资产。; 市国资委 responsible; 市审计局 responsible",
  "3 推行职业经理人。; 市委组织部 responsible",
];

describe("several rows on a line", () => {
  test.each([
    [
      "under their titles",
      "序号 工作任务 责任单位\n1 完成集团重组。 市国资委 2 清理低效资产。 市国资委、市审计局 3 推行职业经理人。 市委组织部",
    ],
    [
      "with numbers that have run into the cells before them",
      "序号 工作任务 责任单位\n1 完成集团重组。 市国资委2 清理低效资产。 市国资委、市审计局3 推行职业经理人。 市委组织部",
    ],
    [
      "behind their titles",
      "序号 工作任务 责任单位 1 完成集团重组。 市国资委2 清理低效资产。 市国资委、市审计局3 推行职业经理人。 市委组织部",
    ],
    [
      "a cell a line, with numbers that have run into the cells before them",
      "序号\n工作任务\n责任单位\n1\n完成集团重组。\n市国资委2\n清理低效资产。\n市国资委、市审计局3\n推行职业经理人。\n市委组织部",
    ],
  ])("%s", (_, source) => {
    expect(rowsOf(source)).toEqual(rows);
  });

  test("a number that counts something within a task begins none", () => {
    expect(
      rowsOf("序号 工作任务 责任单位\n1 新建 2 处 水厂。 市水务局\n2 评选 3 名 工匠。 市总工会").map((row) =>
        row.slice(0, 1),
      ),
    ).toEqual(["1", "2"]);
  });
});

describe("bare numbers that have run into cells and tasks", () => {
  const rows = [
    "1 新建书屋30座。; 区文旅局 responsible; 区财政局 responsible",
    "2 改造第70中学，8月20日前竣工。; [8月20日前]; 区教育局 responsible",
    "3 新增就业2000人。; 区人社局 responsible; 各街道 responsible",
  ];

  test("part the rows where each counts on behind units", () => {
    const source =
      "某区民生实事任务分解表序号工作任务责任单位1新建书屋30座。区文旅局、区财政局2改造第70中学，8月20日前竣工。区教育局3新增就业2000人。区人社局、各街道";
    expect(rowsOf(source)).toEqual(rows);
  });
});

describe("the way to a page", () => {
  test("is no task where the page has run into one line", () => {
    const source =
      "当前位置：首页 > 信息公开 某市旧区改造工作方案 1.逐一摸排小区。（责任单位：市住建局） 2.核对管线资料。（责任单位：市水务局）";
    expect(rowsOf(source)).toEqual([
      "1 逐一摸排小区。; 市住建局 responsible",
      "2 核对管线资料。; 市水务局 responsible",
    ]);
  });
});

describe("a table without any mark between its cells", () => {
  const limited = [
    "1 开工建设标准厂房五万平方米。; [6月底前]; 市工信局 responsible",
    "2 盘活闲置土地三百亩。; [9月底前]; 市自然资源局 responsible; 市工信局 responsible",
    "3 组织银企对接四场。; [全年]; 市金融办 responsible",
  ];
  test.each([
    [
      "all on one line",
      "序号工作任务责任单位完成时限1.开工建设标准厂房五万平方米。市工信局6月底前2.盘活闲置土地三百亩。市自然资源局、市工信局9月底前3.组织银企对接四场。市金融办全年",
    ],
    [
      "a row a line, the numbers run into the tasks",
      "序号工作任务责任单位完成时限\n1开工建设标准厂房五万平方米。市工信局6月底前\n2盘活闲置土地三百亩。市自然资源局、市工信局9月底前\n3组织银企对接四场。市金融办全年",
    ],
  ])("parts units and limits: %s", (_, source) => {
    expect(rowsOf(source)).toEqual(limited);
  });
});

test("where several blanks part the titles, a single one stands within a cell", () => {
  expect(
    rowsOf(`序号    工作任务                牵头单位      配合单位        完成时限
1       创建 4A 级景区一处      市文旅局      市住建局        10月底前
2       举办 2 场马拉松         市体育局                      4月底前
3       新改建厕所              市文旅局      各县区          全年`),
  ).toEqual([
    "1 创建 4A 级景区一处; [10月底前]; 市文旅局 lead; 市住建局 support",
    "2 举办 2 场马拉松; [4月底前]; 市体育局 lead",
    "3 新改建厕所; [全年]; 市文旅局 lead; 各县区 support",
  ]);
});

test("headings stand between rows and above the first where everything has run together", () => {
  const source =
    "序号工作任务责任单位完成时限一、治理散煤（3项）1取缔劣质煤摊点。市市场监管局3月底前2置换民用煤炉。市发改委、各乡镇10月底前二、管控扬尘3冲洗城区主干道。市城管局全年4覆盖裸露土堆。市住建局5月底前";
  expect(rowsOf(source)).toEqual([
    "1 取缔劣质煤摊点。; [3月底前]; 市市场监管局 responsible",
    "2 置换民用煤炉。; [10月底前]; 市发改委 responsible; 各乡镇 responsible",
    "3 冲洗城区主干道。; [全年]; 市城管局 responsible",
    "4 覆盖裸露土堆。; [5月底前]; 市住建局 responsible",
  ]);
  expect(outline(importPlan(source).data).groups).toEqual(["治理散煤（3项） ×1", "管控扬尘 ×1"]);
});

test("numbers that an excerpt leaves out", () => {
  expect(
    rowsOf(
      "（一）健全体系1.改造门诊。（市卫健委负责）2.培训医师。（市人社局负责）4.评选示范单位。（市文旅局负责）",
    ),
  ).toEqual([
    "1 改造门诊。; 市卫健委 responsible",
    "2 培训医师。; 市人社局 responsible",
    "4 评选示范单位。; 市文旅局 responsible",
  ]);
});

test("how the characters of a title sound is no part of it", () => {
  expect(
    rowsOf(
      "序號(hào) | 任務(wù)項(xiàng)目 | 責(zé)任單位 |\n1 | 接種疫苗。 | 區衛健局 |\n2 | 配置設備。 | 區紅十字會 |",
    ),
  ).toEqual(["1 接种疫苗。; 区卫健局 responsible", "2 配置设备。; 区红十字会 responsible"]);
});
