import { h } from "./dom.js";

/** One line of the list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

interface Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Shows a value that came from elsewhere. */
  readonly set: (text: string) => void;
}

/**
 * A text field with suggestions, by the combobox pattern of WAI-ARIA: the arrows walk through the list, Enter takes what is marked or
 * what is typed, Escape closes the list.
 */
export function combobox(
  id: string,
  suggest: (typed: string) => readonly Choice[],
  choose: (value: string) => void,
): Combobox {
  const list = h("ul", { id: `${id}-list`, role: "listbox", "aria-labelledby": `${id}-label`, hidden: true });
  const input = h("input", {
    id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  });
  let choices: readonly Choice[] = [];
  let marked = -1;
  let taken = "";

  const close = (): void => {
    list.hidden = true;
    marked = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const take = (value: string): void => {
    close();
    if (value === taken) return;
    taken = value;
    choose(value);
  };

  const mark = (at: number): void => {
    marked = at;
    [...list.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === at));
    });
    const option = list.children[at];
    if (option === undefined) return;
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const open = (typed: string): void => {
    choices = suggest(typed);
    list.replaceChildren(
      ...choices.map(({ value, label, note }, place) => {
        const option = h(
          "li",
          { id: `${id}-option-${place}`, role: "option", "aria-selected": "false" },
          h("span", { lang: "zh-Hans" }, label),
          note === undefined ? undefined : h("small", {}, note),
        );
        // Before the field loses the keyboard, which would close the list.
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(value);
        });
        return option;
      }),
    );
    marked = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = choices.length === 0;
    input.setAttribute("aria-expanded", String(choices.length > 0));
  };

  const move = (step: 1 | -1): void => {
    if (list.hidden) open("");
    if (choices.length === 0) return;
    const from = marked === -1 && step === -1 ? 0 : marked;
    mark((from + step + choices.length) % choices.length);
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(choices[marked]?.value ?? input.value),
    Escape: () => close(),
  };

  input.addEventListener("keydown", (event) => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  input.addEventListener("input", () => open(input.value));
  input.addEventListener("click", () => {
    if (list.hidden) open("");
  });
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", () => take(input.value));

  return {
    input,
    list,
    set(text) {
      taken = text;
      input.value = text;
    },
  };
}
