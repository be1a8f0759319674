import {
  citedInstruments,
  compilePlan,
  findTasks,
  ownersOf,
  type PlanData,
  responsibilityMatrix,
  successorsOf,
  tasksOwnedBy,
  thresholds,
  unitName,
  withSuccessions,
  withUnits,
  workload,
} from "fengong";
import { describe, expect, it } from "vitest";
import { range, tasksOf, unitsOf, zhongshan } from "../../support/zhongshan.js";

describe("questions 33, 34 and 36: reporting", () => {
  it("33: the matrix of units by tasks", () => {
    const { tasks, rows, rosterComplete, incomplete } = responsibilityMatrix(zhongshan);
    expect(tasks).toEqual(range(1, 48));
    const cells = rows.find(({ unit }) => unit === "zs-office")?.cells ?? [];
    const rolesIn = (task: number) => cells[task - 1]?.map(({ role, certainty }) => [role, certainty]);
    expect(rolesIn(2)).toEqual([["lead", "stated"]]);
    expect(rolesIn(26)).toEqual([]);
    expect(rolesIn(48)).toEqual([["responsible", "stated"]]);
    expect(rosterComplete).toBe(false);
    expect(incomplete.map((unit) => unitName(zhongshan, unit))).toEqual([
      "市直各部门",
      "其他部门",
      "其他单位",
    ]);
  });

  it.each([
    ["zs-office", { lead: 3, responsible: 9, support: 0, oversee: 0 }],
    ["zs-development", { lead: 4, responsible: 0, support: 0, oversee: 1 }],
    ["zs-government-data", { lead: 5, responsible: 1, support: 1, oversee: 0 }],
    ["zs-departments", { lead: 0, responsible: 14, support: 15, oversee: 0 }],
    ["zs-towns", { lead: 0, responsible: 14, support: 2, oversee: 0 }],
  ])("33: how many tasks the words give to %s, by role", (unit, stated) => {
    const counts = workload(zhongshan).rows.find((row) => row.unit === unit)?.counts;
    expect({
      lead: counts?.lead.stated,
      responsible: counts?.responsible.stated,
      support: counts?.support.stated,
      oversee: counts?.oversee.stated,
    }).toEqual(stated);
  });

  it("33: the row of 市审计局, as its worked answers have it", () => {
    expect(workload(zhongshan).rows.find(({ unit }) => unit === "zs-audit")).toStrictEqual({
      unit: "zs-audit",
      counts: {
        lead: { stated: 0, derived: 0, possible: 0 },
        responsible: { stated: 0, derived: 13, possible: 2 },
        support: { stated: 0, derived: 19, possible: 0 },
        oversee: { stated: 1, derived: 0, possible: 1 },
      },
      tasks: 34,
      named: 2,
    });
  });

  it("33: collectives come first, and a unit that does not stand on the day has no row", () => {
    const rowsOn = (asOf: string) => workload(zhongshan, { asOf }).rows.map(({ unit }) => unit);
    const [before, after] = ["2021-07-18", "2021-07-19"].map(rowsOn);
    expect(before?.slice(0, 2)).toEqual(["zs-departments", "zs-towns"]);
    expect(["zs-xiaolan", "zs-xiaolan-2021"].map((unit) => before?.includes(unit))).toEqual([true, false]);
    expect(["zs-xiaolan", "zs-xiaolan-2021"].map((unit) => after?.includes(unit))).toEqual([false, true]);
    expect(responsibilityMatrix(zhongshan, { asOf: "2021-07-19" }).rows.map(({ unit }) => unit)).toEqual(
      after,
    );
    expect(workload(zhongshan)).toMatchObject({
      rosterComplete: false,
      incomplete: ["zs-departments", "zs-other-departments", "zs-other-units"],
    });
  });

  it("34: what must be proved by a number or a scope", () => {
    expect(
      thresholds(zhongshan).map(({ task, operator, value, unit }) => [task, operator, value, unit]),
    ).toEqual([
      ["30", "all", undefined, "政府门户网站"],
      ["32", "scope", 26, "个领域"],
      ["33", "scope", 26, "个领域"],
      ["41", "at-least", 1, "次/年"],
      ["43", "at-least", 4, "%"],
    ]);
  });

  it("36: what other instruments the plan rests on, and what became of them", () => {
    const numbers = citedInstruments(zhongshan).flatMap(({ task, citation: { number } }) =>
      number === null ? [] : [[task, number]],
    );
    expect(numbers).toEqual([
      [null, "粤府办〔2021〕17号"],
      ["36", "国办函〔2020〕109号"],
      ["40", "国办公开办函〔2019〕60号"],
    ]);
    const changesBy = (on: string) =>
      citedInstruments(zhongshan, { on }).flatMap(({ changes }) =>
        changes.map(({ by, effect }) => [by, effect]),
      );
    expect(changesBy("2021-09-25")).toEqual([]);
    expect(changesBy("2021-09-26")).toEqual([["国办公开办函〔2021〕30号", "revised"]]);
  });
});

