import type { Grid, GridCell, LineBlock } from "../cells/blocks.js";
import { type Column, compact } from "../cells/columns.js";
import { type Gap, spacedCells } from "../cells/spaced-cells.js";
import type { Work } from "../draft/draft.js";
import { bareNumber, type MarkerStyle, markerAt } from "../text/markers.js";
import type { Range } from "../text/range.js";
import { isLimit, opensWithLimit } from "../words/limit-words.js";
import { readsAsUnits } from "../words/owner-words.js";
import { alignedRow } from "./align-row.js";
import { numbersParted } from "./rows-on-a-line.js";

const leadingNumber = /^[0-9０-９]{1,3}(?=[ \u3000\t])/u;

/** The cells of a line whose columns white space parts; in a column of numbers, the number before the first space too. */
export function rowCells(
  { reading: { text } }: Work,
  line: Range,
  numbered: boolean,
  gap: Gap = 1,
): readonly GridCell[] {
  const [number] = numbered ? (leadingNumber.exec(text.slice(line.start, line.start + 5)) ?? []) : [];
  const start = line.start + (number?.length ?? 0);
  const rest = spacedCells(text, { start, end: line.end }, gap);
  const cells = number === undefined ? rest : [{ start: line.start, end: start }, ...rest];
  return cells.map((range) => ({ range }));
}

/** Whether a row has a task and somebody for it. */
function isWhole(work: Work, cells: readonly GridCell[], columns: readonly Column[]): boolean {
  if (cells.length < 2) return false;
  const placed = alignedRow(work, cells, columns, { stands: false, broken: true });
  const holds = (kind: Column["meaning"]["kind"]): boolean =>
    columns.some(({ meaning }, at) => {
      const cell = placed[at];
      if (meaning.kind !== kind || cell === undefined) return false;
      return kind !== "owner" || readsAsUnits(work, work.reading.words(cell.range));
    });
  return holds("task") && holds("owner");
}

/** How many lines show whether a table has a row a line. */
const shownLines = 20;

const isOwner = ({ meaning }: Column): boolean => meaning.kind === "owner";

/**
 * The rows of titles that are given one after another: owners behind other titles, with one before them (责任单位, 完成时限, 牵头单位,
 * 配合单位), stand in a second row under that one.
 */
function titleRows(columns: readonly Column[]): Grid["rows"] {
  const cells = columns.map(({ cell }) => cell);
  const own = columns.length - 1 - columns.map(isOwner).lastIndexOf(false);
  const first = cells.slice(0, cells.length - own);
  const spanned = columns.slice(0, first.length).filter(isOwner).length === 1;
  return own > 1 && spanned ? [first, cells.slice(first.length)] : [cells];
}

/** The columns, where the words of their titles do not say alone what they are. */
const named = ({ reading }: Work, columns: readonly Column[]): Pick<Grid, "columns"> =>
  columns.every(({ title, cell }) => title === compact(reading.words(cell.range))) ? {} : { columns };

/** A row a line, the columns parted by white space. */
export function spacedGrid(
  work: Work,
  lines: readonly LineBlock[],
  columns: readonly Column[],
  gap: Gap,
): Grid | undefined {
  const numbered = columns.some(({ meaning }) => meaning.kind === "number");
  const rows = lines.map(({ range }) => rowCells(work, range, numbered, gap));
  const shown = rows.slice(0, shownLines);
  const whole = shown.filter((cells) => isWhole(work, cells, columns)).length;
  // Padded titles may stand over rows that are not.
  if (whole === 0 || whole * 2 < shown.length)
    return gap === 2 ? spacedGrid(work, lines, columns, 1) : undefined;
  return {
    rows: [...titleRows(columns), ...rows],
    spans: "lost",
    marks: [],
    broken: true,
    ...named(work, columns),
  };
}

