import type {
  AssignedAll,
  InspectionItem,
  InspectionSheet,
  LookBackFound,
  LookBackItem,
  LookBackSheet,
} from "../../ledger/sheets/index.js";
import type { ThresholdData } from "../../plan/data.js";
import { type Bilingual, both, dateCell, linesCell, phraseCell, textCell } from "../cells.js";
import { type Context, unitCell } from "../context.js";
import { onDay, rosterNotes } from "../notes.js";
import { makeTable, type Table, type TableSpec } from "../table.js";
import { dueInForceCell, evidenceCell, lineSubjectCell, lineWords, stateCell } from "./status-parts.js";

export type InspectionSheetColumn =
  | "unit"
  | "subject"
  | "words"
  | "thresholds"
  | "prohibitions"
  | "state"
  | "evidence"
  | "proven";

const thresholdText = ({ operator, value, unit, metric }: ThresholdData, { labels }: Context): Bilingual => {
  const say = (lang: "zh" | "en"): string =>
    [metric, labels[lang].threshold[operator], value === undefined ? "" : String(value), unit]
      .filter((part) => part !== "")
      .join(" ");
  return both(say("zh"), say("en"));
};

interface InspectedItem extends InspectionItem {
  readonly unit: string;
}

const proven = phraseCell(both("已有", "held"));
const missing = phraseCell(both("缺", "missing"));

const inspectionSheetSpec = (title: Bilingual): TableSpec<InspectedItem, InspectionSheetColumn> => ({
  id: "inspection-sheet",
  title,
  columns: [
    { id: "unit", title: both("单位", "Unit"), width: 20, cell: ({ unit }, c) => unitCell(unit, c) },
    {
      id: "subject",
      title: both("任务", "Task"),
      width: 12,
      cell: ({ status }, c) => lineSubjectCell(status.line.subject, c),
    },
    {
      id: "words",
      title: both("检查内容", "What to show"),
      width: 50,
      cell: ({ status }, c) => textCell(lineWords(status.line.subject, c)),
    },
    {
      id: "thresholds",
      title: both("量化指标", "To be proved"),
      width: 30,
      cell: ({ thresholds }, c) => linesCell(thresholds.map((one) => phraseCell(thresholdText(one, c)))),
    },
    {
      id: "prohibitions",
      title: both("禁止事项", "Must not"),
      width: 24,
      cell: ({ prohibitions }) => linesCell(prohibitions.map((words) => textCell(words))),
    },
    { id: "state", title: both("状态", "State"), cell: ({ status }, c) => stateCell(status.state, c) },
    {
      id: "evidence",
      title: both("佐证材料", "Evidence"),
      width: 30,
      cell: ({ status }) => evidenceCell(status.evidence),
    },
    {
      id: "proven",
      title: both("材料", "Proof"),
      width: 8,
      cell: (item) => (item.proven ? proven : missing),
    },
  ],
});

export function inspectionSheetTable(context: Context, sheet: InspectionSheet): Table<InspectionSheetColumn> {
  const around = sheet.inspection?.inspection.timing.words ?? "";
  const title = both(
    `检查清单（${around || sheet.date}）`,
    `Check-list for the inspection (${around || sheet.date})`,
  );
  const items = sheet.units.flatMap(({ unit, items: own }) => own.map((item) => ({ ...item, unit })));
  return makeTable(inspectionSheetSpec(title), items, context, rosterNotes(sheet, context));
}

export type LookBackColumn = "subject" | "unit" | "words" | "due" | "found" | "metOn" | "evidence";

const foundTexts: Readonly<Record<LookBackFound, Bilingual>> = {
  done: both("已完成", "done"),
  "done-late": both("逾期完成", "done late"),
  "partly-done": both("部分完成", "partly done"),
  "not-done": both("未完成", "not done"),
  unknown: both("不明", "unknown"),
};

const lookBackSpec = (date: string): TableSpec<LookBackItem, LookBackColumn> => ({
  id: "look-back",
  title: onDay("回头看", "Look-back", date),
  columns: [
    {
      id: "subject",
      title: both("任务", "Task"),
      width: 12,
      cell: ({ status }, c) => lineSubjectCell(status.line.subject, c),
    },
    {
      id: "unit",
      title: both("单位", "Unit"),
      width: 20,
      cell: ({ status }, c) => unitCell(status.line.unit, c),
    },
    {
      id: "words",
      title: both("具体要求", "Requirement"),
      width: 50,
      cell: ({ status }, c) => textCell(lineWords(status.line.subject, c)),
    },
    { id: "due", title: both("完成时限", "Due"), width: 20, cell: ({ status }) => dueInForceCell(status) },
    {
      id: "found",
      title: both("结果", "Found"),
      cell: ({ found }) => ({ kind: "label", code: found, text: foundTexts[found] }),
    },
    { id: "metOn", title: both("完成日期", "Done on"), cell: ({ status }) => dateCell(status.metOn) },
    {
      id: "evidence",
      title: both("佐证材料", "Evidence"),
      width: 30,
      cell: ({ status }) => evidenceCell(status.evidence),
    },
  ],
});

const noPlan = both(
  "未提供上一年度方案，无从回头看。",
  "Last year's plan was not supplied: there is nothing to look back at.",
);
const noLedger = both(
  "未提供上一年度台账，完成情况不明。",
  "Last year's ledger was not supplied: what was done is unknown.",
);

/** `plan` of the context is last year's, when it was supplied. */
export function lookBackTable(context: Context, sheet: LookBackSheet): Table<LookBackColumn> {
  const spec = lookBackSpec(sheet.date);
  if (!sheet.supplied) return makeTable(spec, [], context, [noPlan]);
  const undated = both(
    `无时限的 ${sheet.undated} 条不在此列。`,
    `${sheet.undated} lines without a date are not here.`,
  );
  return makeTable(spec, sheet.items, context, [
    ...(sheet.ledger ? [] : [noLedger]),
    undated,
    ...rosterNotes(sheet, context),
  ]);
}

export type AssignmentColumn = "line" | "date" | "entry";

const assignmentSpec: TableSpec<AssignedAll["entries"][number], AssignmentColumn> = {
  id: "assignments",
  title: both("交办清单", "Assignments"),
  columns: [
    { id: "line", title: both("台账行", "Line"), width: 40, cell: ({ line }) => textCell(line) },
    { id: "date", title: both("交办日期", "Assigned on"), cell: ({ date }) => dateCell(date) },
    { id: "entry", title: both("记录编号", "Entry"), width: 40, cell: ({ id }) => textCell(id) },
  ],
};

export function assignmentsTable(context: Context, all: AssignedAll): Table<AssignmentColumn> {
  const toConfirm = both(`待确认 ${all.toConfirm.length} 条。`, `To confirm: ${all.toConfirm.length}.`);
  return makeTable(assignmentSpec, all.entries, context, [
    ...(all.toConfirm.length === 0 ? [] : [toConfirm]),
    ...rosterNotes({ rosterComplete: all.rosterComplete, incomplete: [all.collective] }, context),
  ]);
}
