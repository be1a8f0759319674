export { type Anchors, anchorName } from "./anchors.js";
export type { TimingCalendar, TimingContext } from "./context.js";
export { resolveTiming } from "./resolve.js";
export type {
  AroundDay,
  Instance,
  Reading,
  ResolvedDate,
  ResolvedTiming,
  TraceStep,
  Unresolved,
  WhyUnknown,
} from "./resolved.js";
export type * from "./types.js";
