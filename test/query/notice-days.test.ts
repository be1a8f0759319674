import { compilePlan, deadlinesOf } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { expect, test } from "vitest";
import { expectedDays } from "../seeds/zhongshan-2021/expected-duties.js";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });

/** The dates of the only timing of a task, obligation or inspection, by reading. */
function readingsOf(subject: string): Readonly<Record<string, string>> {
  const [only, ...others] = deadlinesOf(plan, subject);
  expect(others).toEqual([]);
  return Object.fromEntries(only?.resolved.readings.map(({ id, date }) => [id, date]) ?? []);
}

test("measures are filed within 10 working days of publication", () => {
  expect(readingsOf("file-measures")).toEqual({
    prevailing: expectedDays.file,
    "first-day-counted": expectedDays.fileCountingFirstDay,
  });
});

test("and published within 30, counted from publication unless one counts from the filing day", () => {
  expect(readingsOf("publish-measures")).toEqual({
    prevailing: expectedDays.publish,
    "first-day-counted": expectedDays.publishCountingFirstDay,
    "from:dueOf:file-measures": expectedDays.publishAfterFilingDue,
  });
});

test("2021年底前 is the last day of the year", () => {
  expect(readingsOf("26")).toEqual({ prevailing: expectedDays.endOfYear });
});

test("the first inspection falls on a day off; the working days around it are given", () => {
  const [inspection] = deadlinesOf(plan, "inspection-1");
  const around =
    inspection !== undefined && "workingDays" in inspection.resolved
      ? inspection.resolved.workingDays
      : undefined;
  expect([around?.before, around?.after]).toEqual(expectedDays.aroundFirstInspection);
  expect(around?.day.working).toBe(false);
});
