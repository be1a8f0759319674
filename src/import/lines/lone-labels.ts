import { labelAt } from "../../grammar/words/labels.js";
import { titleKind } from "../around/header-words.js";
import type { Block, LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";
import { type Range, trimmed } from "../text/range.js";
import { isLimit } from "../words/limit-words.js";
import { readsAsUnits } from "../words/owner-words.js";
import { loneTaskLabel } from "../words/unit-lines.js";
import { readsAsCell } from "./line-cells.js";

/** No label is longer, its colon and white space within it included. */
const longestLabel = 24;

type Field = "units" | "time" | "task";

/** What a label alone on its line asks for: 责任单位, 完成时限：. */
function loneLabel({ folded }: Work, { range: { start, end } }: LineBlock): Field | undefined {
  if (end - start <= longestLabel && loneTaskLabel.test(folded.slice(start, end))) return "task";
  const label = end - start > longestLabel ? undefined : labelAt(folded, start);
  if (label === undefined || !/^\s*:?\s*$/u.test(folded.slice(label.end, end))) return undefined;
  if (label.meaning.kind === "role") return "units";
  return label.meaning.field === "time" ? "time" : undefined;
}

/** Longer lines are no answers to a label. */
const longestAnswer = 600;

function answers(work: Work, field: Field, block: Block | undefined): block is LineBlock {
  if (block?.kind !== "line" || block.level !== undefined) return false;
  if (block.range.end - block.range.start > longestAnswer || loneLabel(work, block) !== undefined)
    return false;
  const words = work.reading.words(block.range);
  if (/[:：]/u.test(words)) return false;
  if (field === "task") return titleKind(words) === undefined;
  return field === "units" ? readsAsUnits(work, words) : isLimit(words);
}

/** 责任单位：市教育局, its label at the beginning. */
function opensWithUnits(work: Work, block: LineBlock): boolean {
  const label = labelAt(work.folded, block.range.start);
  if (label?.meaning.kind !== "role" || work.folded.charAt(label.end) !== ":") return false;
  const words = work.reading.words({ start: label.end + 1, end: block.range.end });
  return words.length <= longestAnswer && readsAsUnits(work, words);
}

/** Units on the line below such a label, and no heading over tasks that are counted anew. */
function addsUnits(work: Work, blocks: readonly Block[], at: number): boolean {
  const next = blocks[at];
  if (!answers(work, "units", next) || !readsAsCell(work, work.reading.words(next.range))) return false;
  const behind = blocks[at + 1];
  return behind?.kind !== "line" || markerAt(work.reading.text, behind.range.start)?.value !== 1;
}

function reportJoined({ reading, report }: Work, range: Range): void {
  report({
    code: "import.line-joined",
    severity: "info",
    params: { words: reading.words(range).slice(0, 40) },
    span: reading.span(range),
  });
}

/** How many lines below one answer to its label. */
function answersBelow(work: Work, blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (block?.kind !== "line") return 0;
  const field = loneLabel(work, block);
  const adds = field === undefined && opensWithUnits(work, block);
  let next = at + 1;
  while (field === undefined ? adds && addsUnits(work, blocks, next) : answers(work, field, blocks[next]))
    next++;
  const last = blocks[next - 1];
  if (adds && next > at + 1 && last?.kind === "line")
    reportJoined(work, trimmed(work.reading.text, { start: block.range.end, end: last.range.end }));
  return next - at - 1;
}

/** The lines with each label, and the answers on the lines below it, as one line. */
export function withLoneLabels(work: Work, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const below = answersBelow(work, blocks, at);
    const last = blocks[at + below];
    joined.push(
      block.kind === "line" && last?.kind === "line"
        ? { ...block, range: { start: block.range.start, end: last.range.end } }
        : block,
    );
    at += below;
  }
  return joined;
}
