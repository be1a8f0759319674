import { requireOneOf } from "../diagnostics/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import { requireSoundPolicy } from "./light.js";
import type { LightPolicy } from "./light-types.js";
import { requireReport } from "./require.js";
import type { LineState, LineStatus, StatusReport, Timeliness } from "./status-types.js";

/** Lines taken together: what there is of each sort, and the gravest light with the line that shows it. @category Sheets */
export interface RollUp {
  /** A unit, group or task; the plan. */
  readonly key: string;
  /** The lines that count. */
  readonly total: number;
  readonly states: Readonly<Partial<Record<LineState, number>>>;
  readonly timeliness: Readonly<Partial<Record<Timeliness, number>>>;
  readonly lights: Readonly<Record<string, number>>;
  /** The gravest light of the lines that decide; the scheme's mildest when there is none. */
  readonly light: string;
  /** The line that shows it. */
  readonly because?: string;
  /** The state of the lines that decide when all of them agree; `mixed` when they do not. */
  readonly state: LineState | "mixed";
  /** Which lines decide: those of the leads (牵头), all that answer for a part of their own, or every line. */
  readonly deciding: "leads" | "own-parts" | "all";
  /** False when members whom nobody has listed have a line among these: the total is of the listed ones. */
  readonly rosterComplete: boolean;
}

/** By what lines are taken together. @category Sheets */
export type RollUpBy = "unit" | "group" | "task" | "plan";

const ways: readonly RollUpBy[] = ["unit", "group", "task", "plan"];

function counts<Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> {
  const found: Partial<Record<Key, number>> = {};
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

/** The lines that speak for a task: the leads' where somebody leads, else all that answer for a part of their own. */
export function decidingOf(
  lines: readonly LineStatus[],
): Pick<RollUp, "deciding"> & { readonly lines: readonly LineStatus[] } {
  const leads = lines.filter(({ line }) => line.roles.includes("lead"));
  if (leads.length > 0) return { deciding: "leads", lines: leads };
  const own = lines.filter(({ line: { answersFor } }) => answersFor === "own-part" || answersFor === "whole");
  return own.length > 0 ? { deciding: "own-parts", lines: own } : { deciding: "all", lines };
}

function gravest(lines: readonly LineStatus[], policy: LightPolicy): Pick<RollUp, "light" | "because"> {
  const rank = ({ light }: LineStatus): number => policy.lights.findIndex(({ id }) => id === light.light);
  const [first, ...rest] = lines;
  if (first === undefined) return { light: policy.lights[0]?.id ?? policy.otherwise.light };
  const worst = rest.reduce((best, line) => (rank(line) > rank(best) ? line : best), first);
  return { light: worst.light.light, because: worst.line.id };
}

/** Lines taken together under one key. */
export function rollUpOf(key: string, all: readonly LineStatus[], by: RollUpBy, policy: LightPolicy): RollUp {
  const counted = all.filter((status) => status.counted);
  const { deciding, lines } =
    by === "task" ? decidingOf(counted) : { deciding: "all" as const, lines: counted };
  const [first] = lines;
  const agreed = first !== undefined && lines.every(({ state }) => state === first.state);
  return {
    key,
    total: counted.length,
    states: counts(counted.map(({ state }) => state)),
    timeliness: counts(counted.map(({ timeliness }) => timeliness)),
    lights: Object.fromEntries(
      Object.entries(counts(counted.map(({ light }) => light.light))).map(([id, n = 0]) => [id, n]),
    ),
    ...gravest(lines, policy),
    state: agreed ? first.state : "mixed",
    deciding,
    rosterComplete: !all.some(({ line }) => line.unlisted === true),
  };
}

/** Under which keys a line is taken; obligations belong to no group. */
function keysOf(plan: Plan, { line }: LineStatus, by: RollUpBy): string | undefined {
  if (by === "plan") return plan.data.id;
  if (by === "unit") return line.unit;
  const { subject } = line;
  if (by === "task") return subject.kind === "task" ? subject.task : subject.obligation;
  return subject.kind === "task" ? indexOf(plan).tasks.get(subject.task)?.group : undefined;
}

/**
 * The lines of a report taken together by unit, group or task, or all of the plan, in the order in which they first appear.
 *
 * Only lines that count are counted: none that has ended, none of members nobody has listed, none that is only possible. A task
 * shows the gravest light of its leads' lines; without a lead, of all lines that answer for a part of their own.
 *
 * @throws `ledger.other-plan` and `ledger.invalid-policy`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, lightPresets, rollUp, statusAt } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const report = statusAt(plan, createLedger(plan), "2022-01-01");
 * const task = rollUp(plan, report, "task", lightPresets["time-left"]).find(({ key }) => key === "30");
 * [task?.light, task?.because]; // => ["red", "zhongshan-2021/30/zs-government-data"]
 * ```
 *
 * @category Sheets
 */
export function rollUp(
  plan: Plan,
  report: StatusReport,
  by: RollUpBy,
  policy: LightPolicy,
): readonly RollUp[] {
  requireReport(plan, report);
  requireOneOf("by", by, ways);
  requireSoundPolicy("policy", policy);
  const found = new Map<string, LineStatus[]>();
  for (const status of report.lines) {
    const key = keysOf(plan, status, by);
    if (key === undefined) continue;
    const lines = found.get(key);
    if (lines === undefined) found.set(key, [status]);
    else lines.push(status);
  }
  return [...found].map(([key, lines]) => rollUpOf(key, lines, by, policy));
}
