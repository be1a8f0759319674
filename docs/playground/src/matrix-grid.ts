import { getTask, groups, type MatrixRow, type Ownership, type ResponsibilityMatrix } from "fengong";
import { h } from "./dom.js";
import { gridKeys } from "./grid-keys.js";
import type { Page } from "./page.js";
import { nameOf, plan } from "./plan.js";

interface Grid {
  readonly element: HTMLElement;
  /** Marks a cell, `unit/task`, as the one that is shown. */
  readonly select: (cell: string) => void;
}

const mark = ({ role, certainty }: Ownership, { say }: Page): HTMLElement =>
  h("span", { class: `mark role-${role} certainty-${certainty}`, "aria-hidden": true }, say.letter[role]);

function cellText(unit: string, task: string, rows: readonly Ownership[], { say, labels }: Page): string {
  const what = rows.map(({ role, certainty }) => `${labels.role[role]} ${labels.certainty[certainty]}`);
  return [say.unit.task(task), nameOf(unit), ...(what.length === 0 ? [say.matrix.none] : what)].join(
    say.separator,
  );
}

/** Runs of tasks under one heading. */
function columnGroups(
  tasks: readonly string[],
): readonly { readonly title: string; readonly size: number }[] {
  const titles = new Map(groups(plan).map(({ id, title }) => [id, title]));
  const runs: { title: string; size: number }[] = [];
  for (const task of tasks) {
    const title = titles.get(getTask(plan, task).group) ?? "";
    const run = runs.at(-1);
    if (run?.title === title) run.size++;
    else runs.push({ title, size: 1 });
  }
  return runs;
}

function head(tasks: readonly string[], { say }: Page): HTMLElement {
  return h(
    "thead",
    {},
    h(
      "tr",
      { class: "group-row" },
      h("th", { class: "corner", scope: "col", rowspan: 2 }, say.matrix.unitsByTasks),
      ...columnGroups(tasks).map(({ title, size }) =>
        h("th", { scope: "colgroup", colspan: size, title, lang: "zh-Hans" }, h("span", {}, title)),
      ),
    ),
    h(
      "tr",
      { class: "task-row" },
      ...tasks.map((task) => h("th", { scope: "col", title: getTask(plan, task).text }, task)),
    ),
  );
}

function line({ unit, cells }: MatrixRow, tasks: readonly string[], page: Page): HTMLElement {
  return h(
    "tr",
    {},
    h("th", { scope: "row", lang: "zh-Hans" }, nameOf(unit)),
    ...cells.map((rows, at) => {
      const task = tasks[at] ?? "";
      return h(
        "td",
        {
          role: "gridcell",
          tabindex: -1,
          "data-cell": `${unit}/${task}`,
          "aria-label": cellText(unit, task, rows, page),
        },
        ...rows.map((row) => mark(row, page)),
      );
    }),
  );
}

/** Moves the table, and not the page, until a cell that a link names stands in the middle; one that is seen already stays. */
function bringIntoView(cell: HTMLElement, scroll: HTMLElement): void {
  const box = scroll.getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  if (at.right > box.right || at.left < box.left) scroll.scrollLeft += at.left - box.left - box.width / 2;
  if (at.bottom > box.bottom || at.top < box.top) scroll.scrollTop += at.top - box.top - box.height / 2;
}

/** The matrix as a grid by the pattern of WAI-ARIA: one stop for the keyboard, arrows inside. */
export function matrixGrid({ tasks, rows }: ResponsibilityMatrix, page: Page): Grid {
  const table = h(
    "table",
    { class: "matrix", role: "grid", "aria-label": page.say.panels.matrix.title, "aria-readonly": "true" },
    head(tasks, page),
    h("tbody", {}, ...rows.map((row) => line(row, tasks, page))),
  );
  const byName = new Map(
    [...table.querySelectorAll<HTMLElement>("[data-cell]")].map((cell) => [cell.dataset.cell ?? "", cell]),
  );
  const scroll = h("div", { class: "matrix-scroll" }, table);
  let current: HTMLElement | undefined;
  const select = (name: string): void => {
    const cell = byName.get(name) ?? byName.values().next().value;
    if (cell === current || cell === undefined) return;
    current?.setAttribute("tabindex", "-1");
    current?.removeAttribute("aria-selected");
    cell.setAttribute("tabindex", "0");
    cell.setAttribute("aria-selected", "true");
    current = cell;
    if (document.activeElement !== cell) bringIntoView(cell, scroll);
  };
  const show = (cell: HTMLElement): void => page.set({ cell: cell.dataset.cell ?? "" });
  gridKeys(table, show);
  return { element: scroll, select };
}
