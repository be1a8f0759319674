import {
  compareDates,
  type DateLike,
  type IsoDate,
  lastDayNumber,
  toDayNumber,
  toIso,
} from "../date/index.js";
import { addDays } from "../date/periods.js";
import { fengongError, requireOptions } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import type { Role } from "../plan/data.js";
import type { AsOf } from "../plan/find-unit.js";
import type { Certainty } from "./certainty.js";
import { requireChoice } from "./choices.js";
import {
  type CalendarOption,
  type DeadlineSubject,
  type DueDate,
  dueDatesOf,
  resolverOf,
} from "./deadlines.js";
import { type Duty, type DutyOptions, dutiesOf } from "./duties.js";
import { ownersOf, roles } from "./ownership.js";

/** One date, what is due, and who answers for it. @category Time */
export interface DueItem {
  readonly subject: DeadlineSubject;
  readonly due: DueDate;
  /** As the words name them, collectives included; with a unit asked for, that unit alone. */
  readonly owners: readonly DueOwner[];
}

/** Somebody who answers for what is due; `role` is absent for what the notice asks. @category Time */
export interface DueOwner {
  readonly unit: string;
  readonly role?: Role;
  readonly certainty: Certainty;
}

/** Narrows {@link dueBetween}. @category Time */
export interface DueOptions extends CalendarOption, AsOf {
  readonly unit?: string;
  readonly role?: Role;
}

function checkedRange(from: DateLike, to: DateLike): { readonly first: IsoDate; readonly last: IsoDate } {
  const [first, last] = [toIso(from), toIso(to)];
  if (last >= first) return { first, last };
  throw fengongError("The range ends before it begins.", {
    code: "date.reversed-range",
    params: { from: first, to: last },
  });
}

const subjectOf = (duty: Duty, { part }: DueDate): DeadlineSubject => {
  if (duty.kind === "obligation") return { kind: "obligation", id: duty.obligation };
  if (duty.kind === "inspection") return { kind: "inspection", id: duty.inspection };
  return { kind: "task", id: duty.task, ...(part === undefined ? {} : { part }) };
};

