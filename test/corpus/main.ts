import { writeFileSync } from "node:fs";
import { corpusCodes, fileOf, outputOf } from "./cases.js";
import { diagnosticsPage } from "./page.js";

/** Writes what every case gives now, and the page made from it: read the difference before you commit it. */
for (const code of corpusCodes()) {
  for (const [name, text] of Object.entries(outputOf(code))) writeFileSync(fileOf(code, name), text);
}
writeFileSync("docs/diagnostics.md", diagnosticsPage());
