import {
  dutiesOf,
  getUnit,
  membersOf,
  ownersOf,
  type SuccessionData,
  tasksOwnedBy,
  withMembers,
  withSuccessions,
  withUnits,
} from "fengong";
import { describe, expect, it } from "vitest";
import { expectRefusal } from "../support/refusal.js";
import { range, tasksOf, unitsOf, zhongshan } from "../support/zhongshan.js";

describe("dated membership", () => {
  it.each([
    ["2021-07-18", 24],
    ["2021-07-19", 23],
    ["2021-12-31", 23],
  ])("各镇街 has on %s %i members", (asOf, count) => {
    expect(membersOf(zhongshan, "各镇街", { asOf }).members).toHaveLength(count);
    expect(ownersOf(zhongshan, 33, { expand: true, certainty: ["derived"], asOf })).toHaveLength(count);
  });

  it("民众街道, which is yet to come at publication, has what 民众镇 has, by succession", () => {
    const before = tasksOwnedBy(zhongshan, "民众街道");
    expect(tasksOf(before)).toEqual(tasksOf(tasksOwnedBy(zhongshan, "民众镇")));
    expect(before.find(({ task }) => task === "6")?.grounds[0].via).toMatchObject([
      { kind: "successor", of: "zs-minzhong-town", succession: "minzhong-retype", since: "2021-07-19" },
      { kind: "member", collective: "zs-towns" },
    ]);
    const later = tasksOwnedBy(zhongshan, "民众街道", { asOf: "2021-07-19" });
    expect(tasksOf(later)).toEqual(tasksOf(before));
    expect(later.find(({ task }) => task === "6")?.grounds[0].via).toMatchObject([
      { kind: "member", collective: "zs-towns", from: "2021-07-19" },
    ]);
  });

  it("the owners of a task name a town or its successor, never both", () => {
    const owners = (asOf: string) => unitsOf(ownersOf(zhongshan, 33, { expand: true, asOf }));
    expect(owners("2021-07-18")).toContain("zs-minzhong-town");
    expect(owners("2021-07-18")).not.toContain("zs-minzhong");
    expect(owners("2021-07-19")).toContain("zs-minzhong");
    expect(owners("2021-07-19")).not.toContain("zs-minzhong-town");
  });

  it("東升鎮 in December says to whom its duties passed; in July it does not", () => {
    const passed = (asOf: string) =>
      new Set(dutiesOf(zhongshan, "东升镇", { asOf }).map(({ passedTo }) => passedTo));
    expect(passed("2021-07-18")).toEqual(new Set([undefined]));
    expect([...passed("2021-12-01")][0]).toEqual(["zs-xiaolan-2021"]);
  });
});

describe("withMembers", () => {
  it("before it, 市民政局 is unknown, and the error names the roster that is not complete", () => {
    expectRefusal(() => tasksOwnedBy(zhongshan, "市民政局"), "unit.unknown", {
      name: "市民政局",
      incompleteRosters: expect.arrayContaining(["市直各部门"]),
    });
  });

  it("after it, 市民政局 has what a department has, and the answer shows the source", () => {
    const plan = withMembers(zhongshan, "市直各部门", ["市民政局"], { source: "本单位确认" });
    const owned = (certainty: "derived" | "possible") =>
      tasksOf(tasksOwnedBy(plan, "中山市民政局", { certainty: [certainty] }));
    expect(owned("derived")).toEqual([...range(1, 25), ...range(27, 28), ...range(34, 36), ...range(40, 41)]);
    expect(owned("possible")).toEqual(["32", "39"]);
    expect(tasksOwnedBy(plan, "市民政局")[0]?.grounds[0].via).toMatchObject([
      { kind: "member", collective: "zs-departments", source: "本单位确认" },
    ]);
    expect(dutiesOf(plan, "市民政局")[0]).toMatchObject({
      id: "zhongshan-2021/file-measures/市民政局",
      due: [{ date: "2021-07-19" }],
    });
    expect(zhongshan.data.units.map(({ name }) => name)).not.toContain("市民政局");
  });

  it("a doubtful membership stays possible, and a dated one holds on its days", () => {
    const doubtful = withMembers(zhongshan, "市直各部门", ["市民政局"], {
      source: "年鉴",
      certainty: "doubtful",
      doubt: "仅见于年鉴",
    });
    expect(tasksOwnedBy(doubtful, "市民政局", { certainty: ["stated", "derived"] })).toEqual([]);
    const dated = withMembers(zhongshan, "市直各部门", ["市民政局"], { source: "年鉴", from: "2021-09-01" });
    expect(tasksOwnedBy(dated, "市民政局", { asOf: "2021-08-31" })).toEqual([]);
    expect(tasksOwnedBy(dated, "市民政局", { asOf: "2021-09-01" }).length).toBeGreaterThan(0);
  });

  it("settles the doubt about a unit that the plan has", () => {
    const settled = withMembers(zhongshan, "市直各部门", ["市新闻办"], { source: "本单位确认" });
    expect(getUnit(settled, "市新闻办").id).toBe("zs-news");
    expect(tasksOf(tasksOwnedBy(settled, "市新闻办", { certainty: ["derived"] }))).toContain("6");
  });

  it.each([
    [
      "a single unit in place of the collective",
      () => withMembers(zhongshan, "市司法局", [], { source: "" }),
      "unit.not-a-collective",
    ],
    [
      "a collective as a member",
      () => withMembers(zhongshan, "市直各部门", ["各镇街"], { source: "" }),
      "argument.invalid",
    ],
    ["an empty name", () => withMembers(zhongshan, "市直各部门", [" "], { source: "" }), "argument.invalid"],
    [
      "an impossible day",
      () => withMembers(zhongshan, "市直各部门", ["市民政局"], { source: "", from: "2021-02-30" }),
      "date.impossible",
    ],
  ] as const)("refuses %s", (_, call, code) => expectRefusal(call, code, {}));
});

