import { type DateLike, type IsoDate, toIso } from "../date/index.js";
import { dataOf, type Plan } from "../plan/compile.js";
import type {
  AmbiguityData,
  CitationData,
  InspectionData,
  InstrumentChange,
  RepairData,
  ThresholdData,
} from "../plan/data.js";
import { defaultDay } from "../plan/existence.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { getUnit } from "../plan/find-unit.js";
import type { ResolvedTiming } from "../timing/resolved.js";
import { type CalendarOption, resolverOf } from "./deadlines.js";

/** Narrows {@link ambiguities}. */
export interface AmbiguityQuery {
  readonly task?: TaskRef;
  readonly unit?: string;
}

/**
 * The words of the plan that can be read in more than one way, each with the reading taken and the others; of one task
 * or one unit, if given. Throws for an unknown task or unit.
 *
 * @example
 * ```ts
 * import { ambiguities, compilePlan } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * ambiguities(plan, { task: 44 })[0]?.alternatives;
 * // => [{ reading: "44归第221行（第43项的单元格）", effect: "单位同为市政府办公室，结论不变" }]
 * ```
 *
 * @category Evidence
 */
export function ambiguities(plan: Plan, query: AmbiguityQuery = {}): readonly AmbiguityData[] {
  const task = query.task === undefined ? undefined : getTask(plan, query.task).key;
  const unit = query.unit === undefined ? undefined : getUnit(plan, query.unit).id;
  return dataOf(plan).ambiguities.filter(
    (one) =>
      (task === undefined || one.tasks.includes(task)) &&
      (unit === undefined || one.units?.includes(unit) === true),
  );
}

/** The repairs of damaged text, each with its proof; of one task, if given. @category Evidence */
export function repairs(plan: Plan, query: { readonly task?: TaskRef } = {}): readonly RepairData[] {
  if (query.task === undefined) return dataOf(plan).repairs;
  const { key } = getTask(plan, query.task);
  return plan.data.repairs.filter(({ tasks }) => tasks.includes(key));
}

/** An instrument that the plan names, and what became of it. */
export interface CitedInstrument {
  /** The task that names it; `null` for the notice. */
  readonly task: string | null;
  readonly citation: CitationData;
  /** Changes known to have happened by the day; empty when none is known, which does not prove that it stands. */
  readonly changes: readonly InstrumentChange[];
}

/**
 * Every other instrument that the plan names, with the changes to it that are known by a day (`on`, by default the day of
 * publication).
 *
 * @example
 * ```ts
 * import { citedInstruments, compilePlan } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * citedInstruments(plan, { on: "2021-12-31" })
 *   .filter(({ changes }) => changes.length > 0)
 *   .map(({ task, citation, changes }) => [task, citation.number, changes[0]?.by]);
 * // => [["40", "国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号"]]
 * ```
 *
 * @category Evidence
 */
export function citedInstruments(
  plan: Plan,
  options: { readonly on?: DateLike } = {},
): readonly CitedInstrument[] {
  const on: IsoDate = options.on === undefined ? defaultDay(dataOf(plan)) : toIso(options.on);
  const known = (citation: CitationData): readonly InstrumentChange[] =>
    (citation.changes ?? []).filter(({ date }) => date <= on);
  const ofNotice = plan.data.document.basis.map((citation) => ({
    task: null,
    citation,
    changes: known(citation),
  }));
  const ofTasks = plan.data.tasks.flatMap(({ key, cites }) =>
    cites.map((citation) => ({ task: key, citation, changes: known(citation) })),
  );
  return [...ofNotice, ...ofTasks];
}

/** A measure that must be proved, and of which task. @category Evidence */
export function thresholds(plan: Plan): readonly (ThresholdData & { readonly task: string })[] {
  return dataOf(plan).tasks.flatMap(({ key, thresholds: found }) =>
    found.map((one) => ({ ...one, task: key })),
  );
}

/** An inspection with its day. */
export interface InspectionOn {
  readonly inspection: InspectionData;
  /** `around` is the day stated; `workingDays` tells whether it is worked, and the working days around it. */
  readonly resolved: ResolvedTiming;
}

/**
 * The inspections that the notice announces, each with its approximate day and the working days around it.
 *
 * @example
 * ```ts
 * import { compilePlan, inspections } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const [first] = inspections(plan);
 * first?.resolved.standing === "official" && first.resolved.workingDays?.before; // => "2021-09-18"
 * first?.resolved.standing === "official" && first.resolved.workingDays?.after; // => "2021-09-22"
 * ```
 *
 * @category Time
 */
export function inspections(plan: Plan, options: CalendarOption = {}): readonly InspectionOn[] {
  const resolve = resolverOf(plan, options);
  return plan.data.inspections.map((inspection) => ({ inspection, resolved: resolve(inspection.timing) }));
}
