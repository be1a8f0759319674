import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { entries } from "./entries.js";

/** Imports `file?raw` as the text of the file, as Vitest does: a plan's JSON is parsed once, at first use. */
export const rawText: Plugin = {
  name: "raw-text",
  setup(build) {
    // esbuild writes the path into a comment of what is published: it says nothing of the machine that built it.
    const top = build.initialOptions.absWorkingDir ?? process.cwd();
    build.onResolve({ filter: /\?raw$/ }, (args) => ({
      path: relative(top, resolve(args.resolveDir, args.path.slice(0, -"?raw".length))),
      namespace: "raw-text",
    }));
    build.onLoad({ filter: /.*/, namespace: "raw-text" }, async (args) => ({
      contents: await readFile(resolve(top, args.path), "utf8"),
      loader: "text",
    }));
  },
};

const library: Options = {
  entry: entries,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildPlugins: [rawText],
};

export default defineConfig(library);
