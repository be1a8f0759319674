import type { UnitData } from "../../plan/data.js";
import type { CollectiveOf, Member, Members, Successor } from "../../query/members.js";
import { both, dateCell, empty, linesCell, textCell } from "../cells.js";
import { type Context, labelCell, unitCell, unitsCell } from "../context.js";
import { rosterNotes } from "../notes.js";
import { makeTable, type Table, type TableSpec } from "../table.js";
import { certaintyCell, reasonsCell, viaCell } from "./parts.js";

export type UnitColumn = "name" | "fullName" | "aliases" | "kind" | "from" | "to" | "memberOf" | "roster";

const units: TableSpec<UnitData, UnitColumn> = {
  id: "units",
  title: both("单位名录", "Units"),
  columns: [
    { id: "name", title: both("名称", "Name"), width: 24, cell: ({ name }) => textCell(name) },
    {
      id: "fullName",
      title: both("全称", "Full name"),
      width: 30,
      cell: ({ fullName }) => textCell(fullName),
    },
    {
      id: "aliases",
      title: both("别名", "Aliases"),
      width: 30,
      cell: ({ aliases = [] }) => linesCell(aliases.map((alias) => textCell(alias))),
    },
    {
      id: "kind",
      title: both("类别", "Kind"),
      cell: ({ kind }, c) => labelCell(kind, c, (labels) => labels.unitKind[kind]),
    },
    {
      id: "from",
      title: both("设立", "From"),
      cell: (one) => dateCell(one.kind === "collective" ? null : one.from),
    },
    {
      id: "to",
      title: both("撤销", "To"),
      cell: (one) => dateCell(one.kind === "collective" ? null : one.to),
    },
    {
      id: "memberOf",
      title: both("所属集合", "Member of"),
      width: 24,
      cell: (one, c) =>
        one.kind === "collective"
          ? empty
          : unitsCell(
              (one.memberOf ?? []).map(({ collective }) => collective),
              c,
            ),
    },
    {
      id: "roster",
      title: both("名单", "Roster"),
      cell: (one, c) =>
        one.kind === "collective" ? labelCell(one.roster, c, (labels) => labels.roster[one.roster]) : empty,
    },
  ],
};

export const unitsTable = (context: Context, items: readonly UnitData[]): Table<UnitColumn> =>
  makeTable(units, items, context);

export type MemberColumn = "unit" | "certainty" | "via" | "reasons";

const memberSpec: TableSpec<Member, MemberColumn> = {
  id: "members",
  title: both("集合成员", "Members"),
  columns: [
    { id: "unit", title: both("单位", "Unit"), width: 24, cell: ({ unit }, c) => unitCell(unit, c) },
    {
      id: "certainty",
      title: both("确定程度", "Certainty"),
      cell: ({ certainty }, c) => certaintyCell(certainty, c),
    },
    { id: "via", title: both("依据路径", "Through"), width: 24, cell: ({ via }, c) => viaCell(via, c) },
    {
      id: "reasons",
      title: both("存疑之处", "Doubts"),
      width: 40,
      cell: ({ reasons }, c) => reasonsCell(reasons, c),
    },
  ],
};

/** Sure members first, then the possible ones; a roster that is not complete says so. */
export function membersTable(context: Context, answer: Members): Table<MemberColumn> {
  const { collective, roster, members, possible } = answer;
  const incomplete = { rosterComplete: roster === "complete", incomplete: [collective] };
  return makeTable(memberSpec, [...members, ...possible], context, rosterNotes(incomplete, context));
}

export type CollectiveColumn = "collective" | "certainty" | "via" | "reasons";

const collectiveSpec: TableSpec<CollectiveOf, CollectiveColumn> = {
  id: "collectives",
  title: both("所属集合", "Collectives"),
  columns: [
    {
      id: "collective",
      title: both("集合", "Collective"),
      width: 24,
      cell: ({ collective }, c) => unitCell(collective, c),
    },
    {
      id: "certainty",
      title: both("确定程度", "Certainty"),
      cell: ({ certainty }, c) => certaintyCell(certainty, c),
    },
    { id: "via", title: both("依据路径", "Through"), width: 24, cell: ({ via }, c) => viaCell(via, c) },
    {
      id: "reasons",
      title: both("存疑之处", "Doubts"),
      width: 40,
      cell: ({ reasons }, c) => reasonsCell(reasons, c),
    },
  ],
};

export const collectivesTable = (context: Context, items: readonly CollectiveOf[]): Table<CollectiveColumn> =>
  makeTable(collectiveSpec, items, context);

export type SuccessorColumn = "unit" | "kind" | "since" | "note" | "source";

const successorSpec: TableSpec<Successor, SuccessorColumn> = {
  id: "successors",
  title: both("承接单位", "Successors"),
  columns: [
    { id: "unit", title: both("单位", "Unit"), width: 24, cell: ({ unit }, c) => unitCell(unit, c) },
    {
      id: "kind",
      title: both("方式", "Kind"),
      cell: ({ kind }, c) => labelCell(kind, c, (labels) => labels.succession[kind]),
    },
    { id: "since", title: both("自", "Since"), cell: ({ since }) => dateCell(since) },
    { id: "note", title: both("说明", "Note"), width: 40, cell: ({ note }) => textCell(note) },
    { id: "source", title: both("出处", "Source"), width: 40, cell: ({ source }) => textCell(source) },
  ],
};

export const successorsTable = (context: Context, items: readonly Successor[]): Table<SuccessorColumn> =>
  makeTable(successorSpec, items, context);
