import { withoutFoot } from "../around/foot.js";
import { attachment, titleKind } from "../around/header-words.js";
import type { Block, LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { type FlatHead, flatHeadAt } from "./flat-head.js";
import { numberedGrid, spacedGrid } from "./line-grid.js";
import { gridLines } from "./read-grid.js";
import { withoutHeads } from "./repeated-heads.js";
import { rowsOnLine } from "./rows-on-a-line.js";
import { wholeCells } from "./whole-cells.js";

/** A table that is no plan's is the lines in it. */
export const asLines = (work: Work, block: Block): readonly LineBlock[] =>
  block.kind === "line" ? [block] : gridLines(work, block.grid).map((range) => ({ kind: "line", range }));

/** Another table among the lines of a flattened one. */
interface NextTable {
  /** Where its titles stand among the lines. */
  readonly at: number;
  /** Where the lines of the table before end: what announces the next one stands between. */
  readonly end: number;
  readonly head: FlatHead;
}

const titleWords = ({ reading: { text } }: Work, { titles }: FlatHead): string =>
  titles.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, "")).join(" ");

/** 附件2, …分解表: a line that announces a table. */
function announces({ reading: { text } }: Work, { range }: LineBlock): boolean {
  const words = range.end - range.start < 200 ? text.slice(range.start, range.end) : "";
  return attachment.test(words) || titleKind(words) !== undefined;
}

/** The next head with other titles: the same ones again are a page break. */
function nextTable(work: Work, lines: readonly LineBlock[], head: FlatHead): NextTable | undefined {
  const own = titleWords(work, head);
  for (let at = 1; at < lines.length; at++) {
    let end = at;
    for (let line = lines[end - 1]; line !== undefined && announces(work, line); line = lines[end - 1]) end--;
    // Without a title before it, a run of titles is a second row of the head, or cells.
    if (end === at) continue;
    const next = flatHeadAt(work.reading.text, lines, at);
    if (next !== undefined && titleWords(work, next) !== own) return { at, end, head: next };
  }
  return undefined;
}

/** The lines under the titles of a flattened table; tables, where they show rows. */
export function flatBody(work: Work, given: readonly Block[], head: FlatHead): readonly Block[] {
  const { columns, titles, gap } = head;
  const blocks = gap === 0 ? wholeCells(work, given) : given;
  const other = blocks.findIndex(({ kind }) => kind !== "line");
  const lines = blocks
    .slice(0, other === -1 ? blocks.length : other)
    .flatMap((block) => asLines(work, block));
  const next = nextTable(work, lines, head);
  const end = next?.end ?? withoutFoot(work, lines);
  const whole = withoutHeads(work, lines.slice(0, end), titles);
  const numbered = columns[0]?.meaning.kind === "number";
  const own = numbered
    ? whole.flatMap((line) => rowsOnLine(work, line.range).map((range): LineBlock => ({ ...line, range })))
    : whole;
  const grid = gap > 0 ? spacedGrid(work, own, columns, gap) : numberedGrid(work, own, columns);
  // Rows that have run together are lines of their own, if no grid.
  if (grid === undefined) return own.length > whole.length ? [...own, ...blocks.slice(end)] : blocks;
  if (next === undefined) return [{ kind: "grid", grid }, ...blocks.slice(end)];
  const after = flatBody(work, blocks.slice(next.head.next), next.head);
  return [{ kind: "grid", grid }, ...lines.slice(end, next.at), ...after];
}
