import type { Block, LineBlock } from "./blocks.js";
import type { Column } from "./columns.js";
import type { DraftBuilder, Work } from "./draft.js";
import { flatHeadAt, partedAtTitles, spacedCells } from "./flat-head.js";
import { asLines, flatBody } from "./flat-tables.js";
import { withoutFoot, withoutLastFoot } from "./foot.js";
import { attachment, titleKind } from "./header-words.js";
import { bracketsOf, labelsIn } from "./keyed.js";
import { taskOverLabels } from "./label-lines.js";
import { markerAt, markerLevel } from "./markers.js";
import type { Range } from "./range.js";
import { goesOn, planHead, readGrid } from "./read-grid.js";
import { readLines } from "./read-lines.js";
import { withoutHeads } from "./repeated-heads.js";
import type { TableHead } from "./table-head.js";
import { afterTaskLabel, dutySentences, givesDuty, headsDuties } from "./unit-lines.js";
import { untitledTable } from "./untitled-tables.js";

/** Where the plan itself begins, and what the lines before it are. */
export interface Layout {
  readonly header: readonly LineBlock[];
  readonly body: readonly Block[];
  /** The columns that a flattened table names before its first line. */
  readonly columns: readonly Column[];
  readonly titles: readonly Range[];
  /** White space parts the cells of a flattened table. */
  readonly spaced: boolean;
  /** The columns of tables that name none, as their cells show them. */
  readonly untitled?: TableHead;
}

/** Whether a line opens a plan that has no table: it is numbered, keyed or marked as a heading. */
function opensPlan(work: Work, { range, level }: LineBlock): boolean {
  const { text } = work.reading;
  if (level !== undefined) return titleKind(text.slice(range.start, range.end)) === undefined;
  if (markerAt(text, range.start) !== undefined || afterTaskLabel(work, range) !== undefined) return true;
  return range.end - range.start < longestKeyed && labelsIn(work, range).length > 0;
}

const longestKeyed = 4000;

/** Further down, a line is no title of the plan. */
const latestTitle = 400;

const shortWords = (text: string, { start, end }: Range): string =>
  end - start < 200 ? text.slice(start, end) : "";

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

/** Units over their tasks; two lines in a row that give duties to units, or one whose sentences do. */
function opensByUnit(work: Work, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind === "line" && dutySentences(work, block.range).length > 0) return true;
  if (headsByUnit(work, blocks, at) || endInBrackets(work, blocks, at)) return true;
  return [blocks[at], blocks[at + 1]].every(
    (block) => block?.kind === "line" && givesDuty(work, block.range),
  );
}

function firstPlanLine(work: Work, blocks: readonly Block[]): number {
  const after = repeatedTitle(work.reading.text, blocks) + 1;
  if (after > 0) return after;
  const first = blocks.findIndex(
    (block, at) => block.kind === "line" && (opensPlan(work, block) || opensByUnit(work, blocks, at)),
  );
  if (first === -1) return blocks.length;
  if (first === 1 && isExcerptHeading(work, blocks[0])) return 0;
  return taskOverLabels(work, blocks, first);
}

/** An excerpt may begin with the heading over its first task. */
function isExcerptHeading({ reading: { text } }: Work, block: Block | undefined): boolean {
  const words = block?.kind === "line" ? shortWords(text, block.range) : "";
  return words !== "" && words.length <= 60 && !/[。：；]/u.test(words) && titleKind(words) === undefined;
}

/** Parts a document where its plan begins: at the first table of a plan, at the titles of a flattened one, or at its first number. */
export function layoutOf(work: Work, given: readonly Block[]): Layout {
  const { text } = work.reading;
  const blocks = partedAtTitles(work, given);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === "grid") {
      const head = planHead(work, block.grid);
      if (head === undefined) continue;
      const from = headingsBefore(text, blocks, at);
      return {
        header: linesBefore(work, blocks, from),
        body: blocks.slice(from),
        columns: head.columns,
        titles: [],
        spaced: false,
      };
    }
    const head = flatHeadAt(text, blocks, at);
    if (head === undefined) continue;
    const { columns, titles, spaced, next } = head;
    const body = flatBody(work, blocks.slice(next), head);
    return { header: linesBefore(work, blocks, at), body, columns, titles, spaced };
  }
  const found = untitledTable(work, blocks);
  if (found !== undefined) {
    const { at, head } = found;
    const from = headingsBefore(text, found.blocks, at);
    return {
      header: linesBefore(work, found.blocks, from),
      body: found.blocks.slice(from),
      columns: [],
      titles: [],
      spaced: false,
      untitled: head,
    };
  }
  const first = firstPlanLine(work, blocks);
  return {
    header: linesBefore(work, blocks, first),
    body: blocks.slice(first),
    columns: [],
    titles: [],
    spaced: false,
  };
}

