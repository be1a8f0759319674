import { cite, type Duty, getTask, type ObligationDuty, type Quotation, type TaskDuty } from "fengong";
import { formatReason, formatVia } from "fengong/diagnostics";
import { certaintyBadge, roleBadge } from "./badges.js";
import { type Child, h } from "./dom.js";
import { dueLines } from "./due-lines.js";
import { sourceLine } from "./evidence.js";
import { groundText } from "./ground-text.js";
import type { Page } from "./page.js";
import { piecesOf } from "./pieces.js";
import { isWritten, nameOf, plan } from "./plan.js";

/** What a duty is called in one line. */
export function dutyTitle(duty: Duty, { lang, say }: Page): string {
  if (duty.kind === "task") return say.unit.task(duty.task);
  if (duty.kind === "inspection") return say.unit.inspection;
  return plan.data.obligations.find(({ id }) => id === duty.obligation)?.title[lang] ?? duty.obligation;
}

/** The words of the text about time that it gives a unit. */
const timesOf = (duty: Duty): readonly Quotation[] => [...duty.due, ...duty.open].filter(isWritten);

/** The text of a task with its words about time marked. */
function taskText(duty: TaskDuty): HTMLElement {
  const { text } = getTask(plan, duty.task);
  const marks = timesOf(duty).flatMap(({ words }) => {
    const start = text.indexOf(words);
    return start === -1 ? [] : [{ start, end: start + words.length, value: true }];
  });
  return h(
    "p",
    { class: "task-text", lang: "zh-Hans" },
    ...piecesOf(text, marks).map(({ text: piece, values }) =>
      values.length > 0 ? h("em", { class: "time" }, piece) : piece,
    ),
  );
}

/** The words of a task and its time, in the source. */
function taskSource(duty: TaskDuty, page: Page): HTMLElement | undefined {
  const [first, ...more] = timesOf(duty);
  const whole = first ?? cite(plan, duty.task);
  return sourceLine([whole, ...more], page);
}

/** Words of the covering notice. */
function noticeWords(duty: Exclude<Duty, TaskDuty>, page: Page): readonly Child[] {
  const reasons = duty.kind === "obligation" ? obligationReasons(duty, page) : [];
  return [...reasons, sourceLine([duty], page)];
}

function obligationReasons({ via, reasons }: ObligationDuty, { lang, say }: Page): readonly Child[] {
  return [
    h(
      "p",
      { class: "why" },
      via.length === 0 ? say.unit.named : say.unit.via(formatVia(via, { lang, nameOf })),
    ),
    ...reasons.map((reason) => h("p", { class: "why reason" }, formatReason(reason, { lang, nameOf }))),
  ];
}

/** One duty: what, in which role, how sure, by when, and which words say so. */
export function dutyCard(duty: Duty, page: Page): HTMLElement {
  const { say } = page;
  const isTask = duty.kind === "task";
  return h(
    "article",
    { class: `duty duty-${isTask ? duty.role : "notice"}`, "data-duty": duty.id },
    h(
      "h4",
      {},
      h("span", { class: "what" }, dutyTitle(duty, page)),
      isTask ? roleBadge(duty.role, page) : undefined,
      certaintyBadge(duty.certainty, page),
    ),
    h("div", { class: "due" }, ...dueLines(duty, page)),
    isTask ? taskText(duty) : h("p", { class: "task-text", lang: "zh-Hans" }, duty.words),
    ...(duty.passedTo ?? []).map((id) => h("p", { class: "note" }, say.unit.passedTo(nameOf(id)))),
    h(
      "div",
      { class: "grounds" },
      ...(isTask ? duty.grounds.flatMap((ground) => groundText(ground, page)) : noticeWords(duty, page)),
      isTask ? h("details", {}, h("summary", {}, say.unit.taskSource), taskSource(duty, page)) : undefined,
    ),
  );
}
