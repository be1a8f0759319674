import { withSuccessions } from "fengong";
import { append, appendAll, createLedger, type LedgerEntry, type LineStatus, statusOf } from "fengong/ledger";
import { describe, expect, test } from "vitest";
import { zhongshan } from "../support/zhongshan.js";

const office = { unit: "zs-office" };
const on = (date: string) => ({ date, recordedAt: date });

/** The towns 小榄 and 东升 become the new 小榄 on 2021-07-19; 民众镇 becomes a subdistrict on the same day. */
const towns = { x: "zs-xiaolan", d: "zs-dongsheng", m: "zs-minzhong-town" } as const;
const lineOfTown = (town: keyof typeof towns, task: string) => `zhongshan-2021/${task}/${towns[town]}`;

type Made = (town: keyof typeof towns, date: string, fields?: object) => object;
const by =
  (kind: string, author: "town" | "office", given: object = {}): Made =>
  (town, date, fields = {}) => ({
    id: `${town}-${kind}-${date}`,
    kind,
    town,
    by: author === "town" ? { unit: towns[town] } : office,
    ...on(date),
    ...given,
    ...fields,
  });

const progress = by("progress", "town", { text: "…" });
const submitted = by("submitted", "town");
const evidence = by("evidence", "town", { number: "1" });
const closed = by("closed", "office", { evidence: [{ number: "1" }] });
const returned = by("rectification-ordered", "office", { reason: "…" });
const cancelled = by("reassigned", "office", { to: null });
const reminded = by("reminded", "office");
const granted = by("extension-granted", "office");

/** A line of the new 小榄 after what was written on the lines of the two towns. */
function merged(entries: readonly object[], task = "6", into = "zs-xiaolan-2021"): LineStatus | undefined {
  const written = entries.map((entry) => {
    const { town, ...rest } = entry as { readonly town: keyof typeof towns };
    return { line: lineOfTown(town, task), ...rest };
  });
  const { ledger, refused } = appendAll(
    zhongshan,
    createLedger(zhongshan),
    written as readonly object[] as readonly LedgerEntry[],
  );
  expect(refused).toEqual([]);
  return statusOf(zhongshan, ledger, `zhongshan-2021/${task}/${into}`, "2021-07-19");
}

