import type { IsoDate } from "../date/index.js";
import type { UnitData } from "../plan/data.js";
import { isWithin } from "../plan/existence.js";
import type { Certainty } from "../query/certainty.js";
import type { Context } from "./context.js";
import type { Capacity } from "./entry-rules.js";
import type { Author } from "./entry-types.js";
import type { LineIndex } from "./line-index.js";
import type { Line } from "./line-types.js";
import { actingFor } from "./touched.js";

/** Whether somebody has a capacity, and whether that rests on a possible reading. */
export type Holds = "yes" | "possibly" | "no";

const asSurely = (certainty: Certainty | undefined): Holds => {
  if (certainty === undefined) return "no";
  return certainty === "possible" ? "possibly" : "yes";
};

const best = (answers: readonly Holds[]): Holds =>
  answers.find((one) => one === "yes") ?? answers.find((one) => one === "possibly") ?? "no";

type CapacityQuestion = (context: Context, line: Line, unit: string, day: IsoDate) => Holds;

const taskOf = ({ subject }: Line): string | undefined =>
  subject.kind === "task" ? subject.task : undefined;

const questions: Readonly<Record<Exclude<Capacity, "system">, CapacityQuestion>> = {
  owner: (_, line, unit) => {
    if (unit === line.unit) return asSurely(line.certainty);
    return line.together.includes(unit) ? "possibly" : "no";
  },
  lead: ({ index }, line, unit) => asSurely(index.leads.get(taskOf(line) ?? "")?.get(unit)),
  supervisor: ({ index }, line, unit, day) => {
    if (isIssuer(index, unit, day)) return "yes";
    return unit === line.unit ? "no" : asSurely(index.overseers.get(taskOf(line) ?? "")?.get(unit));
  },
};

/** Whether a unit issues the plan on a day: a loop that makes no function, for every entry asks. */
function isIssuer({ issuers }: LineIndex, unit: string, day: IsoDate): boolean {
  for (const one of issuers) if (one.unit === unit && (one.from === null || one.from <= day)) return true;
  return false;
}

/** A section acts for its office; another body that is part of a unit perhaps does. */
function throughWhole(context: Context, unit: string, answer: Holds): Holds {
  return answer === "yes" && context.planIndex.units.get(unit)?.kind !== "section" ? "possibly" : answer;
}

/** A unit that has ended, or is yet to come, makes no entries. */
function isGone({ planIndex }: Context, { id }: UnitData, day: IsoDate): boolean {
  const lifetime = planIndex.lifetimes.get(id);
  return lifetime !== undefined && !isWithin(day, lifetime.from, lifetime.to);
}

/** What those of which a unit is a part may do, it may perhaps. */
const throughWholes = (
  context: Context,
  line: Line,
  { id }: UnitData,
  day: IsoDate,
  question: CapacityQuestion,
): readonly Holds[] =>
  actingFor(context.plan, id)
    .slice(1)
    .map((whole) => throughWhole(context, id, question(context, line, whole, day)));

function hasCapacity(
  context: Context,
  line: Line,
  unit: UnitData,
  day: IsoDate,
  capacity: Exclude<Capacity, "system">,
): Holds {
  const question = questions[capacity];
  const own = question(context, line, unit.id, day);
  if (own === "yes" || unit.kind === "collective" || unit.partOf === undefined) return own;
  return best([own, ...throughWholes(context, line, unit, day, question)]);
}

/** Whether somebody may act on a line in one of these capacities on a day. */
export function mayAct(
  context: Context,
  line: Line,
  author: Author,
  day: IsoDate,
  capacities: readonly Capacity[],
): Holds {
  if ("system" in author) return capacities.includes("system") ? "yes" : "no";
  const unit = context.planIndex.units.get(author.unit);
  if (unit === undefined || isGone(context, unit, day)) return "no";
  let found: Holds = "no";
  for (const capacity of capacities) {
    if (capacity === "system") continue;
    const holds = hasCapacity(context, line, unit, day, capacity);
    if (holds === "yes") return holds;
    if (holds === "possibly") found = holds;
  }
  return found;
}
