import { describe, expect, test } from "vitest";
import { type Expectation, fencedExamples, prepare } from "../support/examples.js";
import { literalValue } from "../support/run-example.js";
import { readSource } from "../support/source-files.js";
import { run, write } from "./application.js";

const examples = fencedExamples(readSource("README.md"));

const promised = (expectation: Expectation): unknown =>
  expectation.kind === "throws" ? { threw: expectation.code } : literalValue(expectation.literal);

/** The example as a file that anybody may type, with what it would print handed over as JSON. */
const typed = (code: string): string => `${code}
function came(index, value) {
  try {
    seen()[index] = value();
  } catch (error) {
    seen()[index] = { threw: error.code };
  }
}
function seen() {
  globalThis.seen ??= [];
  return globalThis.seen;
}
console.log(JSON.stringify(seen()));
`;

describe("the README, typed by a stranger who has the package alone", () => {
  test("the question and the five recipes are there", () => expect(examples.length).toBe(6));

  test.each(examples.map(({ line, code }) => [line, code] as const))("line %i", (line, code) => {
    const { code: ready, expectations } = prepare(code, "came");
    const printed: unknown = JSON.parse(run(write(`readme-${line}.mjs`, typed(ready))));
    expect(printed).toEqual(expectations.map(promised));
  });
});