describe("two towns that have become one", () => {
  const first = "2021-07-08";
  const later = "2021-07-12";
  const cases: readonly (readonly [title: string, entries: readonly object[], state: string])[] = [
    ["neither has begun", [], "not-started"],
    ["one has begun", [progress("d", first)], "in-progress"],
    ["both are at work", [progress("x", first), progress("d", later)], "in-progress"],
    ["one has handed in", [submitted("x", first)], "in-progress"],
    ["both have handed in", [submitted("x", first), submitted("d", later)], "submitted"],
    ["one is closed, one handed in", [closed("x", first), submitted("d", later)], "submitted"],
    ["both are closed", [closed("x", first), closed("d", later)], "closed"],
    ["one was sent back", [returned("d", first)], "returned"],
    ["one was sent back, one closed", [closed("x", first), returned("d", later)], "returned"],
    ["one was taken off, one closed", [cancelled("x", first), closed("d", later)], "closed"],
    ["one was taken off, one is at work", [progress("x", first), cancelled("d", later)], "in-progress"],
    ["both were taken off", [cancelled("x", first), cancelled("d", later)], "not-started"],
  ];
  test.each(cases)("%s", (_, entries, state) => {
    expect(merged(entries)?.state).toBe(state);
  });

  test("are ongoing where the work has no end", () => {
    expect(merged([progress("d", first)], "28")?.state).toBe("ongoing");
  });

  test("have met what each of them met, on the last of their days", () => {
    expect(merged([submitted("x", first)])?.metOn).toBeUndefined();
    expect(merged([submitted("d", later)])?.metOn).toBeUndefined();
    expect(merged([submitted("x", first), submitted("d", later)])?.metOn).toBe(later);
    expect(merged([submitted("x", later), submitted("d", first)])?.metOn).toBe(later);
  });

  test("stand where they do because of both", () => {
    expect(merged([progress("x", first)])?.stateBecause).toEqual({
      by: "inherited",
      lines: ["zhongshan-2021/6/zs-xiaolan", "zhongshan-2021/6/zs-dongsheng"],
      date: "2021-07-19",
    });
  });

  test("are as far as the one that is less far; unknown when one of them is", () => {
    const percent = (town: "x" | "d", n: number) => progress(town, first, { percent: n });
    expect(merged([percent("x", 30), percent("d", 60)])?.percent).toBe(30);
    expect(merged([percent("x", 60), percent("d", 30)])?.percent).toBe(30);
    expect(merged([percent("x", 60)])?.percent).toBeUndefined();
  });

  test("have the last report, and the evidence and notices of both by date", () => {
    const early = "2021-07-06";
    const status = merged([
      progress("x", later),
      progress("d", first),
      evidence("x", later),
      evidence("d", early),
      evidence("x", first),
      reminded("x", later),
      reminded("d", early),
      reminded("x", first),
    ]);
    expect(merged([])?.lastReport).toBeUndefined();
    expect(merged([progress("d", first)])?.lastReport?.entry).toBe(`d-progress-${first}`);
    expect(status?.lastReport?.entry).toBe(`x-progress-${later}`);
    expect(merged([progress("x", first), progress("d", later)])?.lastReport?.entry).toBe(
      `d-progress-${later}`,
    );
    expect(status?.evidence.map(({ entry }) => entry)).toEqual([
      `d-evidence-${early}`,
      `x-evidence-${first}`,
      `x-evidence-${later}`,
    ]);
    expect(status?.notices.map(({ entry }) => entry)).toEqual([
      `d-reminded-${early}`,
      `x-reminded-${first}`,
      `x-reminded-${later}`,
    ]);
  });

  test("of the same day have the first town's before the other's", () => {
    const status = merged([
      progress("d", first),
      progress("x", first),
      evidence("d", first),
      evidence("x", first),
    ]);
    expect(status?.lastReport?.entry).toBe(`x-progress-${first}`);
    expect(status?.evidence.map(({ entry }) => entry)).toEqual([
      `x-evidence-${first}`,
      `d-evidence-${first}`,
    ]);
  });

  test("have the work that came to either, with the line it came from", () => {
    const shiqi = "zhongshan-2021/6/zs-shiqi";
    const arrived = by("reassigned", "office", { to: "zs-dongsheng", line: shiqi });
    expect(merged([])?.reassignedFrom).toEqual([]);
    expect(merged([arrived("d", first)])?.reassignedFrom).toEqual([shiqi]);
  });

  test("have what waits, what leaders wrote and what was inspected, of both", () => {
    const declined = by("declined", "town", { reason: "…" });
    const instruction = by("instruction", "office", { text: "…" });
    const inspected = by("inspected", "office", { result: "passed" });
    const status = merged([
      declined("x", later),
      declined("d", first),
      instruction("x", first),
      instruction("d", first),
      inspected("x", first),
      inspected("d", first),
    ]);
    expect(status?.pending.map(({ entry }) => entry)).toEqual([`d-declined-${first}`, `x-declined-${later}`]);
    expect(status?.instructions).toEqual([`x-instruction-${first}`, `d-instruction-${first}`]);
    expect(status?.inspections).toEqual([`x-inspected-${first}`, `d-inspected-${first}`]);
  });

  test("have passed no stage of review together", () => {
    const reviewed = by("reviewed", "office", { stage: "科室" });
    expect(
      merged([submitted("x", first), reviewed("x", later), submitted("d", first), reviewed("d", later)])
        ?.stages,
    ).toEqual([]);
  });

  test("are poor when either is, else as good as the first", () => {
    const inspected = (town: "x" | "d", quality: string) =>
      by("inspected", "office", { result: "passed" })(town, first, { quality });
    expect(merged([inspected("x", "good"), inspected("d", "poor")])?.quality).toBe("poor");
    expect(merged([inspected("x", "good"), inspected("d", "fair")])?.quality).toBe("good");
    expect(merged([inspected("d", "fair")])?.quality).toBeUndefined();
  });

  test("are due by the first of the dates that both were given, else by the plan's", () => {
    const to = (town: "x" | "d", date: string) => granted(town, first, { to: date });
    const due = (...entries: readonly object[]) => merged(entries, "publish-measures")?.due;
    expect(due(to("x", "2021-10-29"), to("d", "2021-09-30"))).toEqual({
      date: "2021-09-30",
      from: `d-extension-granted-${first}`,
      stated: "2021-08-16",
    });
    expect(due(to("x", "2021-09-30"), to("d", "2021-10-29"))?.date).toBe("2021-09-30");
    expect(due(to("x", "2021-09-30"))).toEqual({ date: "2021-08-16", from: "plan" });
  });

  test("both closed, cannot be closed again", () => {
    const ledger = createLedger(
      zhongshan,
      [closed("x", first), closed("d", later)].map((entry) => {
        const { town, ...rest } = entry as { readonly town: keyof typeof towns };
        return { line: lineOfTown(town, "6"), ...rest } as object as LedgerEntry;
      }),
    );
    const again = { id: "c", kind: "closed", line: "zhongshan-2021/6/zs-xiaolan-2021", by: office } as const;
    const { ok, diagnostics } = append(zhongshan, ledger, { ...again, ...on("2021-08-02") });
    expect([ok, diagnostics.map(({ code }) => code)]).toEqual([false, ["ledger.wrong-state"]]);
  });

  test("count where one of them has taken what it may own", () => {
    const acknowledged = by("acknowledged", "town");
    expect(merged([], "27")?.counted).toBe(false);
    expect(merged([acknowledged("d", first)], "27")?.counted).toBe(true);
  });
});

