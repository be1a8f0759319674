import type { IsoDate } from "../../date/index.js";
import type { Plan } from "../../plan/compile.js";
import type { LineStatus, StatusReport } from "../status-types.js";
import { type RosterStanding, rosterOf, standing } from "./roster.js";

/** What the notice asks that has not been done by a day. @category Sheets */
export interface UnmetObligations extends RosterStanding {
  readonly date: IsoDate;
  /** Owed, and not met: the earliest date first. */
  readonly owed: readonly LineStatus[];
  /** Only possible, or of members whom nobody has listed: somebody has to say whether they owe it. */
  readonly toConfirm: readonly LineStatus[];
  /** How many lines have met it. */
  readonly met: number;
}

/** What is handed in is met, whether somebody has approved it or not; what was sent back is not. */
const isMet = ({ state, metOn }: LineStatus): boolean =>
  state === "closed" || (metOn !== undefined && state !== "withdrawn");

const byDate = (a: LineStatus, b: LineStatus): number => {
  const [first, second] = [a.due?.date ?? "~", b.due?.date ?? "~"];
  return first < second ? -1 : Number(first > second);
};

/**
 * Which units have not done what the notice asks of them (报备, 公开) by the day of a report: owed, and to be confirmed. What a unit
 * has handed in is met from that day on, unless it is sent back.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, statusAt, unmetObligations } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const { owed, met } = unmetObligations(plan, statusAt(plan, createLedger(plan), "2021-07-20"));
 * met; // => 0
 * owed.some(({ line }) => line.id === "zhongshan-2021/file-measures/zs-justice"); // => true
 * owed.some(({ line }) => line.id === "zhongshan-2021/file-measures/zs-office"); // => false
 * ```
 *
 * @category Sheets
 */
export function unmetObligations(plan: Plan, report: StatusReport): UnmetObligations {
  const lines = standing(report).filter(({ line }) => line.subject.kind === "obligation");
  const unmet = lines.filter((status) => status.state !== "withdrawn" && !isMet(status)).sort(byDate);
  return {
    date: report.date,
    owed: unmet.filter(({ counted }) => counted),
    toConfirm: unmet.filter(({ counted }) => !counted),
    met: lines.filter((status) => status.counted && isMet(status)).length,
    ...rosterOf(plan, lines),
  };
}
