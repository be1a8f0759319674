/**
 * Every diagnostic code with the parameters its texts are made from.
 * A new code is added here; the compiler then asks for its texts in both languages.
 */
export interface DiagnosticParams {
  /** Text that is not `YYYY-MM-DD`. */
  "date.malformed": { readonly value: unknown };
  /** Well formed, but no such day: `2021-02-30`. */
  "date.impossible": { readonly value: unknown };
  /** A `Date`, or an object that is not a plain ISO calendar day. */
  "date.not-a-civil-date": { readonly value: unknown };
  /** Before 0001-01-01 or after 9999-12-31. */
  "date.out-of-range": { readonly value: unknown };
  /** A name that is no time zone of the platform. */
  "date.unknown-time-zone": { readonly timeZone: unknown };
  /** A period that ends before it begins. */
  "date.reversed-range": { readonly from: string; readonly to: string };
  /** A count that is not a whole number. */
  "number.not-an-integer": { readonly name: string; readonly value: unknown };

  /** An argument that is not what the function takes; `choices` are the values there are, where they can be listed. */
  "argument.invalid": {
    readonly name: string;
    readonly value: unknown;
    readonly expected:
      | "plan"
      | "options"
      | "object"
      | "unit"
      | "string"
      | "list"
      | "choice"
      | "quotation"
      | "timing";
    readonly choices: readonly string[];
  };

  /** The answer needs a year for which the calendar has no notice. */
  "calendar.outside-coverage": {
    readonly calendar: string;
    readonly date: string;
    readonly year: number;
    readonly first: string;
    readonly last: string;
  };
  /** A calendar with years that no notice has settled, given to a function that answers exactly. */
  "calendar.provisional": { readonly calendar: string };
  /** A period with fewer working days than the one asked for, or n = 0. */
  "calendar.no-such-working-day": {
    readonly first: string;
    readonly last: string;
    readonly n: number;
    readonly workingDays: number;
  };
  /** A calendar definition that contradicts itself, or a value that is no calendar. */
  "calendar.invalid": { readonly calendar: string; readonly field: string; readonly value: unknown };

  /** No unit of the plan has this name. */
  "unit.unknown": {
    readonly name: unknown;
    readonly nearest: readonly string[];
    /** Collectives whose roster is not complete, so that the name may belong to a member nobody listed. */
    readonly incompleteRosters: readonly string[];
  };
  /** Several units answer to this name. */
  "unit.ambiguous": { readonly name: string; readonly candidates: readonly string[] };
  /** The call wants a collective and the name is a single unit's. */
  "unit.not-a-collective": { readonly name: string };
  /** No task has this number or key. */
  "task.unknown": { readonly task: unknown; readonly first: string; readonly last: string };
  /** A number that several groups use. */
  "task.ambiguous": { readonly task: string; readonly candidates: readonly string[] };
  /** No group has this id or title. */
  "group.unknown": { readonly group: unknown; readonly nearest: readonly string[] };
  /** Neither a task nor an obligation of the notice. */
  "obligation.unknown": { readonly obligation: unknown; readonly known: readonly string[] };
  /** No assignment, clause, task, group, obligation or inspection has this id. */
  "reference.unknown": { readonly reference: unknown };

  /** Plan data names something that is not in it. */
  "plan.dangling-reference": { readonly kind: string; readonly id: string; readonly from: string };
  /** A raw text that is not the one its spans were made for. */
  "plan.text-mismatch": { readonly source: string; readonly expected: number; readonly actual: number };
  /** Two things of one kind share an id. */
  "plan.duplicate-id": { readonly kind: string; readonly id: string };
  /** Memberships, residuals, successions or groups that lead back to where they began. */
  "plan.cycle": { readonly kind: "membership" | "succession" | "group"; readonly ids: readonly string[] };
  /** Data that is not a plan of a format this version reads. */
  "plan.unsupported-format": { readonly format: unknown; readonly supported: string };

