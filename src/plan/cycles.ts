import type { Diagnostic } from "../diagnostics/index.js";
import type { PlanData } from "./data.js";

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

/** Memberships, residuals, successions and groups that lead back to where they began. */
export function findCycles(data: PlanData): Diagnostic[] {
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
