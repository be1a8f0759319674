/**
 * The ledger (台账): who has done what, on any date, as an append-only record of entries.
 *
 * @module fengong/ledger
 */
export { type Appended, type AppendedAll, append, appendAll } from "./append.js";
export {
  type CheckOptions,
  checkLedger,
  expectReports,
  expectState,
  type LedgerRule,
  type LedgerRuleContext,
  type LineFilter,
  type ReportExpectation,
  type StateExpectation,
} from "./check.js";
export type { RuleOption } from "./context.js";
export { type Capacity, type EntryRule, type EntryRules, entryRules } from "./entry-rules.js";
export type * from "./entry-types.js";
export { ledgerFormat } from "./entry-types.js";
export { explainLight, type LightExplanation } from "./explain-light.js";
export { isKnownEntry } from "./known-entry.js";
export { createLedger, entriesOf, type Ledger, ledgerData } from "./ledger.js";
export { type LightPresets, lightPresets } from "./light-presets.js";
export type * from "./light-types.js";
export type * from "./line-types.js";
export { type LineQuery, lineOf, linesOf } from "./lines.js";
export { contradictionsIn, ledgerAsOf, type Merged, mergeLedgers } from "./merge.js";
export {
  type DecidedLine,
  type DecideLineOptions,
  decideLine,
  entriesBehind,
  foldLine,
  linesBehind,
  statusOf,
} from "./one-line.js";
export {
  type Parsed,
  parseEntries,
  parseEntry,
  parseLedger,
  safeParseEntries,
  safeParseEntry,
  safeParseLedger,
} from "./parse.js";
export { type RollUp, type RollUpBy, rollUp } from "./roll-up.js";
export * from "./sheets/index.js";
export { type StatusOptions, statusAt } from "./status.js";
export type * from "./status-types.js";
export { linesTouchedBy } from "./touched.js";
