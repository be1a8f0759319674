import {
  ambiguities,
  collectivesOf,
  dutiesOf,
  explainOwnership,
  getUnit,
  membersOf,
  ownersOf,
  type Role,
  sharedTasks,
  tasks,
  tasksOwnedBy,
  unitName,
  workload,
} from "fengong";
import { describe, expect, it } from "vitest";
import {
  certainDepartments,
  doubtfulDepartments,
  range,
  sorted,
  tasksOf,
  townsAtPublication,
  unitsOf,
  zhongshan,
} from "../../support/zhongshan.js";

const allTasks = tasks(zhongshan).map(({ key }) => key);

/** Who has a role in a task by the words of its clause. */
const named = (task: string, role: Role): string[] => unitsOf(ownersOf(zhongshan, task, { roles: [role] }));

describe("questions 1 to 12: ownership", () => {
  it("1: what 市司法局 must do, in which role, by when, and which words say so", () => {
    const direct = tasksOwnedBy(zhongshan, "市司法局", { certainty: ["stated"] });
    expect(direct.map(({ task, role, grounds }) => [task, role, grounds[0].words])).toEqual([
      ["25", "lead", "市司法局牵头"],
      ["26", "lead", "市司法局牵头"],
      ["37", "responsible", "市司法局"],
      ["38", "responsible", "市司法局"],
    ]);
    const dated = dutiesOf(zhongshan, "市司法局", { certainty: ["stated"] }).filter(
      ({ due }) => due.length > 0,
    );
    expect(dated.map((duty) => [duty.id, duty.due.map(({ date, part }) => [date, part])])).toEqual([
      ["zhongshan-2021/26/zs-justice/lead", [["2021-12-31", "26.1"]]],
    ]);
  });

  it("1: and what reaches it through collectives", () => {
    const through = (role: Role, certainty: "derived" | "possible") =>
      tasksOf(tasksOwnedBy(zhongshan, "市司法局", { roles: [role], certainty: [certainty] }));
    expect(through("responsible", "derived")).toEqual([
      "6",
      "13",
      "15",
      "18",
      "20",
      "21",
      "22",
      "24",
      "34",
      "35",
      "36",
      "40",
      "41",
    ]);
    expect(through("responsible", "possible")).toEqual(["32", "39"]);
    expect(through("support", "derived")).toEqual([
      ...range(1, 5),
      ...range(7, 12),
      "14",
      "16",
      "17",
      "19",
      "23",
      "27",
      "28",
    ]);
    expect(through("support", "possible")).toEqual([]);
  });

  it("2: 市审计局 is named only to oversee 35 and 36, and 35 is possible", () => {
    const byName = tasksOwnedBy(zhongshan, "市审计局").filter(({ grounds }) => grounds[0].via.length === 0);
    expect(byName.map(({ task, role, certainty }) => [task, role, certainty])).toEqual([
      ["35", "oversee", "possible"],
      ["36", "oversee", "stated"],
    ]);
    expect(byName[0]?.grounds[0].reasons).toEqual([{ code: "governed-set", ambiguity: "governed-35" }]);
  });

  it("3: what 石岐街道 owns as one of 各镇街, and which tasks mention towns at all", () => {
    const owned = tasksOwnedBy(zhongshan, "石岐街道", { certainty: ["stated", "derived"] });
    const mentioned = ["6", "13", ...range(18, 24), "28", ...range(33, 36), "40", "41"];
    expect(tasksOf(owned)).toEqual(mentioned);
    expect(tasksOf(owned.filter(({ role }) => role === "support"))).toEqual(["23", "28"]);
    expect(allTasks.filter((task) => unitsOf(ownersOf(zhongshan, task)).includes("zs-towns"))).toEqual(
      mentioned,
    );
  });

  it("4: 火炬开发区管委会 has what towns have, possibly, because its membership is in doubt", () => {
    const owned = tasksOwnedBy(zhongshan, "火炬开发区管委会");
    expect(tasksOf(owned)).toEqual(["6", "13", ...range(18, 24), "27", "28", ...range(33, 36), "40", "41"]);
    expect(new Set(owned.map(({ certainty }) => certainty))).toEqual(new Set(["possible"]));
    expect(owned[0]?.grounds[0].reasons).toMatchObject([
      { code: "membership-doubtful", collective: "zs-towns", doubt: expect.stringContaining("年度年报") },
    ]);
    const obligations = dutiesOf(zhongshan, "火炬开发区管委会").filter(({ kind }) => kind === "obligation");
    expect(obligations.map(({ certainty }) => certainty)).toEqual(["possible", "possible"]);
  });

  it("5: 中山供电局 owns 39 by name; no fact puts it into 市直各部门", () => {
    expect(
      tasksOwnedBy(zhongshan, "中山供电局").map(({ task, role, certainty }) => [task, role, certainty]),
    ).toEqual([
      ["27", "support", "possible"],
      ["39", "responsible", "stated"],
    ]);
    expect(getUnit(zhongshan, "中山供电局").kind).toBe("public-utility");
    expect(collectivesOf(zhongshan, "中山供电局").map(({ collective }) => collective)).toEqual([
      "zs-other-units",
    ]);
    expect(explainOwnership(zhongshan, "中山供电局", 6)).toMatchObject({
      verdict: "none",
      whyNot: [
        { code: "not-a-member", named: "zs-departments", written: "市直各部门", roster: "partial" },
        { code: "not-a-member", named: "zs-towns", written: "各镇街", roster: "complete" },
      ],
    });
  });

  it("6: 市政务服务数据管理局 leads 16; 市直各部门 support it, each within its duties", () => {
    expect(
      ownersOf(zhongshan, 16).map(({ unit, role, answersFor, byDuty }) => [
        unitName(zhongshan, unit),
        role,
        answersFor,
        byDuty,
      ]),
    ).toEqual([
      ["市政务服务数据管理局", "lead", "whole", false],
      ["市直各部门", "support", "own-part", true],
    ]);
  });

  it("7: 1 to 5 have several leads, in the order written and unranked; these have none", () => {
    const leads = new Map(allTasks.map((task) => [task, named(task, "lead")]));
    const several = allTasks.filter((task) => (leads.get(task)?.length ?? 0) > 1);
    expect(several).toEqual(range(1, 5));
    expect(leads.get("3")).toEqual(["zs-development", "zs-commerce", "zs-market"]);
    expect(allTasks.filter((task) => leads.get(task)?.length === 0)).toEqual([
      "6",
      "13",
      "15",
      "18",
      "20",
      "21",
      "22",
      "24",
      ...range(29, 48),
    ]);
  });

  it("8: 市政府办公室 alone carries 29, 31 and 42 to 48", () => {
    const alone = allTasks.filter((task) => unitsOf(ownersOf(zhongshan, task)).join() === "zs-office");
    expect(alone).toEqual(["29", "31", ...range(42, 48)]);
  });

  it("9: who appears through collectives only, and who is named for one task only", () => {
    const rows = workload(zhongshan).rows.filter(
      ({ unit }) => getUnit(zhongshan, unit).kind !== "collective",
    );
    const name = ({ unit }: { unit: string }) => unitName(zhongshan, unit);
    const unnamed = rows.filter(({ named: count }) => count === 0).map(name);
    expect(sorted(unnamed)).toEqual(
      sorted([
        ...["市工业和信息化局", "市科学技术局", "市统计局", "市应急管理局", "市农业农村局", "市公安局"],
        ...["市人力资源和社会保障局", "市文化广电旅游局", "市城市管理和综合执法局", "市金融工作局"],
        ...["市城市更新局", "市气象局", "火炬开发区管委会", "翠亨新区管委会"],
        // In brackets after another unit, in two cells.
        "市信息中心",
        ...townsAtPublication,
      ]),
    );
    const once = rows.filter(({ named: count }) => count === 1).map(name);
    expect(sorted(once)).toEqual(
      sorted([
        "市自然资源局",
        "市教育体育局",
        "市生态环境局",
        "市住房城乡建设局",
        "市交通运输局",
        "市水务局",
        "中山供电局",
      ]),
    );
  });

  it("10: what 市财政局 and 市审计局 share, and in which roles", () => {
    const shared = sharedTasks(zhongshan, "市财政局", "市审计局");
    const neither = ["26", "29", "30", "31", "33", "37", "38", ...range(42, 48)];
    expect(shared.map(({ task }) => task)).toEqual(allTasks.filter((task) => !neither.includes(task)));
    const rolesIn = (task: string) => {
      const found = shared.find((one) => one.task === task);
      return [found?.a.map(({ role }) => role), found?.b.map(({ role }) => role)];
    };
    expect(rolesIn("7")).toEqual([["lead"], ["support"]]);
    expect(rolesIn("36")).toEqual([
      ["responsible", "oversee"],
      ["responsible", "oversee"],
    ]);
  });

  it("10: what a department and a town share is what both own, by their worked answers", () => {
    expect(sharedTasks(zhongshan, "市司法局", "石岐街道").map(({ task }) => task)).toEqual([
      ...["6", "13", ...range(18, 24), "27", "28", ...range(34, 36), "40", "41"],
    ]);
  });

  it("11: 等部门 in 39 may mean any department not named there, and no town", () => {
    const possible = unitsOf(ownersOf(zhongshan, 39, { expand: true, certainty: ["possible"] }));
    const listed = ["zs-education", "zs-ecology", "zs-housing", "zs-transport", "zs-health", "zs-water"];
    const departments = [...certainDepartments, ...doubtfulDepartments];
    expect(sorted(possible)).toEqual(sorted(departments.filter((unit) => !listed.includes(unit))));
    expect(possible).toHaveLength(22);
  });

  it("11: 其他单位 in 27 means the other departments, and possibly towns and utilities", () => {
    const support = ownersOf(zhongshan, 27, { expand: true, roles: ["support"] });
    const of = (certainty: string) => support.filter((row) => row.certainty === certainty);
    const lead = "zs-government-data";
    expect(sorted(unitsOf(of("derived")))).toEqual(
      sorted(certainDepartments.filter((unit) => unit !== lead)),
    );
    const others = unitsOf(of("possible")).filter((unit) => !doubtfulDepartments.includes(unit));
    expect(sorted(others.map((unit) => unitName(zhongshan, unit)))).toEqual(
      sorted(["中山供电局", "火炬开发区管委会", "翠亨新区管委会", ...townsAtPublication]),
    );
  });

  it("12: every member of 市直各部门 has 32 possibly: the text means those of 26 fields, and their list is unknown", () => {
    const words = "已经出台基层政务公开标准指引的26个领域相关市直部门";
    expect(unitsOf(ownersOf(zhongshan, 32))).toEqual(["zs-departments"]);
    const rows = ownersOf(zhongshan, 32, { expand: true }).filter(({ unit }) => unit !== "zs-departments");
    expect(sorted(unitsOf(rows))).toEqual(sorted([...certainDepartments, ...doubtfulDepartments]));
    for (const { certainty, grounds } of rows) {
      expect(certainty).toBe("possible");
      expect(grounds[0].reasons.at(-1)).toEqual({
        code: "narrowed-by-text",
        collective: "zs-departments",
        words,
      });
    }
    expect(membersOf(zhongshan, "市直各部门").roster).toBe("partial");
    expect(membersOf(zhongshan, "市直各部门").countHints.map(({ count }) => count)).toEqual([31, 18]);
    expect(membersOf(zhongshan, "26个领域相关市直部门")).toMatchObject({ roster: "unknown", members: [] });
    expect(ambiguities(zhongshan, { task: 32 }).map(({ id }) => id)).toEqual(["actor-32"]);
  });
});
