import {
  collectivesOf,
  compilePlan,
  dutiesOf,
  explainOwnership,
  findTasks,
  holdersOf,
  membersOf,
  overdue,
  ownersOf,
  type PlanData,
  type SuccessionData,
  tasksOwnedBy,
  withMembers,
  withSuccessions,
  withUnits,
  workload,
} from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });

describe("a duty is counted once when units succeed one another", () => {
  const publicity = { id: "zs-publicity", name: "市委宣传部", kind: "party-body" } as const;
  const merged = withSuccessions(withUnits(plan, [publicity]), [
    {
      id: "news",
      kind: "merge",
      from: ["zs-news"],
      to: ["zs-publicity"],
      date: "2021-10-01",
      source: "假设",
    },
  ]);

  it.each([
    ["2021-09-30", ["zs-news"]],
    ["2021-10-01", ["zs-publicity"]],
  ])("on %s task 14 has one lead", (asOf, leads) => {
    const owners = ownersOf(merged, 14, { expand: true, asOf, roles: ["lead"] });
    // What the words name stays named; who stands on the day is told by the workload.
    expect(
      workload(merged, { asOf })
        .rows.filter(({ counts }) => counts.lead.stated + counts.lead.derived > 0)
        .map(({ unit }) => unit)
        .filter((unit) => ["zs-news", "zs-publicity"].includes(unit)),
    ).toEqual(leads);
    expect(owners.map(({ unit }) => unit)).toContain(leads[0]);
  });

  it("follows every line of succession to those who have the duty now", () => {
    const chain = withSuccessions(
      withUnits(merged, [
        { id: "a", name: "甲局", kind: "department", to: "2021-09-01" },
        { id: "b", name: "乙局", kind: "department", from: "2021-09-01" },
      ]),
      [
        { id: "news", kind: "merge", from: ["zs-news"], to: ["a"], date: "2021-08-01", source: "假设" },
        { id: "again", kind: "rename", from: ["a"], to: ["b"], date: "2021-09-01", source: "假设" },
      ],
    );
    expect(dutiesOf(chain, "市新闻办", { asOf: "2021-12-01" })[0]?.passedTo).toEqual(["b"]);
  });

  it("takes long chains and lattices of changes in its stride", () => {
    const layers = Array.from({ length: 40 }, (_, at) => at);
    const units = layers.flatMap((at) =>
      ["x", "y"].map((side) => ({ id: `${side}${at}`, name: `${side}${at}局`, kind: "department" as const })),
    );
    const successions = layers.slice(1).map(
      (at): SuccessionData => ({
        id: `s${at}`,
        kind: "transfer",
        from: [`x${at - 1}`, `y${at - 1}`],
        to: [`x${at}`, `y${at}`],
        date: "2021-01-01",
        source: "假设",
      }),
    );
    const lattice = withSuccessions(
      withMembers(withUnits(plan, units), "各镇街", ["x0"], { source: "假设" }),
      successions,
    );
    expect(tasksOwnedBy(lattice, "x39").length).toBe(tasksOwnedBy(lattice, "x0").length);

    const links = Array.from({ length: 150 }, (_, at) => at);
    const data: PlanData = {
      ...zhongshan2021,
      units: [
        ...zhongshan2021.units,
        ...links.map((at) => ({ id: `c${at}`, name: `c${at}局`, kind: "department" as const })),
      ],
      successions: links.slice(1).map((at) => ({
        id: `t${at}`,
        kind: "transfer" as const,
        from: [`c${at - 1}`],
        to: [`c${at}`],
        date: "2021-01-01",
        source: "假设",
      })),
    };
    expect(tasksOwnedBy(compilePlan(data), "c149")).toEqual([]);
  });

  it("a unit that has ended by the day asked about says so", () => {
    expect(overdue(plan, "东升镇", { on: "2021-12-31" }).overdue[0]?.duty.passedTo).toEqual([
      "zs-xiaolan-2021",
    ]);
  });
});

