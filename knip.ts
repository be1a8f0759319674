import type { KnipConfig } from "knip";
import { entries } from "./entries";

export default {
  ignoreExportsUsedInFile: true,
  entry: [
    ...Object.values(entries),
    "docs/demo/demo.ts",
    "docs/playground/src/main.ts",
    "test/clients/main.ts",
    "test/mutation/runner.ts",
  ],
  ignore: ["docs/examples/**"],
  ignoreBinaries: ["soffice"],
} satisfies KnipConfig;
