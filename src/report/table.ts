import { invalidArgument, isRecord, requireListOf } from "../diagnostics/index.js";
import type { Bilingual, Cell } from "./cells.js";
import type { Context } from "./context.js";

/** One column of a {@link Table}. @category Reports */
export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly title: Bilingual;
  /** How wide a sheet makes it, in characters of the Latin alphabet. */
  readonly width: number;
}

/** A result as a table: plain data, in both languages until a renderer chooses one. @category Reports */
export interface Table<Id extends string = string> {
  /** The kind of result. */
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly Column<Id>[];
  /** A cell a column, in their order. */
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader must know beside the rows: that a roster is partial, that personal fields are left out. */
  readonly notes: readonly Bilingual[];
}

/** How a column is made from an item. */
export interface ColumnSpec<Item, Id extends string> {
  readonly id: Id;
  readonly title: Bilingual;
  /** 14 by default. */
  readonly width?: number;
  readonly cell: (item: Item, context: Context) => Cell;
}

/** How a table is made from items. */
export interface TableSpec<Item, Id extends string> {
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly ColumnSpec<Item, Id>[];
}

/** A table of items, one a row. */
export function makeTable<Item, Id extends string>(
  { id, title, columns }: TableSpec<Item, Id>,
  items: readonly Item[],
  context: Context,
  notes: readonly Bilingual[] = [],
): Table<Id> {
  return {
    id,
    title,
    columns: columns.map(({ id: column, title: heading, width = 14 }) => ({
      id: column,
      title: heading,
      width,
    })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item, context))),
    notes,
  };
}

const isTable = (value: unknown): value is Table =>
  isRecord<keyof Table>(value) &&
  isRecord(value.title) &&
  Array.isArray(value.columns) &&
  Array.isArray(value.rows) &&
  Array.isArray(value.notes);

/** Throws `argument.invalid` for what is no table: most often the answer of which one is made. */
export function requireTable(table: unknown): void {
  if (!isTable(table)) throw invalidArgument("table", table, "table");
}

/** One table, or several, as a list. Throws `argument.invalid` as above. */
export function tablesIn(tables: Table | readonly Table[]): readonly Table[] {
  if (isTable(tables)) return [tables];
  if (!Array.isArray(tables)) throw invalidArgument("tables", tables, "table");
  requireListOf("tables", tables, "table", isTable);
  return tables;
}

/**
 * The cell of a row in a column, by the column's id; `undefined` past the last row.
 *
 * @example
 * ```ts
 * import { compilePlan, inspections } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { cellAt, toTable } from "fengong/report";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const table = toTable(plan, "inspections", inspections(plan));
 * cellAt(table, 0, "day"); // => { kind: "date", date: "2021-09-20", approximate: true }
 * ```
 *
 * @category Reports
 */
export function cellAt<Id extends string>(table: Table<Id>, row: number, column: Id): Cell | undefined {
  requireTable(table);
  return table.rows[row]?.[table.columns.findIndex(({ id }) => id === column)];
}
