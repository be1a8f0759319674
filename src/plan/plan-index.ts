import type {
  AmbiguityData,
  AssignmentData,
  ClauseData,
  CollectiveData,
  GroupData,
  InspectionData,
  MembershipData,
  ObligationData,
  PlanData,
  SingleUnitData,
  SuccessionData,
  TaskData,
  UnitData,
} from "./data.js";
import { type Lifetime, lifetimesOf } from "./existence.js";
import { foldText, type NameKind, nameForms } from "./names.js";

/** A unit under one of its spellings. */
export interface NameEntry {
  readonly unit: UnitData;
  readonly kind: NameKind;
}

/** An assignment with the clause it stands in. */
export interface PlacedAssignment {
  readonly clause: ClauseData;
  readonly assignment: AssignmentData;
}

/** A member of a collective with the period of its membership. */
export interface PlacedMembership {
  readonly unit: SingleUnitData;
  readonly membership: MembershipData;
}

/** The look-up tables of a plan, built once. */
export interface PlanIndex {
  readonly units: ReadonlyMap<string, UnitData>;
  readonly unitOrder: ReadonlyMap<string, number>;
  readonly lifetimes: ReadonlyMap<string, Lifetime>;
  /** By folded spelling. */
  readonly names: ReadonlyMap<string, readonly NameEntry[]>;
  readonly groups: ReadonlyMap<string, GroupData>;
  readonly tasks: ReadonlyMap<string, TaskData>;
  readonly tasksByNumber: ReadonlyMap<number, readonly TaskData[]>;
  readonly taskOrder: ReadonlyMap<string, number>;
  readonly clauses: ReadonlyMap<string, ClauseData>;
  readonly clausesOfTask: ReadonlyMap<string, readonly ClauseData[]>;
  readonly assignmentsOf: ReadonlyMap<string, readonly PlacedAssignment[]>;
  /** By the unit named in brackets after another. */
  readonly bracketed: ReadonlyMap<string, readonly PlacedAssignment[]>;
  readonly members: ReadonlyMap<string, readonly PlacedMembership[]>;
  readonly collectives: readonly CollectiveData[];
  /** Collectives that rest on others (其他…), each after those that it rests on. */
  readonly residuals: readonly CollectiveData[];
  /** Clauses that end in an open list, by the class of the list. */
  readonly openLists: ReadonlyMap<string, readonly ClauseData[]>;
  readonly successionsTo: ReadonlyMap<string, readonly SuccessionData[]>;
  readonly successionsFrom: ReadonlyMap<string, readonly SuccessionData[]>;
  readonly obligations: ReadonlyMap<string, ObligationData>;
  readonly inspections: ReadonlyMap<string, InspectionData>;
  readonly ambiguities: ReadonlyMap<string, AmbiguityData>;
}

export const isCollective = (unit: UnitData): unit is CollectiveData => unit.kind === "collective";

const isSingle = (unit: UnitData): unit is SingleUnitData => unit.kind !== "collective";

/** A map from each key to the values that have it, in order. */
function listsBy<Key, Value>(pairs: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, readonly Value[]> {
  const lists = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }
  return lists;
}

const mapById = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const orderOf = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key, at) => [key, at]));

/** What a collective rests on: its base, and what it may include. */
const basesOf = ({ residualOf = [], mayInclude = [] }: CollectiveData): readonly string[] => [
  ...residualOf,
  ...mayInclude.map(({ unit }) => unit),
];

/** The collectives that rest on others, each after those that it rests on; compiled data has no circle among them. */
function residualsIn(collectives: readonly CollectiveData[]): readonly CollectiveData[] {
  const byId = mapById(collectives);
  const ordered = new Set<CollectiveData>();
  const visit = (collective: CollectiveData): void => {
    for (const base of basesOf(collective)) {
      const found = byId.get(base);
      if (found !== undefined && !ordered.has(found)) visit(found);
    }
    ordered.add(collective);
  };
  collectives.forEach(visit);
  return [...ordered].filter((collective) => basesOf(collective).length > 0);
}

/** Builds the tables of plan data whose references have been checked. */
export function indexPlan(data: PlanData): PlanIndex {
  const placed = data.clauses.flatMap((clause) =>
    clause.assignments.map((assignment): PlacedAssignment => ({ clause, assignment })),
  );
  return {
    units: mapById(data.units),
    unitOrder: orderOf(data.units.map((unit) => unit.id)),
    lifetimes: lifetimesOf(data),
    names: listsBy(
      data.units.flatMap((unit) =>
        nameForms(unit, data.jurisdiction).map((form): [string, NameEntry] => [
          foldText(form.text),
          { unit, kind: form.kind },
        ]),
      ),
    ),
    groups: mapById(data.groups),
    tasks: new Map(data.tasks.map((task) => [task.key, task])),
    tasksByNumber: listsBy(data.tasks.map((task) => [task.number, task])),
    taskOrder: orderOf(data.tasks.map((task) => task.key)),
    clauses: mapById(data.clauses),
    clausesOfTask: listsBy(
      data.clauses.flatMap((clause) => clause.governs.map((key): [string, ClauseData] => [key, clause])),
    ),
    assignmentsOf: listsBy(placed.map((one) => [one.assignment.unit, one])),
    bracketed: listsBy(
      placed.flatMap((one): [string, PlacedAssignment][] =>
        one.assignment.bracketed === undefined ? [] : [[one.assignment.bracketed.unit, one]],
      ),
    ),
    members: listsBy(
      data.units
        .filter(isSingle)
        .flatMap((unit) =>
          (unit.memberOf ?? []).map((membership): [string, PlacedMembership] => [
            membership.collective,
            { unit, membership },
          ]),
        ),
    ),
    collectives: data.units.filter(isCollective),
    residuals: residualsIn(data.units.filter(isCollective)),
    openLists: listsBy(
      data.clauses.flatMap((clause): [string, ClauseData][] =>
        clause.openList === undefined ? [] : [[clause.openList.of, clause]],
      ),
    ),
    successionsTo: listsBy(
      data.successions.flatMap((change) => change.to.map((unit) => [unit, change] as const)),
    ),
    successionsFrom: listsBy(
      data.successions.flatMap((change) => change.from.map((unit) => [unit, change] as const)),
    ),
    obligations: mapById(data.obligations),
    inspections: mapById(data.inspections),
    ambiguities: mapById(data.ambiguities),
  };
}
