import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { toSimplified } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { safeParsePlan, validatePlan } from "fengong/validate";
import { Bench } from "tinybench";

const seedText = readFileSync("seeds/zhongshan-2021/plan.json", "utf8");
const notice = readFileSync("seeds/zhongshan-2021/source.txt", "utf8");
const seed = JSON.parse(seedText);

/** The seed, so many times over: every task and clause again under keys of their own, the units once. */
function copies(times: number): typeof seed {
  const rounds = Array.from({ length: times }, (_, round) => round);
  const rename = (value: unknown, round: number): unknown => {
    if (Array.isArray(value)) return value.map((item) => rename(item, round));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(key, item, round)]));
  };
  const ours = new Set(["key", "appliesTo", "part", "task", "ambiguity"]);
  const renamed = (key: string, item: unknown, round: number): unknown => {
    if (key === "governs" && Array.isArray(item)) return item.map((id) => `${round}/${id}`);
    const isId = ours.has(key) || (key === "id" && typeof item === "string");
    return isId ? `${round}/${String(item)}` : rename(item, round);
  };
  return {
    ...seed,
    tasks: rounds.flatMap((round) => rename(seed.tasks, round)),
    clauses: rounds.flatMap((round) => rename(seed.clauses, round)),
    ambiguities: rounds.flatMap((round) =>
      (rename(seed.ambiguities, round) as readonly Record<string, unknown>[]).map((one) => ({
        ...one,
        tasks: (one.tasks as readonly string[]).map((id) => `${round}/${id}`),
        ...(one.clause === undefined ? {} : { clause: `${round}/${String(one.clause)}` }),
      })),
    ),
    repairs: [],
  };
}

interface Row {
  readonly name: string;
  readonly best: number;
  readonly median: number;
}

async function measure(name: string, run: () => unknown): Promise<Row> {
  const bench = new Bench({ time: 1500, iterations: 5, warmupTime: 500, warmupIterations: 2 });
  bench.add(name, () => void run());
  await bench.run();
  const [task] = bench.tasks;
  if (task === undefined || !("latency" in task.result)) throw new Error(`${name} did not finish.`);
  return { name, best: task.result.latency.min, median: task.result.latency.p50 };
}

const calendar = chinaMainland;
const read = safeParsePlan(seed);
if (!read.ok) throw new Error("The seed is no plan.");
const rows: Row[] = [
  await measure("`safeParsePlan` of the seed's JSON value", () => safeParsePlan(seed)),
  await measure("`validatePlan` of the seed's JSON value, basic", () => validatePlan(seed, { calendar })),
  await measure("the same, of plan data that was parsed before", () =>
    validatePlan(read.value, { calendar }),
  ),
  await measure("strict, parsed before", () => validatePlan(read.value, { calendar, tier: "strict" })),
  await measure("strict with the text of every span, parsed before", () =>
    validatePlan(read.value, { calendar, tier: "strict", texts: { notice }, simplify: toSimplified }),
  ),
];

const scaled: string[] = [];
for (const times of [21, 52, 104, 209]) {
  const plan = copies(times);
  const errors = validatePlan(plan, { calendar }).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`The larger plan is not valid: ${JSON.stringify(errors[0])}`);
  const { best, median } = await measure("", () => validatePlan(plan, { calendar, tier: "strict" }));
  const tasks = plan.tasks.length;
  scaled.push(
    `| ${tasks} | ${best.toFixed(0)} ms | ${median.toFixed(0)} ms | ${((1e3 * best) / tasks).toFixed(0)} µs |`,
  );
}

const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"} (${cpus().length} cores), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
const section = [
  `Measured on ${machine}.\n`,
  "| | best | median |",
  "|---|---:|---:|",
  ...rows.map(({ name, best, median }) => `| ${name} | ${best.toFixed(2)} ms | ${median.toFixed(2)} ms |`),
  "",
  "Strict validation of the seed's tasks and clauses, many times over, from the JSON value on:\n",
  "| tasks | best | median | best, a task |",
  "|---:|---:|---:|---:|",
  ...scaled,
].join("\n");

const page = "docs/performance.md";
const [begin, end] = [
  "<!-- npm run bench:validate writes from here -->",
  "<!-- npm run bench:validate writes to here -->",
] as const;
const text = readFileSync(page, "utf8");
const [head = ""] = text.split(begin);
const tail = text.split(end)[1] ?? "";
writeFileSync(page, `${head}${begin}\n\n${section}\n\n${end}${tail}`);
