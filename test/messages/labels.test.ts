import { type Labels, labels } from "fengong/diagnostics";
import { describe, expect, test } from "vitest";
import type { AnswersFor, Role, RoleRule, Roster, UnitData } from "../../src/plan/data.js";
import type { TimingKind } from "../../src/timing/types.js";

describe("labels", () => {
  test("both languages have the same tables with the same keys", () => {
    const shape = (of: Labels) => Object.entries(of).map(([name, table]) => [name, Object.keys(table)]);
    expect(shape(labels.en)).toEqual(shape(labels.zh));
  });

  test("no label is empty, and no two of one table are alike", () => {
    for (const table of [...Object.values(labels.zh), ...Object.values(labels.en)]) {
      const words: string[] = Object.values(table);
      expect(words.every((word) => word.trim() === word && word !== "")).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test("a label is found by the literal that an answer carries", () => {
    const role: Role = "lead";
    const answersFor: AnswersFor = "whole";
    const rule: RoleRule = "verb";
    const roster: Roster = "partial";
    const kind: UnitData["kind"] = "collective";
    const timing: TimingKind = "workingDaysAfter";
    expect([
      labels.zh.role[role],
      labels.zh.answersFor[answersFor],
      labels.zh.rule[rule],
      labels.zh.roster[roster],
      labels.zh.unitKind[kind],
      labels.zh.timing[timing],
      labels.zh.certainty.derived,
      labels.zh.dayReason["make-up"],
      labels.zh.weekday[1],
    ]).toEqual([
      "牵头",
      "对整项任务负责",
      "按动词",
      "名单不全",
      "集合",
      "工作日内",
      "推定（按集合成员）",
      "调休上班",
      "星期一",
    ]);
    expect([labels.en.role.support, labels.en.dayReason.exchanged, labels.en.weekday[7]]).toEqual([
      "supports",
      "exchanged day off",
      "Sunday",
    ]);
  });
});
