import type { JsonPath, Span } from "../diagnostics/index.js";
import type { PlanData, RepairData } from "../plan/data.js";

/** A span of the data with its place, and the object that holds it, or that holds its list. */
export interface PlacedSpan {
  readonly span: Span;
  readonly path: JsonPath;
  readonly holder: Json;
}

/** The words that a holder says stand at its span. */
export interface Claims {
  /** Any of them will do; none when the holder says no words, or the text is silent and law adds them. */
  readonly claims: readonly string[];
  /** Claimed as received, character for character. */
  readonly raw: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSpan = (value: Json): value is Json & Span =>
  typeof value["source"] === "string" &&
  typeof value["start"] === "number" &&
  typeof value["end"] === "number";

const text = (value: unknown): readonly string[] =>
  typeof value === "string" && value !== "" ? [value] : [];

/** A repair speaks of the raw text; a unit may be followed by its brackets, a task is printed with its number. */
export function claimsOf({ holder }: PlacedSpan): Claims {
  const { before, written, bracketed, words, text: body, title, number, source } = holder;
  if (typeof before === "string") return { claims: text(before), raw: true };
  if (source === "statute") return { claims: [], raw: false };
  if (typeof written === "string") {
    const inBrackets = isObject(bracketed) ? text(bracketed["written"]) : [];
    return { claims: [written, ...inBrackets.map((more) => `${written}（${more}）`)], raw: false };
  }
  const [claim] = [words, body, title].flatMap(text);
  if (claim === undefined) return { claims: [], raw: false };
  return { claims: typeof number === "number" ? [claim, `${number}.${claim}`] : [claim], raw: false };
}

/** Every span of the plan; what an application keeps under `ext` is its own. */
export function findSpans(data: PlanData): readonly PlacedSpan[] {
  const found: PlacedSpan[] = [];
  const path: (string | number)[] = [];
  const visit = (key: string | number, node: unknown, holder: Json): void => {
    if (typeof node !== "object" || node === null || key === "ext") return;
    path.push(key);
    if (Array.isArray(node)) {
      for (let at = 0; at < node.length; at++) visit(at, node[at], holder);
    } else if (isObject(node)) visitObject(node, holder);
    path.pop();
  };
  const visitObject = (node: Json, holder: Json): void => {
    if (isSpan(node)) found.push({ span: node, path: [...path], holder });
    else for (const key of Object.keys(node)) visit(key, node[key], node);
  };
  for (const [key, item] of Object.entries(data)) visit(key, item, {});
  return found;
}

/** The characters of a span with the damage in them put right; one that cuts through a repair is left as it is. */
export function repairedSlice(
  source: string,
  { start, end, ...span }: Span,
  repairs: readonly RepairData[],
): string {
  const inside = repairs
    .filter((one) => one.span.source === span.source && one.span.start >= start && one.span.end <= end)
    .sort((a, b) => b.span.start - a.span.start);
  let slice = source.slice(start, end);
  for (const { span: damaged, after } of inside) {
    slice = slice.slice(0, damaged.start - start) + after + slice.slice(damaged.end - start);
  }
  return slice;
}

const markup = /<[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/giu;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** What a mark stands for: a tag for nothing, a reference for its character, one that is not known for itself. */
function standsFor(mark: string): string {
  if (mark.startsWith("<")) return "";
  const name = mark.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return named[name] ?? mark;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : mark;
}

/** Words between which a page has marks; nothing where it has none. White space tells nothing there. */
export function withoutMarkup(slice: string): string | undefined {
  const words = slice.replace(markup, standsFor);
  return words === slice ? undefined : withoutSpace(words);
}

export const withoutSpace = (words: string): string => words.replace(/\s+/gu, "");
