import { h } from "./dom.js";

/** A line for screen readers that says what changed: the whole answer would be too long to hear. */
interface Status {
  readonly element: HTMLElement;
  /** Says the parts of an answer that a selector finds. */
  readonly say: (answer: HTMLElement, parts: string) => void;
}

export function status(): Status {
  const element = h("p", { class: "unseen", role: "status" });
  return {
    element,
    say(answer, parts) {
      const said = [...answer.querySelectorAll(parts)].map(({ textContent }) => textContent).join(" ");
      if (element.textContent !== said) element.textContent = said;
    },
  };
}
