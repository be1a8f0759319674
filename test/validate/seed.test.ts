import { toSimplified } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
import { parsePlan, safeParsePlan, validatePlan } from "fengong/validate";
import { describe, expect, test } from "vitest";

const found = validatePlan(zhongshan2021, {
  tier: "strict",
  calendar: chinaMainland,
  texts: zhongshan2021Texts,
  simplify: toSimplified,
});

const of = (code: string) => found.filter((one) => one.code === code).map(({ params }) => params);

describe("the plan of Zhongshan, validated strictly with its calendar and its text", () => {
  test("is read as it is", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(zhongshan2021)))).toEqual(zhongshan2021);
    expect(safeParsePlan(zhongshan2021)).toEqual({ ok: true, value: zhongshan2021, diagnostics: [] });
  });

  test("has no error and no warning", () => {
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("every finding shows its place in the text, but for units, which the text does not list", () => {
    expect(found.filter(({ span, code }) => span === undefined && code !== "unit.never-assigned")).toEqual(
      [],
    );
  });

  test("an inspection on a holiday, with the working days around it", () => {
    expect(of("inspection.day-off")).toEqual([
      {
        words: "9月20日",
        date: "2021-09-20",
        reason: "exchanged",
        holiday: { zh: "中秋节", en: "Mid-Autumn Festival" },
        before: "2021-09-18",
        after: "2021-09-22",
      },
    ]);
  });

  test("a date that law adds falls on the eve of Spring Festival", () => {
    expect(of("timing.day-off")).toEqual([
      {
        words: "年度报告",
        date: "2022-01-31",
        reason: "exchanged",
        holiday: { zh: "春节", en: "Spring Festival" },
        before: "2022-01-30",
      },
    ]);
  });

  test("names whose prefix is left to the first of the list", () => {
    expect(of("assignment.elided-name")).toEqual(
      [
        ["自然资源局", "市自然资源局"],
        ["商务局", "市商务局"],
        ["市场监管局", "市市场监管局"],
        ["财政局", "市财政局"],
        ["审计局", "市审计局"],
        ["市场监管局", "市市场监管局"],
        ["生态环境局", "市生态环境局"],
        ["住房城乡建设局", "市住房城乡建设局"],
        ["交通运输局", "市交通运输局"],
        ["卫生健康局", "市卫生健康局"],
        ["水务局", "市水务局"],
      ].map(([written, unit]) => ({ written, unit })),
    );
  });

  test("an open list", () => {
    expect(of("clause.open-list")).toEqual([{ words: "等部门", of: "市直各部门" }]);
  });

  test("every ambiguity of the plan, with its words", () => {
    expect(of("ambiguity.recorded").length).toBe(zhongshan2021.ambiguities.length);
    expect(of("ambiguity.recorded")).toContainEqual({
      kind: "governed-set",
      words: "市政府办公室",
      taken: "第227行单元格管44—45",
      others: 1,
    });
  });

  test("several leads", () => {
    expect(of("task.several-leads")).toEqual([
      { task: "1", leads: ["市发展改革局", "市自然资源局"] },
      { task: "2", leads: ["市政府办公室", "市政务服务数据管理局"] },
      ...["3", "4", "5"].map((task) => ({ task, leads: ["市发展改革局", "市商务局", "市市场监管局"] })),
    ]);
  });
});
