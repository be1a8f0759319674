import { labelAt } from "../../grammar/words/labels.js";
import type { Block, LineBlock } from "../cells/blocks.js";
import { type Column, isColumnTitle, isOwnerTitle } from "../cells/columns.js";
import { type Gap, gapOf, spacedCells } from "../cells/spaced-cells.js";
import { columnsUnder, standsUnder } from "../cells/spanning-title.js";
import type { Work } from "../draft/draft.js";
import { isBlank, isEmpty, type Range, trimmed } from "../text/range.js";
import { rowsOnLine } from "./rows-on-a-line.js";

/** The titles of the columns of a table that has lost its form. */
export interface FlatHead {
  readonly columns: readonly Column[];
  readonly titles: readonly Range[];
  /** The block after the titles. */
  readonly next: number;
  /** How many blanks at least part the titles, and therefore the cells: one, or two and more; 0 where lines part them. */
  readonly gap: Gap;
}

/** Titles parted by white space on one line. One whose characters are spaced (工 作 任 务) is one title. */
function spacedTitles(text: string, { start, end }: Range): readonly Range[] {
  if (end - start > 200) return [];
  const titles: Range[] = [];
  let from = start;
  let single = false;
  for (let at = start; at <= end; at++) {
    if (at < end && !isBlank(text.charAt(at))) continue;
    const last = titles.at(-1);
    if (at === from + 1 && single && last !== undefined) {
      titles[titles.length - 1] = { start: last.start, end: at };
    } else if (at > from) {
      single = at === from + 1;
      titles.push({ start: from, end: at });
    }
    from = at + 1;
  }
  return titles;
}

/** No table names more columns, a line each. */
const mostTitles = 12;

/** The lines from one on that are titles of columns. */
function knownTitles(text: string, blocks: readonly Block[], at: number): readonly Range[] {
  const titles: Range[] = [];
  for (let next = at; next < blocks.length && titles.length < mostTitles; next++) {
    const line = blocks[next];
    if (line?.kind !== "line") break;
    const words = wordsOf(text, line.range);
    if (
      !isColumnTitle(words) &&
      !standsUnder(
        words,
        titles.map((each) => wordsOf(text, each)),
      )
    )
      break;
    titles.push(line.range);
  }
  return titles;
}

const wordsOf = (text: string, { start, end }: Range): string =>
  end - start > longestTitle ? "" : text.slice(start, end);

const numberTitle = /^(?:序号|编号)$/u;
const firstNumber = /^[0-9０-９]{1,3}(?:[.．、]?$|\s)/u;
/** Words that may be the title of some column, whatever it holds. */
const anyTitle = /^[^\d。，；：:、]{1,12}$/u;

/** 序号, then whatever titles, one for units among them, and a number: the first row. */
function headsNumbers(text: string, titles: readonly Range[], next: Block | undefined): boolean {
  const words = titles.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ""));
  return (
    next?.kind === "line" &&
    firstNumber.test(text.slice(next.range.start, next.range.start + 5)) &&
    numberTitle.test(words[0] ?? "") &&
    words.every((title) => anyTitle.test(title)) &&
    words.some(isOwnerTitle)
  );
}

/** The lines from 序号 to the number of the first row, where all of them may be titles. */
function numberedTitles(text: string, blocks: readonly Block[], at: number): readonly Range[] | undefined {
  const first = blocks[at];
  if (first?.kind !== "line" || !numberTitle.test(text.slice(first.range.start, first.range.end)))
    return undefined;
  const titles: Range[] = [];
  for (const line of blocks.slice(at, at + mostTitles + 1)) {
    if (line.kind !== "line") return undefined;
    if (titles.length > 1 && headsNumbers(text, titles, line)) return titles;
    if (line.range.end - line.range.start > longestTitle) return undefined;
    titles.push(line.range);
  }
  return undefined;
}

/** No title of a column is longer. */
const longestTitle = 24;

/** Titles of columns, one on a line or all on one, that begin at a block. */
export function flatHeadAt(text: string, blocks: readonly Block[], at: number): FlatHead | undefined {
  const words = ({ start, end }: Range): string => text.slice(start, end);
  const block = blocks[at];
  if (block?.kind !== "line" || block.range.end - block.range.start > 200) return undefined;
  const spaced = spacedTitles(text, block.range);
  const known = (): boolean => spaced.every((title) => isColumnTitle(words(title)));
  if (spaced.length > 1 && (known() || headsNumbers(text, spaced, blocks[at + 1]))) {
    const columns = columnsUnder(text, spaced, { blocks, from: at + 1 });
    return columns && { columns, titles: spaced, next: at + 1, gap: gapOf(text, spaced) };
  }
  const titles = numberedTitles(text, blocks, at) ?? knownTitles(text, blocks, at);
  if (!titles.some((title) => isOwnerTitle(words(title)))) return undefined;
  const columns = columnsUnder(text, titles, { blocks, from: at + titles.length });
  return columns && { columns, titles, next: at + titles.length, gap: 0 };
}

