import { labelAt } from "../grammar/labels.js";
import type { Block, LineBlock } from "./blocks.js";
import type { Work } from "./draft.js";
import { titleKind } from "./header-words.js";
import { isLimit } from "./limit-words.js";
import { readsAsUnits } from "./owner-words.js";

/** No label is longer, its colon and white space within it included. */
const longestLabel = 24;

type Field = "units" | "time" | "task";

/** What a label alone on its line asks for: 责任单位, 完成时限：. */
function loneLabel({ folded }: Work, { range: { start, end } }: LineBlock): Field | undefined {
  if (end - start <= longestLabel && taskLabel.test(folded.slice(start, end))) return "task";
  const label = end - start > longestLabel ? undefined : labelAt(folded, start);
  if (label === undefined || !/^\s*:?\s*$/u.test(folded.slice(label.end, end))) return undefined;
  if (label.meaning.kind === "role") return "units";
  return label.meaning.field === "time" ? "time" : undefined;
}

const taskLabel =
  /^(?:(?:工作|主要|重点|目标)?任务(?:名称|内容)?|项目名称|事项名称|工作事项|重点工作)\s*:?\s*$/u;

/** Longer lines are no answers to a label. */
const longestAnswer = 600;

function answers(work: Work, field: Field, block: Block | undefined): block is LineBlock {
  if (block?.kind !== "line" || block.level !== undefined) return false;
  if (block.range.end - block.range.start > longestAnswer || loneLabel(work, block) !== undefined)
    return false;
  const words = work.reading.words(block.range);
  if (field === "task") return titleKind(words) === undefined;
  return field === "units" ? readsAsUnits(work, words) : isLimit(words);
}

/** The lines with each label that stands alone on its line, and the answers on the lines below it, as one line. */
export function withLoneLabels(work: Work, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const field = block.kind === "line" ? loneLabel(work, block) : undefined;
    let last = block;
    for (
      let next = blocks[at + 1];
      field !== undefined && answers(work, field, next);
      next = blocks[at + 1]
    ) {
      last = next;
      at++;
    }
    joined.push(
      block.kind === "line" && last.kind === "line"
        ? { ...block, range: { start: block.range.start, end: last.range.end } }
        : block,
    );
  }
  return joined;
}
