import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

describe("cells that a spreadsheet has copied between quotation marks", () => {
  test("hold their line breaks", () => {
    expect(
      rowsOf(
        '序号\t任务\t责任单位\t完成时限\n1\t"建成水厂两座，\n铺设管网"\t"市水务局、\n各区人民政府"\t6月底前\n2\t新增绿地百亩\t市园林局\t9月底前',
      ),
    ).toEqual([
      "1 建成水厂两座，\n铺设管网; [6月底前]; 市水务局 responsible; 各区人民政府 responsible",
      "2 新增绿地百亩; [9月底前]; 市园林局 responsible",
    ]);
  });

  test("a quotation mark that never closes joins no rows", () => {
    expect(
      rowsOf('任务\t责任单位\n建成"水厂\t市水务局\n新增绿地\t"市园林局\n改造小区\t市住建局'),
    ).toHaveLength(3);
  });
});

test("numbers within a line begin tasks where a bracket ends the first before the second", () => {
  const { data } = importPlan(
    "云岭市2025年工作分工方案\n1.提升供水能力。（1）建成水厂两座（市水务局）；（2）改造管网八公里（市住建局）。\n2.提升绿化水平。①新增绿地百亩；②建成公园三处。（市园林局负责）",
  );
  expect(outline(data).tasks).toEqual([
    "1/1 提升供水能力: 建成水厂两座",
    "1/2 提升供水能力: 改造管网八公里",
    "2 云岭市2025年工作分工方案: 提升绿化水平。①新增绿地百亩；②建成公园三处。",
  ]);
});

test("the caption of a table is a line over it", () => {
  const { data } = importHtml(
    "<table><caption>云岭市2025年重点任务分解表</caption><tr><th>任务</th><th>责任单位</th></tr><tr><td>建成水厂两座</td><td>市水务局</td></tr></table>",
  );
  expect(data.title).toBe("云岭市2025年重点任务分解表");
  expect(data.period.first).toBe("2025-01-01");
});

test("任务1：…, over labels, is a task", () => {
  expect(rowsOf("任务1：建成水厂两座\n责任单位：市水务局\n任务2：新增绿地百亩\n责任单位：市园林局")).toEqual([
    "1 建成水厂两座; 市水务局 responsible",
    "2 新增绿地百亩; 市园林局 responsible",
  ]);
});

test("a few words over tasks without numbers head them, the first too", () => {
  const { data } = importPlan(`云岭市2025年重点工作分工方案
水务
建成水厂两座。（市水务局负责）
治理河道三条。（各区负责）
绿化
新增绿地百亩。（市园林局负责）`);
  expect(outline(data).groups).toEqual(["水务 ×1", "绿化 ×1"]);
});
