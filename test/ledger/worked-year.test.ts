import { compilePlan, unitName } from "fengong";
import {
  append,
  appendAll,
  createLedger,
  entriesOf,
  explainLight,
  foldLine,
  lightPresets,
  linesOf,
  rollUp,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, it } from "vitest";
import { zhongshan } from "../support/zhongshan.js";
import { describeOn } from "./describe-status.js";
import { expectedYear } from "./fixtures/expected-year-2021.js";
import { ledgerOf2021, year2021 } from "./fixtures/year-2021.js";

const dayOf = (words: string): string => words.slice(0, 10);

describe("the made-up year", () => {
  it("is marked as made up, entry by entry", () => {
    expect(year2021.filter(({ ext }) => ext?.fictional !== true)).toEqual([]);
  });

  it("is accepted entry by entry, in the order in which it was written down", () => {
    const written = [...year2021].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
    const done = appendAll(zhongshan, createLedger(zhongshan), written);
    expect([done.ok, done.refused, done.diagnostics]).toEqual([true, [], []]);
    expect(entriesOf(done.ledger)).toEqual(entriesOf(ledgerOf2021()));
  });

  it.each(Object.entries(expectedYear))("%s", (line, days) => {
    expect(days.map((words) => describeOn(zhongshan, ledgerOf2021(), line, dayOf(words)))).toEqual(days);
  });

  it("asks about the days the document and the calendar make special", () => {
    const days = Object.values(expectedYear)[0]?.map(dayOf);
    expect(days).toEqual([
      "2021-07-19",
      "2021-07-20",
      "2021-08-16",
      "2021-08-17",
      "2021-09-20",
      "2021-12-20",
      "2021-12-31",
      "2022-01-01",
      "2022-01-04",
    ]);
  });

  it("shows a green light on no line without a date that nobody has reported on", () => {
    const dates = (Object.values(expectedYear)[0] ?? []).map(dayOf);
    const wrong = Object.values(lightPresets).flatMap((lights) =>
      dates.flatMap((date) =>
        statusAt(zhongshan, ledgerOf2021(), date, { lights }).lines.filter(
          ({ timeliness, state, light, freshness }) =>
            timeliness === "no-due-date" &&
            state !== "closed" &&
            light.light === "green" &&
            freshness.standing !== "fresh",
        ),
      ),
    );
    expect(wrong.map(({ line }) => line.id)).toEqual([]);
  });
});

describe("towns on the day of the mergers", () => {
  const townLines = (date: string) =>
    statusAt(zhongshan, ledgerOf2021(), date).lines.filter(
      ({ line }) => line.subject.kind === "task" && line.subject.task === "33",
    );

  // The division of the city since the changes of July 2021: eight 街道 and fifteen 镇.
  const townsOf2021 = [
    ...["石岐街道", "东区街道", "西区街道", "南区街道", "五桂山街道", "中山港街道", "民众街道", "南朗街道"],
    ...["黄圃镇", "东凤镇", "古镇镇", "沙溪镇", "坦洲镇", "港口镇", "三角镇", "横栏镇", "南头镇", "阜沙镇"],
    ...["三乡镇", "板芙镇", "大涌镇", "神湾镇", "小榄镇"],
  ];

  it("are 24 lines before, and 23 from 2021-07-19 on, with four that have ended", () => {
    expect(townLines("2021-07-18").filter(({ counted }) => counted).length).toBe(24);
    const after = townLines("2021-07-19");
    const counted = after
      .filter((status) => status.counted)
      .map(({ line }) => unitName(zhongshan, line.unit));
    expect([...counted].sort()).toEqual([...townsOf2021].sort());
    expect(after.filter(({ state }) => state === "succeeded").map(({ line }) => line.unit)).toEqual([
      "zs-xiaolan",
      "zs-minzhong-town",
      "zs-dongsheng",
      "zs-nanlang-town",
    ]);
  });

  it("hand 东升镇's lines to 小榄镇", () => {
    const [line] = linesOf(zhongshan, { task: 33, unit: "东升镇" });
    expect(line?.ends).toEqual({
      how: "succeeded",
      on: "2021-07-19",
      succession: "xiaolan-merger",
      to: ["zhongshan-2021/33/zs-xiaolan-2021"],
    });
    const refused = append(zhongshan, ledgerOf2021(), {
      id: "late",
      kind: "progress",
      line: "zhongshan-2021/33/zs-dongsheng",
      text: "…",
      by: { unit: "zs-dongsheng" },
      date: "2021-07-20",
      recordedAt: "2021-07-20",
    });
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(["ledger.line-ended", "ledger.not-entitled"]);
  });

  it("let a retyped town's filing count for its successor, and a merged one's only when both have filed", () => {
    const on = (line: string) =>
      statusOf(zhongshan, ledgerOf2021(), `zhongshan-2021/file-measures/${line}`, "2021-07-19");
    expect([on("zs-minzhong")?.timeliness, on("zs-minzhong")?.metOn]).toEqual(["met", "2021-07-15"]);
    expect([on("zs-xiaolan-2021")?.timeliness, on("zs-xiaolan-2021")?.stateBecause]).toEqual([
      "due-today",
      {
        by: "inherited",
        lines: ["zhongshan-2021/file-measures/zs-xiaolan", "zhongshan-2021/file-measures/zs-dongsheng"],
        date: "2021-07-19",
      },
    ]);
    const both = append(zhongshan, ledgerOf2021(), {
      id: "f06",
      kind: "obligation-met",
      obligation: "file-measures",
      by: { unit: "zs-dongsheng" },
      date: "2021-07-16",
      recordedAt: "2021-07-30",
    });
    const merged = statusOf(
      zhongshan,
      both.ledger,
      "zhongshan-2021/file-measures/zs-xiaolan-2021",
      "2021-07-19",
    );
    expect([both.ok, merged?.timeliness, merged?.metOn, merged?.state]).toEqual([
      true,
      "met",
      "2021-07-16",
      "submitted",
    ]);
  });
});

