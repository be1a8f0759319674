import type { Diagnostic, JsonPath } from "../diagnostics/index.js";
import type { Timing, TimingEvent } from "../timing/types.js";
import type { PlanData, UnitData } from "./data.js";

/** What a reference must lead to. */
type ReferenceKind =
  | "unit"
  | "group"
  | "task"
  | "part"
  | "obligation"
  | "inspection"
  | "succession"
  | "ambiguity"
  | "repair"
  | "exhortation"
  | "source"
  | "clause";

/** One mention of an id, with the place in the data where it stands. */
interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: JsonPath;
}

const to = (kind: ReferenceKind, id: string, ...path: (string | number)[]): Reference => ({ kind, id, path });

const units = (ids: readonly string[], ...path: (string | number)[]): Reference[] =>
  ids.map((id, at) => to("unit", id, ...path, at));

const event = (timingEvent: TimingEvent | undefined, ...path: (string | number)[]): Reference[] =>
  typeof timingEvent === "object" && "dueOf" in timingEvent
    ? [to("obligation", timingEvent.dueOf, ...path, "dueOf")]
    : [];

/** The events that a timing counts from. */
const events = (timing: Timing, ...path: (string | number)[]): Reference[] => [
  ...("event" in timing ? event(timing.event, ...path, "event") : []),
  ...(timing.kind === "workingDaysAfter"
    ? (timing.otherAnchors ?? []).flatMap((other, n) =>
        event(other.event, ...path, "otherAnchors", n, "event"),
      )
    : []),
];

const isList = (value: object): value is readonly unknown[] => Array.isArray(value);

/** The sources of all spans in a value; what an application keeps under `ext` is not looked at. */
function spanReferences(value: unknown, path: JsonPath): Reference[] {
  if (typeof value !== "object" || value === null) return [];
  if (isList(value)) return value.flatMap((item, at) => spanReferences(item, [...path, at]));
  if ("start" in value && "end" in value && "source" in value) {
    return [to("source", String(value.source), ...path, "source")];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "ext" ? [] : spanReferences(inner, [...path, key]),
  );
}

function unitReferences(unit: UnitData, at: number): Reference[] {
  const path = ["units", at] as const;
  if (unit.kind === "collective") {
    return [
      ...units(unit.residualOf ?? [], ...path, "residualOf"),
      ...(unit.mayInclude ?? []).map((one, n) => to("unit", one.unit, ...path, "mayInclude", n, "unit")),
      ...(unit.subsetOf === undefined ? [] : [to("unit", unit.subsetOf, ...path, "subsetOf")]),
    ];
  }
  return [
    ...(unit.memberOf ?? []).map((one, n) =>
      to("unit", one.collective, ...path, "memberOf", n, "collective"),
    ),
    ...(unit.partOf === undefined ? [] : [to("unit", unit.partOf, ...path, "partOf")]),
    ...(unit.reportsTogetherWith ?? []).map((one, n) =>
      to("unit", one.unit, ...path, "reportsTogetherWith", n, "unit"),
    ),
  ];
}

function taskReferences(data: PlanData): Reference[] {
  return data.tasks.flatMap((task, at) => {
    const path = ["tasks", at] as const;
    return [
      to("group", task.group, ...path, "group"),
      ...task.timings.flatMap((timing, n) => [
        ...(timing.appliesTo === undefined
          ? []
          : [to("part", timing.appliesTo, ...path, "timings", n, "appliesTo")]),
        ...units(timing.binds ?? [], ...path, "timings", n, "binds"),
        ...events(timing, ...path, "timings", n),
      ]),
      ...task.thresholds.flatMap((one, n) =>
        one.part === undefined ? [] : [to("part", one.part, ...path, "thresholds", n, "part")],
      ),
      ...task.actors.flatMap((actor, n) => [
        ...(actor.unit === null ? [] : [to("unit", actor.unit, ...path, "actors", n, "unit")]),
        ...(actor.narrows === undefined ? [] : [to("unit", actor.narrows, ...path, "actors", n, "narrows")]),
      ]),
    ];
  });
}

function clauseReferences(data: PlanData): Reference[] {
  return data.clauses.flatMap((clause, at) => {
    const path = ["clauses", at] as const;
    return [
      ...clause.governs.map((key, n) => to("task", key, ...path, "governs", n)),
      ...clause.assignments.flatMap((one, n) => {
        const place = [...path, "assignments", n] as const;
        return [
          to("unit", one.unit, ...place, "unit"),
          ...units(one.except ?? [], ...place, "except"),
          ...(one.bracketed === undefined
            ? []
            : [to("unit", one.bracketed.unit, ...place, "bracketed", "unit")]),
          ...(one.doubtfulFor ?? []).flatMap((doubt, d) => [
            to("task", doubt.task, ...place, "doubtfulFor", d, "task"),
            to("ambiguity", doubt.ambiguity, ...place, "doubtfulFor", d, "ambiguity"),
          ]),
        ];
      }),
      ...(clause.openList === undefined ? [] : [to("unit", clause.openList.of, ...path, "openList", "of")]),
    ];
  });
}

