import { shortWords, titleKind } from "../around/header-words.js";
import { type Signature, signatureAt } from "../around/signature.js";
import type { Block, LineBlock } from "../cells/blocks.js";
import type { Column } from "../cells/columns.js";
import type { Gap } from "../cells/spaced-cells.js";
import type { Work } from "../draft/draft.js";
import { withoutBreaks } from "../lines/broken-lines.js";
import { withLoneLabels } from "../lines/lone-labels.js";
import { flatHeadAt, partedAtTitles } from "../tables/flat-head.js";
import { asLines, flatBody } from "../tables/flat-tables.js";
import { planHead } from "../tables/read-grid.js";
import type { TableHead } from "../tables/table-head.js";
import { untitledTable } from "../tables/untitled-tables.js";
import { markerAt } from "../text/markers.js";
import type { Range } from "../text/range.js";
import { labelsIn } from "../words/fields.js";
import { firstPlanLine, holdsPlan } from "./plan-start.js";

/** Where the plan itself begins, and what the lines before it are. */
export interface Layout {
  readonly header: readonly LineBlock[];
  readonly body: readonly Block[];
  /** The columns that a flattened table names before its first line. */
  readonly columns: readonly Column[];
  readonly titles: readonly Range[];
  /** How white space parts the cells of a flattened table. */
  readonly gap: Gap;
  /** The columns of tables that name none, as their cells show them. */
  readonly untitled?: TableHead;
  /** Who signed behind the plan. */
  readonly signature?: Signature;
}

/** Parts a document where its plan begins: at the first table of a plan, at the titles of a flattened one, or at its first number. */
export function layoutOf(work: Work, given: readonly Block[]): Layout {
  const layout = partedLayout(work, given);
  const { body, columns } = layout;
  const last = body.map(({ kind }) => kind).lastIndexOf("grid");
  // The cells of a table that has lost its form may be a unit and a day.
  if (columns.length > 0 && last === -1) return layout;
  const behind = signatureAt(work, body.slice(last + 1));
  const at = last + 1 + (behind ?? 0);
  const issuer = body[at];
  const date = body[at + 1];
  if (behind === undefined || issuer?.kind !== "line" || date?.kind !== "line") return layout;
  return { ...layout, body: [...body.slice(0, at), ...body.slice(at + 2)], signature: { issuer, date } };
}

function partedLayout(work: Work, given: readonly Block[]): Layout {
  const { text } = work.reading;
  const blocks = partedAtTitles(work, given);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === "grid") {
      const head = planHead(work, block.grid);
      if (head === undefined) continue;
      const from = proseBefore(work, blocks, at) ?? headingsBefore(work, blocks, at);
      return {
        header: linesBefore(work, blocks, from),
        body: blocks.slice(from),
        columns: head.columns,
        titles: [],
        gap: 0,
      };
    }
    const head = flatHeadAt(text, blocks, at);
    if (head === undefined) continue;
    const { columns, titles, gap, next } = head;
    const body = flatBody(work, blocks.slice(next), head);
    const from = (body[0]?.kind === "grid" ? proseBefore(work, blocks, at) : undefined) ?? at;
    return {
      header: linesBefore(work, blocks, from),
      body: [...blocks.slice(from, at), ...body],
      columns,
      titles,
      gap,
    };
  }
  const found = untitledTable(work, blocks);
  if (found !== undefined) {
    const { at, head } = found;
    const from = headingsBefore(work, found.blocks, at);
    return {
      header: linesBefore(work, found.blocks, from),
      body: found.blocks.slice(from),
      columns: [],
      titles: [],
      gap: 0,
      untitled: head,
    };
  }
  const lines = withLoneLabels(work, withoutBreaks(work, blocks));
  const first = firstPlanLine(work, lines);
  return {
    header: linesBefore(work, lines, first),
    body: lines.slice(first),
    columns: [],
    titles: [],
    gap: 0,
  };
}

/** Where a plan without a table begins before a table, such as that of an annex. */
function proseBefore(work: Work, blocks: readonly Block[], table: number): number | undefined {
  const before = blocks.slice(0, table);
  const first = firstPlanLine(work, before);
  return holdsPlan(work, linesBefore(work, before.slice(first), table - first)) ? first : undefined;
}

/** Where the headings over a table begin, and a label that says whose it is. */
function headingsBefore(work: Work, blocks: readonly Block[], table: number): number {
  const { text } = work.reading;
  let from = table;
  for (let at = table - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== "line" || block.range.end - block.range.start > longestHeading) break;
    const marked =
      block.level !== undefined ||
      markerAt(text, block.range.start) !== undefined ||
      labelsIn(work, block.range)[0] === block.range.start;
    if (!marked || titleKind(shortWords(text, block.range)) !== undefined) break;
    from = at;
  }
  return from;
}

const longestHeading = 80;

const linesBefore = (work: Work, blocks: readonly Block[], end: number): readonly LineBlock[] =>
  blocks.slice(0, end).flatMap((block) => asLines(work, block));
