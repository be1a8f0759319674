import type { IsoDate } from "../date/index.js";
import type { AmbiguityData, NoiseData, RepairData, SourceData } from "./evidence-data.js";
import type { DocumentData, ExhortationData, InspectionData, ObligationData } from "./notice-data.js";
import type { ClauseData, GroupData, TaskData } from "./task-data.js";
import type { SuccessionData, UnitData } from "./unit-data.js";
import type { ExtensionData } from "./words-data.js";

export type * from "./evidence-data.js";
export type * from "./notice-data.js";
export type * from "./task-data.js";
export type * from "./unit-data.js";
export type * from "./words-data.js";

/** Everything a plan says, as JSON. `ext` is kept and never read. @category Plans */
export interface PlanData {
  readonly format: "fengong/1";
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  /** The place whose plan it is, as written before its units' names: `中山市`. */
  readonly jurisdiction: string;
  /** `0001-01-01` to `9999-12-31` where the document names no year: what repeats then has no turns. */
  readonly period: { readonly first: IsoDate; readonly last: IsoDate };
  readonly document: DocumentData;
  readonly sources: readonly SourceData[];
  readonly units: readonly UnitData[];
  readonly successions: readonly SuccessionData[];
  readonly groups: readonly GroupData[];
  readonly tasks: readonly TaskData[];
  readonly clauses: readonly ClauseData[];
  readonly obligations: readonly ObligationData[];
  readonly inspections: readonly InspectionData[];
  readonly exhortations: readonly ExhortationData[];
  readonly ambiguities: readonly AmbiguityData[];
  readonly repairs: readonly RepairData[];
  readonly noise: readonly NoiseData[];
  readonly ext?: ExtensionData;
}
