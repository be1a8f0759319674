import type { Plan } from "fengong";
import { type Ledger, type LineStatus, lightPresets, statusOf } from "fengong/ledger";

/** The date in force and how far it is away; empty for a line without one. */
function besideDate({ due, workingDays, timeliness }: LineStatus): string {
  if (due === undefined) return "";
  if (workingDays?.standing !== "counted") return ` ${due.date} uncounted`;
  const { left, late } = workingDays;
  const isPast = timeliness === "overdue" || timeliness === "met-late";
  return ` ${due.date} ${isPast ? `${late} late` : `${left} left`}`;
}

/** One line on one day in words: state, timeliness, date, working days; then light and clause of each scheme. */
export function describeOn(plan: Plan, ledger: Ledger, line: string, date: string): string {
  const [first, ...others] = Object.values(lightPresets).map((lights) =>
    statusOf(plan, ledger, `zhongshan-2021/${line}`, date, { lights }),
  );
  if (first === undefined) return `${date} not open`;
  const { state, timeliness, stateBecause, counted } = first;
  const why = stateBecause.by === "entry" ? stateBecause.entry : stateBecause.by;
  const lights = [first, ...others].map((one) => `${one?.light.light}:${one?.light.clause}`).join(" ");
  const shown = counted ? "" : " uncounted";
  return `${date} ${state} (${why}) ${timeliness}${besideDate(first)}${shown} | ${lights}`;
}
