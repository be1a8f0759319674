import { expect, inject, test } from "vitest";
import { zoneInForce } from "../support/zone.js";

/** Minutes west of Greenwich on 2021-01-01 and 2021-07-01, from the tz database: Apia had summer time in January then, New York in July. */
const offsets: Readonly<Record<string, readonly [number, number]>> = {
  UTC: [0, 0],
  "Asia/Shanghai": [-480, -480],
  "America/New_York": [300, 240],
  "Pacific/Apia": [-840, -780],
};

test("the clock of this project is in force: local time is that of its zone", () => {
  const zone = inject("zone");
  expect(zoneInForce()).toBe(zone);
  expect([new Date(2021, 0, 1), new Date(2021, 6, 1)].map((day) => day.getTimezoneOffset())).toEqual(
    offsets[zone],
  );
});
