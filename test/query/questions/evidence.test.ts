import {
  ambiguities,
  cite,
  compilePlan,
  explainOwnership,
  getClause,
  ownersOf,
  repairs,
  tasksOwnedBy,
  thresholds,
} from "fengong";
import { describe, expect, it } from "vitest";
import { expectRefusal } from "../../support/refusal.js";
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

describe("whole answers about words", () => {
  const at = (start: number, end: number) => ({ source: "notice", start, end });

  it("whatever has an id can be cited by it", () => {
    expect(cite(zhongshan, "g1")).toStrictEqual({
      words: "做好各类规划主动公开",
      span: at(956, 966),
      raw: "做好各類規劃主動公開",
      line: 39,
      column: 7,
    });
    const spans = ["26", "26.1", "c26", "file-measures", "inspection-1", "actor-1"].map(
      (id) => cite(zhongshan, id).span,
    );
    expect(spans).toEqual([
      at(3469, 3557),
      at(3482, 3520),
      at(3565, 3591),
      at(709, 763),
      at(781, 817),
      at(976, 986),
    ]);
    expect(getClause(zhongshan, "c26").governs).toEqual(["26"]);
    // A group that is nowhere headed has no words to show.
    const { groups } = zhongshan.data;
    const unheaded = compilePlan({
      ...zhongshan.data,
      groups: groups.map((one) => ({ ...one, headings: [] })),
    });
    expectRefusal(() => cite(unheaded, "g1"), "reference.unknown", { reference: "g1" });
  });

  it("lines and columns count from 1", () => {
    const place = (start: number) => {
      const { line, column, raw } = cite(zhongshan, { words: "", span: at(start, start) });
      return [line, column, raw];
    };
    expect(place(0)).toEqual([1, 1, ""]);
    const heading = 956 - 6;
    expect([place(heading), place(heading - 1)[0]]).toEqual([[39, 1, ""], 38]);
  });

  it("without the text of its source, words and their place are all there is", () => {
    const alone = { words: "做好各类规划主动公开", span: at(956, 966) };
    expect(cite(compilePlan(zhongshan.data), "g1")).toStrictEqual(alone);
    expect(cite(compilePlan(zhongshan.data, { texts: { other: "" } }), "g1")).toStrictEqual(alone);
    const inherited = { words: "", span: { source: "toString", start: 0, end: 0 } };
    expect(cite(zhongshan, inherited)).toStrictEqual(inherited);
  });

  it("a doubt is about a unit by its id, by its collectives, or by the clause that names either", () => {
    const ids = (unit: string) => ambiguities(zhongshan, { unit }).map(({ id }) => id);
    // 市财政局 leads 7 to 9, and stands in no list of units of that doubt.
    expect(ids("市财政局")).toContain("governed-7");
    expect(ids("中山供电局")).not.toContain("governed-7");
    expect(ids("市信息中心")).toContain("unit-information-center");
    expect(ambiguities(zhongshan, { unit: "市财政局", task: 1 }).map(({ id }) => id)).toEqual(["actor-1"]);
    expect(repairs(zhongshan, { task: 13 })).toHaveLength(1);
    expect(repairs(zhongshan, { task: 12 })).toEqual([]);
  });

  it("a measure with its words, its place, and the part and the task it belongs to", () => {
    expect(thresholds(zhongshan).find(({ task }) => task === "41")).toStrictEqual({
      words: "至少听取1次",
      span: at(5273, 5279),
      operator: "at-least",
      value: 1,
      unit: "次/年",
      metric: "主要负责同志听取政务公开工作汇报",
      part: "41.1",
      task: "41",
    });
  });

  it("why a unit owns a task, and why another does not", () => {
    const { rows, clauses, doubts, ...told } = explainOwnership(zhongshan, "市司法局", 26);
    expect(told).toStrictEqual({
      task: "26",
      unit: "zs-justice",
      asOf: "2021-07-05",
      verdict: "stated",
      whyNot: [],
    });
    expect([rows.length, clauses.map(({ id }) => id), doubts.map(({ id }) => id)]).toEqual([
      1,
      ["c26"],
      ["unit-information-center", "timing-26"],
    ]);
    expect(explainOwnership(zhongshan, "石岐街道", 26, { asOf: "2021-07-20" })).toMatchObject({
      asOf: "2021-07-20",
      verdict: "none",
      rows: [],
      whyNot: [
        { code: "names-another", named: "zs-justice", written: "市司法局" },
        {
          code: "names-another",
          named: "zs-government-data",
          written: "市政务服务数据管理局（市信息中心）",
        },
      ],
    });
    // A residual is what is left of its collective: without the lead.
    expect(explainOwnership(zhongshan, "其他部门", 10).verdict).toBe("stated");
  });
});
