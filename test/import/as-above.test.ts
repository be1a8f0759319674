import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { rowsOf } from "./rows.js";

describe("同上", () => {
  test("in a table is the cell above", () => {
    expect(
      rowsOf(`序号|任务|牵头单位|配合单位|完成时限
1|清洗立面|市城管局|市住建局|3月底前
2|拆除违建|同上|各区|同上
3|规范招牌|〃|同上|9月底前`),
    ).toEqual([
      "1 清洗立面; [3月底前]; 市城管局 lead; 市住建局 support",
      "2 拆除违建; [3月底前]; 市城管局 lead; 各区 support",
      "3 规范招牌; [9月底前]; 市城管局 lead; 各区 support",
    ]);
  });

  test("in a page is the cell above, and nobody where that is empty", () => {
    const { data, diagnostics } = importHtml(`<h1>云岭市2025年任务表</h1><table>
<tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>清洗立面</td><td>市城管局</td></tr>
<tr><td>2</td><td>拆除违建</td><td>同上</td></tr><tr><td>3</td><td>增设公厕</td><td></td></tr><tr><td>4</td><td>改造管网</td><td>同上</td></tr></table>`);
    expect(data.clauses.map(({ text, governs }) => `${text} ${governs}`)).toEqual(["市城管局 1,2"]);
    expect(diagnostics.map(({ code }) => code)).toContain("clause.no-units");
  });

  test("behind a label is what answers for the task before", () => {
    const source = `1.加装电梯。
牵头单位：市住建局
配合单位：市市场监管局
2.规范物业。
牵头单位：市民政局
配合单位：同上
3.改造管网。
责任单位：同上`;
    expect(rowsOf(source)).toEqual([
      "1 加装电梯。; 市住建局 lead; 市市场监管局 support",
      "2 规范物业。; 市市场监管局 support; 市民政局 lead",
      "3 改造管网。; 市市场监管局 support; 市民政局 lead",
    ]);
    expect(importPlan(source).accounting.characters.unread).toBe(0);
  });
});
