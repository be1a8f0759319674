import type { Deadline } from "../../query/deadlines.js";
import { dueDatesOf, openTimingsOf } from "../../query/deadlines.js";
import type { DueItem, DutyDue, Overdue } from "../../query/due.js";
import {
  both,
  type Cell,
  dateCell,
  empty,
  linesCell,
  phraseCell,
  statementCell,
  textCell,
} from "../cells.js";
import { type Context, labelCell, unitCell } from "../context.js";
import { subjectCell, subjectOf, subjectWords } from "../subjects.js";
import { makeTable, type Table, type TableSpec } from "../table.js";
import { certaintyCell, dueCell, openCell, otherReadingsCell } from "./parts.js";

export type DeadlineColumn =
  | "subject"
  | "words"
  | "timing"
  | "kind"
  | "due"
  | "open"
  | "readings"
  | "standing";

const deadlineSpec: TableSpec<Deadline, DeadlineColumn> = {
  id: "deadlines",
  title: both("时限", "Deadlines"),
  columns: [
    { id: "subject", title: both("任务", "Task"), width: 10, cell: ({ of }, c) => subjectCell(of, c) },
    {
      id: "words",
      title: both("具体要求", "Requirement"),
      width: 50,
      cell: ({ of }, { plan }) => textCell(subjectWords(plan, of)),
    },
    {
      id: "timing",
      title: both("时限原文", "Words of the time"),
      width: 24,
      cell: ({ timing }) => textCell(timing.words),
    },
    {
      id: "kind",
      title: both("时限类型", "Kind of time"),
      width: 16,
      cell: ({ timing: { kind } }, c) => labelCell(kind, c, (labels) => labels.timing[kind]),
    },
    {
      id: "due",
      title: both("时限", "Due"),
      width: 20,
      cell: ({ resolved }) => linesCell(dueDatesOf(resolved).map(dueCell)),
    },
    {
      id: "open",
      title: both("无日期的原因", "Why no date"),
      width: 24,
      cell: ({ resolved }, c) => linesCell(openTimingsOf(resolved).map((one) => openCell(one, c))),
    },
    {
      id: "readings",
      title: both("其他读法", "Other readings"),
      width: 30,
      cell: ({ resolved: { readings } }) => otherReadingsCell(readings),
    },
    {
      id: "standing",
      title: both("日期依据", "Standing"),
      cell: ({ resolved: { standing } }, c) => labelCell(standing, c, (labels) => labels.standing[standing]),
    },
  ],
};

export const deadlinesTable = (context: Context, items: readonly Deadline[]): Table<DeadlineColumn> =>
  makeTable(deadlineSpec, items, context);

export type DueColumn = "date" | "lastWorkingDay" | "subject" | "words" | "owners" | "timing";

const ownersCell = ({ owners }: DueItem, context: Context): Cell =>
  linesCell(
    owners.map(({ unit, role, certainty }) =>
      statementCell(
        unitCell(unit, context),
        role === undefined ? empty : labelCell(role, context, (labels) => labels.role[role]),
        certainty === "possible" ? certaintyCell(certainty, context) : empty,
      ),
    ),
  );

const dueSpec: TableSpec<DueItem, DueColumn> = {
  id: "due",
  title: both("到期事项", "What is due"),
  columns: [
    { id: "date", title: both("时限", "Due"), cell: ({ due }) => dateCell(due.date, due.approximate) },
    {
      id: "lastWorkingDay",
      title: both("最后工作日", "Last working day"),
      width: 16,
      cell: ({ due }) => dateCell(due.lastWorkingDay),
    },
    {
      id: "subject",
      title: both("任务", "Task"),
      width: 10,
      cell: ({ subject }, c) => subjectCell(subject, c),
    },
    {
      id: "words",
      title: both("具体要求", "Requirement"),
      width: 50,
      cell: ({ subject }, { plan }) => textCell(subjectWords(plan, subject)),
    },
    { id: "owners", title: both("责任单位", "Who answers"), width: 30, cell: ownersCell },
    {
      id: "timing",
      title: both("时限原文", "Words of the time"),
      width: 24,
      cell: ({ due }) => textCell(due.words),
    },
  ],
};

export const dueTable = (context: Context, items: readonly DueItem[]): Table<DueColumn> =>
  makeTable(dueSpec, items, context);

export type OverdueColumn = "date" | "when" | "subject" | "words" | "unit" | "role" | "certainty";

const past = both("已过", "past");
const near = both("临近", "upcoming");

interface DatedDuty extends DutyDue {
  readonly isPast: boolean;
}

const overdueSpec: TableSpec<DatedDuty, OverdueColumn> = {
  id: "overdue",
  title: both("已过和临近的时限", "Past and upcoming dates"),
  columns: [
    { id: "date", title: both("时限", "Due"), cell: ({ due }) => dateCell(due.date, due.approximate) },
    { id: "when", title: both("状态", "When"), cell: ({ isPast }) => phraseCell(isPast ? past : near) },
    {
      id: "subject",
      title: both("任务", "Task"),
      width: 10,
      cell: ({ duty, due }, c) => subjectCell(subjectOf(duty, due.part), c),
    },
    {
      id: "words",
      title: both("具体要求", "Requirement"),
      width: 50,
      cell: ({ duty, due }, { plan }) => textCell(subjectWords(plan, subjectOf(duty, due.part))),
    },
    { id: "unit", title: both("单位", "Unit"), width: 20, cell: ({ duty }, c) => unitCell(duty.unit, c) },
    {
      id: "role",
      title: both("角色", "Role"),
      cell: ({ duty }, c) =>
        duty.kind === "task" ? labelCell(duty.role, c, (labels) => labels.role[duty.role]) : empty,
    },
    {
      id: "certainty",
      title: both("确定程度", "Certainty"),
      cell: ({ duty }, c) => certaintyCell(duty.certainty, c),
    },
  ],
};

const unknownDone = both(
  "方案本身不知道哪些已完成，完成情况见台账。",
  "The plan does not know what has been done: see the ledger.",
);

export const overdueTable = (context: Context, answer: Overdue): Table<OverdueColumn> =>
  makeTable(
    overdueSpec,
    [
      ...answer.overdue.map((one) => ({ ...one, isPast: true })),
      ...answer.upcoming.map((one) => ({ ...one, isPast: false })),
    ],
    context,
    [unknownDone],
  );
