/**
 * Tables as CSV that a spreadsheet program opens with the Chinese intact. Needs the optional peer `papaparse`.
 *
 * @module fengong/report/csv
 */
import Papa from "papaparse";
import { languageOf } from "../messages/language.js";
import { type Cell, cellText } from "./cells.js";
import type { RenderOptions } from "./markdown.js";
import { plainText } from "./plain-text.js";
import { requireTable, type Table } from "./table.js";

/** How {@link toCsv} writes. @category Reports */
export interface CsvOptions extends RenderOptions {
  /** Begins with the byte order mark by which Excel knows UTF-8; true by default. */
  readonly bom?: boolean;
  /** Puts the notes of the table into rows of their own after a blank one; true by default. */
  readonly notes?: boolean;
}

/**
 * What a spreadsheet program may take for a formula: the four signs, also full-width, after blanks or invisible characters
 * too; and a tab, which moves what follows into the next cell.
 */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;

const written = (cell: Cell, lang: "zh" | "en"): string | number =>
  cell.kind === "number" ? cell.value : plainText(cellText(cell, lang));

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes doubled), with a byte order mark so that Excel opens it as UTF-8.
 *
 * A text that a spreadsheet program could run as a formula gets an apostrophe before it; numbers stay numbers. The notes
 * follow after a blank row, so that a total over a partial roster says so: leave them out with `notes: false`.
 *
 * @example
 * ```ts
 * import { compilePlan, tasksOwnedBy } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { toTable } from "fengong/report";
 * import { toCsv } from "fengong/report/csv";
 *
 * const plan = compilePlan(zhongshan2021);
 * const rows = tasksOwnedBy(plan, "市司法局", { roles: ["lead"] });
 * const lines = toCsv(toTable(plan, "ownership", rows)).split("\r\n");
 * lines[0]; // => "\ufeff任务,具体要求,单位,角色,责任范围,按职责分工,依据路径,确定程度,原文,存疑之处"
 * lines.length; // => 3
 * ```
 *
 * @category Reports
 */
export function toCsv(table: Table, options: CsvOptions = {}): string {
  requireTable(table);
  const lang = languageOf(options);
  const { columns, rows, notes } = table;
  const { bom = true, notes: withNotes = true } = options;
  const padded = (first: string): readonly string[] => columns.map((_, at) => (at === 0 ? first : ""));
  const below = withNotes && notes.length > 0 ? ["", ...notes.map((note) => note[lang])].map(padded) : [];
  const text = Papa.unparse(
    {
      fields: columns.map(({ title }) => title[lang]),
      data: [...rows.map((cells) => cells.map((cell) => written(cell, lang))), ...below],
    },
    { newline: "\r\n", escapeFormulae: formula },
  );
  return bom ? `\ufeff${text}` : text;
}
