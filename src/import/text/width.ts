const wide: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [":", "："],
  [";", "；"],
  ["(", "（"],
  [")", "）"],
]);

/** From here on, characters are those of Chinese text and its punctuation. */
const firstWide = "\u2e80";
const quotes = "“”‘’…—·";

const isWide = (character: string): boolean =>
  character >= firstWide || (character !== "" && quotes.includes(character));

/**
 * Punctuation beside Chinese characters in full width, one for one: pages lose its width, and the plan's text has it.
 * A bracket closes in the width in which it opened; `9:00` and `1,000` stay.
 */
export function widenPunctuation(text: string): string {
  const open: boolean[] = [];
  return text.replace(/[,:;()]/g, (mark, at: number) => {
    const beside = isWide(text.charAt(at - 1)) || isWide(text.charAt(at + 1));
    if (mark === "(") open.push(beside);
    const widen = mark === ")" ? (open.pop() ?? false) || beside : beside;
    return widen ? (wide.get(mark) ?? mark) : mark;
  });
}
