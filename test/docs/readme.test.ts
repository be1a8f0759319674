import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { held } from "../sizes/held.js";
import { measureAll } from "../sizes/measure.js";
import { kilobytes, sizeTable, tableIn, withTable } from "../sizes/table.js";
import { readSource } from "../support/source-files.js";

const english = readSource("README.md").text;
const chinese = readSource("README.zh-CN.md").text;

/** The levels of a page's headings, with those in code left out. */
const headings = (page: string): readonly number[] =>
  [...page.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^(#+) /gm)].map(([, signs = ""]) => signs.length);

/** The blocks of code; what is remarked beside a command is in the language of the page. */
const blocks = (page: string): readonly string[] =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(
    ([, language = "", code = ""]) =>
      `${language}\n${language === "sh" ? code.replace(/ +# .*$/gm, "") : code}`,
  );

/** Which pages the links of a page lead to, in order; the one to the other language is left out. */
const links = (page: string): readonly string[] =>
  [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to).filter((to) => !to.startsWith("README"));

describe("both READMEs say the same", () => {
  test("the same headings, one after the other", () => {
    expect(headings(english).length).toBeGreaterThan(8);
    expect(headings(chinese)).toEqual(headings(english));
  });

  test("the same code with the same results", () => {
    expect(blocks(english).length).toBeGreaterThan(7);
    expect(blocks(chinese)).toEqual(blocks(english));
  });

  test("the same links, the same figures in the table, as many limits", () => {
    expect([...links(chinese)].sort()).toEqual([...links(english)].sort());
    const cells = (page: string) =>
      tableIn(page)
        .split("\n")
        .slice(2)
        .map((row) => row.split(" | ").filter((_, at) => at !== 1 && at !== 3));
    expect(cells(chinese)).toEqual(cells(english));
    const items = (page: string) => page.match(/^- /gm)?.length;
    expect(items(chinese)).toBe(items(english));
  });

  test("the checks see a heading, a result and a comment", () => {
    expect(headings("# A\n```sh\n# no\n```\n## B\n")).toEqual([1, 2]);
    expect(blocks("```ts\na; // => 1\n```\n")).not.toEqual(blocks("```ts\na; // => 2\n```\n"));
    expect(blocks("```sh\nnpm ci  # one\n```\n")).toEqual(blocks("```sh\nnpm ci # 一\n```\n"));
  });
});

/** The figure of a row, in bytes. */
const printed = (table: string, name: string): number => {
  const row = table.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
  return Number(/ \| ([\d.]+) kB \| /.exec(row)?.[1]) * 1000;
};

describe("the table of entries is measured", () => {
  test("it has every entry of the package", () => {
    const published = Object.keys(manifest.exports)
      .filter((path) => path !== "./package.json")
      .map((path) => path.replace(/^\./, "fengong"));
    expect(Object.keys(held).sort()).toEqual(published.sort());
  });

  const measured = measureAll();

  test("names, texts and needs are those that npm run sizes writes", async () => {
    const withoutFigures = (table: string) => table.replace(/[\d.]+ kB/g, "kB");
    expect(withoutFigures(tableIn(english))).toBe(withoutFigures(sizeTable("en", await measured)));
    expect(withoutFigures(tableIn(chinese))).toBe(withoutFigures(sizeTable("zh", await measured)));
  });

  test("every entry weighs what the table says, within a twentieth", async () => {
    const far = [...(await measured)].filter(([name, { bytes }]) => {
      const off = Math.abs(bytes - printed(tableIn(english), name));
      return !(off <= Math.max(bytes / 20, 100));
    });
    expect(far).toEqual([]);
    expect(printed(tableIn(english), "fengong/nowhere")).toBeNaN();
  });

  test("figures are rounded to what can be read", () => {
    expect([kilobytes(640), kilobytes(7181), kilobytes(114_812)]).toEqual(["0.6 kB", "7.2 kB", "115 kB"]);
  });

  test("a page keeps what stands around the table", () => {
    const page = "a\n<!-- sizes -->\n|old|\n<!-- /sizes -->\nb";
    expect(withTable(page, "|new|")).toBe("a\n<!-- sizes -->\n|new|\n<!-- /sizes -->\nb");
    expect(tableIn(page)).toBe("|old|");
  });
});
