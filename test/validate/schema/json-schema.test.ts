import { Ajv2020 } from "ajv/dist/2020.js";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../corpus/cases.js";
import { example, inputOf } from "../../corpus/run.js";
import { kinds } from "./descriptions.js";
import { planJsonSchema } from "./generate.js";

const schema = planJsonSchema();
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true }, allowUnionTypes: true });
const accepts = ajv.compile(schema);

describe("plan.schema.json, read by a validator that is not ours", () => {
  test("is of the draft it says", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("accepts the plan that ships with the library, and the example of the corpus", () => {
    expect(accepts(JSON.parse(JSON.stringify(zhongshan2021))), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts(example), JSON.stringify(accepts.errors)).toBe(true);
  });

  test.each([
    "data.unknown-key",
    "data.missing-key",
    "data.wrong-type",
    "data.not-in-list",
    "data.blank",
    "data.malformed-id",
    "data.not-a-count",
    "data.malformed-hash",
    "date.malformed-yearly-day",
    "plan.unsupported-format",
  ])("refuses what safeParsePlan refuses: %s", (code) => {
    expect(accepts(inputOf(caseOf(code)))).toBe(false);
  });

  test("has a description in both languages for every kind and every key", () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string }> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (!/\p{Script=Han}.*。.*[a-z].*\.$/u.test(value.description ?? "")) bare.push(`${path}.${key}`);
      }
      for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
    };
    visit(schema, "");
    expect([...new Set(bare)]).toEqual([]);
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(
      Object.keys(kinds)
        .filter((kind) => kind !== "Plan")
        .sort(),
    );
  });
});
