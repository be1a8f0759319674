import type { Block, Grid, LineBlock } from "../cells/blocks.js";
import type { TableBuilder } from "../cells/html-table.js";
import { headOf } from "../tables/table-head.js";
import { linesOf, type Range, trimmed } from "../text/range.js";
import type { Reading } from "../text/reading.js";

/** A stretch of text, in a cell of a table or outside; or a table. */
export type Found =
  | {
      readonly kind: "text";
      readonly start: number;
      readonly end: number;
      readonly level: number;
      readonly cellOf: TableBuilder | undefined;
    }
  | { readonly kind: "table"; readonly table: TableBuilder };

/**
 * The tables of a page that are tables. One that holds another lays the page out, and its cells are text, unless it names the columns of a
 * plan: then the other is a part of its cell.
 */
function realTables(found: readonly Found[], reading: Reading): RealTables {
  const grids = new Map<TableBuilder, Grid>();
  const parts = new Set<TableBuilder>();
  for (const part of found) {
    if (part.kind !== "table") continue;
    const { table } = part;
    const { outer, layout } = table;
    if (outer !== undefined && (grids.has(outer) || parts.has(outer))) {
      parts.add(table);
      continue;
    }
    const trim = (range: Range): Range => trimmed(reading.text, range);
    if (!layout || headOf(reading, table.finish(trim, longestTitle)) !== undefined)
      grids.set(table, table.finish(trim));
  }
  return { grids, parts };
}

/** No title of a column is longer, with the white space around it. */
const longestTitle = 60;

interface RealTables {
  readonly grids: ReadonlyMap<TableBuilder, Grid>;
  /** Those in the cells of others. */
  readonly parts: ReadonlySet<TableBuilder>;
}

/** The lines and tables that were found in a page. */
export function blocksOf(found: readonly Found[], reading: Reading): readonly Block[] {
  const { grids, parts } = realTables(found, reading);
  const lines = (range: Range, level: number): readonly LineBlock[] =>
    linesOf(reading.text, range).map((line) => ({
      kind: "line",
      range: line,
      ...(level === 0 ? {} : { level }),
    }));
  return found.flatMap((part): readonly Block[] => {
    if (part.kind === "table") {
      const grid = grids.get(part.table);
      const over = parts.has(part.table) ? [] : part.table.over.flatMap((range) => lines(range, 0));
      return grid === undefined ? over : [...over, { kind: "grid", grid }];
    }
    const { cellOf } = part;
    return cellOf !== undefined && (grids.has(cellOf) || parts.has(cellOf)) ? [] : lines(part, part.level);
  });
}
