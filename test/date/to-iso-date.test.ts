import { toIsoDate } from "fengong/calendar";
import { describe, expect, it } from "vitest";
import { codeOf } from "../calendar/errors.js";

describe("toIsoDate", () => {
  it.each([
    ["2026-09-30T15:59:59Z", "Asia/Shanghai", "2026-09-30"],
    ["2026-09-30T16:00:00Z", "Asia/Shanghai", "2026-10-01"],
    ["2026-09-30T17:00:00Z", "America/New_York", "2026-09-30"],
    ["2026-01-01T04:59:59Z", "America/New_York", "2025-12-31"],
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
    ["0001-01-01T00:00:00Z", "UTC", "0001-01-01"],
    ["1500-03-01T00:00:00Z", "UTC", "1500-03-01"],
  ])("%s in %s is %s", (instant, zone, date) => {
    expect(toIsoDate(new Date(instant), zone)).toBe(date);
  });

  it("refuses what is no instant, no zone or no four-digit year", () => {
    expect(codeOf(() => toIsoDate(new Date(Number.NaN), "UTC"))).toBe("date.not-a-civil-date");
    expect(codeOf(() => toIsoDate("2021-07-05" as unknown as Date, "UTC"))).toBe("date.not-a-civil-date");
    expect(codeOf(() => toIsoDate(new Date(0), "Asia/Zhongshan"))).toBe("date.unknown-time-zone");
    expect(codeOf(() => toIsoDate(new Date(0), undefined as unknown as string))).toBe(
      "date.unknown-time-zone",
    );
    expect(codeOf(() => toIsoDate(new Date("0000-12-31T00:00:00Z"), "UTC"))).toBe("date.out-of-range");
    expect(codeOf(() => toIsoDate(new Date("-000005-06-01T00:00:00Z"), "UTC"))).toBe("date.out-of-range");
    expect(codeOf(() => toIsoDate(new Date("+010000-01-02T00:00:00Z"), "UTC"))).toBe("date.out-of-range");
  });
});
