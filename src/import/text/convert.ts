import { toSimplified as oneToOne } from "../../plan/names.js";

/** A stretch of the text and the stretch that it became. Of equal lengths, they match character for character. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** A converted text with the places that its characters come from. */
export interface Align {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Stretches whose length the converter changed: their characters cannot be told apart. */
  readonly changed: readonly { readonly from: number; readonly to: number }[];
}

/** What no converter joins to a phrase: punctuation, white space, digits, Latin letters. */
const joint = /[\s\p{P}\d]/u;
const joints = /[\s\p{P}\d]/gu;

/** Whether every mark stands where it stood. Two changes of length may cancel out over a text, hardly between two marks. */
function marksStand(before: string, after: string): boolean {
  if (before.length !== after.length) return false;
  for (const { index } of before.matchAll(joints)) if (before[index] !== after[index]) return false;
  return true;
}

/** The part that changed its length: what stays the same at both ends is not of it. */
function narrowed(before: string, after: string, from: number, at: number): readonly Block[] {
  const plain = oneToOne(before);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && plain[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && plain.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const cut = { to: from + before.length - tail, end: at + after.length - tail };
  return [
    { from, to: from + head, at, end: at + head },
    { from: from + head, to: cut.to, at: at + head, end: cut.end },
    { from: cut.to, to: from + before.length, at: cut.end, end: at + after.length },
  ].filter((block) => block.to > block.from || block.end > block.at);
}

/** The text in stretches without a mark, and marks. */
function* stretches(text: string): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!joint.test(text.charAt(at))) continue;
    if (at > from) yield { from, to: at };
    yield { from: at, to: at + 1 };
    from = at + 1;
  }
  if (from < text.length) yield { from, to: text.length };
}

function byStretches(text: string, convert: (text: string) => string): Align {
  const out: string[] = [];
  const blocks: Block[] = [];
  const changed: { from: number; to: number }[] = [];
  let at = 0;
  for (const { from, to } of stretches(text)) {
    const before = text.slice(from, to);
    const after = to - from === 1 && joint.test(before) ? before : convert(before);
    if (after.length === before.length) {
      blocks.push({ from, to, at, end: at + after.length });
    } else {
      const parts = narrowed(before, after, from, at);
      blocks.push(...parts);
      for (const part of parts)
        if (part.to - part.from !== part.end - part.at) changed.push({ from: part.from, to: part.to });
    }
    out.push(after);
    at += after.length;
  }
  return { text: out.join(""), blocks, changed };
}

/** Converts a text and keeps account of where each character came from, also when the converter changes lengths. */
export function alignConversion(text: string, convert: (text: string) => string): Align {
  const after = convert(text);
  if (convert === oneToOne || marksStand(text, after)) {
    return { text: after, blocks: [{ from: 0, to: text.length, at: 0, end: after.length }], changed: [] };
  }
  return byStretches(text, convert);
}
