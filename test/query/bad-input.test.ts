import {
  ambiguities,
  cite,
  citedInstruments,
  collectivesOf,
  compilePlan,
  type DateLike,
  deadlinesOf,
  dueBetween,
  dutiesOf,
  explainOwnership,
  findTasks,
  findUnit,
  getClause,
  getGroup,
  getTask,
  getUnit,
  groups,
  holdersOf,
  inspections,
  matchUnits,
  membersOf,
  overdue,
  ownersOf,
  type Plan,
  repairs,
  resolveTiming,
  responsibilityMatrix,
  sharedTasks,
  successorsOf,
  type Timing,
  tasks,
  tasksOwnedBy,
  thresholds,
  units,
  withMembers,
  withSuccessions,
  withUnits,
  workload,
} from "fengong";
import type { WorkCalendar } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";
import { expectRefusal, refusalOf } from "../support/refusal.js";
import { zhongshan } from "../support/zhongshan.js";

/** What a caller without types may pass, in place of what the types ask for. */
const untyped = <Wanted>(value: unknown): Wanted => value as Wanted;

const wrongNames: readonly [string, unknown][] = [
  ["a name that nobody has", "市民政局"],
  ["an empty name", ""],
  ["blanks", " \u3000\t"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["a very long name", "市".repeat(10_000)],
  ["control characters", "市司\u0000法\u001b[31m局"],
  ["half a character", "\ud83d"],
  ["null", null],
  ["undefined", undefined],
  ["a number", 26],
  ["NaN", Number.NaN],
  ["an object", { name: "市司法局" }],
  ["an object without a prototype", Object.create(null)],
  ["a list", ["市司法局"]],
  ["a symbol", Symbol("市司法局")],
];

describe.each(wrongNames)("%s in place of a unit's name", (_, name) => {
  const unit = untyped<string>(name);
  it.each<[string, () => unknown]>([
    ["getUnit", () => getUnit(zhongshan, unit)],
    ["dutiesOf", () => dutiesOf(zhongshan, unit)],
    ["tasksOwnedBy", () => tasksOwnedBy(zhongshan, unit)],
    ["explainOwnership", () => explainOwnership(zhongshan, unit, 1)],
    ["membersOf", () => membersOf(zhongshan, unit)],
    ["collectivesOf", () => collectivesOf(zhongshan, unit)],
    ["successorsOf", () => successorsOf(zhongshan, unit)],
    ["sharedTasks", () => sharedTasks(zhongshan, "市司法局", unit)],
    ["overdue", () => overdue(zhongshan, unit, { on: "2021-08-01" })],
    ["withMembers", () => withMembers(zhongshan, unit, [], { source: "" })],
  ])("%s", (_call, call) => expectRefusal(call, "unit.unknown", { name }));

  it("findUnit and matchUnits find nothing", () => {
    expect(findUnit(zhongshan, unit)).toBeUndefined();
    expect(matchUnits(zhongshan, unit)).toEqual([]);
  });
});

describe.each<[string, unknown, string]>([
  ["a day that there is not", "2021-02-30", "date.impossible"],
  ["a thirteenth month", "2021-13-01", "date.impossible"],
  ["single digits", "2021-7-5", "date.malformed"],
  ["full-width digits", "２０２１-０７-０５", "date.malformed"],
  ["a Chinese date", "2021年7月5日", "date.malformed"],
  ["a date with a time", "2021-07-05T00:00:00Z", "date.malformed"],
  ["an empty text", "", "date.malformed"],
  ["the year 0", "0000-01-01", "date.out-of-range"],
  ["a Date", new Date(0), "date.not-a-civil-date"],
  ["null", null, "date.not-a-civil-date"],
  ["a number", 20210705, "date.not-a-civil-date"],
  ["NaN", Number.NaN, "date.not-a-civil-date"],
  ["an object", {}, "date.not-a-civil-date"],
  [
    "a day with an hour",
    { year: 2021, month: 7, day: 5, hour: 0, calendarId: "iso8601" },
    "date.not-a-civil-date",
  ],
  ["another calendar", { year: 110, month: 7, day: 5, calendarId: "roc" }, "date.not-a-civil-date"],
])("%s in place of a date", (_, value, code) => {
  const date = untyped<DateLike>(value);
  const expected = code as Parameters<typeof expectRefusal>[1];
  it.each<[string, () => unknown]>([
    ["tasksOwnedBy", () => tasksOwnedBy(zhongshan, "市司法局", { asOf: date })],
    ["dutiesOf", () => dutiesOf(zhongshan, "市司法局", { asOf: date })],
    ["ownersOf", () => ownersOf(zhongshan, 1, { asOf: date, expand: true })],
    ["membersOf", () => membersOf(zhongshan, "各镇街", { asOf: date })],
    ["getUnit", () => getUnit(zhongshan, "市司法局", { asOf: date })],
    ["findTasks", () => findTasks(zhongshan, { unit: "市司法局", asOf: date })],
    ["workload", () => workload(zhongshan, { asOf: date })],
    ["overdue", () => overdue(zhongshan, "市司法局", { on: date })],
    ["dueBetween, from", () => dueBetween(zhongshan, date, "2021-12-31")],
    ["dueBetween, to", () => dueBetween(zhongshan, "2021-01-01", date)],
    ["citedInstruments", () => citedInstruments(zhongshan, { on: date })],
    ["withMembers", () => withMembers(zhongshan, "市直各部门", ["市民政局"], { source: "", from: date })],
  ])("%s", (_call, call) => expectRefusal(call, expected, { value }));
});

describe.each<[string, unknown]>([
  ["0", 0],
  ["49", 49],
  ["-1", -1],
  ["26.5", 26.5],
  ["NaN", Number.NaN],
  ["the text 49", "49"],
  ["a long number", "9".repeat(400)],
])("%s in place of a task's number", (_, value) => {
  const task = untyped<number>(value);
  it.each<[string, () => unknown]>([
    ["getTask", () => getTask(zhongshan, task)],
    ["ownersOf", () => ownersOf(zhongshan, task)],
    ["explainOwnership", () => explainOwnership(zhongshan, "市司法局", task)],
    ["deadlinesOf", () => deadlinesOf(zhongshan, task)],
    ["ambiguities", () => ambiguities(zhongshan, { task })],
    ["repairs", () => repairs(zhongshan, { task })],
  ])("%s", (_call, call) => expectRefusal(call, "task.unknown", { task: value, first: "1", last: "48" }));
});

describe.each<[string, unknown]>([
  ["null", null],
  ["an object", {}],
  ["an object without a prototype", Object.create(null)],
  ["a list", ["26"]],
  ["an empty text", ""],
  ["__proto__", "__proto__"],
  ["full-width digits", "２６"],
])("%s in place of a task", (_, value) => {
  it("getTask", () =>
    expectRefusal(() => getTask(zhongshan, untyped(value)), "task.unknown", { task: value }));
  it("deadlinesOf", () =>
    expectRefusal(() => deadlinesOf(zhongshan, untyped(value)), "obligation.unknown", { obligation: value }));
});

describe("other arguments", () => {
  it.each<[string, () => unknown, Parameters<typeof expectRefusal>[1], object]>([
    [
      "a role that there is not",
      () => dutiesOf(zhongshan, "市司法局", { roles: [untyped("boss")] }),
      "argument.invalid",
      {
        name: "roles",
        value: "boss",
        expected: "choice",
        choices: ["lead", "responsible", "support", "oversee"],
      },
    ],
    [
      "one role in place of a list",
      () => tasksOwnedBy(zhongshan, "市司法局", { roles: untyped("lead") }),
      "argument.invalid",
      { name: "roles", value: "lead", expected: "list" },
    ],
    [
      "null in place of roles",
      () => ownersOf(zhongshan, 1, { roles: untyped(null) }),
      "argument.invalid",
      { name: "roles", value: null },
    ],
    [
      "a certainty that there is not",
      () => tasksOwnedBy(zhongshan, "市司法局", { certainty: [untyped("sure")] }),
      "argument.invalid",
      { name: "certainty", value: "sure" },
    ],
    [
      "a role of findTasks",
      () => findTasks(zhongshan, { role: untyped("boss") }),
      "argument.invalid",
      { value: "boss" },
    ],
    [
      "a timing of findTasks",
      () => findTasks(zhongshan, { timing: untyped("monthly") }),
      "argument.invalid",
      { name: "timing", value: "monthly" },
    ],
    [
      "a text of findTasks",
      () => findTasks(zhongshan, { text: untyped(null) }),
      "argument.invalid",
      { name: "text", value: null, expected: "string" },
    ],
    [
      "a group of findTasks",
      () => findTasks(zhongshan, { group: "做好财政信息" }),
      "group.unknown",
      { group: "做好财政信息", nearest: expect.arrayContaining(["做好财政信息公开"]) },
    ],
    ["a group", () => getGroup(zhongshan, untyped(null)), "group.unknown", { group: null }],
    ["a clause", () => getClause(zhongshan, "c99"), "reference.unknown", { reference: "c99" }],
    ["an id to cite", () => cite(zhongshan, "__proto__"), "reference.unknown", { reference: "__proto__" }],
    ["null to cite", () => cite(zhongshan, untyped(null)), "argument.invalid", { name: "ref", value: null }],
    [
      "a number to cite",
      () => cite(zhongshan, untyped(5)),
      "argument.invalid",
      { value: 5, expected: "quotation" },
    ],
    ...[null, "notice"].map((span): [string, () => unknown, "argument.invalid", object] => [
      `${span} in place of a span to cite`,
      () => cite(zhongshan, untyped({ words: "", span })),
      "argument.invalid",
      { name: "ref", expected: "quotation" },
    ]),
    ...["x26", "26x", 5].map((obligation): [string, () => unknown, "obligation.unknown", object] => [
      `${obligation} in place of an obligation`,
      () => holdersOf(zhongshan, untyped(obligation)),
      "obligation.unknown",
      { obligation, known: ["file-measures", "publish-measures", "inspection-1", "inspection-2"] },
    ]),
    ...["x26", "26x"].map((obligation): [string, () => unknown, "obligation.unknown", object] => [
      `${obligation} in place of a subject`,
      () => deadlinesOf(zhongshan, obligation),
      "obligation.unknown",
      { obligation },
    ]),
    [
      "words without a place to cite",
      () => cite(zhongshan, untyped({ words: "市司法局" })),
      "argument.invalid",
      { name: "ref" },
    ],
    [
      "a role of dueBetween",
      () => dueBetween(zhongshan, "2021-01-01", "2021-12-31", { role: untyped("boss") }),
      "argument.invalid",
      { name: "role", value: "boss" },
    ],
    [
      "a range that ends before it begins",
      () => dueBetween(zhongshan, "2021-12-31", "2021-01-01"),
      "date.reversed-range",
      { from: "2021-12-31", to: "2021-01-01" },
    ],
    [
      "days ahead that are no whole number",
      () => overdue(zhongshan, "市司法局", { on: "2021-08-01", within: 1.5 }),
      "number.not-an-integer",
      { name: "within", value: 1.5 },
    ],
    [
      "no options where they are needed",
      () => overdue(zhongshan, "市司法局", untyped(undefined)),
      "argument.invalid",
      { name: "options", expected: "options" },
    ],
    [
      "null where options are needed",
      () => overdue(zhongshan, "市司法局", untyped(null)),
      "argument.invalid",
      { name: "options", value: null },
    ],
    [
      "a date in place of the options",
      () => membersOf(zhongshan, "各镇街", untyped("2021-07-19")),
      "argument.invalid",
      { name: "options", value: "2021-07-19" },
    ],
    [
      "null in place of the options",
      () => tasksOwnedBy(zhongshan, "市司法局", untyped(null)),
      "argument.invalid",
      { name: "options", value: null },
    ],
    [
      "a unit in place of the conditions of findTasks",
      () => findTasks(zhongshan, untyped("市司法局")),
      "argument.invalid",
      { name: "options", value: "市司法局" },
    ],
    [
      "a unit in place of the options of dueBetween",
      () => dueBetween(zhongshan, "2021-01-01", "2021-12-31", untyped("市司法局")),
      "argument.invalid",
      { name: "options", value: "市司法局" },
    ],
    [
      "null in place of the options of deadlinesOf",
      () => deadlinesOf(zhongshan, "26", untyped(null)),
      "argument.invalid",
      { name: "options", value: null },
    ],
    [
      "plan data in place of the plan of findTasks",
      () => findTasks(untyped(zhongshan2021)),
      "argument.invalid",
      { name: "plan", expected: "plan" },
    ],
    [
      "what is no calendar",
      () => dutiesOf(zhongshan, "市司法局", { calendar: untyped<WorkCalendar>({}) }),
      "calendar.invalid",
      {},
    ],
    [
      "a member without a name",
      () => withMembers(zhongshan, "市直各部门", [untyped(5)], { source: "" }),
      "argument.invalid",
      { name: "members", value: 5 },
    ],
    [
      "a member in place of a list",
      () => withMembers(zhongshan, "市直各部门", untyped("市民政局"), { source: "" }),
      "argument.invalid",
      { name: "members", value: "市民政局" },
    ],
    [
      "no source",
      () => withMembers(zhongshan, "市直各部门", [], untyped(undefined)),
      "argument.invalid",
      { name: "options" },
    ],
    [
      "a unit in place of a list",
      () => withUnits(zhongshan, untyped({ id: "x" })),
      "argument.invalid",
      { name: "units" },
    ],
    [
      "a change in place of a list",
      () => withSuccessions(zhongshan, untyped(null)),
      "argument.invalid",
      { name: "successions" },
    ],
    [
      "a timing of no kind",
      () => resolveTiming(untyped<Timing>({ kind: "someday" })),
      "argument.invalid",
      { name: "timing" },
    ],
    [
      "no timing",
      () => resolveTiming(untyped<Timing>(null)),
      "argument.invalid",
      { name: "timing", value: null },
    ],
  ])("%s", (_, call, code, params) => expectRefusal(call, code, params));

  const notPlans: readonly [string, unknown][] = [
    ["the data in place of the plan", zhongshan2021],
    ["null in place of the plan", null],
  ];
  it.each(notPlans)("%s", (_, value) => {
    const plan = untyped<Plan>(value);
    const calls: readonly (() => unknown)[] = [
      () => tasks(plan),
      () => groups(plan),
      () => units(plan),
      () => getUnit(plan, "市司法局"),
      () => getTask(plan, 26),
      () => dutiesOf(plan, "市司法局"),
      () => ownersOf(plan, 26),
      () => membersOf(plan, "各镇街"),
      () => deadlinesOf(plan, 26),
      () => dueBetween(plan, "2021-01-01", "2021-12-31"),
      () => overdue(plan, "市司法局", { on: "2021-08-01" }),
      () => ambiguities(plan),
      () => repairs(plan),
      () => thresholds(plan),
      () => citedInstruments(plan),
      () => inspections(plan),
      () => workload(plan),
      () => responsibilityMatrix(plan),
      () => cite(plan, "c26"),
      () => withUnits(plan, []),
      () => withSuccessions(plan, []),
    ];
    for (const call of calls) expectRefusal(call, "argument.invalid", { name: "plan", value });
  });
});

describe("a year outside the calendar's coverage", () => {
  it("never makes a query throw: the line says what is missing", () => {
    const document = { ...zhongshan2021.document, published: "2027-07-05", signed: "2027-07-05" };
    const later = compilePlan(
      { ...zhongshan2021, document },
      { calendar: zhongshan.calendar as WorkCalendar },
    );
    const filing = dutiesOf(later, "市司法局").find((duty) => duty.id.includes("/file-measures/"));
    expect(filing).toMatchObject({
      due: [],
      open: [
        {
          standing: "unknown",
          why: { code: "outside-coverage", year: 2027, first: "2002-01-01", last: "2026-12-31" },
        },
      ],
    });
  });

  it("without a calendar the line says so, and fixed dates stand", () => {
    const plan = compilePlan(zhongshan2021);
    const duties = dutiesOf(plan, "市司法局");
    expect(duties.find(({ id }) => id.includes("/file-measures/"))?.open).toMatchObject([
      { why: { code: "no-calendar" } },
    ]);
    const [dated] = duties;
    expect(dated?.due[0]).toMatchObject({ date: "2021-12-31" });
    expect(dated?.due[0]).not.toHaveProperty("lastWorkingDay");
  });
});

describe("hostile values in messages", () => {
  it("are shown without their control characters, and cut short", () => {
    const [diagnostic] = refusalOf(() => getUnit(zhongshan, "\u001b[31m市")).diagnostics;
    expect(diagnostic.params).toHaveProperty("name", "\u001b[31m市");
    expect(refusalOf(() => getUnit(zhongshan, "市".repeat(1_000_000))).message.length).toBeLessThan(200);
  });
});
