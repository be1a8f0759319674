import type { PlanData, Timing } from "fengong";
import type { Diagnostic } from "fengong/diagnostics";
import { importPlan } from "fengong/import";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { applyFixes, validatePlan } from "fengong/validate";
import { readingRules } from "fengong/validate/readings";
import { describe, expect, test } from "vitest";

const found = (data: PlanData): readonly Diagnostic[] => validatePlan(data, { rules: readingRules() });

type Clause = PlanData["clauses"][number];

/** The plan of Zhongshan with one clause changed. */
const withClause = (id: string, change: (clause: Clause) => Partial<Clause>): PlanData => ({
  ...zhongshan2021,
  clauses: zhongshan2021.clauses.map((clause) =>
    clause.id === id ? { ...clause, ...change(clause) } : clause,
  ),
});

const withTiming = (key: string, change: (timing: Timing) => Timing): PlanData => ({
  ...zhongshan2021,
  tasks: zhongshan2021.tasks.map((task) =>
    task.key === key ? { ...task, timings: task.timings.map(change) } : task,
  ),
});

const paramsOf = (code: Diagnostic["code"], data: PlanData) =>
  found(data)
    .filter((one) => one.code === code)
    .map(({ params }) => params);

test("the plan of Zhongshan says what its words say", () => {
  expect(found(zhongshan2021)).toEqual([]);
});

test.each(["列第一位的为牵头单位", "列逗号之前的为牵头单位"])(
  "a plan by the rule %s is read by it again",
  (rule) => {
    const { data } = importPlan(`云湖市2024年任务分工
1.布设起降点。（市城管局、市体育局，市公安局。${rule}，下同）
2.搭建平台。（市数据局、市财政局，市水利局）`);
    expect(data.clauses[1]?.assignments.map(({ basis }) => basis)).toContain("convention");
    expect(found(data).filter(({ code }) => code.startsWith("clause."))).toEqual([]);
  },
);

describe("words of a clause that no assignment accounts for", () => {
  test("a unit left out, with its place in the source", () => {
    const plan = withClause("c26", ({ assignments }) => ({ assignments: assignments.slice(1) }));
    const [one, ...others] = found(plan).filter(({ code }) => code === "clause.unaccounted");
    expect(one?.params).toEqual({
      words: "市司法局",
      as: "unit",
      clause: "市司法局牵头，市政务服务数据管理局（市信息中心）配合",
    });
    expect(one?.span && one.span.end - one.span.start).toBe("市司法局".length);
    expect(others).toEqual([]);
  });

  test.each(
    zhongshan2021.clauses.flatMap(({ id, assignments }) =>
      assignments.length < 2
        ? []
        : assignments.map((assignment, at) => [id, assignment.written, at] as const),
    ),
  )("%s without %s", (id, written, at) => {
    const plan = withClause(id, ({ assignments }) => ({
      assignments: assignments.filter((_, n) => n !== at),
    }));
    expect(paramsOf("clause.unaccounted", plan)).toMatchObject([{ words: written, as: "unit" }]);
  });

  test("a unit that the clause names twice and the data once", () => {
    const text = "市司法局牵头，市财政局配合。市司法局监管";
    const { data } = importPlan(`临江市2024年工作方案\n1.修订目录。\n${text}`);
    expect(paramsOf("clause.unaccounted", data)).toEqual([]);
    const [clause] = data.clauses;
    const assignments = clause?.assignments.filter(({ role }) => role !== "oversee") ?? [];
    const plan = { ...data, clauses: data.clauses.map((one) => ({ ...one, assignments })) };
    expect(paramsOf("clause.unaccounted", plan)).toMatchObject([{ words: "市司法局" }]);
  });
});

