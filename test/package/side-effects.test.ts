import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { write } from "./application.js";

async function bundled(name: string, code: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [write(name, code)],
    absWorkingDir: inject("application"),
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

const entries = [
  "fengong",
  "fengong/calendar",
  "fengong/diagnostics",
  "fengong/validate",
  "fengong/validate/expectations",
  "fengong/validate/readings",
  "fengong/import",
  "fengong/import/html",
  "fengong/report",
  "fengong/ledger",
  "fengong/plans/zhongshan-2021",
  "fengong/plans/zhongshan-2021/source",
];

describe("importing an entry does nothing", () => {
  test.each(entries)('import "%s" bundles to nothing', async (entry) => {
    expect(await bundled("nothing.mjs", `import "${entry}";\n`)).toBe("");
  });

  test.each(entries)("names of %s that nobody uses leave nothing behind", async (entry) => {
    expect(await bundled("unused.mjs", `import * as unused from "${entry}";\n`)).toBe("");
  });

  test("the check sees what is used", async () => {
    const code = 'import { displayWidth } from "fengong/diagnostics";\nconsole.log(displayWidth("a"));\n';
    expect((await bundled("used.mjs", code)).length).toBeGreaterThan(100);
  });
});
