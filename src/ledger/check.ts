import { type DateLike, type IsoDate, toIso } from "../date/index.js";
import {
  type Diagnostic,
  type DiagnosticCode,
  requireChoices,
  requireInteger,
  requireList,
  requireObject,
  requireOptions,
  type Severity,
} from "../diagnostics/index.js";
import type { Plan } from "../plan/compile.js";
import { getTask, type TaskRef } from "../plan/find-task.js";
import { getUnit } from "../plan/find-unit.js";
import { type RuleOf, requireRules, runRule } from "../rules/rule.js";
import { daysOf } from "./days.js";
import { everyState } from "./entry-rules.js";
import type { Ledger } from "./ledger.js";
import { requireSamePlan } from "./require.js";
import { type StatusOptions, statusAt } from "./status.js";
import type { LineState, LineStatus, StatusReport } from "./status-types.js";

/** What a rule over the ledger looks at. @category Rules */
export interface LedgerRuleContext {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** The day asked about. */
  readonly on: IsoDate;
  /** The status on a day: the one asked about by default. */
  readonly statusOn: (date?: DateLike) => StatusReport;
}

/** A rule over the ledger: the shape of the rules about plans, with another thing to look at. @category Rules */
export type LedgerRule = {
  readonly [Code in DiagnosticCode]: RuleOf<Code, LedgerRuleContext>;
}[DiagnosticCode];

