import {
  ambiguities,
  cite,
  compilePlan,
  dutiesOf,
  findTasks,
  getTask,
  membersOf,
  type Plan,
  type PlanData,
  responsibilityMatrix,
  tasksOwnedBy,
} from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
import { describe, expect, it } from "vitest";
import { expectRefusal, refusalOf } from "../support/refusal.js";
import { ownCopy, zhongshan } from "../support/zhongshan.js";

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

/** Data that a test may change before it compiles. */
type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** The plan's data after a change. */
function changed(change: (data: Draft<PlanData>) => void): PlanData {
  const data = ownCopy() as Draft<PlanData>;
  change(data);
  return data as PlanData;
}

/** The first of a list; a test that has none is wrong. */
function first<Item>(list: readonly Item[] | undefined): Item {
  const [item] = list ?? [];
  if (item === undefined) throw new Error("nothing there");
  return item;
}

describe("a plan is nobody's but its own", () => {
  it("the shipped data is frozen throughout, and compiled as it is", () => {
    expect(isDeeplyFrozen(zhongshan2021)).toBe(true);
    expect(zhongshan.data).toBe(zhongshan2021);
  });

  it("the caller's data is neither changed nor frozen, and changing it later changes no answer", () => {
    const data = ownCopy();
    const plan = compilePlan(data);
    expect(data).toEqual(zhongshan2021);
    expect(Object.isFrozen(data)).toBe(false);
    expect(Object.isFrozen(data.units)).toBe(false);
    const before = JSON.stringify(responsibilityMatrix(plan));
    const draft = data as Draft<PlanData>;
    draft.tasks.length = 0;
    draft.units.reverse();
    first(draft.clauses).governs = [];
    expect(JSON.stringify(responsibilityMatrix(plan))).toBe(before);
    expect(isDeeplyFrozen(plan.data)).toBe(true);
  });

  it("data that is frozen on the surface only is copied", () => {
    const plan = compilePlan(Object.freeze(ownCopy()));
    expect(isDeeplyFrozen(plan.data)).toBe(true);
  });

  it("the texts are the plan's own too", () => {
    const texts: Record<string, string> = { ...zhongshan2021Texts };
    const plan = compilePlan(zhongshan2021, { texts });
    delete texts.notice;
    expect(cite(plan, "c26").line).toBe(145);
  });

  it("a plan given as options lends its calendar and texts, never its data", () => {
    const other = compilePlan({ ...zhongshan2021, id: "other" }, zhongshan);
    expect(other.data.id).toBe("other");
    expect(other.calendar).toBe(chinaMainland);
  });

  it("what an answer shows cannot be used to change the plan", () => {
    for (const shown of [
      getTask(zhongshan, 26),
      ambiguities(zhongshan)[0],
      tasksOwnedBy(zhongshan, "市司法局")[0]?.grounds[0].span,
      findTasks(zhongshan, { text: "规章" })[0],
    ]) {
      expect(isDeeplyFrozen(shown)).toBe(true);
    }
  });
});

describe("a plan that went elsewhere and came back", () => {
  const answers = (plan: Plan) => [
    responsibilityMatrix(plan),
    ...plan.data.units.map(({ id }) => dutiesOf(plan, id, { calendar: chinaMainland })),
    membersOf(plan, "各镇街", { asOf: "2021-12-20" }),
  ];

  it("as JSON gives the same answers", () => {
    expect(answers(compilePlan(ownCopy()))).toEqual(answers(zhongshan));
  });

  it("copied whole, compiled as it is, gives the same answers", () => {
    const copy = structuredClone(zhongshan);
    expect(copy.data).not.toBe(zhongshan.data);
    expect(answers(copy)).toEqual(answers(zhongshan));
    expect(cite(copy, "c26").line).toBe(145);
  });
});

