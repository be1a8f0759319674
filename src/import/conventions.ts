import { statesFirstLeads } from "../grammar/phrases.js";
import type { Work } from "./draft.js";

/** A line that is a note: 注：责任单位列第一位的为牵头单位. */
const note = /^[ \t\u3000]*[（(]?(?:注|备注|附注|说明)[:：][^\n]{4,160}$/gmu;

/** Whether a note of the document states that whoever is named first leads. Words of a clause that state it hold from there on. */
export function notesFirstLeads({ reading: { text }, folded, account }: Work): boolean {
  let states = false;
  for (const { index, 0: words } of text.matchAll(note)) {
    const range = { start: index, end: index + words.length };
    if (!statesFirstLeads(folded.slice(range.start, range.end))) continue;
    account.used(range, "clause");
    states = true;
  }
  return states;
}