/** A cell a line, the rows about their numbers, under the titles of their columns. */
export function numberedGrid(
  work: Work,
  lines: readonly LineBlock[],
  columns: readonly Column[],
): Grid | undefined {
  const titles = titleRows(columns);
  const width = titles.length > 1 ? columns.length - 1 : columns.length;
  const rows = numberedRows(work, lines, columns, width);
  return (
    rows && { rows: [...titles, ...rows], spans: "lost", marks: [], broken: true, ...named(work, columns) }
  );
}

/** A cell a line, the rows about their numbers. Between two rows stand headings, each a row of its own. */
export function numberedRows(
  work: Work,
  given: readonly LineBlock[],
  columns: readonly Column[],
  width: number = columns.length,
): Grid["rows"] | undefined {
  const { text } = work.reading;
  const lines = numbersParted(
    work,
    given.map(({ range }) => range),
  );
  const number = columns.findIndex(({ meaning }) => meaning.kind === "number");
  const task = columns.findIndex(({ meaning }) => meaning.kind === "task");
  const shut = columns
    .slice(task + 1)
    .every(({ meaning }) => meaning.kind === "owner" || meaning.kind === "deadline");
  const isNumber = ({ start, end }: Range): boolean =>
    end - start < 5 && bareNumber.test(text.slice(start, end));
  let last = 0;
  let lastAt = -2;
  const numbers = lines.flatMap((range, at) => {
    const value = isNumber(range) ? Number.parseInt(work.reading.words(range).normalize("NFKC"), 10) : 0;
    const restarts = value === 1 && at > lastAt + 1;
    if (value <= last && !restarts) return [];
    last = value;
    lastAt = at;
    return [at];
  });
  if (number === -1 || numbers.length === 0) return undefined;
  const rows: (readonly GridCell[])[] = [];
  const cells = lines.map((range): GridCell => ({ range }));
  let from = 0;
  numbers.forEach((at, index) => {
    const own = Math.max(from, at - number);
    for (const heading of cells.slice(from, own)) rows.push([heading]);
    const next = numbers[index + 1] ?? cells.length;
    const behind = at + Math.max(task - number, 0) + 1;
    const heading = cells.slice(behind, next).findIndex((cell) => isHeading(work, cell));
    const whole = Math.min(at + width - number, next);
    const end =
      heading !== -1 && next < cells.length
        ? behind + heading
        : next - leading(work, cells.slice(behind, next), whole - behind, shut, number, next < cells.length);
    rows.push(cells.slice(own, end));
    from = end;
  });
  for (const rest of cells.slice(from)) rows.push([rest]);
  return rows;
}

const headingStyles: ReadonlySet<MarkerStyle | undefined> = new Set(["part", "han", "han-bracket"]);

/** 二、扩大开放 behind a task: a heading over the next row, also where the row before is short. */
const isHeading = ({ reading: { text } }: Work, { range }: GridCell): boolean =>
  headingStyles.has(markerAt(text, range.start)?.style);

/** Units, or a time limit: what stands behind a task, and no heading. */
const answers = (work: Work, words: string): boolean =>
  readsAsUnits(work, words) || isLimit(words) || opensWithLimit(words);

/** No more headings stand between two rows. */
const mostHeadings = 4;

/**
 * How many of the cells behind a task belong to the next row: headings behind a whole row, and what stands before its number. Where only
 * units and limits stand behind tasks, what is neither tells that its own row is short.
 */
function leading(
  work: Work,
  behind: readonly GridCell[],
  whole: number,
  shut: boolean,
  before: number,
  hasNext: boolean,
): number {
  const { text } = work.reading;
  const beyond = behind.slice(whole);
  const first = beyond.findIndex(({ range }) => markerAt(text, range.start) !== undefined);
  if (first !== -1) return beyond.length - first;
  if (!hasNext) return 0;
  const cells = shut ? behind : beyond;
  let count = 0;
  const most = shut ? mostHeadings : before;
  for (let at = cells.length - 1; at >= 0 && count < most; at--) {
    const cell = cells[at];
    if (cell === undefined || answers(work, work.reading.words(cell.range))) break;
    count++;
  }
  return count;
}
