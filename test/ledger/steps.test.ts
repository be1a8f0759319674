import { appendAll, createLedger, type LedgerEntry, type LineStatus, statusOf } from "fengong/ledger";
import { describe, expect, test } from "vitest";
import { zhongshan } from "../support/zhongshan.js";

const justice = { unit: "zs-justice" };
const office = { unit: "zs-office" };
const rules = "zhongshan-2021/26.1/zs-justice";
const ofData = "zhongshan-2021/26.1/zs-government-data";
const standing = "zhongshan-2021/28/zs-development";
const on = (date: string) => ({ date, recordedAt: date });

const byOwner = { line: rules, by: justice };
const byOffice = { line: rules, by: office };
const submitted = (id: string, date: string) => ({ id, kind: "submitted", ...byOwner, ...on(date) });
const returned = (id: string, answers: string, date: string) => ({
  id,
  kind: "submission-returned",
  answers,
  reason: "…",
  ...byOffice,
  ...on(date),
});
const closed = (id: string, date: string) => ({
  id,
  kind: "closed",
  evidence: [{ title: "专栏", number: id }],
  ...byOffice,
  ...on(date),
});
const reopened = (id: string, date: string) => ({
  id,
  kind: "reopened",
  reason: "…",
  ...byOffice,
  ...on(date),
});
const suspended = (id: string, date: string) => ({
  id,
  kind: "suspended",
  reason: "…",
  ...byOffice,
  ...on(date),
});
const resumed = (id: string, date: string) => ({ id, kind: "resumed", ...byOffice, ...on(date) });
const declined = (id: string, date: string) => ({
  id,
  kind: "declined",
  reason: "…",
  ...byOwner,
  ...on(date),
});
const requested = (id: string, date: string) => ({
  id,
  kind: "extension-requested",
  to: "2022-01-31",
  reason: "…",
  ...byOwner,
  ...on(date),
});
const progress = (id: string, date: string) => ({ id, kind: "progress", text: "…", ...byOwner, ...on(date) });
const reviewed = (id: string, stage: string, date: string) => ({
  id,
  kind: "reviewed",
  stage,
  ...byOffice,
  ...on(date),
});

/** A line after entries, of which each is accepted. */
function lineAfter(entries: readonly object[], line = rules, date = "2021-11-30"): LineStatus | undefined {
  const { ledger, refused } = appendAll(
    zhongshan,
    createLedger(zhongshan),
    entries as readonly LedgerEntry[],
  );
  expect(refused).toEqual([]);
  return statusOf(zhongshan, ledger, line, date);
}

const stateAfter = (entries: readonly object[], line = rules): unknown => lineAfter(entries, line)?.state;
const pendingAfter = (...entries: readonly object[]): unknown =>
  lineAfter(entries)?.pending.map(({ entry }) => entry);

