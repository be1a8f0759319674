import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

/** Imports `file?raw` as the text of the file, as Vitest does: a plan's JSON is parsed once, at first use. */
export const rawText: Plugin = {
  name: "raw-text",
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, (args) => ({
      path: resolve(args.resolveDir, args.path.slice(0, -"?raw".length)),
      namespace: "raw-text",
    }));
    build.onLoad({ filter: /.*/, namespace: "raw-text" }, async (args) => ({
      contents: await readFile(args.path, "utf8"),
      loader: "text",
    }));
  },
};

/** The source of every public entry, by its published name under `fengong/`; `index` is `fengong` itself. */
export const entries = {
  index: "src/index.ts",
  calendar: "src/calendar/index.ts",
  diagnostics: "src/messages/index.ts",
  validate: "src/validate/index.ts",
  "validate/expectations": "src/validate/expectations.ts",
  import: "src/import/index.ts",
  "import/html": "src/import/html.ts",
  ledger: "src/ledger/index.ts",
  report: "src/report/index.ts",
  "report/csv": "src/report/csv.ts",
  "report/ics": "src/report/ics.ts",
  "report/xlsx": "src/report/xlsx.ts",
  "plans/zhongshan-2021": "src/plans/zhongshan-2021.ts",
  "plans/zhongshan-2021/source": "src/plans/zhongshan-2021-source.ts",
};

const library: Options = {
  entry: entries,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildPlugins: [rawText],
};

export default defineConfig(library);
