import type { JsonPath, Suggestion } from "../../diagnostics/index.js";
import type { AssignmentData, ClauseData } from "../../plan/data.js";
import { presenceIn } from "../../plan/presence.js";
import { successorsIn } from "../../query/reach.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

const nameOf = ({ index }: LibraryContext, id: string): string => index.units.get(id)?.name ?? id;

/** An assignment with its clause and place. */
interface Placed {
  readonly clause: ClauseData;
  readonly assignment: AssignmentData;
  readonly path: JsonPath;
}

const placed = ({ data }: LibraryContext): readonly Placed[] =>
  data.clauses.flatMap((clause, at) =>
    clause.assignments.map((assignment, n) => ({
      clause,
      assignment,
      path: ["clauses", at, "assignments", n],
    })),
  );

const replaced = (
  path: JsonPath,
  replacement: unknown,
  applicability: Suggestion["applicability"],
): Suggestion => ({ applicability, edits: [{ target: { kind: "path", path }, replacement }] });

function notStanding(context: LibraryContext): readonly Finding<"assignment.unit-not-standing">[] {
  const { day, index } = context;
  return placed(context).flatMap(({ assignment, path }) => {
    const unit = index.units.get(assignment.unit);
    const presence = unit === undefined ? "unknown" : presenceIn(index, unit, day);
    if (unit === undefined || (presence !== "ended" && presence !== "yet-to-come")) return [];
    const successors = successorsIn(index, unit, day);
    const at = [...path, "unit"];
    return [
      {
        params: {
          unit: unit.name,
          on: day,
          presence,
          successors: successors.map((id) => nameOf(context, id)),
        },
        path: at,
        span: assignment.span,
        ...(successors.length === 0
          ? {}
          : { suggestions: successors.map((id) => replaced(at, id, "maybe")) }),
      },
    ];
  });
}

/** The first task of the clause for which the unit of an assignment is also a lead. */
function taskLed({ index }: LibraryContext, { clause, assignment }: Placed): string | undefined {
  return clause.governs.find((task) =>
    (index.clausesOfTask.get(task) ?? []).some(({ assignments }) =>
      assignments.some(({ role, unit }) => role === "lead" && unit === assignment.unit),
    ),
  );
}

function leadAlsoSupports(context: LibraryContext): readonly Finding<"assignment.lead-also-supports">[] {
  return placed(context).flatMap((one) => {
    const { assignment, path } = one;
    const task = assignment.role === "support" ? taskLed(context, one) : undefined;
    if (task === undefined) return [];
    return [{ params: { unit: nameOf(context, assignment.unit), task }, path, span: assignment.span }];
  });
}

function residuals(context: LibraryContext): readonly Finding<"assignment.residual-without-exception">[] {
  return placed(context).flatMap(({ clause, assignment, path }) => {
    const unit = context.index.units.get(assignment.unit);
    if (unit?.kind !== "collective" || unit.residualOf === undefined) return [];
    const except = assignment.except ?? [];
    const leads = clause.assignments
      .filter(
        ({ role, unit: id }) =>
          role === "lead" && id !== unit.id && !except.includes(id) && context.index.units.has(id),
      )
      .map(({ unit: id }) => id);
    if (leads.length === 0) return [];
    const at = [...path, "except"];
    return [
      {
        params: { collective: unit.name, leads: leads.map((id) => nameOf(context, id)) },
        path: at,
        span: assignment.span,
        suggestions: [replaced(at, [...except, ...new Set(leads)], "safe")],
      },
    ];
  });
}

/** Who is given what. */
export const assignmentRules = (): readonly LibraryRule[] => [
  rule({
    code: "assignment.unit-not-standing",
    tier: "basic",
    severity: "error",
    check: notStanding,
  }),
  rule({
    code: "assignment.lead-also-supports",
    tier: "basic",
    severity: "error",
    check: leadAlsoSupports,
  }),
  rule({
    code: "assignment.residual-without-exception",
    tier: "basic",
    severity: "error",
    check: residuals,
  }),
];
