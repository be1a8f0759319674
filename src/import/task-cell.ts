import type { Work } from "./draft.js";
import { type Marker, type MarkerStyle, markerAt, markerLevel } from "./markers.js";
import { linesOf, type Range } from "./range.js";

/** A task as it stands in a cell. */
export interface CellTask {
  readonly text: Range;
  readonly number: number | undefined;
  readonly marker: Range | undefined;
}

interface Line {
  readonly range: Range;
  readonly marker: Marker | undefined;
}

/** The highest kind of number in a cell, if its first line has it: deeper ones count within a task. */
function tasksStyle(lines: readonly Line[]): MarkerStyle | undefined {
  const first = lines[0]?.marker?.style;
  if (first === undefined) return undefined;
  const higher = lines.some(
    ({ marker }) => marker !== undefined && markerLevel[marker.style] < markerLevel[first],
  );
  return higher ? undefined : first;
}

/** The tasks of a cell: one, or one for each number that begins a line. */
export function tasksIn({ reading: { text } }: Work, cell: Range): readonly CellTask[] {
  const lines = linesOf(text, cell).map((range): Line => ({ range, marker: markerAt(text, range.start) }));
  const style = tasksStyle(lines);
  const starts = style === undefined ? [] : lines.filter(({ marker }) => marker?.style === style);
  if (starts.length === 0) return [{ text: cell, number: undefined, marker: undefined }];
  return starts.map(({ marker }, index): CellTask => {
    const next = starts[index + 1]?.range.start;
    const before = next === undefined ? undefined : lines.filter(({ range }) => range.end <= next).at(-1);
    const end = before?.range.end ?? cell.end;
    return {
      text: { start: marker?.range.end ?? cell.start, end },
      number: marker === undefined || marker.value === 0 ? undefined : marker.value,
      marker: marker?.range,
    };
  });
}
