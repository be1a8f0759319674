import {
  compilePlan,
  type PlanData,
  type SingleUnitData,
  type SuccessionData,
  type Timing,
  withSuccessions,
  withUnits,
} from "fengong";
import { chinaMainland } from "fengong/calendar";
import { append, createLedger, linesOf, statusAt, statusOf } from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const span = { source: "notice", start: 0, end: 1 };

/** The plan with other timings of task 38. */
const withTimings = (...timings: readonly Timing[]) => {
  const tasks = zhongshan2021.tasks.map((task) => (task.key === "38" ? { ...task, timings } : task));
  const data: PlanData = { ...zhongshan2021, tasks };
  return compilePlan(data, { calendar: chinaMainland });
};

const quarterly: Timing = { kind: "recurring", every: { n: 1, unit: "quarter" }, words: "每季度", span };

describe("the lines of a plan", () => {
  it("have ids of their own, which name plan, task or part, unit and turn", () => {
    const ids = linesOf(plan).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("zhongshan-2021/41.1/zs-justice/2021");
  });

  it("open one for every known member, and one for those nobody has listed", () => {
    const [listed, unlisted] = [true, false].map((known) =>
      linesOf(plan, { task: 15 }).filter((line) => (line.unlisted === undefined) === known),
    );
    expect([listed?.length, unlisted?.map(({ unit }) => unit)]).toEqual([28, ["zs-departments"]]);
    expect(linesOf(plan, { task: 33 }).some((line) => line.unlisted)).toBe(false);
  });

  it("split a task where a part has a date of its own, and nowhere else", () => {
    const names = linesOf(plan, { unit: "市政务服务数据管理局" }).flatMap(({ subject }) =>
      subject.kind === "task" && subject.part !== undefined ? [subject.part] : [],
    );
    expect(names).toEqual(["26.1", "26.2", "41.1", "41.2"]);
  });

  it("open a turn for every period that ends on or after publication, from its first day, due on its last", () => {
    const repeated = withTimings(quarterly);
    const turns = linesOf(repeated, { task: 38 }).filter(({ subject }) => subject.turn !== undefined);
    expect(turns.map(({ id, opens, due, period }) => [id, opens, due[0]?.date, period.first])).toEqual([
      ["zhongshan-2021/38/zs-justice/2021-Q3", "2021-07-05", "2021-09-30", "2021-07-01"],
      ["zhongshan-2021/38/zs-justice/2021-Q4", "2021-10-01", "2021-12-31", "2021-10-01"],
    ]);
    const ledger = createLedger(repeated);
    const standing = (date: string) =>
      statusAt(repeated, ledger, date).lines.filter(({ line }) => line.id.startsWith("zhongshan-2021/38/"))
        .length;
    expect([standing("2021-09-30"), standing("2021-10-01")]).toEqual([1, 2]);
  });

  it("open no turn for a rhythm that is borrowed or has no period, and say why", () => {
    const why = (task: number) => linesOf(plan, { task })[0]?.open.map((one) => one.why.code);
    expect([why(14), why(7)]).toEqual([["borrowed-rhythm"], ["no-period"]]);
  });

  it("are of the sort that the words say", () => {
    const nature = (task: number) => [...new Set(linesOf(plan, { task }).map((line) => line.nature))];
    expect([nature(46), nature(28), nature(33), nature(38)]).toEqual([
      ["prohibition"],
      ["standing"],
      ["standing"],
      ["once"],
    ]);
  });

  it("give an approximate day no date to be late for", () => {
    const around = withTimings({ kind: "around", date: "2021-09-20", words: "9月20日前后", span });
    const status = statusOf(around, createLedger(around), "zhongshan-2021/38/zs-justice", "2021-12-31");
    expect([status?.timeliness, status?.due]).toEqual(["no-due-date", undefined]);
    const granted = append(around, createLedger(around), {
      id: "g",
      kind: "extension-granted",
      to: "2021-09-01",
      line: "zhongshan-2021/38/zs-justice",
      by: { unit: "zs-office" },
      date: "2021-08-02",
      recordedAt: "2021-08-02",
    });
    expect([granted.ok, granted.diagnostics]).toEqual([true, []]);
  });
});

describe("a line", () => {
  it("says whose it is, by which words, from when, and no more", () => {
    expect(linesOf(plan, { task: 38, unit: "市司法局" })).toStrictEqual([
      {
        id: "zhongshan-2021/38/zs-justice",
        subject: { kind: "task", task: "38" },
        unit: "zs-justice",
        roles: ["responsible"],
        answersFor: "own-part",
        certainty: "stated",
        via: [],
        reasons: [],
        origin: "plan",
        together: [],
        nature: "once",
        opens: "2021-07-05",
        inherits: [],
        due: [],
        open: [],
        period: { first: "2021-01-01", last: "2021-12-31" },
      },
    ]);
  });

  const change = (id: string, kind: SuccessionData["kind"], to: string, date: string): SuccessionData => ({
    id,
    kind,
    from: ["zs-news"],
    to: [to],
    date,
    source: "假设",
  });
  const named = (id: string, fields: Partial<SingleUnitData> = {}): SingleUnitData => ({
    id,
    name: `${id}局`,
    kind: "department",
    ...fields,
  });
  const newsOf = (of: typeof plan) => linesOf(of, { task: 14, unit: "zs-news" }).map(({ ends }) => ends);

  it("ends with the change that ends its unit, not with one before it", () => {
    const changed = withSuccessions(withUnits(plan, [named("a"), named("b")]), [
      change("part", "transfer", "a", "2021-08-01"),
      change("rest", "merge", "b", "2021-10-01"),
    ]);
    expect(newsOf(changed)).toEqual([
      { how: "succeeded", on: "2021-10-01", succession: "rest", to: ["zhongshan-2021/14/b"] },
    ]);
  });

  it("ends on the last day of a unit that nobody follows", () => {
    const { units } = zhongshan2021;
    const closed = compilePlan({
      ...zhongshan2021,
      units: units.map((unit) => (unit.id === "zs-news" ? { ...unit, to: "2021-08-15" } : unit)),
    });
    expect(newsOf(closed)).toEqual([{ how: "left", on: "2021-08-15" }]);
  });

  it("goes on with those lines only that there are", () => {
    const news = { unit: "zs-commerce", certainty: "doubtful", source: "假设" } as const;
    // 市商务局 has a line for 14 as well, which the successor shares.
    const shared = withSuccessions(withUnits(plan, [named("b", { reportsTogetherWith: [news] })]), [
      change("rest", "merge", "b", "2021-10-01"),
    ]);
    expect(newsOf(shared)).toEqual([{ how: "succeeded", on: "2021-10-01", succession: "rest", to: [] }]);
  });

  it("is shared with a body that may be the unit under another name, where the unit has one", () => {
    const town = (id: string, other: string): SingleUnitData =>
      named(id, {
        kind: "town",
        memberOf: [{ collective: "zs-towns", from: null, to: null, certainty: "certain", source: "假设" }],
        reportsTogetherWith: [{ unit: other, certainty: "doubtful", source: "假设" }],
      });
    const more = withUnits(plan, [town("a", "zs-shiqi"), town("b", "zs-news"), town("c", "c")]);
    const of = (unit: string) => linesOf(more, { task: 33, unit }).map(({ together }) => together);
    expect([of("zs-shiqi"), of("a")]).toEqual([[["a"]], []]);
    expect([of("b"), of("c")]).toEqual([[[]], [[]]]);
  });
});
