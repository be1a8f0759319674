import { execFileSync } from "node:child_process";

/** Runs npm in a folder and gives what it prints. */
export const npm = (folder: string, ...args: readonly string[]): string =>
  execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
