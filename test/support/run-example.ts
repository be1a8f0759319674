import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { afterAll } from "vitest";
import { entries, publishedName } from "../../entries.js";
import { rawText } from "../../tsup.config.js";
import { type Expectation, prepare } from "./examples.js";
import { root } from "./source-files.js";

/** What a promised expression came to. */
export type Outcome =
  | { readonly line: number; readonly expected: Expectation; readonly value: unknown }
  | { readonly line: number; readonly expected: Expectation; readonly error: unknown };

const folder = join(root, "node_modules/.cache/fengong-examples", String(process.pid));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  outExtension: { ".js": ".mjs" },
  logLevel: "silent",
} satisfies BuildOptions;

/** The sources built once, each entry a module beside the examples: Node reads what examples share only once. */
let built: Promise<unknown> | undefined;
const buildLibrary = (): Promise<unknown> =>
  build({ ...common, entryPoints: entries, outdir: folder, splitting: true, plugins: [rawText] });

const published = new Map(Object.keys(entries).map((entry) => [publishedName(entry), `./${entry}.mjs`]));

/** Leads the published names to the built sources; a name that is not published is found nowhere, as for a user. */
const publishedNames: Plugin = {
  name: "published-names",
  setup({ onResolve }) {
    onResolve({ filter: /^fengong(?:\/|$)/ }, ({ path }) => {
      const file = published.get(path);
      return file === undefined
        ? { errors: [{ text: `Could not resolve "${path}"` }] }
        : { path: file, external: true };
    });
  },
};

/** The example as a module that stands beside the built sources. */
async function translate(code: string): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: code, loader: "ts", resolveDir: root, sourcefile: "example.ts" },
    write: false,
    plugins: [publishedNames],
  });
  return outputFiles[0]?.text ?? "";
}

let runs = 0;

/** Runs the text as a module, under a name of its own: Node runs a module that it knows no second time. */
async function importText(text: string): Promise<void> {
  runs += 1;
  const file = join(folder, `example-${runs}.mjs`);
  writeFileSync(file, text);
  await import(/* @vite-ignore */ pathToFileURL(file).href);
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
  built ??= buildLibrary();
  await built;
  await importText(await translate(ready));
  return outcomes;
}

/** The value that a promise writes down, evaluated apart from the example: it can name nothing of it. */
export const literalValue = (literal: string): unknown =>
  new Function(`"use strict"; return (${literal}\n);`)();
