import type { Role } from "fengong";
import { roleBadge } from "./badges.js";
import { h } from "./dom.js";
import type { Page } from "./page.js";

/** From the heaviest to the lightest. */
export const roles: readonly Role[] = ["lead", "responsible", "support", "oversee"];

/** What the colours and letters mean. */
export const roleKey = (page: Page, ...more: readonly HTMLElement[]): HTMLElement =>
  h(
    "ul",
    { class: "legend" },
    ...[...roles.map((role) => roleBadge(role, page)), ...more].map((entry) => h("li", {}, entry)),
  );
