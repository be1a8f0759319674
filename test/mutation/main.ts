import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { figuresOf, type Report, sectionOf, withSection } from "./report.js";
import { folders, folderVariable } from "./suites.js";

/** `npm run mutation -- timing`: changes the code of a folder in every way that Stryker knows, and asks its tests whether they notice. */
const [folder = "", ...ranges] = process.argv.slice(2);
if (!folders.includes(folder)) throw new Error(`Name a folder: ${folders.join(", ")}.`);

const cache = resolve("node_modules/.cache/fengong-mutation");
const reportFile = resolve(cache, `${folder}.json`);
const page = "docs/mutation.md";
const leastScore = 85;

process.env[folderVariable] = folder;
mkdirSync(cache, { recursive: true });
await new Stryker({
  testRunner: "script",
  plugins: [resolve(cache, "runner.mjs")],
  mutate: ranges.length > 0 ? ranges : [`src/${folder}/**/*.ts`],
  ignorePatterns: ["docs", "dist", "coverage"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The runner stops a test that never ends by itself, and at less cost.
  timeoutMS: 60_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: ranges.length > 0 ? resolve(cache, "part.json") : reportFile },
  tempDirName: ".stryker-tmp",
}).runMutationTest();

if (ranges.length === 0) {
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as Report;
  const section = sectionOf(folder, report, new Date().toISOString().slice(0, 10));
  writeFileSync(page, withSection(readFileSync(page, "utf8"), folder, section));
  if (figuresOf(report).score < leastScore) process.exitCode = 1;
}
