import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { compilePlan } from "fengong";
import { chinaMainland } from "fengong/calendar";
import {
  append,
  createLedger,
  decideLine,
  entriesBehind,
  entryRules,
  foldLine,
  linesOf,
  statusAt,
  statusOf,
} from "fengong/ledger";
import { Bench } from "tinybench";
import { largePlan, tenEntriesFor } from "./large-plan.js";

/** Questions to a ledger, and how their cost grows with it: rewrites the section in `docs/performance.md`; asserts no time. */
const time = (ms: number): string => (ms < 1 ? `${(ms * 1e3).toFixed(0)} µs` : `${ms.toFixed(1)} ms`);

const load = loadavg()[0]?.toFixed(1);
const rows: string[] = [];

/** A plan of so many tasks for twenty units, and ten entries for each of its lines. */
function ledgerOf(tasks: number) {
  const plan = compilePlan(largePlan(20, tasks), { calendar: chinaMainland });
  const lines = linesOf(plan);
  const entries = lines.flatMap(({ id, unit }, at) => tenEntriesFor(id, unit, at));
  return { plan, lines, entries, ledger: createLedger(plan, entries) };
}

// Before anything else: what an engine costs that has compiled nothing yet. It can be measured once only.
{
  const { plan, lines, entries, ledger } = ledgerOf(500);
  const start = performance.now();
  statusAt(plan, ledger, "2022-01-04");
  const took = time(performance.now() - start);
  const name = "`statusAt`, the first question of a process";
  rows.push(`| ${name} | ${lines.length} | ${entries.length} | ${took} | ${took} |`);
}

for (const tasks of [5, 50, 500]) {
  const { plan, lines, entries, ledger } = ledgerOf(tasks);
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
  const [earlier, later] = ["2021-12-29", "2022-01-04"];
  // Other rules, though they say the same, are other rules: nothing that was folded before serves.
  let rules = entryRules;
  const anew = (): void => {
    rules = { ...entryRules };
  };
  const at = (date: string): void => void statusAt(plan, ledger, date, { entryRules: rules });
  const bench = new Bench({ time: 500, iterations: 8, warmupTime: 200, warmupIterations: 2 })
    .add("`statusAt`, nothing folded before", () => at(later), { beforeEach: anew })
    .add("`statusAt`, on a later day than any before", () => at(later), {
      beforeEach: () => {
        anew();
        at(earlier);
      },
    })
    .add("`statusAt`, on an earlier day than any before", () => at(earlier), {
      beforeEach: () => {
        anew();
        at(later);
      },
    })
    .add("`statusAt`, on one of the last two days again", () => at(later), { beforeEach: () => at(earlier) })
    .add("`append` one entry and ask for every line", () => {
      statusAt(plan, append(plan, ledger, next).ledger, "2022-01-10");
    })
    .add("`append` one entry and ask for its line", () => {
      const { ledger: after } = append(plan, ledger, next);
      statusOf(plan, after, line, "2022-01-10");
    })
    .add("the same with `decideLine` and `foldLine`", () => {
      decideLine(plan, own, next);
      foldLine(plan, line, [...own, next], "2022-01-10");
    })
    .add("`createLedger`", () => createLedger(plan, entries));
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
    const { min, p50 } = result.latency;
    rows.push(`| ${name} | ${lines.length} | ${entries.length} | ${time(min)} | ${time(p50)} |`);
  }
}

const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"} (${cpus().length} cores), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
const section = [
  `Measured on ${machine}, load average ${load} at the start.\n`,
  "| | lines | entries | best | median |",
  "|---|---:|---:|---:|---:|",
  ...rows,
].join("\n");

const page = "docs/performance.md";
const [begin, end] = [
  "<!-- npm run bench:ledger writes from here -->",
  "<!-- npm run bench:ledger writes to here -->",
] as const;
const text = readFileSync(page, "utf8");
const [head = ""] = text.split(begin);
const tail = text.split(end)[1] ?? "";
writeFileSync(page, `${head}${begin}\n\n${section}\n\n${end}${tail}`);
