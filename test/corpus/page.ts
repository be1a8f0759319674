import { planRules } from "fengong/validate";
import { readSource } from "../support/source-files.js";
import { caseOf, corpusCodes, fileOf } from "./cases.js";
import type { Case } from "./run.js";

const json = (value: unknown): string => JSON.stringify(value);

/** A change as one would say it: `clauses[1].governs = []`. */
function changeText({ path, ...change }: NonNullable<Case["change"]>[number]): string {
  const place = path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);
  return "to" in change ? `${place} = ${json(change.to)}` : `delete ${place}`;
}

/** How the example of a case is made. */
function exampleText({ change = [], call, validate, ledger }: Case): readonly string[] {
  const changes = change.map(changeText);
  if (ledger !== undefined) return [...changes, `ledger ${json(ledger)}`];
  if (call !== undefined) return [...changes, `${call.name}(${call.arguments.map(json).join(", ")})`];
  const options = Object.keys(validate ?? {}).length === 0 ? "" : `, ${json(validate)}`;
  return [...changes, `validatePlan(plan${options})`];
}

function ruleLine(code: string): readonly string[] {
  const rule = planRules().find((one) => one.code === code);
  if (rule === undefined) return [];
  const implies =
    rule.implies === undefined
      ? ""
      : `; brings with it ${rule.implies.map((one) => `\`${one}\``).join(", ")}`;
  return [`Rule: tier \`${rule.tier}\`, ${rule.severity}${implies}.`, ""];
}

function entry(code: string): string {
  const one = caseOf(code);
  return [
    `### ${code}`,
    "",
    ...ruleLine(code),
    `- **Cause.** ${one.cause.en} ${one.cause.zh}`,
    `- **Fix.** ${one.fix.en} ${one.fix.zh}`,
    "",
    "```js",
    ...exampleText(one),
    "```",
    "",
    "```text",
    readSource(fileOf(code, "output.en.txt")).text.trimEnd(),
    "",
    readSource(fileOf(code, "output.zh.txt")).text.trimEnd(),
    "```",
    "",
  ].join("\n");
}

const head = `# Diagnostics · 诊断

Every code of the library: an example, its text in both languages, the cause and the fix. 本库的全部代码：示例、中英文文本、原因和改法。

This page is written by \`npm run diagnostics\` from \`test/corpus/diagnostics/\`; a test fails when it is out of date. \`plan\` is the
small plan of \`test/corpus/plan.json\`, changed as shown. In a call, \`{"$":"calendar"}\` stands for \`chinaMainland\`, \`{"$":"plan"}\` for
the compiled plan, \`{"$date":…}\` for a \`Date\`. Rules are switched by \`severity\` of \`validatePlan\`: see [validating](validating.md).

`;

/** The page of all codes. */
export function diagnosticsPage(): string {
  const codes = corpusCodes();
  const topics = [...new Set(codes.map((code) => code.split(".")[0] ?? ""))];
  const sections = topics.map((topic) => {
    const own = codes.filter((code) => code.startsWith(`${topic}.`));
    return `## ${topic}\n\n${own.map(entry).join("\n")}`;
  });
  return `${head}${sections.join("\n")}`;
}
