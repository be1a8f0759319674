import type { DiagnosticCode, JsonPath } from "fengong/diagnostics";

/** JSON that a mutation may change at will: what it makes need not be plan data of the right meaning. */
// biome-ignore lint/suspicious/noExplicitAny: a mutation breaks the data on purpose
type Loose = any;

/** Chooses one of some things; every choice comes from the generator, so that a failure can be repeated and shrunk. */
export type Pick = <Item>(items: readonly Item[]) => Item;

/** Breaks the plan in one way, and says where the rule is to find it; `undefined` for a finding without a place. */
export type Mutation = (plan: Loose, pick: Pick) => JsonPath | undefined;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

/** Indexes of the items that will do. */
const where = (items: readonly Loose[], test: (item: Loose, at: number) => boolean): readonly number[] =>
  numbers(items.length).filter((at) => test(items[at], at));

const isSingle = (unit: Loose): boolean => unit.kind !== "collective";
const isTimeless = (unit: Loose): boolean =>
  isSingle(unit) && unit.from === undefined && unit.to === undefined;

const unitOf = (plan: Loose, id: string): Loose => plan.units.find((unit: Loose) => unit.id === id);

/** Every assignment that will do, as clause and place in it. */
const assignments = (
  plan: Loose,
  test: (assignment: Loose, clause: Loose) => boolean,
): readonly (readonly [number, number])[] =>
  plan.clauses.flatMap((clause: Loose, at: number) =>
    where(clause.assignments, (one) => test(one, clause)).map((n) => [at, n] as const),
  );

const hasResidual = (plan: Loose, clause: Loose): boolean =>
  clause.assignments.some((one: Loose) => unitOf(plan, one.unit).residualOf !== undefined);

/** A timing of a task of that kind. */
const timingOf = (plan: Loose, kind: string, pick: Pick): readonly [number, number] =>
  pick(
    plan.tasks.flatMap((task: Loose, at: number) =>
      where(task.timings, (timing) => timing.kind === kind).map((n) => [at, n] as const),
    ),
  );

const withMembership = (plan: Loose): readonly number[] =>
  where(plan.units, (unit) => isTimeless(unit) && unit.memberOf?.length > 0);

