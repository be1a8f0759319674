export { type CompileOptions, compilePlan, type Plan } from "./compile.js";
export type * from "./data.js";
export { type MembershipOptions, withMembers, withSuccessions, withUnits } from "./edit.js";
export type { Lifetime } from "./existence.js";
export { getGroup, getTask, groups, type TaskRef, tasks } from "./find-task.js";
export {
  type AsOf,
  findUnit,
  getUnit,
  matchUnits,
  type NameMatch,
  unitName,
  units,
} from "./find-unit.js";
export type { NameKind } from "./names.js";
export type { Presence } from "./presence.js";
