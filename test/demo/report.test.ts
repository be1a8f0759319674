import { compilePlan } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { displayWidth } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";
import { report } from "../../docs/demo/report.js";
import { table } from "../../docs/demo/table.js";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const lines = report(plan, "市司法局", "zh").split("\n");

const lineOf = (start: string, from: readonly string[] = lines): string =>
  from.find((line) => line.startsWith(start)) ?? "";

describe("the demo's report on 市司法局", () => {
  it("puts task 26 first, with role, date, reason and clause", () => {
    expect(lines[5]?.split(/ {2,}/)).toEqual([
      "26",
      "牵头",
      "点名",
      "2021-12-31 星期五，因「2021年底前」（26.1）",
      "「市司法局牵头，市政务服务数据管理局（市信息中心）配合」",
    ]);
  });

  it("has leads and responsible tasks, then support, then the possible, each counted", () => {
    expect(lines.filter((line) => /\(\d+\)$/.test(line))).toEqual([
      "牵头与负责 (17)",
      "配合与监督 (18)",
      "可能 (2)",
    ]);
  });

  it("gives both filing dates with the days skipped", () => {
    expect(lineOf("    2021-07-19")).toBe(
      "    2021-07-19 星期一，2021-07-05 公布后第 10 个工作日（公布当日不计）",
    );
    expect(lineOf("    2021-08-16")).toBe(
      "    2021-08-16 星期一，2021-07-05 公布后第 30 个工作日（公布当日不计）",
    );
    expect(lineOf("    跳过")).toBe("    跳过: 07-10—07-11 周末、07-17—07-18 周末");
  });

  it("says that the first inspection falls on a day off, and gives the working days around it", () => {
    expect(lineOf("  2021-09-20")).toBe(
      "  2021-09-20 星期一 前后检查：当日放假（中秋节，调休放假）；前后工作日 2021-09-18、2021-09-22",
    );
    expect(lineOf("  2021-12-20")).toBe("  2021-12-20 星期一 前后检查：当日上班");
  });

  it("speaks English when asked", () => {
    const english = report(plan, "市司法局", "en").split("\n");
    expect(lineOf("26 ", english)).toContain("Friday 2021-12-31, for “2021年底前” (26.1)");
    expect(lineOf("    skipped", english)).toBe(
      "    skipped: 07-10 to 07-11 weekend, 07-17 to 07-18 weekend",
    );
  });

  it("says who has the tasks of a unit that has ended, and why a unit has what it has", () => {
    expect(report(plan, "民众街道", "zh")).toContain("承接民众镇 → 各镇街");
    expect(report(plan, "火炬开发区管委会", "zh")).toContain("是否属于「各镇街」存疑");
  });
});

it("lines up columns whatever their script", () => {
  const printed = table(
    ["单位", "n"],
    [
      ["市司法局", "1"],
      ["Zhongshan", "2"],
      ["中山 ABC", "3"],
    ],
  ).split("\n");
  const columns = printed
    .filter((line) => !line.startsWith("─"))
    .map((line) => displayWidth(line.slice(0, -1)));
  expect(new Set(columns)).toEqual(new Set([11]));
});
