import { firstLeading } from "../../grammar/words/phrases.js";
import type { Work } from "./draft.js";

/** A line that is a note: 注：责任单位列第一位的为牵头单位. */
const note = /^[ \t\u3000]*[（(]?(?:注|备注|附注|说明)[:：][^\n]{4,160}$/gmu;

/** What a note of the document states of who leads. Words of a clause that state it hold from there on. */
export function notesFirstLeads({ reading: { text }, folded, account }: Work): true | "list" | undefined {
  let states: true | "list" | undefined;
  for (const { index, 0: words } of text.matchAll(note)) {
    const range = { start: index, end: index + words.length };
    const leading = firstLeading(folded.slice(range.start, range.end));
    if (leading === undefined) continue;
    account.used(range, "clause");
    states = leading;
  }
  return states;
}
