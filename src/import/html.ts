/**
 * The reader of plans on pages of HTML.
 *
 * @module fengong/import/html
 */
export type { AccountedSegment, Accounting, NoiseReason, UsedAs } from "./accounting.js";
export { importHtml } from "./import-html.js";
export type { ImportOptions, ImportResult } from "./options.js";
