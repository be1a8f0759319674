import { parseTiming } from "../../grammar/index.js";
import { saysNobody } from "../../grammar/words/phrases.js";
import { saysAsAbove } from "../cells/as-above.js";
import type { GridCell } from "../cells/blocks.js";
import { type Column, mayBeNobody } from "../cells/columns.js";
import type { Work } from "../draft/draft.js";
import { readsAsCell } from "../lines/line-cells.js";
import { bareNumber, markerAt, markerLevel } from "../text/markers.js";
import type { Range } from "../text/range.js";
import { readsAsOwners, readsAsUnits } from "../words/owner-words.js";
import { opensTask } from "../words/task-words.js";

/** A row with a place for each column. */
export type AlignedRow = readonly (GridCell | undefined)[];

const longestLimit = 30;
const longestLimits = 80;
const impossible = -4;
const never = Number.NEGATIVE_INFINITY;

/** The number of a row with the line below it, which is another cell. */
const numberAndMore = /^[0-9０-９]{1,3}[.．、]?[ \u3000]*\n/u;

/** How well words fit what a column holds. */
function worth(work: Work, range: Range, { meaning, title }: Column): number {
  const words = work.reading.words(range);
  if (words === "") return 0;
  const number = bareNumber.test(words);
  if (meaning.kind === "number") return number ? 3 : impossible;
  if (meaning.kind === "other") return worthOfOther(work, words, title);
  if (number || (meaning.kind !== "task" && numberAndMore.test(words))) return impossible;
  if (saysAsAbove(words)) return meaning.kind === "owner" || meaning.kind === "deadline" ? 1 : -1;
  if (meaning.kind === "deadline") return worthOfLimit(work, words);
  const named = readsAsUnits(work, words) || (meaning.kind === "owner" && readsAsOwners(work, words));
  const units = named && !opensTask.test(words);
  if (meaning.kind === "owner")
    return units ? 2 : named ? 0.5 : saysNobody(work.folded.slice(range.start, range.end)) ? 1 : -2;
  if (units) return -2;
  const style = markerAt(work.reading.text, range.start)?.style;
  const level = style === undefined ? 0 : markerLevel[style] < markerLevel.arabic ? 1 : -1;
  if (meaning.kind === "group") return 1 + level * 0.5;
  return (/[。；]/u.test(words) ? 1.5 : 1) - level * 0.5;
}

/** Units on a line above a limit are none of it. */
function worthOfLimit(work: Work, words: string): number {
  if (words.length > longestLimits) return -1;
  const [first] = parseTiming(words).timings;
  // 2月公布预算，8月公布决算: several limits, each with what is due then.
  if (first === undefined || (words.length > longestLimit && first.span.start > 0)) return -1;
  return words.split("\n").some((line) => readsAsCell(work, line)) ? -1 : 2;
}

/** 评分部门, 监督单位: units that answer for nothing. */
const unitsTitle = /.(?:部门|单位|处室|科室)$/u;

function worthOfOther(work: Work, words: string, title: string): number {
  const units = readsAsUnits(work, words);
  if (unitsTitle.test(title)) return units ? 1 : -1;
  return units ? -1 : 0;
}

/** A row of its own has a task: one that only the row above has is the least likely reading, and none at all beside a number. */
const withoutTask = -1.5;
const numberedWithoutTask = -6;

/** Cells are merged with those above from the left: a column left out further on is the less likely reading. */
function skipping(
  at: number,
  columns: readonly Column[],
  cell: number,
  broken: boolean,
  numbered: boolean,
): number {
  if (cell === 0) return 0;
  if (broken && mayBeNobody(columns, at)) return -0.75;
  if (broken && columns[at]?.meaning.kind === "task") return numbered ? numberedWithoutTask : withoutTask;
  return at + 1 >= columns.length ? -1.25 : -1;
}

/** A cell is seldom broken, and then into a short piece at least. */
function breaking(cells: readonly GridCell[], from: number, to: number): number {
  const pieces = cells.slice(from, to);
  const short = pieces.some(({ range }) => range.end - range.start <= 4);
  return pieces.length < 2 ? 0 : (1 - pieces.length) * (short ? 0.25 : 0.6);
}

