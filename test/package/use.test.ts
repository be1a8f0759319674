import { describe, expect, test } from "vitest";
import { run, typeCheck, write } from "./application.js";
import { answer, cjs, esm } from "./questions.js";

describe("used as installed", () => {
  test("from an ES module", () => {
    expect(run(write("use.mjs", esm))).toBe(answer);
  });

  test("from CommonJS", () => {
    expect(run(write("use.cjs", cjs))).toBe(answer);
  });

  test("both copies in one application know each other's errors, plans and calendars", () => {
    const text = `
const { addWorkingDays, chinaMainland } = require("fengong/calendar");
const { compilePlan, isFengongError } = require("fengong");
const { formatError } = require("fengong/diagnostics");
(async () => {
  const esm = await import("fengong");
  const esmCalendar = await import("fengong/calendar");
  const esmDiagnostics = await import("fengong/diagnostics");
  const { zhongshan2021 } = await import("fengong/plans/zhongshan-2021");
  const caught = (ask) => { try { ask(); } catch (error) { return error; } };
  const fromCjs = caught(() => addWorkingDays(chinaMainland, "2021-02-30", 1));
  const fromEsm = caught(() => esmCalendar.addWorkingDays(esmCalendar.chinaMainland, "2021-02-30", 1));
  console.log(JSON.stringify([
    addWorkingDays !== esmCalendar.addWorkingDays,
    esm.isFengongError(fromCjs, "date.impossible"),
    isFengongError(fromEsm, "date.impossible"),
    formatError(fromEsm) === esmDiagnostics.formatError(fromCjs),
    esmCalendar.addWorkingDays(chinaMainland, "2021-07-05", 10),
    esm.tasksOwnedBy(compilePlan(zhongshan2021, { calendar: chinaMainland }), "市司法局").length > 0,
  ]));
})();
`;
    expect(run(write("both.cjs", text))).toBe('[true,true,true,true,"2021-07-19",true]');
  });
});

describe("what Node loads with an entry", () => {
  const packagesLoadedWith = (entry: string): string =>
    run(
      write(
        "loads.cjs",
        `require(${JSON.stringify(entry)});
const packages = Object.keys(require.cache).flatMap((path) => {
  const [, name] = /.*[/\\\\]node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/.exec(path) ?? [];
  return name === undefined || name === "fengong" ? [] : [name];
});
console.log([...new Set(packages)].sort().join(" "));
`,
      ),
    );

  test.each([
    "fengong/calendar",
    "fengong/diagnostics",
    "fengong/plans/zhongshan-2021",
    "fengong/plans/zhongshan-2021/source",
  ])("%s: nothing but itself", (entry) => {
    expect(packagesLoadedWith(entry)).toBe("");
  });

  test.each(["fengong", "fengong/import", "fengong/validate/readings"])("%s: date-fns", (entry) => {
    expect(packagesLoadedWith(entry)).toBe("@date-fns/utc date-fns");
  });

  test.each(["fengong/validate", "fengong/ledger"])("%s: zod beside it", (entry) => {
    expect(packagesLoadedWith(entry)).toBe("@date-fns/utc date-fns zod");
  });
});

describe("type-checked as installed", () => {
  const typed = esm.replace("console.log(", "export const answers: string = (");
  const nodenext = ["--module", "nodenext", "--moduleResolution", "nodenext"];

  test("TypeScript, nodenext, as an ES module and as CommonJS", () => {
    expect(typeCheck([write("typed.mts", typed), write("typed.cts", typed)], nodenext)).toBe("");
  });

  test("TypeScript, bundler", () => {
    const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
    expect(typeCheck([write("src/typed.ts", typed)], bundler)).toBe("");
  });

  test("the types say no where they should", () => {
    const wrong =
      'import { addWorkingDays, chinaMainland } from "fengong/calendar";\nexport const a: number = addWorkingDays(chinaMainland, "2021-07-05", 10);\n';
    expect(typeCheck([write("wrong.mts", wrong)], nodenext)).toContain("wrong.mts(2,14): error TS2322");
  });
});
