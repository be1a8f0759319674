import type { PlanData, TaskData } from "fengong";

/** A plan in short lines: who does what by when, as the tests write it down. */
export interface Outline {
  readonly groups: readonly string[];
  readonly tasks: readonly string[];
  readonly clauses: readonly string[];
}

const groupPath = (groups: PlanData["groups"], id: string): string => {
  const group = groups.find((each) => each.id === id);
  if (group === undefined) return "?";
  return group.parent === null ? group.title : `${groupPath(groups, group.parent)} > ${group.title}`;
};

const timingsOf = ({ timings }: TaskData): string =>
  timings
    .map((timing) => ` [${timing.kind} ${"of" in timing ? `${timing.of} ` : ""}${timing.words}]`)
    .join("");

/** The name of each unit by its id. */
export const nameIn = ({ units }: PlanData): ((id: string) => string) => {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? `no unit ${id}`;
};

export function outline(plan: PlanData): Outline {
  const name = nameIn(plan);
  return {
    groups: plan.groups.map(({ id, headings }) => `${groupPath(plan.groups, id)} ×${headings.length}`),
    tasks: plan.tasks.map(
      (task) => `${task.key} ${groupPath(plan.groups, task.group)}: ${task.text}${timingsOf(task)}`,
    ),
    clauses: plan.clauses.map(
      ({ governs, basis, assignments }) =>
        `${governs.join(",")} ${basis}: ${assignments
          .map(
            ({ unit, role, byDuty, basis: rule }) =>
              `${name(unit)} ${role}${byDuty ? " by duty" : ""} (${rule})`,
          )
          .join("; ")}`,
    ),
  };
}
