import { bareNumber } from "../text/markers.js";
import type { Range } from "../text/range.js";
import type { Block } from "./blocks.js";
import { type Column, columnsOf, compact, isOwnerTitle } from "./columns.js";

/** 责任单位, 责任分工: what may stand over the titles of several columns of units. */
const over = /^(?:责任|落实|承办|工作)?(?:单位|部门|分工|主体)$/u;

/** 牵头 under such a title is 牵头单位. */
const under = /^(?:牵头|配合|协办|主办|参与|责任|协同)$/u;

/** Whether a word is the title of a column under one of the titles before it. */
export const standsUnder = (title: string, before: readonly string[]): boolean =>
  under.test(compact(title)) && before.some((each) => over.test(compact(each)));

/** Where a title stands over those behind it: it names units in general, and two or more name who leads and who else. */
function spanningAt(words: readonly string[]): number {
  return words.findIndex((title, at) => {
    if (!over.test(title)) return false;
    const behind = words.slice(at + 1, at + 3);
    const owners = behind.length > 1 && behind.every((each) => under.test(each) || isOwnerTitle(each));
    return owners && /^(?:牵头|主办)/u.test(behind[0] ?? "");
  });
}

/** How many lines show how long the rows are. */
const shownLines = 120;

/** The most lines from the number of a row to that of the next. */
function longestRow(text: string, blocks: readonly Block[], from: number): number {
  const numbers = blocks.slice(from, from + shownLines).flatMap((block, at) => {
    const words = block.kind === "line" ? text.slice(block.range.start, block.range.end) : "";
    return words.length < 5 && bareNumber.test(words) ? [at] : [];
  });
  return Math.max(0, ...numbers.map((at, index) => (index === 0 ? 0 : at - (numbers[index - 1] ?? at))));
}

/** The columns that titles name; one that stands over those behind it, so that no row has a cell for it, is none. */
export function columnsUnder(
  text: string,
  titles: readonly Range[],
  rows: { readonly blocks: readonly Block[]; readonly from: number },
): readonly Column[] | undefined {
  const words = titles.map(({ start, end }) => compact(text.slice(start, end)));
  const named = titles.map((range, at) => {
    const title = words[at] ?? "";
    return { title: standsUnder(title, words.slice(0, at)) ? `${title}单位` : title, cell: { range } };
  });
  const spanning = spanningAt(words);
  if (spanning === -1 || longestRow(text, rows.blocks, rows.from) >= titles.length) return columnsOf(named);
  return columnsOf(named.filter((_, at) => at !== spanning));
}
