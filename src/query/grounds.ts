import type { IsoDate } from "../date/index.js";
import type { Span } from "../diagnostics/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { AnswersFor, AssignmentData, ClauseData, Role, RoleRule, UnitData } from "../plan/data.js";
import type { Certainty, Reason, ViaStep } from "./certainty.js";
import { type Reach, reachesOf } from "./reach.js";

/** The words that give a task to a unit, and the way from the one to the other. */
export interface Ground {
  /** The clause that holds the words. */
  readonly clause: string;
  /** The list and its verb, as in `市司法局牵头`. */
  readonly words: string;
  readonly span: Span;
  /** The unit that the words name, by id, and as written. */
  readonly names: string;
  readonly written: string;
  /** What made the role. */
  readonly rule: RoleRule;
  readonly verb?: string;
  readonly answersFor: AnswersFor;
  readonly byDuty: boolean;
  /** From the unit asked about to the unit named; empty when it is named itself. */
  readonly via: readonly ViaStep[];
  readonly certainty: Certainty;
  /** Every weakening, in the order of the way. */
  readonly reasons: readonly Reason[];
}

/** One ground, for one task and role. */
export interface PlacedGround {
  readonly task: string;
  readonly role: Role;
  readonly ground: Ground;
}

const weaken = (ground: Ground, reason: Reason): Ground => ({
  ...ground,
  certainty: "possible",
  reasons: [...ground.reasons, reason],
});

function groundOf(clause: ClauseData, assignment: AssignmentData, reach: Reach): Ground {
  const { segment, unit, written, basis, verb, answersFor, byDuty } = assignment;
  return {
    clause: clause.id,
    words: segment.words,
    span: segment.span,
    names: unit,
    written,
    rule: basis,
    ...(verb === undefined ? {} : { verb }),
    answersFor,
    byDuty,
    via: reach.via,
    certainty: reach.certainty,
    reasons: reach.reasons,
  };
}

/** The units under which a unit is named: itself and its predecessors, not the collectives it belongs to. */
const ownNames = (reaches: readonly Reach[]): ReadonlySet<string> =>
  new Set(reaches.filter(({ via }) => via.every(({ kind }) => kind === "successor")).map(({ unit }) => unit));

/** A lead is not also one of those beside it, and a residual leaves its exceptions out. */
function isLeftOut(
  clause: ClauseData,
  assignment: AssignmentData,
  reach: Reach,
  names: ReadonlySet<string>,
): boolean {
  if (names.has(reach.unit)) return false;
  if (assignment.except?.some((id) => names.has(id)) === true) return true;
  return (
    assignment.role === "support" &&
    clause.assignments.some((other) => other.role === "lead" && names.has(other.unit))
  );
}

/** Weakens a ground for one of the tasks that its clause governs. */
function forTask(plan: Plan, task: string, assignment: AssignmentData, ground: Ground): Ground {
  const doubt = assignment.doubtfulFor?.find((one) => one.task === task);
  const governed =
    doubt === undefined ? ground : weaken(ground, { code: "governed-set", ambiguity: doubt.ambiguity });
  const passed = governed.via.flatMap((step) => (step.kind === "member" ? [step.collective] : []));
  const narrowing = indexOf(plan)
    .tasks.get(task)
    ?.actors.find(
      ({ relation, narrows }) => relation === "narrows" && narrows !== undefined && passed.includes(narrows),
    );
  if (narrowing?.narrows === undefined) return governed;
  return weaken(governed, {
    code: "narrowed-by-text",
    collective: narrowing.narrows,
    words: narrowing.words,
  });
}

function named(plan: Plan, reaches: readonly Reach[], names: ReadonlySet<string>): PlacedGround[] {
  const { assignmentsOf } = indexOf(plan);
  return reaches.flatMap((reach) =>
    (assignmentsOf.get(reach.unit) ?? [])
      .filter(({ clause, assignment }) => !isLeftOut(clause, assignment, reach, names))
      .flatMap(({ clause, assignment }) =>
        clause.governs.map((task) => ({
          task,
          role: assignment.role,
          ground: forTask(plan, task, assignment, groundOf(clause, assignment, reach)),
        })),
      ),
  );
}

function inBrackets(plan: Plan, unit: UnitData): PlacedGround[] {
  return (indexOf(plan).bracketed.get(unit.id) ?? []).flatMap(({ clause, assignment }) => {
    const after = assignment.unit;
    const ground = groundOf(clause, assignment, {
      unit: after,
      via: [{ kind: "in-brackets", after }],
      certainty: "possible",
      reasons: [{ code: "in-brackets", after }],
    });
    return clause.governs.map((task) => ({ task, role: assignment.role, ground }));
  });
}

function throughOpenLists(plan: Plan, reaches: readonly Reach[], names: ReadonlySet<string>): PlacedGround[] {
  const { openLists } = indexOf(plan);
  return reaches.flatMap((reach) =>
    (openLists.get(reach.unit) ?? []).flatMap((clause) => {
      const { openList } = clause;
      const isListed = clause.assignments.some((one) => names.has(one.unit));
      if (openList === undefined || isListed || names.has(reach.unit)) return [];
      const ground: Ground = {
        clause: clause.id,
        words: openList.words,
        span: openList.span,
        names: openList.of,
        written: openList.words,
        rule: "verb",
        answersFor: openList.answersFor,
        byDuty: openList.byDuty,
        via: [...reach.via, { kind: "open-list", of: openList.of }],
        certainty: "possible",
        reasons: [...reach.reasons, { code: "open-list", words: openList.words }],
      };
      return clause.governs.map((task) => ({ task, role: openList.role, ground }));
    }),
  );
}

/** Every ground on which a unit has any task on a day (one task only, when its key is given), in no particular order. */
export function groundsOf(plan: Plan, unit: UnitData, day: IsoDate, task?: string): readonly PlacedGround[] {
  const reaches = reachesOf(plan, unit, day);
  const names = ownNames(reaches);
  const all = [
    ...named(plan, reaches, names),
    ...inBrackets(plan, unit),
    ...throughOpenLists(plan, reaches, names),
  ];
  return task === undefined ? all : all.filter((one) => one.task === task);
}
