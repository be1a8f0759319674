import type { PlanData } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { formatDiagnostic } from "fengong/diagnostics";
import { importPlan } from "fengong/import";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { applyFixes, planRules, type Rule, safeParsePlan, validatePlan } from "fengong/validate";
import { expectDue, expectMembers, expectOwnership } from "fengong/validate/expectations";
import { describe, expect, test } from "vitest";

const codesOf = (...given: Parameters<typeof validatePlan>) => validatePlan(...given).map(({ code }) => code);

describe("tiers and severities", () => {
  test("every rule has its place in the page", () => {
    expect(
      planRules().every(({ docs, code }) => docs === `docs/diagnostics.md#${code.replace(".", "")}`),
    ).toBe(true);
    expect(new Set(planRules().map(({ code }) => code)).size).toBe(planRules().length);
  });

  test("basic says nothing of what is only worth knowing", () => {
    expect(validatePlan(zhongshan2021, { calendar: chinaMainland })).toEqual([]);
  });

  test("a rule that is named speaks in every tier, with the severity given", () => {
    const found = validatePlan(zhongshan2021, { severity: { "clause.open-list": "warning" } });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["clause.open-list", "warning"]]);
  });

  test("a rule can be switched off", () => {
    const severity = { "ambiguity.recorded": "off", "assignment.elided-name": "off" } as const;
    const codes = new Set(codesOf(zhongshan2021, { tier: "strict", severity }));
    expect(codes).toEqual(new Set(["task.several-leads", "clause.open-list", "unit.never-assigned"]));
  });

  test("errors come first, then warnings, then information", () => {
    const plan = { ...zhongshan2021, document: { ...zhongshan2021.document, signed: "2021-08-01" } };
    const [first] = validatePlan(plan, { tier: "strict", severity: { "clause.open-list": "warning" } });
    expect(first?.code).toBe("document.signed-after-published");
  });
});

