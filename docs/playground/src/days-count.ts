import { isFengongError } from "fengong";
import {
  chinaMainland,
  type DayInfo,
  dayInfo,
  estimateWorkingDays,
  explainWorkingDays,
  fromDayNumber,
  type HolidayName,
  toDayNumber,
  type WorkingDaysEstimate,
  type WorkingDaysExplanation,
  withProvisional,
  workingDaysIn,
} from "fengong/calendar";

export const provisional = withProvisional(chinaMainland);

/** What is known of the count: all of it; an interval, where notices are still to come; or nothing. */
export type Count =
  | { readonly kind: "counted"; readonly answer: WorkingDaysExplanation; readonly numbers: Numbers }
  | {
      readonly kind: "estimated";
      readonly from: string;
      readonly answer: WorkingDaysEstimate;
      readonly numbers: Numbers;
    }
  | { readonly kind: "refused"; readonly error: unknown };

/** The number that each counted day bears. */
export type Numbers = ReadonlyMap<string, number>;

/** The numbers of the days counted from one day to another, in either direction. */
function numbersOf({ from, to, days }: WorkingDaysExplanation): Numbers {
  const dayAfter = fromDayNumber(toDayNumber(from) + 1);
  const dayBefore = fromDayNumber(toDayNumber(from) - 1);
  if (days >= 0)
    return new Map([...workingDaysIn(chinaMainland, dayAfter, to)].map((date, at) => [date, at + 1]));
  const back = [...workingDaysIn(chinaMainland, to, dayBefore)].reverse();
  return new Map(back.map((date, at) => [date, -at - 1]));
}

/** Past this, a count that is only estimated bears no numbers: each number is a count of its own. */
const mostNumbered = 300;

/** The numbers that hold wherever the notices to come may put the make-up days. */
function sureNumbers(from: string, days: number): Numbers {
  const step = Math.sign(days);
  const counts = Array.from({ length: Math.min(Math.abs(days), mostNumbered) }, (_, at) => (at + 1) * step);
  return new Map(
    counts.flatMap((count): [string, number][] => {
      const { earliest, latest } = estimateWorkingDays(provisional, from, count);
      return earliest === latest ? [[earliest, count]] : [];
    }),
  );
}

function orRefused(count: () => Count, otherwise: (error: unknown) => Count): Count {
  try {
    return count();
  } catch (error) {
    if (isFengongError(error)) return otherwise(error);
    throw error;
  }
}

/** The nth working day from a date: exact where notices reach, else an interval, else the library's refusal. */
export function countDays(from: string, days: number): Count {
  return orRefused(
    () => {
      const answer = explainWorkingDays(chinaMainland, from, days);
      return { kind: "counted", answer, numbers: numbersOf(answer) };
    },
    (error) =>
      orRefused(
        () => ({
          kind: "estimated",
          from,
          answer: estimateWorkingDays(provisional, from, days),
          numbers: sureNumbers(from, days),
        }),
        () => ({ kind: "refused", error }),
      ),
  );
}

/** What can be said about a day without a notice. */
export type LikelyDay = "surely-off" | "likely-off" | "may-be-worked";

interface Likely {
  readonly kind: LikelyDay;
  readonly holiday: HolidayName;
}

/** Days off come last: a day that is off in one break is not worked for another. */
const likelyDays: ReadonlyMap<string, Likely> = new Map(
  provisional.breaks.flatMap(({ name: holiday, days, statutory, makeUpCandidates }): [string, Likely][] => [
    ...makeUpCandidates.map((date): [string, Likely] => [date, { kind: "may-be-worked", holiday }]),
    ...days.map((date): [string, Likely] => [
      date,
      { kind: statutory.includes(date) ? "surely-off" : "likely-off", holiday },
    ]),
  ]),
);

/** A day as the page shows it. */
export type ShownDay =
  | { readonly kind: "known"; readonly info: DayInfo }
  | { readonly kind: "likely"; readonly date: string; readonly likely?: Likely }
  | { readonly kind: "outside"; readonly date: string };

/** What is known of a day: by a notice, by the decree, or not at all. */
export function shownDay(date: string): ShownDay {
  const { first, last } = chinaMainland.coverage;
  if (date >= first && date <= last) return { kind: "known", info: dayInfo(chinaMainland, date) };
  if (date < first || date > provisional.coverage.last) return { kind: "outside", date };
  const likely = likelyDays.get(date);
  return { kind: "likely", date, ...(likely === undefined ? {} : { likely }) };
}