function dueOfUnit(plan: Plan, unit: string, options: DueOptions): DueItem[] {
  const { role, calendar, asOf } = options;
  const duties = dutiesOf(plan, unit, {
    ...(role === undefined ? {} : { roles: [role] }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  return duties.flatMap((duty) =>
    duty.due.map((due) => ({
      subject: subjectOf(duty, due),
      due,
      owners: [
        { unit: duty.unit, ...(duty.kind === "task" ? { role: duty.role } : {}), certainty: duty.certainty },
      ],
    })),
  );
}

/** Who the words name; where a timing binds some of the owners only, those. */
function ownersNamed(
  plan: Plan,
  task: string,
  binds: readonly string[] | undefined,
  options: DueOptions,
): DueOwner[] {
  return ownersOf(plan, task, { ...(options.role === undefined ? {} : { roles: [options.role] }) })
    .filter(({ unit }) => binds === undefined || binds.includes(unit))
    .map(({ unit, role, certainty }) => ({ unit, role, certainty }));
}

function dueOfAll(plan: Plan, options: DueOptions): DueItem[] {
  const resolve = resolverOf(plan, options);
  const ofTasks = plan.data.tasks.flatMap(({ key, timings }) =>
    timings.flatMap((timing) =>
      dueDatesOf(resolve(timing)).map(
        (due): DueItem => ({
          subject: { kind: "task", id: key, ...(due.part === undefined ? {} : { part: due.part }) },
          due,
          owners: ownersNamed(plan, key, timing.binds, options),
        }),
      ),
    ),
  );
  if (options.role !== undefined) return ofTasks.filter(({ owners }) => owners.length > 0);
  const ofObligations = plan.data.obligations.flatMap(({ id, actor, timing }) =>
    dueDatesOf(resolve(timing)).map(
      (due): DueItem => ({
        subject: { kind: "obligation", id },
        due,
        owners: [{ unit: actor, certainty: "stated" }],
      }),
    ),
  );
  const ofInspections = plan.data.inspections.flatMap(({ id, inspector, timing }) =>
    dueDatesOf(resolve(timing)).map(
      (due): DueItem => ({
        subject: { kind: "inspection", id },
        due,
        owners: [{ unit: inspector, certainty: "stated" }],
      }),
    ),
  );
  return [...ofObligations, ...ofInspections, ...ofTasks];
}

const byDate = (a: { readonly due: DueDate }, b: { readonly due: DueDate }): number =>
  compareDates(a.due.date, b.due.date);

/**
 * What is due from one day to another, both included, by date: tasks and parts of tasks, what the notice asks, and the
 * inspections (marked approximate), each with those who answer for it.
 *
 * With `unit`, only what that unit owns; with `role`, only tasks.
 *
 * @throws `date.reversed-range`, and for the unit as {@link dutiesOf}.
 *
 * @example
 * ```ts
 * import { compilePlan, dueBetween } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * dueBetween(plan, "2021-12-21", "2021-12-31").map(({ subject, owners }) => [
 *   subject.id,
 *   owners.map(({ unit }) => unit),
 * ]);
 * // => [
 * //   ["26", ["zs-justice", "zs-government-data"]],
 * //   ["30", ["zs-government-data"]],
 * //   ["41", ["zs-departments", "zs-towns"]],
 * // ]
 * ```
 *
 * @category Time
 */
export function dueBetween(
  plan: Plan,
  from: DateLike,
  to: DateLike,
  options: DueOptions = {},
): readonly DueItem[] {
  const { first, last } = checkedRange(from, to);
  requireOptions(options);
  requireChoice("role", options.role, roles);
  const items = options.unit === undefined ? dueOfAll(plan, options) : dueOfUnit(plan, options.unit, options);
  return items.filter(({ due }) => first <= due.date && due.date <= last).sort(byDate);
}

/** One date of one duty. @category Time */
export interface DutyDue {
  readonly duty: Duty;
  readonly due: DueDate;
}

/** What is past and what is near on a day. @category Time */
export interface Overdue {
  readonly on: IsoDate;
  /** Dates before the day. What has been done is not known here: see the ledger. */
  readonly overdue: readonly DutyDue[];
  /** Dates from the day on, within the days asked for. */
  readonly upcoming: readonly DutyDue[];
}

/** When {@link overdue} looks, and how far ahead. @category Time */
export interface OverdueOptions extends DutyOptions {
  readonly on: DateLike;
  /** Calendar days ahead, the last one included; 0 by default: only what is due on the day itself. */
  readonly within?: number;
}

/**
 * The dates of a unit's duties that are past on a day, and those that come within so many days, earliest first.
 *
 * `asOf` is by default the day itself: a unit that has ended by then answers with `passedTo`. A date counts as past from the
 * day after it. Approximate days are never overdue. The plan alone does not know what has been done: an application that
 * does takes those away.
 *
 * @throws As {@link dutiesOf}, and `number.not-an-integer` for `within`.
 *
 * @example
 * ```ts
 * import { compilePlan, overdue } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const answer = overdue(plan, "市司法局", { on: "2021-08-10", within: 7 });
 * answer.overdue.map(({ due }) => due.date); // => ["2021-07-19"]
 * answer.upcoming.map(({ due }) => due.date); // => ["2021-08-16"]
 * ```
 *
 * @category Time
 */
export function overdue(plan: Plan, unit: string, options: OverdueOptions): Overdue {
  requireOptions(options);
  const { on: asked, within = 0, ...rest } = options;
  if (!Number.isInteger(within)) {
    throw fengongError("`within` is a whole number of days.", {
      code: "number.not-an-integer",
      params: { name: "within", value: within },
    });
  }
  const on = toIso(asked);
  const daysLeft = lastDayNumber - toDayNumber(on);
  const until = addDays(on, Math.min(within, daysLeft));
  const all = dutiesOf(plan, unit, { asOf: on, ...rest }).flatMap((duty) =>
    duty.due.map((due): DutyDue => ({ duty, due })),
  );
  const sorted = all.sort(byDate);
  return {
    on,
    overdue: sorted.filter(({ due }) => due.date < on && due.approximate !== true),
    upcoming: sorted.filter(({ due }) => on <= due.date && due.date <= until),
  };
}
