/**
 * The ledger (台账): who has done what, on any date, as an append-only record of entries.
 *
 * @module fengong/ledger
 */
export type * from "./entry-types.js";
export { ledgerFormat } from "./entry-types.js";
export type * from "./light-types.js";
export type * from "./line-types.js";
export type * from "./status-types.js";
