import { type DateLike, type IsoDate, toIso } from "../date/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import { type Context, contextOf, type Entries, lineWithId, type RuleOption } from "./context.js";
import { daysOf } from "./days.js";
import type { Cut } from "./entry-order.js";
import { entriesIn, type Ledger, linesWritten, logOf, requireSamePlan } from "./ledger.js";
import { requireSoundPolicy } from "./light.js";
import { lightPresets } from "./light-presets.js";
import type { LightPolicy } from "./light-types.js";
import type { Line } from "./line-types.js";
import { runLine } from "./run.js";
import { type Judging, judgingBy, statusOfLine } from "./status-line.js";
import type { LineStatus, StatusReport } from "./status-types.js";

/** How a day is asked about. @category Ledger */
export interface StatusOptions extends RuleOption {
  /** The scheme of lights; `time-left` of {@link lightPresets} by default. */
  readonly lights?: LightPolicy;
  /** Only what was written down by the end of this day: what the office knew then. */
  readonly recordedBy?: DateLike;
}

/** The date and the day of knowledge of a question, checked. */
export function cutOf(date: DateLike, { recordedBy }: StatusOptions): Cut & { readonly date: IsoDate } {
  return { date: toIso(date), ...(recordedBy === undefined ? {} : { recordedBy: toIso(recordedBy) }) };
}

/** What lines are judged with on a day. */
export function judgingOn(plan: Plan, entries: Entries, asked: DateLike, options: StatusOptions): Judging {
  const policy = options.lights ?? lightPresets["time-left"];
  requireSoundPolicy(policy);
  const cut = cutOf(asked, options);
  return judgingBy(policy, contextOf(plan, entries, options, cut), daysOf(plan), cut.date);
}

/** What is written beside the lines of the plan. */
interface Beyond {
  /** The lines that entries alone have made. */
  readonly adopted: readonly Line[];
  /** Entries about something that is no line. */
  readonly astray: readonly Diagnostic[];
}

const nothingBeyond: Beyond = { adopted: [], astray: [] };

/** The same, in the order of ids. */
function beyondPlan({ plan, index }: Context, ledger: Ledger): Beyond {
  const adopted: Line[] = [];
  const astray: Diagnostic[] = [];
  for (const id of linesWritten(ledger)
    .filter((written) => !index.byId.has(written))
    .sort()) {
    const line = lineWithId(plan, id);
    if (line !== undefined) adopted.push(line);
    else {
      for (const { id: entry } of logOf(ledger, id)) {
        astray.push({ code: "ledger.unknown-line", severity: "error", params: { entry, line: id } });
      }
    }
  }
  return { adopted, astray };
}

/**
 * Every line of a plan on a day: its state, where it stands beside its date, its light, and why. With `recordedBy`, as the office
 * knew it at the end of that day.
 *
 * Lines are shown from the day they open. Those that have ended stay, as `succeeded` or `withdrawn`. A line without a date
 * is judged by how fresh its reports are. Entries that cannot have been (two closings, a report after the end) stay in the
 * ledger and are reported as ignored.
 *
 * @throws `ledger.other-plan`, `ledger.invalid-policy` and the `date.…` codes; a year without a calendar makes the answer
 * `unknown`, with the reason, and nothing throws.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, statusAt } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const { lines } = statusAt(plan, createLedger(plan), "2022-01-04");
 * const rules = lines.find(({ line }) => line.id === "zhongshan-2021/26.1/zs-justice");
 * [rules?.state, rules?.timeliness, rules?.light.light]; // => ["not-started", "overdue", "red"]
 * rules?.workingDays; // => { standing: "counted", left: 0, late: 1 }
 * ```
 *
 * @category Ledger
 */
export function statusAt(
  plan: Plan,
  ledger: Ledger,
  date: DateLike,
  options: StatusOptions = {},
): StatusReport {
  requireSamePlan(plan, ledger);
  const judging = judgingOn(plan, entriesIn(ledger), date, options);
  const { context } = judging;
  const diagnostics: Diagnostic[] = [];
  const lines: LineStatus[] = [];
  let written = 0;
  const judge = (line: Line): void => {
    const run = runLine(context, line);
    if (run.version > 0) written += 1;
    if (judging.date < line.opens) return;
    for (const { diagnostics: why } of run.ignored) diagnostics.push(...why);
    if (run.remarks.length > 0) diagnostics.push(...run.remarks);
    if (run.memory.present) lines.push(statusOfLine(judging, line, run));
  };
  context.index.lines.forEach(judge);
  // Only when more lines are written than the plan has: to look for them costs the whole ledger.
  const { adopted, astray } = written < ledger.written ? beyondPlan(context, ledger) : nothingBeyond;
  adopted.forEach(judge);
  const { recordedBy } = context.cut;
  return {
    plan: plan.data.id,
    date: judging.date,
    ...(recordedBy === undefined ? {} : { recordedBy }),
    policy: judging.policy.id,
    lines,
    rosterComplete: context.index.rosterComplete,
    diagnostics: [...astray, ...diagnostics],
  };
}
