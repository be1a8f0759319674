import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";

/** An invented plan: Markdown, two levels of groups, numbers that start again, merged cells left empty. */
const source = `# 南屏区2023年节水行动计划

## 一、农业节水

| 工作任务 | 具体要求 | 责任单位 |
| --- | --- | --- |
| 灌区改造 | 1.完成**东干渠**衬砌，2023年10月底前完工 | 区水务局牵头，区农业农村局配合 |
| | 2.安装计量设施 | |
| 推广技术 | 3.组织\`滴灌\`示范 | 区农业农村局、各镇街 |

## 二、城镇节水

| 工作任务 | 具体要求 | 责任单位 |
| --- | --- | --- |
| 管网改造 | 1.改造老旧管网20公里<br>2.降低漏损率 | 区住房城乡建设局；区供水公司 |
| 工作任务 | 具体要求 | 责任单位 |
| 宣传教育 | 3.每季度开展1次节水宣传 | 区水务局、区教育局等部门按职责分工负责 |
`;

describe("a plan in Markdown with two levels of groups", () => {
  const { data, accounting, diagnostics } = importPlan(source);

  test("groups nest, keys stay apart where numbers start again, an empty cell goes on with the one above", () => {
    expect(outline(data)).toEqual({
      groups: [
        "农业节水 ×1",
        "农业节水 > 灌区改造 ×1",
        "农业节水 > 推广技术 ×1",
        "城镇节水 ×1",
        "城镇节水 > 管网改造 ×1",
        "城镇节水 > 宣传教育 ×1",
      ],
      tasks: [
        "1.1/1 农业节水 > 灌区改造: 完成东干渠衬砌，2023年10月底前完工 [byEndOf 2023-10 2023年10月底前]",
        "1.1/2 农业节水 > 灌区改造: 安装计量设施",
        "1.2/3 农业节水 > 推广技术: 组织滴灌示范",
        "2.1/1 城镇节水 > 管网改造: 改造老旧管网20公里",
        "2.1/2 城镇节水 > 管网改造: 降低漏损率",
        "2.2/3 城镇节水 > 宣传教育: 每季度开展1次节水宣传 [recurring 每季度开展1次]",
      ],
      clauses: [
        "1.1/1,1.1/2 merged-cell: 区水务局 lead (verb); 区农业农村局 support (verb)",
        "1.2/3 merged-cell: 区农业农村局 responsible (no-verb); 各镇街 responsible (no-verb)",
        "2.1/1,2.1/2 merged-cell: 区住房城乡建设局 responsible (no-verb); 区供水公司 responsible (no-verb)",
        "2.2/3 merged-cell: 区水务局 responsible by duty (verb); 区教育局 responsible by duty (verb)",
      ],
    });
  });

  test("an empty cell is a doubt, and an open list names its class", () => {
    const doubt = diagnostics.find(({ code }) => code === "import.reach-inferred");
    expect(doubt?.params).toEqual({ words: "区水务局牵头，区农业农村局配合", tasks: 2 });
    expect(data.clauses[0]?.confidence).toBe("medium");
    expect(data.clauses[3]?.openList).toMatchObject({ words: "等部门", role: "responsible" });
  });

  test("nothing is left unread", () => {
    expect(accounting.segments.filter(({ use }) => use === "unread")).toEqual([]);
    expect([data.title, data.jurisdiction, data.period.first]).toEqual([
      "南屏区2023年节水行动计划",
      "南屏区",
      "2023-01-01",
    ]);
  });
});