describe("rules of an application", () => {
  const noMonday: Rule = {
    code: "acme/no-monday",
    tier: "basic",
    severity: "warning",
    docs: "https://example.com/rules#no-monday",
    check: ({ data }) =>
      data.inspections
        .filter(({ timing }) => timing.kind === "around" && timing.date.endsWith("-09-20"))
        .map(({ id, words, timing: { span } }) => ({
          params: {
            zh: { message: `检查 ${id} 定在星期一\u202e`, help: "请改到星期二。" },
            en: { message: `the inspection ${id} is on a Monday` },
            data: { words },
          },
          path: ["inspections", 0],
          span,
        })),
  };

  test("have the same shape and the same output", () => {
    const [found] = validatePlan(zhongshan2021, { rules: [noMonday] });
    if (found === undefined) throw new Error("nothing found");
    expect(formatDiagnostic(found, { lang: "en" })).toBe(
      "warning[acme/no-monday]: the inspection inspection-1 is on a Monday\n --> notice[789, 794)  inspections[0]",
    );
    expect(formatDiagnostic(found).split("\n")[0]).toBe(
      "警告[acme/no-monday]：检查 inspection-1 定在星期一\\u{202e}",
    );
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test("are switched like the library's", () => {
    expect(codesOf(zhongshan2021, { rules: [noMonday], severity: { "acme/no-monday": "off" } })).toEqual([]);
  });

  test("wait until references hold: queries would not come back from a circle", () => {
    const circular: PlanData = {
      ...zhongshan2021,
      groups: zhongshan2021.groups.map((group, at) =>
        at === 0 ? { ...group, parent: "g2" } : at === 1 ? { ...group, parent: "g1" } : group,
      ),
    };
    expect(codesOf(circular, { rules: [noMonday] })).toEqual(["plan.cycle"]);
  });

  test("a query that refuses its question speaks for itself; any other error is a mistake of the rule", () => {
    const asks = expectOwnership({ unit: "市司法厅", tasks: [] });
    expect(codesOf(zhongshan2021, { rules: [asks] })).toEqual(["unit.unknown"]);
    const broken: Rule = {
      ...noMonday,
      check: () => {
        throw new TypeError("mistake");
      },
    };
    expect(() => validatePlan(zhongshan2021, { rules: [broken] })).toThrow("mistake");
  });
});

describe("expectations", () => {
  test("on 2021-07-05 市司法局 leads exactly 25 and 26", () => {
    const leads = (...tasks: string[]) =>
      expectOwnership({ unit: "市司法局", on: "2021-07-05", roles: ["lead"], tasks });
    expect(codesOf(zhongshan2021, { rules: [leads("25", "26")] })).toEqual([]);
    expect(codesOf(zhongshan2021, { rules: [leads("25")] })).toEqual(["expectation.ownership"]);
  });

  test("members and dates", () => {
    const rules = [
      expectDue({ subject: "file-measures", dates: ["2021-07-19"] }),
      expectDue({ subject: 26, dates: ["2021-12-31"] }),
      expectMembers({ collective: "各镇街", on: "2021-07-19", members: ["石岐街道"] }),
    ];
    const [found, ...more] = validatePlan(zhongshan2021, { calendar: chinaMainland, rules });
    expect(more).toEqual([]);
    expect(found?.code === "expectation.members" && found.params.unexpected.length).toBe(22);
  });
});

describe("applyFixes", () => {
  const broken = (): PlanData => ({
    ...zhongshan2021,
    units: zhongshan2021.units.map((unit) =>
      unit.id === "zs-office" ? { ...unit, aliases: ["市府办", "市政府办公室", "市府办", "办公室甲"] } : unit,
    ),
  });

  test("applies what is safe, and nothing else; the data given stays", () => {
    const plan = broken();
    const before = JSON.stringify(plan);
    const found = validatePlan(plan, { tier: "strict" });
    const fixed = applyFixes(plan, found);
    expect(fixed.units[0]?.aliases).toEqual(["市府办", "办公室甲"]);
    expect(JSON.stringify(plan)).toBe(before);
    expect(Object.isFrozen(fixed)).toBe(true);
    expect(applyFixes(fixed, validatePlan(fixed, { tier: "strict" }))).toEqual(fixed);
  });

  test("applies what is likely when asked to, to data that is no plan yet", () => {
    const plan: Record<string, unknown> = JSON.parse(JSON.stringify(zhongshan2021));
    plan.revision = "1";
    plan.period = { first: "2021年1月1日", last: "2021-12-31" };
    delete plan.noise;
    plan.noyse = [];
    const { diagnostics } = safeParsePlan(plan);
    expect(safeParsePlan(applyFixes(plan, diagnostics)).ok).toBe(false);
    const fixed = safeParsePlan(applyFixes(plan, diagnostics, { applicability: "likely" }));
    expect(fixed.ok && fixed.value.period.first).toBe("2021-01-01");
  });

  test("of two changes of one place, the first", () => {
    const at = { kind: "path", path: ["title"] } as const;
    const change = (replacement: unknown) => ({
      code: "data.blank" as const,
      severity: "error" as const,
      params: { value: "" },
      suggestions: [{ applicability: "safe" as const, edits: [{ target: at, replacement }] }],
    });
    expect(applyFixes({ title: "" }, [change("甲"), change("乙")])).toEqual({ title: "甲" });
  });

  test("a path through JavaScript's own objects is left alone", () => {
    const edits = [{ target: { kind: "path", path: ["__proto__", "polluted"] }, replacement: true }] as const;
    const found = {
      code: "data.blank",
      severity: "error",
      params: { value: "" },
      suggestions: [{ applicability: "safe", edits }],
    } as const;
    expect(applyFixes({ a: 1 }, [found])).toEqual({ a: 1 });
    expect("polluted" in {}).toBe(false);
  });
});

describe("a time limit in a column of its own", () => {
  const { data } = importPlan(`临江市2024年重点工作分工表

| 序号 | 工作任务 | 责任单位 | 完成时限 |
|---|---|---|---|
| 1 | 修订公开目录 | 市档案局 | 6月底前 |
| 2 | 开展业务培训 | 市司法局 | 年底前 |`);

  test("is no mistake", () => {
    expect(data.tasks.map(({ timings }) => timings.map(({ words }) => words))).toEqual([
      ["6月底前"],
      ["年底前"],
    ]);
    expect(validatePlan(data)).toEqual([]);
  });

  test("is one where it stands in another task", () => {
    const [first, second] = data.tasks;
    if (first === undefined || second === undefined) throw new Error("two tasks");
    const timings = second.timings.map((timing) => ({ ...timing, span: first.span }));
    const found = validatePlan({ ...data, tasks: [first, { ...second, timings }] });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["span.outside-parent", ["tasks", 1, "timings", 0, "span"]],
    ]);
  });
});
