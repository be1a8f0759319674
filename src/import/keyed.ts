import { labelAt } from "../grammar/labels.js";
import { sectionsOf } from "../grammar/sections.js";
import type { Work } from "./draft.js";
import { isBlank, isEmpty, type Range, trimmed } from "./range.js";
import { endsTask, opensTask } from "./task-words.js";

/** A stretch of a line that says who answers or by when, without anything else of the line. */
export interface Keyed {
  /** With its brackets. */
  readonly range: Range;
  readonly kind: "bracket" | "label";
  /** The words for units, where there are any. */
  readonly clause: Range | undefined;
  readonly deadlines: readonly Range[];
  /** Fields that plan data has no place for: 牵头领导：…, 责任人：…. */
  readonly others: readonly Range[];
  /** A bracket inside its sentence, which goes on behind it: …行为（牵头单位：市民政局）。坚持…. */
  readonly inside?: true;
}

/** No bracket that gives tasks to units is longer. */
const longestBracket = 3000;

interface Bracket extends Range {
  readonly inner: Range;
}

const opening: ReadonlySet<string> = new Set("（(【[［〔");
const closing: ReadonlySet<string> = new Set("）)】]］〕");

/** The outermost brackets of a line; one that never closes hides none. */
function bracketsIn(text: string, { start, end }: Range): Bracket[] {
  const open: number[] = [];
  const pairs: Bracket[] = [];
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (opening.has(mark)) {
      open.push(at);
    } else if (closing.has(mark)) {
      const from = open.pop();
      if (from !== undefined) pairs.push({ start: from, end: at + 1, inner: { start: from + 1, end: at } });
    }
  }
  let past = start;
  return pairs
    .sort((a, b) => a.start - b.start)
    .filter((pair) => {
      const outer = pair.start >= past;
      if (outer) past = pair.end;
      return outer;
    });
}

const roleWords = /牵头|负责|配合|参与|参加|协助|协办|承办|落实|会同|主办|按职责|单位[:：]|部门[:：]/u;
const sentenceEnd = /[。；！？”]/u;

/** What stands after a bracket, white space and a full stop apart. */
function endsAfter(text: string, at: number, lineEnd: number): boolean {
  let place = at;
  while (place < lineEnd && (isBlank(text.charAt(place)) || sentenceEnd.test(text.charAt(place)))) place++;
  return place >= lineEnd;
}

/** Codes that say that some words were not read as units. */
const unreadCodes: ReadonlySet<string> = new Set([
  "clause.unread",
  "clause.not-owners",
  "clause.no-units",
  "clause.unfamiliar-name",
]);

/** Longer stretches are running text. */
const longestList = 600;

/** Whether words are units, all of them, as far as the reader of clauses can tell. */
export function readsAsUnits({ unitsOf }: Work, words: string): boolean {
  if (words.length === 0 || words.length > longestList) return false;
  const { assignments = [], diagnostics = [] } = unitsOf(words) ?? {};
  return assignments.length > 0 && !diagnostics.some(({ code }) => unreadCodes.has(code));
}

/** Whether words are units and a time limit at most: 市编办牵头，年底前完成. */
export function readsAsOwners({ clauseOf }: Work, words: string): boolean {
  if (words.length === 0 || words.length > longestList) return false;
  const { assignments, diagnostics } = clauseOf(words);
  return (
    assignments.length > 0 &&
    diagnostics.every(
      ({ code, params }) => !unreadCodes.has(code) || ("kind" in params && params.kind === "timing"),
    )
  );
}

/** Whether some units are read in words that speak of roles. */
const namesOwners = ({ clauseOf }: Work, words: string): boolean => clauseOf(words).assignments.length > 0;

/** （牵头单位：…）: a bracket that says itself what it is, wherever it stands. */
function startsWithLabel({ folded }: Work, { start, end }: Range): boolean {
  const label = labelAt(folded, start);
  return label?.meaning.kind === "role" && label.end < end && folded.charAt(label.end) === ":";
}

function isClauseBracket(work: Work, bracket: Bracket, line: Range): boolean {
  const { text } = work.reading;
  const { start, end, inner } = bracket;
  if (!mayNameOwners(bracket)) return false;
  const words = text.slice(inner.start, inner.end);
  if (startsWithLabel(work, inner)) return namesOwners(work, words);
  const afterSentence = sentenceEnd.test(text.charAt(start - 1));
  const apart = afterSentence || endsAfter(text, end, line.end);
  if (roleWords.test(words)) return apart ? namesOwners(work, words) : readsAsUnits(work, words);
  return apart && readsAsUnits(work, words) && (afterSentence || !followsUnit(work, line.start, start));
}

const mayNameOwners = ({ start, end, inner }: Bracket): boolean =>
  inner.end - inner.start >= 3 && end - start <= longestBracket;

/** …县域经济（省财政厅）。加大…: units, and nothing else, where a sentence ends. */
const namesUnits = (work: Work, bracket: Bracket, line: Range): boolean =>
  mayNameOwners(bracket) &&
  readsAsUnits(work, work.reading.words(bracket.inner)) &&
  !followsUnit(work, line.start, bracket.start);

