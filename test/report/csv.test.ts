import fc from "fast-check";
import { membersOf } from "fengong";
import { type Table, toTable } from "fengong/report";
import { toCsv } from "fengong/report/csv";
import { describe, expect, test } from "vitest";
import { zhongshan } from "../support/zhongshan.js";
import { hostile, plain, tableOf } from "./hostile.js";

/** RFC 4180 read by hand: papaparse wrote it, so somebody else reads it back. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    let field = "";
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') field += text[++at];
        else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") field += text[at++];
    }
    rows.at(-1)?.push(field);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      rows.push([]);
      at += 2;
    } else break;
  }
  return rows;
}

const trigger = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;

describe("CSV", () => {
  test("every cell comes back, with an apostrophe before what could run as a formula", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 4, maxLength: 4 }), (texts) => {
        const [, ...rows] = readCsv(toCsv(tableOf(texts), { bom: false }));
        const expected = texts.map(plain).map((text) => (trigger.test(text) ? `'${text}` : text));
        expect(rows).toEqual([expected.slice(0, 2), expected.slice(2)]);
        for (const field of rows.flat()) expect(field).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "=1+1",
    "+86 760",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    " =1",
    "＝1",
    "\u200b=1",
    "\ufeff=cmd|' /C calc'!A0",
  ])("%j is neutralised", (text) => {
    const [, row] = readCsv(toCsv(tableOf([text, "", "", ""]), { bom: false }));
    expect(row?.[0]).toBe(`'${text}`);
  });

  test("numbers stay numbers, negative ones too", () => {
    const table: Table = {
      ...tableOf([]),
      rows: [
        [
          { kind: "number", value: -3 },
          { kind: "number", value: 0 },
        ],
      ],
    };
    expect(toCsv(table)).toBe("\ufeff甲,乙\r\n-3,0");
  });

  test("begins with the mark by which Excel knows UTF-8, unless it is not wanted", () => {
    expect(toCsv(tableOf(["市", "局", "", ""])).startsWith("\ufeff甲,乙\r\n市,局")).toBe(true);
    expect(toCsv(tableOf(["市", "局", "", ""]), { bom: false, lang: "en" }).startsWith("A,B\r\n")).toBe(true);
  });

  test("a partial roster says so below the rows", () => {
    const table = toTable(zhongshan, "members", membersOf(zhongshan, "市直各部门"));
    const rows = readCsv(toCsv(table, { bom: false }));
    expect(rows.at(-1)).toEqual(["名单不全（市直各部门）：合计只含已列明的单位。", "", "", ""]);
    expect(readCsv(toCsv(table, { bom: false, notes: false })).length).toBe(table.rows.length + 1);
  });
});
