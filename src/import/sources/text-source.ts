import type { Block } from "../cells/blocks.js";
import { withPipeTables } from "../cells/pipes.js";
import { pageNumbersIn } from "../text/page-numbers.js";
import { linesOf, type Range } from "../text/range.js";
import { type Reading, type ReadingOptions, readingBuilder } from "../text/reading.js";
import { markupIn } from "../text/text-markup.js";
import { markdownBlocks } from "./markdown.js";

/** What any source becomes before it is understood. */
export interface SourceParts {
  readonly reading: Reading;
  readonly blocks: readonly Block[];
  /** Characters of the source that are no text, with why. */
  readonly noise: readonly (Range & {
    readonly reason: "injected-markup" | "markup" | "hidden" | "footer";
  })[];
}

export type TextFormat = "text" | "markdown";

const ruleLine = /^ {0,3}\|?[ \t]{0,8}:?-{3,}:?[ \t]{0,8}(?:\||$)/mu;
const headingLine = /^ {0,3}#{1,6}[ \t]/mu;

/** **1.推进规划建设。** at the beginning of a line. */
const boldLine = /^ {0,3}\*\*(?![\s*])[^*\n]{1,120}(?<!\s)\*\*/mu;

/** Markdown shows itself by a heading, by the rule under a table's head, or by a line that begins bold. */
export const looksLikeMarkdown = (raw: string): boolean =>
  headingLine.test(raw) || ruleLine.test(raw) || boldLine.test(raw);

/** Text without the tags that have got into it. */
function plainParts(raw: string, options: ReadingOptions): SourceParts {
  const builder = readingBuilder(options);
  const noise: SourceParts["noise"][number][] = [];
  let at = 0;
  const pages = pageNumbersIn(raw);
  let page = 0;
  const addTo = (stop: number): void => {
    for (let next = pages[page]; next !== undefined && next.end <= stop; next = pages[++page]) {
      if (next.start < at) continue;
      builder.add(raw.slice(at, next.start), at);
      noise.push({ ...next, reason: "footer" });
      at = next.end;
    }
    builder.add(raw.slice(at, stop), at);
  };
  for (const { start, end, hidden, tag } of markupIn(raw)) {
    addTo(start);
    if (tag === "br" || hidden) builder.gap("\n", start);
    noise.push({ start, end, reason: hidden ? "hidden" : "injected-markup" });
    at = end;
  }
  addTo(raw.length);
  const reading = builder.finish();
  const lines = linesOf(reading.text, { start: 0, end: reading.text.length });
  const blocks = withPipeTables(
    reading.text,
    lines.map((range) => ({ kind: "line", range }) as const),
  );
  return { reading, blocks, noise };
}

export function textParts(raw: string, format: TextFormat, options: ReadingOptions): SourceParts {
  if (format === "text") return plainParts(raw, options);
  const { reading, lines, parting, noise } = markdownBlocks(raw, options);
  const blocks: readonly Block[] = withPipeTables(parting, lines);
  return { reading, blocks, noise };
}
