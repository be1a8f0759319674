import { parseTiming } from "../grammar/index.js";
import { saysNobody } from "../grammar/phrases.js";
import type { GridCell } from "./blocks.js";
import type { Column } from "./columns.js";
import type { Work } from "./draft.js";
import { readsAsUnits } from "./keyed.js";

/** A row with a place for each column. */
export type AlignedRow = readonly (GridCell | undefined)[];

const bareNumber = /^[0-9０-９]{1,3}[.．、]?$/u;
const longestLimit = 30;
const impossible = -4;
const never = Number.NEGATIVE_INFINITY;

/** How well a cell's words fit what a column holds. */
function worth(work: Work, { range }: GridCell, { meaning }: Column): number {
  const words = work.reading.words(range);
  if (words === "") return 0;
  const number = bareNumber.test(words);
  if (meaning.kind === "number") return number ? 3 : impossible;
  if (number) return impossible;
  if (meaning.kind === "deadline")
    return words.length <= longestLimit && parseTiming(words).timings.length > 0 ? 2 : -1;
  const units = readsAsUnits(work, words);
  if (meaning.kind === "owner")
    return units ? 2 : saysNobody(work.folded.slice(range.start, range.end)) ? 1 : -2;
  if (meaning.kind === "other") return 0;
  return units ? -2 : 1;
}

/** Cells are merged with those above from the left: a column left out further on is the less likely reading. */
const gapBefore = (column: number, cell: number, columns: number): number =>
  cell === 0 ? 0 : column >= columns ? -0.75 : -0.5;

/** How much better other places must fit before a row is not read as it stands. */
const trust = 1.5;

/**
 * Gives each cell of a row that is too short the column that its words fit, in their order. What is missing was merged
 * with the cell above. A row that stands whole, but for empty cells at its end, stays as it is where its words fit.
 */
export function alignedRow(
  work: Work,
  cells: readonly GridCell[],
  columns: readonly Column[],
  stands: boolean,
): AlignedRow {
  const best: number[][] = [[0]];
  const width = columns.length;
  const at = (cell: number, column: number): number => best[cell]?.[column] ?? never;
  for (let cell = 0; cell <= cells.length; cell++) {
    const line = best[cell] ?? [];
    best[cell] = line;
    for (let column = cell; column <= width; column++) {
      if (cell === 0 && column === 0) continue;
      const skipped = column > cell ? at(cell, column - 1) + gapBefore(column, cell, width) : never;
      const own = cells[cell - 1];
      const title = columns[column - 1];
      const taken =
        own === undefined || title === undefined ? never : at(cell - 1, column - 1) + worth(work, own, title);
      line[column] = Math.max(skipped, taken);
    }
  }
  const asItStands = cells.reduce((total, cell, place) => {
    const column = columns[place];
    return column === undefined ? total : total + worth(work, cell, column);
  }, 0);
  if (stands && asItStands + trust >= at(cells.length, columns.length))
    return columns.map((_, place) => cells[place]);
  return traced(work, cells, columns, at);
}

/** The way back through the best readings; of equal ones, that which leaves columns out on the left. */
function traced(
  work: Work,
  cells: readonly GridCell[],
  columns: readonly Column[],
  at: (cell: number, column: number) => number,
): AlignedRow {
  const row: (GridCell | undefined)[] = columns.map(() => undefined);
  let cell = cells.length;
  for (let column = columns.length; column > 0 && cell > 0; column--) {
    const own = cells[cell - 1];
    const title = columns[column - 1];
    if (own === undefined || title === undefined) break;
    if (at(cell, column) !== at(cell - 1, column - 1) + worth(work, own, title)) continue;
    row[column - 1] = own;
    cell--;
  }
  return row;
}