describe("who has the line", () => {
  const to = { section: "法规科", person: "（虚构）张某" };
  const assigned = (id: string, date: string) => ({ id, kind: "assigned", ...byOwner, ...on(date) });

  test("the section and person last named", () => {
    expect(
      lineAfter([{ ...assigned("a", "2021-08-02"), to }, assigned("b", "2021-08-03")])?.assignedTo,
    ).toEqual(to);
    expect(
      lineAfter([
        { ...assigned("a", "2021-08-02"), to },
        { ...assigned("b", "2021-08-03"), to: { section: "办公室" } },
      ])?.assignedTo,
    ).toEqual({ section: "办公室" });
  });

  test("a possible owner counts once somebody has given it the line", () => {
    const line = "zhongshan-2021/32/zs-justice";
    expect(lineAfter([], line)?.counted).toBe(false);
    expect(lineAfter([{ ...assigned("a", "2021-08-02"), line, by: office }], line)?.counted).toBe(true);
  });

  test("the day on which it was first taken", () => {
    const taken = (id: string, date: string) => ({ id, kind: "acknowledged", ...byOwner, ...on(date) });
    expect(lineAfter([taken("a", "2021-07-08"), taken("b", "2021-07-09")])?.acknowledged).toBe("2021-07-08");
  });

  test("a refusal waits until somebody assigns the line, and leaves it where it is", () => {
    const refusal = declined("d", "2021-08-02");
    expect(lineAfter([refusal])?.pending).toEqual([{ entry: "d", kind: "declined", date: "2021-08-02" }]);
    expect(stateAfter([refusal])).toBe("not-started");
    expect(pendingAfter(refusal, { ...assigned("a", "2021-08-03"), by: office })).toEqual([]);
  });

  test("taken off one unit and given to another", () => {
    const moved = { id: "m", kind: "reassigned", to: "zs-water", ...byOffice, ...on("2021-08-10") };
    const water = "zhongshan-2021/26.1/zs-water";
    const before = lineAfter([declined("d", "2021-08-02"), requested("x", "2021-08-03"), moved]);
    expect([before?.state, before?.reassignedTo, before?.pending]).toEqual(["withdrawn", water, []]);
    const now = lineAfter([moved], water);
    expect([now?.state, now?.reassignedFrom, now?.counted]).toEqual(["not-started", [rules], true]);
  });

  test("taken off and given to nobody", () => {
    const status = lineAfter([{ id: "m", kind: "reassigned", to: null, ...byOffice, ...on("2021-08-10") }]);
    expect([status?.state, status?.reassignedTo]).toEqual(["withdrawn", undefined]);
  });

  test("work that comes to a unit with a line of its own leaves it as far as it was", () => {
    const own = { ...progress("p", "2021-08-02"), line: ofData, by: { unit: "zs-government-data" } };
    const moved = {
      id: "m",
      kind: "reassigned",
      to: "zs-government-data",
      ...byOffice,
      ...on("2021-08-10"),
    };
    const status = lineAfter([own, moved], ofData);
    expect([status?.state, status?.stateBecause, status?.reassignedFrom]).toEqual([
      "in-progress",
      { by: "entry", entry: "p", kind: "progress", date: "2021-08-02" },
      [rules],
    ]);
  });

  test("a possible owner counts once work has come to it", () => {
    const line = "zhongshan-2021/26.1/zs-information-center";
    const moved = {
      id: "m",
      kind: "reassigned",
      to: "zs-information-center",
      ...byOffice,
      ...on("2021-08-10"),
    };
    expect([lineAfter([], line)?.counted, lineAfter([moved], line)?.counted]).toEqual([false, true]);
  });
});

