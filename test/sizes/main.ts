import { writeFileSync } from "node:fs";
import { readSource } from "../support/source-files.js";
import { measureAll } from "./measure.js";
import { type Language, sizeTable, withTable } from "./table.js";

/** Measures every entry and writes the tables of both READMEs. */
const pages: readonly (readonly [string, Language])[] = [
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
];
const measured = await measureAll();
for (const [page, lang] of pages) {
  writeFileSync(page, withTable(readSource(page).text, sizeTable(lang, measured)));
}
