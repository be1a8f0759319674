import type { InspectionOn } from "../../query/inspections.js";
import type { AroundDay } from "../../timing/resolved.js";
import { both, dateCell, empty, textCell } from "../cells.js";
import { type Context, labelCell, unitCell } from "../context.js";
import { makeTable, type Table, type TableSpec } from "../table.js";

export type InspectionColumn =
  | "day"
  | "worked"
  | "before"
  | "after"
  | "inspector"
  | "examines"
  | "words"
  | "consequence";

const workingDaysOf = ({ resolved }: InspectionOn): AroundDay | undefined =>
  resolved.standing === "unknown" ? undefined : resolved.workingDays;

const inspectionSpec: TableSpec<InspectionOn, InspectionColumn> = {
  id: "inspections",
  title: both("检查安排", "Inspections"),
  columns: [
    {
      id: "day",
      title: both("日期", "Day"),
      cell: ({ resolved }) => (resolved.standing === "unknown" ? empty : dateCell(resolved.around, true)),
    },
    {
      id: "worked",
      title: both("当天", "That day"),
      cell: (one, c) => {
        const day = workingDaysOf(one)?.day;
        return day === undefined ? empty : labelCell(day.reason, c, (labels) => labels.dayReason[day.reason]);
      },
    },
    {
      id: "before",
      title: both("之前的工作日", "Working day before"),
      width: 18,
      cell: (one) => dateCell(workingDaysOf(one)?.before),
    },
    {
      id: "after",
      title: both("之后的工作日", "Working day after"),
      width: 18,
      cell: (one) => dateCell(workingDaysOf(one)?.after),
    },
    {
      id: "inspector",
      title: both("检查单位", "Inspector"),
      width: 24,
      cell: ({ inspection }, c) => unitCell(inspection.inspector, c),
    },
    {
      id: "examines",
      title: both("检查内容", "Examines"),
      width: 40,
      cell: ({ inspection }) => textCell(inspection.examines),
    },
    {
      id: "words",
      title: both("原文", "Words"),
      width: 40,
      cell: ({ inspection }) => textCell(inspection.words),
    },
    {
      id: "consequence",
      title: both("结果运用", "Consequence"),
      width: 40,
      cell: ({ inspection }) => textCell(inspection.consequence?.words),
    },
  ],
};

export const inspectionsTable = (context: Context, items: readonly InspectionOn[]): Table<InspectionColumn> =>
  makeTable(inspectionSpec, items, context);