describe("work under way", () => {
  test("begins with the first report, and goes on where it has no end", () => {
    expect(stateAfter([progress("p", "2021-08-02")])).toBe("in-progress");
    const reported = { ...progress("p", "2021-08-02"), line: standing, by: { unit: "zs-development" } };
    expect(stateAfter([reported], standing)).toBe("ongoing");
  });

  test("the last percent stays when a report gives none", () => {
    const status = lineAfter([{ ...progress("a", "2021-08-02"), percent: 40 }, progress("b", "2021-09-01")]);
    expect([status?.percent, status?.lastReport?.entry]).toEqual([40, "b"]);
  });

  test("evidence begins it too, and all of it is kept with the entry that brought it", () => {
    const shown = { id: "v", kind: "evidence", number: "1", ...byOwner, ...on("2021-08-02") };
    const status = lineAfter([
      shown,
      { ...progress("p", "2021-08-03"), evidence: [{ title: "通报" }, { link: "https://example.invalid/" }] },
    ]);
    expect(stateAfter([shown])).toBe("in-progress");
    expect(status?.evidence).toStrictEqual([
      { entry: "v", date: "2021-08-02", number: "1" },
      { entry: "p", date: "2021-08-03", title: "通报" },
      { entry: "p", date: "2021-08-03", link: "https://example.invalid/" },
    ]);
  });

  test("a lead's report stands on the lines it covers", () => {
    const report = {
      id: "all",
      kind: "consolidated",
      text: "…",
      percent: 50,
      covers: [ofData],
      ...byOwner,
      ...on("2021-09-10"),
    };
    const status = lineAfter([report], ofData);
    expect([status?.state, status?.percent, status?.lastReport?.entry, status?.reassignedFrom]).toEqual([
      "in-progress",
      50,
      "all",
      [],
    ]);
    expect(stateAfter([report])).toBe("in-progress");
  });

  test("reports, requests and refusals answer the notices before them", () => {
    const reminded = (id: string, date: string) => ({ id, kind: "reminded", ...byOffice, ...on(date) });
    const answers = (reply: object) =>
      lineAfter([reminded("r", "2021-08-02"), reply, reminded("s", "2021-08-06")])?.notices.map(
        ({ entry, answeredBy }) => [entry, answeredBy],
      );
    for (const reply of [
      progress("e", "2021-08-04"),
      submitted("e", "2021-08-04"),
      requested("e", "2021-08-04"),
      declined("e", "2021-08-04"),
    ]) {
      expect(answers(reply)).toEqual([
        ["r", "e"],
        ["s", undefined],
      ]);
    }
    expect(answers({ id: "e", kind: "acknowledged", ...byOwner, ...on("2021-08-04") })?.[0]).toEqual([
      "r",
      undefined,
    ]);
  });

  test("a notice has the level and rank of its kind", () => {
    const notice = (id: string, kind: string, fields: object = {}) => ({
      id,
      kind,
      ...byOffice,
      ...on("2021-08-02"),
      ...fields,
    });
    const entries = [
      notice("a", "reminded"),
      notice("b", "chased"),
      ...["remind", "chase", "supervise", "circulate", "summon"].map((level, at) =>
        notice(`c${at}`, "escalated", { level }),
      ),
    ];
    expect(lineAfter(entries)?.notices.map(({ kind, level, rank }) => [kind, level, rank])).toEqual([
      ["reminded", "remind", 1],
      ["chased", "chase", 2],
      ["escalated", "remind", 1],
      ["escalated", "chase", 2],
      ["escalated", "supervise", 3],
      ["escalated", "circulate", 3],
      ["escalated", "summon", 3],
    ]);
  });

  test("every instruction and inspection is kept", () => {
    const made = (id: string, kind: string, date: string) => ({ id, kind, ...byOffice, ...on(date) });
    const status = lineAfter([
      { ...made("i1", "instruction", "2021-08-02"), text: "…" },
      { ...made("v1", "inspected", "2021-08-03"), result: "passed" },
      { ...made("i2", "instruction", "2021-08-04"), text: "…" },
      { ...made("v2", "inspected", "2021-08-05"), result: "problems" },
    ]);
    expect([status?.instructions, status?.inspections]).toEqual([
      ["i1", "i2"],
      ["v1", "v2"],
    ]);
  });
});

