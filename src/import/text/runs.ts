import type { Range } from "./range.js";

/** Characters of a text that stand for characters of the source: one for one where the lengths are equal, else as a whole. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly raw: number;
  readonly rawLength: number;
}

export interface Runs {
  readonly list: readonly Run[];
  raw(range: Range): Range;
  /** The runs of a stretch, the first and the last cut to it. */
  within(range: Range): readonly Run[];
}

const follows = (a: Run, b: Run): boolean =>
  a.length === a.rawLength &&
  b.length === b.rawLength &&
  a.raw + a.rawLength === b.raw &&
  a.at + a.length === b.at;

/** The part of a run that lies in a stretch; a run that stands as a whole is not parted. */
function cut(run: Run, { start, end }: Range): Run {
  if (run.length !== run.rawLength) return run;
  const from = Math.max(run.at, start);
  const length = Math.min(run.at + run.length, end) - from;
  return { at: from, length, raw: run.raw + from - run.at, rawLength: length };
}

/** Neighbouring runs of single characters as one. */
function merged(runs: readonly Run[]): readonly Run[] {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last !== undefined && follows(last, run)) {
      const length = last.length + run.length;
      list[list.length - 1] = { ...last, length, rawLength: length };
    } else if (run.length > 0) {
      list.push(run);
    }
  }
  return list;
}

export function runsOf(given: readonly Run[]): Runs {
  const list = merged(given);

  /** The number of the last run that begins at or before a place. */
  function indexAt(place: number): number {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.at ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function rawStart(place: number): number {
    const run = list[indexAt(place)];
    if (run === undefined) return 0;
    const within = place - run.at;
    if (within >= run.length) return run.raw + run.rawLength;
    return run.length === run.rawLength ? run.raw + within : run.raw;
  }

  function rawEnd(place: number): number {
    const run = list[indexAt(place - 1)];
    if (run === undefined) return 0;
    const within = place - run.at;
    return run.length === run.rawLength && within < run.length ? run.raw + within : run.raw + run.rawLength;
  }

  return {
    list,
    raw({ start, end }) {
      const from = rawStart(start);
      return { start: from, end: end <= start ? from : Math.max(from, rawEnd(end)) };
    },
    within(range) {
      const found: Run[] = [];
      for (let index = indexAt(range.start); index < list.length; index++) {
        const run = list[index];
        if (run === undefined || run.at >= range.end) break;
        if (run.at + run.length > range.start) found.push(cut(run, range));
      }
      return found;
    },
  };
}
