import type { Certainty, Role } from "fengong";
import { h } from "./dom.js";
import type { Page } from "./page.js";

/** A role by colour, letter and word. */
export const roleBadge = (role: Role, { say, labels }: Page): HTMLElement =>
  h(
    "span",
    { class: `role role-${role}` },
    h("b", { "aria-hidden": true }, say.letter[role]),
    h("span", {}, labels.role[role]),
  );

/** How sure, by outline and word. */
export const certaintyBadge = (certainty: Certainty, { labels }: Page): HTMLElement =>
  h("span", { class: `certainty certainty-${certainty}` }, labels.certainty[certainty]);
