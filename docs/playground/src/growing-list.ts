import { button, h } from "./dom.js";
import type { Page } from "./page.js";

/** A list, or the body of a table, whose lines are laid out so many at a time. */
interface Growing<Item> {
  readonly items: readonly Item[];
  readonly line: (item: Item, at: number) => HTMLElement;
  readonly atOnce: number;
}

/** Fills a list with its first lines; the paragraph that comes back offers the next ones. */
function grow<Item>(list: HTMLElement, { items, line, atOnce }: Growing<Item>, { say }: Page): HTMLElement {
  const more = h("p", { class: "more" });
  let shown = 0;
  const extend = (): void => {
    const next = items.slice(shown, shown + atOnce);
    list.append(...next.map((item, at) => line(item, shown + at)));
    shown += next.length;
    const left = items.length - shown;
    const label = say.parse.moreLines(Math.min(left, atOnce), left);
    more.replaceChildren(...(left > 0 ? [button({ class: "chip" }, label, extend)] : []));
  };
  extend();
  return more;
}

/** A numbered list that shows its first lines, and more of them when asked. */
export function growingList<Item>(growing: Growing<Item>, page: Page): HTMLElement {
  const list = h("ol", {});
  return h("div", {}, list, grow(list, growing, page));
}

/** A table that does the same with its rows, and scrolls sideways where the page is narrow. */
export function growingTable<Item>(
  name: string,
  titles: readonly string[],
  growing: Growing<Item>,
  page: Page,
): HTMLElement {
  const body = h("tbody", {});
  const head = h("thead", {}, h("tr", {}, ...titles.map((title) => h("th", { scope: "col" }, title))));
  return h(
    "div",
    {},
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": name },
      h("table", { class: "rows" }, head, body),
    ),
    grow(body, growing, page),
  );
}
