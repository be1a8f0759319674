import { aloneAttachment, beginsWithWay, shortWords, titleKind } from "../around/header-words.js";
import { taskOverLabels } from "../around/label-lines.js";
import type { Block, LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";
import type { Range } from "../text/range.js";
import { bracketsOf } from "../words/brackets.js";
import { labelsIn } from "../words/fields.js";
import { readsAsUnits } from "../words/owner-words.js";
import { countedOn } from "../words/run-on.js";
import {
  afterTaskLabel,
  dutySentences,
  fewestOverSentences,
  followingUnits,
  givesDuty,
  headsDuties,
} from "../words/unit-lines.js";

/** Whether a line opens a plan that has no table: it is numbered, keyed or marked as a heading. */
function opensPlan(work: Work, { range, level }: LineBlock): boolean {
  const { text } = work.reading;
  if (level !== undefined) return titleKind(text.slice(range.start, range.end)) === undefined;
  if (markerAt(text, range.start) !== undefined || afterTaskLabel(work, range) !== undefined) return true;
  // A page that has run into one line: its way to the plan stands before the first number.
  if (beginsWithWay(text, range) && countedOn(text, range).size > 1) return true;
  return range.end - range.start < longestKeyed && labelsIn(work, range).length > 0;
}

const longestKeyed = 4000;

/** Further down, a line is no title of the plan. */
const latestTitle = 400;

/** The line that repeats the title which the notice names; what stands before it, numbers too, is the notice's. */
function repeatedTitle(text: string, blocks: readonly Block[]): number {
  let [notice, above] = ["", ""];
  for (let at = 0; at < Math.min(blocks.length, latestTitle); at++) {
    const block = blocks[at];
    const words = block?.kind === "line" ? shortWords(text, block.range) : "";
    const kind = titleKind(words);
    if (kind === "notice" && notice === "") notice = above.includes("关于") ? above + words : words;
    if (kind === "plan" && notice !== "" && notice.includes(words)) return at;
    above = words;
  }
  return -1;
}

/** How far the next unit's tasks may begin below those of the first. */
const longestList = 200;

/** 市档案局： over its tasks, and another unit further down. One such line alone is whom a notice addresses. */
function headsByUnit(work: Work, blocks: readonly Block[], at: number): boolean {
  const isHead = (block: Block | undefined): boolean =>
    block?.kind === "line" && headsDuties(work, block.range);
  return isHead(blocks[at]) && blocks.slice(at + 2, at + longestList).some(isHead);
}

/** Two lines in a row that end in a bracket with the units for them: tasks without numbers. */
const endInBrackets = (work: Work, blocks: readonly Block[], at: number): boolean =>
  [blocks[at], blocks[at + 1]].every((block) => block?.kind === "line" && endsInBracket(work, block.range));

function endsInBracket(work: Work, { start, end }: Range): boolean {
  if (end - start > longestKeyed || !/[）)][。；]?$/u.test(work.reading.text.slice(end - 2, end)))
    return false;
  return bracketsOf(work, { start, end }).clauses.some(
    ({ range, inside }) => inside !== true && range.end + 1 >= end,
  );
}

/** Units over their tasks; two lines that give duties to units, with one between at most, or one whose sentences do. */
function opensByUnit(work: Work, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind === "line" && dutySentences(work, block.range).length > 0) return true;
  if (headsByUnit(work, blocks, at) || endInBrackets(work, blocks, at)) return true;
  if (unitsOverSentences(work, blocks, at)) return true;
  const gives = (line: Block | undefined): boolean => line?.kind === "line" && givesDuty(work, line.range);
  return gives(block) && (gives(blocks[at + 1]) || gives(blocks[at + 2]));
}

const isUnits = (work: Work, block: Block | undefined): boolean => {
  const words = block?.kind === "line" ? shortWords(work.reading.text, block.range) : "";
  return words !== "" && titleKind(words) === undefined && readsAsUnits(work, words);
};

const numberOf = (work: Work, block: Block | undefined): number | undefined =>
  block?.kind === "line" ? markerAt(work.reading.text, block.range.start)?.value : undefined;

/** A line that is a sentence, and no list of units. */
const isSentence = (work: Work, block: Block | undefined): boolean =>
  block?.kind === "line" &&
  work.reading.text.charAt(block.range.end - 1) === "。" &&
  block.range.end - block.range.start > shortestSentence;

const shortestSentence = 10;

