import type { IsoDate } from "../date/index.js";
import type { UnitData } from "../plan/data.js";
import { presenceOn } from "../plan/presence.js";
import type { Certainty } from "../query/certainty.js";
import type { Context } from "./context.js";
import type { Capacity } from "./entry-rules.js";
import type { Author } from "./entry-types.js";
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

type Question = (context: Context, line: Line, unit: string, day: IsoDate) => Holds;

const taskOf = ({ subject }: Line): string | undefined =>
  subject.kind === "task" ? subject.task : undefined;

const questions: Readonly<Record<Exclude<Capacity, "system">, Question>> = {
  owner: (_, line, unit) => {
    if (unit === line.unit) return asSurely(line.certainty);
    return line.together.includes(unit) ? "possibly" : "no";
  },
  lead: ({ index }, line, unit) => asSurely(index.leads.get(taskOf(line) ?? "")?.get(unit)),
  supervisor: ({ index }, line, unit, day) => {
    if (index.issuers.some((one) => one.unit === unit && (one.from === null || one.from <= day)))
      return "yes";
    return unit === line.unit ? "no" : asSurely(index.overseers.get(taskOf(line) ?? "")?.get(unit));
  },
};

/** A section acts for its office; another body that is part of a unit perhaps does. */
function throughWhole(context: Context, unit: string, answer: Holds): Holds {
  return answer === "yes" && context.units.get(unit)?.kind !== "section" ? "possibly" : answer;
}

/** A unit that has ended, or is yet to come, makes no entries. */
function isGone({ plan }: Context, unit: UnitData, day: IsoDate): boolean {
  const presence = presenceOn(plan, unit, day);
  return presence === "ended" || presence === "yet-to-come";
}

function hasCapacity(context: Context, line: Line, author: Author, day: IsoDate, capacity: Capacity): Holds {
  if ("system" in author) return capacity === "system" ? "yes" : "no";
  if (capacity === "system") return "no";
  const unit = context.units.get(author.unit);
  if (unit === undefined || isGone(context, unit, day)) return "no";
  const own = questions[capacity](context, line, author.unit, day);
  if (own === "yes" || unit.kind === "collective" || unit.partOf === undefined) return own;
  const ask = (asked: string): Holds => questions[capacity](context, line, asked, day);
  const [, ...wholes] = actingFor(context.plan, author.unit);
  return best([own, ...wholes.map((whole) => throughWhole(context, author.unit, ask(whole)))]);
}

/** Whether somebody may act on a line in one of these capacities on a day. */
export function mayAct(
  context: Context,
  line: Line,
  author: Author,
  day: IsoDate,
  capacities: readonly Capacity[],
): Holds {
  let found: Holds = "no";
  for (const capacity of capacities) {
    const holds = hasCapacity(context, line, author, day, capacity);
    if (holds === "yes") return holds;
    if (holds === "possibly") found = holds;
  }
  return found;
}
