import { requireOneOf } from "../diagnostics/index.js";
import type { RollUp } from "../ledger/roll-up.js";
import type {
  AssignedAll,
  InspectionSheet,
  LedgerSheet,
  LookBackSheet,
  Summary,
  UnitSheet,
  UnmetObligations,
} from "../ledger/sheets/index.js";
import type { StatusReport } from "../ledger/status-types.js";
import type { Plan } from "../plan/compile.js";
import type { GroupData, RepairData, TaskData, ThresholdData, UnitData } from "../plan/data.js";
import type { AmbiguityData } from "../plan/evidence-data.js";
import type { Deadline } from "../query/deadlines.js";
import type { DueItem, Overdue } from "../query/due.js";
import type { Duty } from "../query/duties.js";
import type { OwnershipExplanation } from "../query/explain.js";
import type { InspectionOn } from "../query/inspections.js";
import type { CitedInstrument } from "../query/instruments.js";
import type { CollectiveOf, Members, Successor } from "../query/members.js";
import type { ResponsibilityMatrix, SharedTask, Workload } from "../query/overview.js";
import type { Ownership } from "../query/ownership.js";
import { type Context, contextOf, type TableOptions } from "./context.js";
import { requireResult } from "./results.js";
import type { Table } from "./table.js";
import * as checks from "./tables/checks.js";
import * as evidence from "./tables/evidence.js";
import { type InspectionColumn, inspectionsTable } from "./tables/inspections.js";
import { ledgerSheetTable } from "./tables/ledger-sheet.js";
import * as overview from "./tables/overview.js";
import * as ownership from "./tables/ownership.js";
import * as status from "./tables/status.js";
import * as tasks from "./tables/tasks.js";
import * as time from "./tables/time.js";
import * as totals from "./tables/totals.js";
import * as units from "./tables/units.js";

/** Every kind of result that has a table: what is given, and the columns of its table. @category Reports */
export interface TableKinds {
  /** Of `dutiesOf`. */
  readonly duties: { readonly of: readonly Duty[]; readonly columns: ownership.DutyColumn };
  /** Of `tasksOwnedBy` and `ownersOf`. */
  readonly ownership: { readonly of: readonly Ownership[]; readonly columns: ownership.OwnershipColumn };
  /** Of `explainOwnership`: its rows or, for the verdict `none`, the reasons. */
  readonly explanation: {
    readonly of: OwnershipExplanation;
    readonly columns: ownership.OwnershipColumn | ownership.WhyNotColumn;
  };
  readonly sharedTasks: { readonly of: readonly SharedTask[]; readonly columns: ownership.SharedColumn };
  readonly units: { readonly of: readonly UnitData[]; readonly columns: units.UnitColumn };
  readonly members: { readonly of: Members; readonly columns: units.MemberColumn };
  readonly collectives: { readonly of: readonly CollectiveOf[]; readonly columns: units.CollectiveColumn };
  readonly successors: { readonly of: readonly Successor[]; readonly columns: units.SuccessorColumn };
  readonly deadlines: { readonly of: readonly Deadline[]; readonly columns: time.DeadlineColumn };
  /** Of `dueBetween`. */
  readonly due: { readonly of: readonly DueItem[]; readonly columns: time.DueColumn };
  readonly overdue: { readonly of: Overdue; readonly columns: time.OverdueColumn };
  readonly inspections: { readonly of: readonly InspectionOn[]; readonly columns: InspectionColumn };
  readonly ambiguities: { readonly of: readonly AmbiguityData[]; readonly columns: evidence.AmbiguityColumn };
  readonly repairs: { readonly of: readonly RepairData[]; readonly columns: evidence.RepairColumn };
  readonly thresholds: {
    readonly of: readonly (ThresholdData & { readonly task: string })[];
    readonly columns: evidence.ThresholdColumn;
  };
  /** Of `citedInstruments`. */
  readonly instruments: {
    readonly of: readonly CitedInstrument[];
    readonly columns: evidence.InstrumentColumn;
  };
  readonly workload: { readonly of: Workload; readonly columns: overview.WorkloadColumn };
  /** Of `responsibilityMatrix`: `unit`, then a column a task, by key. */
  readonly matrix: { readonly of: ResponsibilityMatrix; readonly columns: string };
  /** Of `tasks` and `findTasks`. */
  readonly tasks: { readonly of: readonly TaskData[]; readonly columns: tasks.TaskColumn };
  /** Of `statusAt`; give `lights` for the names and colours of its lights. */
  readonly status: { readonly of: StatusReport; readonly columns: status.StatusColumn };
  readonly rollUp: { readonly of: readonly RollUp[]; readonly columns: string };
  /** Of `ledgerSheet`: `columns` are those of an office by default. */
  readonly ledgerSheet: { readonly of: LedgerSheet; readonly columns: string };
  readonly unitSheet: { readonly of: UnitSheet; readonly columns: status.StatusColumn };
  readonly inspectionSheet: { readonly of: InspectionSheet; readonly columns: checks.InspectionSheetColumn };
  readonly unmetObligations: { readonly of: UnmetObligations; readonly columns: status.StatusColumn };
  /** Of `lookBack`, with last year's plan. */
  readonly lookBack: { readonly of: LookBackSheet; readonly columns: checks.LookBackColumn };
  /** Of `summary`: counts by group and in all. */
  readonly summary: { readonly of: Summary; readonly columns: string };
  /** Of `summary`: the lines that are not finished. */
  readonly unfinished: { readonly of: Summary; readonly columns: status.StatusColumn };
  /** Of `assignAll`. */
  readonly assignments: { readonly of: AssignedAll; readonly columns: checks.AssignmentColumn };
  readonly groups: { readonly of: readonly GroupData[]; readonly columns: tasks.GroupColumn };
}