describe("a role that the words do not give", () => {
  test("is named with the one they give, and can be put right", () => {
    const plan = withClause("c26", ({ assignments }) => ({
      assignments: assignments.map((one) =>
        one.written === "市司法局" ? { ...one, role: "oversee", answersFor: "supervises" } : one,
      ),
    }));
    expect(paramsOf("assignment.role-differs", plan)).toEqual([
      { written: "市司法局", given: "oversee", read: "lead", segment: "市司法局牵头" },
    ]);
    const fixed = applyFixes(plan, found(plan), { applicability: "likely" });
    expect(fixed).toEqual(zhongshan2021);
  });

  test("is not asked of a column: there the title gives the role", () => {
    const plan = withClause("c6", ({ assignments }) => ({
      assignments: assignments.map((one) => ({
        ...one,
        role: "support",
        answersFor: "assists",
        basis: "column",
      })),
    }));
    expect(paramsOf("assignment.role-differs", plan)).toEqual([]);
  });
});

describe("a timing whose value its words do not give", () => {
  test("another year, with the value read, which can be put in its place", () => {
    const plan = withTiming("30", (timing) =>
      timing.kind === "byEndOf" ? { ...timing, of: "2022" } : timing,
    );
    expect(paramsOf("timing.value-differs", plan)).toEqual([
      { words: "2021年底前", given: "byEndOf 2022", read: ["byEndOf 2021"] },
    ]);
    const fixed = applyFixes(plan, found(plan), { applicability: "likely" });
    expect(fixed).toEqual(zhongshan2021);
  });

  test("another number of working days in what the notice asks", () => {
    const plan: PlanData = {
      ...zhongshan2021,
      obligations: zhongshan2021.obligations.map((one) =>
        one.timing.kind === "workingDaysAfter" && one.timing.days === 10
          ? { ...one, timing: { ...one.timing, days: 15 } }
          : one,
      ),
    };
    expect(paramsOf("timing.value-differs", plan)).toMatchObject([
      { given: "workingDaysAfter 15 publication", read: ["workingDaysAfter 10 publication"] },
    ]);
  });

  test("a day where the words are about a day near it", () => {
    const plan: PlanData = {
      ...zhongshan2021,
      inspections: zhongshan2021.inspections.map((one) =>
        one.timing.kind === "around" ? { ...one, timing: { ...one.timing, kind: "byDate" } } : one,
      ),
    };
    expect(paramsOf("timing.value-differs", plan)).toHaveLength(zhongshan2021.inspections.length);
  });

  test("a value where the words give none", () => {
    const plan = withTiming("30", (timing) => ({ ...timing, words: "普通高校" }));
    expect(paramsOf("timing.value-differs", plan)).toEqual([
      { words: "普通高校", given: "byEndOf 2021", read: [] },
    ]);
  });

  test.each([
    ["2021年底前", { kind: "byDate", date: "2021-12-31" }],
    ["2021年底前", { kind: "byDate", date: "--12-31" }],
    ["12月31日前", { kind: "byDate", date: "--12-31" }],
    ["在30个工作日内", { kind: "workingDaysAfter", days: 30, event: { dueOf: "file-measures" } }],
    ["每年至少更新1次", { kind: "recurring", every: { n: 1, unit: "year" }, times: { min: 1 } }],
  ] as const)("%s may be %j", (words, value) => {
    const plan = withTiming("30", ({ span }) => ({ ...value, words, span }));
    expect(paramsOf("timing.value-differs", plan)).toEqual([]);
  });

  test("dates that law adds are not in the words", () => {
    const statutes = zhongshan2021.tasks.flatMap(({ timings }) =>
      timings.filter(({ source }) => source === "statute"),
    );
    expect(statutes).not.toEqual([]);
    expect(paramsOf("timing.value-differs", zhongshan2021)).toEqual([]);
  });
});

test("what is imported agrees with itself", () => {
  const { data } = importPlan(`临江市2024年政务公开工作方案
一、夯实基础
（一）修订公开目录，2024年6月底前印发。（市档案局牵头，市司法局、财政局配合）
（二）定期开展业务培训，每季度末前5个工作日报送。（各责任单位负责）`);
  expect(found(data).filter(({ code }) => code !== "collective.no-known-member")).toEqual([]);
});
