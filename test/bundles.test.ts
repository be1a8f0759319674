import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { rawText } from "../tsup.config.js";
import { root } from "./support/source-files.js";

/** Every module that a bundler puts into an application that imports this entry. */
async function modulesOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
    plugins: [rawText],
  });
  return Object.keys(metafile.inputs);
}

/** What remains of an entry when a bundler has dropped what is not used. */
async function codeOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    plugins: [rawText],
  });
  return outputFiles[0]?.text ?? "";
}

const isZod = (path: string): boolean => /node_modules\/zod\//.test(path);

describe("zod stays out of the entries that do not need it", () => {
  test.each([
    "src/index.ts",
    "src/calendar/index.ts",
    "src/messages/index.ts",
    "src/validate/expectations.ts",
  ])("%s", async (entry) => {
    const modules = await modulesOf(entry);
    expect(modules).toContain(entry);
    expect(modules.filter(isZod)).toEqual([]);
  });

  test("the check knows zod's modules when it sees them", () => {
    expect(isZod("node_modules/zod/v4/mini/index.js")).toBe(true);
  });
});

describe("fengong/validate carries what it needs to validate, and no more", () => {
  test("zod, and no generator of JSON Schema, no locale and no table of scripts", async () => {
    const code = await codeOf("src/validate/index.ts");
    expect(code).toContain("unrecognized_keys");
    for (const absent of [
      "json-schema.org",
      "$schema",
      "unevaluatedProperties",
      "Invalid input: expected",
      "牽",
    ]) {
      expect(code, absent).not.toContain(absent);
    }
  });

  test("the check sees a generator where there is one", async () => {
    expect(await codeOf("test/validate/schema/generate.ts")).toContain("json-schema.org");
  });
});
