import type { Item } from "./items.js";
import { withoutEnd } from "./keyed.js";
import { between, type LineState, openHeading, type UnitHead } from "./line-state.js";

/** （二）完善服务网络。（市商务局牵头）: the units answer for the tasks below that name nobody themselves. */
export function openLedHeading(state: LineState, item: Item, labels: readonly Item[], level: number): void {
  const { work, ledHeads, headLabels } = state;
  openHeading(state, withoutEnd(work.reading.text, item.text), level, item);
  for (const label of labels) headLabels.add(label);
  for (const { range, clause, others } of [item, ...labels].flatMap(({ keyed }) => keyed)) {
    for (const used of between(range, others)) work.account.used(used, "clause");
    if (clause === undefined) continue;
    const head: UnitHead = { level, range: clause, clause: undefined };
    state.unitHeads.push(head);
    ledHeads.push(head);
  }
}

/** Says how far the units of each heading were taken to reach: to no task, where all below have units of their own. */
export function reportLedHeadings({ work: { reading, report }, ledHeads }: LineState): void {
  for (const { range, clause } of ledHeads) {
    const words = reading.words(range).slice(0, 40);
    const span = reading.span(range);
    if (clause === undefined)
      report({ code: "import.clause-without-task", severity: "warning", params: { words }, span });
    else
      report({
        code: "import.reach-inferred",
        severity: "info",
        params: { words, tasks: clause.governs.length },
        span,
      });
  }
}
