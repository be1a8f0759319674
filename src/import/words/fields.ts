import type { LabelMeaning } from "../../grammar/words/label.js";
import { labelAt } from "../../grammar/words/labels.js";
import type { Work } from "../draft/draft.js";
import { isBlank, type Range } from "../text/range.js";
import { isLimit } from "./limit-words.js";
import { readsAsUnits } from "./owner-words.js";

/** The longest label that a line is searched for. */
const longestLabel = 24;

/** Where labels of units or time limits begin in a line: 责任单位：, 完成时限：, and without a colon where white space parts them. */
export function labelsIn(work: Work, line: Range): readonly number[] {
  const found = labelsWithColon(work, line);
  const plain = plainLabelsIn(work, line);
  return plain.length === 0 ? found : [...new Set([...found, ...plain])].sort((a, b) => a - b);
}

function labelsWithColon({ folded }: Work, { start, end }: Range): readonly number[] {
  const found: number[] = [];
  const line = folded.slice(start, end);
  let after = 0;
  for (let colon = line.indexOf(":"); colon !== -1; colon = line.indexOf(":", after)) {
    const label = labelBefore(line, Math.max(after, colon - longestLabel), colon);
    if (label !== undefined) found.push(start + label);
    after = colon + 1;
  }
  return found;
}

/** The words behind a place, up to the next white space. */
function wordAt(text: string, from: number, end: number): string {
  let start = from;
  while (start < end && isBlank(text.charAt(start))) start++;
  let last = start;
  while (last < end && last < start + longestWord && !isBlank(text.charAt(last))) last++;
  return text.slice(start, last);
}

/** No list of units without white space is longer. */
const longestWord = 300;

/** 责任单位 市教育局: white space on both sides of a label, and behind it what the label asks for. */
function plainLabelsIn(work: Work, { start, end }: Range): readonly number[] {
  const { text } = work.reading;
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    if (at > start && !isBlank(text.charAt(at - 1))) continue;
    const label = labelAt(work.folded, at);
    if (label === undefined || label.short || label.asksColon || !isBlank(text.charAt(label.end))) continue;
    if (label.end < end && fits(work, label.meaning, wordAt(text, label.end, end))) found.push(at);
  }
  return found;
}

function fits(work: Work, meaning: LabelMeaning, words: string): boolean {
  if (meaning.kind === "role") return readsAsUnits(work, words);
  return meaning.field === "time" && isLimit(words);
}

const leader = /(?:领导|责任人|责任人员|牵头人|同志|[省市州县区]长)$/u;
/** Within a bracket a field is a part of the bracket. */
const opensField = /^$|[。；;，,、\s]/u;
/** No names of persons are longer. */
const longestPersons = 24;

/** Looked for in the line alone: a search from its start would run to the end of the document. */
function colonsIn(folded: string, { start, end }: Range): readonly number[] {
  const colons: number[] = [];
  for (let at = start; at < end; at++) if (folded.charAt(at) === ":") colons.push(at);
  return colons;
}

/** Where fields begin in a line: its labels of units and time limits, and those of leaders with a name behind them. */
export function fieldsIn(work: Work, line: Range): readonly number[] {
  const labels = labelsIn(work, line);
  const { folded } = work;
  const fields: number[] = [];
  let next = 0;
  let after = line.start;
  for (const colon of colonsIn(folded, line)) {
    for (; (labels[next] ?? line.end) < colon; next++) fields.push(labels[next] ?? colon);
    const at = leaderBefore(folded, Math.max(after, colon - longestLabel), colon);
    after = colon + 1;
    const opens = at === line.start || opensField.test(folded.charAt((at ?? 0) - 1));
    const end = labels[next] ?? line.end;
    if (at !== undefined && opens && at > (fields.at(-1) ?? -1) && isPersons(folded, colon + 1, end))
      fields.push(at);
  }
  return [...fields, ...labels.slice(next)];
}

function isPersons(folded: string, start: number, end: number): boolean {
  const words = folded.slice(start, Math.min(end, start + longestPersons + 4)).trim();
  return words.length <= longestPersons && !/。./u.test(words);
}

function leaderBefore(folded: string, from: number, colon: number): number | undefined {
  for (let at = from; at < colon; at++) {
    const label = labelAt(folded, at);
    if (label?.meaning.kind !== "other" || label.meaning.field !== "person") continue;
    const words = folded.slice(label.start, label.end);
    if (leader.test(words) && folded.slice(label.end, colon).trim() === "") return at;
  }
  return undefined;
}

function labelBefore(folded: string, from: number, colon: number): number | undefined {
  for (let at = from; at < colon; at++) {
    const label = labelAt(folded, at);
    if (label === undefined || folded.slice(label.end, colon).trim() !== "") continue;
    // …各街道配合： ends a sentence that introduces tasks.
    if (label.short && colon + 1 === folded.length && /\p{Script=Han}/u.test(folded.charAt(at - 1)))
      return undefined;
    const { meaning } = label;
    return meaning.kind === "role" || meaning.field === "time" ? at : undefined;
  }
  return undefined;
}
