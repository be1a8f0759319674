import {
  type AssignmentData,
  compilePlan,
  deadlinesOf,
  dueBetween,
  dutiesOf,
  explainOwnership,
  findTasks,
  holdersOf,
  membersOf,
  overdue,
  ownersOf,
  type Plan,
  type PlanData,
  responsibilityMatrix,
  type SuccessionData,
  type TaskData,
  tasksOwnedBy,
  withMembers,
  withSuccessions,
  withUnits,
  workload,
} from "fengong";
import { chinaMainland, withProvisional } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";

/** The shipped plan changed in one place: each test says by the rule that it names what must then come out. */
const changed = (changes: Partial<PlanData>): Plan =>
  compilePlan({ ...zhongshan2021, ...changes }, { calendar: chinaMainland });

const plan = changed({});

/** The plan with another list of assignments in one clause. */
const assigned = (
  clause: string,
  edit: (assignments: readonly AssignmentData[]) => readonly AssignmentData[],
): Plan =>
  changed({
    clauses: zhongshan2021.clauses.map((one) =>
      one.id === clause ? { ...one, assignments: edit(one.assignments) } : one,
    ),
  });

const assignmentIn = (clause: string, unit: string): AssignmentData => {
  const found = zhongshan2021.clauses
    .find(({ id }) => id === clause)
    ?.assignments.find((one) => one.unit === unit);
  if (found === undefined) throw new Error(`${clause} does not name ${unit}`);
  return found;
};

/** The plan with other timings in task 1. */
const timed = (...timings: TaskData["timings"]): Plan =>
  changed({ tasks: zhongshan2021.tasks.map((task) => (task.key === "1" ? { ...task, timings } : task)) });

const span = { source: "notice", start: 0, end: 1 };
const groundsOf = (of: Plan, unit: string, task: string) =>
  tasksOwnedBy(of, unit).find((row) => row.task === task)?.grounds ?? [];
const kindsIn = (via: readonly { readonly kind: string }[] = []): string[] => via.map(({ kind }) => kind);

