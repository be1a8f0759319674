import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readSource } from "../support/source-files.js";
import { pageFolder } from "./browser.js";

const built = (name: string): Buffer => readFileSync(join(pageFolder, name));

test("the page of the playground says how large it is, to a twentieth", () => {
  const { text } = readSource("docs/playground/README.md");
  const [script, zipped, style] =
    /The script is (\d+) kB \((\d+) kB gzipped\), the style sheet (\d+) kB/
      .exec(text)
      ?.slice(1)
      .map(Number) ?? [];
  const sizes = [
    [script, built("playground.js").length],
    [zipped, gzipSync(built("playground.js"), { level: 9 }).length],
    [style, built("playground.css").length],
  ] as const;
  for (const [said, bytes] of sizes) expect(Math.abs(((said ?? 0) * 1000) / bytes - 1)).toBeLessThan(0.05);
});
