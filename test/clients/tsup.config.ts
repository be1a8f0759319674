import { resolve } from "node:path";
import { defineConfig } from "tsup";
import { rawText } from "../../tsup.config";

const root = resolve(__dirname, "../..");

/** The script as one file, with the library in it as its users import it. */
export default defineConfig({
  entry: { clients: resolve(__dirname, "main.ts") },
  outDir: resolve(root, "node_modules/.cache/fengong-clients"),
  format: "esm",
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  tsconfig: resolve(root, "tsconfig.test.json"),
  esbuildPlugins: [rawText],
  esbuildOptions(options) {
    options.alias = {
      "fengong/plans/zhongshan-2021/source": resolve(root, "src/plans/zhongshan-2021-source.ts"),
      "fengong/plans/zhongshan-2021": resolve(root, "src/plans/zhongshan-2021.ts"),
      "fengong/report/csv": resolve(root, "src/report/csv.ts"),
      "fengong/report/ics": resolve(root, "src/report/ics.ts"),
      "fengong/report/xlsx": resolve(root, "src/report/xlsx.ts"),
      "fengong/report": resolve(root, "src/report/index.ts"),
      "fengong/ledger": resolve(root, "src/ledger/index.ts"),
      "fengong/calendar": resolve(root, "src/calendar/index.ts"),
      fengong: resolve(root, "src/index.ts"),
    };
  },
});
