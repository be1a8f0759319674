import type { PlanData } from "./data.js";

/** What has an id. */
export type ReferenceKind =
  | "unit"
  | "group"
  | "task"
  | "part"
  | "obligation"
  | "inspection"
  | "succession"
  | "ambiguity"
  | "repair"
  | "exhortation"
  | "source"
  | "clause";

/** The ways to the texts of a type: `units.*.id`, where `*` is every item of a list. */
type PathTo<Data> = Data extends readonly (infer Item)[]
  ? Step<"*", Item>
  : Data extends object
    ? { [Key in keyof Data & string]-?: Step<Key, NonNullable<Data[Key]>> }[keyof Data & string]
    : never;

type Step<Key extends string, Value> = Value extends string ? Key : `${Key}.${PathTo<Value>}`;

export type PlanPath = PathTo<Omit<PlanData, "ext">>;

/** Where each kind of thing has its id. */
export const idPaths: Readonly<Record<ReferenceKind, PlanPath>> = {
  unit: "units.*.id",
  group: "groups.*.id",
  task: "tasks.*.key",
  part: "tasks.*.parts.*.id",
  obligation: "obligations.*.id",
  inspection: "inspections.*.id",
  succession: "successions.*.id",
  ambiguity: "ambiguities.*.id",
  repair: "repairs.*.id",
  exhortation: "exhortations.*.id",
  source: "sources.*.id",
  clause: "clauses.*.id",
};

/** Where ids of other things stand. Sources are named by every span, wherever it is. */
export const referencePaths: Readonly<Partial<Record<ReferenceKind, readonly PlanPath[]>>> = {
  unit: [
    "units.*.residualOf.*",
    "units.*.mayInclude.*.unit",
    "units.*.subsetOf",
    "units.*.memberOf.*.collective",
    "units.*.partOf",
    "units.*.reportsTogetherWith.*.unit",
    "tasks.*.timings.*.binds.*",
    "tasks.*.actors.*.unit",
    "tasks.*.actors.*.narrows",
    "clauses.*.assignments.*.unit",
    "clauses.*.assignments.*.except.*",
    "clauses.*.assignments.*.bracketed.unit",
    "clauses.*.openList.of",
    "document.issuer",
    "document.addressees.*.units.*",
    "successions.*.from.*",
    "successions.*.to.*",
    "obligations.*.actor",
    "obligations.*.except.*.unit",
    "obligations.*.recipient.unit",
    "obligations.*.timing.binds.*",
    "inspections.*.inspector",
    "inspections.*.timing.binds.*",
    "exhortations.*.actors.*",
    "ambiguities.*.units.*",
  ],
  group: ["tasks.*.group", "groups.*.parent"],
  task: [
    "clauses.*.governs.*",
    "clauses.*.assignments.*.doubtfulFor.*.task",
    "ambiguities.*.tasks.*",
    "repairs.*.tasks.*",
  ],
  part: ["tasks.*.timings.*.appliesTo", "tasks.*.thresholds.*.part"],
  obligation: [
    "tasks.*.timings.*.event.dueOf",
    "tasks.*.timings.*.otherAnchors.*.event.dueOf",
    "obligations.*.timing.event.dueOf",
    "obligations.*.timing.otherAnchors.*.event.dueOf",
    "inspections.*.timing.event.dueOf",
    "inspections.*.timing.otherAnchors.*.event.dueOf",
    "ambiguities.*.obligation",
  ],
  ambiguity: ["clauses.*.assignments.*.doubtfulFor.*.ambiguity"],
  clause: ["ambiguities.*.clause"],
};
