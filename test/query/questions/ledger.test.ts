import { compilePlan, ownersOf, tasks } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { importPlan } from "fengong/import";
import {
  createLedger,
  inspectionSheet,
  type LedgerEntry,
  ledgerSheet,
  lightPresets,
  lookBack,
  rollUp,
  statusAt,
} from "fengong/ledger";
import { cellAt, cellText, toTable } from "fengong/report";
import { describe, expect, it } from "vitest";
import { certainDepartments, range, zhongshan } from "../../support/zhongshan.js";

const empty = createLedger(zhongshan);

describe("question 30: the 台账 of task 47, on the day the plan is published", () => {
  const report = statusAt(zhongshan, empty, "2021-07-05");
  const byLine = ledgerSheet(zhongshan, report, { by: "line" });

  /** The lines of a task that a total counts, as unit, role and state. */
  const counted = (task: string) =>
    byLine.rows
      .filter((row) => row.tasks[0] === task)
      .flatMap(({ lines }) => lines)
      .filter((status) => status.counted)
      .map(({ line, state }) => [
        line.subject.kind === "task" && line.subject.part,
        line.unit,
        line.roles[0],
        state,
      ]);

  it("a row an item and unit, with the role and an empty status", () => {
    expect(counted("38")).toEqual([[undefined, "zs-justice", "responsible", "not-started"]]);
    expect(counted("26")).toEqual([
      ["26.1", "zs-government-data", "support", "not-started"],
      ["26.1", "zs-justice", "lead", "not-started"],
      ["26.2", "zs-government-data", "support", "not-started"],
      ["26.2", "zs-justice", "lead", "not-started"],
    ]);
  });

  it("a collective has a row for every member that is certain, and one for those nobody has listed", () => {
    const others = certainDepartments.filter((unit) => unit !== "zs-government-data");
    expect(
      counted("16")
        .filter(([, , role]) => role === "support")
        .map(([, unit]) => unit)
        .sort(),
    ).toEqual([...others].sort());
    const unlisted = report.lines.filter(
      ({ line }) => line.subject.kind === "task" && line.subject.task === "16" && line.unlisted,
    );
    expect(unlisted.map(({ line }) => line.unit)).toEqual(["zs-departments"]);
    expect(byLine.rosterComplete).toBe(false);
  });

  it("nothing has been done; only what 46 forbids binds from the first day; every task has a row", () => {
    const begun = report.lines.filter(({ state }) => state !== "not-started");
    expect(begun.map(({ line, state }) => [line.id, state])).toEqual([
      ["zhongshan-2021/46/zs-office", "ongoing"],
    ]);
    expect(ledgerSheet(zhongshan, report).rows.map(({ key }) => key)).toEqual(range(1, 48));
  });

  it("the row of task 26 in the columns of an office", () => {
    const table = toTable(zhongshan, "ledgerSheet", ledgerSheet(zhongshan, report));
    const shown = (column: "lead" | "support" | "due") => {
      const cell = cellAt(table, 25, column);
      return cell && cellText(cell, "zh");
    };
    expect([shown("lead"), shown("support"), shown("due")]).toEqual([
      "市司法局",
      "市政务服务数据管理局",
      "2021-12-31",
    ]);
  });
});

describe("question 31: the 回头看 of task 48, last year's tasks with a named owner and a date", () => {
  // The plan of 2020 was not found: a small one stands for it.
  const last = compilePlan(
    importPlan(`临江市2020年政务公开工作分工方案
1.2020年6月底前修订公开目录。（市档案局牵头，市司法局配合）
2.2020年底前集中公开规章。（市司法局负责）
3.开展业务培训。（市档案局负责）`).data,
    { calendar: chinaMainland },
  );
  const filed: LedgerEntry = {
    id: "1",
    kind: "submitted",
    line: "",
    by: { unit: "" },
    date: "2020-06-29",
    recordedAt: "2020-06-29",
  };
  const archives = last.data.units.find(({ name }) => name === "市档案局")?.id ?? "";
  const done = createLedger(last, [
    { ...filed, line: `${last.data.id}/1/${archives}`, by: { unit: archives } },
  ]);

  it("without last year's plan the answer is that none was supplied", () => {
    expect(lookBack(undefined, undefined, "2021-07-05")).toEqual({
      supplied: false,
      missing: "plan",
      date: "2021-07-05",
    });
  });

  it("with it, each line that had a date, and whether it was done; the one without a date is not judged", () => {
    const sheet = lookBack(last, done, "2021-07-05");
    const named = (id: string) => last.data.units.find((unit) => unit.id === id)?.name;
    expect(sheet.supplied).toBe(true);
    if (!sheet.supplied) return;
    expect(
      sheet.items.map(({ status: { line, due }, found }) => [named(line.unit), due?.date, found]),
    ).toEqual([
      ["市档案局", "2020-06-30", "done"],
      ["市司法局", "2020-06-30", "not-done"],
      ["市司法局", "2020-12-31", "not-done"],
    ]);
    expect(sheet.undated).toBe(1);
  });

  it("without its ledger nothing is said to be done or not", () => {
    const sheet = lookBack(last, undefined, "2021-07-05");
    expect(sheet.supplied && sheet.items.map(({ found }) => found)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });
});

describe("question 32: a check-list for the inspection of 9月20日", () => {
  const report = statusAt(zhongshan, empty, "2021-09-17");

  it("it is on a day off; the working days around it are 2021-09-18 and 2021-09-22", () => {
    const { inspection } = inspectionSheet(zhongshan, report);
    expect(inspection?.inspection.id).toBe("inspection-1");
    const around = inspection?.resolved.standing === "unknown" ? undefined : inspection?.resolved;
    expect([around?.around, around?.workingDays]).toEqual([
      "2021-09-20",
      expect.objectContaining({ before: "2021-09-18", after: "2021-09-22" }),
    ]);
  });

  it("what 市政府办公室 must prove by a number, and must not do", () => {
    const [office] = inspectionSheet(zhongshan, report, { unit: "市政府办公室" }).units;
    const toProve = office?.items.flatMap(({ status: { line, counted }, thresholds }) =>
      counted ? thresholds.map(({ operator, value, unit }) => [line.id, operator, value, unit]) : [],
    );
    expect(toProve).toEqual([["zhongshan-2021/43/zs-office", "at-least", 4, "%"]]);
    const forbidden = office?.items.find(({ status }) => status.line.id === "zhongshan-2021/46/zs-office");
    expect(forbidden?.prohibitions).toContainEqual(expect.stringContaining("不以行政机关名义领取民间奖励"));
    expect(office?.items.every(({ proven }) => !proven)).toBe(true);
  });

  it("per group: every group of the plan", () => {
    const groups = rollUp(zhongshan, report, "group", lightPresets["time-left"]);
    expect(groups.map(({ key }) => key)).toEqual(range(1, 12).map((number) => `g${number}`));
  });
});

it("the sheets forget no task that the words give to somebody", () => {
  expect(tasks(zhongshan).filter(({ key }) => ownersOf(zhongshan, key).length === 0)).toEqual([]);
});
