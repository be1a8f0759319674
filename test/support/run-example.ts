import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Message, type Plugin } from "esbuild";
import { rawText } from "../../tsup.config.js";
import { type Expectation, type Prepared, prepare } from "./examples.js";
import { root } from "./source-files.js";

/** What a promised expression came to. */
export type Outcome =
  | { readonly line: number; readonly expected: Expectation; readonly value: unknown }
  | { readonly line: number; readonly expected: Expectation; readonly error: unknown };

const folder = join(root, "node_modules/.cache/fengong-examples", String(process.pid));

/** The number of the example that a file of the bundler stands for. */
const numberIn = (path: string): number => Number(/example-(\d+)\.ts$/.exec(path)?.[1]);

const numbered = (codes: readonly string[]): Plugin => ({
  name: "examples",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^example-\d+\.ts$/ }, ({ path }) => ({ path, namespace: "example" }));
    onLoad({ filter: /.*/, namespace: "example" }, ({ path }) => ({
      contents: codes[numberIn(path)] ?? "",
      loader: "ts",
      resolveDir: root,
    }));
  },
});

let builds = 0;

/**
 * Bundled with the sources behind the published names, so that an example runs as a user would type it. All are bundled at once:
 * what they share is compiled, and loaded, once. Gives the file of each.
 */
async function bundle(codes: readonly string[], wanted: readonly number[]): Promise<readonly string[]> {
  builds += 1;
  const outdir = join(folder, String(builds));
  await build({
    entryPoints: wanted.map((at) => ({ in: `example-${at}.ts`, out: `example-${at}` })),
    outdir,
    outExtension: { ".js": ".mjs" },
    absWorkingDir: root,
    tsconfig: join(root, "tsconfig.test.json"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [numbered(codes), rawText],
  });
  return codes.map((_, at) => (wanted.includes(at) ? join(outdir, `example-${at}.mjs`) : ""));
}

/** The files of those that can be bundled; an empty name for one that cannot. */
async function bundleMost(codes: readonly string[]): Promise<readonly string[]> {
  const all = codes.map((_, at) => at);
  try {
    return await bundle(codes, all);
  } catch (error) {
    const wrong = failuresOf(error).map(({ location }) => numberIn(location?.file ?? ""));
    return bundle(
      codes,
      all.filter((at) => !wrong.includes(at)),
    );
  }
}

const failuresOf = (error: unknown): readonly Message[] => {
  if (error instanceof Error && "errors" in error && Array.isArray(error.errors)) return error.errors;
  throw error;
};

/** What runs hand their values over by: an example is a module of its own and shares only the global object. */
const handover = "fengongExampleCheck";

type Check = (index: number, value: () => unknown) => unknown;

/** An example that is ready to run, once: Node runs a module that it knows no second time. */
type Run = () => Promise<readonly Outcome[]>;

/** Runs the file of an example and gives what each promised expression came to, in the order in which they ran. */
async function runFile(file: string, expectations: readonly Expectation[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const record = (expected: Expectation, run: () => unknown): unknown => {
    const { line } = expected;
    const failed = (error: unknown): void => void outcomes.push({ line, expected, error });
    const came = (value: unknown): void => void outcomes.push({ line, expected, value });
    try {
      const value = run();
      return value instanceof Promise ? value.then(came, failed) : came(value);
    } catch (error) {
      return failed(error);
    }
  };
  const check: Check = (index, run) => {
    const expected = expectations[index];
    return expected === undefined ? undefined : record(expected, run);
  };
  Object.assign(globalThis, { [handover]: check });
  await import(/* @vite-ignore */ pathToFileURL(file).href);
  return outcomes;
}

function preparedOf(code: string): Prepared | { readonly error: unknown } {
  try {
    return prepare(code, `globalThis.${handover}`);
  } catch (error) {
    return { error };
  }
}

/** The examples made ready together, each with a run of its own. What is wrong with one is thrown when that one runs. */
export async function readyExamples(codes: readonly string[]): Promise<readonly Run[]> {
  const prepared = codes.map(preparedOf);
  const texts = prepared.map((one) => ("error" in one ? "" : one.code));
  const files = await bundleMost(texts);
  return prepared.map((one, at) => async () => {
    if ("error" in one) throw one.error;
    const [alone = ""] = files[at] === "" ? await bundle(texts.slice(at, at + 1), [0]) : [];
    return runFile(files[at] || alone, one.expectations);
  });
}

/** Removes what the runs have written. */
export const removeBundles = (): void => rmSync(folder, { recursive: true, force: true });

/** The value that a promise writes down, evaluated apart from the example: it can name nothing of it. */
export const literalValue = (literal: string): unknown =>
  new Function(`"use strict"; return (${literal}\n);`)();
