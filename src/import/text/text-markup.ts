import type { Range } from "./range.js";

/** Tags of HTML; `<通知>` is none. */
const tag = /<(?:!--|!doctype\b|\/?([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}\/?>)/giu;

/** What stands between these tags and their ends is no text. */
const unseen: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);

export interface MarkupPiece extends Range {
  /** The tag's name, small; empty for a comment. */
  readonly tag: string;
  readonly hidden: boolean;
}

/** Finds text once; after a miss it does not search again, so that many openings without an end cost one search. */
function finder(text: string, words: string): (from: number) => number {
  let missing = false;
  return (from) => {
    if (missing) return -1;
    const found = text.indexOf(words, from);
    missing = found === -1;
    return found;
  };
}

/** The tags and comments that have got into a plain text. */
export function markupIn(raw: string): readonly MarkupPiece[] {
  if (!raw.includes("<")) return [];
  const lower = raw.toLowerCase();
  const sameLength = lower.length === raw.length;
  const comment = finder(raw, "-->");
  const ends = new Map(
    [...unseen].map((name) => [name, finder(sameLength ? lower : raw, `</${name}`)] as const),
  );
  const pieces: MarkupPiece[] = [];
  tag.lastIndex = 0;
  for (let found = tag.exec(raw); found !== null; found = tag.exec(raw)) {
    const name = (found[1] ?? "").toLowerCase();
    const opening = found[0].startsWith("<!--")
      ? comment(found.index)
      : openEnd(name, found[0], ends, tag.lastIndex);
    const hidden = opening !== -1;
    const end = hidden ? closingEnd(raw, opening, found[0]) : tag.lastIndex;
    if (found[0].startsWith("<!") && !hidden) continue;
    pieces.push({ start: found.index, end, tag: name, hidden });
    tag.lastIndex = end;
  }
  return pieces;
}

function openEnd(
  name: string,
  words: string,
  ends: ReadonlyMap<string, (from: number) => number>,
  from: number,
): number {
  if (words.startsWith("</") || words.endsWith("/>")) return -1;
  return ends.get(name)?.(from) ?? -1;
}

/** After `-->` or `</script>`. */
function closingEnd(raw: string, at: number, words: string): number {
  if (words.startsWith("<!--")) return at + 3;
  const end = raw.indexOf(">", at);
  return end === -1 ? raw.length : end + 1;
}
