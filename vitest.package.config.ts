import { defineConfig } from "vitest/config";

/** The published package, packed and installed: needs the registry or npm's cache, and a minute. */
export default defineConfig({
  test: {
    include: ["test/package/*.test.ts"],
    globalSetup: ["test/package/pack.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