describe("handing in", () => {
  const first = submitted("s", "2021-08-10");

  test("is what counts for the date, and waits for an answer", () => {
    const status = lineAfter([first, closed("c", "2021-09-01")]);
    expect([status?.state, status?.metOn, status?.timelinessBecause]).toEqual([
      "closed",
      "2021-08-10",
      { by: "entry", entry: "s", kind: "submitted", date: "2021-08-10" },
    ]);
    expect(lineAfter([first])?.pending).toEqual([{ entry: "s", kind: "submitted", date: "2021-08-10" }]);
    expect(status?.pending).toEqual([]);
  });

  test("a line closed without it is met on the day of closing", () => {
    const status = lineAfter([closed("c", "2021-09-01")]);
    expect([status?.metOn, status?.timelinessBecause, status?.evidence]).toEqual([
      "2021-09-01",
      { by: "entry", entry: "c", kind: "closed", date: "2021-09-01" },
      [{ entry: "c", date: "2021-09-01", title: "专栏", number: "c" }],
    ]);
  });

  test("passes stage after stage, with the quality last given", () => {
    const status = lineAfter([
      first,
      { ...reviewed("r1", "科室", "2021-08-11"), quality: "fair" },
      reviewed("r2", "分管领导", "2021-08-12"),
    ]);
    expect([status?.stages, status?.quality]).toEqual([["科室", "分管领导"], "fair"]);
  });

  test("sent back was not handed in: poor, with no stage passed, and nothing waits", () => {
    const status = lineAfter([first, reviewed("r", "科室", "2021-08-11"), returned("b", "s", "2021-08-12")]);
    expect([status?.state, status?.metOn, status?.stages, status?.quality, status?.pending]).toEqual([
      "returned",
      undefined,
      [],
      "poor",
      [],
    ]);
    expect(status?.due).toEqual({ date: "2021-12-31", from: "plan" });
  });

  test("sent back with another date", () => {
    expect(lineAfter([first, { ...returned("b", "s", "2021-08-12"), until: "2021-09-30" }])?.due).toEqual({
      date: "2021-09-30",
      from: "b",
      stated: "2021-12-31",
    });
  });

  test("again starts anew: no stage, and the poor quality is forgotten", () => {
    const back = [
      first,
      { ...reviewed("r", "科室", "2021-08-11"), quality: "fair" },
      returned("b", "s", "2021-08-12"),
    ];
    const status = lineAfter([...back, submitted("s2", "2021-08-20")]);
    expect([status?.state, status?.metOn, status?.stages, status?.quality]).toEqual([
      "submitted",
      "2021-08-20",
      [],
      undefined,
    ]);
    expect(status?.pending.map(({ entry }) => entry)).toEqual(["s2"]);
  });

  test("an order to rectify takes back what was handed in, also an obligation's", () => {
    const filing = "zhongshan-2021/file-measures/zs-justice";
    const filed = { id: "f", kind: "obligation-met", line: filing, by: justice, ...on("2021-07-16") };
    const order = {
      id: "o",
      kind: "rectification-ordered",
      reason: "…",
      until: "2021-08-31",
      line: filing,
      by: office,
      ...on("2021-07-20"),
    };
    expect(lineAfter([filed], filing)?.pending.map(({ kind }) => kind)).toEqual(["obligation-met"]);
    const status = lineAfter([filed, order], filing);
    expect([status?.state, status?.pending, status?.quality, status?.due?.date]).toEqual([
      "returned",
      [],
      "poor",
      "2021-08-31",
    ]);
    const done = { id: "c", kind: "closed", line: filing, by: office, answers: "f", ...on("2021-07-19") };
    expect(lineAfter([filed, done], filing)?.pending).toEqual([]);
  });
});

describe("extensions", () => {
  const asked = requested("x", "2021-08-02");

  test("asked for, granted, refused", () => {
    const granted = {
      id: "g",
      kind: "extension-granted",
      to: "2022-01-14",
      ...byOffice,
      ...on("2021-08-03"),
    };
    expect(lineAfter([asked])?.pending).toEqual([
      { entry: "x", kind: "extension-requested", date: "2021-08-02" },
    ]);
    const yes = lineAfter([asked, granted]);
    expect([yes?.pending, yes?.due]).toEqual([[], { date: "2022-01-14", from: "g", stated: "2021-12-31" }]);
    const no = lineAfter([
      asked,
      { id: "n", kind: "extension-refused", answers: "x", ...byOffice, ...on("2021-08-03") },
    ]);
    expect([no?.pending, no?.due]).toEqual([[], { date: "2021-12-31", from: "plan" }]);
  });

  test("granting settles the request, and nothing else", () => {
    const granted = {
      id: "g",
      kind: "extension-granted",
      to: "2022-01-14",
      ...byOffice,
      ...on("2021-08-03"),
    };
    expect(pendingAfter(declined("d", "2021-08-01"), asked, granted)).toEqual(["d"]);
  });

  test("closing settles what waits", () => {
    expect(
      pendingAfter(
        declined("d", "2021-08-01"),
        asked,
        submitted("s", "2021-08-03"),
        closed("c", "2021-08-04"),
      ),
    ).toEqual([]);
  });
});

