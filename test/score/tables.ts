import type { ClauseData, Diagnostic, PlanData, TaskData } from "fengong";
import { type ImportResult, importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { type GoldRow, type GoldTable, yearOf } from "./corpus.js";
import { cellWords, headingWords, nobody, placesOf, plain, printedNumber } from "./table-words.js";

export const rowFields = ["text", "number", "cell", "reach", "role", "deadline", "heading"] as const;
export type RowField = (typeof rowFields)[number];

/** What became of one field of a row: nothing where the label does not ask for it. */
export interface FieldScore {
  readonly right: boolean;
  /** Whether the import has anything at all for the field. */
  readonly read: boolean;
  /** Whether a diagnostic of the kind that speaks of the field touches the row. */
  readonly said: boolean;
  readonly shown: string;
  readonly wanted: string;
}

export interface RowScore {
  readonly name: string;
  readonly ambiguous: boolean;
  readonly fields: ReadonlyMap<RowField, FieldScore>;
}

export interface TableScore {
  readonly id: string;
  readonly document: string;
  readonly format: string;
  readonly rows: readonly RowScore[];
  /** Tasks that no label has, and whether a diagnostic touches them. */
  readonly extra: readonly { readonly text: string; readonly said: boolean }[];
  /** How many tasks were read. */
  readonly tasks: number;
}

function importTable({ format, text, year, title, jurisdiction }: GoldTable): ImportResult {
  const named = yearOf(year);
  const options = {
    ...(named === undefined ? {} : { year: named }),
    ...(title == null ? {} : { title }),
    ...(jurisdiction == null ? {} : { jurisdiction }),
  };
  return /^html/iu.test(format) ? importHtml(text, options) : importPlan(text, options);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const touches = (a: Stretch, b: Stretch): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start;

/** Diagnostics that speak of the layout: which words are whose. Those of names, times and characters do not. */
const ofLayout: ReadonlySet<string> = new Set([
  "import.unread",
  "import.no-tasks",
  "import.task-without-clause",
  "import.clause-without-task",
  "import.reach-inferred",
  "import.line-joined",
  "import.number-repeated",
  "import.heading-inferred",
  "import.heading-without-task",
  "import.heading-run-on",
  "import.row-short",
  "import.columns-inferred",
  "import.bracket-unread",
  "import.task-doubtful",
  "import.damaged-text",
]);

/** Those that speak of the words of a cell. */
const ofCell = (code: string): boolean =>
  code === "import.column-unread" || (code.startsWith("clause.") && code !== "clause.no-role-words");
const ofRole = (code: string): boolean => code === "import.column-unread" || code.startsWith("clause.");
const ofTime = (code: string): boolean => code.startsWith("timing.") || code === "import.deadline-unread";

const speaksOf: Readonly<Record<RowField, (code: string) => boolean>> = {
  text: () => false,
  number: () => false,
  reach: () => false,
  heading: () => false,
  cell: ofCell,
  role: ofRole,
  deadline: ofTime,
};

/** An imported table, as one row's label is compared with it. */
interface Read {
  readonly data: PlanData;
  readonly clausesOf: (task: TaskData) => readonly ClauseData[];
  readonly headingsOf: (task: TaskData) => readonly string[];
}

function readOf(data: PlanData): Read {
  const groups = new Map(data.groups.map((group) => [group.id, group]));
  return {
    data,
    clausesOf: ({ key }) =>
      data.clauses.filter(({ governs }) => governs.includes(key)).sort((a, b) => a.span.start - b.span.start),
    headingsOf(task) {
      const titles: string[] = [];
      for (let group = groups.get(task.group); group !== undefined; ) {
        titles.push(headingWords(group.title));
        group = group.parent === null ? undefined : groups.get(group.parent);
      }
      return titles;
    },
  };
}

const ownerTitle = /牵头|责任|配合|落实|实施|承办|参与|协同|协办|主办|执行|分工|負責|責任|牽頭/u;
/** A column of units that answer; persons do not. */
const isOwner = (title: string): boolean => ownerTitle.test(title) && !/领导|領導|人$|人员/u.test(title);
/** 当前进度 says how far a task has come, not by when it is due. */
const isDeadline = (title: string): boolean =>
  /时限|期限|时间|进度|時限|時間/u.test(title) && !/^(?:当前|目前|最新)/u.test(title);

/** The labelled cells of units with the titles of their columns, where the label has them. */
function ownerCells(row: GoldRow): readonly (readonly [title: string | undefined, words: string])[] {
  const columns = Object.entries(row.columns ?? {}).filter(([title]) => isOwner(title) && !isDeadline(title));
  const cells: readonly (readonly [string | undefined, string])[] =
    columns.length > 0
      ? columns.map(([title, words]) => [title, words ?? ""])
      : (row.cell ?? "").split(" | ").map((words) => [undefined, words]);
  return cells.filter(([, words]) => !nobody(words));
}

const wantedCell = (row: GoldRow): string =>
  ownerCells(row)
    .map(([, words]) => cellWords(words))
    .join("");

function wantedDeadline(row: GoldRow): string | undefined {
  const [, words] = Object.entries(row.columns ?? {}).find(([title]) => isDeadline(title)) ?? [];
  const wanted = row.deadline ?? words ?? undefined;
  return wanted === undefined || nobody(wanted) ? undefined : plain(wanted);
}

const rolesOfTitle: readonly (readonly [string, RegExp])[] = [
  ["lead", /牵头|主办|牽頭|主辦/u],
  ["support", /配合|协办|协助|会办|参与|协同/u],
  ["responsible", /责任|落实|实施|承办|承担|負責|責任/u],
];
const ownVerb = /牵头|配合|负责|落实|协助|协办|主办|会办|参与|牽頭|負責|落實/u;
/** A rule stated in words: who is listed first leads. */
const firstLeads = /第一位|首位/u;

/** Whether every unit of a cell has a role that the title of its column gives. Cells with verbs of their own are not asked. */
function roleField(
  row: GoldRow,
  text: string,
  clauses: readonly ClauseData[],
): Omit<FieldScore, "said"> | undefined {
  const asked = ownerCells(row).flatMap(([title = "", words]) => {
    const named = rolesOfTitle.filter(([, pattern]) => pattern.test(title)).map(([role]) => role);
    const roles = firstLeads.test(text) ? ["lead", ...named] : named;
    return named.length === 0 || ownVerb.test(words) ? [] : [{ words: cellWords(words), roles }];
  });
  if (asked.length === 0) return undefined;
  const given = asked.map(({ words }) => {
    const own = clauses.filter((clause) => cellWords(clause.text) === words);
    return [...new Set(own.flatMap(({ assignments }) => assignments.map(({ role }) => role)))];
  });
  return {
    right: asked.every(({ roles }, at) => {
      const own = given[at] ?? [];
      return own.length > 0 && own.every((role) => roles.includes(role));
    }),
    read: given.some((roles) => roles.length > 0),
    shown: given.map((roles) => roles.join("+")).join(" | "),
    wanted: asked.map(({ words, roles }) => `${words}: ${roles.join(" or ")}`).join(" | "),
  };
}

/** The heading of a row names who answers for it. */
const fromHeading = "heading";

const isPart = (words: string, whole: string): boolean => words !== "" && whole.includes(words);

/** The row that a label names: by its number, or by its first words where numbers do not tell. */
const rowNamed = (rows: readonly GoldRow[], name: string): GoldRow | undefined =>
  rows.find(({ n }) => n === name) ??
  rows.find(({ text_starts: words }) => words != null && (words.startsWith(name) || name.startsWith(words)));

/** The rows that one clause governs, as the labels have them. */
function wantedReach(row: GoldRow, rows: readonly GoldRow[]): readonly string[] | undefined {
  const own = row.covers ?? undefined;
  if (own !== undefined) return own;
  const from = row.inheritFrom;
  if (from == null) return undefined;
  return (
    rows.find(({ n, covers }) => n === from && covers != null)?.covers ??
    rowNamed(rows, from)?.covers ??
    undefined
  );
}

type Compared = Omit<FieldScore, "said">;

interface Found {
  readonly task: TaskData | undefined;
  readonly starts: boolean;
}

function compare(read: Read, table: GoldTable, at: number, found: readonly Found[]): Map<RowField, Compared> {
  const row = table.gold[at];
  const fields = new Map<RowField, Compared>();
  if (row === undefined) return fields;
  const { task, starts = false } = found[at] ?? {};
  const put = (field: RowField, right: boolean, isRead: boolean, shown: string, wanted: string): void =>
    void fields.set(field, { right, read: isRead, shown, wanted });

  if (row.isHeading === true) {
    const titles = read.data.groups.map(({ title }) => headingWords(title));
    const right = !starts && titles.some((title) => title.startsWith(headingWords(row.text_starts)));
    put("heading", right, titles.length > 0, titles.join(" / "), row.text_starts);
    return fields;
  }
  put("text", starts, task !== undefined, plain(task?.text ?? "").slice(0, 20), plain(row.text_starts));
  const number = printedNumber(row.n);
  if (number !== undefined)
    put("number", task?.number === number, task !== undefined, `${task?.number}`, `${number}`);

  const clauses = task === undefined ? [] : read.clausesOf(task);
  if (row.cut !== true) {
    const source = row.inheritFrom == null ? row : rowNamed(table.gold, row.inheritFrom);
    const wanted = wantedCell(source ?? row);
    const shown = cellWords(clauses.map(({ text }) => cellWords(text)).join(""));
    const ofHeading = row.inheritFrom === fromHeading ? cellWords(row.heading ?? "") : undefined;
    const right = ofHeading === undefined ? shown === cellWords(wanted) : isPart(shown, ofHeading);
    put(
      "cell",
      right,
      shown !== "" || (wanted === "" && ofHeading === undefined),
      shown,
      ofHeading ?? wanted,
    );
    const role = roleField(row, table.text, clauses);
    if (role !== undefined) fields.set("role", role);
  }
  const reach = wantedReach(row, table.gold);
  if (reach !== undefined) {
    const foundRow = (name: string): Found | undefined => {
      const named = rowNamed(table.gold, name);
      return named === undefined ? undefined : found[table.gold.indexOf(named)];
    };
    const keys = reach.map((n) => foundRow(n)?.task?.key ?? "?");
    const governs = clauses[0]?.governs ?? [];
    put("reach", governs.join() === keys.join(), clauses.length > 0, governs.join(), keys.join());
  }
  const deadline = wantedDeadline(row);
  if (deadline !== undefined) {
    const timings = (task?.timings ?? []).map(({ words }) => plain(words));
    const right = timings.some(
      (words) => words !== "" && (deadline.includes(words) || words.includes(deadline)),
    );
    put("deadline", right, timings.length > 0, timings.join(" / "), deadline);
  }
  if (row.heading != null) {
    const titles = task === undefined ? [] : read.headingsOf(task);
    put(
      "heading",
      titles.includes(headingWords(row.heading)),
      titles.length > 0,
      titles.join(" < "),
      row.heading,
    );
  }
  return fields;
}

/** A list by unit is labelled from its number and unit on, where its duties begin with the same words. */
const beginsWithUnit = ({ text_starts: words, cell }: GoldRow): boolean =>
  cell !== null && plain(words) !== plain(cell) && headingWords(words) === cellWords(cell);

/** Where the task of a row begins: behind its number and unit, where the label begins with them. */
function taskStart(text: string, row: GoldRow, label: Stretch | undefined): number | undefined {
  if (label === undefined || !beginsWithUnit(row)) return label?.start;
  const [marks = ""] = /^[\s:：。，,]*/u.exec(text.slice(label.end)) ?? [];
  return label.end + marks.length;
}

export function scoreTable(table: GoldTable): TableScore {
  const { data, diagnostics } = importTable(table);
  const places = placesOf(table.text);
  const read = readOf(data);
  let from = 0;
  const starts = table.gold.map((row) => {
    const place = places.find(row.text_starts, from);
    from = place?.end ?? from;
    return taskStart(table.text, row, place);
  });
  const taken = new Set<TaskData>();
  const found = starts.map((start): Found => {
    if (start === undefined) return { task: undefined, starts: false };
    const own = data.tasks.find((task) => !taken.has(task) && places.visible(task.span.start) === start);
    if (own !== undefined) taken.add(own);
    const around = data.tasks.find(({ span }) => span.start <= start && start < span.end);
    return { task: own ?? around, starts: own !== undefined };
  });
  const said = (stretches: readonly Stretch[], speaks: (code: string) => boolean): boolean =>
    diagnostics.some(
      ({ code, span }: Diagnostic) =>
        (ofLayout.has(code) || speaks(code)) &&
        (span === undefined || stretches.some((stretch) => touches(stretch, span))),
    );
  const rows = table.gold.map((row, at): RowScore => {
    const start = starts[at] ?? 0;
    const end = starts.slice(at + 1).find((next) => next !== undefined) ?? table.text.length;
    const { task } = found[at] ?? {};
    const own = task === undefined ? [] : [task.span, ...read.clausesOf(task).map(({ span }) => span)];
    const stretches = [{ start: at === 0 ? 0 : start, end }, ...own];
    const fields = [...compare(read, table, at, found)].map(([field, compared]): [RowField, FieldScore] => [
      field,
      { ...compared, said: said(stretches, speaksOf[field]) },
    ]);
    return {
      name: `${row.n ?? "–"} ${row.text_starts}`,
      ambiguous: row.ambiguous != null,
      fields: new Map(fields),
    };
  });
  const extra = data.tasks
    .filter((task) => !taken.has(task))
    .map((task) => ({ text: plain(task.text).slice(0, 30), said: said([task.span], () => false) }));
  const { id, document, format } = table;
  return { id, document, format, rows, extra, tasks: data.tasks.length };
}
