import { resolve } from "node:path";
import { defineConfig } from "tsup";
import { rawText } from "../../tsup.config";

const root = resolve(__dirname, "../..");

/** The demo as one file, with the library in it as its users import it. */
export default defineConfig({
  entry: { demo: resolve(__dirname, "demo.ts") },
  outDir: resolve(__dirname, ".build"),
  format: "esm",
  target: "node20",
  clean: true,
  noExternal: [/.*/],
  tsconfig: resolve(root, "tsconfig.test.json"),
  esbuildPlugins: [rawText],
  esbuildOptions(options) {
    options.alias = {
      "fengong/plans/zhongshan-2021": resolve(root, "src/plans/zhongshan-2021.ts"),
      "fengong/diagnostics": resolve(root, "src/messages/index.ts"),
      "fengong/calendar": resolve(root, "src/calendar/index.ts"),
      fengong: resolve(root, "src/index.ts"),
    };
  },
});
