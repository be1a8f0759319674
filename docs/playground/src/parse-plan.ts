import type { PlanData, Role, TaskData } from "fengong";
import { type Accounting, type ImportResult, importPlan } from "fengong/import";
import { roleBadge } from "./badges.js";
import { h, section } from "./dom.js";
import { doubtList, doubtMarks } from "./doubts.js";
import { growingTable } from "./growing-list.js";
import { markedText, type SaidMark } from "./marked-text.js";
import type { Page } from "./page.js";
import { roleKey } from "./role-key.js";

const uses = ["used", "noise", "unread"] as const;

/** What became of every character, as a bar and in numbers. */
function account({ characters }: Accounting, length: number, { say }: Page): HTMLElement {
  const share = (count: number): string => `${((100 * count) / Math.max(1, length)).toFixed(1)}%`;
  const bar = h("div", { class: "account", "aria-hidden": true });
  for (const use of uses) {
    const part = h("span", { class: `part part-${use}` });
    part.style.flexGrow = String(characters[use]);
    bar.append(part);
  }
  return section(
    say.parse.accounting,
    {},
    bar,
    h(
      "ul",
      { class: "legend" },
      ...uses.map((use) =>
        h(
          "li",
          { "data-use": use },
          h("span", { class: `swatch part-${use}`, "aria-hidden": true }),
          `${say.parse.uses[use]} ${say.parse.characters(characters[use])} (${share(characters[use])})`,
        ),
      ),
    ),
  );
}

/** Units by their roles, the words about time, and what is no part of the document. */
function planMarks({ data, accounting }: ImportResult): readonly SaidMark[] {
  return [
    ...data.clauses.flatMap(({ assignments }) =>
      assignments.map(
        ({ span, role }): SaidMark => ({ start: span.start, end: span.end, value: { kind: "role", role } }),
      ),
    ),
    ...data.tasks.flatMap(({ timings }) =>
      timings.map(({ span }): SaidMark => ({ start: span.start, end: span.end, value: { kind: "time" } })),
    ),
    ...accounting.segments
      .filter(({ use }) => use !== "used")
      .map(({ use, span }): SaidMark => ({ start: span.start, end: span.end, value: { kind: "use", use } })),
  ];
}

/** A unit that a clause names, by its name, in its role. */
interface Owner {
  readonly name: string;
  readonly role: Role;
}

/** For each task, the units that its clauses name. */
function ownersOf({ clauses, units }: PlanData): ReadonlyMap<string, readonly Owner[]> {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const owners = new Map<string, Owner[]>();
  for (const { governs, assignments } of clauses) {
    const named = assignments.map(({ unit, written, role }) => ({ name: names.get(unit) ?? written, role }));
    for (const task of governs) owners.set(task, [...(owners.get(task) ?? []), ...named]);
  }
  return owners;
}

function taskTable({ data }: ImportResult, page: Page): HTMLElement {
  const { say, labels } = page;
  const owners = ownersOf(data);
  const row = ({ key, text, timings }: TaskData): HTMLElement =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, key),
      h("td", { class: "words", lang: "zh-Hans" }, text),
      h(
        "td",
        { class: "owners" },
        ...(owners.get(key) ?? []).map(({ name, role }) =>
          h("p", {}, roleBadge(role, page), " ", h("span", { lang: "zh-Hans" }, name)),
        ),
      ),
      h(
        "td",
        {},
        ...timings.map(({ words, kind }) =>
          h("p", {}, h("span", { lang: "zh-Hans" }, words), " ", h("small", {}, labels.timing[kind])),
        ),
      ),
    );
  return section(
    `${say.parse.tasks}${say.count(data.tasks.length)}`,
    {},
    data.tasks.length === 0
      ? h("p", { class: "note" }, say.parse.noTask)
      : growingTable(
          say.parse.tasks,
          say.parse.taskColumns,
          { items: data.tasks, line: row, atOnce: 100 },
          page,
        ),
  );
}

/** A whole plan as it was read. */
export function planAnswer(text: string, page: Page): HTMLElement {
  const { say } = page;
  const result = importPlan(text);
  const { data, diagnostics, accounting } = result;
  const marked = markedText(text, [...planMarks(result), ...doubtMarks(diagnostics)], page);
  const { number, published } = data.document;
  return h(
    "div",
    { class: "answer" },
    h(
      "div",
      { class: "result" },
      h("p", { class: "plan-title", lang: "zh-Hans" }, data.title),
      h(
        "p",
        { class: "facts" },
        [
          ...(number ? [number.words] : []),
          ...(published ? [published] : []),
          say.parse.found(data.tasks.length, data.clauses.length, data.units.length),
        ].join(" · "),
      ),
    ),
    account(accounting, text.length, page),
    section(
      say.parse.asRead,
      { class: "reading-of" },
      roleKey(
        page,
        h("span", { class: "use-noise" }, say.parse.uses.noise),
        h("span", { class: "use-unread" }, say.parse.uses.unread),
        h("span", { class: "time" }, say.parse.time),
      ),
      marked.element,
    ),
    taskTable(result, page),
    doubtList(text, diagnostics, marked.reveal, page),
  );
}
