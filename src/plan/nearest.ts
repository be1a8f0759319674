/** The pairs of neighbouring characters of a text, for comparing names by what they share. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  const pairs = new Set(characters);
  for (let at = 0; at + 1 < characters.length; at++) pairs.add(`${characters[at]}${characters[at + 1]}`);
  return pairs;
}

/** How much two folded names share, from 0 to 1 (Dice's coefficient over characters and pairs of them). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Below this, a name is no help as a suggestion. */
const leastLikeness = 0.4;

/** A longer question is not a misspelt name, and comparing it would only cost time. */
export const longestName = 200;

/** A name that may have been meant, with its folded form. */
export interface Candidate {
  readonly form: string;
  readonly name: string;
}

/** Of the candidates, those whose form is most like the folded text asked for, best first, each once; at most `most`. */
export function rankNearest(asked: string, candidates: readonly Candidate[], most = 3): readonly string[] {
  if (asked === "") return [];
  const askedPairs = pairsOf(asked);
  const best = new Map<string, number>();
  for (const candidate of candidates) {
    const score = likeness(askedPairs, pairsOf(candidate.form));
    if (score >= leastLikeness && score > (best.get(candidate.name) ?? 0)) best.set(candidate.name, score);
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([near]) => near);
}
