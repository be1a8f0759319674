import type { JsonPath, Span } from "../diagnostics/index.js";
import { escapeText } from "./escape.js";
import { columnOf, type Line, linesTouched } from "./lines.js";

/** Texts by source id. @category Texts */
export type Sources = Readonly<Record<string, string>>;

/** A span found in its source. */
export interface Found {
  readonly lines: readonly Line[];
  /** `source:line:column`. */
  readonly at: string;
}

/** The text of a source; ids such as `constructor` find nothing by accident. */
export const sourceOf = (sources: Sources, id: string): string | undefined =>
  Object.hasOwn(sources, id) ? sources[id] : undefined;

/** Whether a span is a range of the text at all. */
const within = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;

/** The lines of a span and its place in words; `undefined` when the text is not given or does not reach that far. */
export function findSpan(span: Span, sources: Sources): Found | undefined {
  const text = sourceOf(sources, span.source);
  if (text === undefined || !within(text, span)) return undefined;
  const lines = linesTouched(text, span.start, span.end);
  const [first] = lines;
  return first === undefined
    ? undefined
    : { lines, at: `${escapeText(span.source)}:${first.number}:${columnOf(first, span.start)}` };
}

/** Where a span is: line and column when the source is given, its offsets otherwise. */
export const spanText = (span: Span, sources: Sources): string =>
  findSpan(span, sources)?.at ?? `${escapeText(span.source)}[${span.start}, ${span.end})`;

const plainKey = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function keyText(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return plainKey.test(key) ? `.${escapeText(key)}` : `["${escapeText(key).replaceAll('"', '\\"')}"]`;
}

/** A JSON path as one writes it: `tasks[3].group`. */
export const pathText = (path: JsonPath, root: string): string =>
  path.length === 0 ? root : path.map(keyText).join("").replace(/^\./, "");
