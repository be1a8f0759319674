import { describe, expect, test } from "vitest";
import build from "../../tsup.config.js";
import { lacks, type PublicName, publicNames } from "../support/public-names.js";
import { readSource } from "../support/source-files.js";

const config: { readonly entryPoints: readonly string[]; readonly categoryOrder: readonly string[] } =
  JSON.parse(readSource("typedoc.json").text);
const { entryPoints, categoryOrder } = config;

describe("every public name is documented", () => {
  const names = publicNames(entryPoints);

  test("the pages show every entry that is built", () => {
    const built = typeof build === "object" && !Array.isArray(build) ? Object.values(build.entry ?? {}) : [];
    expect([...entryPoints].sort()).toEqual(built.sort());
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
