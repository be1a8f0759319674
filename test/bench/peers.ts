import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import dayjs from "dayjs";
import dayjsBusinessDays from "dayjs-business-days2";
import { daysOff, makeUpDays, require } from "./cases.js";

/** Versions as installed, for the page. */
export const versionOf = (name: string): string => {
  const root = dirname(require.resolve("tinybench")).replace(/tinybench.*$/, "");
  const { version }: { version: string } = JSON.parse(
    readFileSync(resolve(root, name, "package.json"), "utf8"),
  );
  return `${name} ${version}`;
};

interface ChineseDays {
  isWorkday(date: string): boolean;
  findWorkday(days: number, date: string): string;
  getWorkdaysInRange(from: string, to: string): string[];
}
export const chineseDays = require("chinese-days") as ChineseDays;

/** holiday-calendar with its data read from the package: its own loader asks a server. */
interface HolidayCalendar {
  isWorkday(region: string, date: string): Promise<boolean>;
}
const HolidayCalendarClass = require("holiday-calendar") as new (options: {
  dataLoader: (path: string) => Promise<unknown>;
}) => HolidayCalendar;
const holidayFolder = dirname(require.resolve("holiday-calendar/package.json"));
export const holidayCalendar: HolidayCalendar = new HolidayCalendarClass({
  dataLoader: async (path) => JSON.parse(readFileSync(resolve(holidayFolder, "data", path), "utf8")),
});

dayjs.extend(dayjsBusinessDays, {
  holidays: [...daysOff],
  holidayFormat: "YYYY-MM-DD",
  additionalWorkingDays: [...makeUpDays],
  additionalWorkingDayFormat: "YYYY-MM-DD",
});

export { dayjs };

interface BusinessDateTime {
  isBusinessDay(): boolean;
  plusBusiness(duration: { days: number }): BusinessDateTime;
  toMillis(): number;
  toISODate(): string;
  setupBusiness(options: { holidayMatchers: ((date: BusinessDateTime) => boolean)[] }): void;
}
const { DateTime } = require("luxon-business-days") as {
  DateTime: { fromISO(date: string): BusinessDateTime; prototype: BusinessDateTime };
};
const offOnWeekdays = new Set(daysOff);
DateTime.prototype.setupBusiness({ holidayMatchers: [(date) => offOnWeekdays.has(date.toISODate())] });

export { DateTime };
