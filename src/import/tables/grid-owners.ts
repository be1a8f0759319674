import { saysNobody } from "../../grammar/words/phrases.js";
import { saysAsAbove } from "../cells/as-above.js";
import type { GridCell } from "../cells/blocks.js";
import { type Column, mayBeNobody, tellsRole } from "../cells/columns.js";
import type { DraftTask } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";
import { linesOf, type Range } from "../text/range.js";
import { readsAsUnits } from "../words/owner-words.js";
import { filled, type GridState, type Row } from "./grid-row.js";

/** Says that a cell was taken to reach further down than the form of the table shows. */
export function reportReach({ work }: GridState, range: Range, tasks: number): void {
  const params = { words: work.reading.words(range).slice(0, 40), tasks };
  work.report({ code: "import.reach-inferred", severity: "info", params, span: work.reading.span(range) });
}

/** The cell that stands for an empty one: where the form of the table cannot say that cells are merged, the one above. */
function standIn(state: GridState, at: number, row: Row): GridCell | undefined {
  const others = state.columns.some(({ meaning }, place) => meaning.kind === "owner" && filled(row[place]));
  const nobody = state.broken && others && mayBeNobody(state.columns, at);
  const mayBeMerged = state.lost && !nobody && (row[at] === undefined || !others);
  return mayBeMerged ? state.above[at] : undefined;
}

/** The cell above one that says no more than 同上. */
export const cellAbove = (
  { work, above }: GridState,
  own: GridCell | undefined,
  at: number,
): GridCell | undefined =>
  filled(own) && saysAsAbove(work.reading.words(own.range)) ? above[at] : undefined;

export function readOwner(
  state: GridState,
  row: Row,
  at: number,
  column: Column,
  tasks: readonly DraftTask[],
): void {
  const { work, draft } = state;
  const own = row[at];
  const again = cellAbove(state, own, at);
  if (again !== undefined && own !== undefined) work.account.used(own.range, "clause");
  const cell = again ?? (filled(own) ? own : standIn(state, at, row));
  if (cell === undefined || tasks.length === 0) return;
  const known = state.clauses.get(cell);
  if (known !== undefined) {
    if (known.governs.at(-1) !== tasks.at(-1)) for (const task of tasks) known.governs.push(task);
    if (!filled(own)) {
      known.confidence = "medium";
      reportReach(state, known.range, known.governs.length);
    }
    return;
  }
  work.account.used(cell.range, "clause");
  if (saysNobody(work.folded.slice(cell.range.start, cell.range.end))) return;
  const told = tellsRole(column, state.columns) ? { column: column.title } : {};
  const lines = linesOf(work.reading.text, cell.range);
  const pairs = lines.length === tasks.length && tasks.length > 1;
  if (pairs && lines.every(({ start }, line) => markerAt(work.reading.text, start)?.value === line + 1)) {
    lines.forEach(({ start, end }, line) => {
      const range = { start: markerAt(work.reading.text, start)?.range.end ?? start, end };
      const governs = tasks.slice(line, line + 1);
      draft.clause({ range, governs, basis: "merged-cell", confidence: "certain", ...told });
    });
    return;
  }
  const adds = addsOwners(state, row) || pairs;
  if (adds) reportReach(state, cell.range, tasks.length);
  const clause = draft.clause({
    range: cell.range,
    governs: [...tasks],
    basis: "merged-cell",
    confidence: adds ? "medium" : "certain",
    ...told,
  });
  state.clauses.set(cell, clause);
}

/** A row with nothing but owners, their task, its number and group standing in the rows above: one more of its cells. */
export const addsOwners = ({ lost, columns }: GridState, row: Row): boolean =>
  lost &&
  columns.every(
    ({ meaning }, at) => meaning.kind === "owner" || meaning.kind === "other" || !filled(row[at]),
  );

/** An owner alone in a row whose other cells are there and empty. */
export function ownersAlone({ work, lost, columns }: GridState, row: Row, single: GridCell): boolean {
  const at = row.indexOf(single);
  return (
    lost &&
    row.length === columns.length &&
    row.filter((cell) => cell === single).length === 1 &&
    columns[at]?.meaning.kind === "owner" &&
    readsAsUnits(work, work.reading.words(single.range))
  );
}
