import fc from "fast-check";
import { addWorkingDays, chinaMainland, isWorkingDay, workingDaysBetween } from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/date/index.js";

const day = fc
  .integer({ min: toDayNumber("2004-01-01"), max: toDayNumber("2024-12-31") })
  .map((number) => fromDayNumber(number));
const steps = fc.integer({ min: -400, max: 400 });

describe("adding and counting working days", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(day, steps, (date, n) => {
        expect(workingDaysBetween(chinaMainland, date, addWorkingDays(chinaMainland, date, n))).toBe(n);
      }),
    );
  });

  it("count the same both ways from working day to working day", () => {
    const workingDay = day.filter((date) => isWorkingDay(chinaMainland, date));
    fc.assert(
      fc.property(workingDay, workingDay, (a, b) => {
        expect(workingDaysBetween(chinaMainland, a, b)).toBe(0 - workingDaysBetween(chinaMainland, b, a));
      }),
    );
  });

  it("keep the order of dates and of counts", () => {
    fc.assert(
      fc.property(day, day, steps, (a, b, n) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(addWorkingDays(chinaMainland, earlier, n) <= addWorkingDays(chinaMainland, later, n)).toBe(
          true,
        );
        expect(addWorkingDays(chinaMainland, a, n) < addWorkingDays(chinaMainland, a, n + 1)).toBe(true);
      }),
    );
  });

  it("land on a working day for every n but 0", () => {
    fc.assert(
      fc.property(day, steps, (date, n) => {
        const to = addWorkingDays(chinaMainland, date, n);
        expect(n === 0 ? to === date : isWorkingDay(chinaMainland, to)).toBe(true);
      }),
    );
  });
});