function noticeReferences(data: PlanData): Reference[] {
  return [
    to("unit", data.document.issuer, "document", "issuer"),
    ...data.document.addressees.flatMap((one, n) => units(one.units, "document", "addressees", n, "units")),
    ...data.successions.flatMap((one, n) => [
      ...units(one.from, "successions", n, "from"),
      ...units(one.to, "successions", n, "to"),
    ]),
    ...data.groups.flatMap((one, n) =>
      one.parent === null ? [] : [to("group", one.parent, "groups", n, "parent")],
    ),
    ...data.obligations.flatMap((one, n) => [
      to("unit", one.actor, "obligations", n, "actor"),
      ...one.except.map((exception, k) => to("unit", exception.unit, "obligations", n, "except", k, "unit")),
      ...(one.recipient === null
        ? []
        : [to("unit", one.recipient.unit, "obligations", n, "recipient", "unit")]),
      ...events(one.timing, "obligations", n, "timing"),
    ]),
    ...data.inspections.flatMap((one, n) => [
      to("unit", one.inspector, "inspections", n, "inspector"),
      ...events(one.timing, "inspections", n, "timing"),
    ]),
    ...data.exhortations.flatMap((one, n) => units(one.actors, "exhortations", n, "actors")),
    ...data.ambiguities.flatMap((one, n) => [
      ...one.tasks.map((key, k) => to("task", key, "ambiguities", n, "tasks", k)),
      ...units(one.units ?? [], "ambiguities", n, "units"),
      ...(one.clause === undefined ? [] : [to("clause", one.clause, "ambiguities", n, "clause")]),
      ...(one.obligation === undefined
        ? []
        : [to("obligation", one.obligation, "ambiguities", n, "obligation")]),
    ]),
    ...data.repairs.flatMap((one, n) => one.tasks.map((key, k) => to("task", key, "repairs", n, "tasks", k))),
  ];
}

/** Every id that the data defines, by kind, in order and with repetitions. */
const definedIds = (data: PlanData): Readonly<Record<ReferenceKind, readonly string[]>> => ({
  unit: data.units.map((one) => one.id),
  group: data.groups.map((one) => one.id),
  task: data.tasks.map((one) => one.key),
  part: data.tasks.flatMap((one) => one.parts.map((part) => part.id)),
  obligation: data.obligations.map((one) => one.id),
  inspection: data.inspections.map((one) => one.id),
  succession: data.successions.map((one) => one.id),
  ambiguity: data.ambiguities.map((one) => one.id),
  repair: data.repairs.map((one) => one.id),
  exhortation: data.exhortations.map((one) => one.id),
  source: data.sources.map((one) => one.id),
  clause: data.clauses.map((one) => one.id),
});

const referenceKinds: readonly ReferenceKind[] = [
  "unit",
  "group",
  "task",
  "part",
  "obligation",
  "inspection",
  "succession",
  "ambiguity",
  "repair",
  "exhortation",
  "source",
  "clause",
];

function duplicates(defined: Readonly<Record<ReferenceKind, readonly string[]>>): Diagnostic[] {
  return referenceKinds.flatMap((kind) => {
    const seen = new Set<string>();
    const repeated = new Set(defined[kind].filter((id) => seen.has(id) || !seen.add(id)));
    return [...repeated].map(
      (id) => ({ code: "plan.duplicate-id", severity: "error", params: { kind, id } }) as const,
    );
  });
}

/** The ids of a ring, each once, or nothing. */
function findCycle(
  ids: Iterable<string>,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of ids) {
    const trail: { readonly id: string; readonly rest: string[] }[] = [];
    const open = new Set<string>();
    const enter = (id: string): void => {
      open.add(id);
      trail.push({ id, rest: [...next(id)] });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const following = top.rest.shift();
      if (following === undefined) {
        trail.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(following)) {
        const way = trail.map((step) => step.id);
        return way.slice(way.indexOf(following));
      } else if (!done.has(following)) enter(following);
    }
  }
  return undefined;
}

function cycles(data: PlanData): Diagnostic[] {
  const byId = new Map(data.units.map((unit) => [unit.id, unit]));
  const bases = (id: string): readonly string[] => {
    const unit = byId.get(id);
    if (unit === undefined) return [];
    if (unit.kind !== "collective") return (unit.memberOf ?? []).map((one) => one.collective);
    return [...(unit.residualOf ?? []), ...(unit.mayInclude ?? []).map((one) => one.unit)];
  };
  const successors = (id: string): readonly string[] =>
    data.successions.filter((one) => one.from.includes(id)).flatMap((one) => one.to);
  const parents = new Map(data.groups.map(({ id, parent }) => [id, parent === null ? [] : [parent]]));
  const found = [
    { kind: "membership", ids: findCycle(byId.keys(), bases) },
    { kind: "succession", ids: findCycle(byId.keys(), successors) },
    { kind: "group", ids: findCycle(parents.keys(), (id) => parents.get(id) ?? []) },
  ] as const;
  return found.flatMap(({ kind, ids }) =>
    ids === undefined ? [] : [{ code: "plan.cycle", severity: "error", params: { kind, ids } } as const],
  );
}

/** A place in the data as code writes it: `clauses[25].governs[0]`. */
const written = (path: JsonPath): string =>
  path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");

/** What keeps plan data from being compiled: ids that are missing, repeated, or lead round in a circle. */
export function findBrokenReferences(data: PlanData): readonly Diagnostic[] {
  const defined = definedIds(data);
  const known = new Map(referenceKinds.map((kind) => [kind, new Set(defined[kind])]));
  const references = [
    ...data.units.flatMap(unitReferences),
    ...taskReferences(data),
    ...clauseReferences(data),
    ...noticeReferences(data),
    ...spanReferences(data, []),
  ];
  const dangling = references
    .filter((reference) => known.get(reference.kind)?.has(reference.id) !== true)
    .map(
      ({ kind, id, path }): Diagnostic => ({
        code: "plan.dangling-reference",
        severity: "error",
        params: { kind, id, from: written(path) },
        path,
      }),
    );
  return [...dangling, ...duplicates(defined), ...cycles(data)];
}