describe("collectives of every kind", () => {
  it("a residual never holds its exception", () => {
    const others = membersOf(plan, "其他部门");
    expect([...others.members, ...others.possible].map(({ unit }) => unit)).not.toContain("zs-health");
    expect(collectivesOf(plan, "市卫生健康局").map(({ collective }) => collective)).not.toContain(
      "zs-other-departments",
    );
    expect(others.members.map(({ unit }) => unit)).toContain("zs-justice");
  });

  it("各责任单位 are those who lead, support or answer for something", () => {
    const { members, possible } = membersOf(plan, "各责任单位");
    // 24 towns, 21 certain departments, 市政府办公室, 市新闻办 and 中山供电局, which clauses name.
    expect(members).toHaveLength(24 + 21 + 3);
    // 5 departments whose membership the facts doubt, 市信息中心 in brackets, and the two zones.
    expect(possible.map(({ unit }) => unit).sort()).toEqual(
      [
        "zs-culture",
        "zs-urban-management",
        "zs-financial-work",
        "zs-urban-renewal",
        "zs-weather",
        "zs-information-center",
        "zs-torch",
        "zs-cuiheng",
      ].sort(),
    );
  });

  it("those who file are those, less the office that receives the filings", () => {
    const filing = holdersOf(plan, "file-measures");
    expect(filing.holders).toHaveLength(24 + 21 + 2);
    expect(filing.except.map(({ unit }) => unit)).toEqual(["zs-office"]);
    expect(filing.rosterComplete).toBe(false);
    expect(holdersOf(plan, "publish-measures").holders.map(({ unit }) => unit)).toContain("zs-office");
  });

  it("an unlisted part of a collective has every member as possible, and the task that names it as its own", () => {
    const part = membersOf(plan, "26个领域相关市直部门");
    expect(part.members).toEqual([]);
    expect(part.possible).toHaveLength(28);
    expect(explainOwnership(plan, "26个领域相关市直部门", 32).verdict).toBe("derived");
    expect(collectivesOf(plan, "26个领域相关市直部门").map(({ collective }) => collective)).toEqual([
      "zs-departments",
      "zs-other-departments",
      "zs-other-units",
    ]);
  });
});

describe("memberships that are added keep the history", () => {
  it("of a name that two units bore, the one that stood when the membership begins", () => {
    const changed = withMembers(plan, "各镇街", ["小榄镇"], { source: "假设", from: "2021-09-01" });
    expect(membersOf(changed, "各镇街", { asOf: "2021-07-05" }).members).toHaveLength(24);
  });

  it("of the same unit in other periods", () => {
    const first = withMembers(plan, "市直各部门", ["市民政局"], { source: "假设", to: "2021-08-01" });
    const both = withMembers(first, "市直各部门", ["市民政局"], { source: "假设", from: "2021-10-01" });
    const on = (asOf: string) => tasksOwnedBy(both, "市民政局", { asOf }).length > 0;
    expect([on("2021-07-05"), on("2021-09-01"), on("2021-10-01")]).toEqual([true, false, true]);
  });

  it("one unit, however its name is spelt", () => {
    const once = withMembers(plan, "市直各部门", ["市民政局", "中山市民政局"], { source: "假设" });
    expect(once.data.units).toHaveLength(zhongshan2021.units.length + 1);
  });
});

describe("dates", () => {
  it("every date says what is around it, and which notice decides it", () => {
    const duties = dutiesOf(plan, "市政府办公室");
    const [inspection] = duties.flatMap((duty) => (duty.kind === "inspection" ? duty.due : []));
    expect([inspection?.workingDays?.before, inspection?.workingDays?.after]).toEqual([
      "2021-09-18",
      "2021-09-22",
    ]);
    const justice = dutiesOf(plan, "市司法局").flatMap(({ due }) => due);
    expect(justice.find(({ turn }) => turn === "2021")?.lastWorkingDay).toBe("2021-12-31");
    expect(justice.find(({ basis }) => basis !== undefined)?.notices.map(({ number }) => number)).toEqual([
      "国办发明电〔2021〕11号",
    ]);
  });
});

it("owners without expansion are those the words name", () => {
  expect(ownersOf(plan, 35).map(({ unit, role }) => [unit, role])).toEqual([
    ["zs-departments", "responsible"],
    ["zs-towns", "responsible"],
    ["zs-development", "oversee"],
    ["zs-finance", "oversee"],
    ["zs-audit", "oversee"],
    ["zs-market", "oversee"],
  ]);
});

it("an open list says whom it is open to", () => {
  expect(explainOwnership(plan, "石岐街道", 39).whyNot.at(-1)).toEqual({
    code: "open-to-others",
    of: "zs-departments",
    written: "等部门",
  });
});

it("tasks are found by a role alone", () => {
  expect(findTasks(plan, { role: "oversee" }).map(({ key }) => key)).toEqual(["35", "36"]);
});
