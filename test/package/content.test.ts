import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, posix, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { entries } from "../../entries.js";

const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(join(resolve(import.meta.dirname, "../.."), "package.json"), "utf8"),
);

/** `from "./chunk.js"`, `require('./chunk.cjs')`, `import("./chunk.js")`. */
const relative = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

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

  test("publishes the entries that are built, and no others", () => {
    const built = Object.keys(entries).map((entry) => (entry === "index" ? "." : `./${entry}`));
    const data = ["./plan.schema.json", "./package.json"];
    expect(Object.keys(manifest.exports).sort()).toEqual([...built, ...data].sort());
  });

  test("has no source, test, map or seed in it, and no file that nothing reaches", () => {
    expect(files.filter((path) => /\.map$|\.test\.|^(?:src|test|seeds)\//.test(path))).toEqual([]);
    const root = join(inject("application"), "node_modules/fengong");
    const reached = new Set(Object.values(JSON.stringify(manifest.exports).match(/dist\/[^"]+/g) ?? []));
    // A set that grows while it is walked is walked to its end.
    for (const path of reached) {
      for (const [, specifier = ""] of readFileSync(join(root, path), "utf8").matchAll(relative)) {
        const target = posix.join(posix.dirname(path), specifier);
        // A declaration names the JavaScript beside which it stands.
        reached.add(/\.d\.c?ts$/.test(path) ? target.replace(/\.(c?)js$/, ".d.$1ts") : target);
      }
    }
    expect(files.filter((path) => path.startsWith("dist/") && !reached.has(path))).toEqual([]);
  });

  test("names no path of the machine that packed it", () => {
    const root = join(inject("application"), "node_modules/fengong");
    const machine = [resolve(import.meta.dirname, "../.."), homedir()];
    const naming = files.filter((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return machine.some((folder) => text.includes(`${folder}/`));
    });
    expect(naming).toEqual([]);
  });

  test("holds every file that exports names", () => {
    const paths = JSON.stringify(manifest.exports).match(/(?<=:"\.\/)[^"]+\.\w+(?=")/g) ?? [];
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !files.includes(path))).toEqual([]);
  });
});
