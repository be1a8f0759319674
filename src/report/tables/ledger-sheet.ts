import { requireOneOf } from "../../diagnostics/index.js";
import type { LedgerSheet, SheetRow } from "../../ledger/sheets/index.js";
import type { LineStatus } from "../../ledger/status-types.js";
import {
  both,
  type Cell,
  empty,
  linesCell,
  numberCell,
  phraseCell,
  statementCell,
  textCell,
} from "../cells.js";
import type { LedgerColumn, LedgerField } from "../columns.js";
import { type Context, labelCell, unitCell, unitsCell } from "../context.js";
import { personalNotes, rosterNotes } from "../notes.js";
import { groupTitle, taskWords } from "../subjects.js";
import { makeTable, type Table, type TableSpec } from "../table.js";
import {
  becauseCell,
  dueInForceCell,
  evidenceCell,
  lightCell,
  lineSubjectCell,
  pendingCell,
  perUnit,
  stateCell,
  timelinessCell,
} from "./status-parts.js";

interface NumberedRow extends SheetRow {
  readonly place: number;
  readonly sheet: LedgerSheet;
}

type Maker = (row: NumberedRow, context: Context) => Cell;

/** The number that the plan prints; of a unit or a line, its place in the sheet. */
const numberOf: Maker = ({ sheet, key, place }) => (sheet.by === "task" ? textCell(key) : numberCell(place));

const groupsOf: Maker = ({ tasks, unit, sheet }, context) => {
  if (sheet.by === "unit" && unit !== undefined) return unitCell(unit, context);
  return linesCell(
    [...new Set(tasks.map((key) => groupTitle(context.plan, key)))].map((title) => textCell(title)),
  );
};

const textsOf: Maker = ({ tasks, lines, sheet }, context) => {
  if (sheet.by === "task") return linesCell(tasks.map((key) => textCell(taskWords(context.plan, key))));
  if (sheet.by === "unit") return linesCell(lines.map(({ line }) => lineSubjectCell(line.subject, context)));
  return linesCell(
    lines.map(({ line: { subject } }) =>
      statementCell(
        lineSubjectCell(subject, context),
        textCell(subject.kind === "task" ? taskWords(context.plan, subject.task, subject.part) : undefined),
      ),
    ),
  );
};

/** Those who supervise stand in the notes: the form has no column for them. */
const unitsIn =
  (role: keyof SheetRow["units"]): Maker =>
  ({ units }, context) =>
    unitsCell(units[role], context);

const perDeciding =
  (say: (status: LineStatus, context: Context) => Cell): Maker =>
  ({ deciding }, context) =>
    perUnit(deciding, (status) => say(status, context), context);

/** Dates that several lines share stand once. */
const datesOf: Maker = ({ deciding }) => {
  const seen = new Map(
    deciding.map((status) => [JSON.stringify(dueInForceCell(status)), dueInForceCell(status)]),
  );
  return linesCell([...seen.values()]);
};

/** One state when the lines agree, else how many of each. */
const stateOf: Maker = ({ deciding, total, sheet }, context) => {
  const light = lightCell(total.light, sheet.lights);
  if (deciding.length === 0) return empty;
  if (total.state !== "mixed") {
    const [first] = deciding;
    const late =
      first !== undefined && deciding.length === 1 ? timelinessCell(first.timeliness, context) : empty;
    return statementCell(stateCell(total.state, context), late, light);
  }
  const counts = new Map<LineStatus["state"], number>();
  for (const { state } of deciding) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) => {
    const { zh, en } = context.labels;
    return phraseCell(both(`${zh.lineState[state]}${count}`, `${en.lineState[state]}: ${count}`));
  });
  return statementCell(...parts, light);
};

const supervisors: Maker = ({ units }, context) => {
  if (units.oversee.length === 0) return empty;
  return statementCell(
    labelCell("oversee", context, (labels) => labels.role.oversee),
    unitsCell(units.oversee, context),
  );
};

