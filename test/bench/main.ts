import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import * as add from "./add-working-days.js";
import { coldStart, sizeOf } from "./cold-start.js";
import * as count from "./count-between.js";
import * as is from "./is-working-day.js";
import { type Contender, measure, type Row } from "./measure.js";

const nanoseconds = (value: number): string => {
  if (value < 10) return `${value.toFixed(2)} ns`;
  if (value < 1e4) return `${value.toFixed(0)} ns`;
  return value < 1e7 ? `${(value / 1e3).toFixed(1)} µs` : `${(value / 1e6).toFixed(2)} ms`;
};

const times = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2));

function table(rows: readonly Row[]): string {
  const ours = rows.filter(({ name }) => name.startsWith("fengong")).at(-1);
  const lines = rows.map(({ name, knows, median, wrong, cases }) => {
    const ratio = times(median / (ours?.median ?? Number.NaN));
    return `| ${name} | ${knows} | ${nanoseconds(median)} | ${ratio}× | ${wrong} of ${cases} |`;
  });
  return ["| | knows | a call | to ours on strings | wrong |", "|---|---|---:|---:|---:|", ...lines].join(
    "\n",
  );
}

async function question(title: string, contenders: readonly Contender[], cases: number): Promise<string> {
  process.stderr.write(`${title}\n`);
  return `### ${title}\n\n${table(await measure(contenders, cases))}\n`;
}

const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"} (${cpus().length} cores), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
/** Above the number of cores, the absolute figures say more about the neighbours than about the code. */
const busy = `load average ${loadavg()[0]?.toFixed(1)} at the start`;
const { load, firstCall } = await coldStart();
const whole = await sizeOf("*");
const one = await sizeOf("{ isWorkingDay }");
const both = await sizeOf("{ isWorkingDay, chinaMainland }");
const sections = [
  `Measured on ${machine}, ${busy}.\n`,
  "### Size and cold start\n",
  "| | |\n|---|---:|",
  `| \`fengong/calendar\`, everything, minified and gzipped | ${whole.bytes} bytes |`,
  `| \`isWorkingDay\` alone | ${one.bytes} bytes |`,
  `| \`isWorkingDay\` and \`chinaMainland\` | ${both.bytes} bytes |`,
  `| loading the module in a fresh process, median of 31 | ${load.toFixed(2)} ms |`,
  `| the first answer in a fresh process, index built, median of 31 | ${firstCall.toFixed(2)} ms |\n`,
  await question("Is a date a working day?", is.contenders, is.cases),
];
for (const n of [1, 10, 30, 250]) {
  sections.push(
    await question(
      `Which date is ${n} working day${n === 1 ? "" : "s"} later?`,
      add.contenders(n),
      add.cases,
    ),
  );
}
sections.push(await question("How many working days lie between two dates?", count.contenders, count.cases));

const page = "docs/performance.md";
const [begin, end] = ["<!-- npm run bench writes from here -->", "<!-- to here -->"] as const;
const text = readFileSync(page, "utf8");
const [head = ""] = text.split(begin);
const tail = text.split(end)[1] ?? "";
writeFileSync(page, `${head}${begin}\n\n${sections.join("\n")}\n${end}${tail}`);
