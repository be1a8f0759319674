import type { WorkCalendar } from "../calendar/index.js";
import {
  type Diagnostic,
  type DiagnosticCode,
  fengongError,
  requireChoice,
  requireFunction,
  requireObject,
  requireOptions,
  type Severity,
} from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import type { PlanData } from "../plan/data.js";
import { defaultDay } from "../plan/existence.js";
import { indexIds } from "../plan/plan-index.js";
import { findBrokenReferences } from "../plan/references.js";
import { type RuleOf, requireRules, runRule } from "../rules/rule.js";
import { nearestWords } from "./nearest.js";
import { safeParsePlan } from "./parse.js";
import type { LibraryContext, Rule, RuleTier } from "./rule.js";
import { libraryRules } from "./rules/all.js";
import { findNameForms } from "./rules/clauses.js";
import { findSharedNames } from "./rules/names.js";
import { findSpans } from "./spans.js";

/** How a plan is validated; everything may be left out. @category Validation */
export interface ValidateOptions {
  /** Without one, the rules about days off and covered years say nothing. */
  readonly calendar?: WorkCalendar;
  /** The raw text of each source by its id: with it, the words claimed at every span are compared with it. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Makes a text simplified, character for character: what it takes to compare words with a source that is not. */
  readonly simplify?: (text: string) => string;
  /** `basic` when left out; `strict` adds what is only worth knowing. */
  readonly tier?: RuleTier;
  /** Rules of your own, whatever their tier. */
  readonly rules?: readonly Rule[];
  /** Another severity for a rule, or `off`. A rule named here speaks in every tier. */
  readonly severity?: { readonly [Code in DiagnosticCode]?: Severity | "off" };
}

/** The value, made at the first call. */
function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function contextOf(data: PlanData, { calendar, texts, simplify }: ValidateOptions): LibraryContext {
  const given = {
    ...(calendar === undefined ? {} : { calendar }),
    ...(texts === undefined ? {} : { texts }),
  };
  const plan: Plan = { data, ...given };
  const broken = findBrokenReferences(data);
  return {
    data,
    plan,
    day: defaultDay(data),
    index: indexIds(data),
    broken,
    spans: lazy(() => findSpans(data)),
    sharedNames: lazy(() => findSharedNames(data)),
    nameForms: lazy(() => findNameForms(data)),
    ...given,
    ...(simplify === undefined ? {} : { simplify }),
  };
}

/** The severity that a rule has in a call; nothing when it does not speak. */
function severityOf(
  { code, tier, severity }: Pick<Rule, "code" | "tier" | "severity">,
  options: ValidateOptions,
  own: boolean,
): Severity | undefined {
  const asked = options.severity?.[code];
  if (asked !== undefined) return asked === "off" ? undefined : asked;
  return own || tier === "basic" || options.tier === "strict" ? severity : undefined;
}

/** A misspelt code would switch nothing, and nobody would notice. */
function refuseUnknownRules({ severity = {}, rules = [] }: ValidateOptions): void {
  requireObject("severity", severity);
  requireRules(rules);
  const known = [...libraryRules, ...rules].map(({ code }) => code);
  const unknown = Object.keys(severity).find((code) => !known.some((one) => one === code));
  if (unknown === undefined) return;
  throw fengongError("There is no rule of this code.", {
    code: "rule.unknown",
    params: { rule: unknown, nearest: nearestWords(unknown, known) },
  });
}

const tiers: readonly RuleTier[] = ["basic", "strict"];

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Everything that is wrong, doubtful or worth knowing about a plan: errors first, then warnings, then information, each
 * with its path in the data, the place of its words in the source, and suggestions.
 *
 * Takes plan data, or any JSON value: what is wrong with its structure comes first, and alone while the plan cannot be read.
 * Rules of the library are in the page of diagnostics; rules of your own have the same shape, and run once references hold.
 *
 * @throws `rule.unknown` when `severity` names a rule that does not exist, `argument.invalid` for options that are none; never
 * throws for data.
 *
 * @example
 * ```ts
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { validatePlan } from "fengong/validate";
 *
 * validatePlan(zhongshan2021); // => []
 *
 * const strict = validatePlan(zhongshan2021, { tier: "strict", calendar: chinaMainland });
 * const [found] = strict.filter(({ code }) => code === "inspection.day-off");
 * found?.code === "inspection.day-off" && [found.params.date, found.params.before, found.params.after];
 * // => ["2021-09-20", "2021-09-18", "2021-09-22"]
 * ```
 *
 * @category Validation
 */
export function validatePlan(data: unknown, options: ValidateOptions = {}): readonly Diagnostic[] {
  requireOptions(options);
  const { tier, texts = {}, simplify } = options;
  requireChoice("tier", tier, tiers);
  requireObject("texts", texts);
  if (simplify !== undefined) requireFunction("simplify", simplify);
  refuseUnknownRules(options);
  const parsed = safeParsePlan(data);
  if (!parsed.ok) return parsed.diagnostics;
  const context = contextOf(parsed.value, options);
  const speak = <Context>(rules: readonly RuleOf<DiagnosticCode, Context>[], given: Context, own: boolean) =>
    rules.flatMap((rule) => {
      const severity = severityOf(rule, options, own);
      return severity === undefined ? [] : runRule(rule, severity, given);
    });
  const found = [
    ...speak(libraryRules, context, false),
    // Queries walk memberships and successions: on a circle they would never come back.
    ...(context.broken.length === 0 ? speak(options.rules ?? [], context, true) : []),
  ];
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}
