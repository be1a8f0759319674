import type { IsoDate } from "../../date/index.js";
import { requireChoice } from "../../diagnostics/index.js";
import { indexOf, type Plan } from "../../plan/compile.js";
import type { Role } from "../../plan/data.js";
import { ownersOf } from "../../query/ownership.js";
import type { LightPolicy } from "../light-types.js";
import { decidingOf, type RollUp, rollUpOf } from "../roll-up.js";
import type { LineStatus, StatusReport } from "../status-types.js";
import { type LightsOption, policyOf } from "./policy.js";
import { type RosterStanding, rosterOf, standing } from "./roster.js";

/** What a row of a ledger sheet is about. @category Sheets */
export type SheetBy = "task" | "unit" | "line";

/** How a ledger sheet is made. @category Sheets */
export interface SheetOptions extends LightsOption {
  /** `task` by default: one row a task, as offices keep it. */
  readonly by?: SheetBy;
}

/** One row: a task, a unit or a line, with the lines behind it. @category Sheets */
export interface SheetRow {
  /** The key of a task, the id of a unit or of a line. */
  readonly key: string;
  /** The tasks of its lines, by key, in the order of the plan. */
  readonly tasks: readonly string[];
  readonly obligations: readonly string[];
  /** The units of the row by role, collectives as the words name them; of a unit or a line, the unit alone. */
  readonly units: Readonly<Record<Role, readonly string[]>>;
  /** The unit, for a row that is about one. */
  readonly unit?: string;
  /** Every line of the row, those that no total counts included. */
  readonly lines: readonly LineStatus[];
  /** The lines that speak for it: of a task the leads', else all that answer for a part of their own. */
  readonly deciding: readonly LineStatus[];
  readonly total: RollUp;
  /** The lines on which the units of the row have filed what the notice asks of them (工作措施). */
  readonly measures: readonly LineStatus[];
}

/** The ledger (台账) on a day, as rows; `fengong/report` gives it the columns of an office. @category Sheets */
export interface LedgerSheet extends RosterStanding {
  readonly by: SheetBy;
  readonly plan: string;
  readonly date: IsoDate;
  readonly recordedBy?: IsoDate;
  readonly lights: LightPolicy;
  readonly rows: readonly SheetRow[];
}

const noUnits: SheetRow["units"] = { lead: [], responsible: [], support: [], oversee: [] };

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** As the words name them, and whoever has taken the task since. */
function unitsOfTask(plan: Plan, task: string, lines: readonly LineStatus[]): SheetRow["units"] {
  const named = ownersOf(plan, task).filter(({ certainty }) => certainty !== "possible");
  const taken = lines.filter(({ line, state }) => line.origin === "ledger" && state !== "withdrawn");
  const having = (role: Role): readonly string[] =>
    unique([
      ...named.filter((row) => row.role === role).map(({ unit }) => unit),
      // The words give no role to whoever took the task over.
      ...taken.filter(({ line }) => (line.roles[0] ?? "responsible") === role).map(({ line }) => line.unit),
    ]);
  return {
    lead: having("lead"),
    responsible: having("responsible"),
    support: having("support"),
    oversee: having("oversee"),
  };
}

/** The unit of a line, in the heaviest of its roles. */
function unitsOfLine({ line }: LineStatus): SheetRow["units"] {
  const [role = "responsible"] = line.roles;
  return { ...noUnits, [role]: [line.unit] };
}

/** The lines on which units have done what the notice asks first, by unit. */
function measuresIn(plan: Plan, report: StatusReport): ReadonlyMap<string, LineStatus> {
  const [filing] = plan.data.obligations;
  const filed = report.lines.filter(
    ({ line: { subject }, state }) =>
      state === "closed" && subject.kind === "obligation" && subject.obligation === filing?.id,
  );
  return new Map(filed.map((status) => [status.line.unit, status]));
}

const tasksIn = (lines: readonly LineStatus[]): readonly string[] =>
  unique(lines.flatMap(({ line: { subject } }) => (subject.kind === "task" ? [subject.task] : [])));

const obligationsIn = (lines: readonly LineStatus[]): readonly string[] =>
  unique(
    lines.flatMap(({ line: { subject } }) => (subject.kind === "obligation" ? [subject.obligation] : [])),
  );