/** How a ledger is checked. @category Rules */
export interface CheckOptions extends StatusOptions {
  readonly on: DateLike;
  readonly rules: readonly LedgerRule[];
  /** Another severity for a rule, or `off`. */
  readonly severity?: { readonly [Code in DiagnosticCode]?: Severity | "off" };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * What rules find in a ledger on a day, errors first: expectations as {@link expectState} and {@link expectReports} make them, or
 * rules of your own. What a rule asks and the library refuses (a task nobody knows) is reported in its place.
 *
 * @throws `ledger.other-plan` and the `date.…` codes.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { checkLedger, createLedger, expectState } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const rules = [expectState({ task: 30, states: ["closed"] })];
 * checkLedger(plan, createLedger(plan), { on: "2021-12-31", rules }).map(({ code, params }) => [code, params]);
 * // => [[
 * //   "ledger.unexpected-state",
 * //   {
 * //     line: "zhongshan-2021/30/zs-government-data",
 * //     on: "2021-12-31",
 * //     state: "not-started",
 * //     expected: ["closed"],
 * //   },
 * // ]]
 * ```
 *
 * @category Rules
 */
export function checkLedger(plan: Plan, ledger: Ledger, options: CheckOptions): readonly Diagnostic[] {
  requireSamePlan(plan, ledger);
  requireOptions(options);
  requireRules(options.rules);
  const on = toIso(options.on);
  const known = new Map<IsoDate, StatusReport>();
  const statusOn = (date: DateLike = on): StatusReport => {
    const day = toIso(date);
    const report = known.get(day) ?? statusAt(plan, ledger, day, options);
    known.set(day, report);
    return report;
  };
  statusOn();
  const context: LedgerRuleContext = { plan, ledger, on, statusOn };
  const run = <Code extends DiagnosticCode>(rule: RuleOf<Code, LedgerRuleContext>): readonly Diagnostic[] => {
    const severity = options.severity?.[rule.code] ?? rule.severity;
    return severity === "off" ? [] : runRule(rule, severity, context);
  };
  const found = options.rules.flatMap((rule) => run<DiagnosticCode>(rule));
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** Which lines a rule is about; every line that counts when nothing is named. @category Rules */
export interface LineFilter {
  readonly task?: TaskRef;
  readonly obligation?: string;
  /** By any of its names. */
  readonly unit?: string;
}

function matching({ plan, on }: LedgerRuleContext, filter: LineFilter): (status: LineStatus) => boolean {
  const task = filter.task === undefined ? undefined : getTask(plan, filter.task).key;
  const unit = filter.unit === undefined ? undefined : getUnit(plan, filter.unit, { asOf: on }).id;
  const { obligation } = filter;
  return ({ line: { subject, unit: owner }, counted }) =>
    counted &&
    (unit === undefined || owner === unit) &&
    (task === undefined || (subject.kind === "task" && subject.task === task)) &&
    (obligation === undefined || (subject.kind === "obligation" && subject.obligation === obligation));
}

const docs = "docs/ledger.md#rules-over-the-ledger";

/** In which state lines are expected. @category Rules */
export interface StateExpectation extends LineFilter {
  readonly states: readonly LineState[];
  /** The day asked about; the day of the check when left out. */
  readonly on?: DateLike;
}

/**
 * A rule: the lines of a task, an obligation or a unit are in one of these states on a day. A task that somebody leads is judged
 * by the leads' lines. What one of its names means is looked up when the rule runs.
 *
 * @throws `argument.invalid` for a state that there is not.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { checkLedger, createLedger, expectState } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * const rules = [expectState({ task: 38, unit: "市司法局", states: ["not-started"] })];
 * checkLedger(plan, createLedger(plan), { on: "2021-12-31", rules }); // => []
 * ```
 *
 * @category Rules
 */
export function expectState(
  expectation: StateExpectation,
): RuleOf<"ledger.unexpected-state", LedgerRuleContext> {
  requireObject("expectation", expectation);
  const { states, on, ...filter } = expectation;
  requireList("states", states);
  requireChoices("states", states, everyState);
  return {
    code: "ledger.unexpected-state",
    tier: "basic",
    severity: "error",
    docs,
    check: (context) => {
      const report = context.statusOn(on);
      const lines = report.lines.filter(matching({ ...context, on: report.date }, filter));
      const leads = filter.unit === undefined ? lines.filter(({ line }) => line.roles.includes("lead")) : [];
      return (leads.length > 0 ? leads : lines)
        .filter(({ state }) => !states.includes(state))
        .map(({ line, state }) => ({ params: { line: line.id, on: report.date, state, expected: states } }));
    },
  };
}

/** How often lines are expected to be reported on. @category Rules */
export interface ReportExpectation extends LineFilter {
  readonly workingDays: number;
}

const reporting: readonly LineState[] = ["not-started", "in-progress", "returned", "ongoing"];

/**
 * A rule: every open line has a report of the last so many working days, or opened within them. Lines that wait for the office
 * (submitted, suspended) are left alone. Says nothing of days that the calendar does not cover.
 *
 * @throws `number.not-an-integer` for parts of days.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { checkLedger, createLedger, expectReports } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const rules = [expectReports({ unit: "市审计局", task: 36, workingDays: 30 })];
 * checkLedger(plan, createLedger(plan), { on: "2021-08-16", rules }); // => []
 * checkLedger(plan, createLedger(plan), { on: "2021-08-17", rules }).map(({ code }) => code);
 * // => ["ledger.no-fresh-report"]
 * ```
 *
 * @category Rules
 */
export function expectReports(
  expectation: ReportExpectation,
): RuleOf<"ledger.no-fresh-report", LedgerRuleContext> {
  requireObject("expectation", expectation);
  const { workingDays, ...filter } = expectation;
  requireInteger("workingDays", workingDays);
  return {
    code: "ledger.no-fresh-report",
    tier: "basic",
    severity: "warning",
    docs,
    check: (context) => {
      const { plan, on } = context;
      const days = daysOf(plan);
      const isStale = ({ line, lastReport, state }: LineStatus): boolean => {
        const counted = days.between(lastReport?.date ?? line.opens, on);
        return reporting.includes(state) && "answer" in counted && counted.answer > workingDays;
      };
      return context
        .statusOn()
        .lines.filter(matching(context, filter))
        .filter(isStale)
        .map(({ line, lastReport }) => ({
          params: { line: line.id, on, last: lastReport?.date ?? null, workingDays },
        }));
    },
  };
}
