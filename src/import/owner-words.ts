import type { Work } from "./draft.js";

/** Codes that say that some words were not read as units. */
const unreadCodes: ReadonlySet<string> = new Set([
  "clause.unread",
  "clause.not-owners",
  "clause.no-units",
  "clause.unfamiliar-name",
]);

/** Longer stretches are running text. */
const longestList = 600;

/** Whether words are units, all of them, as far as the reader of clauses can tell. */
export function readsAsUnits({ unitsOf }: Work, words: string): boolean {
  if (words.length === 0 || words.length > longestList) return false;
  const { assignments = [], diagnostics = [] } = unitsOf(words) ?? {};
  return assignments.length > 0 && !diagnostics.some(({ code }) => unreadCodes.has(code));
}

/** Whether words are units and a time limit at most: 市编办牵头，年底前完成. */
export function readsAsOwners({ clauseOf }: Work, words: string): boolean {
  if (words.length === 0 || words.length > longestList) return false;
  const { assignments, diagnostics } = clauseOf(words);
  return (
    assignments.length > 0 &&
    diagnostics.every(
      ({ code, params }) => !unreadCodes.has(code) || ("kind" in params && params.kind === "timing"),
    )
  );
}