describe("the way from a unit to the words", () => {
  it("names every step, and every doubt", () => {
    const member = { kind: "member", collective: "zs-departments", from: null, to: null };
    expect(groundsOf(plan, "市司法局", "27")[0]?.via).toMatchObject([
      member,
      { kind: "residual", collective: "zs-other-units" },
    ]);
    expect(groundsOf(plan, "中山供电局", "27")[0]).toMatchObject({
      via: [{ kind: "residual", collective: "zs-other-units" }],
      reasons: [
        {
          code: "reach-doubtful",
          collective: "zs-other-units",
          doubt: "“单位”宽于“部门”，是否含公共企事业单位，原文未说",
        },
      ],
    });
    expect(groundsOf(plan, "火炬开发区管委会", "27")[0]?.reasons.map(({ code }) => code)).toEqual([
      "membership-doubtful",
      "reach-doubtful",
    ]);
    const bare = withMembers(plan, "市直各部门", ["市民政局"], { source: "年鉴", certainty: "doubtful" });
    expect(groundsOf(bare, "市民政局", "6")[0]?.reasons).toEqual([
      { code: "membership-doubtful", collective: "zs-departments", doubt: "" },
    ]);
    expect(groundsOf(plan, "26个领域相关市直部门", "32")[0]?.via).toEqual([
      { kind: "subset", of: "zs-departments" },
    ]);
    expect(groundsOf(plan, "市司法局", "39")).toMatchObject([
      {
        words: "等部门",
        names: "zs-departments",
        written: "等部门",
        rule: "verb",
        answersFor: "own-part",
        byDuty: true,
        via: [member, { kind: "open-list", of: "zs-departments" }],
        certainty: "possible",
        reasons: [{ code: "open-list", words: "等部门" }],
      },
    ]);
    expect(groundsOf(plan, "市信息中心", "26")).toMatchObject([
      {
        via: [{ kind: "in-brackets", after: "zs-government-data" }],
        reasons: [{ code: "in-brackets", after: "zs-government-data" }],
      },
    ]);
  });

  it("a list without a verb has none to show", () => {
    expect(groundsOf(plan, "市司法局", "37")).toStrictEqual([
      {
        clause: "c37",
        words: "市司法局",
        span: { source: "notice", start: 4792, end: 4796 },
        names: "zs-justice",
        written: "市司法局",
        rule: "no-verb",
        answersFor: "own-part",
        byDuty: false,
        via: [],
        certainty: "stated",
        reasons: [],
      },
    ]);
  });

  it("whom a list names, it does not mean once more by 等; nor is the collective one of its own members", () => {
    expect(groundsOf(plan, "市教育体育局", "39")).toHaveLength(1);
    expect(explainOwnership(plan, "市直各部门", 39).verdict).toBe("none");
  });

  it("a residual leaves out whom its clause excepts, whatever else they have in it", () => {
    const without = assigned("c10", (all) =>
      all.map((one) => (one.except === undefined ? one : { ...one, except: ["zs-health", "zs-justice"] })),
    );
    expect(groundsOf(without, "市司法局", "10")).toEqual([]);
    expect(explainOwnership(without, "市司法局", 10).whyNot).toEqual([
      { code: "names-another", named: "zs-health", written: "市卫生健康局" },
      { code: "left-out", named: "zs-other-departments", written: "其他部门" },
    ]);
    expect(groundsOf(without, "市财政局", "10")).toHaveLength(1);
  });

  it("a lead is not one of those beside it; one who assists by name may assist with the others too", () => {
    const departments = assignmentIn("c7", "zs-departments");
    const wider = assigned("c26", (all) => [...all, departments]);
    expect(tasksOwnedBy(wider, "市司法局").filter(({ task }) => task === "26")).toHaveLength(1);
    expect(groundsOf(wider, "市政务服务数据管理局", "26").map(({ via }) => kindsIn(via))).toEqual([
      [],
      ["member"],
    ]);
    // To answer for a part of one's own as a member is not to stand beside oneself.
    const parts = assigned("c7", (all) =>
      all.map((one) => (one.role === "support" ? { ...one, role: "responsible" } : one)),
    );
    const roles = tasksOwnedBy(parts, "市财政局").flatMap(({ task, role }) => (task === "7" ? [role] : []));
    expect(roles).toEqual(["lead", "responsible"]);
  });

  it("one who stands beside the lead by name stands beside it also after taking its duties over", () => {
    const merged = withSuccessions(plan, [
      {
        id: "data",
        kind: "merge",
        from: ["zs-justice"],
        to: ["zs-government-data"],
        date: "2021-10-01",
        source: "假设",
      },
    ]);
    const rolesOn = (asOf: string) =>
      tasksOwnedBy(merged, "市政务服务数据管理局", { asOf }).flatMap(({ task, role }) =>
        task === "26" ? [role] : [],
      );
    expect(rolesOn("2021-09-30")).toEqual(["support"]);
    expect(rolesOn("2021-10-01")).toEqual(["lead", "support"]);
  });

  it("a task whose text names some of a collective leaves the others in doubt, also those of what is left of it", () => {
    const narrowed = (key: string, narrows: string) =>
      changed({
        tasks: zhongshan2021.tasks.map((task) =>
          task.key === key
            ? {
                ...task,
                actors: [{ words: "市司法局", span, relation: "narrows", narrows, unit: "zs-justice" }],
              }
            : task,
        ),
      });
    const certaintyOf = (of: Plan, unit: string, task: string) =>
      groundsOf(of, unit, task).map(({ certainty }) => certainty);
    const departments = narrowed("6", "zs-departments");
    expect(certaintyOf(departments, "市司法局", "6")).toEqual(["derived"]);
    expect(groundsOf(departments, "市财政局", "6")).toMatchObject([
      {
        certainty: "possible",
        reasons: [{ code: "narrowed-by-text", collective: "zs-departments", words: "市司法局" }],
      },
    ]);
    const others = narrowed("10", "zs-other-departments");
    expect(certaintyOf(others, "市司法局", "10")).toEqual(["derived"]);
    expect(certaintyOf(others, "市财政局", "10")).toEqual(["possible"]);
  });

  it("the surest ground comes first, then the nearest, wherever the clause has it", () => {
    const late = assigned("c40", (all) => [
      ...all,
      { ...assignmentIn("c37", "zs-justice"), answersFor: "supervises", byDuty: true },
    ]);
    const row = tasksOwnedBy(late, "市司法局").find(({ task }) => task === "40");
    expect(row?.grounds.map(({ certainty, via }) => [certainty, via.length])).toEqual([
      ["stated", 0],
      ["derived", 1],
    ]);
    expect(row).toMatchObject({ certainty: "stated", answersFor: "supervises", byDuty: true });
    // Asked about one task, the clause is read from its start: the collective comes first in it.
    expect(explainOwnership(late, "市司法局", 40).rows[0]?.grounds.map(({ via }) => via.length)).toEqual([
      0, 1,
    ]);
    const residual: AssignmentData = { ...assignmentIn("c27", "zs-other-units"), role: "responsible" };
    const far = assigned("c40", (all) => [residual, ...all]);
    expect(explainOwnership(far, "市司法局", 40).rows[0]?.grounds.map(({ via }) => kindsIn(via))).toEqual([
      ["member"],
      ["member", "residual"],
    ]);
    expect(ownersOf(late, 40).map(({ unit }) => unit)).toEqual(["zs-departments", "zs-towns", "zs-justice"]);
    expect(
      ownersOf(plan, 16, { expand: true }).filter(({ unit }) => unit === "zs-government-data"),
    ).toHaveLength(1);
  });

  it("of a residual of two collectives, the surer way counts", () => {
    const both = changed({
      units: zhongshan2021.units.map((unit) =>
        unit.id === "zs-other-units" && unit.kind === "collective"
          ? { ...unit, residualOf: ["zs-towns", "zs-departments"], mayInclude: [] }
          : unit,
      ),
    });
    const torch = withMembers(both, "市直各部门", ["火炬开发区管委会"], { source: "假设" });
    expect(groundsOf(both, "火炬开发区管委会", "27")[0]?.certainty).toBe("possible");
    expect(groundsOf(torch, "火炬开发区管委会", "27")[0]?.certainty).toBe("derived");
  });
});

