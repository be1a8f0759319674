import type { WorkCalendar } from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import type { Diagnostic, DiagnosticCode, DiagnosticOf, Severity } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import type { PlanData } from "../plan/data.js";
import type { IdIndex } from "../plan/plan-index.js";

/** `basic`: what makes a plan wrong. `strict`: what a careful editor wants to know besides. */
export type RuleTier = "basic" | "strict";

/** What a rule looks at. */
export interface RuleContext {
  readonly data: PlanData;
  /** The same, ready for the queries of `fengong`. */
  readonly plan: Plan;
  /** The plan's day: publication, else signature, else the first of its period. */
  readonly day: IsoDate;
  readonly calendar?: WorkCalendar;
  /** The raw texts that spans point into, by source id. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Makes a text simplified, character for character. */
  readonly simplify?: (text: string) => string;
}

/** What a rule of the library looks at besides. */
export interface LibraryContext extends RuleContext {
  readonly index: IdIndex;
  /** Dangling references, repeated ids and circles. */
  readonly broken: readonly Diagnostic[];
}

/** One place where a rule found something: a diagnostic without its code and severity. */
export type Finding<Code extends DiagnosticCode = DiagnosticCode> = Omit<
  DiagnosticOf<Code>,
  "code" | "severity"
>;

/** A rule of one code. */
export interface RuleOf<Code extends DiagnosticCode, Context = RuleContext> {
  readonly code: Code;
  readonly tier: RuleTier;
  /** What its findings are, unless the call says otherwise. */
  readonly severity: Severity;
  /** Where the rule is explained. */
  readonly docs: string;
  /** Codes of errors that what this rule finds brings with it. */
  readonly implies?: readonly DiagnosticCode[];
  readonly check: (context: Context) => readonly Finding<Code>[];
}

/** A rule about plans: the library's have codes such as `task.without-clause`, an application's own `acme/no-friday`. */
export type Rule = { readonly [Code in DiagnosticCode]: RuleOf<Code> }[DiagnosticCode];

/** A rule of the library. */
export type LibraryRule = {
  readonly [Code in DiagnosticCode]: RuleOf<Code, LibraryContext>;
}[DiagnosticCode];

/** A rule of the library, with its place in the page of diagnostics. */
export const rule = <Code extends DiagnosticCode>(
  definition: Omit<RuleOf<Code, LibraryContext>, "docs" | "check"> & {
    readonly check: (context: LibraryContext) => readonly Finding<NoInfer<Code>>[];
  },
): RuleOf<Code, LibraryContext> => ({
  ...definition,
  docs: `docs/diagnostics.md#${definition.code.replace(".", "")}`,
});

/** A finding as a diagnostic of its rule. */
export function toDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  severity: Severity,
  finding: Finding<Code>,
): { readonly [C in Code]: DiagnosticOf<C> }[Code] {
  const diagnostic: DiagnosticOf<Code> = { code, severity, ...finding };
  return diagnostic;
}
