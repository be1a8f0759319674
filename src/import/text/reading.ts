import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { RepairData } from "../../plan/data.js";
import { alignConversion, type Block } from "./convert.js";
import { type Piece, pieceRuns, textOf } from "./pieces.js";
import type { Range } from "./range.js";
import { type Run, type Runs, runsOf } from "./runs.js";
import { gathered } from "./spread-words.js";
import { widenPunctuation } from "./width.js";

/** The source as the importer reads it: simplified, full-width, repaired, without markup; every place leads back to the source. */
export interface Reading {
  readonly text: string;
  readonly source: string;
  /** UTF-16 length of the source. */
  readonly rawLength: number;
  words(range: Range): string;
  /** The characters of the source that a stretch of the text stands for. */
  raw(range: Range): Range;
  span(range: Range): Span;
}

export interface ReadingOptions {
  readonly source: string;
  readonly rawLength: number;
  readonly toSimplified: (text: string) => string;
  readonly repairs: readonly RepairData[];
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Makes a reading from pieces of the source, in their order. */
export interface ReadingBuilder {
  /** Adds decoded text that stands for `rawLength` characters of the source (as many as it has, when left out). */
  add(text: string, rawStart: number, rawLength?: number): void;
  /** Adds characters that stand for nothing, such as the line break that `<br>` is. */
  gap(text: string, rawAt: number): void;
  /** Where the next piece will stand. What comes before is converted by itself, so that no phrase crosses this place. */
  position(): number;
  finish(): Reading;
}

/** Parts a piece at the repairs that fall into it. */
function repaired(piece: Piece, repairs: readonly RepairData[]): readonly Piece[] {
  if (repairs.length === 0 || piece.text.length !== piece.rawLength) return [piece];
  const end = piece.rawStart + piece.rawLength;
  const parts: Piece[] = [];
  let at = piece.rawStart;
  for (const { span, after } of repairs) {
    if (span.start < at || span.end > end) continue;
    parts.push(slicePiece(piece, at, span.start));
    parts.push({ text: after, rawStart: span.start, rawLength: span.end - span.start });
    at = span.end;
  }
  parts.push(slicePiece(piece, at, end));
  return parts.filter(({ text, rawLength }) => text !== "" || rawLength > 0);
}

const slicePiece = ({ text, rawStart }: Piece, from: number, to: number): Piece => ({
  text: text.slice(from - rawStart, to - rawStart),
  rawStart: from,
  rawLength: to - from,
});

/** The runs of a converted block: where its length stayed, the runs it was made of; else one. */
function throughBlock({ from, to, at, end }: Block, before: Runs, offset: number): readonly Run[] {
  if (to - from === end - at) {
    return before
      .within({ start: from, end: to })
      .map((run) => ({ ...run, at: offset + at + run.at - from }));
  }
  const raw = before.raw({ start: from, end: to });
  return [{ at: offset + at, length: end - at, raw: raw.start, rawLength: raw.end - raw.start }];
}

export function readingBuilder(options: ReadingOptions): ReadingBuilder {
  const { source, rawLength, toSimplified, repairs, report } = options;
  const chunks: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let pending: Piece[] = [];

  function flush(): void {
    if (pending.length === 0) return;
    const pieces = gathered(pending);
    const text = textOf(pieces);
    const aligned = alignConversion(text, toSimplified);
    const before = runsOf(pieceRuns(pieces));
    for (const block of aligned.blocks) for (const run of throughBlock(block, before, length)) runs.push(run);
    for (const { from, to } of aligned.changed) {
      const { start, end } = before.raw({ start: from, end: to });
      report({
        code: "import.length-changed",
        severity: "info",
        params: { words: text.slice(from, to).slice(0, 40) },
        span: { source, start, end },
      });
    }
    chunks.push(aligned.text);
    length += aligned.text.length;
    pending = [];
  }

  return {
    add(text, rawStart, rawPieceLength = text.length) {
      const piece = { text, rawStart, rawLength: rawPieceLength };
      for (const part of repaired(piece, repairs)) pending.push(part);
    },
    gap(text, rawAt) {
      flush();
      runs.push({ at: length, length: text.length, raw: rawAt, rawLength: 0 });
      chunks.push(text);
      length += text.length;
    },
    position() {
      flush();
      return length;
    },
    finish() {
      flush();
      return makeReading(widenPunctuation(chunks.join("")), runsOf(runs), source, rawLength);
    },
  };
}

function makeReading(text: string, runs: Runs, source: string, rawLength: number): Reading {
  return {
    text,
    source,
    rawLength,
    words: ({ start, end }) => text.slice(start, end),
    raw: (range) => runs.raw(range),
    span: (range) => ({ source, ...runs.raw(range) }),
  };
}
