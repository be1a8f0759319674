import type { IsoDate } from "../date/index.js";
import type { Context } from "./context.js";
import { type Days, dayBefore } from "./days.js";
import { freshnessBy } from "./freshness.js";
import { lightsBy, type Unlit } from "./light.js";
import type { LightPolicy } from "./light-types.js";
import type { Line } from "./line-types.js";
import { isPending } from "./matters.js";
import { chosen, type Memory, type Notice, none, type Writable } from "./memory.js";
import type { Run } from "./run.js";
import type { DueInForce, LastReport, LineLight, LineStatus, NoticeOn } from "./status-types.js";
import { dueInForce, plannedPercentOn, standingOn, timelinessOn, workingDaysBy } from "./timeliness.js";

/** What every line of one report is judged with. */
export interface Judging {
  readonly context: Context;
  readonly days: Days;
  readonly date: IsoDate;
  readonly policy: LightPolicy;
  readonly freshness: ReturnType<typeof freshnessBy>;
  readonly workingDays: ReturnType<typeof workingDaysBy>;
  readonly light: ReturnType<typeof lightsBy>;
}

/** The same, by a scheme of lights. */
export function judgingBy(policy: LightPolicy, context: Context, days: Days, date: IsoDate): Judging {
  return {
    context,
    days,
    date,
    policy,
    freshness: freshnessBy(days, context.index.inspections, policy.freshness),
    workingDays: workingDaysBy(days),
    light: lightsBy(policy),
  };
}

/** A notice with the working days since, where they can be counted: written out, for there are many. */
function noticeOn(days: Days, day: IsoDate, notice: Notice): NoticeOn {
  const counted = days.between(notice.date, day);
  if ("why" in counted) return notice;
  const { entry, kind, level, rank, date, answeredBy } = notice;
  const workingDaysSince = counted.answer;
  return answeredBy === undefined
    ? { entry, kind, level, rank, date, workingDaysSince }
    : { entry, kind, level, rank, date, answeredBy, workingDaysSince };
}

/** Until the scheme has spoken. */
const unlit: LineLight = { policy: "", light: "", clause: "" };

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

/** The last report as it is shown. */
function lastReportOf(entry: NonNullable<Memory["lastReport"]>): LastReport {
  const { id, kind, date, text, percent, problems, nextSteps, approvedBy } = entry;
  const report: Writable<LastReport> = { entry: id, kind, date };
  if (text !== undefined) report.text = text;
  if (percent !== undefined) report.percent = percent;
  if (problems !== undefined) report.problems = problems;
  if (nextSteps !== undefined) report.nextSteps = nextSteps;
  if (approvedBy !== undefined) report.approvedBy = approvedBy;
  return report;
}

/** Writes in what the entries say of the work itself. */
function addWork(status: Writable<Unlit>, memory: Memory): void {
  if (memory.acknowledged !== undefined) status.acknowledged = memory.acknowledged;
  if (memory.assignedTo !== undefined) status.assignedTo = memory.assignedTo;
  if (memory.lastReport !== undefined) status.lastReport = lastReportOf(memory.lastReport);
  if (memory.percent !== undefined) status.percent = memory.percent;
  if (memory.quality !== undefined) status.quality = memory.quality;
  if (memory.selfScore !== undefined) status.selfScore = memory.selfScore;
  if (memory.score !== undefined) status.score = memory.score;
  if (memory.lookBack !== undefined) status.lookBack = memory.lookBack;
  if (memory.archived !== undefined) status.archived = memory.archived;
  if (memory.reassignedTo !== undefined) status.reassignedTo = memory.reassignedTo;
}

/** Writes in what the date in force makes of a line on the day it is judged. */
function addDue(status: Writable<Unlit>, judging: Judging, due: DueInForce, day: IsoDate): void {
  status.due = due;
  status.workingDays = judging.workingDays(status.metOn ?? day, due.date);
  const planned = plannedPercentOn(judging.days, status.line, due.date, day);
  if (planned !== undefined) status.plannedPercent = planned;
}

/** One line on a day, from what its entries have come to. */
export function statusOfLine(judging: Judging, line: Line, run: Run): LineStatus {
  const { days, date } = judging;
  const { memory, ignored } = run;
  const { state, because, judgedOn } = standingOn(line, memory, date);
  const day = judgedOn === "today" ? date : dayBefore(judgedOn.dayBefore);
  const due = dueInForce(line, memory);
  const judged = timelinessOn(memory, due, day);
  const status: Writable<LineStatus> = {
    line,
    version: run.version,
    state,
    stateBecause: because,
    timeliness: judged.timeliness,
    timelinessBecause: judged.because,
    light: unlit,
    counted: isCounted(line, state, memory),
    freshness: judging.freshness(line, memory, day),
    evidence: memory.evidence,
    notices: memory.notices.length === 0 ? none : memory.notices.map((notice) => noticeOn(days, day, notice)),
    stages: memory.stages,
    pending: chosen(memory.matters, isPending),
    instructions: memory.instructions,
    inspections: memory.inspections,
    reassignedFrom: memory.reassignedFrom,
    ignored,
  };
  if (memory.handedIn !== undefined) status.metOn = memory.handedIn.on;
  if (due !== undefined) addDue(status, judging, due.due, day);
  addWork(status, memory);
  status.light = judging.light(status);
  return status;
}
