import type { Range } from "../text/range.js";
import type { Grid, GridCell } from "./blocks.js";

/** Takes cells in the order of the source and lays them out. */
export interface TableBuilder {
  /** Another table stands in one of its cells. */
  layout: boolean;
  /** The table in one of whose cells it stands. */
  readonly outer: TableBuilder | undefined;
  /** No tag has opened it: its rows stand outside any table. */
  readonly implied: boolean;
  readonly inCell: boolean;
  /** Text that stands in none of its cells, such as its caption: a page shows it over the table. */
  readonly over: Range[];
  row(): void;
  cell(start: number, attributes: ReadonlyMap<string, string>): void;
  closeCell(end: number): void;
  /** The table; with a length, only those of its first rows that have no longer cell. */
  finish(trim: (range: Range) => Range, longestCell?: number): Grid;
}

/** More columns than any plan has: a span beyond is a mistake or an attack. */
const mostColumns = 40;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly rows: number;
  readonly columns: number;
}

/** A span as HTML reads it: a whole number from 1, or for rows 0 (to the end of the table). */
function spanOf(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? "1", 10);
  if (!Number.isFinite(number) || number < 0) return 1;
  return Math.min(number, most);
}

/** A cell that reaches into the rows below. */
interface Reaching {
  readonly cell: GridCell;
  readonly left: number;
}

type GridRow = (GridCell | undefined)[];

/** Lays one row out: first what reaches down from above, then the row's own cells where there is room. */
function layRow(
  cells: readonly Cell[],
  reaching: (Reaching | undefined)[],
  trim: (range: Range) => Range,
): GridRow {
  const row: GridRow = [];
  let column = 0;
  const takeReaching = (): void => {
    for (
      let above = reaching[column];
      above !== undefined && column < mostColumns;
      above = reaching[column]
    ) {
      row[column] = above.cell;
      reaching[column] = above.left > 1 ? { cell: above.cell, left: above.left - 1 } : undefined;
      column++;
    }
  };
  for (const { start, end, rows, columns } of cells) {
    takeReaching();
    if (column >= mostColumns) break;
    const cell: GridCell = { range: trim({ start, end }) };
    const stop = Math.min(column + Math.max(columns, 1), mostColumns);
    for (; column < stop; column++) {
      row[column] = cell;
      reaching[column] =
        rows === 1 ? undefined : { cell, left: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 };
    }
  }
  while (column < reaching.length) {
    takeReaching();
    if (column < reaching.length) row[column++] = undefined;
  }
  return Array.from(row);
}

/** So many rows show what a table's columns are. */
const firstRows = 6;

export function tableBuilder(implied: boolean, outer: TableBuilder | undefined): TableBuilder {
  const rows: Cell[][] = [];
  let opened: { readonly start: number; readonly rows: number; readonly columns: number } | undefined;
  const closeCell = (end: number): void => {
    if (opened === undefined) return;
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push({ ...opened, end });
    opened = undefined;
  };
  return {
    layout: false,
    outer,
    implied,
    over: [],
    get inCell() {
      return opened !== undefined;
    },
    row: () => void rows.push([]),
    cell(start, attributes) {
      opened = {
        start,
        rows: spanOf(attributes.get("rowspan"), 65534),
        columns: spanOf(attributes.get("colspan"), 1000),
      };
    },
    closeCell,
    finish(trim, longestCell) {
      const reaching: (Reaching | undefined)[] = [];
      const own =
        longestCell === undefined
          ? rows
          : rows
              .slice(0, firstRows)
              .filter((row) => row.every(({ start, end }) => end - start <= longestCell));
      const laid = own.filter((row) => row.length > 0).map((row) => layRow(row, reaching, trim));
      return { rows: laid, spans: "stated", marks: [] };
    },
  };
}
