import { indexOf, type Plan } from "../../plan/compile.js";
import type { LineStatus, StatusReport } from "../status-types.js";

/** Whether totals are of all there are. @category Sheets */
export interface RosterStanding {
  /** False when members whom nobody has listed have a line among these: totals are of the listed ones. */
  readonly rosterComplete: boolean;
  /** The collectives that have such members, in the order of the plan's units. */
  readonly incomplete: readonly string[];
}

export function rosterOf(plan: Plan, lines: readonly LineStatus[]): RosterStanding {
  const { unitOrder } = indexOf(plan);
  const ids = new Set(lines.filter(({ line }) => line.unlisted === true).map(({ line }) => line.unit));
  const incomplete = [...ids].sort((a, b) => (unitOrder.get(a) ?? 0) - (unitOrder.get(b) ?? 0));
  return { rosterComplete: incomplete.length === 0, incomplete };
}

/** The lines that stand and are not ended by themselves. */
export const standing = ({ lines }: StatusReport): readonly LineStatus[] =>
  lines.filter(({ state }) => state !== "succeeded");
