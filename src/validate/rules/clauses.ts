import type { JsonPath } from "../../diagnostics/index.js";
import type { AssignmentData, ClauseData, PlanData } from "../../plan/data.js";
import { foldWidth, nameForms as formsOf, type NameKind } from "../../plan/names.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

const where = ({ span }: ClauseData, at: number, ...path: string[]) => ({
  path: ["clauses", at, ...path],
  span,
});

/** Whatever an assignment says is written in the clause. */
function quotes(
  { written, segment, bracketed }: AssignmentData,
  path: JsonPath,
): readonly { readonly words: string; readonly path: JsonPath }[] {
  return [
    { words: written, path: [...path, "written"] },
    { words: segment.words, path: [...path, "segment", "words"] },
    ...(bracketed === undefined
      ? []
      : [{ words: bracketed.written, path: [...path, "bracketed", "written"] }]),
  ];
}

/** Nearly all words stand there as they are; the others are compared in one width. */
const stands = (words: string, clause: string): boolean =>
  clause.includes(words) || foldWidth(clause).includes(foldWidth(words));

function wordsNotInClause({ data }: LibraryContext): readonly Finding<"assignment.words-not-in-clause">[] {
  return data.clauses.flatMap((clause, at) => {
    const open =
      clause.openList === undefined ? [] : [{ words: clause.openList.words, path: ["openList", "words"] }];
    return [...clause.assignments.flatMap((one, n) => quotes(one, ["assignments", n])), ...open].flatMap(
      ({ words, path }) =>
        stands(words, clause.text)
          ? []
          : [{ params: { words, clause: clause.text }, path: ["clauses", at, ...path], span: clause.span }],
    );
  });
}

/** The words around a unit, and how it is called there. */
interface Call {
  readonly assignment: AssignmentData;
  readonly name: string;
  readonly kind: string | undefined;
  readonly path: JsonPath;
}

/** Under which spelling each unit goes by which kind of name, the surest kind first. */
export function findNameForms({
  units,
  jurisdiction,
}: PlanData): ReadonlyMap<string, ReadonlyMap<string, NameKind>> {
  const entries = units.map((unit) => {
    const forms = formsOf(unit, jurisdiction).map(({ text, kind }) => [foldWidth(text), kind] as const);
    return [unit.id, new Map(forms.reverse())] as const;
  });
  return new Map(entries);
}

function calls({ data, index, nameForms }: LibraryContext): readonly Call[] {
  return data.clauses.flatMap(({ assignments }, at) =>
    assignments.flatMap((assignment, n) => {
      const unit = index.units.get(assignment.unit);
      if (unit === undefined) return [];
      const written = foldWidth(assignment.written);
      const kind = nameForms().get(unit.id)?.get(written);
      return [{ assignment, name: unit.name, kind, path: ["clauses", at, "assignments", n, "written"] }];
    }),
  );
}

const byCall = (applies: (kind: string | undefined) => boolean) => (context: LibraryContext) =>
  calls(context)
    .filter(({ kind }) => applies(kind))
    .map(({ assignment: { written, span }, name, path }) => ({
      params: { written, unit: name },
      path,
      span,
    }));

/** Clauses, and the names in them as they are written. */
export const clauseRules = (): readonly LibraryRule[] => [
  rule({
    code: "clause.governs-nothing",
    tier: "basic",
    severity: "error",
    implies: ["task.without-clause"],
    check: ({ data }) =>
      data.clauses.flatMap((clause, at) =>
        clause.governs.length > 0
          ? []
          : [{ params: { clause: clause.id, words: clause.text }, ...where(clause, at, "governs") }],
      ),
  }),
  rule({
    code: "clause.without-assignment",
    tier: "basic",
    severity: "error",
    check: ({ data }) =>
      data.clauses.flatMap((clause, at) =>
        clause.assignments.length > 0
          ? []
          : [{ params: { clause: clause.id, words: clause.text }, ...where(clause, at, "assignments") }],
      ),
  }),
  rule({
    code: "clause.open-list",
    tier: "strict",
    severity: "info",
    check: ({ data, index }) =>
      data.clauses.flatMap(({ openList }, at) =>
        openList === undefined
          ? []
          : [
              {
                params: { words: openList.words, of: index.units.get(openList.of)?.name ?? openList.of },
                path: ["clauses", at, "openList"],
                span: openList.span,
              },
            ],
      ),
  }),
  rule({
    code: "assignment.words-not-in-clause",
    tier: "basic",
    severity: "error",
    check: wordsNotInClause,
  }),
  rule({
    code: "assignment.unknown-name",
    tier: "strict",
    severity: "warning",
    check: byCall((kind) => kind === undefined),
  }),
  rule({
    code: "assignment.elided-name",
    tier: "strict",
    severity: "info",
    check: byCall((kind) => kind === "elided" || kind === "short"),
  }),
];
