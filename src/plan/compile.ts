import {
  fengongError,
  invalidArgument,
  requireListOf,
  requireObject,
  requireOptions,
} from "../diagnostics/index.js";
import { deepFreeze, isDeeplyFrozen } from "../plain/freeze.js";
import type { TimingCalendar } from "../timing/context.js";
import type { PlanData } from "./data.js";
import { indexPlan, type PlanIndex } from "./plan-index.js";
import { findBrokenReferences } from "./references.js";

/**
 * A compiled plan: plain frozen data, and the tables that the queries use. Make it once with {@link compilePlan}, ask it
 * often.
 *
 * @category Plans
 */
export interface Plan {
  /** The data it was made from. */
  readonly data: PlanData;
  /** The calendar that working-day deadlines are counted on; without one they stay unknown. */
  readonly calendar?: TimingCalendar;
  /** The raw texts that spans point into, by source id: what {@link cite} shows. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What a plan is compiled with. @category Plans */
export interface CompileOptions {
  /** Counts working days; `chinaMainland` of `fengong/calendar`, or one of your own. */
  readonly calendar?: TimingCalendar;
  /** The raw text of each source, by source id, so that {@link cite} can show line and column. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Tables by plan, so that a plan stays plain data; one made by another copy of the library gets its own on first use. */
const indexes = new WeakMap<PlanData, PlanIndex>();

/** The data of a plan. Refuses what was never compiled: most often the data itself, given in place of the plan. */
export function dataOf(plan: Plan): PlanData {
  const data = typeof plan === "object" && plan !== null ? plan.data : undefined;
  if (typeof data === "object" && data !== null) return data;
  throw invalidArgument("plan", plan, "plan");
}

/** The tables of a plan. */
export function indexOf(plan: Plan): PlanIndex {
  const data = dataOf(plan);
  let index = indexes.get(data);
  if (index === undefined) {
    index = indexPlan(data);
    indexes.set(data, index);
  }
  return index;
}

const supported = "fengong/1";

/** The lists that every plan has, empty or not. */
const lists = [
  "sources",
  "units",
  "successions",
  "groups",
  "tasks",
  "clauses",
  "obligations",
  "inspections",
  "exhortations",
  "ambiguities",
  "repairs",
  "noise",
] as const satisfies readonly (keyof PlanData)[];

/** Refuses what cannot be a plan at all; the shape in full is checked by `parsePlan` of `fengong/validate`. */
function requirePlanFormat(data: PlanData): void {
  const isObject = typeof data === "object" && data !== null;
  if (!isObject || data.format !== supported) {
    const format: unknown = isObject ? data.format : data;
    throw fengongError(`This is not plan data of format ${supported}.`, {
      code: "plan.unsupported-format",
      params: { format, supported },
    });
  }
  for (const list of lists) requireListOf(`data.${list}`, data[list], "object");
  for (const part of ["document", "period"] as const) requireObject(`data.${part}`, data[part]);
}

/** A text of another length cannot be the one that the spans point into. */
function requireMatchingTexts(data: PlanData, texts: Readonly<Record<string, string>>): void {
  for (const { id, length } of data.sources) {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    if (text === undefined || text.length === length) continue;
    throw fengongError("The text is not the one that the plan's spans point into.", {
      code: "plan.text-mismatch",
      params: { source: id, expected: length, actual: text.length },
    });
  }
}

/** Data that nobody can change any more: itself when the caller has frozen all of it, else a frozen copy. */
const frozen = (data: PlanData): PlanData =>
  isDeeplyFrozen(data) ? data : deepFreeze(JSON.parse(JSON.stringify(data)));

/**
 * A plan ready to be asked: its data indexed once, with the calendar its deadlines are counted on.
 *
 * The data must have the shape of {@link PlanData}.
 *
 * @throws `plan.unsupported-format` for anything else, `argument.invalid` for data that lacks a part every plan has,
 * `plan.dangling-reference`, `plan.duplicate-id` or `plan.cycle` for data that contradicts itself, with every such place in
 * `diagnostics`; `plan.text-mismatch` for a text of another length than its source.
 *
 * @example
 * ```ts
 * import { compilePlan, tasksOwnedBy } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * tasksOwnedBy(plan, "市司法局", { roles: ["lead"] }).map((row) => row.task); // => ["25", "26"]
 * ```
 *
 * @category Plans
 */
export function compilePlan(data: PlanData, options: CompileOptions = {}): Plan {
  requireOptions(options);
  requirePlanFormat(data);
  const [first, ...rest] = findBrokenReferences(data);
  if (first !== undefined) {
    const more = rest.length === 0 ? "" : ` (and ${rest.length} more)`;
    throw fengongError(`The plan data contradicts itself: ${first.code}${more}.`, first, rest);
  }
  const { calendar, texts } = options;
  requireMatchingTexts(data, texts ?? {});
  return Object.freeze({
    data: frozen(data),
    ...(calendar === undefined ? {} : { calendar }),
    ...(texts === undefined ? {} : { texts: Object.freeze({ ...texts }) }),
  });
}