describe("as it was known", () => {
  const meeting = "zhongshan-2021/41.1/zs-justice/2021";

  it("the meeting of March is not known before December", () => {
    const known = statusOf(zhongshan, ledgerOf2021(), meeting, "2021-09-20", { recordedBy: "2021-09-20" });
    expect([known?.state, known?.evidence]).toEqual(["not-started", []]);
    const since = statusOf(zhongshan, ledgerOf2021(), meeting, "2021-09-20", { recordedBy: "2021-12-08" });
    expect([since?.state, since?.evidence]).toEqual([
      "in-progress",
      [{ entry: "m01", date: "2021-03-18", title: "会议纪要", number: "虚构纪要〔2021〕2号" }],
    ]);
  });

  it("evidence of the year before is refused", () => {
    const refused = append(zhongshan, ledgerOf2021(), {
      id: "old",
      kind: "evidence",
      line: "zhongshan-2021/41.2/zs-justice",
      number: "虚构〔2020〕9号",
      by: { unit: "zs-justice" },
      date: "2020-12-30",
      recordedAt: "2021-08-02",
    });
    expect(refused.diagnostics).toEqual([
      {
        code: "ledger.evidence-outside-period",
        severity: "error",
        params: { entry: "old", date: "2020-12-30", first: "2021-01-01", last: "2021-12-31" },
      },
    ]);
  });
});

describe("lights explained and taken together", () => {
  it("names the clause, those before it, and what was looked at", () => {
    const lights = lightPresets.ladder;
    const status = statusOf(zhongshan, ledgerOf2021(), "zhongshan-2021/39/zs-power", "2021-08-17", {
      lights,
    });
    const why = status === undefined ? undefined : explainLight(status, lights);
    expect([why?.light.id, why?.clause.label.zh, why?.passed.at(-1), why?.looked.unanswered]).toEqual([
      "red",
      "提醒、催办后5个工作日均无回应",
      "done",
      ["n01", "n02"],
    ]);
  });

  it("a task shows the gravest light of its leads, or of all own parts", () => {
    const report = statusAt(zhongshan, ledgerOf2021(), "2022-01-04");
    const tasks = rollUp(zhongshan, report, "task", lightPresets["time-left"]);
    const of = (key: string) => {
      const found = tasks.find((one) => one.key === key);
      return [found?.deciding, found?.light, found?.because, found?.total, found?.rosterComplete];
    };
    expect(of("30")).toEqual(["own-parts", "red", "zhongshan-2021/30/zs-government-data", 1, true]);
    expect(of("26")).toEqual(["leads", "red", "zhongshan-2021/26.2/zs-justice", 4, true]);
    expect(of("33")).toEqual(["own-parts", "red", "zhongshan-2021/33/zs-shiqi", 23, true]);
    expect(of("15")[4]).toBe(false);
  });

  it("the plan taken together counts every line that counts, once", () => {
    const report = statusAt(zhongshan, ledgerOf2021(), "2021-12-31");
    const [all] = rollUp(zhongshan, report, "plan", lightPresets["time-left"]);
    const units = rollUp(zhongshan, report, "unit", lightPresets["time-left"]);
    expect(all?.total).toBe(units.reduce((sum, { total }) => sum + total, 0));
    expect(all?.total).toBe(report.lines.filter(({ counted }) => counted).length);
  });
});

describe("what the calendar does not know", () => {
  it("is said, and nothing throws", () => {
    const status = foldLine(zhongshan, "zhongshan-2021/30/zs-government-data", [], "2030-01-04");
    expect([status?.timeliness, status?.workingDays]).toEqual([
      "overdue",
      {
        standing: "unknown",
        why: { code: "outside-coverage", year: 2030, first: "2002-01-01", last: "2026-12-31" },
      },
    ]);
    const bare = compilePlan(zhongshan2021);
    const without = foldLine(bare, "zhongshan-2021/file-measures/zs-justice", [], "2021-08-02");
    expect([without?.timeliness, without?.line.open[0]?.why, without?.freshness]).toEqual([
      "no-due-date",
      { code: "no-calendar" },
      { standing: "unknown", why: { code: "no-calendar" } },
    ]);
  });
});
