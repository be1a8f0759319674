import { requireText } from "../diagnostics/index.js";
import { languageOf } from "../messages/language.js";
import type { Language } from "../messages/texts.js";
import { type Cell, cellText } from "./cells.js";
import type { RenderOptions } from "./markdown.js";
import { plainText } from "./plain-text.js";
import { type Table, tablesIn } from "./table.js";

/** How {@link toHtml} renders. @category Reports */
export interface HtmlOptions extends RenderOptions {
  /** Makes a whole document of it, with this title and a style sheet of its own; a fragment otherwise. */
  readonly page?: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is text in an element and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (found) => entities[found] ?? found);

const tags: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

const inLines = (text: string): string => escapeHtml(text).replace(/\n/g, "<br>");

const isColour = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour);

function content(cell: Cell, lang: Language): string {
  switch (cell.kind) {
    case "date":
      return `<time datetime="${escapeHtml(cell.date)}">${escapeHtml(cellText(cell, lang))}</time>`;
    case "light": {
      const style = isColour(cell.colour) ? ` style="--light:${cell.colour}"` : "";
      const code = escapeHtml(cell.code);
      return `<span class="light" data-light="${code}"${style}>${escapeHtml(cell.text[lang])}</span>`;
    }
    case "list":
      return cell.lines
        ? `<ul>${cell.items.map((item) => `<li${langOf(item, lang)}>${content(item, lang)}</li>`).join("")}</ul>`
        : cell.items.map((item) => content(item, lang)).join(lang === "zh" ? "、" : ", ");
    default:
      return inLines(cellText(cell, lang));
  }
}

/** Words of a plan are Chinese whatever the language around them: a screen reader has to know. */
function langOf(cell: Cell, lang: Language): string {
  const chinese =
    cell.kind === "text" || (cell.kind === "list" && cell.items.every(({ kind }) => kind === "text"));
  return lang !== "zh" && chinese ? ' lang="zh-CN"' : "";
}

function bodyRow(cells: readonly Cell[], lang: Language): string {
  const made = cells.map((cell, at) => {
    const number = cell.kind === "number" ? ' class="number"' : "";
    const inside = `${langOf(cell, lang)}${number}>${content(cell, lang)}`;
    return at === 0 && cell.kind !== "empty" ? `<th scope="row"${inside}</th>` : `<td${inside}</td>`;
  });
  return `<tr>${made.join("")}</tr>`;
}

const none: Readonly<Record<Language, string>> = { zh: "无", en: "none" };

function section({ id, title, columns, rows, notes }: Table, lang: Language): string {
  const heading = escapeHtml(title[lang]);
  const titles = columns.map((column) => `<th scope="col">${escapeHtml(column.title[lang])}</th>`);
  const body =
    rows.length === 0
      ? [`<tr><td colspan="${columns.length}">${none[lang]}</td></tr>`]
      : rows.map((cells) => bodyRow(cells, lang));
  return [
    `<section class="fengong" data-table="${escapeHtml(id)}" lang="${tags[lang]}">`,
    `<div class="scroll" role="region" aria-label="${heading}" tabindex="0">`,
    "<table>",
    `<caption>${heading}</caption>`,
    `<thead><tr>${titles.join("")}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
    "</div>",
    ...(notes.length === 0
      ? []
      : [`<ul class="notes">${notes.map((note) => `<li>${inLines(note[lang])}</li>`).join("")}</ul>`]),
    "</section>",
  ].join("\n");
}

const style = [
  ":root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}",
  "body{margin:1rem}",
  ".scroll{overflow-x:auto}",
  "table{border-collapse:collapse}",
  "caption{text-align:start;font-weight:bold;padding-block:.5rem}",
  "th,td{border:1px solid #888;padding:.25rem .5rem;text-align:start;vertical-align:top}",
  "td ul,th ul{margin:0;padding:0;list-style:none}",
  ".number{text-align:end;font-variant-numeric:tabular-nums}",
  '.light::before{content:"";display:inline-block;inline-size:.8em;block-size:.8em;margin-inline-end:.3em;' +
    "border:1px solid;border-radius:50%;background:var(--light,transparent);print-color-adjust:exact}",
  ".notes{font-size:smaller}",
].join("\n");

/**
 * Tables as semantic HTML: a captioned table each, with column and row headers, its language, and its notes below; no script.
 *
 * Everything that comes from data is escaped. A light is a word; its colour is a custom property beside it (`--light`), so
 * that nothing is said by colour alone. With `page`, a whole document with a small style sheet; its title is escaped too.
 *
 * @example
 * ```ts
 * import { compilePlan, inspections } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { toHtml, toTable } from "fengong/report";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const html = toHtml(toTable(plan, "inspections", inspections(plan)), { lang: "en" });
 * html.includes("<caption>Inspections</caption>"); // => true
 * html.includes('<th scope="row"><time datetime="2021-09-20">around 2021-09-20</time></th>'); // => true
 * ```
 *
 * @category Reports
 */
export function toHtml(tables: Table | readonly Table[], options: HtmlOptions = {}): string {
  const lang = languageOf(options);
  const { page } = options;
  const sections = tablesIn(tables)
    .map((table) => section(table, lang))
    .join("\n");
  if (page === undefined) return sections;
  requireText("page", page);
  const title = escapeHtml(page);
  return [
    "<!doctype html>",
    `<html lang="${tags[lang]}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    `<main>\n<h1>${title}</h1>\n${sections}\n</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
