import {
  appendAll,
  assignAll,
  createLedger,
  inspectionSheet,
  ledgerSheet,
  lookBack,
  statusAt,
  summary,
  unitSheet,
  unmetObligations,
} from "fengong/ledger";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../../support/refusal.js";
import { reportOn, smallLedger } from "../../support/small-ledger.js";
import { zhongshan } from "../../support/zhongshan.js";

const nothing = createLedger(zhongshan);
const january = reportOn("2022-01-04");

describe("ledgerSheet", () => {
  const sheet = ledgerSheet(zhongshan, january);

  test("by task: every task of the plan, in its order", () => {
    expect(sheet.rows.map(({ key }) => key)).toEqual(Array.from({ length: 48 }, (_, at) => String(at + 1)));
  });

  test("a task with a lead is decided by the lead's lines; its units are as the words name them", () => {
    const row = sheet.rows[25];
    expect(row?.units).toEqual({
      lead: ["zs-justice"],
      responsible: [],
      support: ["zs-government-data"],
      oversee: [],
    });
    expect(row?.deciding.map(({ line }) => line.id)).toEqual([
      "zhongshan-2021/26.1/zs-justice",
      "zhongshan-2021/26.2/zs-justice",
    ]);
    expect(row?.measures.map(({ line }) => line.id)).toEqual(["zhongshan-2021/file-measures/zs-justice"]);
  });

  test("the date in force is the one granted", () => {
    expect(sheet.rows[25]?.deciding[0]?.due).toEqual({
      date: "2022-01-14",
      from: "f6",
      stated: "2021-12-31",
    });
  });

  test("a collective's task is decided by every known member that answers for its part", () => {
    expect(sheet.rows[32]?.units.responsible).toEqual(["zs-towns"]);
    expect(sheet.rows[32]?.deciding.length).toBe(23);
  });

  test("a task that nobody surely has is decided by nobody", () => {
    const row = sheet.rows[31];
    expect(row?.deciding).toEqual([]);
    expect(row?.total.total).toBe(0);
    expect(row?.lines.length).toBeGreaterThan(20);
  });

  test("totals over a partial roster say so", () => {
    expect([sheet.rosterComplete, sheet.incomplete]).toEqual([
      false,
      ["zs-departments", "zs-other-departments", "zs-other-units"],
    ]);
    expect(sheet.rows[32]?.total.rosterComplete).toBe(true);
    expect(sheet.rows[0]?.total.rosterComplete).toBe(false);
  });

  test("by unit: one row a unit, obligations included", () => {
    const byUnit = ledgerSheet(zhongshan, january, { by: "unit" });
    const row = byUnit.rows.find(({ unit }) => unit === "zs-justice");
    expect(row?.obligations).toEqual(["file-measures", "publish-measures"]);
    expect(row?.tasks.length).toBe(37);
    expect(row?.total.states.closed).toBe(1);
  });

  test("by line: one row a line that has not passed to a successor", () => {
    const byLine = ledgerSheet(zhongshan, january, { by: "line" });
    expect(byLine.rows.length).toBe(january.lines.filter(({ state }) => state !== "succeeded").length);
    expect(byLine.rows.find(({ key }) => key === "zhongshan-2021/26.1/zs-justice")?.units.lead).toEqual([
      "zs-justice",
    ]);
  });

  test("lines of towns that merged stand with the successor", () => {
    const units = ledgerSheet(zhongshan, january, { by: "unit" }).rows.map(({ key }) => key);
    expect(units).toContain("zs-xiaolan-2021");
    expect(units).not.toContain("zs-dongsheng");
  });

  test("a scheme of lights that is not at hand is asked for", () => {
    const report = { ...january, policy: "ours" };
    expect(refusalOf(() => ledgerSheet(zhongshan, report)).code).toBe("argument.invalid");
    expect(refusalOf(() => Reflect.apply(ledgerSheet, null, [zhongshan, january, { by: "week" }])).code).toBe(
      "argument.invalid",
    );
  });
});

describe("unitSheet", () => {
  test("the next date is the earliest that is not met", () => {
    expect(unitSheet(zhongshan, reportOn("2021-07-15"), "市司法局").next?.line.id).toBe(
      "zhongshan-2021/file-measures/zs-justice",
    );
    expect(unitSheet(zhongshan, reportOn("2021-07-20"), "市司法局").next?.line.id).toBe(
      "zhongshan-2021/publish-measures/zs-justice",
    );
  });

  test("what is only possible is to be confirmed, and in no total", () => {
    const sheet = unitSheet(zhongshan, january, "市司法局");
    expect(sheet.toConfirm.map(({ line }) => line.id)).toEqual([
      "zhongshan-2021/32/zs-justice",
      "zhongshan-2021/39/zs-justice",
    ]);
    expect(sheet.total.total).toBe(sheet.lines.length - 2);
  });

  test("an unknown unit is an error", () => {
    expect(refusalOf(() => unitSheet(zhongshan, january, "市司法厅")).code).toBe("unit.unknown");
  });
});