const nameBreak = /[、，；。\s]/u;

/** Whether a name stands right before a bracket, which then belongs to it: 各乡镇人民政府（街道办事处）. */
function followsUnit(work: Work, lineStart: number, bracket: number): boolean {
  const { text } = work.reading;
  const earliest = Math.max(lineStart, bracket - longestName);
  let start = bracket;
  while (start > earliest && !nameBreak.test(text.charAt(start - 1))) start--;
  const name = text.slice(start, bracket);
  return start > earliest && !opensTask.test(name) && readsAsUnits(work, name);
}

/** No name of a unit is longer. */
const longestName = 30;

/** The longest label that a line is searched for. */
const longestLabel = 24;

/** Where labels of units or time limits begin in a line: 责任单位：, 完成时限：. */
export function labelsIn({ folded }: Work, { start, end }: Range): readonly number[] {
  const found: number[] = [];
  const line = folded.slice(start, end);
  for (let colon = line.indexOf(":"); colon !== -1; colon = line.indexOf(":", colon + 1)) {
    const label = labelBefore(line, Math.max(0, colon - longestLabel), colon);
    if (label !== undefined) found.push(start + label);
  }
  return found;
}

const leader = /(?:领导|责任人|责任人员|牵头人|同志|[省市州县区]长)$/u;
const opensField = /^$|[。；;，,、\s（(【]/u;
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
  for (const colon of colonsIn(folded, line)) {
    for (; (labels[next] ?? line.end) < colon; next++) fields.push(labels[next] ?? colon);
    const at = leaderBefore(folded, Math.max(line.start, colon - longestLabel), colon);
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
    const { meaning } = label;
    return meaning.kind === "role" || meaning.field === "time" ? at : undefined;
  }
  return undefined;
}

/** Parts keyed words at their labels: units on one side, time limits on the other. */
function partsOf(
  { reading: { text }, folded }: Work,
  range: Range,
): Pick<Keyed, "clause" | "deadlines" | "others"> {
  const sections = sectionsOf(folded.slice(range.start, range.end));
  const deadlines: Range[] = [];
  const others: Range[] = [];
  let clause: Range | undefined;
  for (const section of sections) {
    const place = trimmed(text, { start: range.start + section.start, end: range.start + section.end });
    if (isEmpty(place)) continue;
    const { label } = section;
    if (label?.kind === "other" && label.field === "time") {
      deadlines.push(withoutEnd(text, place));
    } else if (label?.kind === "other") {
      others.push({ start: range.start + section.labelStart, end: place.end });
    } else {
      const start = range.start + (label === undefined ? section.start : section.labelStart);
      clause = { start: clause?.start ?? start, end: place.end };
    }
  }
  return { clause: clause && trimmed(text, clause), deadlines, others };
}

const closingMark = /[。；;，、]/u;

/** Without the mark that only parts it from what follows. */
export function withoutEnd(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && closingMark.test(text.charAt(last - 1))) last--;
  return trimmed(text, { start, end: last });
}

/** The brackets of a line that may say who answers. */
export interface LineBrackets {
  readonly clauses: readonly Keyed[];
  /** Those that stand behind a sentence, as clauses do, and could not be read as one. */
  readonly doubtful: readonly Range[];
}

/** No bracket that only names units is longer. */
const longestNames = 60;

const isDoubtful = ({ reading: { text } }: Work, { start, end, inner }: Bracket): boolean =>
  sentenceEnd.test(text.charAt(start - 1)) &&
  end - start <= longestNames &&
  !/[。；《]|^[0-9一二三四五六七八九十]+$/u.test(text.slice(inner.start, inner.end));

export function bracketsOf(work: Work, line: Range): LineBrackets {
  const { text } = work.reading;
  const clauses: Keyed[] = [];
  const doubtful: Range[] = [];
  /** The bracket behind, where it ends a task. */
  let next: Range | undefined;
  for (const bracket of bracketsIn(text, line).reverse()) {
    const { start, end, inner } = bracket;
    const ends = endsTask(work, bracket, next);
    if (isClauseBracket(work, bracket, line) || (ends && namesUnits(work, bracket, line))) {
      const goesOn = !ends && !endsAfter(text, end, line.end) && !sentenceEnd.test(text.charAt(start - 1));
      const inside = goesOn ? { inside: true as const } : {};
      clauses.push({ range: { start, end }, kind: "bracket", ...partsOf(work, inner), ...inside });
      next = goesOn ? undefined : { start, end };
    } else if (isDoubtful(work, bracket)) {
      doubtful.push({ start, end });
    }
  }
  return { clauses: clauses.reverse(), doubtful: doubtful.reverse() };
}

/** The words from a label to where its line, or the next number, ends them. */
export function labelled(work: Work, range: Range): Keyed {
  return { range, kind: "label", ...partsOf(work, range) };
}
