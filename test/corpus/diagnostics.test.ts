import { diagnosticTexts } from "fengong/diagnostics";
import { planRules, validatePlan } from "fengong/validate";
import { describe, expect, test } from "vitest";
import { samples } from "../messages/samples.js";
import { readSource } from "../support/source-files.js";
import { caseOf, corpusCodes, fileOf, outputOf, ownDiagnostics } from "./cases.js";
import { diagnosticsPage } from "./page.js";
import { example, inputOf } from "./run.js";

const codes = Object.keys(diagnosticTexts.zh).sort();

describe("every code of the library has a case, and every case a code", () => {
  test("folders and codes are the same", () => {
    expect(corpusCodes()).toEqual(codes);
    expect(Object.keys(samples).sort()).toEqual(codes);
    expect(Object.keys(diagnosticTexts.en).sort()).toEqual(codes);
  });

  test("every rule has one", () => {
    expect(
      planRules()
        .map(({ code }) => code)
        .filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });

  test("the example that is changed is itself without a fault", () => {
    expect(validatePlan(example, { tier: "strict" }).filter(({ severity }) => severity !== "info")).toEqual(
      [],
    );
  });
});

describe.each(codes)("%s", (code) => {
  test("is what its case gives, in both languages and as JSON", () => {
    expect(ownDiagnostics(code).length).toBeGreaterThan(0);
    const output = outputOf(code);
    for (const name of Object.keys(output) as (keyof typeof output)[]) {
      expect(output[name], name).toBe(readSource(fileOf(code, name)).text);
    }
  });

  test("says its cause and its fix in both languages", () => {
    const { cause, fix } = caseOf(code);
    for (const sentence of [cause.zh, cause.en, fix.zh, fix.en]) expect(sentence.trim()).not.toBe("");
  });

  test("changes nothing of what it was given", () => {
    const one = caseOf(code);
    if (one.validate === undefined || ["data.circular", "data.too-deep"].includes(code)) return;
    const input = inputOf(one);
    const before = JSON.stringify(input);
    validatePlan(input, { tier: "strict" });
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe("docs/diagnostics.md", () => {
  test("is what npm run diagnostics writes", () => {
    expect(readSource("docs/diagnostics.md").text).toBe(diagnosticsPage());
  });

  test("has an entry for every code", () => {
    const page = readSource("docs/diagnostics.md").text;
    expect(codes.filter((code) => !page.includes(`\n### ${code}\n`))).toEqual([]);
  });
});
