import { requireChoice } from "../diagnostics/index.js";
import type { ImportResult, ImportTextOptions } from "./data/options.js";
import { looksLikeMarkdown, textParts } from "./sources/text-source.js";
import { understand } from "./understand.js";

const formats: readonly NonNullable<ImportTextOptions["format"]>[] = ["auto", "text", "markdown"];

/** The form of a text, said or seen. */
function formOf(source: string, { format = "auto" }: ImportTextOptions): "text" | "markdown" {
  requireChoice("format", format, formats);
  if (format !== "auto") return format;
  return looksLikeMarkdown(source) ? "markdown" : "text";
}

/**
 * Reads a published plan from plain text or Markdown: a flattened table with whatever a page has left around it, a table
 * of pipes, numbered paragraphs with the units in brackets or behind labels.
 *
 * No text makes it throw: what it could not read, and every choice between readings, is a diagnostic with its place, and
 * `accounting` says of every character whether it was used, is no part of the document, or was not read.
 *
 * @throws `argument.invalid` for what is no string.
 *
 * @example
 * ```ts
 * import { importPlan } from "fengong/import";
 *
 * const { data, accounting } = importPlan(`临江市2024年重点工作分工方案
 * 1.修订档案管理办法，2024年6月底前印发。（市档案局牵头，市司法局配合）
 * 2.每年至少开展1次业务培训。（市人力资源社会保障局负责）`);
 *
 * data.tasks.map(({ key, text }) => `${key} ${text}`);
 * // => ["1 修订档案管理办法，2024年6月底前印发。", "2 每年至少开展1次业务培训。"]
 * data.clauses[0]?.assignments.map(({ unit, role }) => `${unit} ${role}`); // => ["市档案局 lead", "市司法局 support"]
 * data.tasks[0]?.timings.map(({ words }) => words); // => ["2024年6月底前"]
 * accounting.characters.unread; // => 0
 * ```
 *
 * @category Import
 */
export function importPlan(source: string, options: ImportTextOptions = {}): ImportResult {
  return understand(source, options, (reading) => textParts(source, formOf(source, options), reading));
}
