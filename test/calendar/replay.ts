import {
  addWorkingDays,
  asKnownOn,
  chinaMainland,
  estimateWorkingDays,
  withProvisional,
} from "fengong/calendar";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";

/** The counts replayed from every day of a year. */
export const replayedCounts: readonly number[] = [1, 3, 5, 10, 15, 20, 30, 60];

/** How the intervals of a year, computed without its notice, did against the notice. */
export interface Replay {
  readonly year: number;
  readonly cases: number;
  /** Cases whose interval held the true date. */
  readonly held: number;
  /** Cases whose likeliest date was the true one. */
  readonly exact: number;
  /** Cases whose interval was more than one day. */
  readonly open: number;
  /** Days from earliest to latest, on average and at most. */
  readonly meanWidth: number;
  readonly widest: number;
}

/**
 * Estimates every count from every day of a year as it stood before the annual notice, and compares with the year as that notice
 * arranged it, before any later act. Answers on 29 to 31 December are left out: the next notice decides them.
 */
export function replay(year: number): Replay {
  const notice = chinaMainland.notices.find((each) => each.year === year && each.kind === "annual");
  const published = notice?.published ?? notice?.issued ?? "";
  const truth = asKnownOn(chinaMainland, published);
  const before = withProvisional(asKnownOn(chinaMainland, fromDayNumber(toDayNumber(published) - 1)));
  const last = `${year}-12-28`;
  const tally = { cases: 0, held: 0, exact: 0, open: 0, width: 0, widest: 0 };
  for (let day = toDayNumber(`${year}-01-01`); day <= toDayNumber(last); day++) {
    const from = fromDayNumber(day);
    for (const n of replayedCounts) {
      const { date, earliest, latest } = estimateWorkingDays(before, from, n);
      if (latest > last) continue;
      const to = addWorkingDays(truth, from, n);
      const width = toDayNumber(latest) - toDayNumber(earliest);
      tally.cases += 1;
      tally.held += Number(earliest <= to && to <= latest);
      tally.exact += Number(date === to);
      tally.open += Number(width > 0);
      tally.width += width;
      tally.widest = Math.max(tally.widest, width);
    }
  }
  const { cases, held, exact, open, width, widest } = tally;
  return { year, cases, held, exact, open, meanWidth: width / cases, widest };
}
