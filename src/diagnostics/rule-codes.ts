/** Why a day is off, as a calendar says it. */
interface DayOff {
  readonly date: string;
  readonly reason: "weekend" | "statutory" | "exchanged" | "granted";
  readonly holiday: { readonly zh: string; readonly en: string } | null;
}

/** A role, as assignments have it. */
type RoleName = "lead" | "support" | "responsible" | "oversee";

/** Parameters of the codes that rules about a plan report. Units and collectives are given by name. */
export interface RuleParams {
  /** Signed after it was published. */
  readonly "document.signed-after-published": { readonly signed: string; readonly published: string };
  /** An instrument that the plan rests on, without its document number. */
  readonly "document.basis-without-number": { readonly words: string };
  /** A period that ends before, or as, it begins. */
  readonly "period.impossible": {
    readonly of: "plan" | "unit" | "membership" | "window";
    readonly from: string;
    readonly to: string;
  };

  /** Two units with one name or alias at the same time. */
  readonly "unit.same-name": { readonly name: string; readonly units: readonly string[] };
  /** An alias that is another unit's name. */
  readonly "unit.alias-shadows-name": {
    readonly alias: string;
    readonly unit: string;
    readonly other: string;
  };
  /** An alias that the unit has already. */
  readonly "unit.redundant-alias": { readonly alias: string; readonly unit: string };
  /** A unit that nothing is given to, itself or through a collective. */
  readonly "unit.never-assigned": { readonly unit: string };
  /** Two memberships of one unit in one collective at the same time. */
  readonly "membership.overlap": { readonly unit: string; readonly collective: string };
  /** A membership that goes on before or after the unit itself. */
  readonly "membership.outside-lifetime": {
    readonly unit: string;
    readonly collective: string;
    readonly from: string | null;
    readonly to: string | null;
  };
  /** A doubtful membership that does not say why. */
  readonly "membership.doubt-unexplained": { readonly unit: string; readonly collective: string };
  /** A collective with no member and no rule that gives it any. */
  readonly "collective.no-known-member": { readonly collective: string };

  /** A heading over nothing. */
  readonly "group.empty": { readonly group: string };
  /** A task that no clause gives to anybody. */
  readonly "task.without-clause": { readonly task: string };
  /** A printed number that leaves others out. */
  readonly "task.number-gap": {
    readonly task: string;
    readonly number: number;
    readonly expected: number;
  };
  /** More leads than one. */
  readonly "task.several-leads": { readonly task: string; readonly leads: readonly string[] };
  /** No lead where a column of the plan promises one. */
  readonly "task.lead-promised": { readonly task: string; readonly column: string };
  /** A timing or threshold of one task about a part of another. */
  readonly "task.part-elsewhere": { readonly task: string; readonly part: string };

  /** A clause that gives no task to anybody. */
  readonly "clause.governs-nothing": { readonly clause: string; readonly words: string };
  /** A clause that names nobody. */
  readonly "clause.without-assignment": { readonly clause: string; readonly words: string };
  /** A list that ends in 等. */
  readonly "clause.open-list": { readonly words: string; readonly of: string };
  /** A unit "as written" whose words the clause does not have. */
  readonly "assignment.words-not-in-clause": { readonly words: string; readonly clause: string };
  /** A unit under words that are none of its names. */
  readonly "assignment.unknown-name": { readonly written: string; readonly unit: string };
  /** A name whose prefix is left to the first of the list: 自然资源局 for 市自然资源局. */
  readonly "assignment.elided-name": { readonly written: string; readonly unit: string };
  /** A task given to a unit that was not there on the plan's date. */
  readonly "assignment.unit-not-standing": {
    readonly unit: string;
    readonly on: string;
    readonly presence: "ended" | "yet-to-come";
    readonly successors: readonly string[];
  };
  /** One unit as lead and as support of one task. */
  readonly "assignment.lead-also-supports": { readonly unit: string; readonly task: string };
  /** 其他部门 that does not leave the leads out. */
  readonly "assignment.residual-without-exception": {
    readonly collective: string;
    readonly leads: readonly string[];
  };

