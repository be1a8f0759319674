import type { IsoDate } from "../../date/index.js";
import type { Plan } from "../../plan/compile.js";
import type { LightPolicy } from "../light-types.js";
import { type RollUp, rollUp, rollUpOf } from "../roll-up.js";
import type { LineStatus, StatusReport } from "../status-types.js";
import { type LightsOption, policyOf } from "./policy.js";
import { type RosterStanding, rosterOf } from "./roster.js";

/** What is reported upwards: how much is done, and what is not, and why. @category Sheets */
export interface Summary extends RosterStanding {
  readonly plan: string;
  readonly date: IsoDate;
  readonly recordedBy?: IsoDate;
  readonly lights: LightPolicy;
  /** Counts of every line that counts, by state, timeliness and light. */
  readonly total: RollUp;
  /** The same for each group of tasks; obligations belong to none. */
  readonly groups: readonly RollUp[];
  /** The lines that count and are not closed, the gravest light first, each with the reasons that its status gives. */
  readonly unfinished: readonly LineStatus[];
  /** Lines that are only possible or of members whom nobody has listed: in no count. */
  readonly notCounted: number;
}

const finished = ({ state }: LineStatus): boolean => state === "closed";

/**
 * What is reported upwards on a day: counts by state, timeliness and light, for the plan and for each group, and every line that
 * is not finished. Totals are of the lines that count; over a partial roster they say so.
 *
 * @throws `ledger.other-plan`, and `argument.invalid` when the report was made with a scheme of lights that is neither given nor a preset.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, statusAt, summary } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const told = summary(plan, statusAt(plan, createLedger(plan), "2022-01-04"));
 * told.unfinished.length === told.total.total; // => true
 * told.incomplete; // => ["zs-departments", "zs-other-departments", "zs-other-units", "zs-responsible-units"]
 * ```
 *
 * @category Sheets
 */
export function summary(plan: Plan, report: StatusReport, options: LightsOption = {}): Summary {
  const lights = policyOf(plan, report, options);
  const counted = report.lines.filter((status) => status.counted);
  const grave = ({ light }: LineStatus): number => lights.lights.findIndex(({ id }) => id === light.light);
  const { date, recordedBy } = report;
  return {
    plan: report.plan,
    date,
    ...(recordedBy === undefined ? {} : { recordedBy }),
    lights,
    total: rollUpOf(report.plan, report.lines, "plan", lights),
    groups: rollUp(plan, report, "group", lights),
    unfinished: counted.filter((status) => !finished(status)).sort((a, b) => grave(b) - grave(a)),
    notCounted: report.lines.filter(
      ({ counted: counts, state }) => !counts && state !== "succeeded" && state !== "withdrawn",
    ).length,
    ...rosterOf(plan, report.lines),
  };
}
