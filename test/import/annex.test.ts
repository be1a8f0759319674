import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";

describe("a notice with numbers of its own before the annex", () => {
  const { data } = importPlan(`云岭市人民政府办公室关于分解2025年重点任务的通知
各区人民政府，市政府各部门：
现将2025年重点任务分解如下，请认真落实。有关要求通知如下：
一、加强领导。各责任单位要于3月底前制定实施方案，报市政府督查室备案。
二、加强督查。市政府督查室要每季度通报一次进展情况。
附件：2025年政府工作报告重点任务分解表
云岭市人民政府办公室
2025年2月10日
附件
2025年政府工作报告重点任务分解表
一、经济发展
1.规上工业增加值增长6%。
责任单位：市工信局
二、民生改善
2.新增就业三万人。
责任单位：市人社局`);

  test("keeps them", () => {
    expect(data.obligations.map(({ words }) => words)).toEqual([
      "各责任单位要于3月底前制定实施方案，报市政府督查室备案",
    ]);
    expect(data.inspections).toHaveLength(1);
    expect(data.document.signed).toBe("2025-02-10");
    expect(data.document.addressees.map(({ words }) => words)).toEqual(["各区人民政府", "市政府各部门"]);
  });

  test("and the annex is the plan", () => {
    expect(data.title).toBe("2025年政府工作报告重点任务分解表");
    expect(outline(data).tasks).toEqual([
      "1 经济发展: 规上工业增加值增长6%。",
      "2 民生改善: 新增就业三万人。",
    ]);
  });
});

test("a person in a bracket is no unit, and parts no task", () => {
  const { data, diagnostics } = importPlan(`云岭市2025年任务分工方案
1.建成水厂两座。（责任人：张三）
2.建成公园三处。（分管领导李某某，责任单位市园林局）`);
  expect(data.tasks.map(({ text }) => text)).toEqual(["建成水厂两座。（责任人：张三）", "建成公园三处。"]);
  expect(data.units.map(({ name }) => name)).toContain("市园林局");
  expect(data.clauses.map(({ governs }) => governs)).toEqual([["2"]]);
  expect(diagnostics.map(({ code }) => code)).toContain("import.bracket-unread");
});

test("a title with digits of full width names its year", () => {
  const { data } = importPlan("云岭市２０２５年任务分工方案\n１．新建场站，6月底前完成。（市交通局负责）");
  expect(data.period.first).toBe("2025-01-01");
  expect(data.tasks[0]?.timings).toMatchObject([{ kind: "byEndOf", of: "2025-06" }]);
});

test("paragraphs below tasks that are worded as headings say what is to be done", () => {
  const { data, diagnostics } = importPlan(`云岭市2025年优化营商环境分工方案
（一）优化开办服务（市市场监管局牵头）
推行一网通办，6月底前上线。
（二）优化纳税服务（市税务局牵头）
推广数电票。`);
  expect(data.tasks.map(({ text }) => text)).toEqual([
    "优化开办服务（市市场监管局牵头）\n推行一网通办，6月底前上线。",
    "优化纳税服务（市税务局牵头）\n推广数电票。",
  ]);
  expect(data.tasks[0]?.timings).toHaveLength(1);
  expect(diagnostics.filter(({ code }) => code === "import.line-joined")).toHaveLength(2);
});

test("a second annex in lines is a plan of its own, above its headings", () => {
  const { data } = importPlan(`云岭市2025年重点工作分工方案
一、水务
1.建成水厂两座。（市水务局负责）
2.治理河道。（各区负责）
附件2
2025年民生实事分工方案
一、养老
1.建养老中心四家。（市民政局负责）
2.改造适老家庭。（市民政局负责）
上一篇：无`);
  expect(outline(data).tasks).toEqual([
    "1/1 水务: 建成水厂两座。",
    "1/2 水务: 治理河道。",
    "2.1/1 2025年民生实事分工方案 > 养老: 建养老中心四家。",
    "2.1/2 2025年民生实事分工方案 > 养老: 改造适老家庭。",
  ]);
});
