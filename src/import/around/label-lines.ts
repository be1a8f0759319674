import type { Block } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { fieldsIn } from "../words/fields.js";
import { titleKind } from "./header-words.js";

/** The line of a task over lines of labels, the first of which opens the plan. */
export function taskOverLabels(work: Work, blocks: readonly Block[], first: number): number {
  if (!labelsLine(work, blocks[first])) return first;
  let label = first;
  while (labelsLine(work, blocks[label - 1])) label--;
  return isTaskLine(work, blocks[label - 1]) ? label - 1 : label;
}

/** A line of labels speaks of the line before it. */
function labelsLine(work: Work, block: Block | undefined): boolean {
  return block?.kind === "line" && fieldsIn(work, block.range)[0] === block.range.start;
}

/** A sentence, not a title, nor what a page says of itself or whom a notice addresses. */
function isTaskLine({ reading: { text } }: Work, block: Block | undefined): boolean {
  const words =
    block?.kind === "line" ? text.slice(block.range.start, Math.min(block.range.end, longestTask)) : "";
  return words.length >= 4 && titleKind(words) === undefined && !/[：:]/u.test(words);
}

/** No task is longer. */
const longestTask = 1000;
