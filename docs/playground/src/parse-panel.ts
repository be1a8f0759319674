import { button, controls, field, h } from "./dom.js";
import type { Page, Panel } from "./page.js";
import { clauseAnswer } from "./parse-clause.js";
import { planAnswer } from "./parse-plan.js";
import { sampleOf, samples } from "./samples.js";
import { longestLinkedText, type Mode, modes, type State } from "./state.js";

const answers: Readonly<Record<Mode, (text: string, page: Page) => HTMLElement>> = {
  clause: clauseAnswer,
  plan: planAnswer,
};

/** The page waits for a pause in the typing, and longer where reading takes longer. */
const pause = (text: string): number => (text.length > 20_000 ? 600 : 200);

/** The lines of the field. */
const rows: Readonly<Record<Mode, number>> = { clause: 3, plan: 9 };

/** From this length on, the page says that it is reading before it reads. */
const slow = 20_000;

const textOf = ({ sample, text }: State): string => sampleOf(sample)?.text ?? text;

function modeChoice(
  { say, set }: Page,
  current: () => State | undefined,
): { readonly element: HTMLElement; readonly show: (mode: Mode) => void } {
  const choices = modes.map((mode) => {
    const input = h("input", { type: "radio", name: "mode", id: `mode-${mode}`, value: mode });
    input.addEventListener("change", () => {
      const now = current();
      const sample = now === undefined ? undefined : sampleOf(now.sample);
      // A sample of the other kind gives way to the first of this kind; the user's own text stays.
      const first = samples.find((each) => each.mode === mode);
      set({
        mode,
        ...(sample !== undefined && sample.mode !== mode && first !== undefined ? { sample: first.id } : {}),
      });
    });
    return { mode, input, element: h("label", { for: input.id }, input, say.parse.modes[mode]) };
  });
  return {
    element: h(
      "fieldset",
      { class: "choices" },
      h("legend", {}, say.parse.what),
      ...choices.map(({ element }) => element),
    ),
    show(shown) {
      for (const { mode, input } of choices) input.checked = mode === shown;
    },
  };
}

/** A clause or a plan is pasted and shown as it was read, with every doubt. */
export function parsePanel(page: Page): Panel {
  const { lang, say, set } = page;
  let state: State | undefined;
  let read: string | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const mode = modeChoice(page, () => state);
  const chips = samples.map((sample) => ({
    sample,
    chip: button({ class: "chip" }, sample.title[lang], () => set({ sample: sample.id })),
  }));
  const tries = h("p", { class: "presets wide" }, `${say.try} `, ...chips.map(({ chip }) => chip));
  const area = h("textarea", {
    id: "text",
    rows: 6,
    spellcheck: "false",
    lang: "zh-Hans",
    "aria-describedby": "text-note",
  });
  const note = h("p", { id: "text-note", class: "note", role: "status" });
  const result = h("div", { id: "parse-answer" });

  const take = (): void => {
    clearTimeout(typing);
    if (state !== undefined && area.value !== textOf(state)) set({ text: area.value, sample: "" });
  };
  area.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(take, pause(area.value));
  });
  // Before another control acts on the text of before.
  area.addEventListener("change", take);

  const answer = (text: string, kind: Mode): void => {
    const began = performance.now();
    const shown = text.trim() === "" ? h("p", { class: "note" }, say.parse.empty) : answers[kind](text, page);
    result.replaceChildren(shown);
    const took = Math.round(performance.now() - began);
    const unlinked = state?.sample === "" && text.length > longestLinkedText ? [say.parse.notLinked] : [];
    note.replaceChildren([say.parse.length(text.length, took), ...unlinked].join(say.separator));
    result.removeAttribute("aria-busy");
  };

  return {
    element: h(
      "div",
      {},
      controls(mode.element, tries, field(say.parse.text, area, { class: "field wide" }), note),
      result,
    ),
    show(next) {
      state = next;
      const text = textOf(next);
      mode.show(next.mode);
      area.rows = rows[next.mode];
      for (const { sample, chip } of chips) {
        chip.hidden = sample.mode !== next.mode;
        chip.setAttribute("aria-pressed", String(sample.id === next.sample));
      }
      if (area.value !== text) area.value = text;
      const asked = `${next.mode} ${text}`;
      if (asked === read) return;
      read = asked;
      if (text.length < slow) return answer(text, next.mode);
      result.setAttribute("aria-busy", "true");
      note.replaceChildren(say.parse.reading);
      // A frame is painted before the long work begins.
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (read === asked) answer(text, next.mode);
        }),
      );
    },
  };
}
