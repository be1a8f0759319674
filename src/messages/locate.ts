import {
  type Diagnostic,
  type JsonPath,
  requireDiagnostics,
  requireOptions,
  requireText,
  type Span,
} from "../diagnostics/index.js";

/** Where a value stands in JSON text, with what is in it. */
interface Node {
  readonly start: number;
  readonly end: number;
  /** Where its key stands, for a value of an object. */
  readonly key?: readonly [number, number];
  readonly below: ReadonlyMap<string | number, Node>;
}

const none: ReadonlyMap<string | number, Node> = /* @__PURE__ */ new Map();

/** The end of a string that starts at its quotation mark. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}

const skipBlank = (text: string, at: number): number => {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
};

/** Past blanks and one comma. */
function nextItem(text: string, at: number): number {
  const next = skipBlank(text, at);
  return text[next] === "," ? skipBlank(text, next + 1) : next;
}

/** The key that a string of JSON stands for; one that is cut off or badly escaped stands for itself. */
function keyOf(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

/** Deeper than any plan, whose structure ends at 64 levels: what lies below is passed over, however deep it is. */
const deepest = 128;

/** The end of an object or array, by its brackets. */
function endOfNested(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') at = endOfString(text, at) - 1;
    else if (mark === "{" || mark === "[") open++;
    else if ((mark === "}" || mark === "]") && --open === 0) return at + 1;
  }
  return text.length;
}

function readObject(text: string, start: number, depth: number): Node {
  const below = new Map<string | number, Node>();
  let at = skipBlank(text, start + 1);
  while (at < text.length && text[at] === '"') {
    const keyEnd = endOfString(text, at);
    const name = keyOf(text.slice(at, keyEnd));
    const colon = skipBlank(text, keyEnd);
    const value = read(text, skipBlank(text, colon + 1), depth);
    below.set(name, { ...value, key: [at, keyEnd] });
    at = nextItem(text, value.end);
  }
  return { start, end: Math.min(at + 1, text.length), below };
}

function readArray(text: string, start: number, depth: number): Node {
  const below = new Map<string | number, Node>();
  let at = skipBlank(text, start + 1);
  while (at < text.length && text[at] !== "]") {
    const value = read(text, at, depth);
    if (value.end === at) break;
    below.set(below.size, value);
    at = nextItem(text, value.end);
  }
  return { start, end: Math.min(at + 1, text.length), below };
}

function read(text: string, start: number, depth = 0): Node {
  const opens = text[start] === "{" || text[start] === "[";
  if (opens && depth === deepest) return { start, end: endOfNested(text, start), below: none };
  if (text[start] === "{") return readObject(text, start, depth + 1);
  if (text[start] === "[") return readArray(text, start, depth + 1);
  if (text[start] === '"') return { start, end: endOfString(text, start), below: none };
  let end = start;
  while (end < text.length && !/[\s,\]}]/.test(text.charAt(end))) end++;
  return { start, end, below: none };
}

/** What is long is marked by its key, or by its first character: the whole of it would hide the place. */
function mark({ start, end, key, below }: Node, source: string): Span {
  if (below.size === 0) return { source, start, end };
  return key === undefined ? { source, start, end: start + 1 } : { source, start: key[0], end: key[1] };
}

/** The nearest place that the text has on the way to a path. */
function find(root: Node, path: JsonPath): Node {
  let node = root;
  for (const key of path) {
    const next = node.below.get(key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** How the text is called in spans. @category Texts */
export interface LocateOptions {
  /** `input` when left out. */
  readonly source?: string;
}

/**
 * The diagnostics with their places in the JSON text that the data was parsed from, so that `formatDiagnostics` shows the
 * user's own lines: give it the text under the same source id.
 *
 * A missing key is shown where its object is. A span into a source document stays as the first related place. The text
 * must be the one that `JSON.parse` read; for any other the places are wrong.
 *
 * @example
 * ```ts
 * import { formatDiagnostics, locateInJson } from "fengong/diagnostics";
 * import { safeParsePlan } from "fengong/validate";
 *
 * const input = '{\n  "format": "方案/1"\n}';
 * const { diagnostics } = safeParsePlan(JSON.parse(input));
 * formatDiagnostics(locateInJson(input, diagnostics), { lang: "en", sources: { input } }).split("\n").slice(0, 5);
 * // => [
 * //   'error[plan.unsupported-format]: cannot read plan data of format "方案/1"',
 * //   " --> input:2:13  format",
 * //   "  |",
 * //   '2 |   "format": "方案/1"',
 * //   "  |             ^^^^^^^^",
 * // ]
 * ```
 *
 * @category Texts
 */
export function locateInJson(
  text: string,
  diagnostics: readonly Diagnostic[],
  options: LocateOptions = {},
): readonly Diagnostic[] {
  requireText("text", text);
  requireDiagnostics(diagnostics);
  requireOptions(options);
  const { source = "input" } = options;
  const root = read(text, skipBlank(text, 0));
  return diagnostics.map((diagnostic): Diagnostic => {
    const { path, span, related = [] } = diagnostic;
    if (path === undefined) return diagnostic;
    const kept = span === undefined ? related : [{ label: span.source, span }, ...related];
    const place = mark(find(root, path), source);
    return { ...diagnostic, span: place, ...(kept.length === 0 ? {} : { related: kept }) };
  });
}