/** What tells the rows of a sheet apart. */
interface RowShape {
  readonly keyOf: (status: LineStatus) => string | undefined;
  /** Keys that have a row though no line may stand under them. */
  readonly keys: (plan: Plan) => readonly string[];
  readonly unitsOf: (plan: Plan, key: string, lines: readonly LineStatus[]) => SheetRow["units"];
  readonly unitOf: (lines: readonly LineStatus[]) => string | undefined;
}

const first = (lines: readonly LineStatus[]): string | undefined => lines[0]?.line.unit;

const shapes: Readonly<Record<SheetBy, RowShape>> = {
  task: {
    keyOf: ({ line: { subject } }) => (subject.kind === "task" ? subject.task : undefined),
    keys: ({ data }) => data.tasks.map(({ key }) => key),
    unitsOf: unitsOfTask,
    unitOf: () => undefined,
  },
  unit: { keyOf: ({ line }) => line.unit, keys: () => [], unitsOf: () => noUnits, unitOf: first },
  line: {
    keyOf: ({ line }) => line.id,
    keys: () => [],
    unitsOf: (_plan, _key, [only]) => (only === undefined ? noUnits : unitsOfLine(only)),
    unitOf: first,
  },
};

function grouped(
  keys: readonly string[],
  lines: readonly LineStatus[],
  keyOf: RowShape["keyOf"],
): ReadonlyMap<string, readonly LineStatus[]> {
  const found = new Map<string, LineStatus[]>(keys.map((key) => [key, []]));
  for (const status of lines) {
    const key = keyOf(status);
    if (key === undefined) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [status]);
    else list.push(status);
  }
  return found;
}

/** Units in the order of the plan. */
function ordered(plan: Plan, by: SheetBy, keys: readonly string[]): readonly string[] {
  if (by !== "unit") return keys;
  const { unitOrder } = indexOf(plan);
  return [...keys].sort((a, b) => (unitOrder.get(a) ?? 0) - (unitOrder.get(b) ?? 0));
}

/**
 * The ledger (台账) on a day: a row a task (as offices keep it), a unit or a line, with the lines behind each row and what they
 * come to. `fengong/report` makes the table with an office's columns of it.
 *
 * By task, every task of the plan has a row, in its order; obligations of the notice have rows by unit and by line only.
 * Lines that have passed to a successor are left out.
 *
 * @throws `ledger.other-plan`, and `argument.invalid` when the report was made with a scheme of lights that is neither given nor a preset.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { createLedger, ledgerSheet, statusAt } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const sheet = ledgerSheet(plan, statusAt(plan, createLedger(plan), "2021-12-31"));
 * sheet.rows.length; // => 48
 * sheet.rows[25]?.units.lead; // => ["zs-justice"]
 * sheet.rosterComplete; // => false
 * ```
 *
 * @category Sheets
 */
export function ledgerSheet(plan: Plan, report: StatusReport, options: SheetOptions = {}): LedgerSheet {
  const lights = policyOf(plan, report, options);
  const { by = "task" } = options;
  requireChoice("by", by, Object.keys(shapes));
  const { keyOf, keys, unitsOf, unitOf } = shapes[by];
  const lines = standing(report).filter((status) => keyOf(status) !== undefined);
  const filed = measuresIn(plan, report);
  const groups = grouped(keys(plan), lines, keyOf);
  const rows = ordered(plan, by, [...groups.keys()]).map((key): SheetRow => {
    const own = groups.get(key) ?? [];
    const counted = own.filter((status) => status.counted);
    const deciding = by === "task" ? decidingOf(counted).lines : counted;
    const unit = unitOf(own);
    return {
      key,
      tasks: by === "task" ? [key] : tasksIn(own),
      obligations: obligationsIn(own),
      units: unitsOf(plan, key, own),
      ...(unit === undefined ? {} : { unit }),
      lines: own,
      deciding,
      total: rollUpOf(key, own, by === "task" ? "task" : "unit", lights),
      measures: unique(deciding.map(({ line }) => line.unit)).flatMap((id) => filed.get(id) ?? []),
    };
  });
  const { date, recordedBy } = report;
  return {
    by,
    plan: report.plan,
    date,
    ...(recordedBy === undefined ? {} : { recordedBy }),
    lights,
    rows,
    ...rosterOf(plan, lines),
  };
}
