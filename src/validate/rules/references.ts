import type { Diagnostic, DiagnosticCode, Suggestion } from "../../diagnostics/index.js";
import { nearestWords } from "../nearest.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

type Broken = Extract<Diagnostic, { code: "plan.dangling-reference" | "plan.duplicate-id" | "plan.cycle" }>;

const isOf =
  <Code extends Broken["code"]>(code: Code) =>
  (diagnostic: Diagnostic): diagnostic is Extract<Broken, { code: Code }> =>
    diagnostic.code === code;

type Dangling = Extract<Broken, { code: "plan.dangling-reference" }>;

/** The ids that a reference of a kind may have meant. */
function idsOf({ data }: LibraryContext, kind: string): readonly string[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    unit: data.units,
    group: data.groups,
    clause: data.clauses,
    obligation: data.obligations,
    ambiguity: data.ambiguities,
    source: data.sources,
    task: data.tasks.map(({ key }) => ({ id: key })),
    part: data.tasks.flatMap(({ parts }) => parts),
  };
  return (lists[kind] ?? []).map(({ id }) => id);
}

function withNearest(
  context: LibraryContext,
  { params, path }: Dangling,
): Finding<"plan.dangling-reference"> {
  if (path === undefined) return { params };
  const suggestions = nearestWords(params.id, idsOf(context, params.kind)).map(
    (replacement): Suggestion => ({
      applicability: "maybe",
      edits: [{ target: { kind: "path", path }, replacement }],
    }),
  );
  return suggestions.length === 0 ? { params, path } : { params, path, suggestions };
}

/** What follows from an id that leads nowhere, or to two things. */
const followers: readonly DiagnosticCode[] = ["task.without-clause", "group.empty", "task.part-elsewhere"];

/** Ids that lead nowhere, to two things, or in a circle: found where `compilePlan` finds them. */
export const referenceRules = (): readonly LibraryRule[] => [
  rule({
    code: "plan.dangling-reference",
    tier: "basic",
    severity: "error",
    implies: followers,
    check: (context) =>
      context.broken.filter(isOf("plan.dangling-reference")).map((one) => withNearest(context, one)),
  }),
  rule({
    code: "plan.duplicate-id",
    tier: "basic",
    severity: "error",
    implies: [...followers, "plan.dangling-reference", "unit.same-name", "unit.alias-shadows-name"],
    check: ({ broken }) =>
      broken.filter(isOf("plan.duplicate-id")).map(({ code: _, severity: __, ...finding }) => finding),
  }),
  rule({
    code: "plan.cycle",
    tier: "basic",
    severity: "error",
    check: ({ broken }) =>
      broken.filter(isOf("plan.cycle")).map(({ code: _, severity: __, ...finding }) => finding),
  }),
];