/** Units on a line of their own are no part of a task, and rather of those who support than of several who lead. */
function listing(
  work: Work,
  cells: readonly GridCell[],
  from: number,
  to: number,
  { meaning }: Column,
): number {
  if (to - from < 2) return 0;
  const isUnits = (cell: GridCell | undefined): boolean =>
    cell !== undefined && readsAsCell(work, work.reading.words(cell.range));
  if (meaning.kind === "task") return cells.slice(from + 1, to).some(isUnits) ? -1 : 0;
  return meaning.kind === "owner" && meaning.role === "lead" && isUnits(cells[from]) ? -0.5 : 0;
}

const joined = (cells: readonly GridCell[], from: number, to: number): GridCell | undefined => {
  const first = cells[from];
  const last = cells[to - 1];
  if (first === undefined || last === undefined || first === last) return first;
  return { range: { start: first.range.start, end: last.range.end } };
};

/** No cell is broken into more pieces, and no row into more: what is longer is no row, and is left as it stands. */
const mostPieces = 4;
const longestRow = 40;

/** Whether a row has a cell for each column, and each fits: what most rows are. */
const fitsWhole = (work: Work, cells: readonly GridCell[], columns: readonly Column[]): boolean =>
  cells.length === columns.length &&
  columns.every((column, place) => {
    const cell = cells[place];
    const least = column.meaning.kind === "other" ? 0 : 1;
    return cell !== undefined && worth(work, cell.range, column) >= least;
  });

/** Whether a row has a number of its own in the column of numbers. */
const hasNumber = (work: Work, cells: readonly GridCell[], columns: readonly Column[]): boolean =>
  columns.some(({ meaning }) => meaning.kind === "number") &&
  cells.some(({ range }) => bareNumber.test(work.reading.words(range)));

/** How much better other places must fit before a row is not read as it stands. */
const trust = 1.5;

export interface Alignment {
  /** The row has a cell for each column, if but for empty ones at its end. */
  readonly stands: boolean;
  /** Cells may have been broken into several. */
  readonly broken: boolean;
}

interface Step {
  readonly worth: number;
  /** How many pieces the column before took. */
  readonly pieces: number;
}

/**
 * Gives each cell of a row the column that its words fit, in their order. What is missing was merged with the cell above.
 * A row that stands whole stays as it is where its words fit.
 */
export function alignedRow(
  work: Work,
  cells: readonly GridCell[],
  columns: readonly Column[],
  { stands, broken }: Alignment,
): AlignedRow {
  if (cells.length > longestRow) return columns.map((_, place) => cells[place]);
  if (fitsWhole(work, cells, columns)) return cells;
  const most = broken ? mostPieces : 1;
  const numbered = hasNumber(work, cells, columns);
  const best: Step[][] = [];
  const at = (cell: number, column: number): number => best[cell]?.[column]?.worth ?? never;
  for (let cell = 0; cell <= cells.length; cell++) best.push([]);
  for (let column = 0; column <= columns.length; column++) {
    const title = columns[column - 1];
    for (let cell = 0; cell <= cells.length; cell++) {
      let step: Step = { worth: cell === 0 && column === 0 ? 0 : never, pieces: 0 };
      if (title !== undefined) {
        step = {
          worth: at(cell, column - 1) + skipping(column - 1, columns, cell, broken, numbered),
          pieces: 0,
        };
        for (let pieces = 1; pieces <= Math.min(most, cell); pieces++) {
          const own = joined(cells, cell - pieces, cell);
          const before = at(cell - pieces, column - 1);
          if (own === undefined || before === never) continue;
          const from = cell - pieces;
          const taken =
            before +
            worth(work, own.range, title) +
            breaking(cells, from, cell) +
            listing(work, cells, from, cell, title);
          if (taken >= step.worth) step = { worth: taken, pieces };
        }
      }
      best[cell]?.splice(column, 1, step);
    }
  }
  const asItStands = cells.reduce((total, cell, place) => {
    const column = columns[place];
    return column === undefined ? total : total + worth(work, cell.range, column);
  }, 0);
  if (stands && asItStands + trust >= at(cells.length, columns.length))
    return columns.map((_, place) => cells[place]);
  return traced(cells, columns, best);
}

/** The way back through the best steps. */
function traced(
  cells: readonly GridCell[],
  columns: readonly Column[],
  best: readonly (readonly Step[])[],
): AlignedRow {
  const row: (GridCell | undefined)[] = columns.map(() => undefined);
  let cell = cells.length;
  for (let column = columns.length; column > 0; column--) {
    const pieces = best[cell]?.[column]?.pieces ?? 0;
    if (pieces > 0) row[column - 1] = joined(cells, cell - pieces, cell);
    cell -= pieces;
  }
  return row;
}
