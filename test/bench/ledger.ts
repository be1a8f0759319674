import { cpus } from "node:os";
import { compilePlan } from "fengong";
import { chinaMainland } from "fengong/calendar";
import {
  append,
  createLedger,
  decideLine,
  entriesBehind,
  foldLine,
  linesOf,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { Bench } from "tinybench";
import { largePlan, tenEntriesFor } from "./large-plan.js";

/** Questions to a ledger, and how their cost grows with it. Prints a table; asserts no time. */
const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"} (${cpus().length} cores), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
console.log(`Measured on ${machine}.\n`);
console.log("| | lines | entries | median | worst of 1 % |");
console.log("|---|---:|---:|---:|---:|");

const time = (ms: number): string => (ms < 1 ? `${(ms * 1e3).toFixed(0)} µs` : `${ms.toFixed(1)} ms`);

for (const tasks of [5, 50, 500]) {
  const plan = compilePlan(largePlan(20, tasks), { calendar: chinaMainland });
  const lines = linesOf(plan);
  const entries = lines.flatMap(({ id, unit }, at) => tenEntriesFor(id, unit, at));
  const ledger = createLedger(plan, entries);
  const line = lines[7]?.id ?? "";
  const own = entriesBehind(plan, ledger, line);
  const next = {
    id: "next",
    kind: "look-back",
    found: "done",
    by: { unit: "office" },
    line,
    date: "2022-01-10",
    recordedAt: "2022-01-10",
  } as const;
  // Two days in turn: every entry before the day is folded again. One day again: what was folded is kept.
  const days = ["2021-12-29", "2022-01-04"];
  let asked = 0;
  const bench = new Bench({ time: 1000, warmupTime: 300 })
    .add("statusAt, on a day asked about for the first time", () => {
      asked += 1;
      statusAt(plan, ledger, days[asked % days.length] ?? "");
    })
    .add("statusAt, on the same day again", () => statusAt(plan, ledger, "2022-01-04"))
    .add("append one entry and ask for every line", () => {
      statusAt(plan, append(plan, ledger, next).ledger, "2022-01-10");
    })
    .add("append one entry and ask for its line", () => {
      const { ledger: after } = append(plan, ledger, next);
      statusOf(plan, after, line, "2022-01-10");
    })
    .add("the same with decideLine and foldLine", () => {
      decideLine(plan, own, next);
      foldLine(plan, line, [...own, next], "2022-01-10");
    });
  if (tasks === 500) bench.add("createLedger", () => createLedger(plan, entries));
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
    const { p50, p99 } = result.latency;
    console.log(`| ${name} | ${lines.length} | ${entries.length} | ${time(p50)} | ${time(p99)} |`);
  }
}
