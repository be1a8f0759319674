import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entries, publishedName } from "../../entries.js";
import manifest from "../../package.json" with { type: "json" };
import { rawText } from "../../tsup.config.js";
import { root } from "../support/source-files.js";

/** What an entry brings into an application. */
export interface Measured {
  /** Everything it exports with its dependencies, minified and gzipped; optional peers are not counted. */
  readonly bytes: number;
  /** The packages it reaches. */
  readonly dependencies: readonly string[];
  /** The optional peers it needs. */
  readonly peers: readonly string[];
}

const peers = Object.keys(manifest.peerDependencies);
const named = Object.keys(manifest.dependencies);

/** Bundles an entry as an application would that uses all of it. */
async function measure(source: string): Promise<Measured> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, source)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: peers,
    metafile: true,
    write: false,
    plugins: [rawText],
  });
  const outputs = Object.values(metafile.outputs);
  // A file of which nothing is left in the bundle costs nothing.
  const inside = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const outside = outputs.flatMap(({ imports }) => imports.map(({ path }) => path));
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    dependencies: named.filter((name) => inside.some((path) => path.startsWith(`node_modules/${name}/`))),
    peers: peers.filter((name) => outside.some((path) => path === name || path.startsWith(`${name}/`))),
  };
}

/** Every entry of code, measured, by the name under which it is published. */
export async function measureAll(): Promise<ReadonlyMap<string, Measured>> {
  const measured = Object.entries(entries).map(
    async ([entry, source]) => [publishedName(entry), await measure(source)] as const,
  );
  return new Map(await Promise.all(measured));
}
