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
    /** The paths in the tarball. */
    packedFiles: readonly string[];
  }
}

const npm = (folder: string, ...args: readonly string[]): string =>
  execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Builds, packs, and installs the tarball into an empty folder outside the repository. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "fengong-package-"));
  npm(root, "run", "build", "--silent");
  const [packed]: readonly Packed[] = JSON.parse(npm(root, "pack", "--json", "--pack-destination", folder));
  if (packed === undefined) throw new Error("npm pack made nothing");
  const application = mkdtempSync(join(folder, "application-"));
  writeFileSync(join(application, "package.json"), '{ "name": "application", "private": true }\n');
  npm(application, "install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, packed.filename));
  const withPeers = mkdtempSync(join(folder, "application-with-peers-"));
  writeFileSync(join(withPeers, "package.json"), '{ "name": "application", "private": true }\n');
  const peers = ["papaparse@5.7.1", "ts-ics@2.4.6", "write-excel-file@4.1.1"];
  npm(
    withPeers,
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    join(folder, packed.filename),
    ...peers,
  );
  project.provide("application", application);
  project.provide("applicationWithPeers", withPeers);
  project.provide(
    "packedFiles",
    packed.files.map(({ path }) => path),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}
