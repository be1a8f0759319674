import type { Block, LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { readsAsUnits } from "../words/owner-words.js";
import { bareDate, dateIn } from "./header-words.js";

/** Who signed a document, and on the next line when. */
export interface Signature {
  readonly issuer: LineBlock;
  readonly date: LineBlock;
}

/** No line with the name of who signs is longer. */
const longestName = 60;

function isDate({ reading: { text } }: Work, block: Block | undefined): block is LineBlock {
  if (block?.kind !== "line" || block.range.end - block.range.start > longestName) return false;
  const words = text.slice(block.range.start, block.range.end);
  return bareDate.test(words) && dateIn(text, block.range) !== undefined;
}

function isName(work: Work, block: Block | undefined): block is LineBlock {
  if (block?.kind !== "line" || block.range.end - block.range.start > longestName) return false;
  const words = work.reading.words(block.range);
  return !/[，。；：、]/u.test(words) && readsAsUnits(work, words);
}

/** Where a signature stands behind a plan: one unit over a day. Several such pairs are cells of a table. */
export function signatureAt(work: Work, body: readonly Block[]): number | undefined {
  const found = body.flatMap((block, at) =>
    isDate(work, block) && isName(work, body[at - 1]) ? [at - 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
