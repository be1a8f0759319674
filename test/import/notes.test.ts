import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { rowsOf } from "./rows.js";

describe("a note that states who leads", () => {
  test("holds for the lists before it", () => {
    const source = `1.开展普查。（市统计局、市财政局负责）
2.建立名录库。（市统计局）
3.发布公报。（市财政局牵头，市统计局配合）
注：责任单位中排在第一位的为牵头单位。`;
    expect(rowsOf(source)).toEqual([
      "1 开展普查。; 市统计局 lead; 市财政局 responsible",
      "2 建立名录库。; 市统计局 responsible",
      "3 发布公报。; 市财政局 lead; 市统计局 support",
    ]);
    expect(importPlan(source).accounting.characters.unread).toBe(0);
  });

  test("stands under a table too, and leaves the titles of several columns of units alone", () => {
    const table = (columns: string, cells: string): string =>
      `<h1>云岭市2025年任务分解表</h1><table><tr><th>任务</th>${columns}</tr><tr><td>清理河道</td>${cells}</tr></table><p>备注：列首位的为牵头单位。</p>`;
    const roles = (html: string): readonly string[] =>
      importHtml(html).data.clauses.flatMap(({ assignments }) =>
        assignments.map(({ written, role }) => `${written} ${role}`),
      );
    expect(roles(table("<th>责任单位</th>", "<td>市水务局、各区</td>"))).toEqual([
      "市水务局 lead",
      "各区 responsible",
    ]);
    expect(
      roles(table("<th>市级责任单位</th><th>县级责任单位</th>", "<td>市水务局</td><td>东区、西区</td>")),
    ).toEqual(["市水务局 responsible", "东区 responsible", "西区 responsible"]);
  });

  test("may speak of the list before the first comma, and stand in a clause", () => {
    const source = `1.新建机场两处。（市交通运输局、南湖区政府，市规划局。列逗号之前的为牵头单位，下同）
2.布设起降点。（市城管局，市公安局、市财政局）
3.搭建平台。（市数据局）`;
    expect(rowsOf(source)).toEqual([
      "1 新建机场两处。; 市交通运输局 lead; 南湖区政府 lead; 市规划局 support",
      "2 布设起降点。; 市城管局 lead; 市公安局 support; 市财政局 support",
      "3 搭建平台。; 市数据局 responsible",
    ]);
  });

  test("of another matter changes nothing", () => {
    expect(rowsOf("1.开展普查。（市统计局、市财政局负责）\n注：排名不分先后，第一季度启动。")).toEqual([
      "1 开展普查。; 市统计局 responsible; 市财政局 responsible",
    ]);
  });
});
