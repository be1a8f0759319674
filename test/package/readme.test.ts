import { spawnSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { type Expectation, fencedExamples, prepare } from "../support/examples.js";
import { readSource } from "../support/source-files.js";
import { typeCheck, writeIn } from "./application.js";

const snippets = ["README.md", "README.zh-CN.md"]
  .map(readSource)
  .flatMap(fencedExamples)
  .filter(({ run }) => run);

/** A promised error stands for itself by its code. */
const promised = (expectation: Expectation): string =>
  `() => (${expectation.kind === "value" ? expectation.literal : JSON.stringify(`throws ${expectation.code}`)}\n)`;

/** A snippet as a user types it in, not translated from TypeScript, with what it promises compared as it runs. */
function script(code: string): string {
  const { code: ready, expectations } = prepare(code, "check");
  return `
import assert from "node:assert/strict";
const expected = [${expectations.map(promised).join(",\n")}];
let held = 0;
const compare = (at, value) => { assert.deepEqual(value, expected[at]()); held += 1; };
const outcome = (value) => { try { return value(); } catch (error) { if (!("code" in error)) throw error; return "throws " + error.code; } };
const check = (at, value) => {
  const given = outcome(value);
  return given instanceof Promise ? given.then((settled) => compare(at, settled)) : compare(at, given);
};
process.on("exit", () => console.log(held + " of " + expected.length));
${ready}`;
}

const application = (): string => inject("application");
const run = (name: string, code: string) =>
  spawnSync(process.execPath, [writeIn(application(), name, script(code))], { encoding: "utf8" });

describe("the READMEs, typed in where the tarball is installed", () => {
  test("there is something to type in", () => expect(snippets.length).toBeGreaterThanOrEqual(10));

  test.each(snippets.map(({ path, line, code }) => [`${path}:${line}`, code] as const))(
    "%s gives what it says, as an ES module",
    (_, code) => {
      const { stdout, stderr } = run("typed-in.mjs", code);
      const count = prepare(code, "check").expectations.length;
      expect(stderr).toBe("");
      expect(stdout.trim().split("\n").at(-1)).toBe(`${count} of ${count}`);
    },
  );

  test("all of them are right TypeScript", () => {
    const files = snippets.map(({ code }, at) =>
      writeIn(application(), `typed-in-${at}.mts`, `${code}\nexport {};\n`),
    );
    expect(typeCheck(files, ["--skipLibCheck", "--module", "nodenext"])).toBe("");
  });

  test("the check can fail", () => {
    expect(run("wrong.mjs", "1 + 1; // => 3").stderr).toContain("AssertionError");
    expect(run("wrong.mjs", "if (false) {\n  1; // => 1\n}").stdout.trim()).toBe("0 of 1");
  });
});
