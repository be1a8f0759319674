import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { rowsOf } from "./rows.js";

describe("labels alone on their lines", () => {
  test("belong to the answers on the lines below them", () => {
    expect(
      rowsOf(`1.建设医共体。
责任单位
市卫健委
配合单位
市医保局、市财政局
完成时限
2024年10月底前
2.配齐村医。
责任单位：
各县区人民政府
市人社局
完成时限：
全年`),
    ).toEqual([
      "1 建设医共体。; [2024年10月底前]; 市卫健委 responsible; 市医保局 support; 市财政局 support",
      "2 配齐村医。; [全年]; 各县区人民政府 responsible; 市人社局 responsible",
    ]);
  });

  test("are words like others where no answer stands below", () => {
    const { data } = importPlan("云湖市2024年方案\n1.明确责任单位\n建立清单。\n2.开展检查。（市司法局负责）");
    expect(data.tasks.map(({ text }) => text)).toContain("开展检查。");
    expect(data.units.map(({ name }) => name)).not.toContain("责任单位");
  });
});

describe("labels that only white space parts from the answers", () => {
  test("are labels", () => {
    expect(rowsOf("1.压缩开办时间 牵头单位 市市场监管局 配合单位 市公安局 完成时限 9月底前")).toEqual([
      "1 压缩开办时间; [9月底前]; 市市场监管局 lead; 市公安局 support",
    ]);
  });

  test("are none before other words", () => {
    const { data } = importPlan("云湖市2024年方案\n1.压实 责任单位 主体责任。（市司法局负责）");
    expect(data.tasks.map(({ text }) => text)).toEqual(["压实 责任单位 主体责任。"]);
  });
});

describe("lines that a page has broken", () => {
  test("within a bracket", () => {
    expect(
      rowsOf(`（一）新建粮仓两座。
（市发改委牵头，市财政局配合）
（二）开展检查。
（市发改委、市财政局、市市场监
管局（知识产权局）按职责分工
负责）
（三）压实责任。
（市委办负责）`),
    ).toEqual([
      "1 新建粮仓两座。; 市发改委 lead; 市财政局 support",
      "2 开展检查。; 市发改委 responsible; 市财政局 responsible; 市市场监管局 responsible",
      "3 压实责任。; 市委办 responsible",
    ]);
  });

  test("within a list", () => {
    expect(rowsOf("1.新建粮仓。\n责任单位：市发改委、\n市财政局\n2.开展检查。\n责任单位：市审计局")).toEqual([
      "1 新建粮仓。; 市发改委 responsible; 市财政局 responsible",
      "2 开展检查。; 市审计局 responsible",
    ]);
  });

  test("a bracket that never closes takes no task after it", () => {
    expect(rowsOf("1.新建粮仓（市发改委负责\n2.压实责任。（市委办负责）")).toEqual([
      "1 新建粮仓（市发改委负责",
      "2 压实责任。; 市委办 responsible",
    ]);
  });
});

describe("units on the line below a label and its units", () => {
  const source = `1.建成水厂两座。
责任单位：市水务局
市财政局
2.建成公园。
牵头单位：市园林局
配合单位：市住建局
各区人民政府`;
  test("go on with them, and it is said", () => {
    expect(rowsOf(source)).toEqual([
      "1 建成水厂两座。; 市水务局 responsible; 市财政局 responsible",
      "2 建成公园。; 市园林局 lead; 市住建局 support; 各区人民政府 support",
    ]);
    expect(
      importPlan(source)
        .diagnostics.filter(({ code }) => code === "import.line-joined")
        .map(({ params }) => params),
    ).toEqual([{ words: "市财政局" }, { words: "各区人民政府" }]);
  });

  test("head what follows where its numbers begin again", () => {
    const { data } = importPlan(`云岭市2025年任务分工
1.建成水厂两座。
责任单位：市水务局
市教育局
1.新增学位。`);
    expect(data.groups.map(({ title }) => title)).toContain("市教育局");
  });
});

describe("lines that introduce the tasks of units", () => {
  test("以下任务由…牵头：", () => {
    expect(
      rowsOf(`以下任务由市城管局牵头，各街道配合：
1.清洗立面。
2.拆除违建。
下列工作由市住建局负责：
3.改造小区。`),
    ).toEqual([
      "1 清洗立面。; 市城管局 lead; 各街道 support",
      "2 拆除违建。; 市城管局 lead; 各街道 support",
      "3 改造小区。; 市住建局 responsible",
    ]);
  });

  test("a heading that says whose tasks follow", () => {
    expect(
      rowsOf(
        "一、市发改委牵头的重点任务（2项）\n1.争取资金。\n2.编制规划。\n二、市教育局负责的任务\n3.建成公办园。",
      ),
    ).toEqual([
      "1 争取资金。; 市发改委 lead",
      "2 编制规划。; 市发改委 lead",
      "3 建成公办园。; 市教育局 responsible",
    ]);
  });
});
