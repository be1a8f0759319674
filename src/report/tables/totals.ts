import type { LightPolicy } from "../../ledger/light-types.js";
import type { RollUp } from "../../ledger/roll-up.js";
import type { Summary } from "../../ledger/sheets/index.js";
import { indexOf } from "../../plan/compile.js";
import { type Bilingual, both, type Cell, numberCell, textCell } from "../cells.js";
import { type Context, labelCell } from "../context.js";
import { onDay, rosterNotes } from "../notes.js";
import { type ColumnSpec, makeTable, type Table, type TableSpec } from "../table.js";
import { lightCell } from "./status-parts.js";

const nameOfKey = (key: string, { plan }: Context): Cell => {
  const { groups, units } = indexOf(plan);
  return textCell(
    groups.get(key)?.title ?? units.get(key)?.name ?? (key === plan.data.id ? plan.data.title : key),
  );
};

const states = [
  "not-started",
  "in-progress",
  "submitted",
  "returned",
  "ongoing",
  "suspended",
  "closed",
] as const;

/** The columns of counts: one a state, one for what is overdue, one a light when the scheme is known. */
function rollUpSpec(
  id: string,
  title: Bilingual,
  policy: LightPolicy | undefined,
  context: Context,
): TableSpec<RollUp, string> {
  const { zh, en } = context.labels;
  return {
    id,
    title,
    columns: [
      { id: "key", title: both("范围", "Of"), width: 40, cell: ({ key }, c) => nameOfKey(key, c) },
      { id: "total", title: both("合计", "Total"), width: 8, cell: ({ total }) => numberCell(total) },
      ...states.map(
        (state): ColumnSpec<RollUp, string> => ({
          id: `state:${state}`,
          title: both(zh.lineState[state], en.lineState[state]),
          width: 10,
          cell: (row) => numberCell(row.states[state] ?? 0),
        }),
      ),
      {
        id: "overdue",
        title: both(zh.timeliness.overdue, en.timeliness.overdue),
        width: 8,
        cell: ({ timeliness }) => numberCell(timeliness.overdue ?? 0),
      },
      ...(policy?.lights ?? []).map(
        (light): ColumnSpec<RollUp, string> => ({
          id: `light:${light.id}`,
          title: light.label,
          width: 8,
          cell: ({ lights }) => numberCell(lights[light.id] ?? 0),
        }),
      ),
      { id: "light", title: both("亮灯", "Light"), width: 8, cell: ({ light }) => lightCell(light, policy) },
      {
        id: "because",
        title: both("亮灯事项", "The line that shows it"),
        width: 30,
        cell: ({ because }) => textCell(because),
      },
      {
        id: "roster",
        title: both("名单", "Roster"),
        cell: ({ rosterComplete }, c) => {
          const roster = rosterComplete ? "complete" : "partial";
          return labelCell(roster, c, (labels) => labels.roster[roster]);
        },
      },
    ],
  };
}

/** The group rows, then the whole plan. */
export function summaryTable(context: Context, told: Summary): Table {
  const spec = rollUpSpec("summary", onDay("汇总", "Summary", told.date), told.lights, context);
  const left = both(`不计入合计 ${told.notCounted} 条。`, `In no total: ${told.notCounted}.`);
  return makeTable(spec, [...told.groups, told.total], context, [left, ...rosterNotes(told, context)]);
}

export const rollUpTable = (context: Context, rows: readonly RollUp[]): Table =>
  makeTable(
    rollUpSpec("roll-up", both("分类汇总", "Roll-up"), context.lights, context),
    rows,
    context,
    rosterNotes({ rosterComplete: rows.every(({ rosterComplete }) => rosterComplete) }, context),
  );
