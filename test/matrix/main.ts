import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer, cjs, esm } from "../package/questions.js";
import { root } from "../support/source-files.js";
import { bringNodes } from "./nodes.js";
import { npm } from "./npm.js";

/** The lowest that package.json allows, and the newest of each line in use. */
const versions = ["20.19.0", "20", "22", "24", "26"];

/** The examples that are scripts, with a line that they must print. */
const scripts = [
  ["esm-script", "duties.js", "措施报备：2021-07-19，公布后第10个工作日"],
  ["sqlite-ledger", "main.js", "c1 已记，第3条"],
] as const;

/** An application that has the packed library, made once for all Nodes: nothing in it is compiled for one of them. */
function application(folder: string): string {
  npm(root, "run", "build", "--silent");
  const [packed]: readonly { readonly filename: string }[] = JSON.parse(
    npm(root, "pack", "--json", "--pack-destination", folder),
  );
  if (packed === undefined) throw new Error("npm pack made nothing");
  const path = join(folder, "application");
  for (const [name] of scripts)
    cpSync(join(root, "docs/examples", name), join(path, name), { recursive: true });
  writeFileSync(join(path, "package.json"), '{ "name": "application", "private": true }\n');
  writeFileSync(join(path, "use.mjs"), esm);
  writeFileSync(join(path, "use.cjs"), cjs);
  npm(
    path,
    ...["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"],
    ...[join(folder, packed.filename), "node-sqlite3-wasm@0.8.60"],
  );
  return path;
}

/** One thing that every Node must do. */
interface Check {
  readonly name: string;
  readonly passes: (node: string, folder: string) => boolean;
}

const spawn = (node: string, folder: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(node, args, { cwd: folder, encoding: "utf8" });

function shown(result: SpawnSyncReturns<string>, passed: boolean): boolean {
  if (!passed) console.error(`${result.stdout}${result.stderr}`);
  return passed;
}

const checks: readonly Check[] = [
  ...["use.mjs", "use.cjs"].map((file) => ({
    name: file,
    passes: (node: string, folder: string) => {
      const result = spawn(node, folder, file);
      return shown(result, result.stdout.trim() === answer);
    },
  })),
  ...scripts.map(([name, file, line]) => ({
    name,
    passes: (node: string, folder: string) => {
      rmSync(join(folder, name, "ledger.sqlite"), { force: true });
      const result = spawn(node, join(folder, name), file);
      return shown(result, result.status === 0 && result.stdout.split("\n").includes(line));
    },
  })),
  {
    name: "tests, one zone",
    passes: (node) => {
      const vitest = join(root, "node_modules/vitest/vitest.mjs");
      const result = spawn(node, root, vitest, "run", "--project", "America/New_York", "--reporter", "dot");
      return shown(result, result.status === 0 && /Tests .*\d+ passed/.test(result.stdout));
    },
  },
];

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), "fengong-matrix-"));
  let failed = 0;
  try {
    const nodes = bringNodes(versions);
    const path = application(folder);
    console.log(["Node", ...checks.map(({ name }) => name)].join("\t"));
    for (const node of nodes.values()) {
      const version = spawn(node, path, "--version").stdout.trim();
      const results = checks.map(({ passes }) => passes(node, path));
      failed += results.filter((passed) => !passed).length;
      console.log([version, ...results.map((passed) => (passed ? "passed" : "FAILED"))].join("\t"));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