describe("unmetObligations", () => {
  test("on 2021-07-20 the filing is met by one unit and owed by the others", () => {
    const answer = unmetObligations(zhongshan, reportOn("2021-07-20"));
    const filings = answer.owed.filter(({ line }) => line.id.includes("/file-measures/"));
    expect(answer.met).toBe(1);
    expect(filings.some(({ line }) => line.unit === "zs-justice")).toBe(false);
    expect(filings.every(({ timeliness }) => timeliness === "overdue")).toBe(true);
    expect(filings.some(({ line }) => line.unit === "zs-xiaolan-2021")).toBe(true);
  });

  test("who may owe it stands apart, and so do members whom nobody has listed", () => {
    const { toConfirm, incomplete } = unmetObligations(zhongshan, reportOn("2021-07-20"));
    expect(toConfirm.some(({ line }) => line.unlisted === true)).toBe(true);
    expect(toConfirm.every(({ counted }) => !counted)).toBe(true);
    expect(incomplete).toEqual(["zs-responsible-units"]);
  });

  test("what is closed is met; what was handed in and then withdrawn is neither met nor owed", () => {
    const report = reportOn("2021-07-20");
    const filing = report.lines.find(({ line }) => line.id === "zhongshan-2021/file-measures/zs-justice");
    if (filing === undefined) throw new Error("The filing is there.");
    const { metOn, ...open } = filing;
    const of = (status: typeof filing) => {
      const { met, owed } = unmetObligations(zhongshan, { ...report, lines: [status] });
      return [met, owed.length];
    };
    expect(metOn).toBeDefined();
    expect(of(filing)).toEqual([1, 0]);
    expect(of({ ...open, state: "closed" })).toEqual([1, 0]);
    expect(of({ ...open, state: "in-progress" })).toEqual([0, 1]);
    expect(of({ ...filing, state: "withdrawn" })).toEqual([0, 0]);
  });

  test("the office publishes and does not file with itself", () => {
    const { owed } = unmetObligations(zhongshan, statusAt(zhongshan, nothing, "2021-07-12"));
    expect(owed.filter(({ line }) => line.unit === "zs-office").map(({ line }) => line.id)).toEqual([
      "zhongshan-2021/publish-measures/zs-office",
    ]);
  });
});

describe("inspectionSheet", () => {
  test("the next inspection, and what a unit has to prove", () => {
    const sheet = inspectionSheet(zhongshan, reportOn("2021-12-01"), { unit: "市司法局" });
    expect(sheet.inspection?.inspection.timing.words).toBe("12月20日前后");
    const items = sheet.units[0]?.items ?? [];
    const proofs = items.filter(({ proven }) => proven).map(({ status }) => status.line.id);
    expect(proofs).toEqual(["zhongshan-2021/26.1/zs-justice", "zhongshan-2021/file-measures/zs-justice"]);
  });

  test("thresholds: at least 4 % new intake, once a year, all portals", () => {
    const all = inspectionSheet(zhongshan, january).units.flatMap(({ items }) =>
      items.flatMap(({ thresholds }) =>
        thresholds.map(({ operator, value }) => `${operator} ${value ?? ""}`.trim()),
      ),
    );
    expect([...new Set(all)].sort()).toEqual(["all", "at-least 1", "at-least 4", "scope 26"]);
  });

  test("a threshold of a part is on its line, or on the line that stands for all parts", () => {
    const town = inspectionSheet(zhongshan, january, { unit: "板芙镇" }).units[0]?.items ?? [];
    const proved = town.flatMap(({ status, thresholds }) =>
      thresholds.map(({ part = "", words }) => [status.line.id, part, words]),
    );
    expect(proved).toContainEqual(["zhongshan-2021/33/zs-banfu", "33.1", "26个领域"]);
    expect(proved).toContainEqual(["zhongshan-2021/41.1/zs-banfu/2021", "41.1", "至少听取1次"]);
  });

  test("what the plan forbids is on the list", () => {
    const office = inspectionSheet(zhongshan, january, { unit: "市政府办公室" }).units[0]?.items ?? [];
    const forbidden = office.find(({ status }) => status.line.id === "zhongshan-2021/46/zs-office");
    expect(forbidden?.prohibitions.length).toBeGreaterThan(0);
  });

  test("whoever only supervises has nothing to show", () => {
    const audit = inspectionSheet(zhongshan, january, { unit: "市审计局" }).units[0]?.items ?? [];
    expect(audit.some(({ status }) => status.line.answersFor === "supervises")).toBe(false);
  });

  test("past the last inspection there is none; an unknown one is an error", () => {
    expect("inspection" in inspectionSheet(zhongshan, january)).toBe(false);
    expect(refusalOf(() => inspectionSheet(zhongshan, january, { inspection: "spring" })).code).toBe(
      "argument.invalid",
    );
  });
});

