import type { Grid, GridCell } from "../cells/blocks.js";
import { type Column, columnsOf, compact, isColumnTitle, isOwnerTitle } from "../cells/columns.js";
import { bareNumber } from "../text/markers.js";
import { isEmpty } from "../text/range.js";
import type { Reading } from "../text/reading.js";
import { filled, upToLast } from "./grid-row.js";

/** The titles of a row; a column of numbers may have none. */
function titlesOf(
  reading: Reading,
  grid: Grid,
  from: number,
): readonly { readonly title: string; readonly cell: GridCell }[] {
  return (grid.rows[from] ?? []).flatMap((cell, at) => {
    if (cell === undefined) return [];
    const title =
      isEmpty(cell.range) && holdsNumbers(reading, grid, from, at) ? "序号" : reading.words(cell.range);
    return [{ title, cell }];
  });
}

/** How many rows show whether a column without a title holds the numbers. */
const shownRows = 30;

/** Whether all that stands under a place of a head is numbers. */
function holdsNumbers(reading: Reading, { rows }: Grid, from: number, at: number): boolean {
  const below = rows
    .slice(from + 1, from + 1 + shownRows)
    .filter((row) => row.length === rows[from]?.length)
    .map((row) => row[at]);
  const words = below.flatMap((cell) =>
    cell === undefined || isEmpty(cell.range) ? [] : [reading.words(cell.range)],
  );
  return words.length > 0 && words.every((each) => bareNumber.test(each));
}

/** The first rows of a table that name its columns. */
export interface TableHead {
  readonly columns: readonly Column[];
  readonly from: number;
  /** How many rows they are. */
  readonly rows: number;
  /** The cells of those rows, also of titles that others below them replace. */
  readonly titles: readonly GridCell[];
}

/** Further down, a row of titles is no head any more. */
const latestHead = 6;

type GridRow = Grid["rows"][number];

const spansColumns = (row: GridRow): boolean =>
  row.some((cell, at) => cell !== undefined && cell === row[at + 1] && !isEmpty(cell.range));

/** 牵头 under 责任单位, or under 责任分工, is 牵头单位. */
function ownerWords(reading: Reading, above: GridCell | undefined, cell: GridCell): string {
  const own = compact(reading.words(cell.range));
  if (above === undefined || above === cell || isColumnTitle(own)) return own;
  const over = compact(reading.words(above.range));
  const whole = own + over.replace(/^(?:责任|落实|分工)/u, "");
  return isOwnerTitle(over) && !isOwnerTitle(whole) && isOwnerTitle(`${own}单位`) ? `${own}单位` : whole;
}

interface Title {
  readonly title: string;
  readonly cell: GridCell;
}

/**
 * The titles of two rows, where one cell of the first spans several of the second. Where others span both rows, what stands under a title
 * of units parts them: 市级 and 县级 under 责任单位.
 */
function spannedTitles(reading: Reading, row: GridRow, below: GridRow): readonly Title[] {
  const both = below.some((cell, at) => filled(cell) && cell === row[at]);
  return below.flatMap((cell, at) => {
    const title = cell ?? row[at];
    if (title === undefined) return [];
    const words = ownerWords(reading, row[at], title);
    const over = titleOf(reading, row[at]);
    const parts = both && title !== row[at] && isOwnerTitle(over) && !isColumnTitle(words);
    return [{ title: parts ? titleOf(reading, title) + over : words, cell: title }];
  });
}

/** Whether a row names columns and nothing else: 牵头单位 and 配合单位 below 责任单位. */
function namesOwners(reading: Reading, cells: readonly GridCell[]): boolean {
  const words = cells.map(({ range }) => compact(reading.words(range)));
  const owner = (title: string): boolean => isOwnerTitle(title) || isOwnerTitle(`${title}单位`);
  return (
    words.length > 1 && words.some(owner) && words.every((title) => owner(title) || isColumnTitle(title))
  );
}

