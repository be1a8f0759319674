import type { GridCell } from "../cells/blocks.js";
import { type Column, compact } from "../cells/columns.js";
import type { Work } from "../draft/draft.js";
import { type MarkerStyle, markerAt, markerLevel } from "../text/markers.js";
import { filled, type GridState, type Row } from "./grid-row.js";

/** Headings from a column stand below those from a line of their own. */
const columnLevel = 20;
const rowLevel = 2.5;

/** No heading without a number is longer. */
const longestHeading = 60;

const note = /^(?:注|备注|说明)[:：]/u;

/** 行动二：优化环境行动. */
const counted = /^[\p{Script=Han}]{2,4}[一二三四五六七八九十]{1,2}[：:]/u;

const headingStyles: ReadonlySet<MarkerStyle> = new Set(["part", "han", "han-bracket"]);

/** Where the form of the table cannot say that a heading spans its row: 一、 before words alone in theirs. */
export function isHeadingCell({ work, lost, heads }: GridState, cell: GridCell): boolean {
  if (heads.has(cell)) return true;
  const marker = lost ? markerAt(work.reading.text, cell.range.start) : undefined;
  return marker !== undefined && headingStyles.has(marker.style);
}

/**
 * 一、 before words alone in their row, and a deeper number, or one in its own column, before the task of the next one: headings that
 * span no columns.
 */
export function headingCells(
  work: Work,
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlySet<GridCell> {
  const found = new Set<GridCell>();
  const task = columns.findIndex(({ meaning }) => meaning.kind === "task");
  const number = columns.findIndex(({ meaning }) => meaning.kind === "number");
  rows.forEach((row, at) => {
    const cell = row[task];
    const below = rows[at + 1]?.[task];
    if (
      !filled(cell) ||
      !filled(below) ||
      below === cell ||
      row.some((other) => filled(other) && other !== cell)
    )
      return;
    const marker = markerAt(work.reading.text, cell.range.start);
    const next = markerAt(work.reading.text, below.range.start);
    if (marker === undefined || !headingStyles.has(marker.style)) return;
    const numbered = filled(rows[at + 1]?.[number]);
    if (numbered || (next !== undefined && markerLevel[next.style] > markerLevel[marker.style]))
      found.add(cell);
  });
  return found;
}

export function readSingle(state: GridState, cell: GridCell): void {
  const { work, draft } = state;
  const words = work.reading.words(cell.range);
  const unmarked = markerAt(work.reading.text, cell.range.start) === undefined;
  const title = words.replace(counted, "");
  if (note.test(words) || (unmarked && (words.length > longestHeading || /[。；：]./u.test(title)))) return;
  const marker = markerAt(work.reading.text, cell.range.start);
  const range = { start: marker?.range.end ?? cell.range.start, end: cell.range.end };
  draft.heading(range, marker === undefined ? rowLevel : markerLevel[marker.style], marker);
  state.above = [];
}

/** Characters that count in words: 二十三, 第三项. */
const counting = /[一二三四五六七八九十百零〇第项条款号]/gu;

/** 一、围绕助企纾困 in the column of numbers: a heading beside the rows that it spans. */
export function isTitle({ reading }: Work, { range }: GridCell): boolean {
  const start = markerAt(reading.text, range.start)?.range.end ?? range.start;
  return /\p{Script=Han}{2}/u.test(reading.words({ start, end: range.end }).replace(counting, ""));
}

const hanNumeral = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/u;

/** 一、 in the column of numbers, words beside it and no units: a heading over the rows below, which have their own numbers. */
export function readNumberedHeading({ work, draft, columns }: GridState, row: Row): boolean {
  const place = (kind: Column["meaning"]["kind"]): GridCell | undefined =>
    row[columns.findIndex(({ meaning }) => meaning.kind === kind)];
  const number = place("number");
  const title = place("task");
  if (!filled(number) || !filled(title) || number === title) return false;
  if (!hanNumeral.test(compact(work.reading.words(number.range)))) return false;
  if (columns.some(({ meaning }, at) => meaning.kind === "owner" && filled(row[at]))) return false;
  work.account.used(number.range, "marker");
  draft.heading(title.range, rowLevel, markerAt(work.reading.text, number.range.start));
  return true;
}

export function readGroups(state: GridState, row: Row): void {
  const { work, draft, columns } = state;
  columns.forEach(({ meaning }, at) => {
    const cell = row[at];
    if (!filled(cell) || cell === state.above[at]) return;
    const marker = markerAt(work.reading.text, cell.range.start);
    if (meaning.kind !== "group" && !(meaning.kind === "number" && isTitle(work, cell))) return;
    const start = marker?.range.end ?? cell.range.start;
    draft.heading({ start, end: cell.range.end }, columnLevel + at, marker);
  });
}
