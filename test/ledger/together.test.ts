import {
  checkLedger,
  createLedger,
  decideLine,
  entriesBehind,
  entriesOf,
  expectReports,
  expectState,
  type LedgerEntry,
  ledgerAsOf,
  ledgerData,
  lightPresets,
  lineOf,
  linesBehind,
  linesTouchedBy,
  mergeLedgers,
  rollUp,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/refusal.js";
import { zhongshan } from "../support/zhongshan.js";

const justice = { unit: "zs-justice" };
const office = { unit: "zs-office" };
const of = (rest: string) => `zhongshan-2021/${rest}`;
const on = (date: string) => ({ date, recordedAt: date });
const made = (id: string, kind: string, line: string, by: object, date: string, fields: object = {}) =>
  ({ id, kind, line: of(line), by, ...on(date), ...fields }) as LedgerEntry;
const timeLeft = lightPresets["time-left"];

describe("lines taken together", () => {
  const entries = [
    made("p", "progress", "26.1/zs-justice", justice, "2021-08-02", { text: "…" }),
    made("c", "closed", "26.2/zs-justice", office, "2021-08-03", { evidence: [{ number: "1" }] }),
  ];
  const report = statusAtOnce(entries, "2021-12-31");

  function statusAtOnce(written: readonly LedgerEntry[], date: string) {
    let kept: ReturnType<typeof statusAt> | undefined;
    return () => {
      kept ??= statusAt(zhongshan, createLedger(zhongshan, written), date);
      return kept;
    };
  }

  test("by task: of the leads, each state, timeliness and light counted over all that count", () => {
    const found = rollUp(zhongshan, report(), "task", timeLeft).find(({ key }) => key === "26");
    expect(found).toEqual({
      key: "26",
      total: 4,
      states: { "not-started": 2, "in-progress": 1, closed: 1 },
      // Only 26.1 has a date; of 26.2 nobody but the lead has reported anything.
      timeliness: { "due-today": 2, "no-due-date": 2 },
      lights: { yellow: 2, green: 1, red: 1 },
      light: "yellow",
      because: of("26.1/zs-justice"),
      state: "mixed",
      deciding: "leads",
      rosterComplete: true,
    });
  });

  test("by unit, plan, and group of tasks: every line decides", () => {
    const [plan] = rollUp(zhongshan, report(), "plan", timeLeft);
    expect([plan?.key, plan?.deciding, plan?.light, plan?.rosterComplete]).toEqual([
      "zhongshan-2021",
      "all",
      "red",
      false,
    ]);
    const units = rollUp(zhongshan, report(), "unit", timeLeft);
    expect(units.every(({ deciding }) => deciding === "all")).toBe(true);
    const own = units.find(({ key }) => key === "zs-justice");
    expect(own?.total).toBe(
      report().lines.filter(({ line, counted }) => counted && line.unit === "zs-justice").length,
    );
    const groups = rollUp(zhongshan, report(), "group", timeLeft);
    expect(groups.map(({ key }) => key)).toEqual([
      ...new Set(zhongshan.data.tasks.map(({ group }) => group)),
    ]);
    const inGroups = groups.reduce((sum, { total }) => sum + total, 0);
    const ofTasks = report().lines.filter(({ line, counted }) => counted && line.subject.kind === "task");
    expect(inGroups).toBe(ofTasks.length);
  });

  test("an obligation stands beside the tasks", () => {
    const found = rollUp(zhongshan, report(), "task", timeLeft).find(({ key }) => key === "publish-measures");
    expect([found?.deciding, found?.state, found?.light]).toEqual(["own-parts", "not-started", "red"]);
  });

  test("that nobody surely has show the mildest light, and no line for it", () => {
    const found = rollUp(zhongshan, report(), "task", timeLeft).find(({ total }) => total === 0);
    expect([found?.light, found !== undefined && "because" in found, found?.state]).toEqual([
      "none",
      false,
      "mixed",
    ]);
  });
});

describe("rules", () => {
  const ledger = createLedger(zhongshan, [
    made("p", "progress", "38/zs-justice", justice, "2021-07-19", { text: "…" }),
    made("f", "obligation-met", "file-measures/zs-justice", justice, "2021-07-16"),
  ]);
  const found = (day: string, ...rules: Parameters<typeof checkLedger>[2]["rules"]) =>
    checkLedger(zhongshan, ledger, { on: day, rules }).map(({ code, params }) => [
      code,
      "line" in params ? params.line : undefined,
    ]);

  test("about an obligation, a unit, a task", () => {
    const filing = { obligation: "file-measures", states: ["submitted"] } as const;
    expect(found("2021-07-19", expectState({ ...filing, unit: "市司法局" }))).toEqual([]);
    expect(found("2021-07-19", expectState({ ...filing, unit: "市水务局" }))).toEqual([
      ["ledger.unexpected-state", of("file-measures/zs-water")],
    ]);
    expect(found("2021-07-19", expectState({ task: 38, states: ["submitted"] }))).toEqual([
      ["ledger.unexpected-state", of("38/zs-justice")],
    ]);
  });

  test("of a task with a lead ask the lead, unless they name a unit", () => {
    const states = ["closed"] as const;
    expect(found("2021-12-31", expectState({ task: 26, states })).map(([, line]) => line)).toEqual([
      of("26.1/zs-justice"),
      of("26.2/zs-justice"),
    ]);
    const named = expectState({ task: 26, unit: "市政务服务数据管理局", states });
    expect(found("2021-12-31", named).map(([, line]) => line)).toEqual([
      of("26.1/zs-government-data"),
      of("26.2/zs-government-data"),
    ]);
  });

  test("about reports count from the last one, and not what has been handed in", () => {
    const reports = (unit: string, task: number) => expectReports({ unit, task, workingDays: 30 });
    // 30 working days after 2021-07-19 is 2021-08-30.
    expect(found("2021-08-30", reports("市司法局", 38))).toEqual([]);
    expect(found("2021-08-31", reports("市司法局", 38))).toEqual([
      ["ledger.no-fresh-report", of("38/zs-justice")],
    ]);
    const filed = expectReports({ obligation: "file-measures", unit: "市司法局", workingDays: 1 });
    expect(found("2021-12-31", filed)).toEqual([]);
  });

  test("are told the gravest first", () => {
    const rules = [
      expectReports({ unit: "市司法局", task: 38, workingDays: 1 }),
      expectState({ unit: "市司法局", task: 38, states: ["closed"] }),
    ];
    const told = (severity: Parameters<typeof checkLedger>[2]["severity"]) =>
      checkLedger(zhongshan, ledger, {
        on: "2021-12-31",
        rules,
        ...(severity === undefined ? {} : { severity }),
      }).map((one) => one.severity);
    expect(told(undefined)).toEqual(["error", "warning"]);
    expect(told({ "ledger.unexpected-state": "info" })).toEqual(["warning", "info"]);
  });
});

describe("two ledgers", () => {
  const note = (id: string, text: string, date: string) =>
    made(id, "note", "38/zs-justice", justice, date, { text });
  const [a, b, c] = [
    note("a", "一", "2021-08-02"),
    note("b", "二", "2021-08-03"),
    note("a", "三", "2021-08-04"),
  ];

  test("keep everything, whichever comes first, and name an id with two contents", () => {
    const [left, right] = [createLedger(zhongshan, [a, b]), createLedger(zhongshan, [c, b])];
    const [one, other] = [mergeLedgers(zhongshan, left, right), mergeLedgers(zhongshan, right, left)];
    expect(entriesOf(one.ledger)).toEqual([a, b, c]);
    expect(entriesOf(other.ledger)).toEqual([a, b, c]);
    for (const { diagnostics } of [one, other]) {
      expect(diagnostics).toEqual([
        { code: "ledger.id-conflict", severity: "error", params: { entry: "a" } },
      ]);
    }
  });

  test("cut at a day, or by what was written down", () => {
    const late = { ...b, recordedAt: "2021-09-01" };
    const ledger = createLedger(zhongshan, [a, late]);
    const cut = (by: Parameters<typeof ledgerAsOf>[2]) => entriesOf(ledgerAsOf(zhongshan, ledger, by));
    expect([cut({}), cut({ date: "2021-08-02" }), cut({ recordedBy: "2021-08-31" })]).toEqual([
      [a, late],
      [a],
      [a],
    ]);
    expect(ledgerData(ledger)).toEqual({
      format: "fengong-ledger/1",
      plan: "zhongshan-2021",
      entries: [a, late],
    });
  });

  test("of other plans are refused", () => {
    const ledger = createLedger(zhongshan);
    const other = { ...ledger, plan: "elsewhere" };
    const params = { plan: "zhongshan-2021", ledger: "elsewhere" };
    for (const call of [
      () => mergeLedgers(zhongshan, other, ledger),
      () => mergeLedgers(zhongshan, ledger, other),
      () => ledgerAsOf(zhongshan, other, {}),
      () => statusAt(zhongshan, other, "2021-08-02"),
    ]) {
      expectRefusal(call, "ledger.other-plan", params);
    }
  });
});

describe("one line by itself", () => {
  const note = made("n", "note", "38/zs-justice", justice, "2021-08-02", { text: "…" });
  const covering = made("all", "consolidated", "26.1/zs-justice", justice, "2021-08-02", {
    text: "…",
    covers: [of("26.1/zs-government-data"), of("26.1/zs-government-data")],
  });

  test("is refused with its reason and the number of entries", () => {
    const decided = (entry: object) => {
      const { ok, version, diagnostics } = decideLine(zhongshan, [note], entry as LedgerEntry);
      return [ok, version, diagnostics.map(({ code }) => code)];
    };
    expect(decided({ ...note, id: "" })).toEqual([false, 0, ["ledger.invalid-entry"]]);
    expect(decided({ ...note, id: "m", line: "elsewhere" })).toEqual([false, 0, ["ledger.unknown-line"]]);
    expect(decided({ ...note, text: "另一种说法" })).toEqual([false, 1, ["ledger.id-conflict"]]);
    expect(decided(made("c", "closed", "38/zs-justice", justice, "2021-08-03"))).toEqual([
      false,
      1,
      ["ledger.not-entitled", "ledger.closed-without-evidence"],
    ]);
    expect(decided({ ...note, id: "m" })).toEqual([true, 2, []]);
  });

  test("is touched by entries about it, by a lead's report, and by work that comes or goes", () => {
    expect(linesTouchedBy(zhongshan, note)).toEqual([of("38/zs-justice")]);
    expect(linesTouchedBy(zhongshan, covering)).toEqual([
      of("26.1/zs-justice"),
      of("26.1/zs-government-data"),
    ]);
    const moved = (to: string | null) =>
      made("m", "reassigned", "38/zs-justice", office, "2021-08-02", { to });
    expect(linesTouchedBy(zhongshan, moved("zs-news"))).toEqual([of("38/zs-justice"), of("38/zs-news")]);
    expect(linesTouchedBy(zhongshan, moved(null))).toEqual([of("38/zs-justice")]);
    expect(linesTouchedBy(zhongshan, { ...covering, kind: "sealed" })).toEqual([of("26.1/zs-justice")]);
  });

  test("of an obligation is that of the unit, or of the unit it is a part of", () => {
    const { line: _, ...filed } = made("f", "obligation-met", "", office, "2021-07-16");
    const touched = (unit: string) =>
      linesTouchedBy(zhongshan, { ...filed, obligation: "publish-measures", by: { unit } } as LedgerEntry);
    expect(touched("zs-justice")).toEqual([of("publish-measures/zs-justice")]);
    expect(touched("zs-office-openness")).toEqual([of("publish-measures/zs-office")]);
    expect(touched("nobody")).toEqual([of("publish-measures/nobody")]);
    expect(
      linesTouchedBy(zhongshan, { ...filed, by: { system: "oa" }, obligation: "x" } as LedgerEntry),
    ).toEqual([""]);
  });

  test("goes on with those behind it, and with what came from others", () => {
    expect(linesBehind(zhongshan, of("33/zs-xiaolan-2021"))).toEqual([
      of("33/zs-xiaolan"),
      of("33/zs-dongsheng"),
    ]);
    expect(linesBehind(zhongshan, of("38/zs-justice"), [note])).toEqual([]);
    expect(linesBehind(zhongshan, of("26.1/zs-government-data"), [covering])).toEqual([
      of("26.1/zs-justice"),
    ]);
    const ledger = createLedger(zhongshan, [note, covering]);
    expect(entriesBehind(zhongshan, ledger, of("26.1/zs-government-data")).map(({ id }) => id)).toEqual([
      "all",
    ]);
  });

  test("that is none is an error", () => {
    const params = { entry: "", line: "elsewhere" };
    expectRefusal(() => linesBehind(zhongshan, "elsewhere"), "ledger.unknown-line", params);
    expectRefusal(
      () => statusOf(zhongshan, createLedger(zhongshan), "elsewhere", "2021-08-02"),
      "ledger.unknown-line",
      params,
    );
    for (const id of [
      "elsewhere",
      "",
      of("38"),
      of("38/nobody"),
      of("38/zs-towns"),
      of("38/zs-news/2021"),
      of("38/zs-justice/2021/x"),
    ]) {
      expect(lineOf(zhongshan, id)).toBeUndefined();
    }
    expect(lineOf(zhongshan, of("38/zs-news"))).toMatchObject({
      unit: "zs-news",
      roles: [],
      origin: "ledger",
      certainty: "derived",
      answersFor: "own-part",
      opens: "2021-07-05",
    });
  });
});
