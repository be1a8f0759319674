import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const at = (path: string) => resolve(import.meta.dirname, path);

/** The published names, as the tests import them: what a test types is what a user types. */
const alias = [
  { find: /^fengong$/, replacement: at("src/index.ts") },
  { find: /^fengong\/calendar$/, replacement: at("src/calendar/index.ts") },
  { find: /^fengong\/diagnostics$/, replacement: at("src/messages/index.ts") },
  { find: /^fengong\/validate$/, replacement: at("src/validate/index.ts") },
  { find: /^fengong\/validate\/expectations$/, replacement: at("src/validate/expectations.ts") },
  { find: /^fengong\/import$/, replacement: at("src/import/index.ts") },
  { find: /^fengong\/import\/html$/, replacement: at("src/import/html.ts") },
  { find: /^fengong\/ledger$/, replacement: at("src/ledger/index.ts") },
  { find: /^fengong\/report$/, replacement: at("src/report/index.ts") },
  { find: /^fengong\/report\/csv$/, replacement: at("src/report/csv.ts") },
  { find: /^fengong\/report\/ics$/, replacement: at("src/report/ics.ts") },
  { find: /^fengong\/report\/xlsx$/, replacement: at("src/report/xlsx.ts") },
  { find: /^fengong\/plans\/zhongshan-2021$/, replacement: at("src/plans/zhongshan-2021.ts") },
  { find: /^fengong\/plans\/zhongshan-2021\/source$/, replacement: at("src/plans/zhongshan-2021-source.ts") },
];

/** Whatever touches a date runs under four clocks: a date that passes through local time comes out wrong in one of them. */
const datedTests = [
  "test/date/**",
  "test/calendar/**",
  "test/timing/**",
  "test/query/**",
  "test/report/dated/**",
];
const zones = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia"];

export default defineConfig({
  resolve: { alias },
  test: {
    // No test asserts a time: a busy machine is slow, not wrong.
    testTimeout: 120_000,
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: datedTests.map((folder) => `${folder}/*.test.ts`),
          env: { TZ: zone },
        },
      })),
      {
        extends: true as const,
        test: {
          name: "rest",
          include: ["test/**/*.test.ts"],
          exclude: [...datedTests.map((f) => `${f}/*.test.ts`), "test/package/**", "test/browser/**"],
        },
      },
    ],
  },
});
