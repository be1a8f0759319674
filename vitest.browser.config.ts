import { defineConfig } from "vitest/config";

/** The playground in a real browser: needs Chromium, and a minute. */
export default defineConfig({
  test: {
    include: ["test/browser/*.test.ts"],
    globalSetup: ["test/browser/build-page.ts"],
    // One browser at a time: the machine is small, and the pages are the same.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
