import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { writeIn } from "./application.js";

const entries = [
  ["fengong/report/csv", "toCsv", "papaparse"],
  ["fengong/report/ics", "toIcs", "ts-ics"],
  ["fengong/report/xlsx", "toXlsx", "write-excel-file"],
] as const;

describe("without the optional peers", () => {
  const folder = inject("application");

  test("tables, Markdown and HTML work", () => {
    const text = `
import { compilePlan, workload } from "fengong";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { toHtml, toMarkdown, toTable } from "fengong/report";
const plan = compilePlan(zhongshan2021);
const table = toTable(plan, "workload", workload(plan));
console.log(toMarkdown(table).split("\\n")[0], toHtml(table).includes("<table>"));
`;
    const path = writeIn(folder, "tables.mjs", text);
    expect(execFileSync(process.execPath, [path], { encoding: "utf8" }).trim()).toBe("## 任务量 true");
  });

  test.each(entries)("%s names the package that it lacks", (entry, _name, peer) => {
    const path = writeIn(folder, "lacking.mjs", `import "${entry}";\n`);
    const { stderr, status } = spawnSync(process.execPath, [path], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain(`'${peer}'`);
  });
});

describe("with the optional peers", () => {
  const folder = inject("applicationWithPeers");
  const use = `
const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const table = toTable(plan, "workload", workload(plan));
const file = toIcs(plan, dutiesOf(plan, "市司法局", { roles: ["lead"] }), { stamp: "2021-07-05T09:00:00Z" });
toXlsx(table).then((bytes) => console.log(JSON.stringify([
  toCsv(table).startsWith("\\ufeff单位,牵头"),
  file.includes("DTSTART;VALUE=DATE:20211231"),
  String.fromCharCode(bytes[0], bytes[1]),
])));
`;
  const names = [
    ["compilePlan, dutiesOf, workload", "fengong"],
    ["chinaMainland", "fengong/calendar"],
    ["zhongshan2021", "fengong/plans/zhongshan-2021"],
    ["toTable", "fengong/report"],
    ...entries.map(([entry, name]) => [name, entry]),
  ];

  test("from an ES module", () => {
    const text = names.map(([what, from]) => `import { ${what} } from "${from}";\n`).join("") + use;
    const path = writeIn(folder, "use.mjs", text);
    expect(execFileSync(process.execPath, [path], { encoding: "utf8" }).trim()).toBe('[true,true,"PK"]');
  });

  test("from CommonJS", () => {
    const text = names.map(([what, from]) => `const { ${what} } = require("${from}");\n`).join("") + use;
    const path = writeIn(folder, "use.cjs", text);
    expect(execFileSync(process.execPath, [path], { encoding: "utf8" }).trim()).toBe('[true,true,"PK"]');
  });
});
