import { type DateLike, type IsoDate, toIso } from "../date/index.js";
import { requireOptions } from "../diagnostics/index.js";
import { dataOf, type Plan } from "../plan/compile.js";
import type { CitationData, InstrumentChange } from "../plan/data.js";
import { defaultDay } from "../plan/existence.js";

/** An instrument that the plan names, and what became of it. @category Evidence */
export interface CitedInstrument {
  /** The task that names it; `null` for the notice. */
  readonly task: string | null;
  readonly citation: CitationData;
  /** Changes known to have happened by the day; empty when none is known, which does not prove that it stands. */
  readonly changes: readonly InstrumentChange[];
}

/**
 * Every other instrument that the plan names, with the changes to it that are known by a day (`on`, by default the day of
 * publication).
 *
 * @throws The `date.…` codes for an `on` that is no date.
 *
 * @example
 * ```ts
 * import { citedInstruments, compilePlan } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * citedInstruments(plan, { on: "2021-12-31" })
 *   .filter(({ changes }) => changes.length > 0)
 *   .map(({ task, citation, changes }) => [task, citation.number, changes[0]?.by]);
 * // => [["40", "国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号"]]
 * ```
 *
 * @category Evidence
 */
export function citedInstruments(
  plan: Plan,
  options: { readonly on?: DateLike } = {},
): readonly CitedInstrument[] {
  requireOptions(options);
  const on: IsoDate = options.on === undefined ? defaultDay(dataOf(plan)) : toIso(options.on);
  const known = (citation: CitationData): readonly InstrumentChange[] =>
    (citation.changes ?? []).filter(({ date }) => date <= on);
  const ofNotice = plan.data.document.basis.map((citation) => ({
    task: null,
    citation,
    changes: known(citation),
  }));
  const ofTasks = plan.data.tasks.flatMap(({ key, cites }) =>
    cites.map((citation) => ({ task: key, citation, changes: known(citation) })),
  );
  return [...ofNotice, ...ofTasks];
}
