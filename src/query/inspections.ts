import type { Plan } from "../plan/compile.js";
import type { InspectionData } from "../plan/data.js";
import type { ResolvedTiming } from "../timing/resolved.js";
import { type CalendarOption, resolverOf } from "./deadlines.js";

/** An inspection with its day. @category Time */
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
