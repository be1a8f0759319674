import type { AmbiguityData, RepairData, ThresholdData } from "../../plan/data.js";
import type { CitedInstrument } from "../../query/instruments.js";
import {
  both,
  dateCell,
  empty,
  linesCell,
  namesCell,
  numberCell,
  statementCell,
  textCell,
} from "../cells.js";
import { type Context, labelCell } from "../context.js";
import { makeTable, type Table, type TableSpec } from "../table.js";

export type AmbiguityColumn = "tasks" | "kind" | "words" | "taken" | "alternatives";

const ambiguitySpec: TableSpec<AmbiguityData, AmbiguityColumn> = {
  id: "ambiguities",
  title: both("可有多种读法之处", "Words that can be read in several ways"),
  columns: [
    {
      id: "tasks",
      title: both("任务", "Tasks"),
      width: 10,
      cell: ({ tasks }) => namesCell(tasks.map((key) => textCell(key))),
    },
    {
      id: "kind",
      title: both("事项", "About"),
      cell: ({ kind }, c) => labelCell(kind, c, (labels) => labels.ambiguity[kind]),
    },
    { id: "words", title: both("原文", "Words"), width: 40, cell: ({ words }) => textCell(words) },
    {
      id: "taken",
      title: both("所取读法", "Reading taken"),
      width: 40,
      cell: ({ taken }) => textCell(taken),
    },
    {
      id: "alternatives",
      title: both("其他读法及影响", "Other readings and their effect"),
      width: 50,
      cell: ({ alternatives }) =>
        linesCell(alternatives.map(({ reading, effect }) => textCell(`${reading} → ${effect}`))),
    },
  ],
};

export const ambiguitiesTable = (context: Context, items: readonly AmbiguityData[]): Table<AmbiguityColumn> =>
  makeTable(ambiguitySpec, items, context);

export type RepairColumn = "tasks" | "kind" | "before" | "after" | "confidence" | "proof";

const repairSpec: TableSpec<RepairData, RepairColumn> = {
  id: "repairs",
  title: both("文字修复", "Repairs of damaged text"),
  columns: [
    {
      id: "tasks",
      title: both("任务", "Tasks"),
      width: 10,
      cell: ({ tasks }) => namesCell(tasks.map((key) => textCell(key))),
    },
    {
      id: "kind",
      title: both("损坏", "Damage"),
      cell: ({ kind }, c) => labelCell(kind, c, (labels) => labels.repair[kind]),
    },
    { id: "before", title: both("所见", "As received"), width: 30, cell: ({ before }) => textCell(before) },
    { id: "after", title: both("修复为", "As repaired"), width: 30, cell: ({ after }) => textCell(after) },
    {
      id: "confidence",
      title: both("把握", "Confidence"),
      cell: ({ confidence }, c) => labelCell(confidence, c, (labels) => labels.confidence[confidence]),
    },
    { id: "proof", title: both("证据", "Proof"), width: 50, cell: ({ proof }) => textCell(proof) },
  ],
};

export const repairsTable = (context: Context, items: readonly RepairData[]): Table<RepairColumn> =>
  makeTable(repairSpec, items, context);

export type ThresholdColumn = "task" | "words" | "metric" | "operator" | "value" | "unit";

const thresholdSpec: TableSpec<ThresholdData & { readonly task: string }, ThresholdColumn> = {
  id: "thresholds",
  title: both("量化指标", "Thresholds"),
  columns: [
    { id: "task", title: both("任务", "Task"), width: 8, cell: ({ task, part }) => textCell(part ?? task) },
    { id: "words", title: both("原文", "Words"), width: 40, cell: ({ words }) => textCell(words) },
    { id: "metric", title: both("指标", "Measure"), width: 30, cell: ({ metric }) => textCell(metric) },
    {
      id: "operator",
      title: both("要求", "Requires"),
      cell: ({ operator }, c) => labelCell(operator, c, (labels) => labels.threshold[operator]),
    },
    { id: "value", title: both("数值", "Value"), width: 8, cell: ({ value }) => numberCell(value) },
    { id: "unit", title: both("单位", "Unit of measure"), width: 12, cell: ({ unit }) => textCell(unit) },
  ],
};

export const thresholdsTable = (
  context: Context,
  items: readonly (ThresholdData & { readonly task: string })[],
): Table<ThresholdColumn> => makeTable(thresholdSpec, items, context);

export type InstrumentColumn = "task" | "title" | "number" | "date" | "words" | "changes";

const instrumentSpec: TableSpec<CitedInstrument, InstrumentColumn> = {
  id: "instruments",
  title: both("引用文件", "Instruments cited"),
  columns: [
    { id: "task", title: both("任务", "Task"), width: 8, cell: ({ task }) => textCell(task ?? undefined) },
    {
      id: "title",
      title: both("文件", "Title"),
      width: 40,
      cell: ({ citation }) => textCell(citation.title ?? undefined),
    },
    {
      id: "number",
      title: both("文号", "Number"),
      width: 24,
      cell: ({ citation }) => textCell(citation.number ?? undefined),
    },
    { id: "date", title: both("日期", "Date"), cell: ({ citation }) => dateCell(citation.date) },
    {
      id: "words",
      title: both("原文", "Words"),
      width: 40,
      cell: ({ citation }) => textCell(citation.words),
    },
    {
      id: "changes",
      title: both("后续变化", "What became of it"),
      width: 40,
      cell: ({ changes }, c) =>
        changes.length === 0
          ? empty
          : linesCell(
              changes.map(({ date, effect, by }) =>
                statementCell(
                  dateCell(date),
                  labelCell(effect, c, (labels) => labels.instrumentEffect[effect]),
                  textCell(by),
                ),
              ),
            ),
    },
  ],
};

export const instrumentsTable = (
  context: Context,
  items: readonly CitedInstrument[],
): Table<InstrumentColumn> => makeTable(instrumentSpec, items, context);
