import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./measure.js";

/** Bytes of what an application carries for these names, minified and gzipped. */
export async function sizeOf(names: string): Promise<{ readonly code: string; readonly bytes: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names} from "./src/calendar/index.ts";`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  return { code, bytes: gzipSync(code, { level: 9 }).length };
}

/** What a fresh process pays, in milliseconds. */
export interface ColdStart {
  /** Reading, compiling and running the module, the notices unpacked. */
  readonly load: number;
  /** The first answer, the index built. */
  readonly firstCall: number;
}

const script = (module: string): string => `
  const start = performance.now();
  const { addWorkingDays, chinaMainland } = await import(${JSON.stringify(module)});
  const loaded = performance.now();
  addWorkingDays(chinaMainland, "2021-07-05", 30);
  const answered = performance.now();
  console.log(JSON.stringify([loaded - start, answered - loaded]));
`;

/** Medians of 31 fresh processes. */
export async function coldStart(): Promise<ColdStart> {
  const { code } = await sizeOf("*");
  const folder = resolve("node_modules/.cache");
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, "calendar.min.mjs");
  writeFileSync(file, code);
  const times = Array.from({ length: 31 }, (): readonly [number, number] =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", script(pathToFileURL(file).href)], {
        encoding: "utf8",
      }),
    ),
  );
  return { load: median(times.map(([load]) => load)), firstCall: median(times.map(([, first]) => first)) };
}
