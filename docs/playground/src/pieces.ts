/** A stretch of a text that something is said about. */
export interface Mark<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A stretch of text with everything that is said about it. */
export interface Piece<Value> {
  readonly text: string;
  readonly start: number;
  readonly values: readonly Value[];
}

/**
 * A part of a text cut wherever a mark begins or ends, so that marks may lie over each other. Marks of no length, and what lies outside the
 * part, are left out.
 */
export function piecesOf<Value>(
  text: string,
  marks: readonly Mark<Value>[],
  from = 0,
  to: number = text.length,
): readonly Piece<Value>[] {
  const shown = marks.filter(({ start, end }) => start < end && start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of shown) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const waiting = [...shown].sort((a, b) => a.start - b.start);
  let open: Mark<Value>[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, at) => {
    open = open.filter(({ end }) => end > start);
    for (let mark = waiting[next]; mark !== undefined && mark.start <= start; mark = waiting[++next])
      open.push(mark);
    return { text: text.slice(start, edges[at + 1]), start, values: open.map(({ value }) => value) };
  });
}
