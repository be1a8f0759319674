import { labels } from "fengong/diagnostics";
import { describe, expect, test } from "vitest";
import { entries } from "../../entries.js";
import { lacks, type PublicName, publicNames } from "../support/public-names.js";
import { readSource } from "../support/source-files.js";

const config: { readonly entryPoints: readonly string[]; readonly categoryOrder: readonly string[] } =
  JSON.parse(readSource("typedoc.json").text);
const { entryPoints, categoryOrder } = config;

const names = publicNames(entryPoints);

describe("every public name is documented", () => {
  test("the pages show every entry that is built", () => {
    expect([...entryPoints].sort()).toEqual(Object.values(entries).sort());
  });

  test("names are found, of every kind", () => {
    expect(names.length).toBeGreaterThan(400);
    const kindOf = (name: string) => names.find((one) => one.name === name)?.kind;
    expect([kindOf("dutiesOf"), kindOf("chinaMainland"), kindOf("Timing")]).toEqual([
      "function",
      "value",
      "type",
    ]);
  });

  test("a summary and a category of the closed list; a function has an example", () => {
    const found = names.flatMap((name) =>
      lacks(name, categoryOrder).map((what) => `${name.path}: ${name.name} lacks ${what}`),
    );
    expect(found).toEqual([]);
  });

  test("no category of the list is empty", () => {
    const used = new Set(names.map(({ tags }) => tags.get("category")));
    expect(categoryOrder.filter((category) => !used.has(category))).toEqual([]);
  });
});

describe("docs/glossary.md is complete", () => {
  const rows = readSource("docs/glossary.md").text.split("\n");

  /** Where the nouns of the domain are declared: options and results of single calls are no terms. */
  const nouns = [
    /^src\/plan\/(?:[a-z]+-)?data\.ts$/,
    /^src\/query\/(?:certainty|deadlines|duties|grounds|holders|members|ownership)\.ts$/,
    /^src\/timing\/types\.ts$/,
    /^src\/ledger\/(?:entry-types|entry-rules|line-types|status-types|light-types)\.ts$/,
    /^src\/calendar\/(?:types|provisional)\.ts$/,
  ];

  test("every type of the domain has a row or heads a table", () => {
    const terms = names
      .filter(({ kind, path }) => kind === "type" && nouns.some((pattern) => pattern.test(path)))
      .map(({ name }) => name)
      .filter((name) => !/(?:Options?|Filter)$/.test(name));
    expect(terms.length).toBeGreaterThan(100);
    const has = (name: string) =>
      rows.some((row) => row.startsWith(`| \`${name}\` | `) || row.startsWith(`### \`${name}\`: `));
    expect(terms.filter((name) => !has(name))).toEqual([]);
  });

  test("every literal of an answer has a row with its labels", () => {
    const tables = Object.entries(labels.zh).flatMap(([name, table]) => {
      const english = Object.entries(labels.en).find(([other]) => other === name)?.[1] ?? {};
      return Object.entries<string>(table).map(
        ([code, zh]) => `| \`${code}\` | ${zh} | ${new Map(Object.entries(english)).get(code)} |`,
      );
    });
    expect(tables.length).toBeGreaterThan(100);
    expect(tables.filter((row) => !rows.includes(row))).toEqual([]);
  });
});

describe("the check can fail", () => {
  const name = (kind: PublicName["kind"], summary: string, tags: Record<string, string>): PublicName => ({
    name: "a",
    path: "src/a.ts",
    kind,
    summary,
    tags: new Map(Object.entries(tags)),
  });

  test.each<[string, PublicName, readonly string[]]>([
    ["no comment", name("type", "", {}), ["a summary", "a category"]],
    ["another category", name("type", "A.", { category: "Misc" }), ["a category of the list, not Misc"]],
    ["a function without an example", name("function", "A.", { category: "Time" }), ["an example"]],
    ["all there", name("function", "A.", { category: "Time", example: "```ts\n1;\n```" }), []],
  ])("%s", (_, one, found) => {
    expect(lacks(one, ["Time"])).toEqual(found);
  });
});
