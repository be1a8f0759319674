import fc from "fast-check";
import { type PlanData, toSimplified } from "fengong";
import { chinaMainland } from "fengong/calendar";
import type { Diagnostic } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
import { planRules, validatePlan } from "fengong/validate";
import { describe, expect, test } from "vitest";
import { type Mutation, mutations, type Pick } from "./mutations.js";

const seed = JSON.stringify(zhongshan2021);

/** Draws from a list of numbers, so that fast-check can repeat and shrink every choice. */
function picking(draws: readonly number[]): Pick {
  let next = 0;
  return (items) => {
    const draw = draws[next++ % draws.length] ?? 0;
    const item = items[draw % items.length];
    if (item === undefined && items.length === 0) throw new Error("nothing to choose from");
    return items[draw % items.length] as (typeof items)[number];
  };
}

/** Texts make a change of words two mistakes: they are given to the rules that compare with them only. */
const needTexts = new Set<string>(["span.words-mismatch", "plan.text-mismatch"]);

function validate(plan: PlanData, code: string): readonly Diagnostic[] {
  const texts = needTexts.has(code) ? { texts: zhongshan2021Texts, simplify: toSimplified } : {};
  return validatePlan(plan, { tier: "strict", calendar: chinaMainland, ...texts });
}

const rules = planRules();

describe("a valid plan broken in one way", () => {
  test("there is a way for every rule", () => {
    expect(Object.keys(mutations).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  test.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, { implies = [] }) => {
    const mutate: Mutation | undefined = mutations[code];
    if (mutate === undefined) throw new Error(`no mutation for ${code}`);
    const draws = fc.array(fc.nat({ max: 9999 }), { minLength: 6, maxLength: 6 });
    const property = fc.property(draws, (drawn) => {
      const plan = JSON.parse(seed);
      const path = mutate(plan, picking(drawn));
      const found = validate(plan, code);
      const own = found.filter((one) => one.code === code).map((one) => one.path);
      expect(own, "the right code at the right path").toContainEqual(path);
      const others = found.filter((one) => one.severity === "error" && one.code !== code);
      expect(
        others.filter((one) => !implies.includes(one.code)).map((one) => [one.code, one.path]),
        "no other error",
      ).toEqual([]);
    });
    fc.assert(property, { numRuns: 15 });
  });
});
