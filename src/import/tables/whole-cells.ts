import type { Block, LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";

/** Of ten lines, no more go on with the cell above them where blank lines part the cells. */
const mostBroken = 2;

/** No cell that a line breaks is longer. */
const longestCell = 200;

const blankLine = /\n[^\S\n]*\n/u;

/** Whether a line goes on with the cell above it: 专班 under 市土方管理, with no blank line between. */
function goesOn(text: string, before: Block | undefined, block: Block): block is LineBlock {
  if (before?.kind !== "line" || block.kind !== "line") return false;
  if (block.range.end - before.range.start > longestCell || markerAt(text, block.range.start) !== undefined)
    return false;
  return !blankLine.test(text.slice(before.range.end, block.range.start));
}

/** Where blank lines part the cells of a table that has lost its form, each cell in one block, although a line may break it. */
export function wholeCells({ reading: { text } }: Work, blocks: readonly Block[]): readonly Block[] {
  const broken = blocks.filter((block, at) => goesOn(text, blocks[at - 1], block)).length;
  if (broken === 0 || broken * 10 > blocks.length * mostBroken) return blocks;
  const whole: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = whole.at(-1);
    if (last?.kind === "line" && goesOn(text, blocks[at - 1], block))
      whole.splice(-1, 1, { ...last, range: { start: last.range.start, end: block.range.end } });
    else whole.push(block);
  }
  return whole;
}
