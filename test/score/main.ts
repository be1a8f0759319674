/**
 * Scores the readers of clauses, timing phrases and whole tables over a corpus folder: `npm run score -- <folder> [--differences]`.
 * The format of a corpus folder is in docs/import-quality.md.
 */
import { scoreClause } from "./clauses.js";
import { readCorpus } from "./corpus.js";
import { clauseReport, differences, phraseReport } from "./report.js";
import { tableDifferences, tableReport } from "./table-report.js";
import { scoreTable } from "./tables.js";
import { scorePhrase } from "./timings.js";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run score -- <corpus folder> [--differences]");
  process.exit(2);
}
const corpus = readCorpus(folder);
if (corpus.clauses.length + corpus.phrases.length + corpus.tables.length === 0) {
  console.error("The folder holds no clauses.jsonl, timings.jsonl or tables.jsonl, or they are empty.");
  process.exit(1);
}
const clauses = corpus.clauses.map(scoreClause);
const phrases = corpus.phrases.map(scorePhrase);
const tables = corpus.tables.map(scoreTable);
const sections = [
  clauses.length === 0 ? [] : clauseReport(clauses),
  phrases.length === 0 ? [] : phraseReport(phrases),
  tables.length === 0 ? [] : tableReport(tables),
  options.includes("--differences")
    ? [...differences([...clauses, ...phrases]), ...tableDifferences(tables)]
    : [],
];
console.log(
  sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n"),
);
