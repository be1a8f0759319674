import type { Work } from "../draft/draft.js";
import { limitBehindUnits } from "../lines/line-shapes.js";
import { bareNumber } from "../text/markers.js";
import { isBlank, type Range, trimmed } from "../text/range.js";
import { isLimit } from "../words/limit-words.js";
import { readsAsOwners, readsAsUnits } from "../words/owner-words.js";

/** A number with words behind it; it may have run into them, and into the cell before. */
const number = /[0-9０-９]{1,3}(?=[ \u3000\t]*\p{Script=Han})/gu;

/** What a number does not follow where it counts rows: 第3, 12.5. */
const withinWords = /[0-9０-９.．第、，（(]/u;

/** No last cell of a row is longer. */
const longestCell = 200;

const figureOf = (numeral: string): number => Number(numeral.normalize("NFKC"));

/** What parts a row's last cell from its task: white space, or the end of a sentence. */
const endsBefore = (mark: string): boolean => isBlank(mark) || mark === "。" || mark === "；" || mark === ";";

/** Whether a row may end before a place: with units, or with a limit. */
function endsRow(work: Work, from: number, place: number): boolean {
  const { text } = work.reading;
  const { end } = trimmed(text, { start: from, end: place });
  let start = end;
  while (start > from && start > end - longestCell && !endsBefore(text.charAt(start - 1))) start--;
  const words = text.slice(start, end);
  return (
    readsAsUnits(work, words) ||
    readsAsOwners(work, words) ||
    isLimit(words) ||
    limitBehindUnits(work, words) !== undefined
  );
}

/** 二、管控扬尘（3项） between the rows, or before the first. */
const headingBefore =
  /(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：、,;:(（\d]{2,20}(?:[(（][^()（）]{1,8}[)）])?$/u;

/** No heading between two rows is longer. */
const longestHeading = 36;

/** Where the heading begins that stands right before a place; the place itself where none does. */
function headingStart({ reading: { text } }: Work, from: number, place: number): number {
  const start = Math.max(from, place - longestHeading);
  const found = headingBefore.exec(text.slice(start, place));
  return found === null ? place : start + found.index;
}

/** The rows of a line that begins with the number of one and goes on with the next ones: 1 … 市财政局2 … 市审计局. */
export function rowsOnLine(work: Work, line: Range): readonly Range[] {
  const { text } = work.reading;
  const starts: number[] = [];
  let last = 0;
  for (const { index, 0: numeral } of text.slice(line.start, line.end).matchAll(number)) {
    const place = line.start + index;
    const value = figureOf(numeral);
    const from = starts.at(-1);
    if (place > line.start && withinWords.test(text.charAt(place - 1))) continue;
    const end = headingStart(work, from ?? line.start, place);
    if (from === undefined) {
      if (end > line.start) return [line];
    } else if (value !== last + 1 || !endsRow(work, from, end)) {
      continue;
    }
    if (end < place) starts.push(end);
    starts.push(place);
    last = value;
  }
  if (starts.length < 2) return [line];
  return starts.map((start, at) => trimmed(text, { start, end: starts[at + 1] ?? line.end }));
}

/** 市财政局2: a last cell of a row, and the number of the next one. */
const endsInNumber = /^(.*[^0-9０-９.．第])([0-9０-９]{1,3})$/su;

/** Cells on lines of their own, with the number of a row parted from the cell that it has run into. */
export function numbersParted(work: Work, lines: readonly Range[]): readonly Range[] {
  const { text } = work.reading;
  let last = 0;
  return lines.flatMap((line) => {
    if (line.end - line.start > longestCell) return [line];
    const words = text.slice(line.start, line.end);
    if (bareNumber.test(words)) last = Number.parseInt(words.normalize("NFKC"), 10);
    const [, cell = "", numeral = ""] = endsInNumber.exec(words) ?? [];
    if (cell === "" || figureOf(numeral) !== last + 1) return [line];
    if (!readsAsUnits(work, cell) && !isLimit(cell)) return [line];
    last++;
    const place = line.start + cell.length;
    return [trimmed(text, { start: line.start, end: place }), { start: place, end: line.end }];
  });
}
