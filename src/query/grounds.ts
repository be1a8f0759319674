import type { IsoDate } from "../date/index.js";
import type { Span } from "../diagnostics/index.js";
import { indexOf, type Plan } from "../plan/compile.js";
import type { AnswersFor, AssignmentData, ClauseData, Role, RoleRule, UnitData } from "../plan/data.js";
import type { PlacedAssignment } from "../plan/plan-index.js";
import type { Certainty, Reason, ViaStep } from "./certainty.js";
import { type Reach, reachesOf } from "./reach.js";

/** The words that give a task to a unit, and the way from the one to the other. @category Questions */
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

/** A lead is not also one of those beside it in its clause, and a residual leaves its exceptions out. */
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

/** The text of a task that names only some of a collective, when the way goes through it and is not theirs alone. */
function narrowingOf(
  plan: Plan,
  task: string,
  via: readonly ViaStep[],
  names: ReadonlySet<string>,
): Reason | undefined {
  const passed = new Set(via.flatMap((step) => ("collective" in step ? [step.collective] : [])));
  const actors = indexOf(plan).tasks.get(task)?.actors ?? [];
  for (const { relation, narrows, unit, words } of actors) {
    if (relation !== "narrows" || narrows === undefined || !passed.has(narrows)) continue;
    if (unit === null || !names.has(unit)) return { code: "narrowed-by-text", collective: narrows, words };
  }
  return undefined;
}

/** Weakens a ground for one of the tasks that its clause governs. */
function forTask(
  plan: Plan,
  task: string,
  { doubtfulFor }: Pick<AssignmentData, "doubtfulFor">,
  ground: Ground,
  names: ReadonlySet<string>,
): Ground {
  const doubt = doubtfulFor?.find((one) => one.task === task);
  const narrowing = narrowingOf(plan, task, ground.via, names);
  const reasons: readonly Reason[] = [
    ...(doubt === undefined ? [] : [{ code: "governed-set", ambiguity: doubt.ambiguity } as const]),
    ...(narrowing === undefined ? [] : [narrowing]),
  ];
  return reasons.reduce(weaken, ground);
}

/** What one question looks at: a unit, by whom it is reached, under which names it is named, and the task if only one is asked. */
interface Asked {
  readonly plan: Plan;
  readonly unit: UnitData;
  readonly reaches: readonly Reach[];
  readonly names: ReadonlySet<string>;
  readonly task: string | undefined;
}

/** The assignments that name whoever reaches the unit, each with the way; of one task only the assignments of its clauses. */
function namings({ plan, reaches, task }: Asked): readonly (PlacedAssignment & { readonly reach: Reach })[] {
  const { assignmentsOf, clausesOfTask } = indexOf(plan);
  if (task === undefined) {
    return reaches.flatMap((reach) =>
      (assignmentsOf.get(reach.unit) ?? []).map((placed) => ({ ...placed, reach })),
    );
  }
  const byUnit = new Map(reaches.map((reach) => [reach.unit, reach]));
  return (clausesOfTask.get(task) ?? []).flatMap((clause) =>
    clause.assignments.flatMap((assignment) => {
      const reach = byUnit.get(assignment.unit);
      return reach === undefined ? [] : [{ clause, assignment, reach }];
    }),
  );
}

/** One ground for each task that the clause governs or, if only one is asked for, for that one. */
function place(
  { plan, names, task: only }: Asked,
  clause: ClauseData,
  role: Role,
  weakening: Pick<AssignmentData, "doubtfulFor">,
  ground: Ground,
): readonly PlacedGround[] {
  return clause.governs
    .filter((task) => only === undefined || task === only)
    .map((task) => ({ task, role, ground: forTask(plan, task, weakening, ground, names) }));
}

const named = (asked: Asked): readonly PlacedGround[] =>
  namings(asked)
    .filter(({ clause, assignment, reach }) => !isLeftOut(clause, assignment, reach, asked.names))
    .flatMap(({ clause, assignment, reach }) =>
      place(asked, clause, assignment.role, assignment, groundOf(clause, assignment, reach)),
    );

function inBrackets(asked: Asked): readonly PlacedGround[] {
  const placed = indexOf(asked.plan).bracketed.get(asked.unit.id) ?? [];
  return placed.flatMap(({ clause, assignment }) => {
    const after = assignment.unit;
    const ground = groundOf(clause, assignment, {
      unit: after,
      via: [{ kind: "in-brackets", after }],
      certainty: "possible",
      reasons: [{ code: "in-brackets", after }],
    });
    return place(asked, clause, assignment.role, assignment, ground);
  });
}

function throughOpenLists(asked: Asked): readonly PlacedGround[] {
  const { plan, reaches, names } = asked;
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
      return place(asked, clause, openList.role, {}, ground);
    }),
  );
}

/** Every ground on which a unit has any task on a day (one task only, when its key is given), in no particular order. */
export function groundsOf(plan: Plan, unit: UnitData, day: IsoDate, task?: string): readonly PlacedGround[] {
  const reaches = reachesOf(plan, unit, day);
  const asked: Asked = { plan, unit, reaches, names: ownNames(reaches), task };
  return [...named(asked), ...inBrackets(asked), ...throughOpenLists(asked)];
}
