import { responsibilityMatrix } from "fengong";
import { dateRefusal } from "./dates.js";
import { button, controls, field, h } from "./dom.js";
import { cellAnswer } from "./matrix-cell.js";
import { matrixGrid } from "./matrix-grid.js";
import type { Page, Panel } from "./page.js";
import { firstChange, nameOf, plan, published } from "./plan.js";
import { roleKey } from "./role-key.js";
import type { State } from "./state.js";

function key(page: Page): HTMLElement {
  const { labels } = page;
  const sample = (certainty: "stated" | "derived" | "possible"): HTMLElement =>
    h(
      "span",
      {},
      h(
        "span",
        { class: `mark role-support certainty-${certainty}`, "aria-hidden": true },
        page.say.letter.support,
      ),
      ` ${labels.certainty[certainty]}`,
    );
  return roleKey(page, sample("stated"), sample("derived"), sample("possible"));
}

/** Units by tasks as a picture; a cell shows its words. */
export function matrixPanel(page: Page): Panel {
  const { say, set } = page;
  const day = h("input", { id: "matrix-as-of", type: "date", required: true });
  day.addEventListener("change", () => set({ asOf: day.value }));
  const detail = h("aside", {
    id: "cell-answer",
    tabindex: 0,

    "aria-label": say.matrix.cell,
  });
  const place = h("div", { class: "matrix-place" });
  let drawn: { readonly asOf: string; readonly select: (cell: string) => void } | undefined;

  function draw(asOf: string): { readonly asOf: string; readonly select: (cell: string) => void } {
    const matrix = responsibilityMatrix(plan, { asOf });
    const grid = matrixGrid(matrix, page);
    place.replaceChildren(
      h("p", { class: "facts" }, say.matrix.size(matrix.rows.length, matrix.tasks.length)),
      matrix.rosterComplete
        ? ""
        : h("p", { class: "note" }, say.matrix.incomplete(matrix.incomplete.map(nameOf))),
      h("div", { class: "matrix-layout" }, grid.element, detail),
    );
    return { asOf, select: grid.select };
  }

  return {
    element: h(
      "div",
      {},
      controls(
        field(say.asOf.label, day),
        h(
          "p",
          { class: "presets" },
          button({ class: "chip" }, say.asOf.published(published), () => set({ asOf: published })),
          button({ class: "chip" }, say.asOf.changed(firstChange), () => set({ asOf: firstChange })),
        ),
      ),
      key(page),
      place,
    ),
    show({ asOf, cell }: State) {
      if (day.value !== asOf) day.value = asOf;
      const wrong = dateRefusal(asOf, page);
      if (wrong !== undefined) {
        drawn = undefined;
        place.replaceChildren(wrong);
        return;
      }
      if (drawn?.asOf !== asOf) drawn = draw(asOf);
      drawn.select(cell);
      detail.replaceChildren(...cellAnswer(cell, asOf, page));
    },
  };
}
