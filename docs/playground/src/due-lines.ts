import type { DueDate, Duty, OpenTiming, Reading } from "fengong";
import { formatWhyUnknown } from "fengong/diagnostics";
import { dateText } from "./dates.js";
import { h } from "./dom.js";
import type { Page } from "./page.js";

/** The words of the text in the corner brackets of the country, or the law that adds the date. */
function because({ words, basis }: DueDate, { say }: Page): string {
  if (basis !== undefined) return say.unit.byLaw(basis.act, basis.article, basis.checked);
  return `「${words}」`;
}

/** Another date under another reading of the same words. */
function otherReading({ id, date }: Reading, { say }: Page): HTMLElement {
  const [kind = id] = id.split(":");
  const readings: Readonly<Record<string, string>> = say.unit.readings;
  return h("p", { class: "reading" }, say.unit.otherReading(date, readings[kind] ?? id));
}

function dueLine(due: DueDate, page: Page): HTMLElement {
  const { say } = page;
  const scope = [
    ...(due.part === undefined ? [] : [say.unit.part(due.part)]),
    ...(due.turn === undefined ? [] : [due.turn]),
  ];
  const moved = due.lastWorkingDay !== undefined && due.lastWorkingDay !== due.date;
  return h(
    "div",
    {},
    h(
      "p",
      { class: "by" },
      due.approximate === true ? `${say.unit.about} ` : undefined,
      dateText(due.date, page),
    ),
    h("p", { class: "because" }, [because(due, page), ...scope].join(say.separator)),
    moved ? h("p", { class: "reading" }, say.unit.lastWorkingDay(due.lastWorkingDay)) : undefined,
    due.standing === "provisional"
      ? h("p", { class: "reading" }, page.labels.standing.provisional)
      : undefined,
    ...due.readings.slice(1).map((reading) => otherReading(reading, page)),
  );
}

const openLine = ({ words, why }: OpenTiming, { lang, say }: Page): HTMLElement =>
  h("p", { class: "open" }, `「${words}」${say.colon}${formatWhyUnknown(why, { lang })}`);

/** When a duty is due, with the words; or what the text says about time that is no date. */
export function dueLines(duty: Duty, page: Page): readonly HTMLElement[] {
  const lines = [
    ...duty.due.map((due) => dueLine(due, page)),
    ...duty.open.map((open) => openLine(open, page)),
  ];
  return lines.length > 0 ? lines : [h("p", { class: "open" }, page.say.unit.noTime)];
}
