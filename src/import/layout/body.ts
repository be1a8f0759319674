import { withoutFoot, withoutLastFoot } from "../around/foot.js";
import { aloneAttachment, attachment, shortWords, titleKind } from "../around/header-words.js";
import type { LineBlock } from "../cells/blocks.js";
import { type Gap, spacedCells } from "../cells/spaced-cells.js";
import type { DraftBuilder, Work } from "../draft/draft.js";
import { readLines } from "../lines/read-lines.js";
import { asLines } from "../tables/flat-tables.js";
import { goesOn, planHead, readGrid } from "../tables/read-grid.js";
import { withoutHeads } from "../tables/repeated-heads.js";
import { markerAt, markerLevel } from "../text/markers.js";
import type { Range } from "../text/range.js";
import { labelsIn } from "../words/fields.js";
import { labelled } from "../words/keyed.js";
import { readsAsUnits } from "../words/owner-words.js";
import type { Layout } from "./layout.js";
import { holdsPlan } from "./plan-start.js";

/** The lines of a flattened table, each cell a line where white space parts them. */
function cellLines(work: Work, lines: readonly LineBlock[], gap: Gap): readonly LineBlock[] {
  if (gap === 0) return lines;
  return lines.flatMap((line) =>
    spacedCells(work.reading.text, line.range).map((range): LineBlock => ({ ...line, range })),
  );
}

function readBodyLines(
  work: Work,
  draft: DraftBuilder,
  lines: readonly LineBlock[],
  { columns, titles, gap }: Layout,
): void {
  const own = withoutFoot(work, lines);
  const cells = cellLines(work, withoutLastFoot(work, lines.slice(0, own)), gap);
  readLines(work, draft, withoutHeads(work, cells, titles), columns);
  for (const { range } of lines.slice(own)) work.account.noise(range, "footer");
}

/** No heading between two tables is longer. */
const longestHeading = 80;

/** The title of a second table stands above all headings within it. */
const titleLevel = -20;

/** Between two tables, a title, a numbered line or a marked heading heads the second. */
function readBetween(work: Work, draft: DraftBuilder, { range, level }: LineBlock): void {
  const words = shortWords(work.reading.text, range);
  const [announced = ""] = attachment.exec(words) ?? [];
  if (titleKind(words.slice(announced.length)) === "plan") {
    const title = { start: range.start + announced.length, end: range.end };
    if (announced !== "") work.account.used(range, "preamble");
    draft.heading(title, titleLevel, undefined);
    return;
  }
  if (announced !== "") {
    work.account.used(range, "preamble");
    draft.closeGroups(titleLevel);
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

/** A line that announces what is attached, or is the title of a plan: what stands before it is another matter. */
function announces({ reading: { text } }: Work, { range }: LineBlock): boolean {
  const words = shortWords(text, range);
  return attachment.test(words) || titleKind(words) === "plan";
}

/** Reads the lines before, between or behind tables: a plan without a table, or what heads the next table, if there is one. */
function readStretch(work: Work, draft: DraftBuilder, lines: readonly LineBlock[], behind: boolean): void {
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    let end = at;
    for (let next = lines[end]; next !== undefined && !announces(work, next); next = lines[end]) end++;
    const own = lines.slice(at, end);
    if (line !== undefined && end === at) {
      readBetween(work, draft, line);
    } else if (holdsPlan(work, own)) {
      readLines(work, draft, own, []);
    } else if (!behind) {
      for (const each of own) readBetween(work, draft, each);
    }
    at = Math.max(end, at + 1);
  }
}

/** 责任单位：市水务局, or 一、市水务局: the units in the line over a table. */
function unitsOver(work: Work, line: LineBlock | undefined): Range | undefined {
  if (line === undefined || line.range.end - line.range.start > longestHeading) return undefined;
  const { start, end } = line.range;
  if (labelsIn(work, line.range)[0] === start) return labelled(work, line.range).clause;
  const title = { start: markerAt(work.reading.text, start)?.range.end ?? start, end };
  return title.start > start && readsAsUnits(work, work.reading.words(title)) ? title : undefined;
}

function readTables(work: Work, draft: DraftBuilder, { body, untitled }: Layout): void {
  let head = untitled;
  let lines: LineBlock[] = [];
  for (const block of body) {
    if (block.kind === "line") {
      lines.push(block);
      continue;
    }
    const over = unitsOver(work, lines.at(-1));
    readStretch(work, draft, lines, false);
    lines = [];
    const own = planHead(work, block.grid);
    if (own !== undefined) head = own;
    else if (head === undefined || !goesOn(block.grid, head.columns)) continue;
    else head = { columns: head.columns, from: 0, rows: 0, titles: [] };
    if (own !== undefined) for (const { range } of own.titles) work.account.used(range, "column");
    const owner = head.columns.some(({ meaning }) => meaning.kind === "owner") ? undefined : over;
    readGrid(work, draft, block.grid, head, owner);
  }
  readTail(work, draft, lines);
}

/** The lines behind all tables, or behind the first annex, with the page's foot. */
function readTail(work: Work, draft: DraftBuilder, lines: readonly LineBlock[]): void {
  const end = withoutFoot(work, lines);
  readStretch(work, draft, withoutLastFoot(work, lines.slice(0, end)), true);
  for (const { range } of lines.slice(end)) work.account.noise(range, "footer");
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
  const lines = body.flatMap((block) => asLines(work, block));
  const annex = layout.columns.length > 0 ? -1 : annexBehind(work, lines);
  readBodyLines(work, draft, annex === -1 ? lines : lines.slice(0, annex), layout);
  if (annex !== -1) readTail(work, draft, lines.slice(annex));
}

/** So many lines show whether an annex is a plan. */
const shownLines = 200;

/** Where another annex begins that is a plan too: 附件2, its title, and tasks for which somebody answers. */
function annexBehind(work: Work, lines: readonly LineBlock[]): number {
  return lines.findIndex((line, at) => {
    const title = lines[at + 1];
    if (title === undefined || !aloneAttachment.test(shortWords(work.reading.text, line.range))) return false;
    return announces(work, title) && holdsPlan(work, lines.slice(at + 2, at + 2 + shownLines));
  });
}
