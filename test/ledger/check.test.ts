import { checkLedger, expectReports, expectState, type LedgerRule } from "fengong/ledger";
import { describe, expect, it } from "vitest";
import { zhongshan } from "../support/zhongshan.js";
import { ledgerOf2021 } from "./fixtures/year-2021.js";

const check = (on: string, ...rules: readonly LedgerRule[]) =>
  checkLedger(zhongshan, ledgerOf2021(), { on, rules });

describe("rules over the ledger", () => {
  it("on this day 26 must be closed", () => {
    const rule = expectState({ task: 26, unit: "市司法局", states: ["closed"], on: "2021-12-31" });
    expect(check("2022-01-04", rule)).toEqual([
      {
        code: "ledger.unexpected-state",
        severity: "error",
        params: {
          line: "zhongshan-2021/26.2/zs-justice",
          on: "2021-12-31",
          state: "not-started",
          expected: ["closed"],
        },
      },
    ]);
    expect(check("2022-01-04", expectState({ task: 26, states: ["closed"], on: "2021-12-31" })).length).toBe(
      1,
    );
  });

  it("every open line has a report within 30 working days", () => {
    const rule = expectReports({ unit: "市市场监管局", task: 3, workingDays: 30 });
    expect(check("2021-08-16", rule)).toEqual([]);
    expect(check("2021-08-17", rule)).toEqual([
      {
        code: "ledger.no-fresh-report",
        severity: "warning",
        params: { line: "zhongshan-2021/3/zs-market", on: "2021-08-17", last: null, workingDays: 30 },
      },
    ]);
  });

  it("can be switched off, or speak with another severity", () => {
    const rules = [expectState({ task: 30, states: ["closed"] })];
    const asked = (severity: "off" | "info") =>
      checkLedger(zhongshan, ledgerOf2021(), {
        on: "2022-01-04",
        rules,
        severity: { "ledger.unexpected-state": severity },
      });
    expect(asked("off")).toEqual([]);
    expect(asked("info").map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("report what they ask and the library refuses", () => {
    expect(
      check("2022-01-04", expectState({ task: 49, states: ["closed"] })).map(({ code }) => code),
    ).toEqual(["task.unknown"]);
  });

  it("of an application look at the same status", () => {
    const nobodyLate: LedgerRule = {
      code: "ledger.unexpected-state",
      tier: "basic",
      severity: "error",
      docs: "https://example.org/rules#late",
      check: ({ statusOn, on }) =>
        statusOn()
          .lines.filter(
            ({ timeliness, counted, line }) => counted && timeliness === "overdue" && line.roles.length > 0,
          )
          .map(({ line, state }) => ({ params: { line: line.id, on, state, expected: [] } })),
    };
    expect(check("2021-12-31", nobodyLate)).toEqual([]);
    expect(
      check("2022-01-01", nobodyLate).some(
        ({ params }) => "line" in params && params.line === "zhongshan-2021/30/zs-government-data",
      ),
    ).toBe(true);
  });
});
