import { type Duty, getTask, type TaskDuty } from "fengong";
import { roleBadge } from "./badges.js";
import { dateText } from "./dates.js";
import { h, section } from "./dom.js";
import { dutyCard, dutyTitle } from "./duty-card.js";
import type { Page } from "./page.js";
import { plan } from "./plan.js";

const isTask = (duty: Duty): duty is TaskDuty => duty.kind === "task";
const answers = ({ role }: TaskDuty): boolean => role === "lead" || role === "responsible";

function listed(title: string, duties: readonly Duty[], page: Page): HTMLElement | undefined {
  if (duties.length === 0) return undefined;
  return section(
    `${title}${page.say.count(duties.length)}`,
    { class: "duties" },
    h("ol", {}, ...duties.map((duty) => h("li", {}, dutyCard(duty, page)))),
  );
}

/** What is to be done: of a part with a date of its own, that part. */
function wordsOf(duty: Duty, part: string | undefined): string {
  if (duty.kind !== "task") return duty.words;
  const { text, parts } = getTask(plan, duty.task);
  return parts.find(({ id }) => id === part)?.words ?? text;
}

/** Every date at a glance, the earliest first. */
function dates(duties: readonly Duty[], page: Page): HTMLElement | undefined {
  const lines = duties
    .flatMap((duty) => duty.due.map((due) => ({ duty, due })))
    .sort((a, b) => (a.due.date < b.due.date ? -1 : 1));
  if (lines.length === 0) return undefined;
  return section(
    page.say.unit.dates,
    { class: "dates" },
    h(
      "ul",
      {},
      ...lines.map(({ duty, due }) =>
        h(
          "li",
          {},
          dateText(due.date, page),
          h(
            "span",
            { class: "what" },
            due.approximate === true ? `${page.say.unit.about} ` : undefined,
            dutyTitle(duty, page),
            duty.kind === "task" ? roleBadge(duty.role, page) : undefined,
          ),
          h("span", { class: "excerpt", lang: "zh-Hans" }, wordsOf(duty, due.part)),
        ),
      ),
    ),
  );
}

/** All duties of a unit: the dates, then what it answers for, what it assists in, what it may have, and what the notice asks. */
export function unitDuties(duties: readonly Duty[], page: Page): HTMLElement {
  const { say } = page;
  const tasks = duties.filter(isTask);
  const sure = tasks.filter(({ certainty }) => certainty !== "possible");
  const rank = ({ role, certainty }: TaskDuty): number =>
    (role === "lead" ? 0 : 2) + (certainty === "stated" ? 0 : 1);
  return h(
    "div",
    { class: "all-duties" },
    duties.length === 0 ? h("p", { class: "refusal" }, say.unit.nothing) : undefined,
    dates(duties, page),
    listed(
      say.unit.answersFor,
      sure.filter(answers).sort((a, b) => rank(a) - rank(b)),
      page,
    ),
    listed(
      say.unit.assists,
      sure.filter((duty) => !answers(duty)),
      page,
    ),
    listed(
      say.unit.possible,
      tasks.filter(({ certainty }) => certainty === "possible"),
      page,
    ),
    listed(
      say.unit.notice,
      duties.filter((duty) => !isTask(duty)),
      page,
    ),
  );
}
