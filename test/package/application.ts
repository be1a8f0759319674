import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inject } from "vitest";

const repository = resolve(import.meta.dirname, "../..");

/** Writes a file into the application and gives its path. */
export function write(name: string, text: string): string {
  const path = join(inject("application"), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Runs a file of the application with this Node and gives what it prints. */
export const run = (path: string): string =>
  execFileSync(process.execPath, [path], { cwd: inject("application"), encoding: "utf8" }).trim();

/** Type-checks files of the application as a user's strict project would; gives the compiler's words, empty when clean. */
export function typeCheck(files: readonly string[], options: readonly string[]): string {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...strict, ...options, ...files], {
    cwd: inject("application"),
    encoding: "utf8",
  });
  return `${stdout}${stderr}`.trim();
}
