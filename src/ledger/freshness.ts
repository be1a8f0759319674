import type { IsoDate } from "../date/index.js";
import { type Days, kept } from "./days.js";
import type { FreshnessPolicy } from "./light-types.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";
import type { FreshnessOn } from "./status-types.js";

/** Reports that are counted on from a day: from the last one, or awaited since the line opened, came or came back. */
function freshnessSince(
  days: Days,
  inspections: readonly IsoDate[],
  policy: FreshnessPolicy,
  reported: boolean,
  since: IsoDate,
  day: IsoDate,
): FreshnessOn {
  const counted = days.after(since, policy.workingDays);
  if ("why" in counted) return { standing: "unknown", why: counted.why };
  const inspection = "nextInspection" in policy ? inspections.find((date) => since < date) : undefined;
  const waits = inspection !== undefined && counted.answer < inspection;
  const until = waits ? inspection : counted.answer;
  const standing = day <= until ? (reported ? "fresh" : "awaited") : reported ? "stale" : "missing";
  return { standing, until, from: waits ? "inspection" : "working-days" };
}

/** How fresh the reports on lines are on a day: lines that reported on one day share an answer. */
export function freshnessBy(
  days: Days,
  inspections: readonly IsoDate[],
  policy: FreshnessPolicy,
): (line: Line, memory: Memory, day: IsoDate) => FreshnessOn {
  const answers = (reported: boolean) =>
    kept((since: IsoDate, day: IsoDate) =>
      Object.freeze(freshnessSince(days, inspections, policy, reported, since, day)),
    );
  const [fromReport, awaited] = [answers(true), answers(false)];
  return ({ opens }, { lastReport, since = opens }, day) =>
    lastReport === undefined || lastReport.date < since
      ? awaited(since, day)
      : fromReport(lastReport.date, day);
}
