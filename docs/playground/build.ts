import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { rawText } from "../../tsup.config.js";

/** Run by npm at the top of the repository. */
const root = process.cwd();
const page = resolve(root, "docs/playground");
const outdir = join(page, ".build");

/**
 * The page as static files: `index.html`, one script, one style sheet, one icon. The script is a classic one, because browsers refuse
 * modules on a page that was opened from disk.
 */
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: [
    { in: join(page, "src/main.ts"), out: "playground" },
    { in: join(page, "style/main.css"), out: "playground" },
    { in: join(page, "index.html"), out: "index" },
    { in: join(page, "icon.svg"), out: "icon" },
  ],
  outdir,
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  tsconfig: join(page, "tsconfig.json"),
  loader: { ".html": "copy", ".svg": "copy" },
  plugins: [rawText],
  logLevel: "warning",
});
