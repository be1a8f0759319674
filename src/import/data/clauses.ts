import type { Span } from "../../diagnostics/index.js";
import {
  type ParsedAssignment,
  type ParsedResponsibility,
  parseResponsibility,
} from "../../grammar/index.js";
import { fold } from "../../grammar/text/fold.js";
import { closerEnd, firstLeading } from "../../grammar/words/phrases.js";
import type { AssignmentData, ClauseData, OpenListData } from "../../plan/data.js";
import { notesFirstLeads } from "../draft/conventions.js";
import type { DraftClause, DraftTask, Work } from "../draft/draft.js";
import { placedDiagnostics } from "../draft/placed.js";
import type { Range } from "../text/range.js";
import { isPlain, namesLimit } from "../words/owner-words.js";
import { freeNames } from "./free-names.js";
import type { UnitBook } from "./unit-book.js";

export interface ReadClause {
  readonly draft: DraftClause;
  readonly parsed: ParsedResponsibility;
}

/** Conventions are stated once for the document: 列第一位者为牵头单位，下同. */
const leadingStated = ({ diagnostics }: ParsedResponsibility): true | "list" | undefined =>
  diagnostics.flatMap((each) =>
    each.code === "clause.convention" ? [firstLeading(fold(each.params.words)) ?? (true as const)] : [],
  )[0];

function addLimit({ account }: Work, draft: DraftClause, span: Span | undefined): void {
  if (span === undefined || draft.governs.length === 0) return;
  const range = { start: draft.range.start + span.start, end: draft.range.start + span.end };
  account.used(range, "deadline");
  // A clause within its task: the task's own words are read for limits anyway.
  for (const task of draft.governs)
    if (range.start < task.text.start || range.end > task.text.end) task.deadlines.push(range);
}

/** Reads the clauses in their order. A convention holds for all where a note states it, else from the clause that does. */
export function readClauses(
  work: Work,
  drafts: readonly DraftClause[],
  knownUnits: readonly string[],
): readonly ReadClause[] {
  const noted = notesFirstLeads(work);
  let stated: true | "list" | undefined;
  return drafts.map((draft) => {
    // A note speaks of the one column of units, not of several.
    const firstLeads = stated ?? (draft.column === undefined ? noted : undefined) ?? false;
    const words = work.reading.words(draft.range);
    const bare = knownUnits.length === 0 && draft.column === undefined && !firstLeads;
    const parsed = bare
      ? work.clauseOf(words)
      : parseResponsibility(words, {
          knownUnits,
          firstLeads,
          ...(draft.column === undefined ? {} : { column: draft.column }),
        });
    stated ??= leadingStated(parsed);
    const limits = parsed.diagnostics.filter(namesLimit);
    for (const { span } of limits) addLimit(work, draft, span);
    placedDiagnostics(
      work,
      draft.range.start,
      parsed.diagnostics.filter((diagnostic) => !isPlain(diagnostic, parsed.diagnostics)),
    );
    return { draft, parsed };
  });
}

/** The unit with the bracket behind it that names it, or another body. */
function writtenRange({ span, bracketed }: ParsedAssignment, offset: number): Range {
  const end = bracketed?.kind === "alias" ? bracketed.span.end + 1 : span.end;
  return { start: offset + span.start, end: offset + end };
}

const unspaced = (words: string): string => words.replace(/\s+/gu, "");

/** Where the lists begin that 等 closes. */
const openLists = ({ parsed }: ReadClause): ReadonlySet<number> =>
  new Set(parsed.assignments.filter(({ openEnded }) => openEnded).map(({ segment }) => segment.span.start));

function assignmentData(
  work: Work,
  book: UnitBook,
  clause: ReadClause,
  open: ReadonlySet<number>,
  parsed: ParsedAssignment,
): AssignmentData {
  const offset = clause.draft.range.start;
  const { reading } = work;
  const range = writtenRange(parsed, offset);
  const segment = { start: offset + parsed.segment.span.start, end: offset + parsed.segment.span.end };
  const span = reading.span(range);
  const { bracketed, except = [] } = parsed;
  const alias = bracketed?.kind === "alias" ? unspaced(bracketed.words) : undefined;
  return {
    unit: book.id({ name: parsed.unit, span, collective: parsed.collective }),
    role: parsed.role,
    answersFor: parsed.answersFor,
    byDuty: parsed.byDuty,
    ...(open.has(parsed.segment.span.start) ? { openEnded: true } : {}),
    written: reading.words(range),
    span,
    segment: { words: reading.words(segment), span: reading.span(segment) },
    basis: parsed.rule,
    ...(parsed.verb === undefined ? {} : { verb: parsed.verb }),
    ...(except.length === 0
      ? {}
      : { except: except.map((name) => book.id({ name, span, collective: false })) }),
    ...(alias === undefined
      ? {}
      : { bracketed: { unit: book.id({ name: alias, span, collective: false }), written: alias } }),
  };
}

const noun = /(?:部门|单位|机构|企业|镇街|乡镇|街道|科室|处室|地区|院校|学校)$/u;

/** The open list that 等… closes, with the class that it may go on with. */
function openListData(work: Work, book: UnitBook, { draft, parsed }: ReadClause): OpenListData | undefined {
  const last = parsed.assignments.find(({ openEnded }) => openEnded);
  if (last === undefined) return undefined;
  const start = writtenRange(last, draft.range.start).end;
  const range = { start, end: closerEnd(work.folded, start) };
  const span = work.reading.span(range);
  const words = work.reading.words(range);
  const [kind = "单位"] = noun.exec(words) ?? [];
  const of =
    book.collective((name) => name.endsWith(kind) && !/^(?:其他|其它|其余)/u.test(name)) ??
    book.id({ name: `其他${kind}`, span, collective: true });
  return { words, span, of, role: last.role, answersFor: last.answersFor, byDuty: last.byDuty };
}

/** The clauses as plan data; those that govern nothing, or name nobody, are left to their diagnostics. */
export function clausesData(
  work: Work,
  book: UnitBook,
  clauses: readonly ReadClause[],
  keys: ReadonlyMap<DraftTask, string>,
): readonly ClauseData[] {
  const freeId = freeNames(2);
  return clauses.flatMap((clause): readonly ClauseData[] => {
    const { draft, parsed } = clause;
    const governs = draft.governs.flatMap((task) => keys.get(task) ?? []);
    if (governs.length === 0 || parsed.assignments.length === 0) return [];
    const id = freeId(`c${governs[0]}`);
    const open = openLists(clause);
    const assignments = parsed.assignments.map((each) => assignmentData(work, book, clause, open, each));
    const openList = openListData(work, book, clause);
    return [
      {
        id,
        text: work.reading.words(draft.range),
        span: work.reading.span(draft.range),
        governs,
        basis: draft.basis,
        confidence: draft.confidence,
        assignments,
        ...(openList === undefined ? {} : { openList }),
      },
    ];
  });
}
