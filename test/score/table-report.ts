import { percent, row, share } from "./lines.js";
import { type RowField, type RowScore, rowFields, type TableScore } from "./tables.js";
import { f1, groupBy, mean, precision, recall, type Tally } from "./tally.js";

const wrong = (score: RowScore): readonly (readonly [RowField, { readonly said: boolean }])[] =>
  [...score.fields].filter(([, { right }]) => !right);

/** Every labelled field of the row is right. */
const isExact = (score: RowScore): boolean => wrong(score).length === 0;

/** An ambiguous row passes with any diagnostic. */
const passes = (score: RowScore): boolean =>
  isExact(score) || (score.ambiguous && wrong(score).some(([, { said }]) => said));

/** Something of the row is wrong, and of that nothing is said. */
const isSilent = (score: RowScore): boolean => wrong(score).some(([, { said }]) => !said);

/** Silent rows, and tasks that nobody labelled and nothing is said of. */
const silentIn = (tables: readonly TableScore[]): number =>
  tables.reduce(
    (total, { rows, extra }) =>
      total + rows.filter(isSilent).length + extra.filter(({ said }) => !said).length,
    0,
  );

const rowsOf = (tables: readonly TableScore[]): readonly RowScore[] => tables.flatMap(({ rows }) => rows);
const count = (tables: readonly TableScore[], of: (table: TableScore) => number): number =>
  tables.reduce((total, table) => total + of(table), 0);

/** Labels, tasks read, and those that begin where the label says. */
function taskTally(tables: readonly TableScore[]): Tally {
  const asked = rowsOf(tables).flatMap(({ fields }) => fields.get("text") ?? []);
  return {
    right: asked.filter(({ right }) => right).length,
    read: count(tables, ({ tasks }) => tasks),
    gold: asked.length,
  };
}

function fieldTally(tables: readonly TableScore[], field: RowField): Tally {
  const asked = rowsOf(tables).flatMap(({ fields }) => fields.get(field) ?? []);
  return {
    right: asked.filter(({ right }) => right).length,
    read: asked.filter(({ read }) => read).length,
    gold: asked.length,
  };
}

const measured = (name: string, tally: Tally): string =>
  row(`${name} (${tally.gold})`, [precision(tally), recall(tally), f1(tally)].map(percent));

function groups(title: string, groupedTables: ReadonlyMap<string, readonly TableScore[]>): readonly string[] {
  const macro = [...groupedTables.values()].map((tables) => share(rowsOf(tables), passes));
  return [
    "",
    row(title, ["    tasks", "    exact", "silent"]),
    ...[...groupedTables].map(([name, tables]) =>
      row(`${name} (${rowsOf(tables).length})`, [
        percent(f1(taskTally(tables))),
        percent(share(rowsOf(tables), passes)),
        String(silentIn(tables)).padStart(6),
      ]),
    ),
    row("macro", ["         ", percent(mean(macro))]),
  ];
}

/** The figures of the tables, as lines of text. */
export function tableReport(tables: readonly TableScore[]): readonly string[] {
  const rows = rowsOf(tables);
  const exact = rows.filter(isExact).length;
  const all = rows.length + count(tables, ({ extra }) => extra.length);
  return [
    row(`tables (${tables.length}), rows (${rows.length})`, ["precision", "   recall", "       F1"]),
    measured("tasks, by their first words", taskTally(tables)),
    ...rowFields
      .filter((field) => field !== "text")
      .map((field) => measured(field, fieldTally(tables, field))),
    row("exact rows", [percent(share(rows, isExact)), `${exact} of ${rows.length}`]),
    row("exact, or ambiguous and diagnosed", [percent(share(rows, passes))]),
    row("tasks that nobody labelled", [String(count(tables, ({ extra }) => extra.length)).padStart(9)]),
    row("silent errors", [percent(all === 0 ? 0 : silentIn(tables) / all), `${silentIn(tables)} of ${all}`]),
    ...groups(
      "by format",
      groupBy(tables, ({ format }) => format),
    ),
    ...groups(
      "by document",
      groupBy(tables, ({ document }) => document),
    ),
  ];
}

/** What was read and what is labelled, of every row that is not exact. */
export function tableDifferences(tables: readonly TableScore[]): readonly string[] {
  return tables.flatMap(({ id, format, rows, extra }) => [
    ...rows
      .filter((score) => !isExact(score))
      .flatMap((score) => [
        `${id} ${score.name} (${format})`,
        ...[...score.fields].flatMap(([field, { right, said, shown, wanted }]) =>
          right ? [] : [`  - ${field}${said ? "" : ", silent"}: ${wanted}`, `  + ${field}: ${shown}`],
        ),
      ]),
    ...extra.map(({ text, said }) => `${id} no label has the task ${text}${said ? "" : ", silent"}`),
  ]);
}
