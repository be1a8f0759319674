/**
 * The reader of plans on pages of HTML.
 *
 * @module fengong/import/html
 */

export type { ImportOptions, ImportResult } from "./data/options.js";
export { importHtml } from "./import-html.js";
export type { AccountedSegment, Accounting, NoiseReason, UsedAs } from "./text/accounting.js";
