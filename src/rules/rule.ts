import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticOf,
  isFengongError,
  isRecord,
  requireListOf,
  type Severity,
} from "../diagnostics/index.js";

/** `basic`: what makes data wrong. `strict`: what a careful reader wants to know besides. @category Rules */
export type RuleTier = "basic" | "strict";

/** One place where a rule found something: a diagnostic without its code and severity. @category Rules */
export type Finding<Code extends DiagnosticCode = DiagnosticCode> = Omit<
  DiagnosticOf<Code>,
  "code" | "severity"
>;

/** A rule of one code, about whatever its context holds. */
export interface RuleOf<Code extends DiagnosticCode, Context> {
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

const isRule = (value: unknown): boolean =>
  isRecord<"code" | "check">(value) && typeof value.code === "string" && typeof value.check === "function";

/** Refuses rules that are no list, and the first of them that is none. */
export const requireRules = (rules: unknown): void => requireListOf("rules", rules, "rule", isRule);

/** A finding as a diagnostic of its rule. */
export function toDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  severity: Severity,
  finding: Finding<Code>,
): { readonly [C in Code]: DiagnosticOf<C> }[Code] {
  const diagnostic: DiagnosticOf<Code> = { code, severity, ...finding };
  return diagnostic;
}

/** What a rule finds. A query that it asks may refuse its question; the refusal is then what there is to say. */
export function runRule<Code extends DiagnosticCode, Context>(
  { code, check }: RuleOf<Code, Context>,
  severity: Severity,
  context: Context,
): readonly Diagnostic[] {
  try {
    return check(context).map((finding) => toDiagnostic<DiagnosticCode>(code, severity, finding));
  } catch (error) {
    if (isFengongError(error)) return error.diagnostics;
    throw error;
  }
}
