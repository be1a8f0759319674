import { describe, expect, test } from "vitest";
import { breaches, climbs, floorsOf, foldersInACircle, houseOf, importCycle } from "./support/house.js";
import { impurities } from "./support/purity.js";
import { filesUnder, readSource, type SourceFile } from "./support/source-files.js";

const files = filesUnder("src", ".ts");
const design = readSource("docs/design.md").text;
const house = houseOf(design);

describe("the house stands as docs/design.md draws it", () => {
  test("the table is found", () => {
    expect([...house.keys()]).toEqual(
      expect.arrayContaining([
        "diagnostics",
        "date",
        "calendar",
        "timing",
        "plan",
        "query",
        "messages",
        "plans",
      ]),
    );
  });

  test("folders import downwards only, and every folder is in the table", () => {
    expect(breaches(files, house)).toEqual([]);
  });

  test("within a folder that has floors, imports lead down", () => {
    const floors = floorsOf(design);
    expect([...floors.keys()]).toEqual(["grammar", "import"]);
    expect(climbs(files, floors)).toEqual([]);
  });

  test("no file needs itself through others", () => {
    expect(importCycle(files)).toEqual([]);
  });

  test("no two folders of the table stand above each other", () => {
    expect(foldersInACircle(house)).toEqual([]);
  });
});

describe("src reaches for nothing outside its arguments", () => {
  /** The one bridge from a `Date`: the platform alone knows what a zone's clock shows, and the zone is an argument. */
  const bridge = /^src\/date\/to-iso-date\.ts:\d+: (?:Intl|toLocaleDateString)$/;

  test("no clock, machine, locale, chance or any", () => {
    expect(files.flatMap(impurities).filter((found) => !bridge.test(found))).toEqual([]);
  });
});

describe("the checks can fail", () => {
  const drawn = houseOf(`
  shapes/   words      -> nothing
  date/     more words -> shapes
  plan/     types      -> date (types)
  texts/    words      -> shapes, all (types); nothing imports it
`);
  const file = (path: string, text: string): SourceFile => ({ path, text });

  test("what a table says", () => {
    expect(Object.fromEntries([...drawn].map(([folder, to]) => [folder, Object.fromEntries(to)]))).toEqual({
      shapes: {},
      date: { shapes: "all" },
      plan: { date: "types", shapes: "types" },
      texts: { shapes: "all", date: "types", plan: "types" },
    });
  });

  test.each([
    [
      'import { a } from "../date/index.js";',
      ["src/plan/x.ts imports values of date/, of which it may use types"],
    ],
    [
      'import { type A, b } from "../date/index.js";',
      ["src/plan/x.ts imports values of date/, of which it may use types"],
    ],
    [
      'export * from "../date/index.js";',
      ["src/plan/x.ts imports values of date/, of which it may use types"],
    ],
    [
      'const a = import("../date/index.js");',
      ["src/plan/x.ts imports values of date/, of which it may use types"],
    ],
    ['import "../texts/index.js";', ["src/plan/x.ts imports texts/, which does not stand after its arrow"]],
    [
      'import type { A } from "../texts/index.js";',
      ["src/plan/x.ts imports texts/, which does not stand after its arrow"],
    ],
    ['import { a } from "../index.js";', ["src/plan/x.ts imports the entry src/index.ts"]],
    ['import type { A } from "../date/index.js";', []],
    ['import { type A, type B } from "../date/index.js";', []],
    ['export type { A } from "../date/index.js";', []],
    ['type A = import("../shapes/index.js").A;', []],
    ['import { a } from "./y.js"; import { add } from "date-fns";', []],
  ])("%s", (text, found) => {
    expect(breaches([file("src/plan/x.ts", text)], drawn)).toEqual(found);
  });

  test("a table that draws a circle", () => {
    const circle = houseOf(
      "  a/  x  -> b\n  b/  x  -> c\n  c/  x  -> a (types)\n  d/  x  -> e\n  e/  x  -> d\n",
    );
    expect(foldersInACircle(circle)).toEqual(["d", "e"]);
  });

  test("a folder that the table forgets", () => {
    expect(breaches([file("src/extra/x.ts", "")], drawn)).toEqual(["extra/ is missing from the table"]);
  });

  test.each([
    ["src/big/low/x.ts", "../low/y.js", []],
    ["src/big/high/x.ts", "../low/y.js", []],
    ["src/big/index.ts", "./high/y.js", []],
    ["src/big/low/x.ts", "../../other/y.js", []],
    [
      "src/big/low/x.ts",
      "../high/y.js",
      ["src/big/low/x.ts imports src/big/high/y.ts, which stands above it"],
    ],
    [
      "src/big/high/x.ts",
      "../index.js",
      ["src/big/high/x.ts imports src/big/index.ts, which stands above it"],
    ],
    ["src/big/new/x.ts", "../low/y.js", ["src/big/new/x.ts stands on no floor that is drawn"]],
  ])("%s imports %s", (path, specifier, found) => {
    const floors = floorsOf("  big/low/   words\n  big/high/  more words\n");
    expect(climbs([file(path, `import { y } from "${specifier}";`)], floors)).toEqual(found);
  });

  test("a circle of files; types do not make one", () => {
    const circle = [
      file("src/a/x.ts", 'import { y } from "./y.js";'),
      file("src/a/y.ts", 'export { z } from "../b/z.js";'),
      file("src/b/z.ts", 'import { x } from "../a/x.js";'),
    ];
    expect(importCycle(circle)).toEqual(["src/a/x.ts", "src/a/y.ts", "src/b/z.ts", "src/a/x.ts"]);
    const typed = circle.map(({ path, text }) => file(path, text.replace("import {", "import type {")));
    expect(importCycle(typed)).toEqual([]);
  });

  test.each([
    ["const a = new Date();", ["src/x.ts:1: new Date()"]],
    ["const a = new Date;", ["src/x.ts:1: new Date()"]],
    ["\nconst a = Date.now();", ["src/x.ts:2: Date.now"]],
    ["const a = process.env;", ["src/x.ts:1: process"]],
    ["console.log(1);", ["src/x.ts:1: console"]],
    ['const a = "b".toLocaleUpperCase();', ["src/x.ts:1: toLocaleUpperCase"]],
    ['const a = "b".localeCompare("c");', ["src/x.ts:1: localeCompare"]],
    ["const a: any = 1;", ["src/x.ts:1: any"]],
    ["const a = b as unknown as Array<any>;", ["src/x.ts:1: any"]],
    ["const a = new Intl.Segmenter();", ["src/x.ts:1: Intl"]],
    ['const a = new Date(0); const b = "new Date() process. any"; /* console. */', []],
    ["const a = plan.process; const b = { console: 1 };", []],
  ])("%s", (text, found) => {
    expect(impurities(file("src/x.ts", text))).toEqual(found);
  });
});
