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
      | "timing"
      | "moment";
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
}
