import type { GridCell } from "../cells/blocks.js";
import type { Column } from "../cells/columns.js";
import type { DraftBuilder, DraftClause, DraftTask, Work } from "../draft/draft.js";
import { isEmpty } from "../text/range.js";
import { alignedRow } from "./align-row.js";

/** What the reader of a table keeps between its rows. */
export interface GridState {
  readonly work: Work;
  readonly draft: DraftBuilder;
  readonly columns: readonly Column[];
  readonly lost: boolean;
  readonly broken: boolean;
  /** Rows that lack merged cells have been filled up with empty ones at their end. */
  fillsUp: boolean;
  /** Cells in the column of tasks that head the rows below them. */
  readonly heads: ReadonlySet<GridCell>;
  /** What stood in each column of the row before. */
  above: (GridCell | undefined)[];
  readonly tasks: Map<GridCell, readonly DraftTask[]>;
  readonly clauses: Map<GridCell, DraftClause>;
}

export type Row = readonly (GridCell | undefined)[];

export const filled = (cell: GridCell | undefined): cell is GridCell =>
  cell !== undefined && !isEmpty(cell.range);

/** The cells of a row up to the last that is not empty. */
export function upToLast(row: Row): readonly GridCell[] {
  const cells = row.filter((cell) => cell !== undefined);
  let end = cells.length;
  for (let last = cells[end - 1]; last !== undefined && isEmpty(last.range); last = cells[end - 1]) end--;
  return cells.slice(0, end);
}

/**
 * A row that pipes have left short, or filled up at its end, lacks cells that were merged with those above: its own go where
 * their words fit.
 */
export function aligned(state: GridState, row: Row): Row {
  const { work, lost, broken, columns } = state;
  const cells = upToLast(row);
  const missing = columns.length - cells.length;
  if (!lost || cells.length < 2 || (missing === 0 && !broken) || (missing < 0 && !broken)) return row;
  const full = row.length === columns.length && row.every((cell) => cell !== undefined);
  const stands = full && !state.fillsUp;
  const placed = alignedRow(work, cells, columns, { stands, broken });
  if (full && cells.every((cell, at) => placed[at] === cell)) return row;
  const plain = missing > 0 && placed.slice(missing).every((cell, at) => cell === cells[at]);
  if (full && !broken) state.fillsUp = true;
  if (full || !plain) reportShort(work, cells, columns.length);
  return placed;
}

/** Says that the places of a short row's cells were taken from what they hold. */
function reportShort({ reading, report }: Work, cells: readonly GridCell[], columns: number): void {
  const start = cells[0]?.range.start ?? 0;
  const end = cells.at(-1)?.range.end ?? start;
  report({
    code: "import.row-short",
    severity: "info",
    params: { cells: cells.length, columns },
    span: reading.span({ start, end }),
  });
}

/** A task whose cells for units are all empty, where a row above has some: they were merged, and the row filled up. */
export const lacksOwners = ({ lost, broken, columns, above }: GridState, row: Row): boolean =>
  lost &&
  !broken &&
  columns.every(
    ({ meaning }, at) => meaning.kind !== "owner" || (row[at] !== undefined && !filled(row[at])),
  ) &&
  columns.some(({ meaning }, at) => meaning.kind === "owner" && filled(above[at]));
