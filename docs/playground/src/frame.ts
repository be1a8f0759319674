import { daysPanel } from "./days-panel.js";
import { button, h } from "./dom.js";
import { matrixPanel } from "./matrix-panel.js";
import type { Page, Panel } from "./page.js";
import { parsePanel } from "./parse-panel.js";
import { type PanelName, panelNames, type State, type Theme, themes, writeHash } from "./state.js";
import { unitPanel } from "./unit-panel.js";

const makers: Readonly<Record<PanelName, (page: Page) => Panel>> = {
  unit: unitPanel,
  days: daysPanel,
  parse: parsePanel,
  matrix: matrixPanel,
};

interface Shown {
  readonly element: HTMLElement;
  readonly show: (state: State) => void;
}

/** Links to the panels, each with what it would show. */
function navigation({ say }: Page): Shown {
  const links = panelNames.map((name) => ({
    name,
    link: h("a", { id: `to-${name}` }, say.panels[name].name),
  }));
  return {
    element: h(
      "nav",
      { "aria-label": say.navigation },
      h("ul", {}, ...links.map(({ link }) => h("li", {}, link))),
    ),
    show(state) {
      for (const { name, link } of links) {
        link.href = writeHash({ ...state, panel: name });
        if (name === state.panel) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    },
  };
}

function themeChoice({ say, set }: Page): Shown {
  const select = h(
    "select",
    { id: "theme", "aria-label": say.theme.label },
    ...themes.map((theme) => h("option", { value: theme }, say.theme[theme])),
  );
  select.addEventListener("change", () => {
    const chosen: Theme | undefined = themes.find((theme) => theme === select.value);
    if (chosen !== undefined) set({ theme: chosen });
  });
  return {
    element: select,
    show({ theme }) {
      select.value = theme;
    },
  };
}

/** One of the panels under its heading. */
function room(name: PanelName, page: Page): Shown & { readonly name: PanelName } {
  const { title, lead } = page.say.panels[name];
  const panel = makers[name](page);
  const element = h(
    "section",
    { id: `${name}-panel`, class: `panel panel-${name}`, "aria-labelledby": `${name}-title` },
    h("h2", { id: `${name}-title` }, title),
    h("p", { class: "lead" }, lead),
    panel.element,
  );
  return { name, element, show: panel.show };
}

/** The whole page in one language. */
export function frame(page: Page): Shown {
  const { lang, say, set } = page;
  const nav = navigation(page);
  const theme = themeChoice(page);
  const rooms = panelNames.map((name) => room(name, page));
  const skip = h("a", { class: "skip", href: "#main" }, say.skip);
  const main = h("main", { id: "main", tabindex: -1 }, ...rooms.map(({ element }) => element));
  // The address holds the state, so that the link moves the keyboard and leaves the address alone.
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  const language = button({ id: "language", lang: lang === "zh" ? "en" : "zh-Hans" }, say.otherLanguage, () =>
    set({ lang: lang === "zh" ? "en" : "zh" }),
  );
  const element = h(
    "div",
    { class: "page" },
    skip,
    h(
      "header",
      {},
      h(
        "div",
        { class: "bar" },
        h(
          "h1",
          {},
          h("span", { class: "brand", lang: "zh-Hans" }, "分工"),
          h("span", { class: "sub" }, say.title),
        ),
        h("div", { class: "switches" }, language, theme.element),
      ),
      nav.element,
    ),
    main,
    h("footer", {}, h("p", {}, say.footer.plan), h("p", {}, say.footer.local)),
  );
  return {
    element,
    show(state) {
      nav.show(state);
      theme.show(state);
      document.title = `${say.panels[state.panel].name} · ${say.title}`;
      for (const each of rooms) {
        each.element.hidden = each.name !== state.panel;
        if (each.name === state.panel) each.show(state);
      }
    },
  };
}