/** Beside the rest: who supervises, what waits for an answer, what a suspension rests on, whom the row may miss. */
const remarksOf: Maker = (row, context) => {
  const { deciding, lines } = row;
  const toConfirm = lines.filter(
    ({ line, counted }) => !counted && line.certainty === "possible" && line.unlisted !== true,
  ).length;
  const unlisted = lines.some(({ line }) => line.unlisted === true);
  return linesCell([
    supervisors(row, context),
    perUnit(deciding, ({ pending }) => pendingCell(pending, context), context),
    perUnit(
      deciding,
      ({ state, stateBecause }) => (state === "suspended" ? becauseCell(stateBecause, context) : empty),
      context,
    ),
    toConfirm === 0 ? empty : phraseCell(both(`待确认${toConfirm}条`, `to confirm: ${toConfirm}`)),
    unlisted ? phraseCell(both("另有未列明的单位", "and units that nobody has listed")) : empty,
  ]);
};

const personal =
  (say: (status: LineStatus) => Cell): Maker =>
  ({ deciding }, context) =>
    context.personal ? perUnit(deciding, say, context) : empty;

const contact: Maker = ({ deciding }, context) => {
  if (!context.personal) return empty;
  return perUnit(
    deciding,
    ({ line, assignedTo }) =>
      statementCell(
        textCell(assignedTo?.person ?? context.people[line.unit]?.contact),
        textCell(context.people[line.unit]?.phone),
      ),
    context,
  );
};

const makers: Readonly<Record<LedgerField, Maker>> = {
  number: numberOf,
  group: groupsOf,
  requirement: textsOf,
  lead: unitsIn("lead"),
  responsible: unitsIn("responsible"),
  support: unitsIn("support"),
  oversee: unitsIn("oversee"),
  leader: ({ deciding }, context) =>
    context.personal
      ? perUnit(deciding, ({ line }) => textCell(context.people[line.unit]?.leader), context)
      : empty,
  contact,
  approvedBy: personal(({ lastReport }) => textCell(lastReport?.approvedBy)),
  due: datesOf,
  measures: ({ measures }, context) => perUnit(measures, ({ evidence }) => evidenceCell(evidence), context),
  progress: perDeciding(({ lastReport }) =>
    statementCell(textCell(lastReport?.date), textCell(lastReport?.text)),
  ),
  state: stateOf,
  problems: perDeciding(({ lastReport }) => textCell(lastReport?.problems)),
  nextSteps: perDeciding(({ lastReport }) => textCell(lastReport?.nextSteps)),
  evidence: perDeciding(({ evidence }) => evidenceCell(evidence)),
  remarks: remarksOf,
  light: ({ total, sheet, deciding }) =>
    deciding.length === 0 ? empty : lightCell(total.light, sheet.lights),
  percent: perDeciding(({ percent }) => numberCell(percent)),
  blank: () => empty,
};

const titles: Readonly<Record<LedgerSheet["by"], readonly [string, string]>> = {
  task: ["工作台账", "Ledger by task"],
  unit: ["分单位工作台账", "Ledger by unit"],
  line: ["工作台账明细", "Ledger by line"],
};

export function ledgerSheetTable(context: Context, sheet: LedgerSheet): Table {
  const [zh, en] = titles[sheet.by];
  const spec: TableSpec<NumberedRow, string> = {
    id: "ledger-sheet",
    title: both(`${zh}（${sheet.date}）`, `${en} (${sheet.date})`),
    columns: context.columns.map(({ id, title, field, width }: LedgerColumn) => {
      requireOneOf("columns", field, Object.keys(makers));
      return { id, title, ...(width === undefined ? {} : { width }), cell: makers[field] };
    }),
  };
  const rows = sheet.rows.map((row, at) => ({ ...row, place: at + 1, sheet }));
  return makeTable(spec, rows, context, [...rosterNotes(sheet, context), ...personalNotes(context)]);
}
