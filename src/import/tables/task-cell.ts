import type { Work } from "../draft/draft.js";
import { type Marker, type MarkerStyle, markerAt, markerLevel } from "../text/markers.js";
import { linesOf, type Range } from "../text/range.js";

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

/** What a cell holds: a heading over its tasks, where one of a higher kind of number stands before them, and the tasks. */
export interface CellTasks {
  readonly heading: { readonly title: Range; readonly marker: Marker } | undefined;
  readonly tasks: readonly CellTask[];
}

/** The highest kind of number in lines, if the first one has it: deeper ones count within a task. */
function tasksStyle(lines: readonly Line[]): MarkerStyle | undefined {
  const first = lines[0]?.marker?.style;
  if (first === undefined) return undefined;
  const higher = lines.some(
    ({ marker }) => marker !== undefined && markerLevel[marker.style] < markerLevel[first],
  );
  return higher ? undefined : first;
}

const sentence = /[。；]$/u;

/** A first line with a number of a higher kind than all others, and no sentence, heads them. */
function headingIn(text: string, [first, ...others]: readonly Line[]): CellTasks["heading"] {
  const marker = first?.marker;
  if (first === undefined || marker === undefined || others[0]?.marker === undefined) return undefined;
  const deeper = others.every(
    (line) => line.marker === undefined || markerLevel[line.marker.style] > markerLevel[marker.style],
  );
  const title = { start: marker.range.end, end: first.range.end };
  return deeper && !sentence.test(text.slice(title.start, title.end)) ? { title, marker } : undefined;
}

/** The tasks of a cell: one, or one for each number that begins a line. */
export function tasksIn({ reading: { text } }: Work, cell: Range): CellTasks {
  const all = linesOf(text, cell).map((range): Line => ({ range, marker: markerAt(text, range.start) }));
  const heading = headingIn(text, all);
  const lines = heading === undefined ? all : all.slice(1);
  const style = tasksStyle(lines);
  const starts = style === undefined ? [] : lines.filter(({ marker }) => marker?.style === style);
  if (starts.length === 0) return { heading, tasks: [{ text: cell, number: undefined, marker: undefined }] };
  const tasks = starts.map(({ marker }, index): CellTask => {
    const next = starts[index + 1]?.range.start;
    const before = next === undefined ? undefined : lines.filter(({ range }) => range.end <= next).at(-1);
    const end = before?.range.end ?? cell.end;
    return {
      text: { start: marker?.range.end ?? cell.start, end },
      number: marker === undefined || marker.value === 0 ? undefined : marker.value,
      marker: marker?.range,
    };
  });
  return { heading, tasks };
}
