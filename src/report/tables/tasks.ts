import { indexOf } from "../../plan/compile.js";
import type { GroupData, TaskData } from "../../plan/data.js";
import { both, linesCell, numberCell, textCell } from "../cells.js";
import type { Context } from "../context.js";
import { groupCell } from "../subjects.js";
import { makeTable, type Table, type TableSpec } from "../table.js";

export type TaskColumn = "task" | "group" | "words" | "clauses" | "timings";

const taskSpec: TableSpec<TaskData, TaskColumn> = {
  id: "tasks",
  title: both("任务", "Tasks"),
  columns: [
    { id: "task", title: both("序号", "No."), width: 8, cell: ({ key }) => textCell(key) },
    { id: "group", title: both("工作任务", "Group"), width: 24, cell: ({ key }, c) => groupCell(key, c) },
    { id: "words", title: both("具体要求", "Requirement"), width: 60, cell: ({ text }) => textCell(text) },
    {
      id: "clauses",
      title: both("落实单位", "Clause"),
      width: 40,
      cell: ({ key }, { plan }) =>
        linesCell((indexOf(plan).clausesOfTask.get(key) ?? []).map(({ text }) => textCell(text))),
    },
    {
      id: "timings",
      title: both("时限原文", "Words of the time"),
      width: 24,
      cell: ({ timings }) => linesCell(timings.map(({ words }) => textCell(words))),
    },
  ],
};

export const tasksTable = (context: Context, items: readonly TaskData[]): Table<TaskColumn> =>
  makeTable(taskSpec, items, context);

export type GroupColumn = "group" | "parent" | "tasks";

const groupSpec: TableSpec<GroupData, GroupColumn> = {
  id: "groups",
  title: both("工作任务", "Groups"),
  columns: [
    { id: "group", title: both("工作任务", "Group"), width: 50, cell: ({ title }) => textCell(title) },
    {
      id: "parent",
      title: both("上级", "Within"),
      width: 30,
      cell: ({ parent }, { plan }) =>
        textCell(parent === null ? undefined : indexOf(plan).groups.get(parent)?.title),
    },
    {
      id: "tasks",
      title: both("任务数", "Tasks"),
      width: 8,
      cell: ({ id }, { plan }) => numberCell(plan.data.tasks.filter(({ group }) => group === id).length),
    },
  ],
};

export const groupsTable = (context: Context, items: readonly GroupData[]): Table<GroupColumn> =>
  makeTable(groupSpec, items, context);
