/** Where the cell of a row that has lost its form parts into the cells of two columns of units. */
export interface GluedCell {
  /** Where the second column's words begin; 0 when all are the second's. */
  readonly at: number;
}

/** After these, a name goes on with the list of its own cell. */
const inList = /[、，,和及与]/u;

/** More kinds of cells than any such table has. */
const mostKinds = 200;

/**
 * Tells apart the cells of two columns that stand next to each other without a mark: what is the whole cell of one row
 * and the end of another's is the second column's. Nothing for the cells of which this says nothing.
 */
export function gluedCells(cells: readonly string[]): ReadonlyMap<string, GluedCell> {
  const kinds = [...new Set(cells)];
  const found = new Map<string, GluedCell>();
  if (kinds.length > mostKinds) return found;
  for (const words of kinds) {
    const [tail] = kinds
      .filter((other) => other.length < words.length && words.endsWith(other))
      .filter((other) => !inList.test(words.charAt(words.length - other.length - 1)))
      .sort((a, b) => b.length - a.length);
    if (tail === undefined) continue;
    found.set(words, { at: words.length - tail.length });
    found.set(tail, { at: 0 });
  }
  return found;
}
