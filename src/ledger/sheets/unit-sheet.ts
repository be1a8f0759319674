import type { IsoDate } from "../../date/index.js";
import { indexOf, type Plan } from "../../plan/compile.js";
import { getUnit } from "../../plan/find-unit.js";
import type { LightPolicy } from "../light-types.js";
import { type RollUp, rollUpOf } from "../roll-up.js";
import type { LineStatus, StatusReport } from "../status-types.js";
import { type LightsOption, policyOf } from "./policy.js";

/** Everything that one unit has in the ledger on a day. @category Sheets */
export interface UnitSheet {
  readonly unit: string;
  readonly date: IsoDate;
  readonly lights: LightPolicy;
  /** In the order of the plan, obligations last; lines that have ended too, so that nobody wonders where they went. */
  readonly lines: readonly LineStatus[];
  readonly total: RollUp;
  /** The line with the earliest date in force that is not met, among those that count. */
  readonly next?: LineStatus;
  /** Lines that are only possible: to be confirmed, and in no total. */
  readonly toConfirm: readonly LineStatus[];
}

const open = ({ timeliness }: LineStatus): boolean =>
  timeliness === "not-due" || timeliness === "due-today" || timeliness === "overdue";

function earliest(lines: readonly LineStatus[]): LineStatus | undefined {
  const dated = lines.filter((status) => status.counted && status.due !== undefined && open(status));
  const [first, ...rest] = dated;
  if (first === undefined) return undefined;
  return rest.reduce(
    (best, status) => ((status.due?.date ?? "~") < (best.due?.date ?? "~") ? status : best),
    first,
  );
}

/** The unit and whoever may be it under another name. */
function namesOf(plan: Plan, id: string): ReadonlySet<string> {
  const unit = indexOf(plan).units.get(id);
  const together = unit === undefined || unit.kind === "collective" ? [] : (unit.reportsTogetherWith ?? []);
  return new Set([id, ...together.map((one) => one.unit)]);
}

/**
 * What one unit has in the ledger on a day: its lines with state, date and light, what they come to, the next date, and what
 * has to be confirmed. A unit that reports as one line with another shows that line.
 *
 * @throws `unit.unknown` and `unit.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, statusAt, unitSheet } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const sheet = unitSheet(plan, statusAt(plan, createLedger(plan), "2021-07-12"), "市司法局");
 * sheet.next?.line.id; // => "zhongshan-2021/file-measures/zs-justice"
 * sheet.next?.workingDays; // => { standing: "counted", left: 5, late: 0 }
 * ```
 *
 * @category Sheets
 */
export function unitSheet(
  plan: Plan,
  report: StatusReport,
  unit: string,
  options: LightsOption = {},
): UnitSheet {
  const { id } = getUnit(plan, unit, { asOf: report.date });
  const lights = policyOf(report, options);
  const own = report.lines.filter(({ line }) => line.unit === id);
  const names = namesOf(plan, id);
  const lines = own.length > 0 ? own : report.lines.filter(({ line }) => names.has(line.unit));
  const next = earliest(lines);
  return {
    unit: id,
    date: report.date,
    lights,
    lines,
    total: rollUpOf(id, lines, "unit", lights),
    ...(next === undefined ? {} : { next }),
    toConfirm: lines.filter(({ line }) => line.certainty === "possible"),
  };
}
