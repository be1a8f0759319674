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
    // papaparse asks for it where there is no browser; it is Node's own.
    external: ["stream"],
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
    "src/validate/readings.ts",
    "src/report/index.ts",
    "src/report/csv.ts",
    "src/report/ics.ts",
    "src/report/xlsx.ts",
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

const isHtmlParser = (path: string): boolean =>
  /node_modules\/(?:htmlparser2|entities|domhandler|domutils)\//.test(path);

describe("the HTML parser is reached from fengong/import/html only", () => {
  test.each(["src/index.ts", "src/calendar/index.ts", "src/messages/index.ts", "src/import/index.ts"])(
    "%s",
    async (entry) => {
      expect((await modulesOf(entry)).filter(isHtmlParser)).toEqual([]);
    },
  );

  test("src/import/html.ts", async () => {
    expect((await modulesOf("src/import/html.ts")).filter(isHtmlParser)).not.toEqual([]);
  });
});

describe("each optional peer is reached from its own entry only", () => {
  const peers = ["papaparse", "ts-ics", "write-excel-file"];

  test.each([
    ["src/index.ts", []],
    ["src/messages/index.ts", []],
    ["src/ledger/index.ts", []],
    ["src/report/index.ts", []],
    ["src/report/csv.ts", ["papaparse"]],
    ["src/report/ics.ts", ["ts-ics"]],
    ["src/report/xlsx.ts", ["write-excel-file"]],
  ])("%s reaches %j", async (entry, reached) => {
    const modules = await modulesOf(entry);
    expect(peers.filter((peer) => modules.some((path) => path.includes(`node_modules/${peer}/`)))).toEqual(
      reached,
    );
  });
});
