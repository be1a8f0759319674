import type { Edit, JsonPath } from "../../diagnostics/index.js";
import type { PlanData } from "../../plan/data.js";
import { type Finding, type LibraryRule, rule } from "../rule.js";

type Impossible = Finding<"period.impossible">;
type Of = Impossible["params"]["of"];

const swapped = (
  path: JsonPath,
  keys: readonly [string, string],
  [from, to]: readonly [string, string],
): readonly Edit[] => [
  { target: { kind: "path", path: [...path, keys[0]] }, replacement: to },
  { target: { kind: "path", path: [...path, keys[1]] }, replacement: from },
];

/** A period that holds no day; `closed` ones hold their last day. */
function judge(
  of: Of,
  ends: readonly [string | null | undefined, string | null | undefined],
  path: JsonPath,
  keys: readonly [string, string] = ["from", "to"],
): readonly Impossible[] {
  const [from, to] = ends;
  if (typeof from !== "string" || typeof to !== "string") return [];
  const closed = of === "plan" || of === "window";
  if (from < to || (closed && from === to)) return [];
  const edits = swapped(path, keys, [from, to]);
  const suggestions = from === to ? {} : { suggestions: [{ applicability: "likely", edits }] as const };
  return [{ params: { of, from, to }, path: [...path, keys[1]], ...suggestions }];
}

function ofUnits({ units }: PlanData): readonly Impossible[] {
  return units.flatMap((unit, at) =>
    unit.kind === "collective"
      ? []
      : [
          ...judge("unit", [unit.from, unit.to], ["units", at]),
          ...(unit.memberOf ?? []).flatMap(({ from, to }, n) =>
            judge("membership", [from, to], ["units", at, "memberOf", n]),
          ),
        ],
  );
}

/** A window over the turn of the year has its ends in the order of the year before: only full dates are compared. */
const isFull = (day: string | undefined): boolean => day?.startsWith("--") === false;

function ofWindows({ tasks }: PlanData): readonly Impossible[] {
  return tasks.flatMap(({ timings }, at) =>
    timings.flatMap((timing, n) =>
      timing.kind === "window" && isFull(timing.from) && isFull(timing.to)
        ? judge("window", [timing.from, timing.to], ["tasks", at, "timings", n]).map((finding) => ({
            ...finding,
            span: timing.span,
          }))
        : [],
    ),
  );
}

/** Periods that end before they begin. */
export const periodRules = (): readonly LibraryRule[] => [
  rule({
    code: "period.impossible",
    tier: "basic",
    severity: "error",
    implies: ["membership.outside-lifetime", "assignment.unit-not-standing"],
    check: ({ data }) => [
      ...judge("plan", [data.period.first, data.period.last], ["period"], ["first", "last"]),
      ...ofUnits(data),
      ...ofWindows(data),
    ],
  }),
];
