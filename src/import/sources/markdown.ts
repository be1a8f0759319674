import type { LineBlock } from "../cells/blocks.js";
import { pageNumbersIn } from "../text/page-numbers.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import { type Reading, type ReadingOptions, readingBuilder } from "../text/reading.js";
import { markupIn } from "../text/text-markup.js";

export interface MarkdownParts {
  readonly reading: Reading;
  readonly lines: readonly LineBlock[];
  /** The text as tables are looked for in it: `\|` parts no cells. */
  readonly parting: string;
  readonly noise: readonly (Range & { readonly reason: "markup" | "hidden" | "footer" })[];
}

/** Marks at the beginning of a line: headings, quotations, list items. `1.` is the number of a task and stays. */
const opening = /^[ \t]*(?:(#{1,6})[ \t]+|>[ \t]?|[-*+][ \t]+)?/u;

/** Marks within a line: emphasis, code, escapes, entities. */
const inline = /\\([\\*_#`[\]()<>!.\-+|])|\*\*|__|`|&(nbsp|amp|lt|gt|quot);/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

interface Writer {
  add(text: string, rawStart: number, rawLength?: number): void;
  markup(start: number, end: number): void;
  /** A pipe that is written `\|`. */
  pipe(start: number): void;
}

/** One stretch of text without tags. */
function addInline(words: string, offset: number, writer: Writer): void {
  let at = 0;
  for (const found of words.matchAll(inline)) {
    writer.add(words.slice(at, found.index), offset + at);
    const [all, escaped, entity] = found;
    const stands = escaped ?? entities.get(entity ?? "");
    if (escaped === "|") writer.pipe(offset + found.index);
    else if (stands === undefined) writer.markup(offset + found.index, offset + found.index + all.length);
    else writer.add(stands, offset + found.index, all.length);
    at = found.index + all.length;
  }
  writer.add(words.slice(at), offset + at);
}

/** A text of the same length in which something else stands for some of its pipes. */
function withoutPipes(text: string, pipes: readonly number[]): string {
  const starts = [0, ...pipes.map((at) => at + 1)];
  return starts.map((start, at) => text.slice(start, pipes[at])).join("/");
}

/** Reads Markdown: its marks stand for nothing, `<br>` breaks a line, headings keep their level. */
export function markdownBlocks(raw: string, options: ReadingOptions): MarkdownParts {
  const builder = readingBuilder(options);
  const noise: MarkdownParts["noise"][number][] = [];
  const found: { start: number; end: number; level?: number }[] = [];
  const pipes: number[] = [];
  const writer: Writer = {
    add: (text, start, length) => builder.add(text, start, length),
    pipe(start) {
      pipes.push(builder.position());
      builder.add("|", start, 2);
    },
    markup: (start, end) => void noise.push({ start, end, reason: "markup" }),
  };
  const tags = markupIn(raw);
  let tag = 0;
  const pages = new Map(pageNumbersIn(raw).map((page) => [page.start, page]));
  for (let at = 0; at < raw.length; ) {
    const page = pages.get(at);
    if (page !== undefined) {
      noise.push({ ...page, reason: "footer" });
      at = page.end;
      continue;
    }
    const stop = raw.indexOf("\n", at);
    const end = stop === -1 ? raw.length : stop;
    const line = raw.slice(at, end);
    const [marks = "", hashes] = opening.exec(line) ?? [];
    writer.markup(at, at + marks.length);
    const start = builder.position();
    let from = at + marks.length;
    for (let piece = tags[tag]; piece !== undefined && piece.start < end; piece = tags[++tag]) {
      if (piece.start >= from) addInline(raw.slice(from, piece.start), from, writer);
      noise.push({ start: piece.start, end: piece.end, reason: piece.hidden ? "hidden" : "markup" });
      if (piece.tag === "br") builder.gap("\n", piece.start);
      from = Math.max(from, piece.end);
    }
    const lineEnd = Math.max(end, Math.min(from, raw.length));
    if (from < end) addInline(raw.slice(from, end), from, writer);
    found.push({ start, end: builder.position(), ...(hashes === undefined ? {} : { level: hashes.length }) });
    builder.gap("\n", lineEnd);
    at = lineEnd > end ? lineEnd : end + 1;
  }
  const reading = builder.finish();
  const lines = found
    .map(({ start, end, level }): LineBlock => {
      const range = trimmed(reading.text, { start, end });
      return { kind: "line", range, ...(level === undefined ? {} : { level }) };
    })
    .filter(({ range }) => !isEmpty(range));
  return { reading, lines, parting: withoutPipes(reading.text, pipes), noise };
}