describe("collectives", () => {
  it("a residual has whom one of its clauses takes in, though another leaves them out", () => {
    const others = assignmentIn("c10", "zs-other-departments");
    const twice = (except: readonly string[]) =>
      membersOf(
        assigned("c26", (all) => [...all, { ...others, except }]),
        "其他部门",
      ).members.map(({ unit }) => unit);
    expect(twice(["zs-justice"])).toEqual(expect.arrayContaining(["zs-health", "zs-justice"]));
    expect(twice(["zs-health"])).not.toContain("zs-health");
  });

  it("of a part nobody has listed, members are possible with every doubt; one who is listed is in it", () => {
    const of = (unit: string) =>
      membersOf(plan, "26个领域相关市直部门").possible.find((one) => one.unit === unit);
    expect(of("zs-justice")).toMatchObject({
      certainty: "possible",
      reasons: [{ code: "unlisted-part", collective: "zs-departments" }],
    });
    expect(of("zs-culture")?.reasons.map(({ code }) => code)).toEqual([
      "membership-doubtful",
      "unlisted-part",
    ]);
    const listed = withMembers(plan, "26个领域相关市直部门", ["市司法局"], { source: "假设" });
    expect(membersOf(listed, "26个领域相关市直部门").members.map(({ unit }) => unit)).toEqual(["zs-justice"]);
    expect(membersOf(plan, "各镇街").countHints).toEqual([]);
  });

  it("those with a role are asked on the day: the new 小榄镇 is a town itself, and follows nobody", () => {
    const later = membersOf(plan, "各责任单位", { asOf: "2021-12-20" }).members;
    expect(later).toHaveLength(23 + 21 + 3);
    const xiaolan = later.find(({ unit }) => unit === "zs-xiaolan-2021");
    expect(kindsIn(xiaolan?.via)).toEqual(["member", "role"]);
  });

  it("rosters count as complete when those that clauses name are", () => {
    const known = changed({
      units: zhongshan2021.units.map((unit) =>
        ["zs-departments", "zs-other-departments", "zs-other-units"].includes(unit.id) &&
        unit.kind === "collective"
          ? { ...unit, roster: "complete" }
          : unit,
      ),
    });
    expect(holdersOf(known, "file-measures").rosterComplete).toBe(true);
    for (const { rosterComplete, incomplete } of [workload(known), responsibilityMatrix(known)]) {
      expect([rosterComplete, incomplete]).toEqual([true, []]);
    }
  });
});

