import type { LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { isBlank, isEmpty, type Range, trimmed } from "../text/range.js";

/** Where the titles stand again at a place, white space between them apart. */
function titlesAgain(text: string, titles: readonly string[], at: number): number | undefined {
  let place = at;
  for (const title of titles) {
    while (isBlank(text.charAt(place)) || text.charAt(place) === "\n") place++;
    if (!text.startsWith(title, place)) return undefined;
    place += title.length;
  }
  return place;
}

/**
 * The lines of a flattened table without its titles, which a page break prints again: as lines of their own, or run into
 * the words around them.
 */
export function withoutHeads(
  work: Work,
  lines: readonly LineBlock[],
  titles: readonly Range[],
): readonly LineBlock[] {
  const { text } = work.reading;
  const words = titles.map(({ start, end }) => text.slice(start, end));
  const [first] = words;
  if (first === undefined || words.length < 2) return lines;
  const kept: LineBlock[] = [];
  let next = text.indexOf(first, lines[0]?.range.start ?? 0);
  let past = 0;
  for (const line of lines) {
    let from = Math.max(line.range.start, past);
    const keep = (end: number): void => {
      const range = trimmed(text, { start: from, end });
      if (!isEmpty(range)) kept.push({ ...line, range });
    };
    while (next !== -1 && next < line.range.end) {
      const end = next < from ? undefined : titlesAgain(text, words, next);
      if (end !== undefined) {
        keep(next);
        work.account.noise({ start: next, end }, "repeated-header");
        from = end;
        past = end;
      }
      next = text.indexOf(first, end ?? next + first.length);
    }
    if (from < line.range.end) keep(line.range.end);
  }
  return kept;
}
