import type { IsoDate } from "../date/index.js";
import type { Context } from "./context.js";
import { type Days, dayBefore } from "./days.js";
import { freshnessOn } from "./freshness.js";
import { lightOf } from "./light.js";
import type { LightPolicy } from "./light-types.js";
import type { Line } from "./line-types.js";
import type { Memory, Notice } from "./memory.js";
import type { Run } from "./run.js";
import type { LineStatus, NoticeOn, PendingMatter } from "./status-types.js";
import { dueInForce, plannedPercentOn, standingOn, timelinessOn, workingDaysTo } from "./timeliness.js";

/** What every line of one report is judged with. */
export interface Judging {
  readonly context: Context;
  readonly days: Days;
  readonly date: IsoDate;
  readonly policy: LightPolicy;
}

const pendingKinds: ReadonlySet<string> = new Set([
  "declined",
  "extension-requested",
  "submitted",
  "obligation-met",
]);

const isPending = (matter: Memory["matters"][number]): matter is PendingMatter =>
  pendingKinds.has(matter.kind);

const noticeOn =
  (days: Days, day: IsoDate) =>
  (notice: Notice): NoticeOn => {
    const counted = days.between(notice.date, day);
    return "why" in counted ? notice : { ...notice, workingDaysSince: counted.answer };
  };

/** Whether totals count the line: see {@link LineStatus}. */
const isCounted = (
  { unlisted, certainty }: Line,
  state: LineStatus["state"],
  { confirmed }: Memory,
): boolean =>
  unlisted !== true &&
  state !== "succeeded" &&
  state !== "withdrawn" &&
  (certainty !== "possible" || confirmed);

/** What the entries say of the work itself. */
const workOn = (memory: Memory) => ({
  ...(memory.acknowledged === undefined ? {} : { acknowledged: memory.acknowledged }),
  ...(memory.assignedTo === undefined ? {} : { assignedTo: memory.assignedTo }),
  ...(memory.lastReport === undefined ? {} : { lastReport: memory.lastReport }),
  ...(memory.percent === undefined ? {} : { percent: memory.percent }),
  ...(memory.quality === undefined ? {} : { quality: memory.quality }),
  ...(memory.selfScore === undefined ? {} : { selfScore: memory.selfScore }),
  ...(memory.score === undefined ? {} : { score: memory.score }),
  ...(memory.lookBack === undefined ? {} : { lookBack: memory.lookBack }),
  ...(memory.archived === undefined ? {} : { archived: memory.archived }),
  ...(memory.reassignedTo === undefined ? {} : { reassignedTo: memory.reassignedTo }),
  evidence: memory.evidence,
  stages: memory.stages,
  instructions: memory.instructions,
  inspections: memory.inspections,
  reassignedFrom: memory.reassignedFrom,
});

/** What the date in force makes of a line on the day it is judged. */
function timesOn(days: Days, line: Line, memory: Memory, day: IsoDate) {
  const due = dueInForce(line, memory);
  const { timeliness, because } = timelinessOn(memory, due, day);
  const judged = { timeliness, timelinessBecause: because };
  const { handedIn } = memory;
  const met = handedIn === undefined ? {} : { metOn: handedIn.on };
  if (due === undefined) return { ...judged, ...met };
  const { date } = due.due;
  const planned = plannedPercentOn(days, line, date, day);
  return {
    ...judged,
    ...met,
    due: due.due,
    workingDays: workingDaysTo(days, handedIn?.on ?? day, date),
    ...(planned === undefined ? {} : { plannedPercent: planned }),
  };
}

/** One line on a day, from what its entries have come to. */
export function statusOfLine({ context, days, date, policy }: Judging, line: Line, run: Run): LineStatus {
  const { memory, ignored } = run;
  const { state, because, judgedOn } = standingOn(line, memory, date);
  const day = judgedOn === "today" ? date : dayBefore(judgedOn.dayBefore);
  const status = {
    line,
    version: context.logOf(line.id).length,
    state,
    stateBecause: because,
    ...timesOn(days, line, memory, day),
    counted: isCounted(line, state, memory),
    ...workOn(memory),
    freshness: freshnessOn(days, context.index.inspections, policy.freshness, line, memory, day),
    notices: memory.notices.length === 0 ? [] : memory.notices.map(noticeOn(days, day)),
    pending: memory.matters.filter(isPending),
    ignored,
  };
  return { ...status, light: lightOf(status, policy) };
}
