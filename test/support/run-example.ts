import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { rawText } from "../../tsup.config.js";
import { type Expectation, prepare } from "./examples.js";
import { root } from "./source-files.js";

/** What a promised expression came to. */
export type Outcome =
  | { readonly line: number; readonly expected: Expectation; readonly value: unknown }
  | { readonly line: number; readonly expected: Expectation; readonly error: unknown };

const folder = join(root, "node_modules/.cache/fengong-examples");

/** Bundled with the sources behind the published names, so that an example runs as a user would type it. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: root, sourcefile: "example.ts" },
    absWorkingDir: root,
    tsconfig: join(root, "tsconfig.test.json"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    logLevel: "silent",
    plugins: [rawText],
  });
  return outputFiles[0]?.text ?? "";
}

let runs = 0;

/** Runs the text as a module, under a name of its own: Node runs a module that it knows no second time. */
async function importText(text: string): Promise<void> {
  runs += 1;
  const file = join(folder, `${process.pid}-${runs}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

/** What runs hand their values over by: an example is a module of its own and shares only the global object. */
const handover = "fengongExampleCheck";

type Check = (index: number, value: () => unknown) => unknown;

/** Runs an example and gives what each promised expression came to, in the order in which they ran. */
export async function runExample(code: string): Promise<readonly Outcome[]> {
  const { code: ready, expectations } = prepare(code, `globalThis.${handover}`);
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
  await importText(await bundle(ready));
  return outcomes;
}

/** The value that a promise writes down, evaluated apart from the example: it can name nothing of it. */
export const literalValue = (literal: string): unknown =>
  new Function(`"use strict"; return (${literal}\n);`)();
