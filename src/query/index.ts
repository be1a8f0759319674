export type { Belonging, Certainty, Reason, ViaStep } from "./certainty.js";
export { type Citation, type CitationRef, cite, getClause } from "./cite.js";
export {
  type CalendarOption,
  type Deadline,
  type DeadlineSubject,
  type DueDate,
  deadlinesOf,
  type OpenTiming,
} from "./deadlines.js";
export {
  type DueItem,
  type DueOptions,
  type DueOwner,
  type DutyDue,
  dueBetween,
  type Overdue,
  type OverdueOptions,
  overdue,
} from "./due.js";
export {
  type Duty,
  type DutyBase,
  type DutyOptions,
  dutiesOf,
  type InspectionDuty,
  type ObligationDuty,
  type TaskDuty,
} from "./duties.js";
export { type AmbiguityQuery, ambiguities, repairs, thresholds } from "./evidence.js";
export { explainOwnership, type OwnershipExplanation, type WhyNot } from "./explain.js";
export { findTasks, type TaskQuery } from "./find-tasks.js";
export type { Ground } from "./grounds.js";
export { type Holder, type Holders, holdersOf } from "./holders.js";
export { type InspectionOn, inspections } from "./inspections.js";
export { type CitedInstrument, citedInstruments } from "./instruments.js";
export {
  type CollectiveOf,
  collectivesOf,
  type Member,
  type Members,
  membersOf,
  type Successor,
  successorsOf,
} from "./members.js";
export {
  type MatrixRow,
  type ResponsibilityMatrix,
  type RoleCounts,
  responsibilityMatrix,
  type SharedTask,
  sharedTasks,
  type Workload,
  type WorkloadRow,
  workload,
} from "./overview.js";
export {
  type Ownership,
  type OwnershipFilter,
  type OwnersOptions,
  ownersOf,
  tasksOwnedBy,
} from "./ownership.js";
