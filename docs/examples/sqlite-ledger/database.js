/** Two calls on a SQLite file: `all(sql, ...values)` gives rows, `run(sql, ...values)` changes them. */
export async function openDatabase(path) {
  const builtIn = await import("node:sqlite").catch(() => undefined);
  return builtIn === undefined ? openWasm(path) : openBuiltIn(builtIn, path);
}

function openBuiltIn({ DatabaseSync }, path) {
  const database = new DatabaseSync(path);
  return {
    name: "node:sqlite",
    all: (sql, ...values) => database.prepare(sql).all(...values),
    run: (sql, ...values) => database.prepare(sql).run(...values),
    close: () => database.close(),
  };
}

async function openWasm(path) {
  const { default: sqlite } = await import("node-sqlite3-wasm");
  const database = new sqlite.Database(path);
  return {
    name: "node-sqlite3-wasm",
    all: (sql, ...values) => database.all(sql, values),
    run: (sql, ...values) => database.run(sql, values),
    close: () => database.close(),
  };
}

/** All or nothing; `immediate` keeps a second writer waiting from the first read on. */
export function inTransaction(database, work) {
  database.run("begin immediate");
  try {
    const result = work();
    database.run("commit");
    return result;
  } catch (error) {
    database.run("rollback");
    throw error;
  }
}
