import { isFengongError, type PlanData } from "fengong";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { parsePlan, planSchema, safeParsePlan, validatePlan } from "fengong/validate";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import { exactly, fields, oneOf, type Same } from "../../src/validate/schema/build.js";

const seed = (): Record<string, unknown> => JSON.parse(JSON.stringify(zhongshan2021));
const codesOf = (json: unknown) =>
  safeParsePlan(json).diagnostics.map(({ code, path }) => [code, path?.join(".")]);

describe("the schema and the types of the model are one", () => {
  test("the schema gives plan data, no more and no less", () => {
    expectTypeOf<Same<z.output<typeof planSchema>, PlanData>>().toEqualTypeOf<true>();
    expectTypeOf(planSchema).toEqualTypeOf<z.ZodMiniType<PlanData>>();
  });

  test("a schema that does not fit its model does not compile", () => {
    interface Model {
      readonly id: string;
      readonly role: "lead" | "support";
      readonly note?: string;
    }
    const id = z.string();
    const role = oneOf<Model["role"]>()("lead", "support");
    const note = z.exactOptional(z.string());
    fields<Model>()({ id, role, note });
    // @ts-expect-error: a key is missing
    fields<Model>()({ id, role });
    // @ts-expect-error: a key that the model has not
    fields<Model>()({ id, role, note, more: z.string() });
    // @ts-expect-error: an optional key must be optional
    fields<Model>()({ id, role, note: z.string() });
    // @ts-expect-error: `undefined` may not stand for a key that is left out
    fields<Model>()({ id, role, note: z.optional(z.string()) });
    // @ts-expect-error: narrower than the model
    fields<Model>()({ id: z.literal("a"), role, note });
    // @ts-expect-error: a word is missing
    oneOf<Model["role"]>()("lead");
    // @ts-expect-error: a member of the union is missing
    exactly<"a" | "b">()(z.literal("a"));
    expect(role).toBeDefined();
  });
});

describe("everything wrong is found at once", () => {
  test("each with its path", () => {
    const plan = seed();
    const [first] = plan.tasks as [Record<string, unknown>];
    delete first.cites;
    first.numbr = 1;
    first.number = "1";
    plan.revision = -1;
    plan.period = { first: "2021-1-1", last: "2021-02-30" };
    expect(codesOf(plan)).toEqual([
      ["data.not-a-count", "revision"],
      ["date.malformed", "period.first"],
      ["date.impossible", "period.last"],
      ["data.wrong-type", "tasks.0.number"],
      ["data.missing-key", "tasks.0.cites"],
      ["data.unknown-key", "tasks.0.numbr"],
    ]);
  });

  test("no text of zod comes out", () => {
    const found = safeParsePlan({ format: "fengong/1", units: [1], tasks: "many" }).diagnostics;
    expect(JSON.stringify(found)).not.toContain("Invalid input");
    expect(found.length).toBeGreaterThan(10);
  });

  test.each([
    [null, [["data.wrong-type", ""]]],
    [[], [["data.wrong-type", ""]]],
    ["{}", [["data.wrong-type", ""]]],
    [undefined, [["data.not-json", ""]]],
    [() => 1, [["data.not-json", ""]]],
    [{ format: "fengong/2", units: 1 }, [["plan.unsupported-format", "format"]]],
  ])("%j", (json, codes) => {
    expect(codesOf(json)).toEqual(codes);
  });

  test("a missing format is said beside the rest", () => {
    const { format: _, ...plan } = seed();
    expect(codesOf({ ...plan, revision: "x" })).toEqual([
      ["plan.unsupported-format", "format"],
      ["data.wrong-type", "revision"],
    ]);
  });

  test.each([
    [{ dueOf: 1 }, "data.wrong-type", "obligations.0.timing.event.dueOf"],
    ["publicaton", "data.not-in-list", "obligations.0.timing.event"],
    [7, "data.wrong-type", "obligations.0.timing.event"],
    [{ words: "x", dueOf: "y" }, "data.unknown-key", "obligations.0.timing.event.words"],
  ])("an event that is none of its kinds: %j", (event, code, path) => {
    const plan = seed();
    const [obligation] = plan.obligations as [{ timing: Record<string, unknown> }];
    obligation.timing.event = event;
    expect(codesOf(plan)).toContainEqual([code, path]);
  });

  test("a kind of timing that there is not, with those that there are", () => {
    const plan = seed();
    const [obligation] = plan.obligations as [{ timing: Record<string, unknown> }];
    obligation.timing.kind = "workingDayAfter";
    const [found] = safeParsePlan(plan).diagnostics;
    expect(found?.code === "data.not-in-list" && found.params.nearest[0]).toBe("workingDaysAfter");
  });
});

describe("nothing in the data is run, and nothing is changed", () => {
  test.each(["__proto__", "constructor", "prototype"])("the key %s is refused at any depth", (key) => {
    const plan = seed();
    plan.ext = JSON.parse(`{ "deep": [{ "${key}": { "polluted": true } }] }`);
    expect(codesOf(plan)).toEqual([["data.forbidden-key", `ext.deep.0.${key}`]]);
    expect("polluted" in {}).toBe(false);
  });

  test("a getter is not called", () => {
    const plan = seed();
    let called = 0;
    Object.defineProperty(plan, "title", { enumerable: true, get: () => ++called });
    expect(codesOf(plan)).toEqual([["data.not-json", "title"]]);
    expect(called).toBe(0);
  });

  test("values that JSON has not", () => {
    const ext = { a: new Date(0), b: Number.NaN, c: undefined, d: 1n, e: new Map(), f: Symbol("x") };
    expect(codesOf({ ...seed(), ext })).toEqual(
      ["a", "b", "c", "d", "e", "f"].map((key) => ["data.not-json", `ext.${key}`]),
    );
  });

  test("the value is a frozen copy, with what stands under ext", () => {
    const plan = { ...seed(), ext: { ours: { kept: [1, null, "x"] } } };
    const before = JSON.stringify(plan);
    const value = parsePlan(plan);
    expect(JSON.stringify(plan)).toBe(before);
    expect(Object.isFrozen(plan)).toBe(false);
    expect(Object.isFrozen(value.ext)).toBe(true);
    expect(value.ext).toEqual(plan.ext);
    expect(value).not.toBe(plan);
  });
});

describe("parsePlan", () => {
  test("throws all of it", () => {
    const attempt = (): unknown => {
      try {
        return parsePlan({ ...seed(), revision: -1, title: "" });
      } catch (error) {
        return isFengongError(error, "data.not-a-count") ? error.diagnostics.map(({ code }) => code) : error;
      }
    };
    expect(attempt()).toEqual(["data.not-a-count", "data.blank"]);
  });

  test("validatePlan says what is wrong with the structure first, and alone", () => {
    expect(validatePlan({ ...seed(), revision: -1, ambiguities: [] }).map(({ code }) => code)).toEqual([
      "data.not-a-count",
    ]);
  });
});
