import { compilePlan, withMembers, withSuccessions, withUnits } from "fengong";
import { chinaMainland, withProvisional } from "fengong/calendar";
import {
  append,
  appendAll,
  createLedger,
  type LedgerEntry,
  type LineStatus,
  linesOf,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, test } from "vitest";
import { zhongshan } from "../support/zhongshan.js";

const justice = { unit: "zs-justice" };
const office = { unit: "zs-office" };
const dateless = "zhongshan-2021/38/zs-justice";
const filing = "zhongshan-2021/file-measures/zs-justice";
const rules = "zhongshan-2021/26.1/zs-justice";
const on = (date: string) => ({ date, recordedAt: date });
const statusOn = (date: string, line: string, ...entries: readonly LedgerEntry[]) =>
  statusOf(zhongshan, createLedger(zhongshan, entries), line, date);

describe("all that is said of a line", () => {
  test("on which nothing is written: no more than there is", () => {
    const { line: _, ...said } = statusOn("2021-07-20", dateless) ?? {};
    expect(said).toStrictEqual({
      version: 0,
      state: "not-started",
      stateBecause: { by: "no-entry" },
      timeliness: "no-due-date",
      timelinessBecause: { by: "plan", words: "" },
      light: { policy: "time-left", light: "none", clause: "awaited" },
      counted: true,
      freshness: { standing: "awaited", until: "2021-08-16", from: "working-days" },
      evidence: [],
      notices: [],
      stages: [],
      pending: [],
      instructions: [],
      inspections: [],
      reassignedFrom: [],
      ignored: [],
    });
  });

  test("a last report: what it gives, and no more", () => {
    const bare = { id: "p", kind: "submitted", line: dateless, by: justice, ...on("2021-07-19") } as const;
    expect(statusOn("2021-07-20", dateless, bare)?.lastReport).toStrictEqual({
      entry: "p",
      kind: "submitted",
      date: "2021-07-19",
    });
    const words = {
      text: "进展",
      percent: 40,
      problems: "问题",
      nextSteps: "措施",
      approvedBy: "（虚构）李某",
    };
    expect(statusOn("2021-07-20", dateless, { ...bare, ...words })?.lastReport).toStrictEqual({
      entry: "p",
      kind: "submitted",
      date: "2021-07-19",
      ...words,
    });
  });

  test("waiting is what somebody must answer, not every entry that can be answered", () => {
    const by = { line: dateless, by: office };
    const entries: readonly LedgerEntry[] = [
      { ...by, id: "a", kind: "assigned", ...on("2021-07-06") },
      { ...by, id: "r", kind: "reminded", ...on("2021-07-07") },
      { ...by, id: "v", kind: "inspected", result: "passed", ...on("2021-07-08") },
    ];
    expect(statusOn("2021-07-20", dateless, ...entries)?.pending).toEqual([]);
  });
});

describe("what stands beside others", () => {
  const reminded = (id: string, date: string): LedgerEntry => ({
    id,
    kind: "reminded",
    line: dateless,
    by: office,
    ...on(date),
  });
  const reply = (id: string, date: string): LedgerEntry => ({
    id,
    kind: "progress",
    text: "…",
    line: dateless,
    by: justice,
    ...on(date),
  });

  test("a notice is answered by the first report after it, and by no later one", () => {
    const entries = [
      reminded("r", "2021-07-06"),
      reply("a", "2021-07-07"),
      reminded("s", "2021-07-08"),
      reply("b", "2021-07-09"),
      reply("c", "2021-07-12"),
    ];
    expect(
      statusOn("2021-07-20", dateless, ...entries)?.notices.map(({ entry, answeredBy }) => [
        entry,
        answeredBy,
      ]),
    ).toEqual([
      ["r", "a"],
      ["s", "b"],
    ]);
  });

  test("the days since a notice are counted only with a calendar", () => {
    const notice = { entry: "r", kind: "reminded", level: "remind", rank: 1, date: "2021-07-06" };
    expect(statusOn("2021-07-20", dateless, reminded("r", "2021-07-06"))?.notices).toStrictEqual([
      { ...notice, workingDaysSince: 10 },
    ]);
    const bare = compilePlan(zhongshan2021);
    const ledger = createLedger(bare, [reminded("r", "2021-07-06")]);
    expect(statusOf(bare, ledger, dateless, "2021-07-20")?.notices).toStrictEqual([notice]);
  });

  test("the line of members nobody has listed is shown and not counted", () => {
    expect(statusOn("2021-07-20", "zhongshan-2021/15/zs-departments")?.counted).toBe(false);
  });

  test("a line that was taken off before its unit became another stays taken off", () => {
    const line = "zhongshan-2021/6/zs-xiaolan";
    const off = { id: "m", kind: "reassigned", to: null, line, by: office, ...on("2021-07-08") } as const;
    expect([statusOn("2021-07-19", line)?.state, statusOn("2021-07-19", line, off)?.state]).toEqual([
      "succeeded",
      "withdrawn",
    ]);
  });
});

