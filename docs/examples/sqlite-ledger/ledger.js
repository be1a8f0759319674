import { decideLine, foldLine, linesBehind, linesTouchedBy, parseEntry } from "fengong/ledger";
import { inTransaction } from "./database.js";

/** One row for each line that an entry touches, in the order in which they were written. */
export function createTable(database) {
  database.run(`create table if not exists ledger_row (
    line text not null,
    position integer not null,
    entry text not null,
    primary key (line, position)
  )`);
}

const entriesOn = (database, line) =>
  database
    .all("select entry from ledger_row where line = ? order by position", line)
    .map(({ entry }) => parseEntry(JSON.parse(entry)));

/** The entries of a line and of the lines behind it: its predecessors', and those from which work came. */
function entriesFor(database, plan, line) {
  const found = new Map();
  const lines = new Set([line]);
  // A set that grows while it is walked is walked to its end.
  for (const id of lines) {
    const entries = entriesOn(database, id);
    for (const entry of entries) found.set(entry.id, entry);
    for (const behind of linesBehind(plan, id, entries)) lines.add(behind);
  }
  return [...found.values()];
}

/** Writes an entry if the rules allow it and nobody has written to its line since `expectedVersion` rows were seen. */
export const appendEntry = (database, plan, entry, expectedVersion) =>
  inTransaction(database, () => {
    const lines = linesTouchedBy(plan, entry);
    const known = entriesFor(database, plan, lines[0]);
    const decided = decideLine(plan, known, entry, { expectedVersion });
    // An entry that is there already is accepted, and not written twice.
    if (!decided.ok || known.some(({ id }) => id === entry.id)) return decided;
    for (const line of lines) {
      const [{ rows }] = database.all("select count(*) as rows from ledger_row where line = ?", line);
      database.run("insert into ledger_row values (?, ?, ?)", line, rows + 1, JSON.stringify(entry));
    }
    return decided;
  });

/** The status of a line on a day. */
export const statusOn = (database, plan, line, date) =>
  foldLine(plan, line, entriesFor(database, plan, line), date);

/** How many rows each line has. */
export const rowCounts = (database) =>
  database
    .all("select line, count(*) as rows from ledger_row group by line order by line")
    .map(({ line, rows }) => [line, rows]);
