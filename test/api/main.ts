import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { entries } from "../../entries.js";
import { root } from "../support/source-files.js";
import { type Surface, surfaceOf } from "./surface.js";

const folder = join(root, "docs/api-surface");

const fileOf = (entry: string): string => `${entry.replaceAll("/", ".")}.txt`;

function write(into: string, surface: Surface): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const [entry, text] of surface) writeFileSync(join(into, fileOf(entry)), text);
}

/** The difference between what is committed and what the sources say now; empty when there is none. */
function difference(surface: Surface): string {
  const now = mkdtempSync(join(tmpdir(), "fengong-api-"));
  try {
    write(now, surface);
    const committed = readdirSync(folder).sort();
    const same =
      committed.join() === readdirSync(now).sort().join() &&
      committed.every(
        (name) => readFileSync(join(folder, name), "utf8") === readFileSync(join(now, name), "utf8"),
      );
    if (same) return "";
    const { stdout } = spawnSync("git", ["diff", "--no-index", "--no-color", "--", folder, now], {
      encoding: "utf8",
    });
    return stdout.replaceAll(now, "/now").replaceAll(folder, "/docs/api-surface");
  } finally {
    rmSync(now, { recursive: true, force: true });
  }
}

function main(): number {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const surface = surfaceOf(entries, options);
  if (!process.argv.includes("--check")) {
    write(folder, surface);
    return 0;
  }
  const found = difference(surface);
  if (found === "") {
    console.log(`The public surface of ${surface.size} entries is as committed.`);
    return 0;
  }
  console.error(found);
  console.error(
    "The public surface is not the committed one. If it is meant: npm run api, and a line in CHANGELOG.md.",
  );
  return 1;
}

process.exitCode = main();
