import { indexOf, type Plan } from "../plan/compile.js";
import type { DeadlineSubject } from "../query/deadlines.js";
import type { Duty } from "../query/duties.js";
import { type Bilingual, both, type Cell, empty, phraseCell, textCell } from "./cells.js";
import type { Context } from "./context.js";

/** The words of a task or of its part. */
export function taskWords(plan: Plan, key: string, part?: string): string {
  const task = indexOf(plan).tasks.get(key);
  const words = task?.parts.find(({ id }) => id === part)?.words;
  return words ?? task?.text ?? "";
}

/** The heading over a task. */
export function groupTitle(plan: Plan, key: string): string {
  const { tasks, groups } = indexOf(plan);
  return groups.get(tasks.get(key)?.group ?? "")?.title ?? "";
}

const inspectionTitle = both("检查", "Inspection");

/** What a duty is about; a part of its task when a due date is of that part. */
export function subjectOf(duty: Duty, part?: string): DeadlineSubject {
  if (duty.kind === "obligation") return { kind: "obligation", id: duty.obligation };
  if (duty.kind === "inspection") return { kind: "inspection", id: duty.inspection };
  return { kind: "task", id: duty.task, ...(part === undefined ? {} : { part }) };
}

/** What something due is called for short: the task's number, the title of an obligation. */
export function subjectTitle(plan: Plan, subject: DeadlineSubject): Bilingual {
  const { kind, id } = subject;
  if (kind === "inspection") return inspectionTitle;
  if (kind === "obligation") return indexOf(plan).obligations.get(id)?.title ?? both(id, id);
  const shown = subject.part ?? id;
  return both(`任务${shown}`, `Task ${shown}`);
}

export const subjectCell = (subject: DeadlineSubject, { plan }: Context): Cell =>
  subject.kind === "task" ? textCell(subject.part ?? subject.id) : phraseCell(subjectTitle(plan, subject));

/** The words behind it. */
export function subjectWords(plan: Plan, subject: DeadlineSubject): string {
  const { obligations, inspections } = indexOf(plan);
  if (subject.kind === "task") return taskWords(plan, subject.id, subject.part);
  return (obligations.get(subject.id) ?? inspections.get(subject.id))?.words ?? "";
}

export const groupCell = (key: string | undefined, { plan }: Context): Cell =>
  key === undefined ? empty : textCell(groupTitle(plan, key));
