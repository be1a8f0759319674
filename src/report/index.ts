/**
 * Results as tables, in Markdown and HTML; CSV, calendar files and workbooks have entries of their own.
 *
 * @module fengong/report
 */
export type { Bilingual, Cell } from "./cells.js";
export { cellText } from "./cells.js";
export { type LedgerColumn, type LedgerField, officeColumns, type UnitPeople } from "./columns.js";
export type { TableOptions } from "./context.js";
export { type HtmlOptions, toHtml } from "./html.js";
export { type MarkdownOptions, type RenderOptions, toMarkdown } from "./markdown.js";
export { type Column, cellAt, type Table } from "./table.js";
export { type TableKind, type TableKinds, toTable } from "./to-table.js";
