import type { Block, LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { markerAt } from "../text/markers.js";

const opening = "（(【[";
const closing = "）)】]";

/** No bracket is broken over more lines, and none into longer ones. */
const mostLines = 4;
const longestLine = 2000;

/** How many brackets are open behind a line that begins with so many open; 0 as soon as the first of them closes. */
function openBehind(text: string, { range: { start, end } }: LineBlock, before: number): number {
  let depth = before;
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (opening.includes(mark)) depth++;
    else if (closing.includes(mark) && depth > 0) depth--;
    if (before > 0 && depth === 0) return 0;
  }
  return depth;
}

/** Whether a line may go on with the one before it. */
const goesOn = ({ reading: { text } }: Work, block: Block | undefined): block is LineBlock =>
  block?.kind === "line" &&
  block.level === undefined &&
  block.range.end - block.range.start <= longestLine &&
  markerAt(text, block.range.start) === undefined;

/** How many lines below one its bracket ends in: 0 where it closes on its own line, or never. */
function linesOfBracket(work: Work, blocks: readonly Block[], at: number): number {
  const { text } = work.reading;
  const block = blocks[at];
  if (block?.kind !== "line" || block.range.end - block.range.start > longestLine) return 0;
  let depth = openBehind(text, block, 0);
  if (depth !== 1) return 0;
  for (let more = 1; more < mostLines; more++) {
    const next = blocks[at + more];
    if (!goesOn(work, next)) return 0;
    depth = openBehind(text, next, depth);
    if (depth === 0) return more;
  }
  return 0;
}

/** 责任单位：市发改委、 goes on with the next name. */
const listBreaks = ({ reading: { text } }: Work, { range }: LineBlock): boolean =>
  text.charAt(range.end - 1) === "、";

/** How many lines below one go on with it. */
function linesBehind(work: Work, blocks: readonly Block[], at: number): number {
  let last = at;
  for (;;) {
    const block = blocks[last];
    if (block?.kind !== "line") return last - at;
    const list = listBreaks(work, block) && goesOn(work, blocks[last + 1]) ? 1 : 0;
    const more = linesOfBracket(work, blocks, last) || list;
    if (more === 0) return last - at;
    last += more;
  }
}

/** The lines, with those as one that a page has broken within a bracket or a list. */
export function withoutBreaks(work: Work, blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const behind = linesBehind(work, blocks, at);
    const last = blocks[at + behind];
    whole.push(
      block.kind === "line" && last?.kind === "line" && behind > 0
        ? { ...block, range: { start: block.range.start, end: last.range.end } }
        : block,
    );
    at += behind;
  }
  return whole;
}
