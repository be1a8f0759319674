import { getClause } from "../../query/cite.js";
import type { DueDate } from "../../query/deadlines.js";
import type { Duty } from "../../query/duties.js";
import type { OwnershipExplanation, WhyNot } from "../../query/explain.js";
import type { SharedTask } from "../../query/overview.js";
import type { Ownership } from "../../query/ownership.js";
import { type Bilingual, both, type Cell, empty, linesCell, phraseCell, textCell } from "../cells.js";
import { type Context, labelCell, unitCell } from "../context.js";
import { subjectCell, subjectOf, subjectWords, taskWords } from "../subjects.js";
import { type ColumnSpec, makeTable, type Table, type TableSpec } from "../table.js";
import { certaintyCell, dueCell, openCell, reasonsCell, viaCell } from "./parts.js";

const lastWorkingDays = (due: readonly DueDate[]): Cell =>
  linesCell(due.map(({ lastWorkingDay }) => textCell(lastWorkingDay)));

const groundWords = (duty: Duty, { plan }: Context): Cell =>
  duty.kind === "task"
    ? linesCell(
        [...new Set(duty.grounds.map(({ clause }) => getClause(plan, clause).text))].map((text) =>
          textCell(text),
        ),
      )
    : textCell(duty.words);

const viaOf = (duty: Duty, context: Context): Cell => {
  if (duty.kind === "inspection") return empty;
  return viaCell(duty.kind === "task" ? duty.grounds[0].via : duty.via, context);
};

const reasonsOf = (duty: Duty, context: Context): Cell => {
  if (duty.kind === "inspection") return empty;
  return reasonsCell(duty.kind === "task" ? duty.grounds[0].reasons : duty.reasons, context);
};

export type DutyColumn =
  | "subject"
  | "unit"
  | "words"
  | "role"
  | "via"
  | "certainty"
  | "due"
  | "lastWorkingDay"
  | "open"
  | "ground"
  | "reasons";

const duties: TableSpec<Duty, DutyColumn> = {
  id: "duties",
  title: both("职责清单", "Duties"),
  columns: [
    {
      id: "subject",
      title: both("任务", "Task"),
      width: 10,
      cell: (duty, c) => subjectCell(subjectOf(duty), c),
    },
    { id: "unit", title: both("单位", "Unit"), width: 20, cell: ({ unit }, c) => unitCell(unit, c) },
    {
      id: "words",
      title: both("具体要求", "Requirement"),
      width: 50,
      cell: (duty, { plan }) => textCell(subjectWords(plan, subjectOf(duty))),
    },
    {
      id: "role",
      title: both("角色", "Role"),
      cell: (duty, c) => (duty.kind === "task" ? roleCell(duty, c) : empty),
    },
    { id: "via", title: both("依据路径", "Through"), width: 20, cell: viaOf },
    {
      id: "certainty",
      title: both("确定程度", "Certainty"),
      cell: ({ certainty }, c) => certaintyCell(certainty, c),
    },
    { id: "due", title: both("时限", "Due"), width: 20, cell: ({ due }) => linesCell(due.map(dueCell)) },
    {
      id: "lastWorkingDay",
      title: both("最后工作日", "Last working day"),
      width: 16,
      cell: ({ due }) => lastWorkingDays(due),
    },
    {
      id: "open",
      title: both("无日期的时间要求", "Time words without a date"),
      width: 24,
      cell: ({ open }, c) => linesCell(open.map((one) => openCell(one, c))),
    },
    { id: "ground", title: both("原文", "Words"), width: 40, cell: groundWords },
    { id: "reasons", title: both("存疑之处", "Doubts"), width: 30, cell: reasonsOf },
  ],
};

export const dutiesTable = (context: Context, items: readonly Duty[]): Table<DutyColumn> =>
  makeTable(duties, items, context);

function roleCell({ role }: { readonly role: Ownership["role"] }, context: Context): Cell {
  return labelCell(role, context, (labels) => labels.role[role]);
}

export type OwnershipColumn =
  | "task"
  | "words"
  | "unit"
  | "role"
  | "answersFor"
  | "byDuty"
  | "via"
  | "certainty"
  | "ground"
  | "reasons";

const yes = phraseCell(both("是", "yes"));