describe("suspended, closed and opened again", () => {
  test("a suspended line goes back to where it was", () => {
    const cases = [
      [[], "not-started"],
      [[progress("p", "2021-08-02")], "in-progress"],
      [[submitted("s", "2021-08-02")], "submitted"],
    ] as const;
    for (const [before, state] of cases) {
      const entries = [...before, suspended("h", "2021-08-10")];
      expect(stateAfter(entries)).toBe("suspended");
      expect(stateAfter([...entries, resumed("r", "2021-08-20")])).toBe(state);
    }
  });

  test("twice suspended, it goes back to where it was the second time", () => {
    expect(
      stateAfter([
        suspended("h1", "2021-08-02"),
        resumed("r1", "2021-08-03"),
        progress("p", "2021-08-04"),
        suspended("h2", "2021-08-05"),
        resumed("r2", "2021-08-06"),
      ]),
    ).toBe("in-progress");
  });

  test("opened again, it was not handed in, has passed no stage and is in no archive", () => {
    const ended = [
      submitted("s", "2021-08-02"),
      reviewed("v", "科室", "2021-08-03"),
      closed("c", "2021-08-04"),
      { id: "k", kind: "archived", ...byOffice, ...on("2021-08-05") },
    ];
    const before = lineAfter(ended);
    expect([before?.archived, before?.stages, before?.metOn]).toEqual(["2021-08-05", ["科室"], "2021-08-02"]);
    const status = lineAfter([...ended, reopened("o", "2021-08-06")]);
    expect([status?.state, status?.archived, status?.stages, status?.metOn]).toEqual([
      "in-progress",
      undefined,
      [],
      undefined,
    ]);
    expect(status?.stateBecause).toEqual({ by: "entry", entry: "o", kind: "reopened", date: "2021-08-06" });
  });

  test("opened again, what goes on is ongoing", () => {
    const there = { line: standing };
    expect(
      stateAfter(
        [
          { ...closed("c", "2021-08-04"), ...there },
          { ...reopened("o", "2021-08-06"), ...there },
        ],
        standing,
      ),
    ).toBe("ongoing");
  });
});

describe("how good it is", () => {
  const inspected = (fields: object) => ({
    id: "v",
    kind: "inspected",
    ...byOffice,
    ...on("2021-08-02"),
    ...fields,
  });

  test("what an inspection finds, unless it says otherwise", () => {
    expect(lineAfter([inspected({ result: "passed" })])?.quality).toBe("good");
    expect(lineAfter([inspected({ result: "problems" })])?.quality).toBe("poor");
    expect(lineAfter([inspected({ result: "problems", quality: "fair" })])?.quality).toBe("fair");
    expect(lineAfter([inspected({ result: "passed", quality: "fair" })])?.quality).toBe("fair");
  });

  test("scores, and the quality that an assessment gives", () => {
    const self = { id: "f", kind: "self-assessed", score: 95, ...byOwner, ...on("2021-08-03") };
    const assessed = { id: "q", kind: "assessed", score: 88, ...byOffice, ...on("2021-08-04") };
    const status = lineAfter([inspected({ result: "passed" }), self, assessed]);
    expect([status?.selfScore, status?.score, status?.quality]).toEqual([95, 88, "good"]);
    expect(lineAfter([inspected({ result: "passed" }), { ...assessed, quality: "fair" }])?.quality).toBe(
      "fair",
    );
  });

  test("what somebody found on looking back", () => {
    const looked = { id: "l", kind: "look-back", found: "partly-done", ...byOffice, ...on("2021-08-03") };
    expect(lineAfter([looked])?.lookBack).toBe("partly-done");
  });

  test("words for the file change nothing", () => {
    const noted = lineAfter([{ id: "n", kind: "note", text: "…", ...byOwner, ...on("2021-08-03") }]);
    expect([noted?.state, noted?.lastReport, noted?.pending]).toEqual(["not-started", undefined, []]);
  });
});
