import type { Span } from "../../diagnostics/index.js";
import {
  type ParsedAssignment,
  parseResponsibility,
  type ResponsibilityContext,
} from "../../grammar/index.js";
import type { AssignmentData, ClauseData, PlanData } from "../../plan/data.js";
import { foldWidth } from "../../plan/names.js";
import type { Finding, RuleContext } from "../rule.js";

/** A stretch of a clause's text that an assignment quotes. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** An assignment of the data with the place of its unit in the clause; none where the clause does not have the words. */
interface Placed {
  readonly at: number;
  readonly assignment: AssignmentData;
  readonly unit: Place | undefined;
}

const meets = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The first place of some words that no other assignment has taken. */
function freePlace(text: string, words: string, taken: readonly Place[], within: Place): Place | undefined {
  if (words === "") return undefined;
  for (let start = text.indexOf(words, within.start); start !== -1; start = text.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length };
    if (place.end > within.end) return undefined;
    if (!taken.some((other) => meets(other, place))) return place;
  }
  return undefined;
}

/**
 * Where the assignments stand in their clause. Spans lead into the source, which may be damaged or in another script, so
 * that the words are looked for in the text: in their segment first, for a name may stand in a clause twice.
 */
function placesOf({ text, assignments }: ClauseData): readonly Placed[] {
  const folded = foldWidth(text);
  const whole: Place = { start: 0, end: folded.length };
  const taken: Place[] = [];
  const longestFirst = assignments
    .map((assignment, at) => ({ assignment, at, words: foldWidth(assignment.written) }))
    .sort((a, b) => b.words.length - a.words.length || a.at - b.at);
  const placed = longestFirst.map(({ assignment, at, words }) => {
    const segment = freePlace(folded, foldWidth(assignment.segment.words), [], whole) ?? whole;
    const unit = freePlace(folded, words, taken, segment) ?? freePlace(folded, words, taken, whole);
    if (unit !== undefined) taken.push(unit);
    return { at, assignment, unit };
  });
  return placed.sort((a, b) => a.at - b.at);
}

/** By which convention the leads of a clause lead: the first unit alone, or the whole list before a comma, which the others support. */
function conventionOf(assignments: ClauseData["assignments"]): boolean | "list" {
  const ruled = assignments.filter(({ basis }) => basis === "convention");
  if (ruled.length === 0) return false;
  return ruled.length > 1 ? "list" : true;
}

/** What the plan knows and a clause alone does not: the names of units, and the role that a column or a convention gives. */
function contextOf({ units }: PlanData, { assignments }: ClauseData): ResponsibilityContext {
  const byColumn = assignments.find(({ basis }) => basis === "column");
  return {
    knownUnits: units.flatMap(({ name, fullName, aliases = [] }) => [
      name,
      ...aliases,
      ...(fullName === undefined ? [] : [fullName]),
    ]),
    firstLeads: conventionOf(assignments),
    ...(byColumn === undefined ? {} : { role: byColumn.role }),
  };
}

/** A clause of the plan beside what the reader of clauses makes of its words. */
interface Read {
  readonly at: number;
  readonly clause: ClauseData;
  readonly placed: readonly Placed[];
  readonly assignments: readonly ParsedAssignment[];
  /** Words that the reader could make nothing of. */
  readonly unread: readonly Place[];
}

const readClauses = (data: PlanData): readonly Read[] =>
  data.clauses.map((clause, at) => {
    const { assignments, diagnostics } = parseResponsibility(clause.text, contextOf(data, clause));
    const unread = diagnostics.flatMap(({ code, span }) =>
      code === "clause.unread" && span !== undefined ? [span] : [],
    );
    return { at, clause, placed: placesOf(clause), assignments, unread };
  });

const isCovered = ({ placed, clause: { openList } }: Read, place: Place, text: string): boolean =>
  placed.some(({ unit }) => unit !== undefined && holds(unit, place)) ||
  placed.some(({ assignment: { bracketed } }) => bracketed !== undefined && bracketed.written === text) ||
  openList?.words === text;

/** The words in the source, where the clause stands there character for character; else the whole clause. */
function spanIn({ text, span }: ClauseData, { start, end }: Place): Span {
  const isExact = span.end - span.start === text.length;
  return isExact ? { ...span, start: span.start + start, end: span.start + end } : span;
}

/** Units and other words of a clause that none of its assignments accounts for. */
export function unaccountedWords({ data }: RuleContext): readonly Finding<"clause.unaccounted">[] {
  return readClauses(data).flatMap((read) => {
    const { at, clause } = read;
    const units = read.assignments.map(({ span }) => ({ place: span, as: "unit" as const }));
    const others = read.unread.map((place) => ({ place, as: "words" as const }));
    return [...units, ...others].flatMap(({ place, as }) => {
      const words = clause.text.slice(place.start, place.end);
      if (isCovered(read, place, words)) return [];
      return [
        {
          params: { words, as, clause: clause.text },
          path: ["clauses", at, "assignments"],
          span: spanIn(clause, place),
        },
      ];
    });
  });
}

/** Assignments whose role is not the one that the words of the clause give. */
export function differingRoles({ data }: RuleContext): readonly Finding<"assignment.role-differs">[] {
  return readClauses(data).flatMap(({ at, placed, assignments }) =>
    placed.flatMap(({ at: n, assignment, unit }) => {
      const read = assignments.find(
        ({ span }) => unit !== undefined && span.start === unit.start && span.end === unit.end,
      );
      if (read === undefined || read.role === assignment.role) return [];
      const path = ["clauses", at, "assignments", n];
      const edit = (key: "role" | "answersFor", replacement: string) =>
        ({ target: { kind: "path", path: [...path, key] }, replacement }) as const;
      return [
        {
          params: {
            written: assignment.written,
            given: assignment.role,
            read: read.role,
            segment: read.segment.words,
          },
          path: [...path, "role"],
          span: assignment.span,
          suggestions: [
            {
              applicability: "likely" as const,
              edits: [edit("role", read.role), edit("answersFor", read.answersFor)],
            },
          ],
        },
      ];
    }),
  );
}
