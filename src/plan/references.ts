import type { Diagnostic, JsonPath } from "../diagnostics/index.js";
import { findCycles } from "./cycles.js";
import type { PlanData } from "./data.js";
import { idPaths, type PlanPath, type ReferenceKind, referencePaths } from "./reference-table.js";

/** One mention of an id, with the place in the data where it stands. */
interface Mention {
  readonly id: string;
  readonly path: JsonPath;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The texts that stand at a path of the table, with their places; keys that may be left out lead nowhere. */
function mentionsAt(data: PlanData, pattern: PlanPath): readonly Mention[] {
  const steps = pattern.split(".");
  const found: Mention[] = [];
  const path: (string | number)[] = [];
  const enter = (key: string | number, value: unknown): void => {
    path.push(key);
    walk(value);
    path.pop();
  };
  const walk = (value: unknown): void => {
    const step = steps[path.length];
    if (step === undefined) {
      if (typeof value === "string") found.push({ id: value, path: [...path] });
    } else if (step !== "*") {
      if (isObject(value)) enter(step, value[step]);
    } else if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) enter(at, value[at]);
    }
  };
  walk(data);
  return found;
}

/** The sources of all spans in a value; what an application keeps under `ext` is not looked at. */
function spanSources(data: PlanData): readonly Mention[] {
  const found: Mention[] = [];
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (!isObject(value)) return;
    if ("start" in value && "end" in value && "source" in value) {
      found.push({ id: String(value["source"]), path: [...path, "source"] });
      return;
    }
    const list = Array.isArray(value);
    for (const key of Object.keys(value)) {
      if (key === "ext") continue;
      path.push(list ? Number(key) : key);
      walk(value[key]);
      path.pop();
    }
  };
  walk(data);
  return found;
}

const kinds: readonly (keyof typeof idPaths)[] = [
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

const mentionsOf = (data: PlanData, kind: ReferenceKind): readonly Mention[] =>
  kind === "source"
    ? spanSources(data)
    : (referencePaths[kind] ?? []).flatMap((pattern) => mentionsAt(data, pattern));

/** Ids that stand a second time, each once. */
function duplicates(kind: ReferenceKind, ids: readonly Mention[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const repeated = ids.filter(({ id }) => seen.has(id) || !seen.add(id));
  const firsts = new Map([...repeated].reverse().map((one) => [one.id, one]));
  return [...firsts.values()]
    .reverse()
    .map(({ id, path }) => ({ code: "plan.duplicate-id", severity: "error", params: { kind, id }, path }));
}

/** A place in the data as code writes it: `clauses[25].governs[0]`. */
const written = (path: JsonPath): string =>
  path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");

function dangling(data: PlanData, kind: ReferenceKind, ids: readonly Mention[]): readonly Diagnostic[] {
  const known = new Set(ids.map(({ id }) => id));
  return mentionsOf(data, kind)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      code: "plan.dangling-reference",
      severity: "error",
      params: { kind, id, from: written(path) },
      path,
    }));
}

/** What keeps plan data from being compiled: ids that are missing, repeated, or lead round in a circle. */
export function findBrokenReferences(data: PlanData): readonly Diagnostic[] {
  const defined = kinds.map((kind) => ({ kind, ids: mentionsAt(data, idPaths[kind]) }));
  return [
    ...defined.flatMap(({ kind, ids }) => dangling(data, kind, ids)),
    ...defined.flatMap(({ kind, ids }) => duplicates(kind, ids)),
    ...findCycles(data),
  ];
}
