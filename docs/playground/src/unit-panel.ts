import { dutiesOf, getUnit, isFengongError, type UnitData } from "fengong";
import { combobox } from "./combobox.js";
import { dateRefusal, isDate } from "./dates.js";
import { button, controls, field, h } from "./dom.js";
import type { Page, Panel } from "./page.js";
import { firstChange, plan, published } from "./plan.js";
import { refusal } from "./refusal.js";
import type { State } from "./state.js";
import { status } from "./status.js";
import { suggestUnits } from "./suggest-units.js";
import { unitDuties } from "./unit-duties.js";
import { unitHead } from "./unit-head.js";

/** The names that an unknown or ambiguous name may stand for, each a button, and the collectives that may have more members. */
function otherNames(error: unknown, { say, set }: Page): HTMLElement | undefined {
  const [first] = isFengongError(error) ? error.diagnostics : [];
  if (first?.code !== "unit.unknown" && first?.code !== "unit.ambiguous") return undefined;
  const [names, incomplete] =
    first.code === "unit.unknown"
      ? [first.params.nearest, first.params.incompleteRosters]
      : [first.params.candidates, []];
  const buttons = names.map((name) =>
    button({ class: "chip", lang: "zh-Hans" }, name, () => set({ unit: name })),
  );
  return h(
    "div",
    {},
    names.length === 0 ? undefined : h("p", { class: "nearest" }, `${say.unit.nearest} `, ...buttons),
    incomplete.length === 0 ? undefined : h("p", { class: "note" }, say.unit.incomplete(incomplete)),
  );
}

function answer(state: State, page: Page): HTMLElement {
  const { unit: name, asOf } = state;
  const wrong = dateRefusal(asOf, page);
  if (wrong !== undefined) return wrong;
  try {
    const unit = getUnit(plan, name, { asOf });
    return h(
      "div",
      { class: "answer" },
      unitHead(unit, asOf, page),
      unitDuties(dutiesOf(plan, unit.id, { asOf }), page),
    );
  } catch (error) {
    return refusal(error, page, otherNames(error, page));
  }
}

/** The name by which the field shows a unit that was chosen by its id. */
function shownName({ unit: name, asOf }: State): string {
  try {
    const unit: UnitData = getUnit(plan, name, isDate(asOf) ? { asOf } : {});
    return unit.id === name ? unit.name : name;
  } catch (error) {
    if (isFengongError(error)) return name;
    throw error;
  }
}

/** A unit is picked or typed, and its duties are shown as of a day. */
export function unitPanel(page: Page): Panel {
  const { say, set } = page;
  let asOf = published;
  const choice = combobox(
    "unit-name",
    (typed) => suggestUnits(typed, asOf, page),
    (value) => set({ unit: value }),
  );
  const day = h("input", { id: "as-of", type: "date", required: true });
  day.addEventListener("change", () => set({ asOf: day.value }));
  const result = h("div", { id: "unit-answer" });
  const news = status();
  return {
    element: h(
      "div",
      {},
      controls(
        h("div", { class: "combobox" }, field(say.unit.name, choice.input), choice.list),
        field(say.asOf.label, day),
        h(
          "p",
          { class: "presets" },
          button({ class: "chip" }, say.asOf.published(published), () => set({ asOf: published })),
          button({ class: "chip" }, say.asOf.changed(firstChange), () => set({ asOf: firstChange })),
        ),
        h(
          "p",
          { class: "presets wide" },
          `${say.try} `,
          ...["市司法局", "各镇街", "民众街道", "市審計局", "市司法厅"].map((name) =>
            button({ class: "chip", lang: "zh-Hans" }, name, () => set({ unit: name })),
          ),
        ),
      ),
      news.element,
      result,
    ),
    show(state) {
      asOf = isDate(state.asOf) ? state.asOf : published;
      choice.set(shownName(state));
      if (day.value !== state.asOf) day.value = state.asOf;
      const within = result.contains(document.activeElement);
      result.replaceChildren(answer(state, page));
      news.say(result, ".unit-name, .facts, .refusal");
      // A name in the answer was followed: the keyboard goes on from the new answer.
      if (within) result.querySelector<HTMLElement>(".unit-name")?.focus();
    },
  };
}
