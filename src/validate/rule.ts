import type { WorkCalendar } from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import type { PlanData } from "../plan/data.js";
import type { NameKind } from "../plan/names.js";
import type { IdIndex } from "../plan/plan-index.js";
import type { RuleOf as AnyRuleOf, Finding } from "../rules/rule.js";
import type { Written } from "./rules/names.js";
import type { PlacedSpan } from "./spans.js";

export type { Finding, RuleTier } from "../rules/rule.js";

/** What a rule looks at. @category Rules */
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
  /** What several rules look at, found at the first question. */
  readonly spans: () => readonly PlacedSpan[];
  readonly sharedNames: () => readonly (readonly Written[])[];
  readonly nameForms: () => ReadonlyMap<string, ReadonlyMap<string, NameKind>>;
}

/** A rule of one code, about a plan. @category Rules */
export type RuleOf<Code extends DiagnosticCode> = AnyRuleOf<Code, RuleContext>;

/**
 * A rule about plans: the library's have codes such as `task.without-clause`, an application's own `acme/no-friday`.
 *
 * @category Rules
 */
export type Rule = { readonly [Code in DiagnosticCode]: RuleOf<Code> }[DiagnosticCode];

/** A rule of the library. */
export type LibraryRule = {
  readonly [Code in DiagnosticCode]: AnyRuleOf<Code, LibraryContext>;
}[DiagnosticCode];

/** A rule of the library, with its place in the page of diagnostics. */
export const rule = <Code extends DiagnosticCode>(
  definition: Omit<AnyRuleOf<Code, LibraryContext>, "docs" | "check"> & {
    readonly check: (context: LibraryContext) => readonly Finding<NoInfer<Code>>[];
  },
): AnyRuleOf<Code, LibraryContext> => ({
  ...definition,
  docs: `docs/diagnostics.md#${definition.code.replace(".", "")}`,
});
