import { type CharSet, charSet } from "../../grammar/text/char-set.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import type { Block, Grid, GridCell, LineBlock } from "./blocks.js";
import { type FoundTable, marksOf, pipe, rangesOf, streamAt, titlesColumns } from "./cell-stream.js";
import { isOwnerTitle } from "./columns.js";

const separator = /[|｜┃│\t]/u;
const separators: CharSet = charSet(() => "|｜┃│\t");

/** Whether the marks at the ends of a table's lines part nothing, or an empty cell from the rest. */
interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

/** Without the quotation marks around a cell of a spreadsheet. */
const unquoted = (text: string, { start, end }: Range): Range =>
  end - start > 1 && text.charAt(start) === '"' && text.charAt(end - 1) === '"'
    ? trimmed(text, { start: start + 1, end: end - 1 })
    : { start, end };

/** The cells of a line that pipes or tabs part. */
function cellsOf(text: string, line: Range, edges: Edges): readonly GridCell[] {
  const cells: GridCell[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at++) {
    const ends = at === line.end;
    if (!ends && (!separators.has(text, at) || text.charAt(at - 1) === "\\")) continue;
    const cell = unquoted(text, trimmed(text, { start: from, end: at }));
    const atEdge = isEmpty(cell) && ((from === line.start && edges.start) || (ends && edges.end));
    if (!atEdge) cells.push({ range: cell });
    from = at + 1;
  }
  return cells;
}

const rule = /^[|｜┃│+:：\-—=\s]+$/u;

/** `|---|---|`: the line that parts head and rows. */
const isRule = (words: string): boolean => words.length >= 3 && rule.test(words) && /[-—=]/u.test(words);

/** Whether a pipe or tab stands in a line. */
export const separates = (text: string, { start, end }: Range): boolean =>
  separator.test(text.slice(start, end));

/** The first line that names a column of units, or where none does, all lines show whether those of a table begin and end with a mark. */
function edgesOf(text: string, lines: readonly Range[]): Edges {
  const head = lines.find((line) =>
    cellsOf(text, line, { start: true, end: true }).some(({ range }) =>
      isOwnerTitle(text.slice(range.start, range.end)),
    ),
  );
  const shown = head === undefined ? lines : [head];
  return {
    start: shown.every(({ start }) => pipe.test(text.charAt(start))),
    end: shown.every(({ end }) => pipe.test(text.charAt(end - 1))),
  };
}

/** The rows of a table, a line each. The line that names its columns, if there is one, shows which marks stand at its edges. */
export function separatedGrid(text: string, lines: readonly Range[]): Grid {
  const edges = edgesOf(text, lines);
  const rows = lines
    .filter((line) => !isRule(text.slice(line.start, line.end)))
    .map((line) => cellsOf(text, line, edges));
  return { rows, spans: "lost", marks: marksOf(lines, rows) };
}

const hanCharacter = /\p{Script=Han}/u;

/** Whether a line names the columns of a plan. */
const namesColumns = (text: string, line: Range): boolean =>
  hanCharacter.test(text.slice(line.start, line.end)) &&
  titlesColumns(text, cellsOf(text, line, edgesOf(text, [line])));

/** Further down, a line of titles is no head any more. */
const latestHead = 6;

/** The line with the tabs around its words: each parts an empty cell, which was lost with the white space. */
export function withOuterTabs(text: string, { start, end }: Range): Range {
  let first = start;
  while (text.charAt(first - 1) === "\t") first--;
  let last = end;
  while (text.charAt(last) === "\t") last++;
  return { start: first, end: last };
}

/** How many columns tabs part in a line. */
const tabbedColumns = (text: string, { start, end }: Range): number =>
  text.slice(start, end).split("\t").length;

/** The row that a line makes in a table with so many columns of tabs. A single cell stands in the last column: an indent is none. */
function rowOf(text: string, block: Block | undefined, columns: number): Range | undefined {
  if (block?.kind !== "line") return undefined;
  const row = columns > 1 ? withOuterTabs(text, block.range) : block.range;
  if (separates(text, block.range)) return row;
  const lone = tabbedColumns(text, row) === columns && columns > 1;
  return lone && !/[。；]/u.test(text.slice(row.start, row.end)) ? row : undefined;
}

function rowsAt(text: string, lines: readonly Block[], from: number): FoundTable | undefined {
  const separated = (block: Block | undefined): boolean =>
    block?.kind === "line" && separates(text, block.range);
  const first = lines.slice(from, from + latestHead);
  const other = first.findIndex((block) => !separated(block));
  const own = rangesOf(other === -1 ? first : first.slice(0, other));
  const head = own.find((line) => namesColumns(text, line));
  if (head === undefined) return undefined;
  const columns = tabbedColumns(text, withOuterTabs(text, head));
  const rows: Range[] = [];
  const next = (): Range | undefined => rowOf(text, lines[from + rows.length], columns);
  for (let row = next(); row !== undefined; row = next()) rows.push(row);
  return rows.length < 2 ? undefined : { grid: separatedGrid(text, rows), next: from + rows.length };
}

/** Whether a table may begin with a line: a pipe or tab stands in it, or a pipe begins the next one. */
function mayBegin(text: string, lines: readonly Block[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== "line") return false;
  if (separates(text, line.range)) return true;
  const next = lines[at + 1];
  return next?.kind === "line" && pipe.test(text.charAt(next.range.start));
}

/** No cell between quotation marks has more lines. */
const mostLines = 20;

/** Whether the last cell of a line opens with a quotation mark that its line does not close. */
function leavesQuoteOpen(text: string, { range: { start, end } }: LineBlock): boolean {
  const words = text.slice(start, end);
  const open = words.lastIndexOf('\t"');
  return open !== -1 && words.indexOf('"', open + 2) === -1;
}

/** How many lines below one its last cell goes on: a spreadsheet writes a cell with line breaks between quotation marks. */
function quotedLines(text: string, lines: readonly Block[], at: number): number {
  let last = at;
  for (let block = lines[at]; block?.kind === "line" && leavesQuoteOpen(text, block); block = lines[last]) {
    const closing = lines
      .slice(last + 1, last + mostLines)
      .findIndex(
        (next) => next.kind === "line" && text.slice(next.range.start, next.range.end).includes('"'),
      );
    if (closing === -1) break;
    last += closing + 1;
  }
  return last - at;
}

/** The lines, with those as one that a cell between quotation marks holds together. */
function withoutQuotedBreaks(text: string, lines: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const block = lines[at];
    if (block === undefined) break;
    const more = quotedLines(text, lines, at);
    const last = lines[at + more];
    whole.push(
      block.kind === "line" && last?.kind === "line" && more > 0
        ? { ...block, range: { start: block.range.start, end: last.range.end } }
        : block,
    );
    at += more;
  }
  return whole;
}

/** Finds the tables among lines: rows of pipes or tabs, or a cell a line. What is none stays lines. */
export function withPipeTables(text: string, given: readonly Block[]): readonly Block[] {
  const lines = text.includes('\t"') ? withoutQuotedBreaks(text, given) : given;
  const out: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = mayBegin(text, lines, at)
      ? (rowsAt(text, lines, at) ?? streamAt(text, lines, at))
      : undefined;
    const line = lines[at];
    if (found !== undefined) {
      out.push({ kind: "grid", grid: found.grid });
      at = found.next;
    } else {
      if (line !== undefined) out.push(line);
      at++;
    }
  }
  return out;
}