describe("beside its date", () => {
  const filed = (date: string): LedgerEntry => ({
    id: "f",
    kind: "obligation-met",
    line: filing,
    by: justice,
    ...on(date),
  });

  // Ten working days from 2021-07-05, a Monday, to 2021-07-19.
  const cases: readonly (readonly [day: string, standing: unknown])[] = [
    ["2021-07-05", ["not-due", 10, 0, 0]],
    ["2021-07-06", ["not-due", 9, 0, 10]],
    ["2021-07-12", ["not-due", 5, 0, 50]],
    ["2021-07-16", ["not-due", 1, 0, 90]],
    ["2021-07-19", ["due-today", 0, 0, 100]],
    ["2021-07-20", ["overdue", 0, 1, 100]],
    ["2021-07-24", ["overdue", 0, 4, 100]],
  ];
  test.each(cases)("on %s", (day, standing) => {
    const status = statusOn(day, filing);
    const days = status?.workingDays;
    expect(
      days?.standing === "counted" && [status?.timeliness, days.left, days.late, status?.plannedPercent],
    ).toEqual(standing);
  });

  test("the words of the plan give the date", () => {
    const status = statusOn("2021-07-06", filing);
    expect(status?.timelinessBecause).toMatchObject({
      by: "plan",
      words: expect.stringContaining("10个工作日"),
    });
    expect(status?.due).toStrictEqual({ date: "2021-07-19", from: "plan" });
  });

  test("met on the day, late on the next", () => {
    const [day, next] = ["2021-07-19", "2021-07-20"].map((date) =>
      statusOn("2021-08-02", filing, filed(date)),
    );
    expect([day?.timeliness, day?.workingDays]).toEqual(["met", { standing: "counted", left: 0, late: 0 }]);
    expect([next?.timeliness, next?.workingDays]).toEqual([
      "met-late",
      { standing: "counted", left: 0, late: 1 },
    ]);
  });

  test("what was taken off is judged on the day before", () => {
    const off = { id: "m", kind: "reassigned", to: null, line: filing, by: office } as const;
    expect(statusOn("2021-12-31", filing, { ...off, ...on("2021-07-20") })?.timeliness).toBe("due-today");
    expect(statusOn("2021-12-31", filing, { ...off, ...on("2021-07-21") })?.timeliness).toBe("overdue");
  });

  test("another date keeps the plan's beside it, where the plan has one", () => {
    const granted = {
      id: "g",
      kind: "extension-granted",
      to: "2021-09-30",
      by: office,
      ...on("2021-07-06"),
    } as const;
    expect(statusOn("2021-07-20", filing, { ...granted, line: filing })?.due).toStrictEqual({
      date: "2021-09-30",
      from: "g",
      stated: "2021-07-19",
    });
    expect(statusOn("2021-07-20", dateless, { ...granted, line: dateless })?.due).toStrictEqual({
      date: "2021-09-30",
      from: "g",
    });
  });

  test("while a notice is awaited, the date is provisional and the days to it are not counted", () => {
    const published = "2026-12-21";
    const awaited = compilePlan(
      {
        ...zhongshan2021,
        period: { first: "2026-01-01", last: "2026-12-31" },
        document: { ...zhongshan2021.document, signed: published, published },
      },
      { calendar: withProvisional(chinaMainland) },
    );
    const line = "zhongshan-2021/publish-measures/zs-justice";
    const status = statusOf(awaited, createLedger(awaited), line, "2026-12-28");
    // The 30th working day is 1 February 2027 when one of the days owed for Spring Festival is worked before it.
    expect(status?.due).toStrictEqual({ date: "2027-02-01", from: "plan", provisional: true });
    expect(status?.workingDays?.standing).toBe("unknown");
    expect(status).not.toHaveProperty("plannedPercent");
  });

  test("of a time without working days no part can have gone by", () => {
    const task38 = (date: string) =>
      zhongshan2021.tasks.map((task) =>
        task.key === "38"
          ? { ...task, timings: [{ kind: "byDate", date, words: "…", span: task.span } as const] }
          : task,
      );
    // 2021-10-01 to 10-07 is the break of National Day.
    const plannedOn = (due: string) => {
      const plan = compilePlan(
        {
          ...zhongshan2021,
          tasks: task38(due),
          document: { ...zhongshan2021.document, published: "2021-10-01" },
        },
        { calendar: chinaMainland },
      );
      return statusOf(plan, createLedger(plan), dateless, "2021-10-04");
    };
    expect(plannedOn("2021-10-07")).not.toHaveProperty("plannedPercent");
    expect(plannedOn("2021-10-08")?.plannedPercent).toBe(0);
  });

  test("without a calendar nothing is counted", () => {
    const bare = compilePlan(zhongshan2021);
    const status = statusOf(bare, createLedger(bare), rules, "2021-08-02");
    expect([
      status?.due?.date,
      status?.workingDays,
      status !== undefined && "plannedPercent" in status,
    ]).toEqual(["2021-12-31", { standing: "unknown", why: { code: "no-calendar" } }, false]);
  });
});

