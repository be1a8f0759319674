import { compareDates } from "../date/index.js";
import type { Span } from "../diagnostics/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { AnswersFor, Role, UnitData } from "../plan/data.js";
import { dayOf, getUnit } from "../plan/find-unit.js";
import { presenceOn } from "../plan/presence.js";
import type { Timing } from "../timing/types.js";
import type { Certainty, Reason, ViaStep } from "./certainty.js";
import {
  type CalendarOption,
  type DueDate,
  dueDatesOf,
  type OpenTiming,
  openTimingsOf,
  resolverOf,
} from "./deadlines.js";
import type { Ground } from "./grounds.js";
import { holdingOf } from "./holders.js";
import { type Ownership, type OwnershipFilter, rowsOf } from "./ownership.js";
import { reachesOf, successorsOn } from "./reach.js";

/** What every duty carries. @category Questions */
export interface DutyBase {
  /** Stable: the plan, the task or obligation, the unit, and the role of a task. */
  readonly id: string;
  /** Unit id. */
  readonly unit: string;
  readonly certainty: Certainty;
  /** The dates by which it is due, earliest first. */
  readonly due: readonly DueDate[];
  /** What the text says about time that gives no date, with the reason. */
  readonly open: readonly OpenTiming[];
  /** The units that have the duty now, when this one has ended by the day asked about. */
  readonly passedTo?: readonly string[];
}

/** A task that a unit owns, in one role. @category Questions */
export interface TaskDuty extends DutyBase {
  readonly kind: "task";
  readonly task: string;
  readonly role: Role;
  readonly answersFor: AnswersFor;
  readonly byDuty: boolean;
  readonly grounds: readonly [Ground, ...Ground[]];
}

/** Something that the covering notice asks of a unit. @category Questions */
export interface ObligationDuty extends DutyBase {
  readonly kind: "obligation";
  readonly obligation: string;
  readonly words: string;
  readonly span: Span;
  readonly via: readonly ViaStep[];
  readonly reasons: readonly Reason[];
}

/** An inspection that a unit holds. @category Questions */
export interface InspectionDuty extends DutyBase {
  readonly kind: "inspection";
  readonly inspection: string;
  readonly words: string;
  readonly span: Span;
}

/** One thing that a unit owns. @category Questions */
export type Duty = TaskDuty | ObligationDuty | InspectionDuty;

/** Narrows {@link dutiesOf}. A filter by role leaves only tasks. @category Questions */
export interface DutyOptions extends OwnershipFilter, CalendarOption {}

/** Whether a timing that names those it binds binds this unit. */
const bindsOneOf =
  (reached: ReadonlySet<string>) =>
  ({ binds }: Timing): boolean =>
    binds === undefined || binds.some((unit) => reached.has(unit));

/** Earliest date first; `~` sorts after every digit, so a duty without a date comes last. */
const firstDate = ({ due }: DutyBase): string => due[0]?.date ?? "~";

const byDate = (a: DutyBase, b: DutyBase): number => compareDates(firstDate(a), firstDate(b));

/** Makes the duties of one unit from what is known of it. */
function dutiesIn(plan: Plan, unit: UnitData, options: DutyOptions): Duty[] {
  const { tasks } = indexOf(plan);
  const resolve = resolverOf(plan, options);
  const day = dayOf(plan, options);
  const reached = new Set(reachesOf(plan, unit, day).map((reach) => reach.unit));
  const successors = presenceOn(plan, unit, day) === "ended" ? successorsOn(plan, unit, day) : [];
  const passed = successors.length === 0 ? {} : { passedTo: successors };
  const idOf = (...rest: string[]): string => [plan.data.id, ...rest].join("/");

  const dates = (timings: readonly Timing[]): Pick<DutyBase, "due" | "open"> => {
    const resolved = timings.filter(bindsOneOf(reached)).map(resolve);
    const due = resolved.flatMap(dueDatesOf);
    return {
      due: due.sort((a, b) => compareDates(a.date, b.date)),
      open: resolved.flatMap(openTimingsOf),
    };
  };

  const ofTask = ({ task, unit: owner, role, ...row }: Ownership): TaskDuty => ({
    id: idOf(task, owner, role),
    kind: "task",
    task,
    unit: owner,
    role,
    ...row,
    ...dates(tasks.get(task)?.timings ?? []),
    ...passed,
  });

  const obligations = plan.data.obligations.flatMap((obligation): ObligationDuty[] => {
    const holding = holdingOf(plan, unit, obligation, day);
    if (holding === undefined) return [];
    const { certainty, via, reasons } = holding;
    const { id, words, span, timing } = obligation;
    return [
      {
        id: idOf(id, unit.id),
        kind: "obligation",
        obligation: id,
        unit: unit.id,
        words,
        span,
        certainty,
        via,
        reasons,
        ...dates([timing]),
        ...passed,
      },
    ];
  });

  const inspections = plan.data.inspections
    .filter(({ inspector }) => inspector === unit.id)
    .map(
      ({ id, words, span, timing }): InspectionDuty => ({
        id: idOf(id, unit.id),
        kind: "inspection",
        inspection: id,
        unit: unit.id,
        words,
        span,
        certainty: "stated",
        ...dates([timing]),
        ...passed,
      }),
    );

  // First, for it looks at the options.
  const ofTasks = rowsOf(plan, unit, options).map(ofTask);
  const ofNotice: Duty[] = options.roles === undefined ? [...obligations, ...inspections] : [];
  const wanted = ofNotice.filter(
    ({ certainty }) => options.certainty === undefined || options.certainty.includes(certainty),
  );
  return [...ofTasks, ...wanted];
}

/**
 * All that a unit owns: its tasks, what the notice asks of it, and the inspections it holds, each with its role, its
 * words, how sure it is, and the dates by which it is due.
 *
 * Dated duties come first, by their earliest date; then tasks in the order of the plan, then the notice's. Options: `asOf`
 * (the day whose memberships count, by default the day of publication), `roles`, `certainty`, `calendar`. Without a calendar
 * a working-day period stays in `open` with the reason. A unit that has ended answers as on its last day, with `passedTo`;
 * one that is yet to come has what its predecessors have.
 *
 * @throws `unit.unknown` or `unit.ambiguous`; an empty list means that nothing is given to a unit that is known.
 *
 * @example
 * ```ts
 * import { compilePlan, dutiesOf } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * dutiesOf(plan, "市司法局")
 *   .filter((duty) => duty.due.length > 0 && duty.certainty !== "possible")
 *   .map((duty) => [duty.id, duty.due[0]?.date]);
 * // => [
 * //   ["zhongshan-2021/file-measures/zs-justice", "2021-07-19"],
 * //   ["zhongshan-2021/publish-measures/zs-justice", "2021-08-16"],
 * //   ["zhongshan-2021/26/zs-justice/lead", "2021-12-31"],
 * //   ["zhongshan-2021/41/zs-justice/responsible", "2021-12-31"],
 * //   ["zhongshan-2021/40/zs-justice/responsible", "2022-01-31"],
 * // ]
 * ```
 *
 * @category Questions
 */
export function dutiesOf(plan: Plan, unit: string, options: DutyOptions = {}): readonly Duty[] {
  return dutiesIn(plan, getUnit(plan, unit, options), options).sort(byDate);
}
