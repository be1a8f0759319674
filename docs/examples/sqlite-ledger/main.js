import { compilePlan } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { formatDiagnostic, labels } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { openDatabase } from "./database.js";
import { appendEntry, createTable, rowCounts, statusOn } from "./ledger.js";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const database = await openDatabase(process.argv[2] ?? "ledger.sqlite");
console.error(database.name);
createTable(database);

const line = "zhongshan-2021/38/zs-justice";
const by = { unit: "zs-justice" };
const on = (date) => ({ line, date, recordedAt: date });

function append(entry, seen) {
  const { ok, version, diagnostics } = appendEntry(database, plan, entry, seen);
  console.log(ok ? `${entry.id} 已记，第${version}条` : formatDiagnostic(diagnostics[0], { lang: "zh" }));
}

// Fictional: nobody did any of this. Two clerks have read the empty line; the second one is told to read again.
append({ id: "a1", kind: "acknowledged", by, ...on("2021-07-07") }, 0);
append({ id: "b1", kind: "progress", by, text: "（虚构）已召开会议", percent: 40, ...on("2021-08-02") }, 0);
append({ id: "b1", kind: "progress", by, text: "（虚构）已召开会议", percent: 40, ...on("2021-08-02") }, 1);

// A task moved to another unit is kept under both lines.
append({ id: "c1", kind: "reassigned", to: "zs-news", by: { unit: "zs-office" }, ...on("2021-09-01") }, 2);

for (const id of [line, "zhongshan-2021/38/zs-news"]) {
  for (const date of ["2021-08-03", "2021-09-02"]) {
    const status = statusOn(database, plan, id, date);
    console.log(`${date} ${id} ${status === undefined ? "不在册" : labels.zh.lineState[status.state]}`);
  }
}
for (const [id, rows] of rowCounts(database)) console.log(`${id} ${rows}行`);
database.close();