/** The length that most rows have. */
function usualLength(rows: Grid["rows"]): number | undefined {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** 责任单位, 责任分工, 责任清单: what may stand over the titles of several columns of units. */
const over = /责任|分工|单位|部门/u;

/** Whether a row of titles leaves some to the row above: its cells there are empty, or the same. */
const leavesOut = (reading: Reading, row: GridRow, below: GridRow): boolean =>
  below.some((cell, at) => !filled(cell) || titleOf(reading, cell) === titleOf(reading, row[at]));

/** The titles of two rows that stand one over the other; an empty cell over a title goes on with the one before it. */
function stackedTitles(reading: Reading, row: GridRow, below: GridRow): readonly Title[] {
  let above: GridCell | undefined;
  return row.flatMap((cell, at) => {
    if (filled(cell)) above = over.test(titleOf(reading, cell)) ? cell : undefined;
    const sub = below[at];
    const title = filled(sub) ? sub : cell;
    return title === undefined ? [] : [{ title: ownerWords(reading, above, title), cell: title }];
  });
}

/** 市级 and 县级 in a row of their own, the first below a title of units, the others below its empty cells. */
function partsOwners(reading: Reading, row: GridRow, below: GridRow): boolean {
  const places = below.flatMap((cell, at) => (filled(cell) ? [at] : []));
  const [first = -1] = places;
  return (
    row.length === below.length &&
    places.length > 1 &&
    isOwnerTitle(titleOf(reading, row[first])) &&
    places.every((at, index) => at === first + index && (index === 0 || !filled(row[at]))) &&
    places.every((at) => titleOf(reading, below[at]).length <= longestPart)
  );
}

/** No title that parts another is longer. */
const longestPart = 6;

/** 市级责任单位, 县级责任单位. */
function partedTitles(reading: Reading, row: GridRow, below: GridRow): readonly Title[] {
  const over = titleOf(reading, row[below.findIndex(filled)]);
  return row.flatMap((cell, at) => {
    const sub = below[at];
    if (!filled(sub)) return cell === undefined ? [] : [{ title: titleOf(reading, cell), cell }];
    const own = titleOf(reading, sub);
    return [{ title: isOwnerTitle(own) ? own : own + over, cell: sub }];
  });
}

/**
 * The titles of two rows whose form has lost which cells span columns: those of the second stand in the place of the first's that
 * speak of owners, so that there are as many as the rows below have cells.
 */
function lostTitles(
  reading: Reading,
  row: GridRow,
  below: GridRow,
  rest: Grid["rows"],
): readonly Title[] | undefined {
  const own = below.filter(filled);
  if (partsOwners(reading, row, below)) return partedTitles(reading, row, below);
  if (!namesOwners(reading, own)) return undefined;
  if (below.length === row.length && leavesOut(reading, row, below))
    return stackedTitles(reading, row, below);
  const titles = upToLast(row);
  const spanned = titles.length + own.length - (usualLength(rest) ?? 0);
  if (spanned < 1 || spanned >= titles.length) return undefined;
  const places = titles.map((_, at) => at).filter((at) => at + spanned <= titles.length);
  const at = places.reverse().find((place) => over.test(titleOf(reading, titles[place])));
  if (at === undefined) return undefined;
  const shown = (cell: GridCell, above?: GridCell): Title => ({
    title: ownerWords(reading, above, cell),
    cell,
  });
  return [
    ...titles.slice(0, at).map((cell) => shown(cell)),
    ...own.map((cell) => shown(cell, titles[at])),
    ...titles.slice(at + spanned).map((cell) => shown(cell)),
  ];
}

const titleOf = (reading: Reading, cell: GridCell | undefined): string =>
  cell === undefined ? "" : compact(reading.words(cell.range));

function titlesOfTwo(reading: Reading, grid: Grid, from: number): readonly Title[] | undefined {
  const [row, below, ...rest] = grid.rows.slice(from, from + 2 + shownRows);
  if (row === undefined || below === undefined) return undefined;
  if (spansColumns(row)) return spannedTitles(reading, row, below);
  return grid.spans === "lost" ? lostTitles(reading, row, below, rest) : undefined;
}

function headAt(reading: Reading, grid: Grid, from: number): TableHead | undefined {
  const two = titlesOfTwo(reading, grid, from);
  const both = two && columnsOf(two);
  const columns = both ?? columnsOf(titlesOf(reading, grid, from));
  if (columns === undefined) return undefined;
  const rows = both === undefined ? 1 : 2;
  const titles = [
    ...new Set(
      grid.rows
        .slice(from, from + rows)
        .flat()
        .filter(filled),
    ),
  ];
  return { columns, from, rows, titles };
}

export function headOf(reading: Reading, grid: Grid): TableHead | undefined {
  for (let from = 0; from < Math.min(grid.rows.length, latestHead); from++) {
    const head = headAt(reading, grid, from);
    if (head !== undefined) return head;
  }
  return undefined;
}
