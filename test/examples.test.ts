import { existsSync } from "node:fs";
import { join } from "node:path";
import { isFengongError } from "fengong/diagnostics";
import { afterAll, describe, expect, test } from "vitest";
import { typeErrors } from "./support/check-types.js";
import { docExamples, type Example, fencedExamples, prepare } from "./support/examples.js";
import { literalValue, type Outcome, readyExamples, removeBundles } from "./support/run-example.js";
import { filesUnder, readSource, root } from "./support/source-files.js";

const pages = [
  ...["README.md", "README.zh-CN.md"].filter((page) => existsSync(join(root, page))).map(readSource),
  ...filesUnder("docs", ".md"),
];

/** Every block of a doc comment or a page that may run. */
const examples: readonly Example[] = [
  ...filesUnder("src", ".ts").flatMap(docExamples),
  ...pages.flatMap(fencedExamples),
].filter(({ run }) => run);

/** A promise that ends badly is heard by the tests, each for itself. */
const runs = readyExamples(examples.map(({ code }) => code));
runs.catch(() => undefined);

function hold(outcome: Outcome): void {
  const { expected, line } = outcome;
  if (expected.kind === "throws") {
    const threw = "error" in outcome && isFengongError(outcome.error) ? outcome.error.code : "nothing";
    expect(threw, `line ${line}`).toBe(expected.code);
    return;
  }
  if ("error" in outcome) throw outcome.error;
  expect(outcome.value, `line ${line}`).toEqual(literalValue(expected.literal));
}

/** Every promise must have been reached, and come out as it says. */
function holdAll(code: string, outcomes: readonly Outcome[]): void {
  expect(outcomes.length, "promises reached").toBeGreaterThanOrEqual(
    prepare(code, "check").expectations.length,
  );
  outcomes.forEach(hold);
}

async function holds(code: string): Promise<void> {
  const [run] = await readyExamples([code]);
  holdAll(code, (await run?.()) ?? []);
}

afterAll(removeBundles);

describe("the examples of doc comments and pages do what they say", () => {
  test("there are some", () => expect(examples.length).toBeGreaterThan(5));

  test("their types are right", () => expect(typeErrors(examples)).toEqual([]), 60_000);

  test.each(examples.map(({ path, line, code }, at) => [`${path}:${line}`, code, at] as const))(
    "%s",
    async (_, code, at) => holdAll(code, (await (await runs)[at]?.()) ?? []),
  );
});

describe("the check can fail", () => {
  const fails = (code: string, reason: string | RegExp) => expect(holds(code)).rejects.toThrow(reason);

  test("a wrong result", async () => {
    await holds("const a = 1;\na + 1; // => 2");
    await fails("const a = 1;\na + 1; // => 3", "line 2: expected 2 to deeply equal 3");
    await fails("[{ a: 1 }]; // => [{ a: 2 }]", "line 1");
  });

  test("a result over several lines, and a remark after it", async () => {
    await holds("[1, 2];\n// => [\n//   1,\n//   2,\n// ]\n// A remark.");
    await holds("({ a: 1 }); // => {\n// a: 1 }");
    await fails("[1, 2];\n// => [\n//   1,\n//   3,\n// ]", "line 1");
  });

  test("what is printed", async () => {
    await holds('console.log("牵头"); // => "牵头"');
    await fails('console.log("牵头"); // => "配合"', "line 1");
  });

  test("an awaited result", async () => {
    await holds("await Promise.resolve(2); // => 2");
    await fails("await Promise.resolve(2); // => 3", "line 1");
  });

  test("an error by its code", async () => {
    const broken = 'import { isFengongError } from "fengong/diagnostics";\n';
    const error = '{ name: "FengongError", code: "date.impossible", diagnostics: [] }';
    await holds(`${broken}(() => { throw ${error}; })(); // => throws date.impossible`);
    await fails(`${broken}(() => { throw ${error}; })(); // => throws date.malformed`, "line 2");
    await fails(`${broken}isFengongError(1); // => throws date.malformed`, "line 2");
    await fails(`${broken}(() => { throw new RangeError("x"); })(); // => 1`, "x");
  });

  test("a result that is never reached, or that belongs to nothing", async () => {
    await fails("if (false as boolean) {\n  1 + 1; // => 2\n}", "promises reached");
    await fails("const a = 1; // => 1", '1 "// =>" without an expression statement before it');
  });

  test("a block that does not run", async () => {
    await fails('import { nothing } from "fengong/nowhere";\nnothing();', "Could not resolve");
    await fails('throw new Error("as written");', "as written");
  });

  test("among many, only the block that is wrong", async () => {
    const runs = await readyExamples([
      "1; // => 1",
      'import { nothing } from "fengong/nowhere";\nnothing();',
      "const a = 1; // => 1",
      "2; // => 2",
    ]);
    const ends = await Promise.allSettled(runs.map((run) => run()));
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
  });

  test("a promise can name nothing of the example", async () => {
    await fails("const a = 1;\na; // => a", "a is not defined");
  });

  test("a wrong type", () => {
    const code =
      'import { displayWidth } from "fengong/diagnostics";\n\nconst wide: string = displayWidth("局");\n';
    expect(typeErrors([{ path: "a.md", line: 4, code, run: true }])).toEqual([
      "a.md:6: Type 'number' is not assignable to type 'string'.",
    ]);
  }, 60_000);

  test("blocks are found where they stand", () => {
    const page = "# A\n\n```ts\n1; // => 1\n```\n\n- b\n  ```ts no-run\n  2;\n  ```\n\n```json\n{}\n```\n";
    expect(fencedExamples({ path: "a.md", text: page })).toEqual([
      { path: "a.md", line: 4, code: "1; // => 1\n", run: true },
      { path: "a.md", line: 9, code: "2;\n", run: false },
    ]);
    const comment =
      "const a = 1;\n  /**\n   * Text.\n   *\n   * @example\n   * ```ts\n   * 1; // => 1\n   * ```\n   */\n";
    expect(docExamples({ path: "a.ts", text: comment })).toEqual([
      { path: "a.ts", line: 7, code: "1; // => 1\n", run: true },
    ]);
  });
});
