import { type DateLike, type IsoDate, toIso } from "../../date/index.js";
import type { Plan } from "../../plan/compile.js";
import { createLedger, type Ledger } from "../ledger.js";
import { type StatusOptions, statusAt } from "../status.js";
import type { LineStatus } from "../status-types.js";
import { type RosterStanding, rosterOf } from "./roster.js";

/** Whether something that had an owner and a date was done; `unknown` without a ledger to tell. @category Sheets */
export type LookBackFound = "done" | "done-late" | "partly-done" | "not-done" | "unknown";

/** One line of last year's plan that had a named owner and a date. @category Sheets */
export interface LookBackItem {
  readonly status: LineStatus;
  readonly found: LookBackFound;
}

/** Last year's plan looked back at (回头看); or that there is none to look back at. @category Sheets */
export type LookBackSheet =
  | { readonly supplied: false; readonly missing: "plan"; readonly date: IsoDate }
  | ({
      readonly supplied: true;
      /** False when only the plan is there: every item is then `unknown`. */
      readonly ledger: boolean;
      readonly plan: string;
      readonly date: IsoDate;
      readonly items: readonly LookBackItem[];
      /** Lines without a date, which a look-back over dates does not judge. */
      readonly undated: number;
    } & RosterStanding);

const stated: Readonly<Record<NonNullable<LineStatus["lookBack"]>, LookBackFound>> = {
  done: "done",
  "partly-done": "partly-done",
  "not-done": "not-done",
};

/** What somebody found on looking back, else what the ledger shows. */
function foundOf({ lookBack: looked, timeliness }: LineStatus): LookBackFound {
  if (looked !== undefined) return stated[looked];
  if (timeliness === "met-late") return "done-late";
  return timeliness === "met" ? "done" : "not-done";
}

/**
 * Last year's tasks that had a named owner and a date, and whether they were done by a day (48: 回头看).
 *
 * Give last year's plan, compiled, and its ledger. Without a plan the answer is that none was supplied; without a ledger
 * every item is `unknown`: neither is an error, and neither is a guess.
 *
 * @throws As {@link statusAt}.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, lookBack } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * lookBack(undefined, undefined, "2021-09-17"); // => { supplied: false, missing: "plan", date: "2021-09-17" }
 *
 * const lastPlan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const sheet = lookBack(lastPlan, createLedger(lastPlan), "2022-03-01");
 * sheet.supplied && sheet.items.find(({ status }) => status.line.id.endsWith("/26.1/zs-justice"))?.found; // => "not-done"
 * ```
 *
 * @category Sheets
 */
export function lookBack(
  lastPlan: Plan | undefined,
  lastLedger: Ledger | undefined,
  date: DateLike,
  options: StatusOptions = {},
): LookBackSheet {
  const on = toIso(date);
  if (lastPlan === undefined) return { supplied: false, missing: "plan", date: on };
  const { lines, plan } = statusAt(lastPlan, lastLedger ?? createLedger(lastPlan), on, options);
  const owned = lines.filter(({ counted }) => counted);
  const dated = owned.filter(({ due }) => due !== undefined);
  return {
    supplied: true,
    ledger: lastLedger !== undefined,
    plan,
    date: on,
    items: dated.map((status) => ({ status, found: lastLedger === undefined ? "unknown" : foundOf(status) })),
    undated: owned.length - dated.length,
    ...rosterOf(lastPlan, lines),
  };
}
