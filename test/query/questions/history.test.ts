import {
  ambiguities,
  dutiesOf,
  explainOwnership,
  getUnit,
  matchUnits,
  membersOf,
  ownersOf,
  successorsOf,
  tasksOwnedBy,
  unitName,
} from "fengong";
import { describe, expect, it } from "vitest";
import {
  sorted,
  tasksOf,
  townsAfterChanges,
  townsAtPublication,
  zhongshan,
} from "../../support/zhongshan.js";

describe("questions 25 to 29: collectives and history", () => {
  it.each([
    ["2021-07-05", 24, townsAtPublication],
    ["2021-07-19", 23, townsAfterChanges],
    ["2021-12-20", 23, townsAfterChanges],
  ])("25: who 各镇街 were on %s: %i", (asOf, count, names) => {
    const { members, possible, roster } = membersOf(zhongshan, "各镇街", { asOf });
    expect(members).toHaveLength(count);
    expect(sorted(members.map(({ unit }) => unitName(zhongshan, unit)))).toEqual(sorted(names));
    expect(possible.map(({ unit }) => unitName(zhongshan, unit))).toEqual([
      "火炬开发区管委会",
      "翠亨新区管委会",
    ]);
    expect(roster).toBe("complete");
  });

  it("25: 东升镇's duties passed to the new 小榄镇", () => {
    const duties = dutiesOf(zhongshan, "东升镇", { asOf: "2021-12-20" });
    expect(duties.length).toBeGreaterThan(0);
    expect(new Set(duties.map(({ passedTo }) => passedTo?.join()))).toEqual(new Set(["zs-xiaolan-2021"]));
    const tasks = tasksOf(tasksOwnedBy(zhongshan, "东升镇", { asOf: "2021-12-20" }));
    expect(tasks).toEqual(tasksOf(tasksOwnedBy(zhongshan, "东升镇", { asOf: "2021-07-18" })));
    expect(tasks).toEqual(tasksOf(tasksOwnedBy(zhongshan, "zs-xiaolan-2021", { asOf: "2021-12-20" })));
  });

  it("26: 市政务和数据局 answers today for what 市政务服务数据管理局 led, since a day nobody has established", () => {
    expect(successorsOf(zhongshan, "市政务服务数据管理局")).toMatchObject([
      { unit: "zs-data", kind: "rename", since: null, source: expect.stringContaining("psc.zs.gov.cn") },
    ]);
    const leads = tasksOwnedBy(zhongshan, "市政务和数据局", { roles: ["lead"] });
    expect(leads.map(({ task, certainty }) => [task, certainty])).toEqual(
      ["2", "16", "17", "19", "27"].map((task) => [task, "derived"]),
    );
    expect(leads[0]?.grounds[0].via).toEqual([
      { kind: "successor", of: "zs-government-data", succession: "government-data-rename", since: null },
    ]);
  });

  it("26: and has no more in 27 than the lead it follows: 其他单位 leaves out both", () => {
    const rows = tasksOwnedBy(zhongshan, "市政务和数据局").filter(({ task }) => task === "27");
    expect(rows.map(({ role }) => role)).toEqual(["lead"]);
  });

  it("26: who followed, by what change, since when, and what is noted of it", () => {
    const [merger] = successorsOf(zhongshan, "东升镇");
    expect(merger).toStrictEqual({
      unit: "zs-xiaolan-2021",
      succession: "xiaolan-merger",
      kind: "merge",
      since: "2021-07-19",
      note: "名称相同而代码不同（442000100、442000104 → 442000118）；2021-07-20挂牌；省政府批准日期未查证，2021-07-19为公告日期",
      source: "https://163.com/dy/article/GF9DHE550550AXYG.html",
    });
    const unitsOn = (unit: string, asOf: string) =>
      successorsOf(zhongshan, unit, { asOf }).map((one) => one.unit);
    expect(unitsOn("东升镇", "2021-07-18")).toEqual([]);
    expect(unitsOn("东升镇", "2021-07-19")).toEqual(["zs-xiaolan-2021"]);
    // On a day nobody knows: it may have been before.
    expect(unitsOn("市政务服务数据管理局", "2021-07-05")).toEqual(["zs-data"]);
  });

  it("27: whether 市信息中心 owns anything of its own is an open reading", () => {
    expect(
      tasksOwnedBy(zhongshan, "市信息中心").map(({ task, role, certainty }) => [task, role, certainty]),
    ).toEqual([
      ["2", "lead", "possible"],
      ["26", "support", "possible"],
    ]);
    const [doubt] = ambiguities(zhongshan, { unit: "市信息中心" });
    expect(doubt).toMatchObject({
      tasks: ["2", "26"],
      alternatives: [{ reading: "市信息中心是另一个单位" }],
    });
  });

  it.each([
    ["市场监管局", "市市场监管局", "elided"],
    ["發改局", "市发展改革局", "alias"],
    ["市教体局", "市教育体育局", "alias"],
  ])("28: %s is %s, by its %s form", (asked, name, match) => {
    expect(matchUnits(zhongshan, asked).map((found) => [found.unit.name, found.match])).toEqual([
      [name, match],
    ]);
  });

  it("28: 小榄 is one unit before the merger and another after it", () => {
    const means = (asOf: string) =>
      matchUnits(zhongshan, "小榄", { asOf }).map(({ unit, current, lifetime }) => [
        unit.id,
        current,
        lifetime,
      ]);
    const before = { from: null, to: "2021-07-19" };
    const after = { from: "2021-07-19", to: null };
    expect(means("2021-07-18")).toEqual([
      ["zs-xiaolan", true, before],
      ["zs-xiaolan-2021", false, after],
    ]);
    expect(means("2021-07-19")).toEqual([
      ["zs-xiaolan-2021", true, after],
      ["zs-xiaolan", false, before],
    ]);
    expect(getUnit(zhongshan, "小榄").id).toBe("zs-xiaolan");
  });

  it("29: 其他部门 does not reach towns; the other readings are kept with what each would change", () => {
    expect(explainOwnership(zhongshan, "石岐街道", 10)).toMatchObject({
      verdict: "none",
      whyNot: [
        { code: "names-another", named: "zs-health", written: "市卫生健康局" },
        { code: "not-a-member", named: "zs-other-departments", written: "其他部门", roster: "unknown" },
      ],
    });
    const [reading] = ambiguities(zhongshan, { unit: "其他部门" });
    expect(reading).toMatchObject({
      tasks: ["10", "11", "12"],
      alternatives: [
        { reading: "包括各镇街", effect: "24个镇街也配合10—12" },
        { reading: "包括中央、省驻中山单位" },
      ],
    });
    const owners = ownersOf(zhongshan, 10, { expand: true }).map(({ unit }) => getUnit(zhongshan, unit).kind);
    expect(owners).not.toContain("town");
  });
});
