import type { AssignmentData, ClauseData, TaskData } from "../../plan/data.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

const clausesOf = ({ index }: LibraryContext, { key }: TaskData): readonly ClauseData[] =>
  index.clausesOfTask.get(key) ?? [];

const nameOf = ({ index }: LibraryContext, id: string): string => index.units.get(id)?.name ?? id;

/** The leads of a task, each once, with the words that name them. */
function leadsOf(context: LibraryContext, task: TaskData): ReadonlyMap<string, AssignmentData> {
  const leads = new Map<string, AssignmentData>();
  for (const assignment of clausesOf(context, task).flatMap(({ assignments }) => assignments)) {
    if (assignment.role === "lead" && !leads.has(assignment.unit)) leads.set(assignment.unit, assignment);
  }
  return leads;
}

const where = ({ span }: TaskData, at: number) => ({ path: ["tasks", at], span });

function emptyGroups({ data }: LibraryContext): readonly Finding<"group.empty">[] {
  const used = new Set([...data.tasks.map(({ group }) => group), ...data.groups.map(({ parent }) => parent)]);
  return data.groups.flatMap(({ id, title, headings: [span] }, at) =>
    used.has(id)
      ? []
      : [{ params: { group: title }, path: ["groups", at], ...(span === undefined ? {} : { span }) }],
  );
}

/** Numbers go up by one, or begin again at 1. */
function numberGaps({ data }: LibraryContext): readonly Finding<"task.number-gap">[] {
  return data.tasks.flatMap((task, at) => {
    const before = data.tasks[at - 1]?.number ?? 0;
    const follows = task.number === before + 1 || task.number === 1;
    return follows
      ? []
      : [
          {
            params: { task: task.key, number: task.number, expected: before + 1 },
            ...where(task, at),
            path: ["tasks", at, "number"],
          },
        ];
  });
}

function severalLeads(context: LibraryContext): readonly Finding<"task.several-leads">[] {
  return context.data.tasks.flatMap((task, at) => {
    const leads = leadsOf(context, task);
    if (leads.size < 2) return [];
    const names = [...leads.keys()].map((id) => nameOf(context, id));
    const [words] = [...leads.values()];
    return [
      {
        params: { task: task.key, leads: names },
        ...where(task, at),
        ...(words === undefined ? {} : { span: words.segment.span }),
      },
    ];
  });
}

function leadPromised(context: LibraryContext): readonly Finding<"task.lead-promised">[] {
  const column = context.data.document.columns.find(({ words }) => words.includes("牵头"));
  if (column === undefined) return [];
  return context.data.tasks.flatMap((task, at) =>
    clausesOf(context, task).length === 0 || leadsOf(context, task).size > 0
      ? []
      : [{ params: { task: task.key, column: column.words }, ...where(task, at) }],
  );
}

function partsElsewhere({ data }: LibraryContext): readonly Finding<"task.part-elsewhere">[] {
  const known = new Set(data.tasks.flatMap(({ parts }) => parts.map(({ id }) => id)));
  return data.tasks.flatMap(({ key, parts, timings, thresholds }, at) => {
    const own = new Set(parts.map(({ id }) => id));
    const uses = [
      ...timings.map(({ appliesTo: part, span }, n) => ({ part, span, path: ["timings", n, "appliesTo"] })),
      ...thresholds.map(({ part, span }, n) => ({ part, span, path: ["thresholds", n, "part"] })),
    ];
    // A part that is nowhere is a reference that dangles.
    return uses.flatMap(({ part, span, path }) =>
      part === undefined || own.has(part) || !known.has(part)
        ? []
        : [{ params: { task: key, part }, path: ["tasks", at, ...path], span }],
    );
  });
}

/** Groups, tasks, and what they promise. */
export const taskRules = (): readonly LibraryRule[] => [
  rule({ code: "group.empty", tier: "basic", severity: "warning", check: emptyGroups }),
  rule({
    code: "task.without-clause",
    tier: "basic",
    severity: "error",
    check: (context) =>
      context.data.tasks.flatMap((task, at) =>
        clausesOf(context, task).length > 0 ? [] : [{ params: { task: task.key }, ...where(task, at) }],
      ),
  }),
  rule({ code: "task.number-gap", tier: "basic", severity: "warning", check: numberGaps }),
  rule({ code: "task.several-leads", tier: "strict", severity: "info", check: severalLeads }),
  rule({ code: "task.lead-promised", tier: "basic", severity: "warning", check: leadPromised }),
  rule({ code: "task.part-elsewhere", tier: "basic", severity: "error", check: partsElsewhere }),
];
