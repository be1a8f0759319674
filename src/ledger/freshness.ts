import type { IsoDate } from "../date/index.js";
import type { Days } from "./days.js";
import type { FreshnessPolicy } from "./light-types.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";
import type { FreshnessOn } from "./status-types.js";

/** How fresh the reports on a line are on a day: counted from the last one, or from the day the line opened, came or came back. */
export function freshnessOn(
  days: Days,
  inspections: readonly IsoDate[],
  policy: FreshnessPolicy,
  line: Line,
  { lastReport: last, since: awaitedSince = line.opens }: Memory,
  day: IsoDate,
): FreshnessOn {
  const lastReport = last === undefined || last.date < awaitedSince ? undefined : last;
  const since = lastReport?.date ?? awaitedSince;
  const counted = days.after(since, policy.workingDays);
  if ("why" in counted) return { standing: "unknown", why: counted.why };
  const inspection = "nextInspection" in policy ? inspections.find((date) => since < date) : undefined;
  const waits = inspection !== undefined && counted.answer < inspection;
  const until = waits ? inspection : counted.answer;
  const inTime = lastReport === undefined ? "awaited" : "fresh";
  const late = lastReport === undefined ? "missing" : "stale";
  return { standing: day <= until ? inTime : late, until, from: waits ? "inspection" : "working-days" };
}
