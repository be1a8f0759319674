import { describe, expect, it } from "vitest";
import {
  type DateLike,
  firstDayNumber,
  fromDayNumber,
  lastDayNumber,
  toDayNumber,
  toIso,
  weekdayOf,
} from "../../src/date/index.js";
import { addDays, addMonths } from "../../src/date/periods.js";
import { codeOf } from "../calendar/errors.js";

/** What a caller without types may pass. */
const untyped = (value: unknown): DateLike => value as DateLike;

describe("civil dates", () => {
  it.each([
    ["0001-01-01", -719162],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["2000-02-29", 11016],
    ["2021-07-05", 18813],
    ["9999-12-31", 2932896],
  ])("%s is day %i", (date, day) => {
    expect(toDayNumber(date)).toBe(day);
    expect(fromDayNumber(day)).toBe(date);
  });

  it("agrees with the platform's UTC arithmetic on every day of 1898 to 2102 and on every 97th day of all years", () => {
    // Gathered and expected once: an expectation a day would be nine tenths of the time.
    const wrong: unknown[] = [];
    const check = (day: number) => {
      const date = new Date(day * 86_400_000);
      const text = date.toISOString().slice(0, 10);
      const weekday = ((date.getUTCDay() + 6) % 7) + 1;
      if (fromDayNumber(day) !== text || toDayNumber(text) !== day || weekdayOf(day) !== weekday)
        wrong.push(text);
    };
    for (let day = -26298; day < 48577; day += 7) check(day);
    for (let day = firstDayNumber; day <= lastDayNumber; day += 97) check(day);
    for (let year = 1; year <= 9999; year++) {
      const last = `${String(year).padStart(4, "0")}-12-31`;
      if (fromDayNumber(toDayNumber(last)) !== last) wrong.push(last);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2021-07-05", 3, "2021-10-05"],
    ["2021-01-31", 1, "2021-02-28"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2021-01-31", -2, "2020-11-30"],
    ["2021-07-31", 12, "2022-07-31"],
    ["2020-02-29", 12, "2021-02-28"],
  ])("%s and %i months is %s, the corresponding day or the last of the month", (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });

  it("adds days across months and years", () => {
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("takes what Temporal.PlainDate offers, whether own fields or getters", () => {
    class PlainDate {
      get year() {
        return 2021;
      }
      get month() {
        return 7;
      }
      get day() {
        return 5;
      }
      get calendarId() {
        return "iso8601";
      }
    }
    expect(toIso(new PlainDate())).toBe("2021-07-05");
    expect(toIso({ year: 2021, month: 7, day: 5, calendarId: "iso8601" })).toBe("2021-07-05");
  });

  it.each([
    ["2021-7-5", "date.malformed"],
    ["２０２１-07-05", "date.malformed"],
    ["2021/07/05", "date.malformed"],
    ["2021-07-05T00:00:00Z", "date.malformed"],
    ["2021-07-0", "date.malformed"],
    ["2021-07-5 ", "date.malformed"],
    ["-021-07-05", "date.malformed"],
    ["", "date.malformed"],
    ["2021-02-30", "date.impossible"],
    ["2023-02-29", "date.impossible"],
    ["1900-02-29", "date.impossible"],
    ["2021-13-01", "date.impossible"],
    ["2021-00-10", "date.impossible"],
    ["2021-04-31", "date.impossible"],
    ["2021-01-00", "date.impossible"],
    ["0000-01-01", "date.out-of-range"],
    [{ year: 10000, month: 1, day: 1, calendarId: "iso8601" }, "date.out-of-range"],
    [{ year: 0, month: 1, day: 1, calendarId: "iso8601" }, "date.out-of-range"],
    [{ year: 2021, month: 2, day: 30, calendarId: "iso8601" }, "date.impossible"],
    [{ year: 2021, month: 7, day: 5, hour: 0, calendarId: "iso8601" }, "date.not-a-civil-date"],
    [{ year: 2021, month: 7, day: 5, calendarId: "chinese" }, "date.not-a-civil-date"],
    [{ year: 2021, month: 7.5, day: 5, calendarId: "iso8601" }, "date.not-a-civil-date"],
    [{ year: 2021, month: 7, day: 5 }, "date.not-a-civil-date"],
    [new Date(0), "date.not-a-civil-date"],
    [18813, "date.not-a-civil-date"],
    [null, "date.not-a-civil-date"],
    [undefined, "date.not-a-civil-date"],
  ])("refuses %o with %s", (value, code) => {
    expect(codeOf(() => toDayNumber(untyped(value)))).toBe(code);
  });

  it("names toIsoDate when a Date is given", () => {
    expect(() => toDayNumber(untyped(new Date(0)))).toThrow(/toIsoDate\(date, timeZone\)/);
  });

  it("refuses day numbers beyond four-digit years", () => {
    expect(codeOf(() => fromDayNumber(lastDayNumber + 1))).toBe("date.out-of-range");
    expect(codeOf(() => fromDayNumber(firstDayNumber - 1))).toBe("date.out-of-range");
    expect(codeOf(() => fromDayNumber(Number.NaN))).toBe("date.out-of-range");
  });
});
