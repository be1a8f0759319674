import type { JsonPath, Span } from "../../diagnostics/index.js";
import type { PlanData } from "../../plan/data.js";
import { foldWidth } from "../../plan/names.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";
import { claimsOf, type PlacedSpan, repairedSlice, withoutMarkup, withoutSpace } from "../spans.js";

const lengthsOf = ({ sources }: PlanData): ReadonlyMap<string, number> =>
  new Map(sources.map(({ id, length }) => [id, length]));

function outsideSource({ data, spans }: LibraryContext): readonly Finding<"span.outside-source">[] {
  const lengths = lengthsOf(data);
  return spans().flatMap(({ span, path }) => {
    const length = lengths.get(span.source) ?? Number.POSITIVE_INFINITY;
    return span.end <= length ? [] : [{ params: { source: span.source, end: span.end, length }, path, span }];
  });
}

const longestShown = 80;

const itself = (text: string): string => text;

/** A page has tags and references between the words, and white space of its layout. */
function isSameInMarkup(claims: readonly string[], found: string, fold: (text: string) => string): boolean {
  const words = withoutMarkup(found);
  return words !== undefined && claims.map((claim) => withoutSpace(fold(claim))).includes(fold(words));
}

function mismatch(text: string, placed: PlacedSpan, fold: (text: string) => string, data: PlanData) {
  const { span, path } = placed;
  const { claims, raw } = claimsOf(placed);
  const [words] = claims;
  if (words === undefined) return [];
  const found = raw ? text.slice(span.start, span.end) : repairedSlice(text, span, data.repairs);
  const same = raw
    ? claims.includes(found)
    : claims.map(fold).includes(fold(found)) || isSameInMarkup(claims, found, fold);
  return same ? [] : [{ params: { words, found: found.slice(0, longestShown) }, path, span }];
}

/** The texts that words can be compared with: as long as the plan says, and in a script that can be read. */
function comparable({ data, texts = {}, simplify }: LibraryContext): ReadonlyMap<string, string> {
  const readable = data.sources.filter(({ script }) => script === "simplified" || simplify !== undefined);
  return new Map(
    readable.flatMap(({ id, length }) => {
      const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
      return text?.length === length ? [[id, text] as const] : [];
    }),
  );
}

/** Words are compared in one script and width. Spans that reach beyond the text are another rule's. */
function wordsMismatch(context: LibraryContext): readonly Finding<"span.words-mismatch">[] {
  const { data, simplify = itself } = context;
  const texts = comparable(context);
  if (texts.size === 0) return [];
  const fold = (text: string): string => foldWidth(simplify(text));
  return context.spans().flatMap((placed) => {
    const text = texts.get(placed.span.source);
    return text === undefined || placed.span.end > text.length ? [] : mismatch(text, placed, fold, data);
  });
}

function textMismatch({ data, texts = {} }: LibraryContext): readonly Finding<"plan.text-mismatch">[] {
  return data.sources.flatMap(({ id, length }, at) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    return text === undefined || text.length === length
      ? []
      : [{ params: { source: id, expected: length, actual: text.length }, path: ["sources", at, "length"] }];
  });
}

/** Words with a span, their place, and the thing they belong to. */
interface Inner {
  readonly words: string;
  readonly span: Span;
  readonly path: JsonPath;
}

const inner = <Item extends { readonly span: Span }>(
  items: readonly Item[],
  key: string,
  words: (item: Item) => string,
): readonly Inner[] =>
  items.map((item, at) => ({ words: words(item), span: item.span, path: [key, at, "span"] }));

const wordsOf = ({ words }: { readonly words: string }): string => words;

const lies = (span: Span, outer: Span): boolean =>
  span.source !== outer.source || (span.start >= outer.start && span.end <= outer.end);

/** Tells whether a place touches the text of any task: each lookup is a search in what is sorted once. */
function touchesTask({ tasks }: PlanData): (span: Span) => boolean {
  const begins = (span: Span, source: string, place: number): boolean =>
    span.source < source || (span.source === source && span.start < place);
  const sorted = tasks
    .map(({ span }) => span)
    .sort((a, b) => (begins(a, b.source, b.start) ? -1 : begins(b, a.source, a.start) ? 1 : 0));
  return ({ source, start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const span = sorted[middle];
      if (span !== undefined && begins(span, source, end)) low = middle + 1;
      else high = middle;
    }
    const last = sorted[low - 1];
    return last !== undefined && last.source === source && last.end > start;
  };
}

function outsideParent({ data }: LibraryContext): readonly Finding<"span.outside-parent">[] {
  const touches = touchesTask(data);
  const tasks = data.tasks.flatMap((task, at) =>
    [
      ...inner(task.parts, "parts", wordsOf),
      // A column of its own may state the time limit: that is no text of any task.
      ...inner(task.timings, "timings", wordsOf).filter(
        ({ span }, n) => task.timings[n]?.source !== "statute" && touches(span),
      ),
      ...inner(task.thresholds, "thresholds", wordsOf),
      ...inner(task.prohibitions, "prohibitions", wordsOf),
      ...inner(task.actors, "actors", wordsOf),
      ...inner(task.consequences, "consequences", wordsOf),
    ]
      .filter(({ span }) => !lies(span, task.span))
      .map(({ words, span, path }) => ({
        params: { words, parent: "task", id: task.key } as const,
        path: ["tasks", at, ...path],
        span,
      })),
  );
  const clauses = data.clauses.flatMap((clause, at) =>
    inner(clause.assignments, "assignments", ({ written }) => written)
      .filter(({ span }) => !lies(span, clause.span))
      .map(({ words, span, path }) => ({
        params: { words, parent: "clause", id: clause.id } as const,
        path: ["clauses", at, ...path],
        span,
      })),
  );
  return [...tasks, ...clauses];
}

/** Places in the source. What stands there is compared only when the texts are given. */
export const spanRules = (): readonly LibraryRule[] => [
  rule({ code: "plan.text-mismatch", tier: "basic", severity: "error", check: textMismatch }),
  rule({
    code: "span.outside-source",
    tier: "basic",
    severity: "error",
    implies: ["span.outside-parent"],
    check: outsideSource,
  }),
  rule({
    code: "span.words-mismatch",
    tier: "basic",
    severity: "error",
    implies: ["span.outside-parent"],
    check: wordsMismatch,
  }),
  rule({ code: "span.outside-parent", tier: "basic", severity: "error", check: outsideParent }),
];