/** The name of a kind of result. @category Reports */
export type TableKind = keyof TableKinds;

type Makers = {
  readonly [K in TableKind]: (
    context: Context,
    result: TableKinds[K]["of"],
  ) => Table<TableKinds[K]["columns"]>;
};

const makers: Makers = {
  duties: ownership.dutiesTable,
  ownership: ownership.ownershipTable,
  explanation: ownership.explanationTable,
  sharedTasks: ownership.sharedTable,
  units: units.unitsTable,
  members: units.membersTable,
  collectives: units.collectivesTable,
  successors: units.successorsTable,
  deadlines: time.deadlinesTable,
  due: time.dueTable,
  overdue: time.overdueTable,
  inspections: inspectionsTable,
  ambiguities: evidence.ambiguitiesTable,
  repairs: evidence.repairsTable,
  thresholds: evidence.thresholdsTable,
  instruments: evidence.instrumentsTable,
  workload: overview.workloadTable,
  matrix: overview.matrixTable,
  tasks: tasks.tasksTable,
  groups: tasks.groupsTable,
  status: status.statusTable,
  rollUp: totals.rollUpTable,
  ledgerSheet: ledgerSheetTable,
  unitSheet: status.unitSheetTable,
  inspectionSheet: checks.inspectionSheetTable,
  unmetObligations: status.unmetTable,
  lookBack: checks.lookBackTable,
  summary: totals.summaryTable,
  unfinished: status.unfinishedTable,
  assignments: checks.assignmentsTable,
};

/**
 * A result of a query or of the ledger as a table: columns with titles in both languages, typed cells, and notes on what a
 * reader must know beside them (a partial roster, personal fields left out).
 *
 * `kind` names the result, because an empty list does not show what it is a list of. The words of the plan stay as they
 * are; only titles, labels and phrases have two languages. Render it with {@link toMarkdown}, {@link toHtml}, or `toCsv` and
 * `toXlsx` of their own entries.
 *
 * @throws `argument.invalid` for a kind that there is not, and for a result of another kind.
 *
 * @example
 * ```ts
 * import { compilePlan, dutiesOf } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { toTable } from "fengong/report";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const table = toTable(plan, "duties", dutiesOf(plan, "市司法局", { roles: ["lead"] }));
 * table.columns.slice(0, 4).map(({ title }) => title.zh); // => ["任务", "单位", "具体要求", "角色"]
 * table.rows.length; // => 2
 * table.rows[0]?.[3]; // => { kind: "label", code: "lead", text: { zh: "牵头", en: "leads" } }
 * ```
 *
 * @category Reports
 */
export function toTable<K extends TableKind>(
  plan: Plan,
  kind: K,
  result: TableKinds[K]["of"],
  options: TableOptions = {},
): Table<TableKinds[K]["columns"]> {
  requireOneOf("kind", kind, Object.keys(makers));
  const context = contextOf(plan, options);
  requireResult(kind, result);
  return makers[kind](context, result);
}
