import { inspections, workload } from "fengong";
import { ledgerSheet, lightPresets, statusAt } from "fengong/ledger";
import { type Table, toTable } from "fengong/report";
import { toXlsx } from "fengong/report/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { smallLedger } from "../../support/small-ledger.js";
import { zhongshan } from "../../support/zhongshan.js";
import { tableOf } from "../hostile.js";

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const sheetOf = async (table: Table): Promise<string> =>
  partsOf(await toXlsx(table))["xl/worksheets/sheet1.xml"] ?? "";

describe("a workbook", () => {
  test("title and headings stay in place; the headings filter the rows of data", async () => {
    const sheet = await sheetOf(toTable(zhongshan, "inspections", inspections(zhongshan)));
    expect(sheet).toContain(
      '<pane ySplit="2" xSplit="0" topLeftCell="A3" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('</sheetData><autoFilter ref="A2:H4"/>');
    expect(sheet).toContain('<mergeCell ref="A1:H1"/>');
  });

  test("a date is a date: 2021-12-31 is day 44561, whatever the machine's zone", async () => {
    const table: Table = { ...tableOf([]), rows: [[{ kind: "date", date: "2021-12-31" }]] };
    expect(await sheetOf(table)).toMatch(/<c r="A3" s="\d+"><v>44561<\/v><\/c>/);
  });

  test("texts are texts, whatever they begin with", async () => {
    const parts = partsOf(await toXlsx(tableOf(["=1+1", "+86", "</t><evil/>", "\u0000\u000b"])));
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
    const strings = parts["xl/sharedStrings.xml"] ?? "";
    expect(strings).toContain("=1+1");
    expect(strings).toContain("&lt;/t&gt;&lt;evil/&gt;");
    expect(strings).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  test("what looks like an escaped character stays as it is written", async () => {
    const parts = partsOf(await toXlsx(tableOf(["_x0041_", "_x000D_b", "a_x41_", " b "])));
    const strings = parts["xl/sharedStrings.xml"] ?? "";
    expect(strings).toContain(">_x005F_x0041_<");
    expect(strings).toContain(">_x005F_x000D_b<");
    expect(strings).toContain(">a_x41_<");
    expect(strings).toMatch(/<t xml:space="preserve"> b <\/t>/);
  });

  test("a text longer than a cell can hold is cut, and no character in two", async () => {
    const parts = partsOf(await toXlsx(tableOf(["😀".repeat(20_000), "", "", ""])));
    const [, text = ""] = /(😀+\ufffd?…)/u.exec(parts["xl/sharedStrings.xml"] ?? "") ?? [];
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.length).toBeGreaterThan(32_000);
  });

  test("lights have their colours, and ink that stands out on them", async () => {
    const report = statusAt(zhongshan, smallLedger, "2022-01-04");
    const lights = lightPresets["time-left"];
    const overdue = report.lines.filter(({ light }) => light.light === "red").slice(0, 3);
    const red =
      lights.lights
        .find(({ id }) => id === "red")
        ?.colour.slice(1)
        .toUpperCase() ?? "none";
    const parts = partsOf(
      await toXlsx(toTable(zhongshan, "status", { ...report, lines: overdue }, { lights })),
    );
    expect((parts["xl/styles.xml"] ?? "").toUpperCase()).toContain(red);
  });

  test("the same tables give the same bytes on another day", async () => {
    const table = toTable(zhongshan, "workload", workload(zhongshan));
    const first = await toXlsx(table);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-03-04T05:06:07Z") });
    try {
      expect(Buffer.from(await toXlsx(table)).equals(Buffer.from(first))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test("sheets have names that a workbook can have, each once", async () => {
    const long = { zh: "工作台账/明细[2022-01-04]：".repeat(4), en: "a" };
    const parts = partsOf(
      await toXlsx([
        { ...tableOf([]), title: long },
        { ...tableOf([]), title: long },
      ]),
    );
    const names = Array.from(
      (parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g),
      ([, name]) => name,
    );
    expect(names.length).toBe(2);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[^[\]/\\?*:]{1,31}$/);
  });

  test("the ledger as an office keeps it: sixteen columns, forty-eight rows", async () => {
    const report = statusAt(zhongshan, smallLedger, "2022-01-04");
    const sheet = await sheetOf(toTable(zhongshan, "ledgerSheet", ledgerSheet(zhongshan, report)));
    expect(sheet).toContain('<autoFilter ref="A2:P50"/>');
  });
});
