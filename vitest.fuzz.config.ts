import { defineConfig } from "vitest/config";
import { alias } from "./vitest.config";

/** The property tests with many more cases: `FUZZ_RUNS` of each, by default 10,000, where a test does not set its own. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ["test/**/*.prop.test.ts"],
    setupFiles: ["test/support/fuzz.ts"],
    testTimeout: 3_600_000,
  },
});
