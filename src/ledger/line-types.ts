import type { IsoDate } from "../date/index.js";
import type { DayRange } from "../date/periods.js";
import type { AnswersFor, Role } from "../plan/data.js";
import type { Certainty, Reason, ViaStep } from "../query/certainty.js";
import type { DueDate, OpenTiming } from "../query/deadlines.js";

/**
 * What a line is about: a task or one part of it, in one turn of something that repeats; or an obligation of the notice.
 *
 * @category Ledger
 */
export type LineSubject =
  | {
      readonly kind: "task";
      readonly task: string;
      /** A part that has a date of its own, or the rest of the task beside such a part. */
      readonly part?: string;
      /** The turn of something that repeats: `2021`, `2021-Q3`. */
      readonly turn?: string;
    }
  | { readonly kind: "obligation"; readonly obligation: string; readonly turn?: string };

/**
 * `once`: done, checked and closed. `standing`: goes on (动态更新, 持续推进), and may be closed when it no longer does.
 * `prohibition`: forbids, binds from its first day and is never closed.
 *
 * @category Ledger
 */
export type LineNature = "once" | "standing" | "prohibition";

/**
 * How a line ends by itself: its unit has become others, or has left the collective that gave it the duty.
 *
 * @category Ledger
 */
export type LineEnd =
  | {
      readonly how: "succeeded";
      /** The first day on which the line has ended. */
      readonly on: IsoDate;
      readonly succession: string;
      /** The lines that go on with it; empty when the successors do not have the duty. */
      readonly to: readonly string[];
    }
  | { readonly how: "left"; readonly on: IsoDate };

/**
 * One unit's duty for one task (or part), obligation, or turn of something that repeats: what a ledger has a row for.
 *
 * @category Ledger
 */
export interface Line {
  /** Stable: the plan, the task (or part) or obligation, the unit, and the turn: `zhongshan-2021/26.1/zs-justice`. */
  readonly id: string;
  readonly subject: LineSubject;
  /** Unit id; a collective for the members that nobody has listed. */
  readonly unit: string;
  /** The line stands for the members of a collective whose names are not known: nobody can say how many. */
  readonly unlisted?: true;
  /** The heaviest first, without those that are only possible beside a surer one; empty for an obligation. */
  readonly roles: readonly Role[];
  /** As the heaviest role has it; `own-part` for an obligation. */
  readonly answersFor: AnswersFor;
  readonly certainty: Certainty;
  /** From the unit to the unit named. */
  readonly via: readonly ViaStep[];
  /** Why it is less than stated. */
  readonly reasons: readonly Reason[];
  /** `plan`: the plan gives it. `ledger`: a reassignment has given it to a unit that does not own it by the plan. */
  readonly origin: "plan" | "ledger";
  /** Units that may be this one under another name, and report as one line with it. */
  readonly together: readonly string[];
  readonly nature: LineNature;
  /** The first day on which the line stands. */
  readonly opens: IsoDate;
  readonly ends?: LineEnd;
  /** The lines of predecessors that it goes on with, from the day they end. */
  readonly inherits: readonly string[];
  /** The dates by which it is due, earliest first. Only the first that is not approximate can make it overdue. */
  readonly due: readonly DueDate[];
  /** What the text says about time that gives no date, with the reason. */
  readonly open: readonly OpenTiming[];
  /** The days that evidence may prove: those of the plan's period, or of the turn. */
  readonly period: DayRange;
}