describe("a town under another name", () => {
  const into = "zs-minzhong";
  const own = {
    town: "m",
    id: "own",
    kind: "evidence",
    line: "zhongshan-2021/6/zs-minzhong",
    number: "2",
    by: { unit: "zs-minzhong" },
    date: "2021-07-19",
    recordedAt: "2021-07-19",
  } as const;

  test("goes on with all that was", () => {
    const status = merged([progress("m", "2021-07-08", { percent: 40 })], "6", into);
    expect([status?.state, status?.percent, status?.stateBecause]).toEqual([
      "in-progress",
      40,
      { by: "entry", entry: "m-progress-2021-07-08", kind: "progress", date: "2021-07-08" },
    ]);
  });

  test("also where it has been taken up again before any work", () => {
    const suspended = by("suspended", "office", { reason: "…" });
    const resumed = by("resumed", "office");
    const status = merged([suspended("m", "2021-07-07"), resumed("m", "2021-07-08")], "6", into);
    expect([status?.state, status?.stateBecause]).toEqual([
      "not-started",
      { by: "entry", entry: "m-resumed-2021-07-08", kind: "resumed", date: "2021-07-08" },
    ]);
  });

  test("with evidence of its own from before its first day", () => {
    const before = { ...own, by: office, date: "2021-03-18" };
    const alone = merged([before], "6", into);
    expect([alone?.state, alone?.evidence.map(({ entry }) => entry)]).toEqual(["in-progress", ["own"]]);
    const both = merged([evidence("m", "2021-07-08"), submitted("m", "2021-07-12"), before], "6", into);
    expect([both?.state, both?.evidence.map(({ entry }) => entry)]).toEqual([
      "submitted",
      ["own", "m-evidence-2021-07-08"],
    ]);
    const between = merged([evidence("m", "2021-07-08"), { ...before, date: "2021-07-09" }], "6", into);
    expect(between?.evidence.map(({ entry }) => entry)).toEqual(["m-evidence-2021-07-08", "own"]);
  });

  test("writes on it from its first day", () => {
    const status = merged([evidence("m", "2021-07-08"), own], "6", into);
    expect(status?.evidence.map(({ entry }) => entry)).toEqual(["m-evidence-2021-07-08", "own"]);
  });
});

describe("a town that takes in one after another", () => {
  const into = (id: string, from: string, date: string) =>
    ({ id, kind: "merge", from: [from], to: ["zs-shiqi"], date, source: "假设" }) as const;
  const joined = withSuccessions(zhongshan, [
    into("second", "zs-dongqu", "2021-10-01"),
    into("first", "zs-xiqu", "2021-09-01"),
    into("third", "zs-nanqu", "2021-11-01"),
  ]);
  const report = (unit: string, percent: number): LedgerEntry => ({
    id: unit,
    kind: "progress",
    text: "…",
    percent,
    line: `zhongshan-2021/6/${unit}`,
    by: { unit },
    ...on("2021-08-02"),
  });
  const reports = [
    report("zs-shiqi", 60),
    report("zs-dongqu", 30),
    report("zs-xiqu", 50),
    report("zs-nanqu", 20),
  ];
  const ledger = createLedger(joined, reports);

  test("has the work of each from its day on", () => {
    const on6 = (date: string) => statusOf(joined, ledger, "zhongshan-2021/6/zs-shiqi", date);
    const days = ["2021-08-31", "2021-09-01", "2021-09-30", "2021-10-01", "2021-10-31", "2021-11-01"];
    expect(days.map((date) => on6(date)?.percent)).toEqual([60, 50, 50, 30, 30, 20]);
    // The last that was taken in is what the state rests on.
    const linesOn = (date: string) => {
      const because = on6(date)?.stateBecause;
      return because?.by === "inherited" ? because.lines : [];
    };
    expect(linesOn("2021-10-31")).toEqual(["zhongshan-2021/6/zs-dongqu"]);
    expect(linesOn("2021-11-01")).toEqual(["zhongshan-2021/6/zs-nanqu"]);
  });
});

describe("a town that takes in another", () => {
  const [shiqi, dongqu] = ["zhongshan-2021/6/zs-shiqi", "zhongshan-2021/6/zs-dongqu"];
  const joined = withSuccessions(zhongshan, [
    { id: "j", kind: "merge", from: ["zs-dongqu"], to: ["zs-shiqi"], date: "2021-10-01", source: "假设" },
  ]);
  const report = (unit: "zs-shiqi" | "zs-dongqu", percent: number): LedgerEntry => ({
    id: unit,
    kind: "progress",
    text: "…",
    percent,
    line: `zhongshan-2021/6/${unit}`,
    by: { unit },
    ...on("2021-08-02"),
  });
  const ledger = createLedger(joined, [report("zs-shiqi", 60), report("zs-dongqu", 30)]);

  test("brings its own work to that of the other", () => {
    const statusOfShiqi = (date: string) => statusOf(joined, ledger, shiqi, date);
    expect(statusOfShiqi("2021-09-30")).toMatchObject({
      percent: 60,
      stateBecause: { by: "entry", entry: "zs-shiqi" },
    });
    expect(statusOfShiqi("2021-10-01")).toMatchObject({
      percent: 30,
      stateBecause: { by: "inherited", lines: [dongqu], date: "2021-10-01" },
    });
  });
});
