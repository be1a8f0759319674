import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import {
  type CompleteDryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { build, stop } from "esbuild";
import { rawText } from "../../tsup.config.js";
import { type CollectedTest, harness } from "./harness.js";
import { isLeftOut, suite } from "./suites.js";

/** What the code that Stryker has changed reads and writes: which change is active, and which changes a test has reached. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const switchboard: Switchboard = {};

/** The tests of a folder with the code they call, as one script. */
async function compile(folder: string): Promise<Script> {
  const { outputFiles } = await build({
    stdin: {
      contents: suite()
        .map((file) => `import "./${file}";`)
        .join("\n"),
      resolveDir: folder,
    },
    absWorkingDir: folder,
    tsconfig: join(folder, "tsconfig.test.json"),
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    // The package says that its modules do nothing when loaded; its test files do.
    ignoreAnnotations: true,
    define: { "import.meta.url": "location" },
    plugins: [rawText],
  });
  await stop();
  const [code] = outputFiles;
  return new Script(`(require, location) => {\nconst module = {};\n${code?.text}\n}`);
}

const handedOver = new Script("handedOver()");

const wasStopped = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";

/** Calls a function, and stops it if a change sends it round and round; one that a busy machine kept waiting is called again, with more time. */
function stopped<Result>(call: () => Result, seconds = 6): Result {
  const before = process.cpuUsage();
  Reflect.set(globalThis, "handedOver", call);
  try {
    return handedOver.runInThisContext({ timeout: 1000 * seconds });
  } catch (error) {
    const { user, system } = process.cpuUsage(before);
    if (!wasStopped(error) || user + system > 4_000_000 || seconds > 60) throw error;
    return stopped(call, 2 * seconds);
  }
}

/** Why a test fails. */
async function failureOf({ run }: CollectedTest): Promise<string | undefined> {
  try {
    await stopped(run);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Whether a test failed because it was stopped, by Node or by Stryker's own counter. */
const isEndless = (failure: string): boolean =>
  failure.includes("Script execution timed out") || failure.includes("Hit count limit reached");

/** A test's own run, with what it reaches on record. */
async function resultOf(test: CollectedTest): Promise<TestResult> {
  switchboard.currentTestId = test.id;
  const start = performance.now();
  const failureMessage = await failureOf(test);
  switchboard.currentTestId = undefined;
  const result = { id: test.id, name: test.id, timeSpentMs: performance.now() - start };
  return failureMessage === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage };
}

/**
 * Runs the tests of one folder under every change that Stryker makes. The script is loaded anew for each change, so that nothing kept
 * from the one before can answer; that costs a few hundredths of a second, where a worker of Vitest costs half of one.
 */
class ScriptRunner implements TestRunner {
  #script: Script | undefined;
  readonly #place: string = pathToFileURL(join(process.cwd(), "tests.js")).href;
  readonly #require: NodeJS.Require = createRequire(this.#place);
  /** The tests that found the last changes first: neighbours are mostly found by the same. */
  #lastFound: readonly string[] = [];

  constructor() {
    Reflect.set(globalThis, "__stryker__", switchboard);
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#script = await compile(process.cwd());
  }

  /** Loads the script: everything that its modules do at once is done. */
  #load(): readonly CollectedTest[] {
    const collected = stopped(() => {
      const { vitest, tests } = harness();
      const require = (name: string): unknown => (name === "vitest" ? vitest : this.#require(name));
      this.#script?.runInThisContext()(require, this.#place);
      return tests;
    });
    return collected.filter(({ id }) => !isLeftOut(id));
  }

  /** Runs every test on a load of its own: so it reaches all that it needs, and answers from nothing that another test has made. */
  async dryRun(): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [];
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    const { length } = this.#load();
    for (let at = 0; at < length; at++) {
      const reached: MutantCoverage = { static: {}, perTest: {} };
      switchboard.mutantCoverage = reached;
      const test = this.#load()[at];
      if (test === undefined) continue;
      results.push(await resultOf(test));
      mutantCoverage.static = reached.static;
      mutantCoverage.perTest[test.id] = reached.perTest[test.id] ?? {};
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(switchboard, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const noticed = (failureMessage: string, killedBy: string[], nrOfTests: number): MutantRunResult =>
      isEndless(failureMessage)
        ? { status: MutantRunStatus.Timeout, reason: failureMessage }
        : { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests };
    let tests: readonly CollectedTest[];
    try {
      tests = this.#load();
    } catch (error) {
      return noticed(String(error), [], 0);
    }
    const reaching = new Set(testFilter ?? tests.map(({ id }) => id));
    const ordered = this.#ordered(tests.filter(({ id }) => reaching.has(id)));
    for (const [at, test] of ordered.entries()) {
      const failure = await failureOf(test);
      if (failure === undefined) continue;
      this.#lastFound = [test.id, ...this.#lastFound.filter((id) => id !== test.id)].slice(0, 50);
      return noticed(failure, [test.id], at + 1);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: ordered.length };
  }

  #ordered(tests: readonly CollectedTest[]): readonly CollectedTest[] {
    const byId = new Map(tests.map((test) => [test.id, test]));
    const first = this.#lastFound.flatMap((id) => byId.get(id) ?? []);
    return [...new Set([...first, ...tests])];
  }
}

export const strykerPlugins: readonly object[] = [
  { kind: "TestRunner", name: "script", injectableClass: ScriptRunner },
];
