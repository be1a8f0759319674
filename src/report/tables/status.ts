import type { LightPolicy } from "../../ledger/light-types.js";
import type { Summary, UnitSheet, UnmetObligations } from "../../ledger/sheets/index.js";
import type { LineStatus, StatusReport } from "../../ledger/status-types.js";
import {
  type Bilingual,
  both,
  type Cell,
  dateCell,
  empty,
  linesCell,
  numberCell,
  phraseCell,
  textCell,
} from "../cells.js";
import { type Context, unitCell } from "../context.js";
import { onDay, personalNotes, rosterNotes } from "../notes.js";
import { type ColumnSpec, makeTable, type Table, type TableSpec } from "../table.js";
import { certaintyCell } from "./parts.js";
import {
  becauseCell,
  clauseCell,
  daysCell,
  dueInForceCell,
  evidenceCell,
  lightCell,
  lineSubjectCell,
  lineWords,
  pendingCell,
  rolesCell,
  stateCell,
  timelinessCell,
} from "./status-parts.js";

export type StatusColumn =
  | "subject"
  | "unit"
  | "words"
  | "role"
  | "certainty"
  | "light"
  | "state"
  | "stateBecause"
  | "timeliness"
  | "timelinessBecause"
  | "due"
  | "days"
  | "percent"
  | "report"
  | "reportDate"
  | "evidence"
  | "pending"
  | "lightBecause"
  | "counted"
  | "persons";

const notCounted = phraseCell(both("不计入合计", "in no total"));

const personsCell = ({ assignedTo, lastReport }: LineStatus): Cell =>
  linesCell([textCell(assignedTo?.person), textCell(lastReport?.approvedBy)]);

const statusColumns = (policy: LightPolicy | undefined): readonly ColumnSpec<LineStatus, StatusColumn>[] => [
  {
    id: "subject",
    title: both("任务", "Task"),
    width: 12,
    cell: ({ line }, c) => lineSubjectCell(line.subject, c),
  },
  { id: "unit", title: both("单位", "Unit"), width: 20, cell: ({ line }, c) => unitCell(line.unit, c) },
  {
    id: "words",
    title: both("具体要求", "Requirement"),
    width: 50,
    cell: ({ line }, c) => textCell(lineWords(line.subject, c)),
  },
  { id: "role", title: both("角色", "Role"), cell: rolesCell },
  {
    id: "certainty",
    title: both("确定程度", "Certainty"),
    cell: ({ line }, c) => certaintyCell(line.certainty, c),
  },
  {
    id: "light",
    title: both("亮灯", "Light"),
    width: 8,
    cell: ({ light }) => lightCell(light.light, policy),
  },
  { id: "state", title: both("状态", "State"), cell: ({ state }, c) => stateCell(state, c) },
  {
    id: "stateBecause",
    title: both("状态依据", "Why this state"),
    width: 24,
    cell: ({ stateBecause }, c) => becauseCell(stateBecause, c),
  },
  {
    id: "timeliness",
    title: both("时限情况", "Timeliness"),
    cell: ({ timeliness }, c) => timelinessCell(timeliness, c),
  },
  {
    id: "timelinessBecause",
    title: both("时限依据", "Why this timeliness"),
    width: 24,
    cell: ({ timelinessBecause }, c) => becauseCell(timelinessBecause, c),
  },
  { id: "due", title: both("完成时限", "Due"), width: 20, cell: dueInForceCell },
  { id: "days", title: both("工作日", "Working days"), width: 16, cell: daysCell },
  { id: "percent", title: both("进度%", "Percent"), width: 8, cell: ({ percent }) => numberCell(percent) },
  {
    id: "report",
    title: both("最近反馈", "Last report"),
    width: 40,
    cell: ({ lastReport }) => textCell(lastReport?.text),
  },
  {
    id: "reportDate",
    title: both("反馈日期", "Reported on"),
    cell: ({ lastReport }) => dateCell(lastReport?.date),
  },
  {
    id: "evidence",
    title: both("佐证材料", "Evidence"),
    width: 30,
    cell: ({ evidence }) => evidenceCell(evidence),
  },
  {
    id: "pending",
    title: both("待办", "Waiting"),
    width: 24,
    cell: ({ pending }, c) => pendingCell(pending, c),
  },
  {
    id: "lightBecause",
    title: both("亮灯理由", "Why this light"),
    width: 24,
    cell: (status) => clauseCell(status, policy),
  },
  { id: "counted", title: both("合计", "Totals"), cell: ({ counted }) => (counted ? empty : notCounted) },
  {
    id: "persons",
    title: both("责任人", "Persons"),
    width: 16,
    cell: (status, { personal }) => (personal ? personsCell(status) : empty),
  },
];

/** Without leave for personal fields, the column of persons is not there at all. */
const linesSpec = (
  id: string,
  title: Bilingual,
  policy: LightPolicy | undefined,
  { personal }: Context,
): TableSpec<LineStatus, StatusColumn> => ({
  id,
  title,
  columns: statusColumns(policy).filter((column) => personal || column.id !== "persons"),
});

/** The scheme that a report names, when the options hold it. */
const policyFor = ({ policy }: StatusReport, { lights }: Context): LightPolicy | undefined =>
  lights?.id === policy ? lights : undefined;

export function statusTable(context: Context, report: StatusReport): Table<StatusColumn> {
  const unlisted = report.lines.filter(({ line }) => line.unlisted === true).map(({ line }) => line.unit);
  const roster = { rosterComplete: report.rosterComplete, incomplete: [...new Set(unlisted)] };
  const spec = linesSpec(
    "status",
    onDay("台账状态", "Status", report.date),
    policyFor(report, context),
    context,
  );
  return makeTable(spec, report.lines, context, [...rosterNotes(roster, context), ...personalNotes(context)]);
}

export function unitSheetTable(context: Context, sheet: UnitSheet): Table<StatusColumn> {
  const spec = linesSpec(
    "unit-sheet",
    onDay("单位台账", "Ledger of a unit", sheet.date),
    sheet.lights,
    context,
  );
  return makeTable(spec, sheet.lines, context, personalNotes(context));
}

export function unmetTable(context: Context, answer: UnmetObligations): Table<StatusColumn> {
  const title = onDay("未落实的通知要求", "Obligations not met", answer.date);
  const spec = linesSpec("unmet-obligations", title, undefined, context);
  const columns = spec.columns.filter(({ id }) => id !== "light" && id !== "lightBecause");
  const count = both(`已落实 ${answer.met} 条。`, `Met: ${answer.met}.`);
  return makeTable({ ...spec, columns }, [...answer.owed, ...answer.toConfirm], context, [
    count,
    ...rosterNotes(answer, context),
    ...personalNotes(context),
  ]);
}

export function unfinishedTable(context: Context, told: Summary): Table<StatusColumn> {
  const spec = linesSpec("unfinished", onDay("未完成事项", "Unfinished", told.date), told.lights, context);
  return makeTable(spec, told.unfinished, context, [
    ...rosterNotes(told, context),
    ...personalNotes(context),
  ]);
}
