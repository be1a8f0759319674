import type { JsonPath } from "../../diagnostics/index.js";
import type { CollectiveData, PlanData } from "../../plan/data.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

/** Where only a collective makes sense, with the id that stands there. */
function wanted(data: PlanData): readonly { readonly id: string; readonly path: JsonPath }[] {
  return [
    ...data.units.flatMap((unit, at) =>
      unit.kind === "collective"
        ? [
            ...(unit.residualOf ?? []).map((id, n) => ({ id, path: ["units", at, "residualOf", n] })),
            ...(unit.subsetOf === undefined ? [] : [{ id: unit.subsetOf, path: ["units", at, "subsetOf"] }]),
          ]
        : (unit.memberOf ?? []).map(({ collective: id }, n) => ({
            id,
            path: ["units", at, "memberOf", n, "collective"],
          })),
    ),
    ...data.clauses.flatMap(({ openList }, at) =>
      openList === undefined ? [] : [{ id: openList.of, path: ["clauses", at, "openList", "of"] }],
    ),
    ...data.tasks.flatMap(({ actors }, at) =>
      actors.flatMap(({ narrows }, n) =>
        narrows === undefined ? [] : [{ id: narrows, path: ["tasks", at, "actors", n, "narrows"] }],
      ),
    ),
  ];
}

function singles({ data, index }: LibraryContext): readonly Finding<"unit.not-a-collective">[] {
  return wanted(data).flatMap(({ id, path }) => {
    const unit = index.units.get(id);
    return unit === undefined || unit.kind === "collective" ? [] : [{ params: { name: unit.name }, path }];
  });
}

/** Nothing says whom it stands for: no member, no other collective, no role. */
const saysNothing = ({ residualOf = [], roles = [], subsetOf }: CollectiveData): boolean =>
  residualOf.length === 0 && roles.length === 0 && subsetOf === undefined;

function memberless({ data, index }: LibraryContext): readonly Finding<"collective.no-known-member">[] {
  return data.units.flatMap((unit, at) =>
    unit.kind === "collective" && saysNothing(unit) && !index.members.has(unit.id)
      ? [{ params: { collective: unit.name }, path: ["units", at] }]
      : [],
  );
}

/** Units that stand for others. */
export const collectiveRules = (): readonly LibraryRule[] => [
  rule({
    code: "unit.not-a-collective",
    tier: "basic",
    severity: "error",
    implies: ["collective.no-known-member"],
    check: singles,
  }),
  rule({
    code: "collective.no-known-member",
    tier: "basic",
    severity: "warning",
    check: memberless,
  }),
];
