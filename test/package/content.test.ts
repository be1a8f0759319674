import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";

const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(join(resolve(import.meta.dirname, "../.."), "package.json"), "utf8"),
);

/** What may be published: anything else is a mistake until it is listed here. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^README\.md$/,
  /^README\.zh-CN\.md$/,
  /^CHANGELOG\.md$/,
  /^docs\/[\w-]+\.md$/,
  /^dist\/plan\.schema\.json$/,
  /^dist\/[\w/.-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
];

describe("the tarball", () => {
  const files = inject("packedFiles");

  test("holds nothing that is not meant to be published", () => {
    expect(files.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test("lacks nothing that is", () => {
    const missing = expected.filter((pattern) => !files.some((path) => pattern.test(path)));
    expect(missing).toEqual([]);
  });

  test("holds every file that exports names", () => {
    const paths = JSON.stringify(manifest.exports).match(/(?<=:"\.\/)[^"]+\.\w+(?=")/g) ?? [];
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !files.includes(path))).toEqual([]);
  });
});
