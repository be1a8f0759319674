import { isFengongError } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { dateRefusal } from "./dates.js";
import { type Count, countDays, provisional } from "./days-count.js";
import { daysReasons, daysResult } from "./days-result.js";
import { button, controls, field, h } from "./dom.js";
import { legend, months } from "./month.js";
import type { Page, Panel } from "./page.js";
import { refusal } from "./refusal.js";
import { mostDays, type State } from "./state.js";
import { status } from "./status.js";

/** Counts that show something: a plain one, a make-up Saturday, backwards, a long holiday, a year without its notice, a day too early. */
const examples: readonly (readonly [from: string, days: number])[] = [
  ["2021-07-05", 10],
  ["2021-09-17", 3],
  ["2021-09-20", -1],
  ["2025-09-30", 5],
  ["2027-02-01", 5],
  ["2026-12-21", 15],
  ["2001-12-28", 3],
];

function answer(count: Count, page: Page): readonly (Node | undefined)[] {
  if (count.kind === "refused") {
    if (!isFengongError(count.error, "calendar.outside-coverage")) return [refusal(count.error, page)];
    const { first, last } = chinaMainland.coverage;
    const edges = h("p", {}, page.say.days.edges(first, last, provisional.coverage.last));
    return [refusal(count.error, page, edges)];
  }
  return [
    daysResult(count, page),
    legend(page),
    h("div", { class: "count-layout" }, months(count, page), daysReasons(count, page)),
  ];
}

/** A deadline is counted, day by day, in a calendar. */
export function daysPanel(page: Page): Panel {
  const { say, set } = page;
  let days = 0;
  const start = h("input", { id: "from", type: "date", required: true });
  start.addEventListener("change", () => set({ from: start.value }));
  const amount = h("input", {
    id: "days",
    type: "number",
    min: 0,
    max: mostDays,
    step: 1,
    inputmode: "numeric",
  });
  const direction = h(
    "select",
    { id: "direction" },
    h("option", { value: "after" }, say.days.after),
    h("option", { value: "before" }, say.days.before),
  );
  const changed = (): void => {
    const typed = amount.valueAsNumber;
    const size = Number.isInteger(typed) && typed >= 0 ? Math.min(typed, mostDays) : Math.abs(days);
    set({ days: direction.value === "before" && size > 0 ? -size : size });
  };
  amount.addEventListener("change", changed);
  direction.addEventListener("change", changed);
  const step = (by: number): void => set({ days: days + by });
  const result = h("div", { id: "days-answer" });
  const news = status();
  return {
    element: h(
      "div",
      {},
      controls(
        field(say.days.from, start),
        field(say.days.amount, amount),
        h(
          "div",
          { class: "stepper" },
          button({ "aria-label": say.days.fewer, id: "fewer" }, "−", () => step(-1)),
          button({ "aria-label": say.days.more, id: "more" }, "+", () => step(1)),
        ),
        field(say.days.direction, direction),
        h(
          "p",
          { class: "presets wide" },
          `${say.try} `,
          ...examples.map(([from, n]) =>
            button({ class: "chip" }, `${from} ${n < 0 ? "−" : "+"}${Math.abs(n)}`, () =>
              set({ from, days: n }),
            ),
          ),
        ),
      ),
      news.element,
      result,
    ),
    show(state: State) {
      days = state.days;
      if (start.value !== state.from) start.value = state.from;
      amount.value = String(Math.abs(days));
      direction.value = days < 0 ? "before" : "after";
      const wrong = dateRefusal(state.from, page);
      const shown = wrong === undefined ? answer(countDays(state.from, days), page) : [wrong];
      result.replaceChildren(...shown.filter((node) => node !== undefined));
      news.say(result, ".result, .refusal");
    },
  };
}
