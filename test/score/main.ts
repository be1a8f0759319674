/**
 * Scores the readers of clauses and timing phrases over a corpus folder: `npm run score -- <folder> [--differences]`.
 * The format of a corpus folder is in docs/import-quality.md.
 */
import { scoreClause } from "./clauses.js";
import { readCorpus } from "./corpus.js";
import { clauseReport, differences, phraseReport } from "./report.js";
import { scorePhrase } from "./timings.js";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run score -- <corpus folder> [--differences]");
  process.exit(2);
}
const corpus = readCorpus(folder);
if (corpus.clauses.length + corpus.phrases.length === 0) {
  console.error("The folder holds neither clauses.jsonl nor timings.jsonl, or both are empty.");
  process.exit(1);
}
const clauses = corpus.clauses.map(scoreClause);
const phrases = corpus.phrases.map(scorePhrase);
const lines = [
  ...(clauses.length === 0 ? [] : clauseReport(clauses)),
  "",
  ...(phrases.length === 0 ? [] : phraseReport(phrases)),
  ...(options.includes("--differences") ? ["", ...differences([...clauses, ...phrases])] : []),
];
console.log(lines.join("\n"));