/** Where the headings over a table begin. */
function headingsBefore(text: string, blocks: readonly Block[], table: number): number {
  let from = table;
  for (let at = table - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== "line" || block.range.end - block.range.start > longestHeading) break;
    const marked = block.level !== undefined || markerAt(text, block.range.start) !== undefined;
    if (!marked || titleKind(shortWords(text, block.range)) !== undefined) break;
    from = at;
  }
  return from;
}

const longestHeading = 80;

const linesBefore = (work: Work, blocks: readonly Block[], end: number): readonly LineBlock[] =>
  blocks.slice(0, end).flatMap((block) => asLines(work, block));

/** The lines of a flattened table, each cell a line where white space parts them. */
function cellLines(work: Work, lines: readonly LineBlock[], spaced: boolean): readonly LineBlock[] {
  if (!spaced) return lines;
  return lines.flatMap((line) =>
    spacedCells(work.reading.text, line.range).map((range): LineBlock => ({ ...line, range })),
  );
}

function readBodyLines(
  work: Work,
  draft: DraftBuilder,
  lines: readonly LineBlock[],
  { columns, titles, spaced }: Layout,
): void {
  const own = withoutFoot(work, lines);
  const cells = cellLines(work, withoutLastFoot(work, lines.slice(0, own)), spaced);
  readLines(work, draft, withoutHeads(work, cells, titles), columns);
  for (const { range } of lines.slice(own)) work.account.noise(range, "footer");
}

/** The title of a second table stands above all headings within it. */
const titleLevel = -20;

/** Between two tables, a title, a numbered line or a marked heading heads the second. */
function readBetween(work: Work, draft: DraftBuilder, { range, level }: LineBlock): void {
  const words = shortWords(work.reading.text, range);
  if (attachment.test(words)) {
    work.account.used(range, "preamble");
    return;
  }
  if (titleKind(words) === "plan") {
    draft.heading(range, titleLevel, undefined);
    return;
  }
  const marker = markerAt(work.reading.text, range.start);
  if (range.end - range.start > longestHeading || (marker === undefined && level === undefined)) return;
  const title = { start: marker?.range.end ?? range.start, end: range.end };
  draft.heading(
    title,
    level === undefined && marker !== undefined ? markerLevel[marker.style] : (level ?? 1) - 10,
    marker,
  );
}

function readTables(work: Work, draft: DraftBuilder, { body, untitled }: Layout): void {
  const last = body.map(({ kind }) => kind).lastIndexOf("grid");
  let head = untitled;
  body.forEach((block, at) => {
    if (block.kind === "line") {
      if (at < last) readBetween(work, draft, block);
      return;
    }
    const own = planHead(work, block.grid);
    if (own !== undefined) head = own;
    else if (head === undefined || !goesOn(block.grid, head.columns)) return;
    else head = { columns: head.columns, from: 0, rows: 0, titles: [] };
    if (own !== undefined) for (const { range } of own.titles) work.account.used(range, "column");
    readGrid(work, draft, block.grid, head);
  });
  const tail = body.slice(last + 1).flatMap((block) => asLines(work, block));
  for (const { range } of tail.slice(withoutFoot(work, tail))) work.account.noise(range, "footer");
}

/** Reads the plan itself: its tables, or its lines where it has none. */
export function readBody(work: Work, draft: DraftBuilder, layout: Layout): void {
  const { body, titles } = layout;
  for (const title of titles) work.account.used(title, "column");
  const tables = body.some((block) => block.kind === "grid" && planHead(work, block.grid) !== undefined);
  if (tables || layout.untitled !== undefined) {
    readTables(work, draft, layout);
    return;
  }
  readBodyLines(
    work,
    draft,
    body.flatMap((block) => asLines(work, block)),
    layout,
  );
}