describe("who owes what the notice asks", () => {
  const civil = { id: "zs-civil", name: "市民政局", kind: "department" } as const;
  const withCivil = [...zhongshan2021.units, civil];
  const possibleIn = (of: Plan, unit: string) =>
    holdersOf(of, "file-measures").possible.find((one) => one.unit === unit);

  it("an address weighs for one who is doubtful", () => {
    const torch = possibleIn(plan, "zs-torch");
    expect(kindsIn(torch?.via)).toEqual(["member", "role"]);
    expect(torch?.reasons).toMatchObject([
      { code: "membership-doubtful" },
      { code: "addressed-only", words: "火炬开发区管委会" },
    ]);
    expect(possibleIn(plan, "zs-information-center")?.reasons).toEqual([
      { code: "in-brackets", after: "zs-government-data" },
    ]);
  });

  it("for one who owes it surely by its roles an address adds no doubt", () => {
    const shiqi = holdersOf(plan, "file-measures").holders.find(({ unit }) => unit === "zs-shiqi");
    expect(shiqi).toMatchObject({ certainty: "derived", reasons: [] });
  });

  it("what is owed is asked on the day: the new 小榄镇 owes it as a town itself", () => {
    const viaOn = (asOf?: string) => {
      const { holders } = holdersOf(plan, "file-measures", asOf === undefined ? {} : { asOf });
      return kindsIn(holders.find(({ unit }) => unit === "zs-xiaolan-2021")?.via);
    };
    expect(viaOn("2021-12-20")).toEqual(["member", "role"]);
    expect(viaOn()).toEqual([]);
  });

  it("to be addressed and no more leaves it possible", () => {
    const { document } = zhongshan2021;
    const addressees = [...document.addressees, { words: "市民政局", span, units: ["zs-xx", "zs-civil"] }];
    const addressed = changed({
      units: [...withCivil, { ...civil, id: "zs-xx", name: "某局" }],
      document: { ...document, addressees },
    });
    expect(possibleIn(addressed, "zs-civil")).toStrictEqual({
      unit: "zs-civil",
      certainty: "possible",
      via: [{ kind: "role", collective: "zs-responsible-units" }],
      reasons: [{ code: "addressed-only", words: "市民政局" }],
    });
    expect(possibleIn(changed({ units: withCivil }), "zs-civil")).toBeUndefined();
  });

  it("to oversee only is another role than those that the words mean", () => {
    const oversight = { ...assignmentIn("c35", "zs-audit"), unit: "zs-civil", written: "市民政局" };
    const overseen = changed({
      units: withCivil,
      clauses: zhongshan2021.clauses.map((one) =>
        one.id === "c35" ? { ...one, assignments: [...one.assignments, oversight] } : one,
      ),
    });
    expect(possibleIn(overseen, "zs-civil")).toStrictEqual({
      unit: "zs-civil",
      certainty: "possible",
      via: [{ kind: "role", collective: "zs-responsible-units" }],
      reasons: [{ code: "other-roles-only" }],
    });
  });

  it("a unit named as the actor owes it alone; a collective, through its members", () => {
    const asked = (actor: string) =>
      holdersOf(
        changed({ obligations: zhongshan2021.obligations.map((one) => ({ ...one, actor })) }),
        "file-measures",
      );
    expect(asked("zs-justice")).toMatchObject({
      holders: [{ unit: "zs-justice", certainty: "stated", via: [], reasons: [] }],
      possible: [],
    });
    expect(asked("zs-towns").holders).toHaveLength(24);
    expect(asked("zs-towns").possible.map(({ unit }) => unit)).toEqual(["zs-torch", "zs-cuiheng"]);
  });
});

