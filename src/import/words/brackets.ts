import { labelAt } from "../../grammar/words/labels.js";
import type { Work } from "../draft/draft.js";
import { isBlank, type Range } from "../text/range.js";
import { type Keyed, ownersAndLimit, partsOf } from "./keyed.js";
import { readsAsUnits } from "./owner-words.js";
import { endsTask, opensTask } from "./task-words.js";

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

const roleWords =
  /牵头|负责|配合|参与|参加|协助|协办|承办|落实|会同|主办|按职责|责任(?:单位|部门)|单位[:：]|部门[:：]/u;
const sentenceEnd = /[。；！？”]/u;

/** What stands after a bracket, white space and a full stop apart. */
function endsAfter(text: string, at: number, lineEnd: number): boolean {
  let place = at;
  while (place < lineEnd && (isBlank(text.charAt(place)) || sentenceEnd.test(text.charAt(place)))) place++;
  return place >= lineEnd;
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
  const words = ownerWords(work, inner);
  if (startsWithLabel(work, inner)) return namesOwners(work, words);
  const afterSentence = sentenceEnd.test(text.charAt(start - 1));
  const apart = afterSentence || endsAfter(text, end, line.end);
  if (roleWords.test(words)) return apart ? namesOwners(work, words) : readsAsUnits(work, words);
  return apart && readsAsUnits(work, words) && (afterSentence || !followsUnit(work, line.start, start));
}

const mayNameOwners = ({ start, end, inner }: Bracket): boolean =>
  inner.end - inner.start >= 3 && end - start <= longestBracket;

const ownerWords = ({ reading: { text } }: Work, inner: Range): string => {
  const { start, end } = ownersAndLimit(text, inner).owners;
  return text.slice(start, end);
};

/** …县域经济（省财政厅）。加大…: units, and nothing else, where a sentence ends. */
const namesUnits = (work: Work, bracket: Bracket, line: Range): boolean =>
  mayNameOwners(bracket) &&
  readsAsUnits(work, ownerWords(work, bracket.inner)) &&
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