describe("a unit that leaves a collective", () => {
  const left = withMembers(zhongshan, "市直各部门", ["市民政局"], {
    source: "本单位确认",
    from: "2021-07-01",
    to: "2021-10-01",
  });
  const line = "zhongshan-2021/15/市民政局";
  const lineAfter = (date: string, ...entries: readonly LedgerEntry[]): LineStatus | undefined =>
    statusOf(left, createLedger(left, entries), line, date);

  test("has a line until then, and it is withdrawn", () => {
    expect(linesOf(left, { task: 15, unit: "市民政局" }).map(({ ends }) => ends)).toEqual([
      { how: "left", on: "2021-10-01" },
    ]);
    expect(lineAfter("2021-09-30")?.state).toBe("not-started");
    expect([lineAfter("2021-10-01")?.state, lineAfter("2021-10-01")?.stateBecause]).toEqual([
      "withdrawn",
      { by: "left", date: "2021-10-01" },
    ]);
  });

  test("keeps what was closed as closed", () => {
    const closed = { id: "c", kind: "closed", line, by: office, ...on("2021-09-01") } as const;
    expect(lineAfter("2021-12-31", closed)?.state).toBe("closed");
  });
});

describe("as what somebody acts", () => {
  const made = (fields: object): LedgerEntry =>
    ({ id: "e", kind: "progress", text: "…", line: rules, ...on("2021-08-02"), ...fields }) as LedgerEntry;
  const found = (fields: object, plan = zhongshan) => {
    const { ok, diagnostics } = append(plan, createLedger(plan), made(fields));
    return [ok, diagnostics.map(({ code }) => code)];
  };
  const ofData = "zhongshan-2021/26.1/zs-government-data";

  test("the owner, the lead of the task, and nobody else, report", () => {
    expect(found({ by: justice })).toEqual([true, []]);
    expect(found({ by: justice, line: ofData })).toEqual([true, []]);
    expect(found({ by: { unit: "zs-government-data" } })).toEqual([false, ["ledger.not-entitled"]]);
    expect(found({ by: { unit: "zs-water" } })).toEqual([false, ["ledger.not-entitled"]]);
  });

  test("a section acts for its office surely, another body that is part of a unit perhaps", () => {
    expect(found({ kind: "reminded", by: { unit: "zs-office-openness" } })).toEqual([true, []]);
    expect(found({ by: { unit: "zs-information-center" }, line: ofData })).toEqual([
      true,
      ["ledger.possible-owner"],
    ]);
    expect(found({ by: { unit: "zs-information-center" } })).toEqual([false, ["ledger.not-entitled"]]);
  });

  test("an overseer supervises others", () => {
    const reminder = (line: string) => found({ kind: "reminded", by: { unit: "zs-audit" }, line });
    expect(reminder("zhongshan-2021/36/zs-shiqi")).toEqual([true, []]);
    expect(reminder("zhongshan-2021/36/zs-audit")).toEqual([false, ["ledger.not-entitled"]]);
    expect(reminder("zhongshan-2021/33/zs-shiqi")).toEqual([false, ["ledger.not-entitled"]]);
  });

  test("a unit that is not there yet, or no longer, makes no entry", () => {
    const line = "zhongshan-2021/6/zs-minzhong";
    const early = { kind: "evidence", number: "1", line };
    expect(found({ ...early, by: { unit: "zs-minzhong" }, date: "2021-07-18" })[0]).toBe(false);
    expect(found({ ...early, by: { unit: "zs-minzhong" }, date: "2021-07-19" })).toEqual([true, []]);
    expect(
      found({ kind: "note", by: { unit: "zs-dongsheng" }, line: "zhongshan-2021/6/zs-dongsheng" })[0],
    ).toBe(false);
  });

  test("whoever follows the issuer supervises from its day on", () => {
    const followed = withSuccessions(
      withUnits(zhongshan, [{ id: "zs-office-2021", name: "市政府办", kind: "department" }]),
      [
        {
          id: "o",
          kind: "rename",
          from: ["zs-office"],
          to: ["zs-office-2021"],
          date: "2021-10-01",
          source: "假设",
        },
      ],
    );
    const by = { kind: "reminded", by: { unit: "zs-office-2021" } };
    expect(found({ ...by, ...on("2021-10-01") }, followed)[0]).toBe(true);
    expect(found({ ...by, ...on("2021-09-30") }, followed)[0]).toBe(false);
  });

  test("also one that stood before, and supervised nobody then", () => {
    const merged = withSuccessions(zhongshan, [
      {
        id: "o",
        kind: "merge",
        from: ["zs-office"],
        to: ["zs-development"],
        date: "2021-10-01",
        source: "假设",
      },
    ]);
    const by = { kind: "reminded", by: { unit: "zs-development" } };
    expect(found({ ...by, ...on("2021-09-30") }, merged)).toEqual([false, ["ledger.not-entitled"]]);
    expect(found({ ...by, ...on("2021-10-01") }, merged)).toEqual([true, []]);
  });

  test("nobody supervises by a change whose day is not established", () => {
    const unknown = withSuccessions(zhongshan, [
      { id: "o", kind: "transfer", from: ["zs-office"], to: ["zs-development"], date: null, source: "假设" },
    ]);
    expect(found({ kind: "reminded", by: { unit: "zs-development" } }, unknown)[0]).toBe(false);
  });

  test("part of a unit that perhaps owns the line perhaps owns it", () => {
    const line = "zhongshan-2021/32/zs-government-data";
    expect(found({ by: { unit: "zs-information-center" }, line })).toEqual([true, ["ledger.possible-owner"]]);
  });
});

