import { invalidArgument } from "../diagnostics/index.js";
import { languageOf } from "../messages/language.js";
import type { Language } from "../messages/texts.js";
import { type Cell, cellText } from "./cells.js";
import { plainText } from "./plain-text.js";
import { requireTable, type Table } from "./table.js";

/** How a table is rendered. @category Reports */
export interface RenderOptions {
  /** Chinese by default. */
  readonly lang?: Language;
}

/** How {@link toMarkdown} renders. @category Reports */
export interface MarkdownOptions extends RenderOptions {
  /** The level of the heading over the table, 2 by default; 0 for none. */
  readonly heading?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text that says nothing but itself in a cell of a Markdown table or in a line of its own. */
export const escapeMarkdown = (text: string): string =>
  plainText(text)
    .trim()
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/[&<>]/g, (found) => entities[found] ?? found)
    .replace(/\n/g, "<br>");

/** A column of numbers, with blanks perhaps. */
const isNumeric = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.some((cell) => cell?.kind === "number") &&
  cells.every((cell) => cell?.kind === "number" || cell?.kind === "empty");

const levels = ["0", "1", "2", "3", "4", "5", "6"];

function requireHeading(level: unknown): void {
  if (typeof level !== "number" || !levels.includes(String(level))) {
    throw invalidArgument("heading", level, "choice", levels);
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/**
 * A table in GitHub-flavoured Markdown, with its title as a heading and its notes as a list; whatever a cell holds is shown
 * as text.
 *
 * @example
 * ```ts
 * import { compilePlan, sharedTasks } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { toMarkdown, toTable } from "fengong/report";
 *
 * const plan = compilePlan(zhongshan2021);
 * const shared = sharedTasks(plan, "市财政局", "市审计局", { roles: ["oversee"] });
 * const [, , titles, rule, , last] = toMarkdown(toTable(plan, "sharedTasks", shared)).split("\n");
 * titles; // => "| 任务 | 具体要求 | 市财政局 | 市审计局 |"
 * rule; // => "| --- | --- | --- | --- |"
 * last?.endsWith("| 监管 | 监管 |"); // => true
 * ```
 *
 * @category Reports
 */
export function toMarkdown(table: Table, options: MarkdownOptions = {}): string {
  requireTable(table);
  const lang = languageOf(options);
  const { heading = 2 } = options;
  requireHeading(heading);
  const { title, columns, rows, notes } = table;
  const rule = columns.map((_, at) => (isNumeric(rows.map((cells) => cells[at])) ? "---:" : "---"));
  return [
    ...(heading === 0 ? [] : [`${"#".repeat(heading)} ${escapeMarkdown(title[lang])}`, ""]),
    row(columns.map((column) => escapeMarkdown(column.title[lang]))),
    row(rule),
    ...rows.map((cells) => row(cells.map((cell) => escapeMarkdown(cellText(cell, lang))))),
    ...(notes.length === 0 ? [] : ["", ...notes.map((note) => `- ${escapeMarkdown(note[lang])}`)]),
    "",
  ].join("\n");
}
