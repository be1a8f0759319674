import {
  compilePlan,
  type PlanData,
  type SingleUnitData,
  type SuccessionData,
  type Timing,
  type UnitData,
  withMembers,
  withSuccessions,
  withUnits,
} from "fengong";
import { chinaMainland } from "fengong/calendar";
import { append, createLedger, lineOf, linesOf, statusAt, statusOf } from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const span = { source: "notice", start: 0, end: 1 };

/** The plan with other timings of one task; of task 38. */
const withTimingsOf = (key: string, ...timings: readonly Timing[]) => {
  const tasks = zhongshan2021.tasks.map((task) => (task.key === key ? { ...task, timings } : task));
  const data: PlanData = { ...zhongshan2021, tasks };
  return compilePlan(data, { calendar: chinaMainland });
};
const withTimings = (...timings: readonly Timing[]) => withTimingsOf("38", ...timings);

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

  it("open no turn for a unit that has ended when it begins", () => {
    const towns = withTimingsOf("33", quarterly);
    const turnsOf = (unit: string) => linesOf(towns, { task: 33, unit }).map(({ subject }) => subject.turn);
    expect([turnsOf("zs-dongsheng"), turnsOf("zs-shiqi")]).toEqual([["2021-Q3"], ["2021-Q3", "2021-Q4"]]);
    // One that ends on the first day of a turn has no line for it either.
    const merged = withSuccessions(towns, [
      { id: "j", kind: "merge", from: ["zs-dongqu"], to: ["zs-shiqi"], date: "2021-10-01", source: "假设" },
    ]);
    expect(linesOf(merged, { task: 33, unit: "zs-dongqu" }).map(({ subject }) => subject.turn)).toEqual([
      "2021-Q3",
    ]);
  });

  it("open turns for those whom a rhythm binds, and one line without turns for the others", () => {
    const bound: Timing = { ...quarterly, binds: ["zs-departments", "zs-power"] };
    const ofBoth = withTimingsOf("40", bound);
    const ids = (of: typeof plan, unit: string) =>
      linesOf(of, { task: 40, unit }).map(({ id, due }) => [
        id.slice("zhongshan-2021/40/".length),
        due[0]?.date,
      ]);
    expect(ids(ofBoth, "市司法局")).toEqual([
      ["zs-justice/2021-Q3", "2021-09-30"],
      ["zs-justice/2021-Q4", "2021-12-31"],
    ]);
    expect(ids(ofBoth, "石岐街道")).toEqual([["zs-shiqi", undefined]]);
    const dated = withTimingsOf("40", bound, { kind: "byDate", date: "2021-11-30", words: "11月底前", span });
    expect(ids(dated, "市司法局")).toEqual([
      ["zs-justice/2021-Q3", "2021-09-30"],
      ["zs-justice/2021-Q4", "2021-12-31"],
      ["zs-justice", "2021-11-30"],
    ]);
    expect(ids(dated, "石岐街道")).toEqual([["zs-shiqi", "2021-11-30"]]);
    // Work that comes to another unit comes with the dates that bind that one.
    const adopted = (line: string) => lineOf(ofBoth, `zhongshan-2021/40/${line}`);
    expect(adopted("zs-information-center/2021-Q3")?.due).toEqual([]);
    expect(adopted("zs-power/2021-Q4")).toMatchObject({ opens: "2021-10-01", due: [{ date: "2021-12-31" }] });
    expect(adopted("zs-power/2021-Q3")?.opens).toBe("2021-07-05");
  });

  it("have their dates in order, those of one day as the plan has them", () => {
    const byDate = (date: string, words: string): Timing => ({ kind: "byDate", date, words, span });
    const dated = withTimings(
      byDate("2021-12-01", "乙"),
      byDate("2021-10-08", "甲"),
      byDate("2021-10-08", "丙"),
    );
    const [line] = linesOf(dated, { task: 38 });
    expect(line?.due.map(({ date, words }) => [date, words])).toEqual([
      ["2021-10-08", "甲"],
      ["2021-10-08", "丙"],
      ["2021-12-01", "乙"],
    ]);
  });

  it("go on without an end where no date is more than approximate", () => {
    const ongoing: Timing = { kind: "ongoing", words: "长期", span };
    const around: Timing = { kind: "around", date: "2021-09-20", words: "9月20日前后", span };
    const byDate: Timing = { kind: "byDate", date: "2021-10-08", words: "10月8日前", span };
    const nature = (...timings: readonly Timing[]) =>
      linesOf(withTimings(...timings), { task: 38 })[0]?.nature;
    expect([nature(ongoing), nature(ongoing, around), nature(ongoing, byDate), nature(byDate)]).toEqual([
      "standing",
      "standing",
      "once",
      "once",
    ]);
  });

  it("of obligations name the members nobody has listed once, under the words of the notice", () => {
    const filings = linesOf(plan, { obligation: "file-measures" });
    expect(filings.filter(({ unlisted }) => unlisted).map(({ unit }) => unit)).toEqual([
      "zs-responsible-units",
    ]);
    expect(new Set(filings.map(({ subject }) => subject.kind))).toEqual(new Set(["obligation"]));
    expect(linesOf(plan, { obligation: "file-measures", unit: "市司法局" }).map(({ id }) => id)).toEqual([
      "zhongshan-2021/file-measures/zs-justice",
    ]);
    expect(linesOf(plan, { task: 38, obligation: "file-measures" })).toEqual([]);
  });

  it("name the roles that are as sure as the line", () => {
    const roles = (task: number) => linesOf(plan, { task, unit: "市审计局" }).map((line) => line.roles);
    // That it oversees 35 as well as 36 is only possible.
    expect([roles(35), roles(36)]).toEqual([[["responsible"]], [["responsible", "oversee"]]]);
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

  it("opens on the day from which somebody has it, and not for those who had it before the plan", () => {
    const member = (from: string, to?: string) =>
      linesOf(
        withMembers(plan, "市直各部门", ["市民政局"], {
          source: "假设",
          from,
          ...(to === undefined ? {} : { to }),
        }),
        { task: 15, unit: "市民政局" },
      ).map(({ opens, ends }) => [opens, ends?.on]);
    expect(member("2021-01-01", "2021-03-01")).toEqual([]);
    expect(member("2021-07-05")).toEqual([["2021-07-05", undefined]]);
    // Also where no other fact of the plan has a day.
    const undated = (unit: UnitData): UnitData => {
      if (unit.kind === "collective") return unit;
      const { from: _, to: __, memberOf = [], ...rest } = unit;
      return { ...rest, memberOf: memberOf.map((one) => ({ ...one, from: null, to: null })) };
    };
    const timeless = compilePlan({
      ...zhongshan2021,
      successions: [],
      units: zhongshan2021.units.map(undated),
    });
    const joined = withMembers(timeless, "市直各部门", ["市民政局"], { source: "假设", from: "2021-07-05" });
    expect(linesOf(joined, { task: 15, unit: "市民政局" }).map(({ opens }) => opens)).toEqual(["2021-07-05"]);
    const part = { from: ["zs-news"], to: ["a"], source: "假设", kind: "transfer" } as const;
    const transferred = (date: string | null) =>
      linesOf(
        withSuccessions(withUnits(plan, [named("a", { from: "2020-01-01" })]), [
          { ...part, id: "part", date },
        ]),
        { task: 14, unit: "a" },
      ).map(({ opens }) => opens);
    expect(transferred("2021-08-01")).toEqual(["2021-08-01"]);
    // When a change is not established, nobody has taken anything over by it.
    expect(transferred(null)).toEqual([]);
  });

  it("that the ledger alone has made says as much as there is", () => {
    expect(lineOf(plan, "zhongshan-2021/38/zs-news")).toStrictEqual({
      id: "zhongshan-2021/38/zs-news",
      subject: { kind: "task", task: "38" },
      unit: "zs-news",
      roles: [],
      answersFor: "own-part",
      certainty: "derived",
      via: [],
      reasons: [],
      origin: "ledger",
      together: [],
      nature: "once",
      opens: "2021-07-05",
      inherits: [],
      due: [],
      open: [],
      period: { first: "2021-01-01", last: "2021-12-31" },
    });
    const odd = withUnits(plan, [named("a/b%")]);
    expect(lineOf(odd, "zhongshan-2021/38/a%2Fb%25")?.unit).toBe("a/b%");
  });

  it("tells whether anybody is left unlisted", () => {
    const listed = compilePlan({
      ...zhongshan2021,
      units: zhongshan2021.units.map((unit) =>
        unit.kind === "collective" ? { ...unit, roster: "complete" } : unit,
      ),
    });
    const rosters = [plan, listed].map((of) => statusAt(of, createLedger(of), "2021-08-02").rosterComplete);
    expect(rosters).toEqual([false, true]);
  });
});