describe("units that come and go", () => {
  const merger: SuccessionData = {
    id: "news",
    kind: "merge",
    from: ["zs-news"],
    to: ["a"],
    date: "2021-08-01",
    source: "假设",
  };
  const part: SuccessionData = {
    ...merger,
    id: "part",
    kind: "transfer",
    from: ["a"],
    to: ["b"],
    date: "2021-09-01",
  };
  const both = withSuccessions(
    withUnits(plan, [
      { id: "a", name: "甲局", kind: "department" },
      { id: "b", name: "乙局", kind: "department" },
    ]),
    [merger, part],
  );
  const passedTo = (asOf: string, unit = "市新闻办") => dutiesOf(both, unit, { asOf })[0]?.passedTo;

  it("duties pass on from the day of each change, to all who have them then", () => {
    expect([passedTo("2021-07-31"), passedTo("2021-08-01"), passedTo("2021-08-31")]).toEqual([
      undefined,
      ["a"],
      ["a"],
    ]);
    expect(passedTo("2021-09-01")).toEqual(["a", "b"]);
    // One who stands has passed nothing on, though another has taken a part over.
    expect(dutiesOf(both, "甲局", { asOf: "2021-09-01" })[0]).not.toHaveProperty("passedTo");
  });

  it("one whom nobody follows passes them on to nobody", () => {
    const { units } = zhongshan2021;
    const closed = changed({
      units: units.map((unit) => (unit.id === "zs-news" ? { ...unit, to: "2021-08-01" } : unit)),
    });
    expect(dutiesOf(closed, "市新闻办", { asOf: "2021-12-01" })[0]).not.toHaveProperty("passedTo");
  });

  it("one that has ended itself, with nobody after it, still is the last to have had them", () => {
    const ended = withSuccessions(
      withUnits(plan, [{ id: "a", name: "甲局", kind: "department", to: "2021-10-01" }]),
      [merger],
    );
    expect(dutiesOf(ended, "市新闻办", { asOf: "2021-12-01" })[0]?.passedTo).toEqual(["a"]);
  });

  it("a unit answers as on its last day from its end on, and as on the day asked before it", () => {
    const count = (of: Plan, unit: string, asOf: string) => tasksOwnedBy(of, unit, { asOf }).length;
    expect(count(plan, "东升镇", "2021-07-19")).toBe(count(plan, "东升镇", "2021-07-18"));
    const left = withUnits(plan, [
      {
        id: "c",
        name: "丙局",
        kind: "department",
        to: "2021-10-01",
        memberOf: [
          {
            collective: "zs-departments",
            from: null,
            to: "2021-08-01",
            certainty: "certain",
            source: "假设",
          },
        ],
      },
    ]);
    expect(count(left, "丙局", "2021-07-05")).toBeGreaterThan(0);
    expect([count(left, "丙局", "2021-08-01"), count(left, "丙局", "2021-12-01")]).toEqual([0, 0]);
  });

  it("one that is yet to come has what those before it have", () => {
    const tasksOn = (unit: string) =>
      tasksOwnedBy(plan, unit, { asOf: "2021-07-05" }).map(({ task }) => task);
    expect(tasksOn("zs-xiaolan-2021")).toEqual(tasksOn("zs-xiaolan"));
    expect(tasksOn("zs-xiaolan-2021").length).toBeGreaterThan(0);
  });
});

describe("timings", () => {
  it("a window without an end is open, and says so", () => {
    const bare = { kind: "window", from: "2021-07-01", words: "7月起", span } as const;
    const [duty] = dutiesOf(timed(bare), "市发展改革局").filter(
      (one) => one.kind === "task" && one.task === "1",
    );
    expect([duty?.due, duty?.open]).toStrictEqual([
      [],
      [{ standing: "unknown", timing: "window", words: "7月起", span, why: { code: "no-end" } }],
    ]);
  });

  it("several dates stand in order; law is named only where law adds the date", () => {
    const basis = { act: "政府信息公开条例", article: "第49条", checked: false };
    const dated = timed(
      { kind: "byDate", date: "2021-12-01", words: "十二月", span, basis },
      { kind: "byDate", date: "2021-10-08", words: "十月", span, source: "statute" },
      { kind: "byDate", date: "2021-11-01", words: "十一月", span, source: "statute", basis },
    );
    const due = dutiesOf(dated, "市发展改革局").find(({ id }) => id.includes("/1/"))?.due ?? [];
    expect(due.map((one) => [one.date, "basis" in one])).toEqual([
      ["2021-10-08", false],
      ["2021-11-01", true],
      ["2021-12-01", false],
    ]);
  });

  it("what is due stands by date, whatever asks for it", () => {
    const early = timed({ kind: "byDate", date: "2021-07-12", words: "七月", span });
    const due = dueBetween(early, "2021-07-05", "2021-09-20").map((one) => [one.due.date, one.subject.kind]);
    expect(due).toEqual([
      ["2021-07-12", "task"],
      ["2021-07-19", "obligation"],
      ["2021-08-16", "obligation"],
      ["2021-09-20", "inspection"],
    ]);
  });

  it("what is past and what is near stand by date as well", () => {
    const early = timed(
      { kind: "byDate", date: "2021-07-12", words: "七月", span },
      { kind: "byDate", date: "2021-08-02", words: "八月", span },
    );
    const datesOn = (on: string) => {
      const { overdue: past, upcoming } = overdue(early, "市发展改革局", { on, within: 42 });
      return [past, upcoming].map((all) => all.map(({ due }) => due.date));
    };
    const dates = ["2021-07-12", "2021-07-19", "2021-08-02", "2021-08-16"];
    expect(datesOn("2021-07-05")).toEqual([[], dates]);
    expect(datesOn("2021-08-03")).toEqual([dates.slice(0, 3), dates.slice(3)]);
  });

  it("a timing binds those it names and whoever they reach, and nobody else", () => {
    const bound = timed({
      kind: "byDate",
      date: "2021-12-01",
      words: "十二月",
      span,
      binds: ["zs-departments", "zs-power"],
    });
    const dueOf = (unit: string, task: string) =>
      dutiesOf(bound, unit).find(({ id }) => id.includes(`/${task}/`))?.due.length;
    expect([dueOf("市司法局", "1"), dueOf("市政府办公室", "40"), dueOf("石岐街道", "40")]).toEqual([1, 1, 0]);
  });

  it("the day of issue counts as another reading, where the document has one", () => {
    const signedOn = (signed: string | null, published: string | null) =>
      deadlinesOf(changed({ document: { ...zhongshan2021.document, signed, published } }), "file-measures")[0]
        ?.resolved;
    expect(signedOn("2021-07-02", "2021-07-05")?.readings.map(({ id, date }) => [id, date])).toEqual([
      ["prevailing", "2021-07-19"],
      ["first-day-counted", "2021-07-16"],
      ["from-issue", "2021-07-16"],
    ]);
    expect(signedOn(null, "2021-07-05")?.readings).toHaveLength(2);
    expect(signedOn("2021-07-02", null)).toMatchObject({
      standing: "unknown",
      why: { code: "no-anchor", event: "publication" },
    });
  });

  it("every deadline says what it belongs to", () => {
    const subjects = ["file-measures", "inspection-1", "26", "40"].map((id) => deadlinesOf(plan, id)[0]?.of);
    expect(subjects).toStrictEqual([
      { kind: "obligation", id: "file-measures" },
      { kind: "inspection", id: "inspection-1" },
      { kind: "task", id: "26", part: "26.1" },
      { kind: "task", id: "40" },
    ]);
  });

  it("an interval stays with the date while a notice is awaited", () => {
    const published = "2026-12-21";
    const awaited = compilePlan(
      {
        ...zhongshan2021,
        period: { first: "2026-01-01", last: "2026-12-31" },
        document: { ...zhongshan2021.document, signed: published, published },
      },
      { calendar: withProvisional(chinaMainland) },
    );
    const due = dutiesOf(awaited, "市司法局").find(({ id }) => id.includes("/publish-measures/"))?.due;
    // As worked out for this plan in the tests of timings.
    expect(due?.[0]?.interval).toEqual({ first: "2027-01-31", last: "2027-02-02" });
  });
});

