import { type Context, createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { type entries, publishedName } from "../../entries.js";

/** A real call of an entry. The answer is no array or object, for each context has classes of its own. */
interface Call {
  readonly code: string;
  readonly answer: unknown;
  /** What it needs beside the language; every browser has it. */
  readonly needs?: readonly string[];
}

const shared = `
import { compilePlan, dutiesOf, tasksOwnedBy, workload } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
`;

const calls: Readonly<Record<keyof typeof entries, Call>> = {
  index: {
    code: `${shared}answer = tasksOwnedBy(plan, "市司法局", { roles: ["lead"] }).map(({ task }) => task).join();`,
    answer: "25,26",
  },
  calendar: {
    code: `import { addWorkingDays, chinaMainland } from "fengong/calendar";
answer = addWorkingDays(chinaMainland, "2021-07-05", 10);`,
    answer: "2021-07-19",
  },
  diagnostics: {
    code: `import { displayWidth, labels } from "fengong/diagnostics";
answer = labels.zh.role.lead + displayWidth("市司法局");`,
    answer: "牵头8",
  },
  validate: {
    code: `${shared}import { parsePlan, validatePlan } from "fengong/validate";
answer = validatePlan(parsePlan(JSON.parse(JSON.stringify(zhongshan2021)))).filter(({ severity }) => severity === "error").length;`,
    answer: 0,
  },
  "validate/expectations": {
    code: `${shared}import { validatePlan } from "fengong/validate";
import { expectOwnership } from "fengong/validate/expectations";
answer = validatePlan(zhongshan2021, { rules: [expectOwnership({ unit: "市司法局", roles: ["lead"], tasks: ["26"] })] }).map(({ code }) => code).join();`,
    answer: "expectation.ownership",
  },
  "validate/readings": {
    code: `${shared}import { validatePlan } from "fengong/validate";
import { readingRules } from "fengong/validate/readings";
answer = validatePlan(zhongshan2021, { rules: readingRules() }).length;`,
    answer: 0,
  },
  import: {
    code: `import { parseResponsibility } from "fengong/import";
answer = parseResponsibility("市司法局牵头，市政务服务数据管理局配合").assignments.map(({ unit, role }) => unit + role).join();`,
    answer: "市司法局lead,市政务服务数据管理局support",
  },
  "import/html": {
    code: `import { importHtml } from "fengong/import/html";
answer = importHtml("<table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>修订办法</td><td>市档案局</td></tr></table>").data.tasks[0].text;`,
    answer: "修订办法",
    // htmlparser2's table of entities is packed.
    needs: ["atob"],
  },
  ledger: {
    code: `${shared}import { createLedger, statusOf } from "fengong/ledger";
answer = statusOf(plan, createLedger(plan), "zhongshan-2021/30/zs-government-data", "2021-12-31").timeliness;`,
    answer: "due-today",
  },
  report: {
    code: `${shared}import { toMarkdown, toTable } from "fengong/report";
answer = toMarkdown(toTable(plan, "workload", workload(plan))).split("\\n")[0];`,
    answer: "## 任务量",
  },
  "report/csv": {
    code: `${shared}import { toTable } from "fengong/report";
import { toCsv } from "fengong/report/csv";
answer = toCsv(toTable(plan, "workload", workload(plan))).slice(0, 6);`,
    answer: "\ufeff单位,牵头",
  },
  "report/ics": {
    code: `${shared}import { toIcs } from "fengong/report/ics";
answer = toIcs(plan, dutiesOf(plan, "市司法局", { roles: ["lead"] }), { stamp: "2021-07-05T09:00:00Z" }).includes("DTSTART;VALUE=DATE:20211231");`,
    answer: true,
  },
  "report/xlsx": {
    code: `${shared}import { toTable } from "fengong/report";
import { toXlsx } from "fengong/report/xlsx";
answer = toXlsx(toTable(plan, "workload", workload(plan))).then((bytes) => String.fromCharCode(bytes[0], bytes[1]));`,
    answer: "PK",
    needs: ["Blob"],
  },
  "plans/zhongshan-2021": {
    code: `import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
answer = zhongshan2021.document.number.words;`,
    answer: "中府办函〔2021〕91号",
  },
  "plans/zhongshan-2021/source": {
    code: `import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
answer = zhongshan2021Texts.notice.includes("市司法局牽頭");`,
    answer: true,
  },
};

/** The call with all that it imports, as a bundler for browsers makes it. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `let answer;\n${code}\nglobalThis.answer = answer;`,
      resolveDir: inject("applicationWithPeers"),
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Nothing but the language, and what is given. */
function bareContext(needs: readonly string[]): Context {
  const context = createContext(
    Object.fromEntries(needs.map((name) => [name, Reflect.get(globalThis, name)])),
  );
  // V8 gives every context a console of its own.
  runInContext("delete globalThis.console", context);
  return context;
}

async function answerOf({ code, needs = [] }: Call): Promise<unknown> {
  const context = bareContext(needs);
  runInContext(await bundled(code), context);
  return runInContext("answer", context);
}

describe("every entry runs where there is nothing but the language", () => {
  test.each(Object.entries(calls).map(([entry, call]) => [publishedName(entry), call] as const))(
    "%s",
    async (_, call) => {
      expect(await answerOf(call)).toBe(call.answer);
    },
  );

  test.each(
    Object.entries(calls).flatMap(([entry, call]) =>
      (call.needs ?? []).map((need) => [publishedName(entry), need, call] as const),
    ),
  )("%s cannot do without %s", async (_, need, call) => {
    const needs = call.needs?.filter((name) => name !== need) ?? [];
    await expect(answerOf({ ...call, needs })).rejects.toThrow("is not defined");
  });
});

describe("the check can fail", () => {
  const names = [
    ...[
      "process",
      "Buffer",
      "require",
      "module",
      "global",
      "setTimeout",
      "queueMicrotask",
      "structuredClone",
    ],
    ...["console", "fetch", "URL", "TextEncoder", "Blob", "performance", "crypto", "document", "window"],
  ];

  test.each(names)("there is no %s", (name) => {
    expect(runInContext(`typeof ${name}`, bareContext([]))).toBe("undefined");
  });

  test("what uses a global of Node fails", async () => {
    const call = { code: "answer = process.env.HOME;", answer: undefined };
    await expect(answerOf(call)).rejects.toThrow("process is not defined");
  });

  test("what imports a module of Node does not even bundle", async () => {
    await expect(bundled('import { readFileSync } from "node:fs"; answer = readFileSync;')).rejects.toThrow(
      'Could not resolve "node:fs"',
    );
  });
});
