import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { type ImportResult, importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";

/** Names to make every row of a big table its own: repeated clauses are read once, and would flatter the figure. */
const matters = [
  "财政",
  "司法",
  "教育",
  "水务",
  "商务",
  "审计",
  "民政",
  "统计",
  "应急",
  "交通",
  "文化",
  "卫生",
  "农业",
  "住房",
  "生态",
  "公安",
];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? "";

const unit = (n: number): string =>
  `${pick(matters, n)}${pick(matters, Math.floor(n / 16) + 5)}${n % 3 === 0 ? "管理局" : "局"}`;

const clauseText = (n: number): string =>
  `市${unit(n)}、${unit(n * 7 + 3)}牵头，市${unit(n * 3 + 1)}配合，市直各部门按职责分工落实`;

const taskText = (n: number): string =>
  `推进第${n}项工作，健全机制，规范流程，${1 + (n % 12)}月底前将有关情况通过政府门户网站集中公开，定期组织培训和研讨交流，不断提升业务能力，更好满足群众的合理需求。`;

const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

/** A flattened table, as the seed is one, with numbers that begin again under each heading. */
const text = (count: number): string =>
  `中山市2021年工作要点分工方案\n\n工作任务\n\n具体要求\n\n落实单位\n\n${rows(count)
    .map(
      (n) =>
        `${n % 10 === 1 ? `做好第${n}类信息公开\n\n` : ""}${((n - 1) % 10) + 1}.${taskText(n)}\n\n${clauseText(n)}\n\n`,
    )
    .join("")}`;

const page = (count: number): string =>
  `<h1>中山市2021年工作要点分工方案</h1><table><tr><th>工作任务</th><th>落实单位</th></tr>${rows(count)
    .map((n) => `<tr><td><p>${((n - 1) % 10) + 1}.${taskText(n)}</p></td><td>${clauseText(n)}</td></tr>`)
    .join("")}</table>`;

/** The same table in the other forms: pipes, tabs, white space, a cell a line. */
const parted = (count: number, mark: string): string =>
  [
    ["序号", "工作任务", "责任单位"],
    ...rows(count).map((n) => [`${((n - 1) % 10) + 1}`, taskText(n), clauseText(n)]),
  ]
    .map((cells) => cells.join(mark))
    .join("\n");

function measure(name: string, source: string, read: (source: string) => ImportResult): void {
  const megabytes = Buffer.byteLength(source) / 1e6;
  const before = process.cpuUsage();
  const start = performance.now();
  const { data, accounting } = read(source);
  const wall = performance.now() - start;
  const cpu = process.cpuUsage(before).user / 1000;
  const speed = (megabytes / cpu) * 1000;
  console.log(
    `${name.padEnd(22)} ${megabytes.toFixed(2).padStart(6)} MB ${wall.toFixed(0).padStart(6)} ms (${cpu.toFixed(0)} ms of one core) ${speed.toFixed(2).padStart(6)} MB/s of one core  ${data.tasks.length} tasks, ${accounting.characters.unread} unread`,
  );
}

console.log(`${process.version}, ${cpus()[0]?.model ?? "unknown"}`);
importPlan(text(300));
importHtml(page(300));
measure("the seed", readFileSync("seeds/zhongshan-2021/source.txt", "utf8"), importPlan);
for (const count of [2_600, 6_500, 13_000, 26_000]) measure("flattened table", text(count), importPlan);
for (const [name, mark] of [
  ["pipes", "|"],
  ["tabs", "\t"],
  ["spaces", " "],
  ["a cell a line", "\n"],
] as const)
  for (const count of [2_600, 13_000, 26_000]) measure(name, parted(count, mark), importPlan);
for (const character of ["哈", "（", "1", "。", "|"])
  for (const size of [1, 10])
    measure(
      `${size} MB of ${character}`,
      character.repeat((size * 1e6) / Buffer.byteLength(character)),
      importPlan,
    );
for (const count of [2_600, 6_500, 13_000, 26_000]) measure("page", page(count), importHtml);
