import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../support/source-files.js";

/** The size of a module by itself: minified, gzipped. */
async function sizeOf(path: string): Promise<number> {
  const source = readFileSync(join(root, path), "utf8");
  const { code } = await transform(source, {
    loader: path.endsWith(".ts") ? "ts" : "js",
    minify: true,
    charset: "utf8",
  });
  return gzipSync(code).length;
}

test("fengong/import needs no dictionary of more than 10 kB", async () => {
  const { metafile } = await build({
    entryPoints: [join(root, "src/import/index.ts")],
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
  });
  const sizes = await Promise.all(
    Object.keys(metafile.inputs).map(async (path) => [path, await sizeOf(path)] as const),
  );
  const [largest] = sizes.sort(([, a], [, b]) => b - a);
  expect(largest?.[0]).toBe("src/plan/script-table.ts");
  expect(largest?.[1]).toBeLessThan(10_000);
});