describe("tasks are found", () => {
  const keys = (found: readonly TaskData[]) => found.map(({ key }) => key);

  it("in a group, and in the groups within it", () => {
    expect(keys(findTasks(plan, { group: "g3" }))).toEqual(["6", "7", "8", "9"]);
    const [first] = zhongshan2021.groups;
    if (first === undefined) throw new Error("the plan has groups");
    const nested = changed({
      groups: [
        { ...first, id: "g0", title: "总则" },
        ...zhongshan2021.groups.map((group) =>
          ["g3", "g8"].includes(group.id) ? { ...group, parent: "g0" } : group,
        ),
      ],
    });
    expect(keys(findTasks(nested, { group: "总则" }))).toEqual(
      zhongshan2021.tasks.filter(({ group }) => group === "g3" || group === "g8").map(({ key }) => key),
    );
    expect(keys(findTasks(nested, { group: "g3" }))).toEqual(["6", "7", "8", "9"]);
  });

  it("with no condition all, also one that no clause gives to anybody", () => {
    const without = changed({
      clauses: zhongshan2021.clauses.map((one) => (one.id === "c47" ? { ...one, governs: ["47"] } : one)),
    });
    expect(keys(findTasks(without)).at(-1)).toBe("48");
    expect(keys(findTasks(without, { role: "responsible" }))).not.toContain("48");
  });

  it("by a unit, by its role, by how sure it is", () => {
    expect(keys(findTasks(plan, { unit: "市司法局", role: "lead" }))).toEqual(["25", "26"]);
    expect(keys(findTasks(plan, { unit: "市司法局", certainty: ["possible"] }))).toEqual(["32", "39"]);
    expect(keys(findTasks(plan, { certainty: ["possible"] }))).toEqual(["35"]);
    expect(keys(findTasks(plan, { role: "lead", timing: "byEndOf" }))).toEqual(["26"]);
    expect(dutiesOf(plan, "市司法局", { roles: ["lead"] }).map(({ kind }) => kind)).toEqual(["task", "task"]);
  });
});
