import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { root } from "../support/source-files.js";
import { chromiumPath, screenshots } from "./browser.js";

/** Builds the page by the command that its readers use, once it is known that there is a browser to open it. */
export default function setup(): void {
  chromiumPath();
  rmSync(screenshots, { recursive: true, force: true });
  execFileSync("npm", ["run", "playground", "--silent"], { cwd: root, stdio: "inherit" });
}