describe("questions 41, 42 and 44: exchange, search and change", () => {
  it("41: the plan as JSON and back gives the same plan", () => {
    const again: PlanData = JSON.parse(JSON.stringify(zhongshan.data));
    expect(again).toEqual(zhongshan.data);
    expect(responsibilityMatrix(compilePlan(again))).toEqual(responsibilityMatrix(zhongshan));
  });

  it.each(["依申请公开", "依申請公開"])("42: the tasks that speak of %s, with their owners", (text) => {
    const found = findTasks(zhongshan, { text }).map(({ key }) => [key, unitsOf(ownersOf(zhongshan, key))]);
    expect(found).toEqual([
      ["19", ["zs-government-data", "zs-departments", "zs-towns"]],
      ["34", ["zs-departments", "zs-towns"]],
      ["35", ["zs-departments", "zs-towns", "zs-development", "zs-finance", "zs-audit", "zs-market"]],
      ["45", ["zs-office"]],
    ]);
  });

  describe("44: 市新闻办 is merged into 市委宣传部 on 2021-10-01", () => {
    const publicity = { id: "zs-publicity", name: "市委宣传部", kind: "party-body" } as const;
    const changed = withSuccessions(withUnits(zhongshan, [publicity]), [
      {
        id: "news-merger",
        kind: "merge",
        from: ["zs-news"],
        to: ["zs-publicity"],
        date: "2021-10-01",
        source: "假设",
      },
    ]);
    const owned = (unit: string, asOf: string) =>
      tasksOf(tasksOwnedBy(changed, unit, { asOf, certainty: ["stated", "derived"] }));

    it("until then 市新闻办 leads 14 and answers for 22; 市委宣传部 has nothing", () => {
      expect(owned("市新闻办", "2021-09-30")).toEqual(["14", "22"]);
      expect(owned("市委宣传部", "2021-09-30")).toEqual([]);
    });

    it("from then on 市委宣传部 has both, by succession, and 市新闻办 says to whom they passed", () => {
      expect(owned("市委宣传部", "2021-10-01")).toEqual(["14", "22"]);
      const [lead] = tasksOwnedBy(changed, "市委宣传部", { asOf: "2021-10-01", roles: ["lead"] });
      expect(lead?.grounds[0].via).toEqual([
        { kind: "successor", of: "zs-news", succession: "news-merger", since: "2021-10-01" },
      ]);
      expect(successorsOf(changed, "市新闻办", { asOf: "2021-10-01" })).toStrictEqual([
        {
          unit: "zs-publicity",
          succession: "news-merger",
          kind: "merge",
          since: "2021-10-01",
          source: "假设",
        },
      ]);
      expect(successorsOf(changed, "市新闻办", { asOf: "2021-09-30" })).toEqual([]);
    });

    it("no other unit's tasks change", () => {
      for (const { id } of zhongshan.data.units.filter((unit) => unit.id !== "zs-news")) {
        const asOf = "2021-12-01";
        expect(tasksOf(tasksOwnedBy(changed, id, { asOf }))).toEqual(
          tasksOf(tasksOwnedBy(zhongshan, id, { asOf })),
        );
      }
    });
  });
});