  /** An entry that has not the shape of one; the place is in `path`. */
  "ledger.invalid-entry": {
    readonly problem: "missing" | "unknown-key" | "not-allowed" | "wrong-type";
    readonly expected: string;
    readonly value: unknown;
  };
  /** A ledger of another format. */
  "ledger.unsupported-format": { readonly format: unknown; readonly supported: string };
  /** A ledger of another plan. */
  "ledger.other-plan": { readonly plan: string; readonly ledger: string };
  /** No line of the plan has this id, or nobody has been given it. */
  "ledger.unknown-line": { readonly entry: string; readonly line: string };
  /** Made before the line stands. */
  "ledger.before-opening": {
    readonly entry: string;
    readonly line: string;
    readonly date: string;
    readonly opens: string;
  };
  /** Made after the line has ended: its unit has become others, or has left. */
  "ledger.line-ended": {
    readonly entry: string;
    readonly line: string;
    readonly on: string;
    readonly to: readonly string[];
  };
  /** No unit of the plan has this id. */
  "ledger.unknown-unit": { readonly entry: string; readonly unit: string };
  /** Made by somebody who may not. */
  "ledger.not-entitled": {
    readonly entry: string;
    readonly kind: string;
    readonly by: string;
    readonly may: readonly string[];
  };
  /** Made by a unit that owns the task under some readings only. */
  "ledger.possible-owner": { readonly entry: string; readonly line: string; readonly by: string };
  /** Not possible in the state that the line is in. */
  "ledger.wrong-state": {
    readonly entry: string;
    readonly kind: string;
    readonly state: string;
    readonly allowed: readonly string[];
  };
  /** Not possible for a line of this sort. */
  "ledger.wrong-subject": { readonly entry: string; readonly kind: string; readonly line: string };
  /** A prohibition is never handed in and never closed. */
  "ledger.never-closed": { readonly entry: string; readonly kind: string; readonly line: string };
  /** It answers nothing, or something that cannot be answered so. */
  "ledger.bad-answer": {
    readonly entry: string;
    readonly kind: string;
    readonly answers: string | null;
    readonly expected: readonly string[];
  };
  /** Evidence of a day outside the period that it should prove. */
  "ledger.evidence-outside-period": {
    readonly entry: string;
    readonly date: string;
    readonly first: string;
    readonly last: string;
  };
  /** A new date that is not after the one in force. */
  "ledger.not-later": { readonly entry: string; readonly to: string; readonly due: string };
  /** Two entries of one id say different things: the first in order counts. */
  "ledger.id-conflict": { readonly entry: string };
  /** A line closed twice: the first closing counts. */
  "ledger.two-closings": { readonly line: string; readonly first: string; readonly second: string };
  /** The line has entries that the writer had not seen, or has lost some. */
  "ledger.version-conflict": { readonly line: string; readonly expected: number; readonly actual: number };
  /** Written down before it happened. */
  "ledger.recorded-before-date": {
    readonly entry: string;
    readonly date: string;
    readonly recordedAt: string;
  };
  /** Closed, and nothing proves it. */
  "ledger.closed-without-evidence": { readonly entry: string; readonly line: string };
  /** An extension asked for after the date has passed. */
  "ledger.late-request": { readonly entry: string; readonly date: string; readonly due: string };
  /** A kind that this version does not know. */
  "ledger.unknown-kind": { readonly entry: string; readonly kind: string };
  /** Put before entries that it makes impossible: they stay, without effect. */
  "ledger.displaces": { readonly entry: string; readonly displaced: readonly string[] };
  /** A scheme of lights that contradicts itself. */
  "ledger.invalid-policy": { readonly policy: string; readonly clause: string; readonly light: string };
  /** A line is not in a state that a rule expects. */
  "ledger.unexpected-state": {
    readonly line: string;
    readonly on: string;
    readonly state: string;
    readonly expected: readonly string[];
  };
  /** An open line has no report that is fresh enough. */
  "ledger.no-fresh-report": {
    readonly line: string;
    readonly on: string;
    readonly last: string | null;
    readonly workingDays: number;
  };
}
