import {
  append,
  checkLedger,
  createLedger,
  decideLine,
  entriesBehind,
  entriesOf,
  expectReports,
  expectState,
  type LedgerEntry,
  type LightPolicy,
  type LineStatus,
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
import { decidingOf, rollUpOf } from "../../src/ledger/roll-up.js";
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

  test("of which some only oversee are decided by the others", () => {
    const [line] = report().lines.filter(({ line: { id } }) => id === of("38/zs-justice"));
    if (line === undefined) throw new Error("The line is there.");
    const as = (answersFor: LineStatus["line"]["answersFor"], role: "responsible" | "oversee") => ({
      ...line,
      line: { ...line.line, answersFor, roles: [role] },
    });
    const [own, whole, overseen] = [
      as("own-part", "responsible"),
      as("whole", "responsible"),
      as("supervises", "oversee"),
    ];
    expect(decidingOf([own, overseen])).toEqual({ deciding: "own-parts", lines: [own] });
    expect(decidingOf([overseen, whole])).toEqual({ deciding: "own-parts", lines: [whole] });
    expect(decidingOf([overseen])).toEqual({ deciding: "all", lines: [overseen] });
  });

  test("of which there are none show the first light of the scheme, else that of its last resort", () => {
    const light = (policy: LightPolicy) => rollUpOf("33", [], "task", policy).light;
    expect(light({ ...timeLeft, lights: timeLeft.lights.slice(1) })).toBe("green");
    expect(light({ ...timeLeft, lights: [] })).toBe("none");
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

  test("of one unit ask all its lines, also where it leads", () => {
    const asked = found("2021-12-31", expectState({ unit: "市司法局", states: ["closed"] }));
    expect(asked.map(([, line]) => line)).toEqual(
      expect.arrayContaining([of("26.1/zs-justice"), of("38/zs-justice"), of("file-measures/zs-justice")]),
    );
  });

  test("take a name as it is borne on the day", () => {
    const rule = expectState({ task: 33, unit: "小榄镇", states: ["closed"] });
    expect(found("2021-12-31", rule)).toEqual([["ledger.unexpected-state", of("33/zs-xiaolan-2021")]]);
    expect(found("2021-07-06", rule)).toEqual([["ledger.unexpected-state", of("33/zs-xiaolan")]]);
  });

  test("say what they are", () => {
    const docs = "docs/ledger.md#rules-over-the-ledger";
    expect(expectState({ states: [] })).toMatchObject({ tier: "basic", severity: "error", docs });
    expect(expectReports({ workingDays: 30 })).toMatchObject({ tier: "basic", severity: "warning", docs });
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

  test("about reports ask of all work that is not in other hands", () => {
    const stale = (task: number, unit: string, entry: LedgerEntry) =>
      checkLedger(zhongshan, createLedger(zhongshan, [entry]), {
        on: "2021-12-31",
        rules: [expectReports({ task, unit, workingDays: 30 })],
      }).length;
    const onRules = (kind: string, by: object) =>
      stale(38, "市司法局", made("e", kind, "38/zs-justice", by, "2021-08-02", { text: "…", reason: "…" }));
    expect([onRules("progress", justice), onRules("rectification-ordered", office)]).toEqual([1, 1]);
    expect([onRules("submitted", justice), onRules("suspended", office), onRules("closed", office)]).toEqual([
      0, 0, 0,
    ]);
    // What goes on without an end is reported on as well.
    const development = { unit: "zs-development" };
    const ongoing = made("e", "progress", "28/zs-development", development, "2021-08-02", { text: "…" });
    expect(stale(28, "市发展改革局", ongoing)).toBe(1);
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

  test("tell what contradicts by line, and only what has no effect for it", () => {
    const units = [
      ...["zs-shiqi", "zs-dongqu", "zs-xiqu", "zs-nanqu", "zs-wuguishan", "zs-huangpu", "zs-dongfeng"],
      ...["zs-guzhen", "zs-shaxi", "zs-tanzhou", "zs-gangkou", "zs-sanjiao"],
    ];
    // No unit closes its own line; that there is no evidence is worth a warning beside it.
    const closed = units.map((unit) => made(`c-${unit}`, "closed", `33/${unit}`, { unit }, "2021-08-02"));
    const astray = { ...a, line: "elsewhere" };
    const { diagnostics } = mergeLedgers(
      zhongshan,
      createLedger(zhongshan, closed),
      createLedger(zhongshan, [astray]),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(units.map(() => "ledger.not-entitled"));
    expect(diagnostics.map(({ params }) => "entry" in params && params.entry)).toEqual(
      [...units].sort().map((unit) => `c-${unit}`),
    );
  });

  test("keep an entry once, however often it comes beside another of its id", () => {
    expect(entriesOf(createLedger(zhongshan, [a, c, { ...a }]))).toEqual([a, c]);
  });

  test("name every id with two contents in order, and give the entries of one line by themselves", () => {
    const ledger = createLedger(zhongshan, [b, { ...b, text: "…" } as LedgerEntry, a, c]);
    expect(ledger.conflicts).toEqual(["a", "b"]);
    const other = made("o", "note", "37/zs-justice", justice, "2021-08-02", { text: "…" });
    expect(entriesOf(createLedger(zhongshan, [a, other]), of("37/zs-justice"))).toEqual([other]);
  });

  test("are the same data, made at once or entry by entry", () => {
    const entries = [a, b, made("p", "progress", "38/zs-justice", justice, "2021-08-05", { text: "…" })];
    const grown = entries.reduce(
      (ledger, entry) => append(zhongshan, ledger, entry).ledger,
      createLedger(zhongshan),
    );
    expect(grown).toEqual(createLedger(zhongshan, entries));
    expect(grown.written).toBe(1);
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
    expect(decideLine(zhongshan, [note], { ...note, text: "另一种说法" } as LedgerEntry).diagnostics).toEqual(
      [{ code: "ledger.id-conflict", severity: "error", params: { entry: "n" } }],
    );
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
    expect(linesTouchedBy(zhongshan, filed as LedgerEntry)).toEqual([""]);
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
    // What came from another line has come from those before that one too; what is no line has none behind it.
    const arrived = made("m", "reassigned", "6/zs-xiaolan-2021", office, "2021-08-02", { to: "zs-shiqi" });
    expect(linesBehind(zhongshan, of("6/zs-shiqi"), [arrived, { ...arrived, line: "elsewhere" }])).toEqual([
      of("6/zs-xiaolan-2021"),
      of("6/zs-xiaolan"),
      of("6/zs-dongsheng"),
      "elsewhere",
    ]);
    const ledger = createLedger(zhongshan, [note, covering]);
    expect(entriesBehind(zhongshan, ledger, of("26.1/zs-government-data")).map(({ id }) => id)).toEqual([
      "all",
    ]);
  });

  test("has behind it the entries of all those lines, and the twins of an id that is used twice", () => {
    const behind = (line: string, ...entries: readonly LedgerEntry[]) =>
      entriesBehind(zhongshan, createLedger(zhongshan, entries), of(line)).map(({ id, line: on }) => [
        id,
        on,
      ]);
    const moved = (id: string, from: string, to: string, date: string) =>
      made(id, "reassigned", `38/${from}`, office, date, { to });
    const first = moved("first", "zs-justice", "zs-news", "2021-08-02");
    const second = moved("second", "zs-news", "zs-water", "2021-08-03");
    const taken = made("taken", "acknowledged", "38/zs-justice", justice, "2021-07-07");
    expect(behind("38/zs-water", taken, first, second, note)).toEqual([
      ["taken", of("38/zs-justice")],
      ["first", of("38/zs-justice")],
      ["n", of("38/zs-justice")],
      ["second", of("38/zs-news")],
    ]);
    const twin = { ...note, line: of("37/zs-justice"), date: "2021-08-01" } as LedgerEntry;
    expect(behind("38/zs-justice", note, twin)).toEqual([
      ["n", of("37/zs-justice")],
      ["n", of("38/zs-justice")],
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
