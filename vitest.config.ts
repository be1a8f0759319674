import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { entries, publishedName } from "./entries.js";

/** The published names, as the tests import them: what a test types is what a user types. */
export const alias = Object.entries(entries).map(([entry, source]) => ({
  find: new RegExp(`^${publishedName(entry)}$`),
  replacement: resolve(import.meta.dirname, source),
}));

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
    // A time zone is the process's, hence forks; the library keeps no state, so that the files of a project may share one.
    pool: "forks",
    isolate: false,
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: datedTests.map((folder) => `${folder}/*.test.ts`),
          env: { TZ: zone },
          provide: { zone },
          setupFiles: ["test/support/zone.ts"],
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
