import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The top of the repository. */
export const root: string = resolve(import.meta.dirname, "../..");

/** A file of the repository; the path has forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(["node_modules", "dist", ".build", "api"]);

function pathsUnder(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pathsUnder(path);
    return [path];
  });
}

/** Every file under a folder with one of the endings, in a stable order; what is generated is left out. */
export const filesUnder = (folder: string, ...endings: readonly string[]): readonly SourceFile[] =>
  pathsUnder(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map(readSource);

/** One file of the repository. */
export const readSource = (path: string): SourceFile => ({
  path,
  text: readFileSync(join(root, path), "utf8"),
});
