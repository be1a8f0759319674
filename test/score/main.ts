import { scoreClause } from "./clauses.js";
import { readCorpus } from "./corpus.js";

const [folder] = process.argv.slice(2);
const corpus = readCorpus(folder ?? ".");
const scores = corpus.clauses.map(scoreClause);
let bad = 0;
for (const s of scores) {
  if (s.exact) continue;
  bad++;
  console.log(s.id, s.document, s.ambiguous ? "AMB" : "", s.diagnosed ? "" : "SILENT", s.text);
  for (const g of s.gold) if (!s.read.includes(g)) console.log("   - ", g);
  for (const g of s.read) if (!s.gold.includes(g)) console.log("   + ", g);
}
console.log(
  bad,
  scores.length,
  "amb undiagnosed",
  scores.filter((s) => s.ambiguous && !s.diagnosed).map((s) => s.id),
);

import { scorePhrase } from "./timings.js";

for (const p of corpus.phrases) {
  const s = scorePhrase(p);
  if (s.exact && s.span.right === s.span.gold) continue;
  console.log(s.id, s.diagnosed ? "" : "SILENT", s.text, s.exact ? "span" : "");
  for (const g of s.gold) console.log("   - ", g);
  for (const g of s.read) console.log("   + ", g);
}
