import type { Plan } from "fengong";
import { type Ledger, lightPresets, statusOf } from "fengong/ledger";

/** One line on one day in words: state, timeliness, working days, reason; then light and clause of each scheme. */
export function describeOn(plan: Plan, ledger: Ledger, line: string, date: string): string {
  const [first, ...others] = Object.values(lightPresets).map((lights) =>
    statusOf(plan, ledger, `zhongshan-2021/${line}`, date, { lights }),
  );
  if (first === undefined) return `${date} not open`;
  const { state, timeliness, workingDays, stateBecause, counted } = first;
  const days =
    workingDays?.standing !== "counted"
      ? ""
      : ` ${workingDays.late > 0 ? -workingDays.late : workingDays.left}`;
  const why = stateBecause.by === "entry" ? stateBecause.entry : stateBecause.by;
  const lights = [first, ...others].map((one) => `${one?.light.light}:${one?.light.clause}`).join(" ");
  return `${date} ${state} (${why}) ${timeliness}${days}${counted ? "" : " uncounted"} | ${lights}`;
}