describe("summary", () => {
  const told = summary(zhongshan, january);

  test("counts by state; groups of tasks; what is unfinished, the gravest light first", () => {
    expect(told.total.states).toEqual({ "not-started": 1202, "in-progress": 1, ongoing: 1, closed: 1 });
    expect(told.groups.length).toBe(12);
    expect(told.unfinished.length).toBe(told.total.total - 1);
    expect(told.unfinished[0]?.light.light).toBe("red");
  });

  test("says that the rosters are partial, and how many lines no total has", () => {
    expect(told.rosterComplete).toBe(false);
    expect(told.notCounted).toBeGreaterThan(300);
  });
});

describe("lookBack", () => {
  test("none supplied is an answer", () => {
    expect(lookBack(undefined, undefined, "2021-09-17")).toEqual({
      supplied: false,
      missing: "plan",
      date: "2021-09-17",
    });
  });

  test("a plan without its ledger: every item is unknown", () => {
    const sheet = lookBack(zhongshan, undefined, "2022-03-01");
    if (!sheet.supplied) throw new Error("supplied");
    expect(sheet.ledger).toBe(false);
    expect(new Set(sheet.items.map(({ found }) => found))).toEqual(new Set(["unknown"]));
  });

  test("a plan and its ledger: what had an owner and a date, and whether it was done", () => {
    const sheet = lookBack(zhongshan, smallLedger, "2022-03-01");
    if (!sheet.supplied) throw new Error("supplied");
    const found = (line: string) => sheet.items.find(({ status }) => status.line.id === line)?.found;
    expect(found("zhongshan-2021/file-measures/zs-justice")).toBe("done");
    expect(found("zhongshan-2021/26.1/zs-justice")).toBe("not-done");
    expect(found("zhongshan-2021/1/zs-justice")).toBe(undefined);
    expect(sheet.undated).toBeGreaterThan(900);
  });

  test("what somebody found on looking back goes before what the ledger shows", () => {
    const looked = createLedger(zhongshan, [
      {
        id: "l1",
        kind: "look-back",
        date: "2022-02-10",
        recordedAt: "2022-02-10",
        by: { unit: "zs-office" },
        line: "zhongshan-2021/26.1/zs-justice",
        found: "partly-done",
      },
    ]);
    const sheet = lookBack(zhongshan, looked, "2022-03-01");
    const item = sheet.supplied
      ? sheet.items.find(({ status }) => status.line.id === "zhongshan-2021/26.1/zs-justice")
      : undefined;
    expect(item?.found).toBe("partly-done");
  });
});

describe("assignAll", () => {
  const by = { by: { unit: "zs-office" }, date: "2021-07-19", recordedAt: "2021-07-19" };
  const report = statusAt(zhongshan, nothing, "2021-07-19");

  test("one entry for each of the 23 towns, and appending them changes the ledger", () => {
    const all = assignAll(zhongshan, report, "各镇街", { task: 33, ...by });
    expect([all.entries.length, all.toConfirm, all.unlisted, all.rosterComplete]).toEqual([
      23,
      all.toConfirm,
      [],
      true,
    ]);
    const appended = appendAll(zhongshan, nothing, all.entries);
    expect(appended.ok).toBe(true);
  });

  test("a partial roster says so, and names the line of those whom nobody has listed", () => {
    const all = assignAll(zhongshan, report, "市直各部门", { task: 1, ...by });
    expect(all.rosterComplete).toBe(false);
    expect(all.unlisted).toEqual(["zhongshan-2021/1/zs-departments"]);
    expect(all.entries.some(({ line }) => line === "zhongshan-2021/1/zs-departments")).toBe(false);
  });

  test("a single unit is no collective", () => {
    expect(refusalOf(() => assignAll(zhongshan, report, "市司法局", by)).code).toBe("unit.not-a-collective");
  });
});