  /** Due before the plan was published. */
  readonly "timing.before-publication": {
    readonly words: string;
    readonly date: string;
    readonly published: string;
  };
  /** Due on a day off. */
  readonly "timing.day-off": DayOff & { readonly words: string; readonly before: string };
  /** A date for which the calendar has no notice. */
  readonly "timing.outside-calendar": {
    readonly words: string;
    readonly year: number;
    readonly first: string;
    readonly last: string;
  };
  /** An inspection on a day off, with the working days around it. */
  readonly "inspection.day-off": DayOff & {
    readonly words: string;
    readonly before: string;
    readonly after: string;
  };
  /** An obligation that does not say who, what, or by when. */
  readonly "obligation.incomplete": {
    readonly obligation: string;
    readonly lacks: "who" | "act" | "deadline";
  };
  /** A threshold that cannot be measured. */
  readonly "threshold.malformed": {
    readonly words: string;
    readonly field: "value" | "unit" | "metric";
    readonly operator: string;
    readonly value: unknown;
  };

  /** A span that its source does not reach. */
  readonly "span.outside-source": {
    readonly source: string;
    readonly end: number;
    readonly length: number;
  };
  /** Other characters at the span than the words claimed. */
  readonly "span.words-mismatch": { readonly words: string; readonly found: string };
  /** Words of a task or clause that stand outside it. */
  readonly "span.outside-parent": {
    readonly words: string;
    readonly parent: "task" | "clause";
    readonly id: string;
  };
  /** Damaged text put right without saying how that is known. */
  readonly "repair.without-proof": { readonly before: string; readonly after: string };
  /** Words said to be ambiguous, with one reading only. */
  readonly "ambiguity.without-alternative": { readonly words: string };
  /** Words that can be read in several ways, with the reading taken. */
  readonly "ambiguity.recorded": {
    readonly kind: string;
    readonly words: string;
    readonly taken: string;
    readonly others: number;
  };

  /** Words of a clause, a unit or others, that none of its assignments accounts for. */
  readonly "clause.unaccounted": {
    readonly words: string;
    readonly as: "unit" | "words";
    readonly clause: string;
  };
  /** An assignment in another role than the words of its clause give. */
  readonly "assignment.role-differs": {
    readonly written: string;
    readonly given: RoleName;
    readonly read: RoleName;
    readonly segment: string;
  };
  /** A timing with another value than its words give; `read` is empty where they give none. Values as kind and value. */
  readonly "timing.value-differs": {
    readonly words: string;
    readonly given: string;
    readonly read: readonly string[];
  };

  /** A unit that owns other tasks than was expected. */
  readonly "expectation.ownership": {
    readonly unit: string;
    readonly on: string;
    readonly missing: readonly string[];
    readonly unexpected: readonly string[];
  };
  /** A collective with other members than were expected. */
  readonly "expectation.members": {
    readonly collective: string;
    readonly on: string;
    readonly missing: readonly string[];
    readonly unexpected: readonly string[];
  };
  /** A task or obligation due on other days than was expected. */
  readonly "expectation.due": {
    readonly subject: string;
    readonly expected: readonly string[];
    readonly actual: readonly string[];
  };
  /** A rule that does not exist was to be switched. */
  readonly "rule.unknown": { readonly rule: string; readonly nearest: readonly string[] };
}

/** What an application's own rule says about one finding, in one language. @category Diagnostics */
export interface OwnText {
  readonly message: string;
  readonly help?: string;
}

/** Codes of an application's own rules, `acme/no-friday`: a diagnostic of theirs carries its own texts. */
export interface OwnParams {
  readonly [code: `${string}/${string}`]: {
    readonly zh: OwnText;
    readonly en: OwnText;
    readonly data?: unknown;
  };
}