/** One way for every rule of the library. */
export const mutations: { readonly [Code in DiagnosticCode]?: Mutation } = {
  "plan.dangling-reference": (plan, pick) => {
    const [clause, n] = pick(assignments(plan, () => true));
    plan.clauses[clause].assignments[n].unit = "nobody";
    return ["clauses", clause, "assignments", n, "unit"];
  },
  "plan.duplicate-id": (plan, pick) => {
    const second = pick(numbers(plan.clauses.length).slice(1));
    plan.clauses[second].id = plan.clauses[pick(numbers(second))].id;
    return ["clauses", second, "id"];
  },
  "plan.cycle": (plan, pick) => {
    const second = pick(numbers(plan.groups.length).slice(1));
    const first = pick(numbers(second));
    plan.groups[first].parent = plan.groups[second].id;
    plan.groups[second].parent = plan.groups[first].id;
    return undefined;
  },
  "document.signed-after-published": (plan, pick) => {
    plan.document.signed = `2021-07-${10 + pick(numbers(20))}`;
    return ["document", "signed"];
  },
  "document.basis-without-number": (plan, pick) => {
    const at = pick(numbers(plan.document.basis.length));
    plan.document.basis[at].number = pick([null, "", " "]);
    return ["document", "basis", at, "number"];
  },
  "period.impossible": (plan, pick) => {
    const at = pick(where(plan.units, isTimeless));
    plan.units[at].from = pick(["2021-08-01", "2021-09-01"]);
    plan.units[at].to = pick(["2021-08-01", "2020-01-01"]);
    return ["units", at, "to"];
  },
  "unit.same-name": (plan, pick) => {
    const timeless = where(plan.units, isTimeless);
    const second = pick(timeless.slice(1));
    plan.units[second].name = plan.units[pick(timeless.filter((at) => at < second))].name;
    return ["units", second, "name"];
  },
  "unit.alias-shadows-name": (plan, pick) => {
    const timeless = where(plan.units, isTimeless);
    const at = pick(timeless);
    const other = pick(timeless.filter((one) => one !== at));
    plan.units[at].aliases ??= [];
    const { aliases } = plan.units[at];
    aliases.push(plan.units[other].name);
    return ["units", at, "aliases", aliases.length - 1];
  },
  "unit.redundant-alias": (plan, pick) => {
    const at = pick(where(plan.units, isSingle));
    plan.units[at].aliases ??= [];
    const { aliases } = plan.units[at];
    aliases.push(plan.units[at].name);
    return ["units", at, "aliases", aliases.length - 1];
  },
  "unit.never-assigned": (plan, pick) => {
    plan.units.push({ id: "new", name: pick(["市新设局", "市某某办"]), kind: "department" });
    return ["units", plan.units.length - 1];
  },
  "membership.overlap": (plan, pick) => {
    const at = pick(withMembership(plan));
    const { memberOf } = plan.units[at];
    memberOf.push({ ...memberOf[0], from: pick([null, "2021-08-01"]) });
    return ["units", at, "memberOf", memberOf.length - 1];
  },
  "membership.outside-lifetime": (plan, pick) => {
    const at = pick(withMembership(plan));
    plan.units[at].to = "2022-01-01";
    plan.units[at].memberOf[0].to = pick(["2022-01-02", "2023-01-01"]);
    return ["units", at, "memberOf", 0, "to"];
  },
  "membership.doubt-unexplained": (plan, pick) => {
    const at = pick(where(plan.units, (unit) => unit.memberOf?.[0]?.certainty === "doubtful"));
    delete plan.units[at].memberOf[0].doubt;
    return ["units", at, "memberOf", 0, "doubt"];
  },
  "unit.not-a-collective": (plan, pick) => {
    const at = pick(withMembership(plan));
    const others = where(plan.units, (unit, n) => isTimeless(unit) && n !== at && n !== 0);
    plan.units[at].memberOf[0].collective = plan.units[pick(others)].id;
    return ["units", at, "memberOf", 0, "collective"];
  },
  "collective.no-known-member": (plan) => {
    for (const unit of plan.units) {
      if (unit.memberOf?.[0]?.collective === "zs-towns") delete unit.memberOf;
    }
    return ["units", where(plan.units, (unit) => unit.id === "zs-towns")[0] ?? -1];
  },
  "group.empty": (plan, pick) => {
    plan.groups.push({ id: "g99", title: pick(["空的标题", "另一个"]), parent: null, headings: [] });
    return ["groups", plan.groups.length - 1];
  },
  "task.without-clause": (plan, pick) => {
    const clause = plan.clauses[pick(where(plan.clauses, ({ governs }) => governs.length > 1))];
    const key = pick(clause.governs);
    clause.governs = clause.governs.filter((one: string) => one !== key);
    return ["tasks", where(plan.tasks, (task) => task.key === key)[0] ?? -1];
  },
  "task.number-gap": (plan, pick) => {
    const at = pick(numbers(plan.tasks.length).slice(1));
    plan.tasks[at].number += 100;
    return ["tasks", at, "number"];
  },
  "task.several-leads": (plan, pick) => {
    const [clause, n] = pick(
      assignments(plan, (one, holder) => one.role === "lead" && !hasResidual(plan, holder)),
    );
    const { assignments: all, governs } = plan.clauses[clause];
    all.push({ ...all[n], unit: "zs-water" });
    return ["tasks", where(plan.tasks, (task) => task.key === governs[0])[0] ?? -1];
  },
  "task.lead-promised": (plan, pick) => {
    plan.document.columns[2].words = pick(["牵头单位", "牵头部门"]);
    return ["tasks", 5];
  },
  "task.part-elsewhere": (plan, pick) => {
    const [task, n] = pick(
      plan.tasks.flatMap((one: Loose, at: number) =>
        where(one.timings, ({ appliesTo }) => appliesTo !== undefined).map((t) => [at, t] as const),
      ) as readonly (readonly [number, number])[],
    );
    const others = plan.tasks.filter((one: Loose, at: number) => at !== task && one.parts.length > 0);
    const other: Loose = pick(others);
    plan.tasks[task].timings[n].appliesTo = other.parts[0].id;
    return ["tasks", task, "timings", n, "appliesTo"];
  },
  "clause.governs-nothing": (plan, pick) => {
    const at = pick(numbers(plan.clauses.length));
    plan.clauses[at].governs = [];
    return ["clauses", at, "governs"];
  },
  "clause.without-assignment": (plan, pick) => {
    const at = pick(numbers(plan.clauses.length));
    plan.clauses[at].assignments = [];
    return ["clauses", at, "assignments"];
  },
  "clause.open-list": (plan, pick) => {
    const at = pick(where(plan.clauses, ({ openList }) => openList === undefined));
    const { text, span } = plan.clauses[at];
    plan.clauses[at].openList = {
      words: text.slice(-2),
      span,
      of: "zs-departments",
      role: "support",
      answersFor: "assists",
      byDuty: false,
    };
    return ["clauses", at, "openList"];
  },
  "assignment.words-not-in-clause": (plan, pick) => {
    const [clause, n] = pick(assignments(plan, () => true));
    plan.clauses[clause].assignments[n].written = "市某某局";
    return ["clauses", clause, "assignments", n, "written"];
  },
  "assignment.unknown-name": (plan, pick) => {
    const single = (one: Loose): boolean => one.role === "responsible" && isSingle(unitOf(plan, one.unit));
    const [clause, n] = pick(assignments(plan, single));
    plan.clauses[clause].assignments[n].unit = "zs-police";
    return ["clauses", clause, "assignments", n, "written"];
  },
  "assignment.elided-name": (plan, pick) => {
    const named = (one: Loose): boolean =>
      one.written.startsWith("市") &&
      one.written === unitOf(plan, one.unit).name &&
      isSingle(unitOf(plan, one.unit));
    const [clause, n] = pick(assignments(plan, named));
    const one = plan.clauses[clause].assignments[n];
    one.written = one.written.slice(1);
    return ["clauses", clause, "assignments", n, "written"];
  },
  "assignment.unit-not-standing": (plan, pick) => {
    const [clause, n] = pick(assignments(plan, (one) => isTimeless(unitOf(plan, one.unit))));
    const unit = unitOf(plan, plan.clauses[clause].assignments[n].unit);
    delete unit.memberOf;
    if (pick([true, false])) unit.to = "2021-01-01";
    else unit.from = "2022-01-01";
    return ["clauses", clause, "assignments", n, "unit"];
  },
  "assignment.lead-also-supports": (plan, pick) => {
    const led = (clause: Loose): boolean => clause.assignments[0].role === "lead";
    const [clause, n] = pick(assignments(plan, (one, holder) => one.role === "support" && led(holder)));
    const one = plan.clauses[clause].assignments[n];
    one.unit = plan.clauses[clause].assignments[0].unit;
    delete one.except;
    return ["clauses", clause, "assignments", n];
  },
  "assignment.residual-without-exception": (plan, pick) => {
    const [clause, n] = pick(assignments(plan, ({ except }) => except !== undefined));
    const one = plan.clauses[clause].assignments[n];
    if (pick([true, false])) delete one.except;
    else one.except = ["zs-water"];
    return ["clauses", clause, "assignments", n, "except"];
  },
  "timing.before-publication": (plan, pick) => {
    const [task, n] = timingOf(plan, "byEndOf", pick);
    plan.tasks[task].timings[n].of = pick(["2020", "2011", "2004"]);
    return ["tasks", task, "timings", n];
  },
  "timing.outside-calendar": (plan, pick) => {
    const [task, n] = timingOf(plan, "byEndOf", pick);
    plan.tasks[task].timings[n].of = pick(["2027", "2050", "9999"]);
    return ["tasks", task, "timings", n];
  },
  "timing.day-off": (plan, pick) => {
    const [task, n] = timingOf(plan, "byDate", pick);
    plan.tasks[task].timings[n].date = `2021-10-0${1 + pick(numbers(7))}`;
    return ["tasks", task, "timings", n];
  },
  "inspection.day-off": (plan, pick) => {
    const at = pick(numbers(plan.inspections.length));
    plan.inspections[at].timing.date = `2021-10-0${1 + pick(numbers(7))}`;
    return ["inspections", at, "timing"];
  },
  "obligation.incomplete": (plan, pick) => {
    const at = pick(numbers(plan.obligations.length));
    const obligation = plan.obligations[at];
    const lacks = pick(["who", "act", "deadline"]);
    if (lacks === "who") obligation.actorWritten.words = "";
    if (lacks === "act") obligation.words = " ";
    if (lacks === "deadline") {
      const { words, span } = obligation.timing;
      obligation.timing = { kind: pick(["unspecified", "prompt", "ongoing"]), words, span };
    }
    const places: Loose = { who: ["actorWritten", "words"], act: ["words"], deadline: ["timing"] };
    return ["obligations", at, ...places[lacks]];
  },
  "threshold.malformed": (plan, pick) => {
    const at = pick(where(plan.tasks, ({ thresholds }) => thresholds.length > 0));
    const threshold = plan.tasks[at].thresholds[0];
    const field = pick(["unit", "metric", "value"]);
    threshold[field] = field === "value" ? -1 : "";
    return ["tasks", at, "thresholds", 0, field];
  },
  "plan.text-mismatch": (plan, pick) => {
    plan.sources[0].length += pick([1, 2, 100]);
    return ["sources", 0, "length"];
  },
  "span.outside-source": (plan, pick) => {
    const [list, at] = pick([
      ["tasks", pick(numbers(plan.tasks.length))],
      ["clauses", pick(numbers(plan.clauses.length))],
    ] as const);
    plan[list][at].span.end = plan.sources[0].length + 1 + pick(numbers(50));
    return [list, at, "span"];
  },
  "span.words-mismatch": (plan, pick) => {
    const at = pick(numbers(plan.clauses.length));
    const by = pick([-1, 1]);
    plan.clauses[at].span.start += by;
    plan.clauses[at].span.end += by;
    return ["clauses", at, "span"];
  },
  "span.outside-parent": (plan, pick) => {
    const at = pick(where(plan.tasks, ({ parts }) => parts.length > 0));
    plan.tasks[at].parts[0].span = { source: "notice", start: 0, end: 10 + pick(numbers(9)) };
    return ["tasks", at, "parts", 0, "span"];
  },
  "repair.without-proof": (plan, pick) => {
    plan.repairs[0].proof = pick(["", " ", "\n"]);
    return ["repairs", 0, "proof"];
  },
  "ambiguity.without-alternative": (plan, pick) => {
    const at = pick(numbers(plan.ambiguities.length));
    plan.ambiguities[at].alternatives = [];
    return ["ambiguities", at, "alternatives"];
  },
  "ambiguity.recorded": (plan, pick) => {
    plan.ambiguities.push({ ...pick<Loose>(plan.ambiguities), id: "another" });
    return ["ambiguities", plan.ambiguities.length - 1];
  },
};
