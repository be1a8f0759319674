import fc from "fast-check";
import {
  cite,
  compilePlan,
  type Ownership,
  ownersOf,
  type PlanData,
  resolveTiming,
  tasksOwnedBy,
  type UnitData,
  withUnits,
} from "fengong";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { ownCopy, sorted, zhongshan } from "../support/zhongshan.js";

const unitIds = zhongshan.data.units.map(({ id }) => id);
const taskKeys = zhongshan.data.tasks.map(({ key }) => key);
const days = ["2021-07-05", "2021-07-18", "2021-07-19", "2021-12-20"];

/** Task, role and certainty of every row of every unit on a day. */
const ownership = (plan: typeof zhongshan, asOf: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    sorted(plan.data.units.map(({ id }) => id)).map((id) => [
      id,
      sorted(
        tasksOwnedBy(plan, id, { asOf }).map(({ task, role, certainty }) => `${task} ${role} ${certainty}`),
      ),
    ]),
  );

describe("changes that must change nothing", () => {
  it.each(["2021-07-05", "2021-12-20"])(
    "a unit's id by another name, on %s: the answers carry the new id, and no more",
    (asOf) => {
      for (const [old, id] of [
        ["zs-justice", "x-1"],
        ["zs-departments", "x-2"],
        ["zs-dongsheng", "x-3"],
      ] as const) {
        const quoted = new RegExp(`"${old}"`, "g");
        const rename = (text: string): string => text.replace(quoted, `"${id}"`);
        const data: PlanData = JSON.parse(rename(JSON.stringify(zhongshan.data)));
        const renamed = compilePlan(data);
        for (const unit of unitIds) {
          const before = JSON.stringify(tasksOwnedBy(zhongshan, unit, { asOf }));
          const after = JSON.stringify(tasksOwnedBy(renamed, unit === old ? id : unit, { asOf }));
          expect(after).toBe(rename(before));
        }
      }
    },
  );

  it("the order of units, tasks, clauses and successions", () => {
    const inOrder = ownership(zhongshan, "2021-12-20");
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (chances) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, place: chances.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const data = ownCopy();
        const plan = compilePlan({
          ...data,
          units: shuffled(data.units),
          tasks: shuffled(data.tasks),
          clauses: shuffled(data.clauses),
          successions: shuffled(data.successions),
        });
        expect(ownership(plan, "2021-12-20")).toEqual(inOrder);
      }),
      { numRuns: 5 },
    );
  });

  it("the order of residual collectives that rest on one another", () => {
    const collective = (id: string, base: string): UnitData => ({
      id,
      name: id,
      kind: "collective",
      roster: "unknown",
      residualOf: [base],
    });
    const chain = [collective("inner", "zs-departments"), collective("outer", "inner")];
    const data = ownCopy();
    const clause = { ...data.clauses[0], id: "c0", governs: ["48"] } as PlanData["clauses"][number];
    const assignment = { ...clause.assignments[2], unit: "outer" } as (typeof clause.assignments)[number];
    const withChain = (units: readonly UnitData[]) =>
      compilePlan({
        ...data,
        units,
        clauses: [...data.clauses, { ...clause, assignments: [assignment] }],
      });
    for (const units of [
      [...data.units, ...chain],
      [...[...chain].reverse(), ...data.units],
    ]) {
      const rows = tasksOwnedBy(withChain(units), "市司法局", { roles: ["support"] });
      expect(rows.at(-1)).toMatchObject({ task: "48", certainty: "derived" });
    }
  });

  it("units that nothing names", () => {
    const more = withUnits(zhongshan, [{ id: "nobody", name: "无关局", kind: "department" }]);
    expect(ownership(more, "2021-07-05")).toEqual({ ...ownership(zhongshan, "2021-07-05"), nobody: [] });
  });

  it("the day, for a unit whose facts have no dates", () => {
    for (const unit of ["市司法局", "石岐街道", "中山供电局"]) {
      const onDays = days.map((asOf) => tasksOwnedBy(zhongshan, unit, { asOf }));
      for (const rows of onDays) expect(rows).toEqual(onDays[0]);
    }
  });
});

describe("two ways to one answer", () => {
  const key = ({ unit, task, role, certainty }: Ownership): string => [unit, task, role, certainty].join(" ");

  it.each(days)("who owns each task, and what each unit owns, on %s", (asOf) => {
    const byTask = taskKeys.flatMap((task) => ownersOf(zhongshan, task, { expand: true, asOf }));
    const standing = new Set(byTask.map(({ unit }) => unit));
    for (const row of byTask) {
      expect(tasksOwnedBy(zhongshan, row.unit, { asOf })).toContainEqual(row);
    }
    const isSingle = new Set(
      zhongshan.data.units.filter(({ kind }) => kind !== "collective").map(({ id }) => id),
    );
    const byUnit = [...standing]
      .filter((id) => isSingle.has(id))
      .flatMap((id) => tasksOwnedBy(zhongshan, id, { asOf }));
    expect(sorted(byUnit.map(key))).toEqual(sorted(byTask.filter(({ unit }) => isSingle.has(unit)).map(key)));
  });

  it("every unit that stands and owns anything is among the owners of some task", () => {
    const owners = new Set(
      taskKeys.flatMap((task) => ownersOf(zhongshan, task, { expand: true }).map(({ unit }) => unit)),
    );
    const missing = zhongshan.data.units.filter(
      ({ id, kind }) => kind !== "collective" && tasksOwnedBy(zhongshan, id).length > 0 && !owners.has(id),
    );
    // Yet to come at publication, or known only as a name that follows another on an unknown day.
    expect(sorted(missing.map(({ name }) => name))).toEqual(
      sorted(["民众街道", "南朗街道", "小榄镇", "市政务和数据局"]),
    );
  });

  it("an answer as written is part of the answer in full", () => {
    for (const task of taskKeys) {
      const inFull = ownersOf(zhongshan, task, { expand: true });
      for (const row of ownersOf(zhongshan, task)) expect(inFull).toContainEqual(row);
    }
  });
});

describe("the words behind every ground", () => {
  const toSimplified = Converter({ from: "t", to: "cn" });
  const plain = (text: string): string => toSimplified(text).normalize("NFKC");

  it("are the characters that stand at its span", () => {
    const text = zhongshan2021Texts.notice ?? "";
    for (const unit of unitIds) {
      for (const ground of tasksOwnedBy(zhongshan, unit).flatMap(({ grounds }) => grounds)) {
        const { raw = "", words } = cite(zhongshan, ground);
        expect(raw).toBe(text.slice(ground.span.start, ground.span.end));
        expect(plain(raw)).toBe(plain(words));
      }
    }
  });

  it("are those of every due date too", () => {
    for (const { timings } of zhongshan.data.tasks) {
      for (const timing of timings) {
        expect(plain(cite(zhongshan, timing).raw ?? "")).toBe(plain(timing.words));
        expect(resolveTiming(timing).timing).toBe(timing);
      }
    }
  });
});
