import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inject } from "vitest";

const repository = resolve(import.meta.dirname, "../..");

/** Writes a file into a folder and gives its path. */
export function writeIn(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Writes a file into the application and gives its path. */
export const write = (name: string, text: string): string => writeIn(inject("application"), name, text);

/** Runs a file of the application with this Node and gives what it prints. */
export const run = (path: string): string =>
  execFileSync(process.execPath, [path], { cwd: inject("application"), encoding: "utf8" }).trim();

/** The compiler of this repository. */
export const ownCompiler: string = join(repository, "node_modules/typescript/bin/tsc");

/**
 * Type-checks files of an application as a user's strict project would, the library's own declarations included; gives the
 * compiler's words, empty when clean.
 */
export function typeCheck(
  files: readonly string[],
  options: readonly string[],
  { compiler = ownCompiler, folder = inject("application") } = {},
): string {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [compiler, ...strict, ...options, ...files],
    { cwd: folder, encoding: "utf8" },
  );
  const words = `${stdout}${stderr}`.trim();
  return status === 0 || words !== "" ? words : `the compiler ended with ${status}`;
}
