import {
  type AmbiguityData,
  explainOwnership,
  getTask,
  isFengongError,
  type Ownership,
  type WhyNot,
} from "fengong";
import { certaintyBadge, roleBadge } from "./badges.js";
import { h } from "./dom.js";
import { sourceLine } from "./evidence.js";
import { groundText } from "./ground-text.js";
import type { Page } from "./page.js";
import { nameOf, plan } from "./plan.js";
import { refusal } from "./refusal.js";

const ownership = (row: Ownership, page: Page): HTMLElement =>
  h(
    "div",
    { class: "grounds" },
    h("p", {}, roleBadge(row.role, page), " ", certaintyBadge(row.certainty, page)),
    ...row.grounds.flatMap((ground) => groundText(ground, page)),
  );

function whyNotText(why: WhyNot, { say, labels }: Page): string {
  switch (why.code) {
    case "names-another":
      return say.matrix.namesAnother(why.written);
    case "not-a-member":
      return say.matrix.notAMember(why.written, labels.roster[why.roster]);
    case "open-to-others":
      return say.matrix.openToOthers(why.written, nameOf(why.of));
    case "left-out":
      return say.matrix.leftOut(why.written);
  }
}

/** Words of the plan that can be read in another way. */
const doubt = ({ kind, words, taken, alternatives }: AmbiguityData, { say, labels }: Page): HTMLElement =>
  h(
    "details",
    {},
    h("summary", {}, say.matrix.doubt(labels.ambiguity[kind], words)),
    h("p", { lang: "zh-Hans" }, say.matrix.taken, taken),
    ...alternatives.map(({ reading, effect }) =>
      h("p", { lang: "zh-Hans" }, say.matrix.otherwise, `${reading}（${effect}）`),
    ),
  );

/** Whether and why a unit owns a task, with the words. */
export function cellAnswer(cell: string, asOf: string, page: Page): readonly Node[] {
  const { say } = page;
  const [unit = "", task = ""] = cell.split("/");
  try {
    const { rows, whyNot, clauses, doubts } = explainOwnership(plan, unit, task, { asOf });
    return [
      h("h3", {}, `${say.unit.task(task)} × `, h("span", { lang: "zh-Hans" }, nameOf(unit))),
      h("p", { class: "task-text", lang: "zh-Hans" }, getTask(plan, task).text),
      ...rows.map((row) => ownership(row, page)),
      ...(rows.length > 0
        ? []
        : [
            h("p", {}, h("strong", {}, say.matrix.none)),
            h("ul", {}, ...whyNot.map((why) => h("li", {}, whyNotText(why, page)))),
            ...clauses.map(
              (clause) =>
                sourceLine([{ words: clause.text, span: clause.span }], page) ?? h("p", {}, clause.text),
            ),
          ]),
      ...doubts.map((one) => doubt(one, page)),
    ];
  } catch (error) {
    if (!isFengongError(error)) throw error;
    return [refusal(error, page)];
  }
}
