import type { UnitData } from "../../plan/data.js";
import { type LibraryContext, type LibraryRule, rule } from "../rule.js";

/** Every unit and collective that a clause or the notice names as acting. */
function namedUnits({ data }: LibraryContext): ReadonlySet<string> {
  return new Set([
    data.document.issuer,
    ...data.clauses.flatMap(({ assignments, openList }) => [
      ...assignments.flatMap(({ unit, bracketed }) =>
        bracketed === undefined ? [unit] : [unit, bracketed.unit],
      ),
      ...(openList === undefined ? [] : [openList.of]),
    ]),
    ...data.obligations.flatMap(({ actor, recipient }) =>
      recipient === null ? [actor] : [actor, recipient.unit],
    ),
    ...data.inspections.map(({ inspector }) => inspector),
  ]);
}

/** Collectives that words reach through others: the base of a residual, those it may include. */
function reached(context: LibraryContext): ReadonlySet<string> {
  const found = new Set(namedUnits(context));
  for (const id of found) {
    const unit = context.index.units.get(id);
    if (unit?.kind !== "collective") continue;
    // A set that grows while it is walked is walked to its end.
    for (const base of [...(unit.residualOf ?? []), ...(unit.mayInclude ?? []).map(({ unit: one }) => one)]) {
      found.add(base);
    }
  }
  return found;
}

/** A part of a collective (26个领域相关市直部门) is reached with the whole, a successor with what it follows. */
function isReached({ index }: LibraryContext, unit: UnitData, found: ReadonlySet<string>): boolean {
  if (found.has(unit.id)) return true;
  if (unit.kind === "collective") return unit.subsetOf !== undefined && found.has(unit.subsetOf);
  return (
    (unit.memberOf ?? []).some(({ collective }) => found.has(collective)) ||
    (index.successionsTo.get(unit.id) ?? []).length > 0
  );
}

/** Units that the plan has and uses for nothing. */
export const unassignedRules = (): readonly LibraryRule[] => [
  rule({
    code: "unit.never-assigned",
    tier: "strict",
    severity: "info",
    check: (context) => {
      const found = reached(context);
      return context.data.units.flatMap((unit, at) =>
        isReached(context, unit, found) ? [] : [{ params: { unit: unit.name }, path: ["units", at] }],
      );
    },
  }),
];
