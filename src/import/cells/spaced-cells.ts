import { isBlank, isEmpty, type Range, trimmed } from "../text/range.js";

/** How many blanks at least part two cells of a line; 0 where no white space does. */
export type Gap = 0 | 1 | 2;

/** How titles are parted: where two blanks and more stand between all of them, a single one stands within a cell. */
export const gapOf = (text: string, titles: readonly Range[]): Gap =>
  titles.slice(1).every(({ start }) => isBlank(text.charAt(start - 2)) || text.charAt(start - 1) === "\t")
    ? 2
    : 1;

const partsNoCells = /[、，,：:（(《“]/u;
const startsNoCell = /[）)》”、，,。；;]/u;
const latin = /[A-Za-z0-9]/;

/** The cells of a line that white space parts: a single space within a list, after a comma, or around Latin words parts none. */
export function spacedCells(text: string, line: Range, gap: Gap = 1): readonly Range[] {
  const { start, end } = trimmed(text, line);
  const cells: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charAt(at))) continue;
    let next = at;
    while (next < end && isBlank(text.charAt(next))) next++;
    const before = text.charAt(at - 1);
    const parts =
      gap === 2
        ? next - at > 1 || text.charAt(at) === "\t"
        : !partsNoCells.test(before) && !startsNoCell.test(text.charAt(next)) && !latin.test(before);
    if (parts) {
      cells.push({ start: from, end: at });
      from = next;
    }
    at = next - 1;
  }
  cells.push({ start: from, end });
  return cells.filter((cell) => !isEmpty(cell));
}
