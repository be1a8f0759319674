import { compilePlan, deadlinesOf, dutiesOf } from "fengong";
import { chinaMainland } from "fengong/calendar";
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

test("what repeats has no turns where nothing names a year, and an answer says why", () => {
  const { data } = importPlan(
    "临江市“十四五”规划重点任务分工方案\n1.报送工作信息，每月5日前报送。（市档案局牵头）\n2.开展培训。（市财政局牵头）\n",
  );
  const plan = compilePlan(data, { calendar: chinaMainland });
  expect(deadlinesOf(plan, 1).map(({ resolved }) => resolved)).toMatchObject([
    { standing: "unknown", why: { code: "no-year" } },
  ]);
  expect(dutiesOf(plan, "市档案局").map(({ due }) => due)).toEqual([[]]);
});

test.each([
  ["二〇二四年临江市政务公开工作分工方案", 2024],
  ["二○二三年临江市政务公开工作要点", 2023],
  ["临江市2024年防汛工作责任分工", 2024],
  ["2024年民生实事责任分解", 2024],
  ["2024年市政府重点工作任务及责任分工", 2024],
])("%s is a title and names its year", (title, year) => {
  const { data } = importPlan(
    `${title}\n1.开展培训，6月1日前完成。（市财政局牵头）\n2.报送信息。（市档案局牵头）\n`,
  );
  expect(data.title).toBe(title);
  expect(data.period).toEqual({ first: `${year}-01-01`, last: `${year}-12-31` });
  expect(data.tasks.map(({ timings }) => timings)).toMatchObject([
    [{ kind: "byDate", date: `${year}-06-01` }],
    [],
  ]);
});