describe("a report on all lines", () => {
  const closing = { id: "c", kind: "closed", line: dateless, by: office, ...on("2021-08-02") } as const;

  test("says what is remarkable about entries, of lines of the plan and of others", () => {
    const news = "zhongshan-2021/38/zs-news";
    const { ledger, refused } = appendAll(zhongshan, createLedger(zhongshan), [
      { id: "m", kind: "reassigned", to: "zs-news", line: rules, by: office, ...on("2021-08-01") },
      closing,
    ]);
    expect(refused).toEqual([]);
    const adopted = createLedger(zhongshan, [
      closing,
      { id: "n", kind: "note", text: "…", line: news, by: office, ...on("2021-08-03") },
    ]);
    const remark = {
      code: "ledger.closed-without-evidence",
      severity: "warning",
      params: { entry: "c", line: dateless },
    };
    expect(statusAt(zhongshan, ledger, "2021-08-31").diagnostics).toEqual([remark]);
    expect(
      statusAt(zhongshan, ledger, "2021-08-31").lines.filter(
        ({ line }) => line.unit === "zs-news" && line.origin === "ledger",
      ).length,
    ).toBe(1);
    expect(statusAt(zhongshan, adopted, "2021-08-31").diagnostics).toEqual([
      remark,
      { code: "ledger.unknown-line", severity: "error", params: { entry: "n", line: news } },
    ]);
    expect(statusAt(zhongshan, adopted, "2021-08-31").lines.some(({ line }) => line.id === news)).toBe(false);
  });

  test("has lines that entries alone have made last, in the order of their ids", () => {
    const tasks = ["7", "9", "8", "12", "10", "11", "14", "16", "17", "19", "25", "37"];
    const { ledger } = appendAll(
      zhongshan,
      createLedger(zhongshan),
      tasks.map((task) => ({
        id: `m${task}`,
        kind: "reassigned",
        to: "zs-power",
        line: `zhongshan-2021/${task}/zs-justice`,
        by: office,
        ...on("2021-08-02"),
      })),
    );
    const { lines } = statusAt(zhongshan, ledger, "2021-08-31");
    expect(lines.slice(-tasks.length).map(({ line }) => line.id)).toEqual(
      [...tasks].sort().map((task) => `zhongshan-2021/${task}/zs-power`),
    );
  });

  test("names its plan, day, scheme and day of knowledge", () => {
    const ledger = createLedger(zhongshan);
    const { lines: _, ...said } = statusAt(zhongshan, ledger, "2021-08-31");
    expect(said).toStrictEqual({
      plan: "zhongshan-2021",
      date: "2021-08-31",
      policy: "time-left",
      rosterComplete: false,
      diagnostics: [],
    });
    expect(statusAt(zhongshan, ledger, "2021-08-31", { recordedBy: "2021-08-02" }).recordedBy).toBe(
      "2021-08-02",
    );
  });

  test("of two entries with one id the first counts, and the second has its reason", () => {
    const note = (text: string, date: string) =>
      ({ id: "x", kind: "progress", text, line: dateless, by: justice, ...on(date) }) as const;
    const ledger = createLedger(zhongshan, [note("二", "2021-08-03"), note("一", "2021-08-02")]);
    const status = statusOf(zhongshan, ledger, dateless, "2021-08-31");
    expect([status?.lastReport?.text, status?.ignored]).toEqual([
      "一",
      [
        {
          entry: "x",
          kind: "progress",
          date: "2021-08-03",
          diagnostics: [{ code: "ledger.id-conflict", severity: "error", params: { entry: "x" } }],
        },
      ],
    ]);
  });
});

