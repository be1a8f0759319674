import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { figuresOf, placesToAskAgain, type Report, sectionOf, withAnswers, withSection } from "./report.js";
import { folders, folderVariable } from "./suites.js";

/**
 * `npm run mutation timing` changes the code of a folder in every way that Stryker knows and asks the folder's tests whether they notice.
 * `npm run mutation timing again` asks once more about what they did not notice, and about files that have changed since.
 */
const [folder = "", again] = process.argv.slice(2);
if (!folders.includes(folder)) throw new Error(`Name a folder: ${folders.join(", ")}.`);

const cache = resolve("node_modules/.cache/fengong-mutation");
const kept = resolve(cache, `${folder}.json`);
const fresh = resolve(cache, "fresh.json");
const page = "docs/mutation.md";
const leastScore = 85;

const textOf = (path: string): string => readFileSync(path, "utf8");
const read = (path: string): Report => JSON.parse(textOf(path)) as Report;

const before = again === "again" ? read(kept) : undefined;
process.env[folderVariable] = folder;
mkdirSync(cache, { recursive: true });
await new Stryker({
  testRunner: "script",
  plugins: [resolve(cache, "runner.mjs")],
  mutate: before === undefined ? [`src/${folder}/**/*.ts`] : [...placesToAskAgain(before, textOf)],
  ignorePatterns: ["docs", "dist", "coverage"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The runner stops a test that never ends by itself, and at less cost.
  timeoutMS: 30_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: fresh },
  tempDirName: ".stryker-tmp",
}).runMutationTest();

const report = before === undefined ? read(fresh) : withAnswers(before, read(fresh));
writeFileSync(kept, JSON.stringify(report));
const section = sectionOf(folder, report, new Date().toISOString().slice(0, 10));
writeFileSync(page, withSection(textOf(page), folder, section));
if (figuresOf(report).score < leastScore) process.exitCode = 1;
