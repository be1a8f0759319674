import { type DayNumber, firstOfMonth, weekdayOf } from "../date/index.js";
import { daysFrom, statutoryDays } from "./decree.js";

/** The break of a holiday, or of two joined in one, as it usually is. */
export interface UsualBreak {
  /** The day the break is counted from: its first statutory day. */
  readonly festival: DayNumber;
  readonly days: readonly DayNumber[];
  /** By festival: a day that is two festivals stands twice, and is paid twice. */
  readonly statutory: readonly DayNumber[];
}

/** How many days before its festival a break of so many days begins, for each weekday of the festival, Monday first. */
const daysBack: Readonly<Record<number, string>> = { 3: "2200001", 5: "2000001" };

/**
 * The break of a holiday of a year, or of two joined, as it usually is, by their letters. Customs of 2025 are the standing principles of
 * 国办发明电〔2024〕12号: Spring Festival eight days, Labour Day five, National Day seven, eight with Mid-Autumn in it; the others three
 * days joined to a weekend, a Wednesday alone. A holiday that the decree does not know is taken to fall on 1 September.
 */
export function usualBreak(year: number, letters: string, customsOf: number): UsualBreak {
  const decree = statutoryDays(year);
  const statutory = [...letters].flatMap((letter) => decree[letter] ?? []);
  const festival = statutory.length > 0 ? Math.min(...statutory) : firstOfMonth(year, 9);
  const weekday = weekdayOf(festival);
  const short = weekday === 3 ? 1 : 3;
  const lengths: Readonly<Record<string, number>> = {
    S: customsOf < 2024 ? 7 : 8,
    L: customsOf < 2008 ? 7 : customsOf < 2020 ? short : 5,
    G: 7,
  };
  const length = letters.length > 1 ? 8 : (lengths[letters] ?? short);
  const back = Number(daysBack[length]?.charAt(weekday - 1) ?? 0);
  return { festival, days: daysFrom(festival - back, length), statutory };
}

/** The weekend days nearest to a break that are in none of the breaks given, so many on either side: before, after, before, after … */
export function weekendDaysAround(
  [day = 0]: readonly DayNumber[],
  breaks: readonly DayNumber[],
  aSide: number,
): DayNumber[] {
  const going = (step: 1 | -1): readonly DayNumber[] => {
    const found: DayNumber[] = [];
    for (let at = day; found.length < aSide; at += step)
      if (weekdayOf(at) > 5 && !breaks.includes(at)) found.push(at);
    return found;
  };
  const after = going(1);
  return going(-1).flatMap((before, at) => [before, after[at] ?? before]);
}
