import type { Language } from "../../messages/texts.js";
import type { Role } from "../../plan/data.js";
import type { Certainty } from "../../query/certainty.js";
import type { MatrixRow, ResponsibilityMatrix, Workload, WorkloadRow } from "../../query/overview.js";
import type { Ownership } from "../../query/ownership.js";
import { both, type Cell, empty, numberCell, phraseCell } from "../cells.js";
import { type Context, unitCell } from "../context.js";
import { rosterNotes } from "../notes.js";
import { type ColumnSpec, makeTable, type Table, type TableSpec } from "../table.js";

export type WorkloadColumn = "unit" | Role | "possible" | "tasks" | "named";

const sureOf = ({ counts }: WorkloadRow, role: Role): number => counts[role].stated + counts[role].derived;

const roleColumn = (id: Role, zh: string, en: string): ColumnSpec<WorkloadRow, WorkloadColumn> => ({
  id,
  title: both(zh, en),
  width: 10,
  cell: (row) => numberCell(sureOf(row, id)),
});

const workloadSpec: TableSpec<WorkloadRow, WorkloadColumn> = {
  id: "workload",
  title: both("任务量", "Workload"),
  columns: [
    { id: "unit", title: both("单位", "Unit"), width: 24, cell: ({ unit }, c) => unitCell(unit, c) },
    roleColumn("lead", "牵头", "Leads"),
    roleColumn("responsible", "落实", "Responsible"),
    roleColumn("support", "配合", "Supports"),
    roleColumn("oversee", "监管", "Oversees"),
    {
      id: "possible",
      title: both("可能", "Possible"),
      width: 10,
      cell: ({ counts }) =>
        numberCell(Object.values(counts).reduce((sum, { possible }) => sum + possible, 0)),
    },
    { id: "tasks", title: both("任务数", "Tasks"), width: 10, cell: ({ tasks }) => numberCell(tasks) },
    { id: "named", title: both("点名", "Named itself"), width: 12, cell: ({ named }) => numberCell(named) },
  ],
};

export const workloadTable = (context: Context, answer: Workload): Table<WorkloadColumn> =>
  makeTable(workloadSpec, answer.rows, context, rosterNotes(answer, context));

const marks: Readonly<Record<Certainty, string>> = { stated: "", derived: "*", possible: "?" };

const markOf = ({ role, certainty }: Ownership, lang: Language, { labels }: Context): string =>
  labels[lang].role[role] + marks[certainty];

const matrixCell = (rows: readonly Ownership[], context: Context): Cell => {
  if (rows.length === 0) return empty;
  const say = (lang: Language): string => rows.map((row) => markOf(row, lang, context)).join("/");
  return phraseCell(both(say("zh"), say("en")));
};

const key = both(
  "角色后无标记：明文；*：推定；?：可能。",
  "A role without a mark is stated; *: derived; ?: possible.",
);

/** Units by tasks; the columns after the first are the tasks, by key. */
export function matrixTable(context: Context, matrix: ResponsibilityMatrix): Table {
  const spec: TableSpec<MatrixRow, string> = {
    id: "matrix",
    title: both("责任矩阵", "Responsibility matrix"),
    columns: [
      { id: "unit", title: both("单位", "Unit"), width: 24, cell: ({ unit }, c) => unitCell(unit, c) },
      ...matrix.tasks.map(
        (task, at): ColumnSpec<MatrixRow, string> => ({
          id: task,
          title: both(task, task),
          width: 8,
          cell: ({ cells }, c) => matrixCell(cells[at] ?? [], c),
        }),
      ),
    ],
  };
  return makeTable(spec, matrix.rows, context, [key, ...rosterNotes(matrix, context)]);
}