/** Titles that have run into the words around them and name no units. */
const runOnTitle =
  /(?:序号|(?:工作|主要|重点|具体|年度|任务|目标|项目|建设|改革)(?:任务|要求|内容|事项|目标|措施|举措|名称|要点|分工|工作))/uy;

/** A title with white space around it is no longer, and names no year. */
const spacedTitle = /^[^\d\s]{1,10}$/u;

/** No table names its columns further into a line. */
const furthestHead = 1200;

function titleEnd({ reading: { text }, folded }: Work, at: number, line: Range): number | undefined {
  if (at === line.start || isBlank(text.charAt(at - 1))) {
    let end = at;
    while (end < line.end && !isBlank(text.charAt(end))) end++;
    const words = text.slice(at, end);
    if (spacedTitle.test(words) && isColumnTitle(words)) return end;
  }
  const label = labelAt(folded, at);
  if (label !== undefined && !label.short) return label.end;
  runOnTitle.lastIndex = at;
  return runOnTitle.exec(text) === null ? undefined : runOnTitle.lastIndex;
}

/** What follows titles that are named in a sentence. */
const inSentence = /[:：，。、；的和及与等]/u;

function titlesFrom(work: Work, at: number, line: Range): readonly Range[] {
  const { text } = work.reading;
  const titles: Range[] = [];
  for (let place = at; place < line.end; ) {
    const end = titleEnd(work, place, line);
    if (end === undefined) break;
    titles.push({ start: place, end });
    place = end;
    while (place < line.end && isBlank(text.charAt(place))) place++;
  }
  return titles;
}

function isHead(text: string, titles: readonly Range[]): boolean {
  const owners = titles.filter(({ start, end }) => isOwnerTitle(text.slice(start, end)));
  const last = titles.at(-1);
  return (
    owners.length > 0 &&
    owners.length < titles.length &&
    last !== undefined &&
    !inSentence.test(text.charAt(last.end))
  );
}

const holder = /单位|部门|处室|科室|机构/u;

/** The titles within a line that holds more than titles. */
function titlesWithin(work: Work, { start, end }: Range): readonly Range[] {
  const { text } = work.reading;
  const line = { start, end: Math.min(end, start + furthestHead) };
  if (!holder.test(text.slice(line.start, line.end))) return [];
  for (let at = line.start; at < line.end; ) {
    const titles = titlesFrom(work, at, line);
    if (titles.length > 1 && isHead(text, titles)) return titles;
    at = titles.at(-1)?.end ?? at + 1;
  }
  return [];
}

/** The cells behind the titles of a line. */
const cellsBehind = (work: Work, range: Range): readonly Range[] =>
  rowsOnLine(work, range).flatMap((row) => spacedCells(work.reading.text, row));

const asLine = (range: Range): LineBlock => ({ kind: "line", range });

/** Gives the titles of the columns that have run into a line, and what stands before and after them, lines of their own. */
export function partedAtTitles(work: Work, blocks: readonly Block[]): readonly Block[] {
  const { text } = work.reading;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "line") continue;
    if (flatHeadAt(text, blocks, at) !== undefined) return blocks;
    const titles = titlesWithin(work, block.range);
    const [first] = titles;
    const last = titles.at(-1);
    if (first === undefined || last === undefined) continue;
    const before = trimmed(text, { start: block.range.start, end: first.start });
    const after = trimmed(text, { start: last.end, end: block.range.end });
    const spaced = titles.slice(0, -1).every(({ end }) => isBlank(text.charAt(end)));
    if (isEmpty(before) && isEmpty(after) && spaced) return blocks;
    const rest = isEmpty(after) ? [] : spaced ? cellsBehind(work, after) : [after];
    const lines = [...(isEmpty(before) ? [] : [before]), ...titles, ...rest].map(asLine);
    return [...blocks.slice(0, at), ...lines, ...blocks.slice(at + 1)];
  }
  return blocks;
}
