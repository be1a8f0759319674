import { importPlan } from "fengong/import";
import { validatePlan } from "fengong/validate";
import { readingRules } from "fengong/validate/readings";
import { describe, expect, test } from "vitest";

const plan = (head: string): string =>
  `临江市政务公开工作方案\n${head}一、夯实基础\n（一）修订公开目录，7月底前印发。（市档案局牵头）\n（二）开展业务培训，9月10日前完成。（市司法局负责）\n`;

const limitsOf = (source: string): readonly string[] =>
  importPlan(source).data.tasks.flatMap(({ timings }) =>
    timings.map((timing) =>
      timing.kind === "byEndOf"
        ? timing.of
        : timing.kind === "byDate"
          ? timing.date
          : `${timing.kind} ${timing.words}`,
    ),
  );

describe("a plan whose titles name no year", () => {
  test("takes the year of its day, else of its number", () => {
    expect(limitsOf(plan("成文日期：2023-04-06\n"))).toEqual(["2023-07", "2023-09-10"]);
    expect(limitsOf(plan("临政办发〔2022〕15号\n"))).toEqual(["2022-07", "2022-09-10"]);
    expect(limitsOf(plan("临政办发〔2022〕15号\n成文日期：2023-01-03\n"))).toEqual(["2023-07", "2023-09-10"]);
  });

  test("keeps the words of its limits where nothing names one, and says so", () => {
    expect(limitsOf(plan(""))).toEqual(["unspecified 7月底前", "unspecified 9月10日前"]);
    const { data, diagnostics } = importPlan(plan(""));
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "import.no-issuer",
      "import.no-year",
      "timing.no-year",
      "timing.no-year",
    ]);
    const codes = validatePlan(data, { rules: readingRules() }).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("timing."))).toEqual([]);
  });
});

test("即日起 opens on the day of the document", () => {
  const { data } = importPlan(
    "临江市2023年整治工作方案\n成文日期：2023-04-06\n一、总体安排\n（一）即日起至10月底开展排查。（市应急局负责）\n",
  );
  expect(data.tasks[0]?.timings).toMatchObject([{ kind: "window", from: "2023-04-06", to: "2023-10-31" }]);
});