const ownership: TableSpec<Ownership, OwnershipColumn> = {
  id: "ownership",
  title: both("责任分工", "Ownership"),
  columns: [
    { id: "task", title: both("任务", "Task"), width: 8, cell: ({ task }) => textCell(task) },
    {
      id: "words",
      title: both("具体要求", "Requirement"),
      width: 50,
      cell: ({ task }, { plan }) => textCell(taskWords(plan, task)),
    },
    { id: "unit", title: both("单位", "Unit"), width: 20, cell: ({ unit }, c) => unitCell(unit, c) },
    { id: "role", title: both("角色", "Role"), cell: roleCell },
    {
      id: "answersFor",
      title: both("责任范围", "Answers for"),
      width: 18,
      cell: ({ answersFor }, c) => labelCell(answersFor, c, (labels) => labels.answersFor[answersFor]),
    },
    {
      id: "byDuty",
      title: both("按职责分工", "Each by its remit"),
      cell: ({ byDuty }) => (byDuty ? yes : empty),
    },
    {
      id: "via",
      title: both("依据路径", "Through"),
      width: 20,
      cell: ({ grounds }, c) => viaCell(grounds[0].via, c),
    },
    {
      id: "certainty",
      title: both("确定程度", "Certainty"),
      cell: ({ certainty }, c) => certaintyCell(certainty, c),
    },
    {
      id: "ground",
      title: both("原文", "Words"),
      width: 40,
      cell: ({ grounds }) => linesCell(grounds.map(({ words }) => textCell(words))),
    },
    {
      id: "reasons",
      title: both("存疑之处", "Doubts"),
      width: 30,
      cell: ({ grounds }, c) => reasonsCell(grounds[0].reasons, c),
    },
  ],
};

export const ownershipTable = (context: Context, items: readonly Ownership[]): Table<OwnershipColumn> =>
  makeTable(ownership, items, context);

const whyNotTexts: Readonly<Record<WhyNot["code"], Bilingual>> = {
  "names-another": both("写的是另一单位", "names another unit"),
  "not-a-member": both("无材料表明属于该集合", "no fact puts it in the collective"),
  "open-to-others": both("“等”所指是另一类单位", "the list is open to another class of units"),
  "left-out": both("不在“其他”之列", "the residual collective leaves it out"),
};

export type WhyNotColumn = "written" | "named" | "why" | "roster";

const whyNot: TableSpec<WhyNot, WhyNotColumn> = {
  id: "why-not",
  title: both("不承担的理由", "Why it does not own the task"),
  columns: [
    { id: "written", title: both("原文", "Words"), width: 24, cell: ({ written }) => textCell(written) },
    {
      id: "named",
      title: both("所指单位", "Names"),
      width: 24,
      cell: (one, c) => unitCell(one.code === "open-to-others" ? one.of : one.named, c),
    },
    {
      id: "why",
      title: both("理由", "Reason"),
      width: 30,
      cell: ({ code }) => ({ kind: "label", code, text: whyNotTexts[code] }),
    },
    {
      id: "roster",
      title: both("名单", "Roster"),
      cell: (one, c) =>
        one.code === "not-a-member" ? labelCell(one.roster, c, (labels) => labels.roster[one.roster]) : empty,
    },
  ],
};

/** The rows of an explanation or, for the verdict `none`, the reasons. */
export const explanationTable = (
  context: Context,
  { verdict, rows, whyNot: reasons }: OwnershipExplanation,
): Table<OwnershipColumn> | Table<WhyNotColumn> =>
  verdict === "none" ? makeTable(whyNot, reasons, context) : makeTable(ownership, rows, context);

const rolesOf = (rows: readonly Ownership[], context: Context): Cell =>
  linesCell(
    rows.map(({ role, certainty }) => {
      const sure = (lang: "zh" | "en"): string => {
        const { role: roles, certainty: certainties } = context.labels[lang];
        return certainty === "stated" ? roles[role] : `${roles[role]} (${certainties[certainty]})`;
      };
      return phraseCell(both(sure("zh"), sure("en")));
    }),
  );

export type SharedColumn = "task" | "words" | "a" | "b";

const columnOf = (id: "a" | "b", title: Bilingual): ColumnSpec<SharedTask, SharedColumn> => ({
  id,
  title,
  width: 24,
  cell: (one, c) => rolesOf(one[id], c),
});

/** The columns of both units bear their names. */
export function sharedTable(context: Context, items: readonly SharedTask[]): Table<SharedColumn> {
  const heading = (side: "a" | "b"): Bilingual => {
    const id = items[0]?.[side][0]?.unit;
    const cell = id === undefined ? empty : unitCell(id, context);
    return cell.kind === "text" ? both(cell.text, cell.text) : both("单位", "Unit");
  };
  const spec: TableSpec<SharedTask, SharedColumn> = {
    id: "shared-tasks",
    title: both("共同任务", "Shared tasks"),
    columns: [
      { id: "task", title: both("任务", "Task"), width: 8, cell: ({ task }) => textCell(task) },
      {
        id: "words",
        title: both("具体要求", "Requirement"),
        width: 50,
        cell: ({ task }, { plan }) => textCell(taskWords(plan, task)),
      },
      columnOf("a", heading("a")),
      columnOf("b", heading("b")),
    ],
  };
  return makeTable(spec, items, context);
}
