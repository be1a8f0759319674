import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { rowsOf } from "./rows.js";

describe("a line of its own that says who answers", () => {
  test("speaks of the task before it, and is no part of it", () => {
    expect(
      rowsOf(`一、夯实底座
1.建成统一的数据目录。
此项工作由市数据局牵头，市档案局配合。
2.完成旧系统迁移。
该项工作由市政务办负责，10月底前完成。`),
    ).toEqual([
      "1 建成统一的数据目录。; 市数据局 lead; 市档案局 support",
      "2 完成旧系统迁移。; [10月底前]; 市政务办 responsible",
    ]);
  });

  test("speaks of all tasks that wait where it says so, with a diagnostic", () => {
    const source = `1.开展宣传。
2.组织培训。
以上工作由市司法局牵头，市教育局配合。
3.评选先进。
此项工作由市总工会负责。`;
    expect(rowsOf(source)).toEqual([
      "1 开展宣传。; 市司法局 lead; 市教育局 support",
      "2 组织培训。; 市司法局 lead; 市教育局 support",
      "3 评选先进。; 市总工会 responsible",
    ]);
    expect(importPlan(source).diagnostics.map(({ code }) => code)).toContain("import.reach-inferred");
  });

  test("is the cell of all tasks that wait where it is no sentence, as in a table that has lost its form", () => {
    const source =
      "17.摸排家具企业，分类处置。\n18.新增规上企业60家。\n区工信局牵头，各乡镇配合\n19.建设标准厂房。\n区城发集团";
    expect(rowsOf(source)).toEqual([
      "17 摸排家具企业，分类处置。; 区工信局 lead; 各乡镇 support",
      "18 新增规上企业60家。; 区工信局 lead; 各乡镇 support",
      "19 建设标准厂房。; 区城发集团 responsible",
    ]);
    expect(importPlan(source).diagnostics.map(({ code }) => code)).toContain("import.reach-inferred");
  });

  test("that says more goes on with its task", () => {
    const { data } = importPlan(
      "云湖市2024年方案\n1.开展宣传。\n市司法局组织编写教材。\n2.组织培训。（市教育局负责）",
    );
    expect(data.tasks.map(({ text }) => text)).toEqual(["开展宣传。\n市司法局组织编写教材。", "组织培训。"]);
  });
});

describe("the end of a sentence that says who answers, and by when", () => {
  test("is a clause, and its limit stands once", () => {
    expect(rowsOf("1.改造小区四十个，由市住建局牵头，市财政局配合，2024年11月底前完成。")).toEqual([
      "1 改造小区四十个，由市住建局牵头，市财政局配合，2024年11月底前完成。; [2024年11月底前]; 市住建局 lead; 市财政局 support",
    ]);
  });

  test("完成 behind a limit in a bracket is no word that was not read", () => {
    const { diagnostics } = importPlan("云湖市2024年方案\n1.整治停车。（市公安局负责，6月底前完成）");
    expect(diagnostics.map(({ code }) => code)).toEqual(["import.no-issuer"]);
  });
});
