import type { IsoDate } from "../date/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { UnitData } from "../plan/data.js";
import { isCollective } from "../plan/plan-index.js";
import type { Certainty } from "../query/certainty.js";
import { resolverOf } from "../query/deadlines.js";
import { inspections } from "../query/inspections.js";
import { lineId, subjectName } from "./line-id.js";
import type { Line } from "./line-types.js";
import { datesFor, type Piece, piecesOfObligation, piecesOfTask } from "./pieces.js";
import { type Tenure, tenuresOf } from "./tenure.js";
import { joinTogether, tied } from "./ties.js";
import { daysOfChange } from "./unit-duties.js";

/** The lines of a plan, and what the ledger asks of the plan again and again. */
export interface LineIndex {
  /** In the order of the plan: by task, part and turn, then by unit; obligations last. */
  readonly lines: readonly Line[];
  readonly byId: ReadonlyMap<string, Line>;
  /** The pieces by their name and turn, as in the ids of lines. */
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Who leads and who oversees a task, and how surely. */
  readonly leads: ReadonlyMap<string, ReadonlyMap<string, Certainty>>;
  readonly overseers: ReadonlyMap<string, ReadonlyMap<string, Certainty>>;
  /** The days of the announced inspections, earliest first. */
  readonly inspections: readonly IsoDate[];
  readonly rosterComplete: boolean;
  /** The issuer of the plan and whoever follows it, each from its day on. */
  readonly issuers: readonly { readonly unit: string; readonly from: IsoDate | null }[];
}

const indexes = new WeakMap<Plan, LineIndex>();

/** The lines of a plan, made at the first question. */
export function lineIndexOf(plan: Plan): LineIndex {
  let index = indexes.get(plan);
  if (index === undefined) {
    index = makeIndex(plan);
    indexes.set(plan, index);
  }
  return index;
}

/** A collective has a line of its own when it has members that nobody has listed. */
const hasLines = (unit: UnitData): boolean => !isCollective(unit) || unit.roster !== "complete";

/** The line of a unit for a piece; `undefined` when the piece is not for it, or comes after it has ended. */
function lineFor(plan: Plan, tenure: Tenure, piece: Piece): Line | undefined {
  const { unit, duty, reached, from, until } = tenure;
  const dates = datesFor(piece, reached);
  const opens = piece.turn !== undefined && piece.turn.first > from ? piece.turn.first : from;
  if (dates === undefined || (until !== null && until <= opens)) return undefined;
  const { roles, answersFor, certainty, via, reasons } = duty;
  return {
    id: lineId(plan.data.id, piece.subject, unit.id),
    subject: piece.subject,
    unit: unit.id,
    ...(isCollective(unit) ? { unlisted: true as const } : {}),
    roles,
    answersFor,
    certainty,
    via,
    reasons,
    origin: "plan",
    together: [],
    nature: piece.nature,
    opens,
    inherits: [],
    ...dates,
    period: piece.period,
  };
}

/** The lines of every holder for every piece; the piece without turns is for those whom no turn of it binds. */
function linesOfSubject(plan: Plan, holders: readonly Tenure[], pieces: readonly Piece[]): readonly Line[] {
  const turned = new Set<string>();
  return pieces.flatMap((piece) => {
    const name = subjectName(piece.subject);
    return holders.flatMap((tenure) => {
      const key = `${name}/${tenure.unit.id}`;
      if (piece.whenUnbound === true && turned.has(key)) return [];
      if (piece.turn !== undefined && datesFor(piece, tenure.reached) !== undefined) turned.add(key);
      return lineFor(plan, tenure, piece) ?? [];
    });
  });
}

/** By task: the units that have a role, each as surely as its surest row says. */
function holdersOf(
  lines: readonly Line[],
  role: "lead" | "oversee",
): ReadonlyMap<string, ReadonlyMap<string, Certainty>> {
  const found = new Map<string, Map<string, Certainty>>();
  for (const { subject, roles, unit, certainty } of lines) {
    if (subject.kind !== "task" || !roles.includes(role)) continue;
    const units = found.get(subject.task) ?? new Map<string, Certainty>();
    units.set(unit, certainty);
    found.set(subject.task, units);
  }
  return found;
}

function issuersOf(plan: Plan): LineIndex["issuers"] {
  const { issuer } = plan.data.document;
  const followers = (indexOf(plan).successionsFrom.get(issuer) ?? []).flatMap(({ to, date }) =>
    date === null ? [] : to.map((unit) => ({ unit, from: date })),
  );
  return [{ unit: issuer, from: null }, ...followers];
}

function makeIndex(plan: Plan): LineIndex {
  const resolve = resolverOf(plan, {});
  const days = daysOfChange(plan);
  const units = plan.data.units.filter(hasLines);
  const tenures = new Map(units.map((unit) => [unit.id, tenuresOf(plan, unit, days)] as const));
  const bySubject = [
    ...plan.data.tasks.map((task) => ({ name: task.key, pieces: piecesOfTask(plan, task, resolve) })),
    ...plan.data.obligations.map(({ id, timing }) => ({
      name: id,
      pieces: piecesOfObligation(plan, id, resolve(timing)),
    })),
  ];
  const pieces = bySubject.flatMap((one) => one.pieces);
  const raw = bySubject.flatMap(({ name, pieces: own }) => {
    const holders = units.flatMap((unit) => tenures.get(unit.id)?.get(name) ?? []);
    return linesOfSubject(plan, holders, own);
  });
  const lines = tied(plan, joinTogether(raw, plan), tenures, pieces);
  return {
    lines,
    byId: new Map(lines.map((line) => [line.id, line])),
    pieces: new Map(pieces.map((piece) => [lineId(plan.data.id, piece.subject, ""), piece])),
    leads: holdersOf(lines, "lead"),
    overseers: holdersOf(lines, "oversee"),
    inspections: inspections(plan)
      .flatMap(({ resolved }) =>
        resolved.standing === "unknown" ? [] : (resolved.around ?? resolved.due ?? []),
      )
      .sort(),
    issuers: issuersOf(plan),
    rosterComplete: !lines.some(({ unlisted }) => unlisted === true),
  };
}
