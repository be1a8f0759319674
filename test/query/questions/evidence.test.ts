import { ambiguities, cite, explainOwnership, ownersOf, repairs, tasksOwnedBy } from "fengong";
import { describe, expect, it } from "vitest";
import { range, zhongshan } from "../../support/zhongshan.js";

describe("questions 20 to 24: evidence and trust", () => {
  it("20: the characters, line and cell behind an assignment", () => {
    const rows = ownersOf(zhongshan, 26).map(({ unit, grounds: [ground] }) => {
      const { raw, line, column } = cite(zhongshan, ground);
      return [unit, ground.clause, raw, line, column];
    });
    expect(rows).toEqual([
      ["zs-justice", "c26", "市司法局牽頭", 145, 7],
      ["zs-government-data", "c26", "市政務服務數據管理局(市信息中心)配合", 145, 14],
    ]);
    expect(cite(zhongshan, "c26")).toMatchObject({
      words: "市司法局牵头，市政务服务数据管理局（市信息中心）配合",
      raw: "市司法局牽頭,市政務服務數據管理局(市信息中心)配合",
      line: 145,
    });
  });

  it("21: why line 71 governs 7 to 9, how sure that is, and what the other reading would change", () => {
    const { clauses, doubts } = explainOwnership(zhongshan, "市财政局", 8);
    expect(clauses).toMatchObject([{ governs: ["7", "8", "9"], basis: "position", confidence: "high" }]);
    expect(clauses.map(({ id }) => cite(zhongshan, id).line)).toEqual([71]);
    expect(doubts.map(({ kind, taken }) => [kind, taken])).toEqual([
      ["governed-set", "单元格管辖其前连续的要求：第71行管7—9，第63行只管6"],
    ]);
    expect(doubts[0]?.alternatives).toMatchObject([
      {
        reading: "合并单元格写在首行：第63行管6—8，第71行只管9",
        effect: expect.stringContaining("无牵头单位"),
      },
    ]);
  });

  it("22: the one repair, with its proof; the ambiguities with their alternatives; answers that rest on a doubt", () => {
    expect(repairs(zhongshan).map(({ before, after, tasks }) => [before, after, tasks])).toEqual([
      ["?!比蝿?", "保”任務", ["13"]],
    ]);
    expect(repairs(zhongshan)[0]?.proof).toContain("B1A3 A1B1 C8CE 84D5");
    expect(ambiguities(zhongshan).every(({ alternatives }) => alternatives.length > 0)).toBe(true);
    expect(ambiguities(zhongshan, { task: 35 }).map(({ id }) => id)).toEqual(["governed-35", "wording-35"]);
    const inferred = tasksOwnedBy(zhongshan, "市审计局", { certainty: ["possible"] });
    expect(
      inferred.map(({ task, role, grounds }) => [task, role, grounds[0].reasons.map(({ code }) => code)]),
    ).toEqual([
      ["32", "responsible", ["narrowed-by-text"]],
      ["35", "oversee", ["governed-set"]],
      ["39", "responsible", ["open-list"]],
    ]);
  });

  it("23: what was dropped as noise, where and why", () => {
    const dropped = zhongshan.data.noise.map(({ span, reason }) => [
      cite(zhongshan, { words: "", span }).line,
      reason,
    ]);
    expect(dropped).toEqual([
      [1, "injected-markup"],
      [13, "breadcrumb"],
      [29, "blank"],
      [241, "blank"],
      [243, "footer"],
      [246, "footer"],
      [246, "spam"],
      [248, "injected-markup"],
    ]);
  });

  it("24: every task is governed by one cell, and every cell governs a task", () => {
    const { clauses } = zhongshan.data;
    expect(clauses).toHaveLength(39);
    expect(clauses.flatMap(({ governs }) => governs)).toEqual(range(1, 48));
    expect(clauses.filter(({ governs }) => governs.length === 0)).toEqual([]);
  });
});
