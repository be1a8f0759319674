export { type AssignAllOptions, type AssignedAll, assignAll } from "./assign-all.js";
export {
  type InspectedUnit,
  type InspectionItem,
  type InspectionSheet,
  type InspectionSheetOptions,
  inspectionSheet,
} from "./inspection-sheet.js";
export {
  type LedgerSheet,
  ledgerSheet,
  type SheetBy,
  type SheetOptions,
  type SheetRow,
} from "./ledger-sheet.js";
export { type LookBackFound, type LookBackItem, type LookBackSheet, lookBack } from "./look-back.js";
export type { LightsOption } from "./policy.js";
export type { RosterStanding } from "./roster.js";
export { type Summary, summary } from "./summary.js";
export { type UnitSheet, unitSheet } from "./unit-sheet.js";
export { type UnmetObligations, unmetObligations } from "./unmet-obligations.js";
