import type { OwnParams, RuleParams } from "./rule-codes.js";
import type { StructureParams } from "./structure-codes.js";

/**
 * Every code of the library with the parameters its texts are made from.
 * A new code is added here, or in the file of its topic; the compiler then asks for its texts in both languages.
 *
 * @category Diagnostics
 */
export interface LibraryParams extends StructureParams, RuleParams {
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
      | "ledger"
      | "entry"
      | "entry-rules"
      | "light-policy"
      | "report"
      | "answer"
      | "table"
      | "rule"
      | "diagnostic"
      | "options"
      | "object"
      | "function"
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

  /** A clause in which no unit was found. */
  "clause.no-units": { readonly words: string };
  /** Words of a clause that were not understood. */
  "clause.unread": { readonly words: string };
  /** Words of a clause that name no owner: what is to be done, a time, a remark, another field. */
  "clause.not-owners": {
    readonly words: string;
    readonly kind: "task" | "timing" | "note" | "heading" | "number" | "other-field";
  };
  /** A rule for reading the lists of the document, stated in words: 列第一位者为牵头单位. */
  "clause.convention": { readonly words: string };
  /** Nothing in the name says that it names a unit; its place does. */
  "clause.unfamiliar-name": { readonly name: string };
  /** The registry given has no such unit. */
  "clause.unknown-unit": { readonly name: string; readonly nearest: readonly string[] };
  /** No mark parts the unit from the one before it. */
  "clause.lost-separator": { readonly name: string };
  /** The level's prefix was carried over from another list of the clause. */
  "clause.prefix-carried": { readonly name: string; readonly prefix: string };
  /** A company or a school beside organs of a level, which may or may not belong to it. */
  "clause.prefix-doubtful": { readonly name: string; readonly prefix: string };
  /** A predicate taken to speak of the lists before the comma too. */
  "clause.reach": { readonly words: string };
  /** Neither a verb nor a label nor a column says the role. */
  "clause.no-role-words": { readonly words: string };
  /** The words for the role can be read in two ways. */
  "clause.role-doubtful": { readonly words: string };
  /** A label that names more than one role. */
  "clause.label-doubtful": { readonly words: string };
  /** A bracket that may hold another name or a second body. */
  "clause.bracketed-name": { readonly name: string; readonly bracketed: string };
  /** One name for two classes of units: 有关部门和单位. */
  "clause.joint-name": { readonly name: string };
  /** A name that takes its last part from one behind it: 仁和 in 仁和、江口镇政府. */
  "clause.shared-last-part": { readonly name: string; readonly unit: string };
  /** A bracket without its partner. */
  "clause.unbalanced-bracket": Readonly<Record<never, never>>;
  /** A unit named twice in one role. */
  "clause.duplicate-unit": { readonly name: string };

  /** A time that leaves its year out, and nothing says which. */
  "timing.no-year": { readonly words: string };
  /** The year was taken from a time named before in the same text. */
  "timing.year-carried": { readonly words: string; readonly year: number };
  /** A month or a day that no calendar has: 2月30日. */
  "timing.impossible-day": { readonly words: string };
  /** Words that practice reads loosely and strictly: 6月前. */
  "timing.two-readings": { readonly words: string; readonly strict: string };
  /** A period whose words do not say what it counts from. */
  "timing.anchor-understood": { readonly words: string };
  /** A rhythm that is no number of calendar units: 每学年. */
  "timing.unknown-period": { readonly words: string };
  /** The day within each turn that the words name is not one the model holds: 每年6月底前. */
  "timing.due-day-unread": { readonly words: string };
  /** Words that name a time and set no limit, as in a title. */
  "timing.no-limit": { readonly words: string };
  /** Words about time that fix no day. */
  "timing.no-value": { readonly words: string };

  /** Characters of the source that no part of the plan was made from. */
  "import.unread": { readonly words: string };
  /** No task was found in the whole source. */
  "import.no-tasks": Readonly<Record<never, never>>;
  "import.no-title": Readonly<Record<never, never>>;
  /** Neither a title nor a date names the plan's year. */
  "import.no-year": Readonly<Record<never, never>>;
  /** Neither the issuer nor a title says whose plan it is. */
  "import.no-jurisdiction": Readonly<Record<never, never>>;
  "import.no-issuer": Readonly<Record<never, never>>;
  /** A task that nobody answers for. */
  "import.task-without-clause": { readonly words: string };
  /** Words for units that stand with no task. */
  "import.clause-without-task": { readonly words: string };
  /** Which tasks a clause governs was taken from the layout, which can be read otherwise. */
  "import.reach-inferred": { readonly words: string; readonly tasks: number };
  /** A line without a number was taken to go on with the task before it. */
  "import.line-joined": { readonly words: string };
  /** Words without a number were taken for a heading: two texts stand before one cell. */
  "import.heading-inferred": { readonly words: string };
  /** A heading stands over no task: it may be a task, or a cell, or no part of the plan. */
  "import.heading-without-task": { readonly words: string };
  /** Numbers of this kind stand before several tasks, so that a heading may have run into the first one. */
  "import.heading-run-on": { readonly words: string };
  /**
   * What was read as a task names units only, says too little, holds a number that another one may begin with, or stands
   * above other tasks as a heading does.
   */
  "import.task-doubtful": {
    readonly words: string;
    readonly doubt: "units" | "short" | "number" | "heading";
  };
  /** Something is to be filed, and the words name nobody, or several, with whom. */
  "import.recipient-unread": { readonly words: string };
  /** A bracket behind a sentence, where others name units, could not be read as units. */
  "import.bracket-unread": { readonly words: string };
  /** A row with fewer cells than its table has columns: which they are was taken from what they hold. */
  "import.row-short": { readonly cells: number; readonly columns: number };
  /** A table names none of its columns: what they hold was taken from their cells, and the roles of its units are not known. */
  "import.columns-inferred": { readonly columns: number };
  /** A column that plan data has no place for. */
  "import.column-unread": { readonly title: string };
  /** A time limit that was kept in its words only. */
  "import.deadline-unread": { readonly words: string };
  /** A limit in one clause of a long sentence was taken to bind the whole task. */
  "import.timing-reach": { readonly words: string };
  /** A task without a printed number. */
  "import.unnumbered": { readonly words: string; readonly key: string };
  /** A number printed twice under one heading. */
  "import.number-repeated": { readonly number: number; readonly key: string };
  /** Two forms of a name were taken for one unit. */
  "import.unit-merged": { readonly name: string; readonly into: string };
  /** Several units of the registry have this name. */
  "import.unit-ambiguous": { readonly name: string; readonly candidates: readonly string[] };
  /** Characters that a damaged encoding has left. */
  "import.damaged-text": { readonly words: string };
  /** A repair whose characters are not where it says. */
  "import.repair-misplaced": { readonly id: string };
  /** The converter made a phrase longer or shorter, so that places within it are those of the whole phrase. */
  "import.length-changed": { readonly words: string };
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

/** Every code of the library. @category Diagnostics */
export type LibraryCode = keyof LibraryParams;

/** The parameters of every diagnostic, an application's own ones included. @category Diagnostics */
export interface DiagnosticParams extends LibraryParams, OwnParams {}
