import type { Ground } from "fengong";
import { formatReason, formatVia } from "fengong/diagnostics";
import { type Child, h } from "./dom.js";
import { sourceLine } from "./evidence.js";
import type { Page } from "./page.js";
import { nameOf } from "./plan.js";

/** The words that reach a unit, why, and how sure that is. */
export function groundText(ground: Ground, page: Page): readonly Child[] {
  const { lang, say, labels } = page;
  const via = formatVia(ground.via, { lang, nameOf });
  const said = [
    via === "" ? say.unit.named : say.unit.via(via),
    say.unit.rule(labels.rule[ground.rule], ground.verb),
    labels.answersFor[ground.answersFor],
    ...(ground.byDuty ? [say.unit.byDuty] : []),
  ].join(say.separator);
  return [
    sourceLine([ground], page),
    h("p", { class: "why" }, said),
    ...ground.reasons.map((reason) =>
      h("p", { class: "why reason" }, formatReason(reason, { lang, nameOf })),
    ),
  ];
}
