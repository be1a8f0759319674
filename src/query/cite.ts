import { fengongError, invalidArgument, type Span } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "../plan/compile.js";
import type { ClauseData, Quotation } from "../plan/data.js";

/** The words that an answer rests on, and where they stand. @category Evidence */
export interface Citation {
  /** Simplified and repaired, as the plan has them. */
  readonly words: string;
  readonly span: Span;
  /** The characters of the source as received; absent when the plan was compiled without its text. */
  readonly raw?: string;
  /** Counted from 1; a column is counted in UTF-16 units. Absent without the text. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * Anything with words and a span (a ground, a due date, a quotation), or the id of a thing of the plan.
 *
 * @category Evidence
 */
export type CitationRef = string | Quotation;

/**
 * The clause of that id, with its assignments and the tasks it governs.
 *
 * @throws `reference.unknown`.
 *
 * @example
 * ```ts
 * import { compilePlan, getClause } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const { text, governs } = getClause(plan, "c7");
 * text; // => "市财政局牵头，市直各部门按职责分工落实"
 * governs; // => ["7", "8", "9"]
 * ```
 *
 * @category Evidence
 */
export function getClause(plan: Plan, id: string): ClauseData {
  const clause = indexOf(plan).clauses.get(id);
  if (clause !== undefined) return clause;
  throw fengongError("The plan has no clause of this id.", {
    code: "reference.unknown",
    params: { reference: id },
  });
}

/** The words behind an id: of a task or its part, a clause, a group, or an item of the notice. */
function quotationOf(plan: Plan, id: string): Quotation | undefined {
  const { tasks, clauses, groups, obligations, inspections, ambiguities } = indexOf(plan);
  const text = tasks.get(id) ?? clauses.get(id);
  if (text !== undefined) return { words: text.text, span: text.span };
  const group = groups.get(id);
  const heading = group?.headings[0];
  if (group !== undefined && heading !== undefined) return { words: group.title, span: heading };
  return (
    obligations.get(id) ??
    inspections.get(id) ??
    ambiguities.get(id) ??
    plan.data.tasks.flatMap(({ parts }) => parts).find((part) => part.id === id)
  );
}

const isQuotation = (ref: unknown): ref is Quotation =>
  typeof ref === "object" &&
  ref !== null &&
  "words" in ref &&
  "span" in ref &&
  typeof ref.span === "object" &&
  ref.span !== null;

function requireWords(ref: unknown): Quotation {
  if (isQuotation(ref)) return ref;
  throw invalidArgument("ref", ref, "quotation");
}

function requireQuotation(plan: Plan, ref: CitationRef): Quotation {
  const quotation = typeof ref === "string" ? quotationOf(plan, ref) : requireWords(ref);
  if (quotation !== undefined) return quotation;
  throw fengongError("Nothing in the plan has this id.", {
    code: "reference.unknown",
    params: { reference: ref },
  });
}

/**
 * The words behind an answer with their place in the source: line, column and the characters as received.
 *
 * Takes whatever carries words and a span, or the id of a task, part, clause, group, obligation, inspection or ambiguity.
 * Line, column and raw characters need the source text: give it to `compilePlan` as `texts`.
 *
 * @throws `reference.unknown`, and `argument.invalid` for an object without words or span.
 *
 * @example
 * ```ts
 * import { cite, compilePlan, tasksOwnedBy } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
 *
 * const plan = compilePlan(zhongshan2021, { texts: zhongshan2021Texts });
 * const [row] = tasksOwnedBy(plan, "市司法局", { roles: ["lead"] });
 * row && cite(plan, row.grounds[0]);
 * // => {
 * //   words: "市司法局牵头",
 * //   span: { source: "notice", start: 3439, end: 3445 },
 * //   raw: "市司法局牽頭",
 * //   line: 141,
 * //   column: 7,
 * // }
 * ```
 *
 * @category Evidence
 */
export function cite(plan: Plan, ref: CitationRef): Citation {
  dataOf(plan);
  const { words, span } = requireQuotation(plan, ref);
  const texts = plan.texts ?? {};
  const text = Object.hasOwn(texts, span.source) ? texts[span.source] : undefined;
  if (text === undefined) return { words, span };
  const before = text.slice(0, span.start);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    words,
    span,
    raw: text.slice(span.start, span.end),
    line: before.split("\n").length,
    column: span.start - lineStart + 1,
  };
}