describe("withUnits", () => {
  it("adds new units, and puts one in the place of that with its id", () => {
    const plan = withUnits(zhongshan, [
      { id: "zs-data", name: "市政务和数据局", kind: "department", from: "2024-01-01" },
      { id: "zs-civil-affairs", name: "市民政局", kind: "department" },
    ]);
    expect(plan.data.units).toHaveLength(zhongshan.data.units.length + 1);
    expect(getUnit(plan, "市政务和数据局")).toMatchObject({ from: "2024-01-01" });
    expect(plan.calendar).toBe(zhongshan.calendar);
    expect(Object.isFrozen(plan.data.units.at(-1))).toBe(true);
  });

  it("refuses a unit whose collective the plan does not have", () => {
    expectRefusal(
      () =>
        withUnits(zhongshan, [
          {
            id: "new",
            name: "新局",
            kind: "department",
            memberOf: [{ collective: "nobody", from: null, to: null, certainty: "certain", source: "" }],
          },
        ]),
      "plan.dangling-reference",
      { kind: "unit", id: "nobody", from: `units[${zhongshan.data.units.length}].memberOf[0].collective` },
    );
  });
});

describe("withSuccessions", () => {
  const publicity = { id: "zs-publicity", name: "市委宣传部", kind: "party-body" } as const;
  const changed = (kind: SuccessionData["kind"], date: string | null) =>
    withSuccessions(withUnits(zhongshan, [publicity]), [
      { id: "change", kind, from: ["zs-news"], to: ["zs-publicity"], date, source: "假设" },
    ]);
  const leads = (plan: ReturnType<typeof changed>, unit: string, asOf: string) =>
    tasksOf(tasksOwnedBy(plan, unit, { asOf, roles: ["lead"] }));

  it("a body that a rename makes has what it follows, before its day as well", () => {
    const plan = changed("rename", "2021-10-01");
    expect(leads(plan, "市委宣传部", "2021-07-05")).toEqual(["14"]);
    expect(unitsOf(ownersOf(plan, 14, { expand: true, asOf: "2021-07-05" }))).not.toContain("zs-publicity");
    expect(unitsOf(ownersOf(plan, 14, { expand: true, asOf: "2021-10-01" }))).toContain("zs-publicity");
  });

  it("after a transfer both stand; after a merger what was merged does not", () => {
    const passedTo = (kind: SuccessionData["kind"]) =>
      dutiesOf(changed(kind, "2021-10-01"), "市新闻办", { asOf: "2021-12-01", roles: ["lead"] })[0]?.passedTo;
    expect(passedTo("transfer")).toBeUndefined();
    expect(passedTo("merge")).toEqual(["zs-publicity"]);
  });

  it("on a day that nobody knows, the successor answers and the predecessor too", () => {
    const plan = changed("merge", null);
    expect(leads(plan, "市委宣传部", "2021-07-05")).toEqual(["14"]);
    expect(dutiesOf(plan, "市新闻办", { asOf: "2021-12-01" })[0]).not.toHaveProperty("passedTo");
  });

  it("follows a chain of changes", () => {
    const office = { id: "zs-new-office", name: "市新闻中心", kind: "office" } as const;
    const plan = withSuccessions(withUnits(zhongshan, [publicity, office]), [
      {
        id: "one",
        kind: "rename",
        from: ["zs-news"],
        to: ["zs-new-office"],
        date: "2021-08-01",
        source: "假设",
      },
      {
        id: "two",
        kind: "merge",
        from: ["zs-new-office"],
        to: ["zs-publicity"],
        date: "2021-10-01",
        source: "假设",
      },
    ]);
    expect(leads(plan, "市委宣传部", "2021-09-30")).toEqual([]);
    expect(leads(plan, "市新闻中心", "2021-09-30")).toEqual(["14"]);
    expect(leads(plan, "市委宣传部", "2021-10-01")).toEqual(["14"]);
  });

  it("refuses a circle", () => {
    expectRefusal(
      () =>
        withSuccessions(changed("merge", "2021-10-01"), [
          {
            id: "back",
            kind: "merge",
            from: ["zs-publicity"],
            to: ["zs-news"],
            date: "2021-11-01",
            source: "",
          },
        ]),
      "plan.cycle",
      { kind: "succession", ids: ["zs-news", "zs-publicity"] },
    );
  });
});