describe("data that contradicts itself", () => {
  const cases: readonly [string, (data: Draft<PlanData>) => void, object][] = [
    [
      "a clause names a unit that is not there",
      ({ clauses }) => {
        first(first(clauses).assignments).unit = "nobody";
      },
      { kind: "unit", id: "nobody", from: "clauses[0].assignments[0].unit" },
    ],
    [
      "a clause governs a task that is not there",
      ({ clauses }) => {
        first(clauses).governs = ["1", "49"];
      },
      { kind: "task", id: "49", from: "clauses[0].governs[1]" },
    ],
    [
      "a task stands in a group that is not there",
      ({ tasks }) => {
        first(tasks).group = "g13";
      },
      { kind: "group", id: "g13", from: "tasks[0].group" },
    ],
    [
      "a group stands under one that is not there",
      ({ groups }) => {
        first(groups).parent = "g0";
      },
      { kind: "group", id: "g0", from: "groups[0].parent" },
    ],
    [
      "a timing binds a part that is not there",
      ({ tasks }) => {
        first(tasks[25]?.timings).appliesTo = "26.9";
      },
      { kind: "part", id: "26.9", from: "tasks[25].timings[0].appliesTo" },
    ],
    [
      "a timing binds units that are not there",
      ({ tasks }) => {
        first(tasks[39]?.timings).binds = ["zs-bureaus"];
      },
      { kind: "unit", id: "zs-bureaus", from: "tasks[39].timings[0].binds[0]" },
    ],
    [
      "a timing of a task counts from an obligation that is not there",
      ({ tasks }) => {
        first(tasks).timings = [
          {
            kind: "workingDaysAfter",
            days: 5,
            event: "publication",
            otherAnchors: [{ event: { dueOf: "filing" }, reason: "" }],
            words: "",
            span: { source: "notice", start: 0, end: 0 },
          },
        ];
      },
      { kind: "obligation", id: "filing", from: "tasks[0].timings[0].otherAnchors[0].event.dueOf" },
    ],
    [
      "an assignment is doubtful by an ambiguity that is not there",
      ({ clauses }) => {
        first(first(clauses).assignments).doubtfulFor = [{ task: "1", ambiguity: "none" }];
      },
      { kind: "ambiguity", id: "none", from: "clauses[0].assignments[0].doubtfulFor[0].ambiguity" },
    ],
    [
      "an ambiguity is about a clause that is not there",
      ({ ambiguities: doubts }) => {
        first(doubts).clause = "c99";
      },
      { kind: "clause", id: "c99", from: "ambiguities[0].clause" },
    ],
    [
      "a membership is in a collective that is not there",
      ({ units }) => {
        const unit = first(units);
        if (unit.kind !== "collective") first(unit.memberOf).collective = "zs-bureaus";
      },
      { kind: "unit", id: "zs-bureaus", from: "units[0].memberOf[0].collective" },
    ],
    [
      "a succession leads to a unit that is not there",
      ({ successions }) => {
        first(successions).to = ["zs-new"];
      },
      { kind: "unit", id: "zs-new", from: "successions[0].to[0]" },
    ],
    [
      "an obligation is filed with nobody",
      ({ obligations }) => {
        const { recipient } = first(obligations);
        if (recipient !== null) recipient.unit = "zs-desk";
      },
      { kind: "unit", id: "zs-desk", from: "obligations[0].recipient.unit" },
    ],
    [
      "an inspection is held by nobody",
      ({ inspections }) => {
        first(inspections).inspector = "zs-eye";
      },
      { kind: "unit", id: "zs-eye", from: "inspections[0].inspector" },
    ],
    [
      "a span points into a source that is not there",
      ({ tasks }) => {
        first(tasks).span.source = "annex";
      },
      { kind: "source", id: "annex", from: "tasks[0].span.source" },
    ],
  ];

  it.each(cases)("%s", (_, change, params) => {
    expectRefusal(() => compilePlan(changed(change)), "plan.dangling-reference", params);
  });

  it.each([
    ["unit", "zs-office", (data: Draft<PlanData>) => data.units.push(first(data.units))],
    ["task", "1", (data: Draft<PlanData>) => data.tasks.push(first(data.tasks))],
    ["clause", "c1", (data: Draft<PlanData>) => data.clauses.push(first(data.clauses))],
    ["group", "g1", (data: Draft<PlanData>) => data.groups.push(first(data.groups))],
    ["inspection", "inspection-1", (data: Draft<PlanData>) => data.inspections.push(first(data.inspections))],
    [
      "succession",
      "xiaolan-merger",
      (data: Draft<PlanData>) => data.successions.push(first(data.successions)),
    ],
  ] as const)("the id of a %s twice: %s", (kind, id, change) => {
    expectRefusal(() => compilePlan(changed((data) => void change(data))), "plan.duplicate-id", { kind, id });
  });

  it("a group under itself", () => {
    const data = changed(({ groups }) => {
      first(groups).parent = "g1";
    });
    expectRefusal(() => compilePlan(data), "plan.cycle", { kind: "group", ids: ["g1"] });
  });

  it("a residual collective of itself", () => {
    const data = changed(({ units }) => {
      const departments = units.find(({ id }) => id === "zs-departments");
      if (departments?.kind === "collective") departments.residualOf = ["zs-other-departments"];
    });
    expectRefusal(() => compilePlan(data), "plan.cycle", {
      kind: "membership",
      ids: expect.arrayContaining(["zs-departments", "zs-other-departments"]),
    });
  });

  it("several faults are all told, and counted in the message", () => {
    const data = changed(({ tasks, inspections }) => {
      first(tasks).group = "g13";
      first(inspections).inspector = "zs-eye";
    });
    const error = refusalOf(() => compilePlan(data));
    expect(error.diagnostics.map(({ code }) => code)).toEqual([
      "plan.dangling-reference",
      "plan.dangling-reference",
    ]);
    expect(error.message).toContain("and 1 more");
  });

  it("what an application keeps under ext is kept and not read", () => {
    const ext = { span: { source: "elsewhere", start: 0, end: 1 }, note: [1, null] };
    expect(compilePlan({ ...ownCopy(), ext }).data.ext).toEqual(ext);
  });
});

describe("what is no plan data", () => {
  it.each([[null], [undefined], [5], ["fengong/1"], [[]], [{}], [{ format: "fengong/2" }]])("%j", (data) => {
    expectRefusal(() => compilePlan(data as unknown as PlanData), "plan.unsupported-format", {
      supported: "fengong/1",
    });
  });

  it("data that lacks a part every plan has", () => {
    const { clauses: _, ...rest } = ownCopy();
    expectRefusal(() => compilePlan(rest as PlanData), "argument.invalid", {
      name: "data.clauses",
      value: undefined,
      expected: "list",
    });
  });

  it("a text of another length than the source", () => {
    expectRefusal(() => compilePlan(zhongshan2021, { texts: { notice: "另一份" } }), "plan.text-mismatch", {
      source: "notice",
      expected: 6362,
      actual: 3,
    });
  });
});
