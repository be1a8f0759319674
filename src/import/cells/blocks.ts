import type { Range } from "../text/range.js";
import type { Column } from "./columns.js";

/** A cell of a table. One that spans rows or columns stands, as the same object, in each place that it covers. */
export interface GridCell {
  readonly range: Range;
}

/** A table. `undefined`: the source has no cell there. */
export interface Grid {
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  /** Whether the source says which cells span rows (HTML), or its form cannot say it (pipes). */
  readonly spans: "stated" | "lost";
  /** White space or line breaks part the cells, and may have broken one into several. */
  readonly broken?: true;
  /** What the first row names, where its words do not say it alone: 牵头 under 责任单位. */
  readonly columns?: readonly Column[];
  /** What only parts the cells: pipes and rules. */
  readonly marks: readonly Range[];
}

/** A paragraph; `level` when the source marks it as a heading, 1 being the highest. */
export interface LineBlock {
  readonly kind: "line";
  readonly range: Range;
  readonly level?: number;
}

export interface GridBlock {
  readonly kind: "grid";
  readonly grid: Grid;
}

/** What a source is made of, in its order. */
export type Block = LineBlock | GridBlock;
