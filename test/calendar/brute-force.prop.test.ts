import fc from "fast-check";
import {
  addWorkingDays,
  type Bounds,
  bulkAddWorkingDays,
  bulkIsWorkingDay,
  bulkWorkingDaysBetween,
  combineCalendars,
  countWorkingDays,
  holidaysIn,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingDayOrSame,
  nthWorkingDayOf,
  type Period,
  periodEnd,
  previousWorkingDay,
  previousWorkingDayOrSame,
  roll,
  workingDaysBetween,
  workingDaysIn,
} from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";
import {
  anyCalendar,
  anyDay,
  covers,
  type Naive,
  naiveAdd,
  naiveCount,
  naiveSeek,
  outcomeOf,
  refused,
} from "./brute-force.js";

const steps = fc.integer({ min: -40, max: 40 });
const check = <Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>) =>
  fc.assert(property, { numRuns: 300 });

/** The answer of a naive calendar, or the refusal where a day is not covered. */
const among = (calendar: Naive, days: readonly number[], answer: () => unknown) =>
  days.every((day) => covers(calendar, day)) ? { value: answer() } : refused;

describe("against a calendar that walks day by day", () => {
  it("isWorkingDay, addWorkingDays, next and previous", () => {
    check(
      fc.property(anyCalendar, anyDay, steps, ({ calendar, naive }, day, n) => {
        const date = fromDayNumber(day);
        expect(outcomeOf(() => isWorkingDay(calendar, date))).toEqual(
          among(naive, [day], () => naive.works(day)),
        );
        expect(outcomeOf(() => addWorkingDays(calendar, date, n))).toEqual(naiveAdd(naive, day, n));
        expect(outcomeOf(() => nextWorkingDay(calendar, date))).toEqual(naiveAdd(naive, day, 1));
        expect(outcomeOf(() => previousWorkingDay(calendar, date))).toEqual(naiveAdd(naive, day, -1));
        expect(outcomeOf(() => nextWorkingDayOrSame(calendar, date))).toEqual(naiveSeek(naive, day, 1));
        expect(outcomeOf(() => previousWorkingDayOrSame(calendar, date))).toEqual(naiveSeek(naive, day, -1));
      }),
    );
  });

  it("workingDaysBetween and countWorkingDays", () => {
    const anyBounds = fc.constantFrom<Bounds>("[)", "[]", "(]", "()");
    check(
      fc.property(anyCalendar, anyDay, anyDay, anyBounds, ({ calendar, naive }, from, to, bounds) => {
        const dates = [fromDayNumber(from), fromDayNumber(to)] as const;
        expect(outcomeOf(() => workingDaysBetween(calendar, ...dates))).toEqual(
          among(naive, [from, to], () =>
            from <= to ? naiveCount(naive, from + 1, to) : 0 - naiveCount(naive, to, from - 1),
          ),
        );
        const includesFrom = bounds.startsWith("[") ? 0 : 1;
        const includesTo = bounds.endsWith("]") ? 0 : 1;
        expect(outcomeOf(() => countWorkingDays(calendar, ...dates, bounds))).toEqual(
          among(naive, [from, to], () =>
            from <= to
              ? naiveCount(naive, from + includesFrom, to - includesTo)
              : 0 - naiveCount(naive, to + includesTo, from - includesFrom),
          ),
        );
        expect(outcomeOf(() => countWorkingDays(calendar, ...dates, "(]"))).toEqual(
          outcomeOf(() => workingDaysBetween(calendar, ...dates)),
        );
      }),
    );
  });

  it("roll", () => {
    check(
      fc.property(anyCalendar, anyDay, ({ calendar, naive }, day) => {
        const date = fromDayNumber(day);
        const rolled = (convention: Parameters<typeof roll>[2]) =>
          outcomeOf(() => roll(calendar, date, convention));
        const following = naiveSeek(naive, day, 1);
        const preceding = naiveSeek(naive, day, -1);
        expect(rolled("none")).toEqual(among(naive, [day], () => date));
        expect(rolled("following")).toEqual(following);
        expect(rolled("preceding")).toEqual(preceding);
        const inMonth = (outcome: typeof following) =>
          "value" in outcome && String(outcome.value).startsWith(date.slice(0, 7));
        const turned = (way: typeof following, back: typeof following) =>
          "code" in way || inMonth(way) ? way : back;
        expect(rolled("modified-following")).toEqual(turned(following, preceding));
        expect(rolled("modified-preceding")).toEqual(turned(preceding, following));
      }),
    );
  });

  it("workingDaysIn and holidaysIn", () => {
    check(
      fc.property(anyCalendar, anyDay, anyDay, ({ calendar, naive }, from, to) => {
        const dates = [fromDayNumber(from), fromDayNumber(to)] as const;
        const range = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
        expect(outcomeOf(() => [...workingDaysIn(calendar, ...dates)])).toEqual(
          among(naive, [from, to], () => range.filter(naive.works).map(fromDayNumber)),
        );
        const holidays = outcomeOf(() => [...holidaysIn(calendar, ...dates)].map(({ date }) => date));
        const named = new Set(
          calendar.notices.flatMap(({ holidays: breaks }) =>
            breaks.flatMap(({ days }) => days.map((day) => day.date)),
          ),
        );
        expect(holidays).toEqual(
          among(naive, [from, to], () =>
            range
              .filter((day) => !naive.works(day))
              .map(fromDayNumber)
              .filter((date) => named.has(date)),
          ),
        );
      }),
    );
  });

  it("nthWorkingDayOf", () => {
    const period = fc.constantFrom<Period>("month", "quarter", "half", "year");
    check(
      fc.property(
        anyCalendar,
        anyDay,
        period,
        fc.integer({ min: -25, max: 25 }),
        ({ calendar, naive }, day, unit, n) => {
          const date = fromDayNumber(day);
          const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
          const start = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months + 1;
          const first = toDayNumber(`${date.slice(0, 5)}${String(start).padStart(2, "0")}-01`);
          const last = toDayNumber(periodEnd(date, unit));
          const days = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(naive.works);
          const found = n > 0 ? days[n - 1] : days.at(n);
          const expected =
            covers(naive, first) && covers(naive, last)
              ? n === 0 || found === undefined
                ? { code: "calendar.no-such-working-day" }
                : { value: fromDayNumber(found) }
              : refused;
          expect(outcomeOf(() => nthWorkingDayOf(calendar, date, unit, n))).toEqual(expected);
        },
      ),
    );
  });

  it("the bulk functions", () => {
    check(
      fc.property(
        anyCalendar,
        fc.array(anyDay, { minLength: 1, maxLength: 5 }),
        steps,
        ({ calendar, naive }, days, n) => {
          const from = Int32Array.from(days);
          const to = Int32Array.from(days).reverse();
          const each = (answer: (day: number, at: number) => unknown) =>
            outcomeOf(() =>
              days.map((day, at) => {
                const outcome = outcomeOf(() => answer(day, at));
                if ("code" in outcome) throw outcome;
                return outcome.value;
              }),
            );
          const list = (call: () => Iterable<number>) => outcomeOf(() => [...call()]);
          expect(list(() => bulkIsWorkingDay(calendar, from))).toEqual(
            each((day) => Number(isWorkingDay(calendar, fromDayNumber(day)))),
          );
          expect(list(() => bulkAddWorkingDays(calendar, from, n))).toEqual(
            each((day) => toDayNumber(addWorkingDays(calendar, fromDayNumber(day), n))),
          );
          expect(list(() => bulkWorkingDaysBetween(calendar, from, to))).toEqual(
            each((day, at) => workingDaysBetween(calendar, fromDayNumber(day), fromDayNumber(to[at] ?? 0))),
          );
          expect(naive.first).toBe(toDayNumber(calendar.coverage.first));
        },
      ),
    );
  });

  it("combineCalendars", () => {
    check(
      fc.property(anyCalendar, anyCalendar, anyDay, steps, (a, b, day, n) => {
        const date = fromDayNumber(day);
        const first = Math.max(a.naive.first, b.naive.first);
        const last = Math.min(a.naive.last, b.naive.last);
        for (const works of ["all", "any"] as const) {
          const combined = combineCalendars([a.calendar, b.calendar], { works });
          const naive: Naive = {
            first,
            last,
            works: (at) =>
              works === "all"
                ? a.naive.works(at) && b.naive.works(at)
                : a.naive.works(at) || b.naive.works(at),
          };
          expect(outcomeOf(() => isWorkingDay(combined, date))).toEqual(
            among(naive, [day], () => naive.works(day)),
          );
          expect(outcomeOf(() => addWorkingDays(combined, date, n))).toEqual(naiveAdd(naive, day, n));
        }
      }),
    );
  });
});
