import fc from "fast-check";
import { dutiesOf, workload } from "fengong";
import { lightPresets, statusAt } from "fengong/ledger";
import { type Table, toHtml, toTable } from "fengong/report";
import { parse, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { smallLedger } from "../support/small-ledger.js";
import { zhongshan } from "../support/zhongshan.js";
import { hostile, plain, tableOf } from "./hostile.js";
import { attribute, cellsOf, elements, textOf } from "./html-tables.js";

describe("HTML", () => {
  test("whatever a cell, a title or a note holds is text, and nothing else becomes an element", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 6, maxLength: 6 }), ([title = "", note = "", ...texts]) => {
        const table: Table = {
          ...tableOf(texts),
          id: title,
          title: { zh: title, en: title },
          notes: [{ zh: note, en: note }],
        };
        const root = parseFragment(toHtml(table));
        expect(cellsOf(root)).toEqual([texts.slice(0, 2).map(plain), texts.slice(2).map(plain)]);
        expect(elements(root, "caption").map(textOf)).toEqual([plain(title)]);
        expect(elements(root, "li").map(textOf)).toEqual([plain(note)]);
        expect(elements(root, "script").length + elements(root, "b").length).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  const page = toHtml(
    [
      toTable(zhongshan, "duties", dutiesOf(zhongshan, "市司法局")),
      toTable(zhongshan, "workload", workload(zhongshan)),
    ],
    { lang: "en", page: "Duties & <workload>" },
  );
  const root = parse(page);

  test("a page has its language, its title, a caption and headers for each table, and no script", () => {
    expect(attribute(elements(root, "html")[0] ?? root, "lang")).toBe("en");
    expect(elements(root, "title").map(textOf)).toEqual(["Duties & <workload>"]);
    expect(elements(root, "caption").map(textOf)).toEqual(["Duties", "Workload"]);
    expect(elements(root, "th").every((th) => ["col", "row"].includes(attribute(th, "scope") ?? ""))).toBe(
      true,
    );
    expect(elements(root, "script")).toEqual([]);
    expect(/ on\w+=/.test(page)).toBe(false);
  });

  test("Chinese words on an English page say that they are Chinese", () => {
    const words = elements(root, "td").find((td) => textOf(td).startsWith("全面推进规章"));
    expect(words === undefined ? undefined : attribute(words, "lang")).toBe("zh-CN");
  });

  test("a light is a word beside its colour", () => {
    const report = statusAt(zhongshan, smallLedger, "2022-01-04");
    const red = report.lines.filter(({ light }) => light.light === "red").slice(0, 1);
    const lights = lightPresets["time-left"];
    const table = toTable(zhongshan, "status", { ...report, lines: red }, { lights });
    const [light] = elements(parseFragment(toHtml(table)), "span");
    expect(light === undefined ? undefined : [textOf(light), attribute(light, "data-light")]).toEqual([
      "红灯",
      "red",
    ]);
    expect(light === undefined ? "" : attribute(light, "style")).toMatch(/^--light:#[0-9a-f]{6}$/);
  });

  test("a colour that is none is left out", () => {
    const table: Table = {
      ...tableOf([]),
      rows: [[{ kind: "light", code: 'x"', text: { zh: "灯", en: "light" }, colour: 'red;"><script>' }]],
    };
    expect(toHtml(table)).toContain('<span class="light" data-light="x&quot;">灯</span>');
  });

  test("an empty table says so", () => {
    expect(toHtml({ ...tableOf([]), rows: [] })).toContain('<tr><td colspan="2">无</td></tr>');
  });
});
