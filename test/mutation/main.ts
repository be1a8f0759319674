import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { figuresOf, placesToAskAgain, type Report, sectionOf, withAnswers, withSection } from "./report.js";
import { folders, folderVariable } from "./suites.js";

/**
 * `npm run mutation timing` changes the code of a folder in every way that Stryker knows and asks the folder's tests whether they notice.
 * `npm run mutation timing again` asks once more about survivors without a reason, what the clock stopped, and files that have changed;
 * `npm run mutation timing page` writes the page once more from what was found last. Paths after the name ask about those files only.
 */
const [folder = "", ...asked] = process.argv.slice(2);
if (!folders.includes(folder)) throw new Error(`Name a folder: ${folders.join(", ")}.`);

const cache = resolve("node_modules/.cache/fengong-mutation");
const name = folder.replaceAll("/", "-");
const kept = resolve(cache, `${name}.json`);
const fresh = resolve(cache, `${name}.fresh.json`);
const page = "docs/mutation.md";
const leastScore = 85;

const textOf = (path: string): string => readFileSync(path, "utf8");
const read = (path: string): Report => JSON.parse(textOf(path)) as Report;

async function ask(places: readonly string[]): Promise<Report> {
  process.env[folderVariable] = folder;
  await new Stryker({
    testRunner: "script",
    plugins: [resolve(cache, "runner.mjs")],
    mutate: [...places],
    ignorePatterns: ["docs", "dist", "coverage"],
    coverageAnalysis: "perTest",
    concurrency: 2,
    // The runner stops a test that never ends by itself, and at less cost.
    timeoutMS: 180_000,
    dryRunTimeoutMinutes: 30,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: fresh },
    tempDirName: ".stryker-tmp",
  }).runMutationTest();
  return read(fresh);
}

/** A folder without those inside it that have a suite of their own. */
const wholeFolder = (): readonly string[] => [
  `src/${folder}/**/*.ts`,
  ...folders.filter((other) => other.startsWith(`${folder}/`)).map((other) => `!src/${other}/**/*.ts`),
];

async function found(): Promise<Report> {
  if (asked.length === 0) return ask(wholeFolder());
  const before: Report = existsSync(kept) ? read(kept) : { isPartial: true, files: {} };
  if (asked[0] === "page") return before;
  const places = asked[0] === "again" ? placesToAskAgain(before, textOf) : asked;
  return withAnswers(before, await ask(places));
}

mkdirSync(cache, { recursive: true });
const report = await found();
writeFileSync(kept, JSON.stringify(report));
const section = sectionOf(folder, report, new Date().toISOString().slice(0, 10));
writeFileSync(page, withSection(textOf(page), folder, section));
if (figuresOf(report).score < leastScore) process.exitCode = 1;