describe("asked about one day after another", () => {
  const report = (id: string, percent: number, date: string): LedgerEntry => ({
    id,
    kind: "progress",
    text: "…",
    percent,
    line: dateless,
    by: justice,
    ...on(date),
  });
  const entries: readonly LedgerEntry[] = [
    report("a", 10, "2021-07-12"),
    { id: "w", kind: "closed", line: dateless, by: justice, ...on("2021-07-13") },
    report("b", 20, "2021-07-19"),
    report("c", 30, "2021-07-26"),
  ];

  test("a ledger answers alike in whatever order", () => {
    const days = ["2021-07-11", "2021-07-12", "2021-07-18", "2021-07-19", "2021-07-26", "2021-12-31"];
    const expected = [undefined, 10, 10, 20, 30, 30];
    const ignored = [0, 0, 1, 1, 1, 1];
    for (const order of [days, [...days].reverse(), [...days.slice(3), ...days.slice(0, 3)]]) {
      const ledger = createLedger(zhongshan, entries);
      for (const day of order) {
        const status = statusOf(zhongshan, ledger, dateless, day);
        const at = days.indexOf(day);
        expect([day, status?.percent, status?.ignored.length]).toEqual([day, expected[at], ignored[at]]);
      }
    }
  });

  test("and by what was written down", () => {
    const ledger = createLedger(zhongshan, [
      ...entries,
      { ...report("l", 15, "2021-07-14"), recordedAt: "2021-08-02" },
    ]);
    const known = (recordedBy: string) =>
      statusOf(zhongshan, ledger, dateless, "2021-07-18", { recordedBy })?.percent;
    expect([known("2021-08-01"), known("2021-08-02"), known("2021-07-11")]).toEqual([10, 15, undefined]);
  });
});
