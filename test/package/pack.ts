import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

const root = resolve(import.meta.dirname, "../..");

/** What `npm pack --json` says of a tarball. */
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

declare module "vitest" {
  interface ProvidedContext {
    /** An empty application that has the packed library installed, and nothing else. */
    application: string;
    /** Another one, that has the optional peers too. */
    applicationWithPeers: string;
    /** The tarball itself. */
    tarball: string;
    /** The paths in the tarball. */
    packedFiles: readonly string[];
  }
}

export const npm = (folder: string, ...args: readonly string[]): string =>
  execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Installs what a folder's `package.json` names, and more. */
export const install = (folder: string, ...packages: readonly string[]): string =>
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", ...packages);

/** Builds, packs, and installs the tarball into an empty folder outside the repository. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "fengong-package-"));
  npm(root, "run", "build", "--silent");
  const [packed]: readonly Packed[] = JSON.parse(npm(root, "pack", "--json", "--pack-destination", folder));
  if (packed === undefined) throw new Error("npm pack made nothing");
  const tarball = join(folder, packed.filename);
  const application = (...packages: readonly string[]): string => {
    const path = mkdtempSync(join(folder, "application-"));
    writeFileSync(join(path, "package.json"), '{ "name": "application", "private": true }\n');
    install(path, ...packages);
    return path;
  };
  project.provide("tarball", tarball);
  project.provide("application", application(tarball));
  project.provide(
    "applicationWithPeers",
    application(tarball, "papaparse@5.7.1", "ts-ics@2.4.6", "write-excel-file@4.1.1"),
  );
  project.provide(
    "packedFiles",
    packed.files.map(({ path }) => path),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}
