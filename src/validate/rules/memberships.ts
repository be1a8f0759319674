import type { JsonPath } from "../../diagnostics/index.js";
import type { MembershipData, PeriodEnd, SingleUnitData } from "../../plan/data.js";
import type { Lifetime } from "../../plan/existence.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

/** A membership with its unit and place. */
interface Placed {
  readonly unit: SingleUnitData;
  readonly membership: MembershipData;
  readonly at: number;
  readonly path: JsonPath;
}

const memberships = ({ data }: LibraryContext): readonly Placed[] =>
  data.units.flatMap((unit, n) =>
    unit.kind === "collective"
      ? []
      : (unit.memberOf ?? []).map((membership, at) => ({
          unit,
          membership,
          at,
          path: ["units", n, "memberOf", at],
        })),
  );

const named = ({ index }: LibraryContext, { unit, membership }: Placed) => ({
  unit: unit.name,
  collective: index.units.get(membership.collective)?.name ?? membership.collective,
});

const endsBefore = (end: PeriodEnd, begin: PeriodEnd): boolean =>
  end !== null && begin !== null && end <= begin;

const overlap = (a: MembershipData, b: MembershipData): boolean =>
  a.collective === b.collective && !endsBefore(a.to, b.from) && !endsBefore(b.to, a.from);

const overlapping = ({ unit, membership, at }: Placed): boolean =>
  (unit.memberOf ?? []).slice(0, at).some((other) => overlap(other, membership));

/** An open end says nothing; only a stated day can lie outside. */
function outside({ membership }: Placed, { from, to }: Lifetime): "from" | "to" | undefined {
  if (membership.from !== null && from !== null && membership.from < from) return "from";
  if (endsBefore(to, membership.from)) return "from";
  if (membership.to !== null && to !== null && membership.to > to) return "to";
  return endsBefore(membership.to, from) ? "to" : undefined;
}

function outsideLifetime(context: LibraryContext): readonly Finding<"membership.outside-lifetime">[] {
  return memberships(context).flatMap((placed) => {
    const lifetime = context.index.lifetimes.get(placed.unit.id) ?? { from: null, to: null };
    const key = outside(placed, lifetime);
    if (key === undefined) return [];
    return [{ params: { ...named(context, placed), ...lifetime }, path: [...placed.path, key] }];
  });
}

/** Who belongs to a collective, and when. */
export const membershipRules = (): readonly LibraryRule[] => [
  rule({
    code: "membership.overlap",
    tier: "basic",
    severity: "error",
    check: (context) =>
      memberships(context)
        .filter(overlapping)
        .map((placed) => ({ params: named(context, placed), path: placed.path })),
  }),
  rule({
    code: "membership.outside-lifetime",
    tier: "basic",
    severity: "error",
    check: outsideLifetime,
  }),
  rule({
    code: "membership.doubt-unexplained",
    tier: "strict",
    severity: "warning",
    check: (context) =>
      memberships(context)
        .filter(
          ({ membership: { certainty, doubt = "" } }) => certainty === "doubtful" && doubt.trim() === "",
        )
        .map((placed) => ({ params: named(context, placed), path: [...placed.path, "doubt"] })),
  }),
];
