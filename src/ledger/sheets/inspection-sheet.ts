import type { IsoDate } from "../../date/index.js";
import { invalidArgument, requireOptions } from "../../diagnostics/index.js";
import { indexOf, type Plan } from "../../plan/compile.js";
import type { ThresholdData } from "../../plan/data.js";
import { getUnit } from "../../plan/find-unit.js";
import { type InspectionOn, inspections } from "../../query/inspections.js";
import { requireReport } from "../require.js";
import type { LineStatus, StatusReport } from "../status-types.js";
import { type RosterStanding, rosterOf, standing } from "./roster.js";

/** What a unit has to show for one line. @category Sheets */
export interface InspectionItem {
  readonly status: LineStatus;
  /** The measures to be proved: ≥ 4 %, ≥ 1 a year, all portals. */
  readonly thresholds: readonly ThresholdData[];
  /** What the unit must not do, in the words of the plan. */
  readonly prohibitions: readonly string[];
  /** Whether the ledger holds anything that proves it. */
  readonly proven: boolean;
}

/** What one unit has to show. @category Sheets */
export interface InspectedUnit {
  readonly unit: string;
  readonly items: readonly InspectionItem[];
}

/** A check-list for an inspection. @category Sheets */
export interface InspectionSheet extends RosterStanding {
  readonly date: IsoDate;
  /** The inspection that the sheet is for: the one asked for, else the first on or after the day. */
  readonly inspection?: InspectionOn;
  readonly units: readonly InspectedUnit[];
}

/** For whom and for which inspection a check-list is made. @category Sheets */
export interface InspectionSheetOptions {
  /** One unit; every unit by default. */
  readonly unit?: string;
  /** The id of an inspection. */
  readonly inspection?: string;
}

function inspectionOf(plan: Plan, date: IsoDate, id: string | undefined): InspectionOn | undefined {
  const all = inspections(plan);
  if (id === undefined) {
    return all.find(
      ({ resolved }) => resolved.standing !== "unknown" && (resolved.around ?? resolved.due ?? "") >= date,
    );
  }
  const found = all.find(({ inspection }) => inspection.id === id);
  if (found !== undefined) return found;
  throw invalidArgument(
    "inspection",
    id,
    "choice",
    all.map(({ inspection }) => inspection.id),
  );
}

/** Thresholds of the whole task belong to every line of it; those of a part to its line, and to a line that stands for all parts. */
function itemOf(plan: Plan, status: LineStatus): InspectionItem {
  const { subject } = status.line;
  const task = subject.kind === "task" ? indexOf(plan).tasks.get(subject.task) : undefined;
  const part = subject.kind === "task" ? subject.part : undefined;
  return {
    status,
    thresholds: (task?.thresholds ?? []).filter(
      (one) => one.part === undefined || part === undefined || one.part === part,
    ),
    prohibitions: (task?.prohibitions ?? []).map(({ words }) => words),
    proven: status.evidence.length > 0,
  };
}

/**
 * A check-list for an inspection: for each unit what it has to show, the measures it has to prove, and what the ledger holds for
 * that. Lines that only supervise others are left out, and so are those that ended or went elsewhere.
 *
 * @throws `ledger.other-plan`, `unit.unknown`, `unit.ambiguous`, and `argument.invalid` for an inspection that the notice does not announce.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, inspectionSheet, statusAt } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const report = statusAt(plan, createLedger(plan), "2021-09-17");
 * const { inspection, units } = inspectionSheet(plan, report, { unit: "市财政局" });
 * inspection?.inspection.timing.words; // => "9月20日"
 * const yearly = units[0]?.items.find(({ status }) => status.line.id.includes("/41.1/"));
 * yearly?.thresholds.map(({ operator, value, unit }) => [operator, value, unit]); // => [["at-least", 1, "次/年"]]
 * ```
 *
 * @category Sheets
 */
export function inspectionSheet(
  plan: Plan,
  report: StatusReport,
  options: InspectionSheetOptions = {},
): InspectionSheet {
  requireReport(plan, report);
  requireOptions(options);
  const { date } = report;
  const inspection = inspectionOf(plan, date, options.inspection);
  const unit = options.unit === undefined ? undefined : getUnit(plan, options.unit, { asOf: date }).id;
  const lines = standing(report).filter(
    ({ line, state }) =>
      state !== "withdrawn" &&
      line.answersFor !== "supervises" &&
      (unit === undefined || line.unit === unit || line.together.includes(unit)),
  );
  const { unitOrder } = indexOf(plan);
  const ids = [...new Set(lines.map(({ line }) => line.unit))].sort(
    (a, b) => (unitOrder.get(a) ?? 0) - (unitOrder.get(b) ?? 0),
  );
  return {
    date,
    ...(inspection === undefined ? {} : { inspection }),
    units: ids.map((id) => ({
      unit: id,
      items: lines.filter(({ line }) => line.unit === id).map((status) => itemOf(plan, status)),
    })),
    ...rosterOf(plan, lines),
  };
}