/** 市教育局 over a sentence that says what it does, and other units further down over theirs. */
function unitsOverSentences(work: Work, blocks: readonly Block[], at: number): boolean {
  const isHead = (place: number): boolean =>
    isSentence(work, blocks[place + 1]) && isUnits(work, blocks[place]);
  if (!isHead(at)) return false;
  let heads = 0;
  for (let place = at; place < at + longestList && heads < fewestOverSentences; place++)
    heads += Number(isHead(place));
  return heads >= fewestOverSentences;
}

/**
 * 市档案局 over the first number, another unit further down over the next ones, and none behind the last: units over their tasks. Behind a
 * title, or where numbers begin again under each; else the first line may be the end of a row.
 */
function unitsOverNumbers(work: Work, blocks: readonly Block[], first: number): boolean {
  const at = first - 1;
  if (!isUnits(work, blocks[at]) || numberOf(work, blocks[first]) === undefined) return false;
  const own = blocks.slice(at, at + longestList);
  const heads = own.flatMap((block, place) => {
    const number = numberOf(work, own[place + 1]);
    return number !== undefined && isUnits(work, block) ? [number] : [];
  });
  const above = blocks[at - 1];
  const titled =
    above?.kind === "line" && titleKind(shortWords(work.reading.text, above.range)) !== undefined;
  const restarts = heads.every((number) => number === heads[0]);
  return heads.length > 1 && (titled || restarts) && !isUnits(work, blocks.at(-1));
}

/** 水务 over tasks without numbers that end in brackets: a few words, no unit and no title. */
function headsUnnumbered(work: Work, blocks: readonly Block[], first: number): boolean {
  const above = blocks[first - 1];
  if (!isLine(above) || !endInBrackets(work, blocks, first) || numberOf(work, blocks[first]) !== undefined)
    return false;
  const words = shortWords(work.reading.text, above.range);
  return /^\p{Script=Han}{2,12}$/u.test(words) && titleKind(words) === undefined && !isUnits(work, above);
}

const isLine = (block: Block | undefined): block is LineBlock => block?.kind === "line";

/** 附件 over a title: the plan that a notice hands over. What stands before it, numbers too, is the notice's, where nobody answers there. */
function annexTitle(work: Work, blocks: readonly Block[]): number {
  const { text } = work.reading;
  const words = (at: number): string => {
    const block = blocks[at];
    return isLine(block) ? shortWords(text, block.range) : "";
  };
  const found = blocks
    .slice(0, latestTitle)
    .findIndex((_, at) => aloneAttachment.test(words(at)) && titleKind(words(at + 1)) === "plan");
  const noticed = blocks.slice(0, Math.max(found, 0)).some((_, at) => titleKind(words(at)) === "notice");
  return noticed && !holdsPlan(work, blocks.slice(0, found).filter(isLine)) ? found + 1 : -1;
}

export function firstPlanLine(work: Work, blocks: readonly Block[]): number {
  const after = Math.max(repeatedTitle(work.reading.text, blocks), annexTitle(work, blocks)) + 1;
  if (after > 0) return after;
  const first = blocks.findIndex(
    (block, at) => block.kind === "line" && (opensPlan(work, block) || opensByUnit(work, blocks, at)),
  );
  if (first === -1) return blocks.length;
  if (first === 1 && isExcerptHeading(work, blocks[0])) return 0;
  const above = blocks[first - 1];
  if (headsUnnumbered(work, blocks, first)) return first - 1;
  const introduced = above?.kind === "line" && followingUnits(work, above.range) !== undefined;
  if (introduced || unitsOverNumbers(work, blocks, first)) return first - 1;
  return taskOverLabels(work, blocks, first);
}

/** An excerpt may begin with the heading over its first task. */
function isExcerptHeading({ reading: { text } }: Work, block: Block | undefined): boolean {
  const words = block?.kind === "line" ? shortWords(text, block.range) : "";
  return words !== "" && words.length <= 60 && !/[。：；]/u.test(words) && titleKind(words) === undefined;
}

/** Whether lines are a plan without a table: one is numbered, and one says who answers. */
export function holdsPlan(work: Work, lines: readonly LineBlock[]): boolean {
  const { text } = work.reading;
  const answers = ({ range }: LineBlock): boolean =>
    range.end - range.start < longestKeyed &&
    (labelsIn(work, range).length > 0 ||
      bracketsOf(work, range).clauses.some(({ clause, inside }) => clause !== undefined && inside !== true));
  return lines.some(({ range }) => markerAt(text, range.start) !== undefined) && lines.some(answers);
}
