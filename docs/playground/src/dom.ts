/** What may stand in an element; `undefined` stands for nothing. */
export type Child = Node | string | undefined;

/** `true` sets an attribute without a value; `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes and children. Strings become text, never markup: whatever a user pastes stays what it is. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something, and submits nothing. */
export function button(attributes: Attributes, label: Child, action: () => void): HTMLButtonElement {
  const element = h("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", action);
  return element;
}

/** A control under its label. */
export const field = (label: string, control: HTMLElement, attributes: Attributes = {}): HTMLElement =>
  h(
    "div",
    { class: "field", ...attributes },
    h("label", { for: control.id, id: `${control.id}-label` }, label),
    control,
  );

/** The controls of a panel. They act at once, so that there is nothing to submit. */
export function controls(...children: readonly Child[]): HTMLFormElement {
  const form = h("form", { class: "controls" }, ...children);
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

/** For screen readers alone. */
export const unseen = (text: string): HTMLElement => h("span", { class: "unseen" }, text);

/** A section with its heading. */
export const section = (title: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement =>
  h("section", attributes, h("h3", {}, title), ...children);
